/** What rows of the CSE sheet ask of Google, as far as the rows alone tell. */
import {fileIdOf} from '../google/drive/file';
import {isBlocked} from '../rows/early-end';
import {asksGmail, readsFile, traitsOf, type CseAction} from '../rows/actions';
import type {EffortStep, RowEffort} from '../run/forecast';
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
  return rows.map(row => {
    const user = cseUserOf(row);
    if (isBlocked(cseFindingsOf(row, readsFile(action)))) {
      return {user, steps: [], perToken};
    }
    const isFinished = row.keyPair.trim() !== '';
    const gmail = asksGmail(action) ? (isFinished ? callsAgain : calls) : 0;
    const steps: EffortStep[] = [
      ...times('file', readsFile(action) ? filesOf(action, row) : 0),
      ...times('mailbox', gmail),
    ];
    return {user, steps, perToken};
  });
}

/** The certificate, and the key metadata where that is a file; neither of a row whose upload has come to its end. */
function filesOf(action: CseAction, row: CseTexts): number {
  const {keyPair, fingerprint} = cseRowOf(row).recorded;
  const isDone = keyPair !== '' && fingerprint !== '' && row.password === '';
  if (action === 'cseUpload' && isDone) return 0;
  return fileIdOf(metadataIn(row)) ? 2 : 1;
}

function times(step: EffortStep, count: number): EffortStep[] {
  return Array.from({length: count}, () => step);
}
