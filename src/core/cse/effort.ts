/** What rows of the CSE sheet ask of Google, as far as the rows alone tell. */
import {fileIdOf} from '../google/drive/file';
import {isBlocked} from '../rows/early-end';
import type {Effort} from '../run/forecast';
import {cseFindingsOf, cseUserOf, metadataIn, type CseTexts} from './row';
import {asksCse, readsFiles} from './workflow';
import type {CseAction} from '../rows/actions';

export function cseEffortOf(
  action: CseAction,
  rows: readonly CseTexts[],
): Effort {
  let calls = 0;
  let opened = 0;
  const users = new Set<string>();
  for (const row of rows) {
    if (isBlocked(cseFindingsOf(row, readsFiles(action)))) continue;
    const files = readsFiles(action) ? filesOf(row) : 0;
    calls += files + callsOf(action, row);
    opened += files > 0 ? 1 : 0;
    if (asksCse(action)) users.add(cseUserOf(row));
  }
  return {calls, fetches: calls, opened, users: users.size};
}

/** The certificate, and the key metadata where that is a file. */
function filesOf(row: CseTexts): number {
  return fileIdOf(metadataIn(row)) ? 2 : 1;
}

/** Calls to Gmail for a row that goes the usual way. */
function callsOf(action: CseAction, {keyPair}: CseTexts): number {
  switch (action) {
    case 'cseCheck':
      return 0;
    case 'cseUpload':
      return keyPair.trim() === '' ? 4 : 2;
    case 'cseSwitch':
      return 4;
    case 'cseRollBack':
    case 'cseEnable':
      return 3;
    case 'cseRefresh':
    case 'cseDisable':
    case 'cseDeleteIdentity':
      return 2;
  }
}
