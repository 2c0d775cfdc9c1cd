/** The queued rows of a sheet as jobs, as far as both sheets do the same. */
import type {Workflow} from '../google/wire';
import {
  isPostponed,
  type Finding,
  type Outcome,
  type RowResult,
} from '../rows/outcome';
import {readsFile, type RunAction} from '../rows/actions';
import {asPreview, readingOnly} from '../rows/planned';
import type {QueuedTexts} from '../rows/row';
import type {OpeningNote} from '../rows/openings';
import type {ChangeRegister} from './change-register';
import {alikeRows} from './alike';
import {ROW_CHANGED, type ConfirmedRow} from './confirmed';
import type {Continuing} from './continuing';
import type {Identities} from './identities';
import type {Queue, RowJob, RowsToWorkOn} from './queue';
import type {RunRecord} from './record';

/** What the work on rows notes for later executions. */
export interface RowNotes {
  openingOf(rowName: string): OpeningNote;
  /** The key service that the run's rows agree in is known now. */
  agreeIn(keyService: string): void;
  readonly changes: Pick<ChangeRegister, 'begunFor' | 'begin'>;
}

/** The run that rows are worked on in. */
export interface RunOfRows {
  readonly run: RunRecord;
  readonly batch: RowNotes;
  /** What the page does for them. */
  readonly from: Continuing;
  /** How many rows name a file, by its ID, where not all of them are among the rows that are looked at. */
  readonly rowsOfFile?: ReadonlyMap<string, number>;
}

/** A row that is to be worked on. */
export interface QueuedRow<Texts> {
  readonly row: Texts;
  /** See `Queue.rowNamesOf`. */
  readonly rowName: string;
  readonly confirmed: ConfirmedRow;
}

/** The rows of a sheet, as an execution finds them. */
export interface RowsOfRun<Texts> {
  readonly rows: readonly Texts[];
  readonly rowNames: ReadonlyMap<Texts, string>;
  /** The rows of them that are to be worked on. */
  readonly confirmed: ReadonlyMap<Texts, ConfirmedRow>;
}

/** One reading of a sheet: what determines a row's work and the work itself must come from the same reading. */
export interface Look<Texts> {
  readonly identities: Identities<Texts>;
  /** How each row is worked on. */
  workOn(of: RowsOfRun<Texts>): (row: QueuedRow<Texts>) => Workflow<RowResult>;
}

/**
 * The queued rows, made into jobs one by one as the scheduler requests them.
 *
 * @param lookAt - receives all rows, and those of them that are queued
 */
export function* rowJobs<Texts extends QueuedTexts>(
  {run, batch, rows: known}: RowsToWorkOn<Texts>,
  queue: Pick<Queue<Texts>, 'sheet' | 'rowNamesOf' | 'mailboxOf'>,
  lookAt: (rows: readonly Texts[], queued: readonly Texts[]) => Look<Texts>,
): Generator<RowJob, void> {
  const {action} = run;
  const now = known ?? queue.sheet.rows();
  const names = queue.rowNamesOf(now);
  const rows = batch.restored(now, names);
  const rowNames = new Map(rows.map((row, i) => [row, names[i]!]));
  const look = lookAt(
    rows,
    rows.filter(it => it.queued.trim() !== ''),
  );
  const {rows: confirmed, changed} = batch.admit(rows, look.identities);
  const isChanged = new Set(changed);
  const isOfRun = (row: Texts) => confirmed.has(row) || isChanged.has(row);
  const alike = alikeRows(action, rows, names, {
    userOf: row => queue.mailboxOf(row).user,
    isOfRun,
    dealtWith: others => batch.dealtWith(others, look.identities),
  });
  const work = look.workOn({rows, rowNames, confirmed});
  for (const row of rows) {
    const rowName = rowNames.get(row)!;
    if (!isOfRun(row) || batch.isDone(rowName)) continue;
    const at = queue.mailboxOf(row);
    const as = confirmed.get(row) ?? null;
    yield {
      user: at.user,
      ...{rowName, action, row, at},
      place: as?.place ?? null,
      alike: alike.get(at.user) ?? [],
      work: workIn(run, as && work({row, rowName, confirmed: as})),
    };
  }
}

/** The work for chosen rows of a sheet; see `Queue.works`. */
export function worksFor<Texts extends QueuedTexts>(
  look: Look<Texts>,
  rows: readonly Texts[],
  names: readonly string[],
  chosen: readonly Texts[],
): readonly Workflow<RowResult>[] {
  const rowNames = new Map(rows.map((row, i) => [row, names[i]!]));
  const confirmed = new Map(
    chosen.map((row, place) => [row, {place, as: 0}] as const),
  );
  const work = look.workOn({rows, rowNames, confirmed});
  return chosen.map(row =>
    work({
      row,
      rowName: rowNames.get(row)!,
      confirmed: confirmed.get(row)!,
    }),
  );
}

/**
 * The work on a row in its run: a preview only reads.
 *
 * @param work - null for a row that is not as it was confirmed: it is left alone
 */
export function* workIn(
  {action, previews}: Pick<RunRecord, 'action' | 'previews'>,
  work: Workflow<RowResult> | null,
): Workflow<RowResult> {
  if (!work) return ROW_CHANGED;
  return previews ? asPreview(yield* readingOnly(work), action) : yield* work;
}

/** The outcome of a row that something stops before its work begins. */
export function blockedRow(
  findings: readonly Finding[],
  action: RunAction,
): Outcome {
  return {
    state: 'blocked',
    findings,
    // What could not be looked at or changed in Gmail says nothing of the row's file.
    ...(readsFile(action) ? {} : {keepsState: true as const}),
  };
}

/**
 * A result with the sheet's own findings about the row; a check that leaves the row unchanged reports nothing new, these
 * included.
 */
export function withOwn(result: RowResult, own: readonly Finding[]): RowResult {
  if (isPostponed(result)) return result;
  if (result.state === null && !result.planned) return result;
  return {...result, findings: [...result.findings, ...own]};
}
