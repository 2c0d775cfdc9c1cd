/** What rows of the Rollout sheet ask of Google, as far as the rows alone show. */
import {DAY_MS} from '../base/time';
import {asksGmail, readsFile, traitsOf, type Action} from '../rows/actions';
import {isBlocked} from '../rows/early-end';
import {reach} from '../rows/reach';
import {
  findingsOf,
  isFinished,
  mailboxOf,
  rowOf,
  accessOf,
  type Row,
  type RowTexts,
} from '../rows/row';
import type {EffortStep, RowEffort} from '../run/forecast';
import type {HostedPorts} from './ports';

/** What each of the rows asks, in their order. */
export function effortOf(
  ports: HostedPorts,
  action: Action,
  rows: readonly RowTexts[],
): RowEffort[] {
  const settings = ports.store.settings();
  const perToken = settings.access === 'keyless' ? 2 : 1;
  const isDue = action === 'renew' ? dueIn(ports) : () => false;
  const lookedInto = new Set<string>();
  return rows.map(texts => {
    const at = mailboxOf(texts);
    const nothing: RowEffort = {user: at.user, steps: [], perToken};
    if (isBlocked(findingsOf(texts, readsFile(action)))) return nothing;
    const row = rowOf(texts);
    if (!asksGmail(action)) return {...nothing, steps: ['file']};
    const reached = reach(ports, at, accessOf(texts));
    if (!reached.ok) return nothing;
    const {kind} = reached.grant;
    const isOwn = kind === 'own';
    const primary: EffortStep = isOwn ? 'own' : 'mailbox';
    const here = at.alias === at.user ? primary : 'alias';
    const steps = stepsFor(action, row, {
      here,
      isDue: isDue(row),
      makesDefault: settings.makeDefault,
    });
    // The first row of a user also asks for the addresses.
    const looks =
      traitsOf(action).readsAddresses === true && !lookedInto.has(at.user);
    lookedInto.add(at.user);
    return {
      user: at.user,
      steps: looks ? [primary, ...steps] : steps,
      perToken: kind === 'consent' ? 1 : perToken,
    };
  });
}

/** The calls for a typical row. @param here - for the row's own address */
function stepsFor(
  action: Action,
  row: Row,
  {
    here,
    isDue,
    makesDefault,
  }: {
    readonly here: EffortStep;
    readonly isDue: boolean;
    readonly makesDefault: boolean;
  },
): readonly EffortStep[] {
  const {calls, callsAgain = calls} = traitsOf(action);
  const times = (count: number) => Array.from({length: count}, () => here);
  if (isFinished(row)) return times(callsAgain);
  switch (action) {
    case 'upload': {
      // A certificate stored from this very file, whose password is still there, is found in the list.
      if (isStored(row)) return ['file', ...times(callsAgain)];
      return ['file', ...times(makesDefault ? calls : calls - 1)];
    }
    case 'preview':
      // For another address it is also asked whether that may be used.
      return ['file', ...times(here === 'alias' && !isStored(row) ? 2 : 1)];
    case 'renew':
      // A stored certificate is read back before it becomes the default.
      return isDue && row.fileId ? [here, 'file', here, here, here] : [here];
    default:
      return times(calls);
  }
}

function isStored({recorded, fileId}: Row): boolean {
  return recorded.fingerprint !== '' && recorded.readFrom === fileId;
}

/** Whether a row's certificate expires soon enough to be renewed; a row without one is due as well. */
function dueIn(ports: HostedPorts): (row: Row) => boolean {
  const ends = ports.workbook.rollout.expiries();
  const {renewalDays: set} = ports.store.schedule();
  const now = ports.now();
  return ({number, renewalDays}) =>
    (ends.get(number) ?? 0) <= now + (renewalDays ?? set) * DAY_MS;
}
