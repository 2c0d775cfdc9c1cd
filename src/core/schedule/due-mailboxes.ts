/**
 * Which mailboxes a scheduled refresh reads: those where something can have changed. Each is read once a week, on a day of its own,
 * so that no night has all of them; before that, only what its row, the directory, or an expiry says.
 */
import {DAY_MS} from '../base/time';
import {leaversIn} from '../directory/leavers';
import {aliasKey, type InventoryLine} from '../inventory/table';
import {stateIn, STATES, type State} from '../rows/outcome';
import {keyOf, mailboxOf, rowOf, type RowTexts} from '../rows/row';
import type {SchedulePorts} from './ports';
import {isTimeFor} from './weekly';

/** States of rows for which Gmail holds what it should, or nothing on purpose. */
const SETTLED: readonly (State | null)[] = [
  'uploaded',
  'renewed',
  'kept',
  'defaultSet',
  'valid',
  'deleted',
  'offBoarded',
];

/** What the sheets say about one user. */
interface KnownMailbox {
  /** When the mailbox was read, by its oldest line; 0 if one of them never was. */
  read: number;
  /** Whether something in the sheets calls for a reading, however fresh the last one is. */
  calls: boolean;
}

/**
 * Whether a user's mailbox is to be read, by the present sheets and the last listing of the directory.
 *
 * @param revoked - SHA-256 of certificates that a CA is known to have revoked
 * @returns true for every user if the settings say so, and for users whom the Inventory does not know
 */
export function mailboxesDue(
  ports: SchedulePorts,
  revoked: ReadonlySet<string> = new Set(),
): (user: string) => boolean {
  const {store, workbook} = ports;
  if (store.schedule().readsAll === true) return () => true;
  const now = ports.now();
  const inventory = workbook.inventory();
  const mailboxes = new Map<string, KnownMailbox>();
  const rows = workbook.rollout.rows();
  const days = renewalDaysIn(rows);
  const {renewalDays} = store.schedule();
  for (const line of inventory) {
    const {user, read, remarks, fingerprint} = line;
    // Nothing is read of it any more.
    if (remarks.includes('aliasGone')) continue;
    const known = mailboxes.get(user);
    const calls =
      known?.calls === true ||
      (revoked.has(fingerprint) && !remarks.includes('revoked')) ||
      hasExpiryNews(line, now, days.get(aliasKey(line)) ?? renewalDays);
    const oldest = Math.min(known?.read ?? Infinity, read ?? 0);
    mailboxes.set(user, {read: oldest, calls});
  }
  const lines = new Set(inventory.map(aliasKey));
  const left = leaversIn(store.kept());
  for (const row of rows) {
    const at = mailboxOf(row);
    const known = mailboxes.get(at.user);
    if (!known) continue;
    known.calls ||=
      !lines.has(keyOf(at)) || left(at.user) !== null || !isSettled(ports, row);
  }
  return user => {
    const known = mailboxes.get(user);
    return !known || known.calls || isTimeFor(user, known.read, now);
  };
}

/** Whether a certificate has begun or expired since it was read, or is due for renewal. */
function hasExpiryNews(
  {isDefault, validFrom, validTo, read}: InventoryLine,
  now: number,
  renewalDays: number,
): boolean {
  const since = read ?? 0;
  const hasBegun = validFrom !== null && since < validFrom && validFrom <= now;
  const isDue =
    isDefault && validTo !== null && validTo <= now + renewalDays * DAY_MS;
  return hasBegun || isDue;
}

/** Of rows with days of their own, by `keyOf`. */
function renewalDaysIn(rows: readonly RowTexts[]): Map<string, number> {
  return new Map(
    rows.flatMap(texts => {
      const {renewalDays} = rowOf(texts);
      return renewalDays === null
        ? []
        : [[keyOf(mailboxOf(texts)), renewalDays]];
    }),
  );
}

/** Whether nothing in the row itself is open: neither a state nor a file that has come since. */
function isSettled({speech}: SchedulePorts, texts: RowTexts): boolean {
  const {password, file, fileId, recorded} = rowOf(texts);
  const isNewFile = file.trim() !== '' && fileId !== recorded.readFrom;
  return (
    SETTLED.includes(stateIn(speech, STATES, texts)) &&
    password === '' &&
    !isNewFile &&
    !speech.isNotDone(texts.message)
  );
}
