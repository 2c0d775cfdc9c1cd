/** Outcomes on their way into the sheets: collected, and written in batches, so that a kill loses at most one batch. */
import {detailsOf} from '../rows/details';
import {VERSION} from '../../version';
import {ChangeRegister} from './change-register';
import type {OpeningNote} from '../rows/openings';
import {traitsOf} from '../rows/actions';
import {isSecretReference} from '../google/secret-manager';
import type {Outcome} from '../rows/outcome';
import {learnFromGmail} from '../rows/repair';
import type {QueuedTexts} from '../rows/row';
import {markOf, decodeMarks, encodeMarks} from '../base/marks';
import type {InventoryNews} from '../inventory/table';
import {alikeOutcome} from './alike';
import {Confirmed, type Admitted} from './confirmed';
import {
  entryOfWrittenRow,
  counted,
  cutEntry,
  keepable,
  keepableParts,
  leftToNext,
  logLines,
  linesWithNews,
  recordTextsOf,
  without,
  withVersion,
  type PendingEntry,
} from './pending';
import {countsAs, isAsBefore, withNews} from './outcome-entry';
import {queueFor, type Queue, type RowJob} from './queue';
import {readingsOf, usersOf} from '../inventory/readings';
import {withTrigger} from './trigger';
import {asKept, canWait, readIn} from './unrecorded';
import type {NoteCode, RunRecord, Kept, RecordedTexts} from './record';
import type {Unwritten, WrittenOutcome} from '../rows/queue-table';
import type {Identities} from './identities';
import type {RunPorts} from './ports';

const MAX_ROWS = 200;
/** A batch is written at this age; in large sheets, where writing takes long, later. */
const AGE_MS = {least: 4000, most: 20_000};
/** So that writing takes at most about a tenth of the time. */
const AGE_BY_WRITING = 8;

/** Rows that the clock changes between two digests and that are remembered: 80,000 characters. */
const MAX_STORED = 10_000;

/** When so many rows cannot leave the queue, the sheet as a whole is not to be written. */
const MAX_STUCK = 100;

/** The block of a run that is being filled. */
export class OutcomeBatch {
  private outcomes = new Map<string, WrittenOutcome>();
  /** What other rows of the same users are to say, by the name of the row that was worked on. */
  private alike = new Map<string, (readonly [string, WrittenOutcome])[]>();
  private mailboxes: ReturnType<typeof readIn>;
  private entries: PendingEntry[] = [];
  private failedMarks: Set<string>;
  private stored: Set<string>;
  private age = AGE_MS.least;
  /** When the first of the outcomes is old enough. */
  private due = 0;
  private since: number;
  private counted: number;
  private readonly queue: Queue;
  private readonly confirmed: Confirmed;
  private cutOff: Readonly<Record<string, RecordedTexts>>;
  private readonly cutOffAt: string | undefined;
  /** Rows that were done and stay in the queue to be done again. */
  private changed = 0;

  private waiting: readonly PendingEntry[];
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
    this.waiting = rows.pending;
    this.changes = new ChangeRegister(ports, rows.begun);
    this.confirmed = new Confirmed(run.action, rows.confirmed, rows.handled);
    this.cutOffAt = rows.opening;
    this.cutOff = rows.cutOff ?? {};
    this.failedMarks = decodeMarks(rows.failedMarks ?? '');
    this.stored = decodeMarks(rows.stored ?? '');
    this.mailboxes = readIn(rows.unrecorded);
    this.since = ports.now();
    this.counted = ports.fetches();
    this.queue = queueFor(ports, run.action);
  }

  /** How many of the run's rows have not been dealt with. */
  get left(): number {
    return this.confirmed.left;
  }

  /** Whether an earlier slice has left something that is not in Log or Inventory yet. */
  get isBehind(): boolean {
    const isLeft = this.waiting.some(it => it.untried);
    return isLeft || asKept(this.mailboxes) !== null;
  }

  /** How many rows were done and nevertheless stay in the queue, to be done again. */
  get staying(): number {
    return this.changed;
  }

  /** The rows as they were before an execution was cut off that may have been writing into them. */
  restored<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    rowNames: readonly string[],
  ): Texts[] {
    return rows.map((row, i) => {
      const recorded = this.cutOff[rowNames[i]!];
      return recorded ? {...row, ...recorded} : row;
    });
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

  /**
   * Prepares an expensive opening of a row's file: all outcomes so far are written before it begins, and it is noted in the
   * document, so that an execution that dies of it loses nothing and is the only one.
   */
  openingOf(rowName: string): OpeningNote {
    const {store} = this.ports;
    return {
      wasCutOff: rowName === this.cutOffAt,
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
    const {rowName, row, at, action, place, alike = []} = job;
    const {speech, operator, store} = this.ports;
    const now = this.ports.now();
    const label =
      outcome.state === null ? '' : speech.stateLabel(outcome.state);
    const message = speech.message(outcome);
    const emptyPassword =
      outcome.passwordUsed === true &&
      row.password !== '' &&
      !isSecretReference(row.password) &&
      store.settings().emptyPassword;
    const {password} = row;
    if (this.outcomes.size === 0) this.due = now + this.age;
    this.outcomes.set(rowName, {
      outcome,
      label,
      message,
      password,
      at: now,
      emptyPassword,
    });
    const shared = alikeOutcome(outcome);
    if (shared && alike.length > 0) {
      const says = {label, message: speech.message(shared), at: now};
      const texts = {outcome: shared, ...says, emptyPassword: false};
      this.alike.set(
        rowName,
        alike.map(it => [it.rowName, {...texts, password: it.password}]),
      );
    }
    const {readings, users} = this.mailboxes;
    const read = readingsOf(at, outcome, now);
    readings.push(...read);
    learnFromGmail(this.ports, read);
    users.push(...usersOf(at.user, outcome, now));
    const entry = cutEntry({
      time: now,
      operator,
      action: speech.actionLabel(action, this.run.previews === true),
      ...at,
      before: outcome.before ?? '',
      after: outcome.after ?? '',
      outcome: label,
      message,
      details: detailsOf(outcome.findings),
    });
    const counts = countsAs(outcome);
    if (outcome.keepsState && counts !== 'succeeded') {
      this.failedMarks.add(markOf(rowName));
    }
    // A state alone does not say whether a person or the clock has brought the row to it.
    if (this.run.scheduled && outcome.before !== undefined) {
      if (this.stored.size < MAX_STORED) this.stored.add(markOf(rowName));
    }
    // A check that finds everything unchanged is not worth a line: nightly ones would soon fill the log.
    const quiet =
      traitsOf(action).isLook && isAsBefore(row, label, outcome, message);
    const {kind} = this.queue;
    this.entries.push({
      rowName,
      ...(kind === 'rollout' ? {} : {queue: kind}),
      entry,
      counts,
      emptyPassword,
      ...(quiet ? {quiet} : {}),
      recorded: this.queue.recordedIn(row),
      ...(place === null ? {} : {place}),
    });
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
    return (this.run.stuck ?? []).includes(markOf(rowName));
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
    if (!this.isRowsOnly || !canWait(this.mailboxes)) {
      this.entries = withNews(this.entries, this.record(), this.ports.speech);
    }
    for (const part of keepableParts(this.entries, this.waiting)) {
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
    const all = [...this.waiting, ...entries];
    store.keep({
      pending: keepable(all),
      unrecorded: asKept(this.mailboxes),
      ...(this.stored.size > 0 ? {stored: encodeMarks(this.stored)} : {}),
    });
    const unwritten = this.writeRows(entries);
    const undone = this.undone(entries, unwritten);
    const isDone = ({rowName}: PendingEntry) => !undone.has(rowName);
    const done = entries.filter(isDone);
    this.log(all.filter(it => it.written || isDone(it)));
    const rowNames = done.map(it => it.rowName);
    this.changes.forget(rowNames);
    this.cutOff = without(this.cutOff, rowNames);
    for (const {rowName, place} of done) {
      if (place === undefined) continue;
      // Its outcome is reported; with another file it is still a row of the run, if there is one with its mailbox.
      const isGone = unwritten.gone.includes(rowName);
      if (!isGone || !this.isDoneAgain(place)) this.confirmed.finish(place);
    }
    this.run = this.figures(done);
    store.keep({
      run: this.run,
      pending: this.waiting,
      begun: this.changes.all,
      ...(rowNames.includes(this.cutOffAt ?? '') ? {opening: null} : {}),
      handled: this.confirmed.handled,
      cutOff: this.cutOff,
      ...(this.run.scheduled
        ? {failedMarks: encodeMarks(this.failedMarks)}
        : {}),
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
      this.log([...this.waiting, ...entries]);
      this.cutOff = {...this.cutOff, ...recordTextsOf(entries)};
      this.ports.store.keep({
        run: this.run,
        pending: this.waiting,
        cutOff: this.cutOff,
      });
      throw error;
    }
  }

  /** Moves lines into the Log; lines that cannot be moved are stored, as far as there is room. */
  private log(lines: readonly PendingEntry[]): void {
    if (this.isRowsOnly) {
      this.waiting = leftToNext(lines);
      return;
    }
    const said = linesWithNews(lines);
    const named = () => withVersion(this.ports, this.run, said);
    if (logLines(this.ports, named)) {
      this.waiting = [];
      if (said.length > 0) this.run = {...this.run, loggedBy: VERSION};
      return;
    }
    this.note('log waits');
    this.waiting = keepable(lines.map(entryOfWrittenRow));
    if (this.waiting.length < lines.length) this.note('log lost');
  }

  /**
   * Names of rows that do not count as done. A row whose password was changed meanwhile is done again. A mere message for a
   * row that is gone is dropped.
   */
  private undone(
    entries: readonly PendingEntry[],
    {gone, changed}: Unwritten,
  ): ReadonlySet<string> {
    const places = new Map(entries.map(it => [it.rowName, it.place]));
    const again = changed.filter(it => this.isDoneAgain(places.get(it)));
    return new Set([
      ...again,
      ...gone.filter(it => places.get(it) === undefined),
    ]);
  }

  /** Whether a row is left in the queue to be done again; only once, since a formula may change a cell at every reading. */
  private isDoneAgain(place: number | undefined): boolean {
    if (place === undefined) return true;
    if (this.confirmed.wasDoneAgain(place)) return false;
    this.changed++;
    return true;
  }

  /** The run with what was done since it was last stored. */
  private figures(done: readonly PendingEntry[]): RunRecord {
    const now = this.ports.now();
    const fetches = this.ports.fetches();
    const run = {
      ...counted(this.run, done),
      workedMs: this.run.workedMs + (now - this.since),
      fetches: this.run.fetches + (fetches - this.counted),
    };
    this.ports.store.countFetches(fetches - this.counted);
    this.since = now;
    this.counted = fetches;
    return run;
  }

  /** The final state of the run in this execution. */
  close(): RunRecord {
    this.write();
    this.run = this.figures([]);
    return this.run;
  }

  private record(): readonly InventoryNews[] {
    const {readings, users} = this.mailboxes;
    this.mailboxes = readIn(undefined);
    try {
      return this.ports.workbook.record(readings, users);
    } catch {
      // Gmail itself is the truth; the next list or upload of these rows writes it down.
      this.note('inventory waits');
      return [];
    }
  }

  private note(code: NoteCode): void {
    if (this.run.notes.includes(code)) return;
    this.run = {...this.run, notes: [...this.run.notes, code]};
  }
}
