/** Outcomes on their way into the sheets: gathered, and written a block at a time, so that a kill loses at most one. */
import type {Action} from '../door';
import type {Ports, RunRecord} from '../ports';
import type {Outcome} from '../rollout/outcome';
import {mailboxOf, type RowTexts} from '../rollout/row';
import type {Reading} from '../tables/inventory-table';
import type {LogEntry} from '../tables/log-table';
import type {WrittenOutcome} from '../tables/rollout-table';
import {countsAs} from './run';

const MOST_ROWS = 100;
const LONGEST_MS = 4000;

/** The block of a run that is being filled. */
export class Block {
  private outcomes = new Map<string, WrittenOutcome>();
  private readings: Reading[] = [];
  private entries: LogEntry[] = [];
  private since: number;

  constructor(
    private readonly ports: Ports,
    /** The run with the figures of all that was added. */
    public run: RunRecord,
  ) {
    this.since = ports.now();
  }

  /** Takes the outcome of a row. */
  add(address: string, row: RowTexts, action: Action, outcome: Outcome): void {
    const {speech, operator, store} = this.ports;
    const now = this.ports.now();
    const label =
      outcome.state === null ? '' : speech.stateLabel(outcome.state);
    const message = speech.message(outcome);
    this.outcomes.set(address, {
      outcome,
      label,
      message,
      at: now,
      dequeue: true,
      emptyPassword:
        outcome.passwordUsed === true &&
        action === 'upload' &&
        store.settings().emptyPassword,
    });
    const at = mailboxOf(row);
    if (outcome.held) {
      this.readings.push({at, held: outcome.held, readAt: now});
    }
    this.entries.push({
      time: now,
      operator,
      action: speech.actionLabel(action),
      ...at,
      before: outcome.before ?? '',
      after: outcome.after ?? '',
      outcome: label,
      message,
    });
    const counted = countsAs(outcome);
    this.run = {...this.run, [counted]: this.run[counted] + 1};
  }

  /** Writes when the block is full or old enough. */
  writeIfDue(): void {
    const old = this.ports.now() - this.since >= LONGEST_MS;
    if (this.outcomes.size >= MOST_ROWS || (old && this.outcomes.size > 0)) {
      this.write();
    }
  }

  /** Writes what there is. The rows come first: they are the queue, and what was not written there is done again. */
  write(): void {
    const {workbook} = this.ports;
    if (this.outcomes.size > 0) {
      workbook.rollout.write(this.outcomes);
      workbook.record(this.readings);
      workbook.log(this.entries);
    }
    this.outcomes = new Map();
    this.readings = [];
    this.entries = [];
    this.since = this.ports.now();
  }
}
