/** What rows of the CSE sheet ask of Google, as far as the rows alone show. */
import {fileIdOf} from '../google/drive/link';
import {isBlocked} from '../rows/early-end';
import {asksGmail, readsFile, traitsOf, type CseAction} from '../rows/actions';
import type {EffortStep, RowEffort} from '../run/forecast';
import {isUnit} from './assignment';
import {readMetadataCell} from './metadata';
import type {CsePorts} from './ports';
import {
  cseFindingsOf,
  cseRowOf,
  cseUserOf,
  metadataIn,
  type CseTexts,
} from './row';

/** What each of the rows asks, in their order. */
export function cseEffortOf(
  ports: Pick<CsePorts, 'store'>,
  action: CseAction,
  rows: readonly CseTexts[],
): RowEffort[] {
  const {access} = ports.store.settings();
  const perToken = access === 'keyless' ? 2 : 1;
  const {calls, callsAgain = calls} = traitsOf(action);
  // Where key services are assigned to units, the directory is asked for each user.
  const asksUnit = ports.store.cse().assigned.some(it => isUnit(it.to));
  const asked = new Set<string>();
  return rows.map(row => {
    const user = cseUserOf(row);
    if (isBlocked(cseFindingsOf(row, readsFile(action)))) {
      return {user, steps: [], perToken};
    }
    const isFinished = row.keyPair.trim() !== '';
    const gmail = asksGmail(action) ? (isFinished ? callsAgain : calls) : 0;
    const files = readsFile(action) ? filesOf(action, row) : 0;
    const isAsked = asksUnit && files > 0 && hasService(row);
    const steps: EffortStep[] = [
      ...times('file', files),
      ...times('directory', isAsked && !asked.has(user) ? 1 : 0),
      ...times('mailbox', gmail),
    ];
    if (isAsked) asked.add(user);
    return {user, steps, perToken};
  });
}

/** The certificate, and the key metadata if that is a file; neither for a row whose upload is finished. */
function filesOf(action: CseAction, row: CseTexts): number {
  const {keyPair, fingerprint} = cseRowOf(row).recorded;
  const isDone = keyPair !== '' && fingerprint !== '' && row.password === '';
  if (action === 'cseUpload' && isDone) return 0;
  return fileIdOf(metadataIn(row)) ? 2 : 1;
}

function times(step: EffortStep, count: number): EffortStep[] {
  return Array.from({length: count}, () => step);
}

/** A hardware key has none. */
function hasService(row: CseTexts): boolean {
  const cell = readMetadataCell(metadataIn(row));
  return cell.ok && cell.value.kind !== 'hardware';
}
