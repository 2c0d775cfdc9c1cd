/** Outcomes on their way into the sheets: collected, and written in batches, so that a kill loses at most one batch. */
import {ChangeRegister} from './change-register';
import type {OpeningNote} from '../rows/openings';
import type {Outcome} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import {markOf} from '../base/marks';
import type {InventoryNews} from '../inventory/table';
import {Confirmed, type Admitted} from './confirmed';
import {counted, keepable, keepableParts, type PendingEntry} from './pending';
import {CutOffRows} from './cut-off-rows';
import {DigestMarks} from './digest-marks';
import {RowsDoneAgain} from './done-again';
import {LogQueue} from './log-queue';
import {MailboxNotes} from './mailbox-notes';
import {withNews} from './outcome-entry';
import {queueFor, type Queue, type RowJob} from './queue';
import {rowWritingOf, type RowWriting} from './row-writing';
import {SliceMeter} from './slice-meter';
import {withTrigger} from './trigger';
import type {NoteCode, RunRecord, Kept} from './record';
import type {Unwritten, WrittenOutcome} from '../rows/queue-table';
import type {Identities} from './identities';
import type {RunPorts} from './ports';

const MAX_ROWS = 400;
/** A batch is written at this age; in large sheets, where writing takes long, later. */
const AGE_MS = {least: 4000, most: 20_000};
/** So that writing takes at most about a tenth of the time. */
const AGE_BY_WRITING = 8;

/** When so many rows cannot leave the queue, the sheet as a whole is not to be written. */
const MAX_STUCK = 100;

/** The block of a run that is being filled. */
export class OutcomeBatch {
  private outcomes = new Map<string, WrittenOutcome>();
  /** What other rows of the same users are to say, by the name of the row that was worked on. */
  private alike = new Map<string, RowWriting['alike']>();
  private readonly mailboxes: MailboxNotes;
  private entries: PendingEntry[] = [];
  private readonly marks: DigestMarks;
  private age = AGE_MS.least;
  /** When the first of the outcomes is old enough. */
  private due = 0;
  private readonly meter: SliceMeter;
  readonly queue: Queue;
  private readonly confirmed: Confirmed;
  private readonly cutOff: CutOffRows;
  private readonly again: RowsDoneAgain;
  private readonly lines: LogQueue;
  /** Changes that are in progress in Gmail, by row name. */
  readonly changes: ChangeRegister;

  /**
   * @param run - with the figures of everything that is in the sheets
   * @param waiting - older log lines that could not be written
   * @param begun - changes that are in progress in Gmail, by row name
   * @param rows - those that the run was started with, the one at whose file's opening an execution was cut off, marks of
   *   those that the digest is to tell, and what is not in the Inventory yet
   * @param isRowsOnly - whether Log and Inventory are left to the next slice, so that somebody sees the rows sooner
   */
  constructor(
    private readonly ports: RunPorts,
    public run: RunRecord,
    rows: Pick<Kept, 'pending' | 'begun'> &
      Pick<
        Partial<Kept>,
        | 'confirmed'
        | 'handled'
        | 'cutOff'
        | 'opening'
        | 'failedMarks'
        | 'stored'
        | 'unrecorded'
      >,
    private readonly isRowsOnly = false,
  ) {
    this.lines = new LogQueue(ports, rows.pending, isRowsOnly);
    this.changes = new ChangeRegister(ports, rows.begun);
    this.confirmed = new Confirmed(run.action, rows.confirmed, rows.handled);
    this.again = new RowsDoneAgain(this.confirmed);
    this.cutOff = new CutOffRows(rows);
    this.marks = new DigestMarks(rows);
    this.mailboxes = new MailboxNotes(ports, rows.unrecorded);
    this.meter = new SliceMeter(ports);
    this.queue = queueFor(ports, run.action);
  }

  /** How many of the run's rows have not been dealt with. */
  get left(): number {
    return this.confirmed.left;
  }

  /** Whether an earlier slice has left something that is not in Log or Inventory yet. */
  get isBehind(): boolean {
    return this.lines.isBehind || this.mailboxes.kept !== null;
  }

  /** How many rows were done and nevertheless stay in the queue, to be done again. */
  get staying(): number {
    return this.again.count;
  }

  /** The rows as they were before an execution was cut off that may have been writing into them. */
  restored<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    rowNames: readonly string[],
  ): Texts[] {
    return this.cutOff.restored(rows, rowNames);
  }

  /** Separates the rows of the run from others in the queue, and removes those that never belonged to it. */
  admit<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    identities: Identities<Texts>,
  ): Admitted<Texts> {
    const admitted = this.confirmed.admit(rows, identities);
    const {unconfirmed} = admitted;
    if (unconfirmed.length > 0) {
      this.note('rows not confirmed');
      const numbers = unconfirmed.map(it => it.number);
      try {
        this.queue.sheet.setQueued(numbers, '');
      } catch {
        // Someone protects one of the cells; their content starts nothing.
        this.note('cells refused');
      }
    }
    return admitted;
  }

  /** Those of rows outside the queue that have an outcome of this run. */
  dealtWith<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    identities: Identities<Texts>,
  ): ReadonlySet<Texts> {
    return this.confirmed.dealtWith(rows, identities);
  }

  /**
   * Prepares an expensive opening of a row's file: all outcomes so far are written before it begins, and it is noted in the
   * document, so that an execution that dies of it loses nothing and is the only one.
   */
  openingOf(rowName: string): OpeningNote {
    const {store} = this.ports;
    return {
      wasCutOff: rowName === this.cutOff.opening,
      begin: () => {
        this.changes.keep();
        this.write();
        this.run = withTrigger(this.ports, this.run, false);
        store.keep({opening: rowName});
      },
      end: () => store.keep({opening: null}),
    };
  }

  /** The key service that the rows of the run have to agree in: that of the first one. */
  agreeIn(keyService: string): void {
    this.run = {...this.run, keyService};
  }

  /** Takes the outcome of a row. */
  add(job: RowJob, outcome: Outcome): void {
    const {rowName, at} = job;
    if (this.outcomes.size === 0) this.due = this.ports.now() + this.age;
    const writing = rowWritingOf(this.ports, this, job, outcome);
    this.outcomes.set(rowName, writing.row);
    if (writing.alike.length > 0) this.alike.set(rowName, writing.alike);
    this.entries.push(writing.entry);
    this.mailboxes.add(at, outcome);
    const isScheduled = this.run.scheduled === true;
    this.marks.add(rowName, outcome, writing.entry.counts, isScheduled);
  }

  /** Whether it is full or old enough to be written. */
  get isDue(): boolean {
    const {size} = this.outcomes;
    return size >= MAX_ROWS || (size > 0 && this.ports.now() >= this.due);
  }

  /** Whether Sheets refuses to remove so many rows from the queue that the run should end. */
  get isStuck(): boolean {
    return (this.run.stuck ?? []).length >= MAX_STUCK;
  }

  /** Whether a row is done, although its Queued cell says otherwise. */
  isDone(rowName: string): boolean {
    const {stuck = []} = this.run;
    return stuck.length > 0 && stuck.includes(markOf(rowName));
  }

  /**
   * Writes all outcomes. First the Inventory, which may be written twice; then the log lines are stored as pending, the rows
   * are written, which form the queue, and the lines move into the Log sheet. Rows that were not written are done again.
   *
   * @throws what prevents the rows from being written; their lines are in the Log by then, or pending
   */
  write(): void {
    if (this.outcomes.size === 0) return;
    const began = this.ports.now();
    if (!this.isRowsOnly || !this.mailboxes.canWait) {
      this.entries = withNews(this.entries, this.record(), this.ports.speech);
    }
    for (const part of keepableParts(this.entries, this.lines.waiting)) {
      this.writePart(part);
    }
    this.outcomes = new Map();
    this.alike = new Map();
    this.entries = [];
    const took = (this.ports.now() - began) * AGE_BY_WRITING;
    this.age = Math.min(Math.max(took, AGE_MS.least), AGE_MS.most);
  }

  private writePart(entries: readonly PendingEntry[]): void {
    const {store} = this.ports;
    const all = [...this.lines.waiting, ...entries];
    store.keep({
      pending: keepable(all),
      unrecorded: this.mailboxes.kept,
      ...this.marks.keptBefore,
    });
    const unwritten = this.writeRows(entries);
    const undone = this.again.undone(entries, unwritten);
    const isDone = ({rowName}: PendingEntry) => !undone.has(rowName);
    const done = entries.filter(isDone);
    this.log(all.filter(it => it.written || isDone(it)));
    const rowNames = done.map(it => it.rowName);
    this.changes.forget(rowNames);
    this.cutOff.forget(rowNames);
    for (const {rowName, place} of done) {
      if (place === undefined) continue;
      // Its outcome is reported; with another file it is still a row of the run, if there is one with its mailbox.
      const isGone = unwritten.gone.includes(rowName);
      if (!isGone || !this.again.isDoneAgain(place))
        this.confirmed.finish(place);
    }
    this.run = this.meter.addTo(counted(this.run, done));
    store.keep({
      run: this.run,
      pending: this.lines.waiting,
      begun: this.changes.all,
      ...(rowNames.includes(this.cutOff.opening ?? '') ? {opening: null} : {}),
      handled: this.confirmed.handled,
      cutOff: this.cutOff.kept,
      ...(this.run.scheduled ? this.marks.keptAfter : {}),
    });
  }

  private writeRows(entries: readonly PendingEntry[]): Unwritten {
    const outcomes = new Map(
      entries.flatMap(({rowName}) => [
        ...(this.alike.get(rowName) ?? []),
        [rowName, this.outcomes.get(rowName)!] as const,
      ]),
    );
    try {
      const unwritten = this.queue.sheet.write(outcomes);
      const {refused, stuck} = unwritten;
      if (refused.length > 0) this.note('cells refused');
      if (stuck.length > 0) {
        const marks = [...(this.run.stuck ?? []), ...stuck.map(markOf)];
        this.run = {...this.run, stuck: marks};
      }
      return unwritten;
    } catch (error) {
      // The sheet is missing, or Sheets does not answer: the rows are done again, but what was done is logged.
      this.log([...this.lines.waiting, ...entries]);
      this.cutOff.add(entries);
      this.ports.store.keep({
        run: this.run,
        pending: this.lines.waiting,
        cutOff: this.cutOff.kept,
      });
      throw error;
    }
  }

  private log(lines: readonly PendingEntry[]): void {
    const {run, notes} = this.lines.log(lines, this.run);
    this.run = run;
    for (const it of notes) this.note(it);
  }

  /** The final state of the run in this execution. */
  close(): RunRecord {
    this.write();
    this.run = this.meter.addTo(this.run);
    return this.run;
  }

  private record(): readonly InventoryNews[] {
    const news = this.mailboxes.record();
    if (news === null) this.note('inventory waits');
    return news ?? [];
  }

  private note(code: NoteCode): void {
    if (this.run.notes.includes(code)) return;
    this.run = {...this.run, notes: [...this.run.notes, code]};
  }
}
