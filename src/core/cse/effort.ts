/** What rows of the CSE sheet ask of Google, as far as the rows alone tell. */
import {fileIdOf} from '../google/drive/file';
import {isBlocked} from '../rows/early-end';
import {callsOf, type Effort} from '../run/forecast';
import {cseFindingsOf, cseUserOf, metadataIn, type CseTexts} from './row';
import {asksGmail, readsFile, type CseAction} from '../rows/actions';

export function cseEffortOf(
  action: CseAction,
  rows: readonly CseTexts[],
): Effort {
  let calls = 0;
  let opened = 0;
  const users = new Set<string>();
  for (const row of rows) {
    if (isBlocked(cseFindingsOf(row, readsFile(action)))) continue;
    const files = readsFile(action) ? filesOf(row) : 0;
    const isFinished = row.keyPair.trim() !== '';
    calls += files + callsOf(action, isFinished);
    opened += files > 0 ? 1 : 0;
    if (asksGmail(action)) users.add(cseUserOf(row));
  }
  return {calls, fetches: calls, opened, users: users.size};
}

/** The certificate, and the key metadata where that is a file. */
function filesOf(row: CseTexts): number {
  return fileIdOf(metadataIn(row)) ? 2 : 1;
}
