/** What a short slice has read of mailboxes and leaves to the next one to write into the Inventory. */
import type {Reading, UserAliases} from '../inventory/table';
import {readHeld} from '../rows/held';

/** What was read of mailboxes; see `Workbook.record`. As it is kept, without what follows from the certificates. */
export interface MailboxesRead {
  readonly readings: readonly Reading[];
  readonly users: readonly UserAliases[];
}

/** Characters of JSON that there is room for; more is written into the Inventory at once. */
const MAX_UNRECORDED = 60_000;

/** Whether there is room to keep it. */
export function canWait(read: MailboxesRead): boolean {
  return JSON.stringify(asKept(read) ?? '').length <= MAX_UNRECORDED;
}

/** It as it is kept; null for nothing. */
export function asKept({readings, users}: MailboxesRead): MailboxesRead | null {
  if (readings.length + users.length === 0) return null;
  const kept = readings.map(it => ({
    ...it,
    held: it.held.map(one => ({...one, chain: []})),
  }));
  return {readings: kept, users};
}

/** What was kept, as it was read, to be added to; empty where nothing was. */
export function readIn(unrecorded: MailboxesRead | undefined): {
  readonly readings: Reading[];
  readonly users: UserAliases[];
} {
  const {readings = [], users = []} = unrecorded ?? {};
  return {
    readings: readings.map(it => ({...it, held: it.held.map(readHeld)})),
    users: [...users],
  };
}
