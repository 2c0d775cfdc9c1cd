/** Which users' key pairs a scheduled refresh reads: as `due-mailboxes`, by the rows of the CSE sheet. */
import {cseUserOf, type CseTexts} from '../cse/row';
import {CSE_STATES, stateIn, type State} from '../rows/outcome';
import type {SchedulePorts} from './ports';
import {isTimeFor} from './weekly';

/** States of rows for which Gmail holds what it should, and nothing is counted from day to day. */
const SETTLED: readonly (State | null)[] = [
  'inPlace',
  'switched',
  'rolledBack',
  'obliterated',
  'identityDeleted',
];

/**
 * Whether a user's key pairs are to be read. A certificate that expires calls for a reading once.
 *
 * @returns true for every user if the settings say so
 */
export function keyPairsDue(ports: SchedulePorts): (user: string) => boolean {
  const {store, workbook} = ports;
  if (store.schedule().readsAll === true) return () => true;
  const now = ports.now();
  const {cse} = workbook;
  const [updates, expiries] = [cse.updates(), cse.expiries()];
  const due = new Set<string>();
  for (const row of cse.rows()) {
    const user = cseUserOf(row);
    const read = updates.get(row.number) ?? 0;
    const end = expiries.get(row.number) ?? Infinity;
    const hasExpired = read < end && end <= now;
    if (hasExpired || !isSettled(ports, row) || isTimeFor(user, read, now)) {
      due.add(user);
    }
  }
  return user => due.has(user);
}

/** Whether nothing is open in the row. */
function isSettled({speech}: SchedulePorts, texts: CseTexts): boolean {
  return (
    SETTLED.includes(stateIn(speech, CSE_STATES, texts)) &&
    texts.waitingSince === null &&
    texts.password === '' &&
    !speech.isNotDone(texts.message)
  );
}
