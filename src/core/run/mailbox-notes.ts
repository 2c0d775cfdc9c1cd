/** What a slice reads of mailboxes, on its way into the Inventory; a short slice leaves it to the next one. */
import type {Mailbox} from '../google/gmail/smime-info';
import {readingsOf, usersOf} from '../inventory/readings';
import type {InventoryNews} from '../inventory/table';
import type {Outcome} from '../rows/outcome';
import {learnFromGmail} from '../rows/repair';
import {asKept, canWait, readIn, type MailboxesRead} from './unrecorded';
import type {RunPorts} from './ports';

/** The readings of one slice that are not in the Inventory yet. */
export class MailboxNotes {
  private read: ReturnType<typeof readIn>;

  /** @param unrecorded - what an earlier slice has left */
  constructor(
    private readonly ports: RunPorts,
    unrecorded: MailboxesRead | undefined,
  ) {
    this.read = readIn(unrecorded);
  }

  /** As it is kept; null for nothing. */
  get kept(): MailboxesRead | null {
    return asKept(this.read);
  }

  /** Whether there is room to keep it. */
  get canWait(): boolean {
    return canWait(this.read);
  }

  /** Takes what a row's workflow has read. */
  add(at: Mailbox, outcome: Outcome): void {
    const now = this.ports.now();
    const {readings, users} = this.read;
    const read = readingsOf(at, outcome, now);
    readings.push(...read);
    learnFromGmail(this.ports, read);
    users.push(...usersOf(at.user, outcome, now));
  }

  /** Writes all of it. @returns what has changed; null if it could not be written: the next reading of these rows will be */
  record(): readonly InventoryNews[] | null {
    const {readings, users} = this.read;
    this.read = readIn(undefined);
    try {
      return this.ports.workbook.record(readings, users);
    } catch {
      // Gmail itself is the truth; the next list or upload of these rows writes it down.
      return null;
    }
  }
}
