/** The end of a refresh: the sheets that follow from the others, the digest, and what went wrong as a whole. */
import {reportConsentStates} from '../consent/standing';
import {countFigures} from '../report/figures';
import type {KeyPairLine} from '../report/key-pairs';
import {mailboxOf, type RowTexts} from '../rows/row';
import {findingsIn, type AnyFinding} from '../rows/refusal';
import {noteUnsentDigest, reportFailure} from './failure';
import {unreadSources} from './joiners';
import {mailDigest, isMarked, type DigestOutcome} from './mail-digest';
import {changeRecord} from '../run/schedule-record';
import {slotAt} from './schedule';
import {unreadFolder} from './watched-folder';
import type {NoteCode, RunRecord} from '../run/record';
import type {SchedulePorts} from './ports';
import {rowFinding} from '../rows/row-findings';
import {scheduleFinding} from './findings';

/**
 * Follows a finished run, before it is forgotten. If cut off at any point, it can be repeated; nothing is thrown, so that
 * every run ends.
 *
 * @returns the notes to add to the run
 */
export function afterRun(
  ports: SchedulePorts,
  run: RunRecord,
): readonly NoteCode[] {
  const told = standingNotes(ports);
  if (run.action !== 'refresh') return told;
  const problems = [
    ...sheetProblems(ports),
    ...(run.scheduled ? [...unreadSources(ports), ...unreadFolder(ports)] : []),
    ...unreadUsers(ports),
  ];
  const notes: NoteCode[] = [
    ...told,
    ...(problems.length > 0 ? (['schedule failed'] as const) : []),
  ];
  if (!run.scheduled) return notes;
  return conclude(ports, problems) ? notes : [...notes, 'mail failed'];
}

/** The Consent sheet: refusals during the run have changed users' states. */
function standingNotes(ports: SchedulePorts): NoteCode[] {
  try {
    reportConsentStates(ports);
    return [];
  } catch {
    // The script's properties have it; the next run's end, or the hourly trigger, writes it down.
    return ['consent waits'];
  }
}

/**
 * Ends what the clock started: digest, failure, and the record that it is done.
 *
 * @returns whether all mails were sent
 */
export function conclude(
  ports: SchedulePorts,
  before: readonly AnyFinding[],
): boolean {
  const now = ports.now();
  let problems = before;
  let digest: DigestOutcome = 'done';
  try {
    const rows = ports.workbook.rollout.rows();
    const alike = failedAlike(ports, rows);
    problems = [...problems, ...alikeProblems(alike, rows)];
    const keyPairs = knownKeyPairs(ports);
    problems = [...problems, ...keyPairs.problems];
    digest = mailDigest(
      ports,
      {rows, keyPairs: keyPairs.lines},
      new Set(alike),
      now,
    );
  } catch (error) {
    problems = [...problems, ...findingsIn(error)];
  }
  const mailed = digest !== 'digest-unsent';
  if (digest !== 'done') noteUnsentDigest(ports, problems, digest);
  const told =
    problems.length === 0 || (mailed && reportFailure(ports, problems));
  changeRecord(ports, {
    lastRefresh: now,
    begunFor: slotAt(ports, ports.store.schedule(), now),
    ...(problems.length === 0 && digest === 'done' ? {failure: null} : {}),
  });
  return mailed && told;
}

/** A CSE sheet that cannot be read keeps no news of the other sheets back. */
function knownKeyPairs({workbook}: SchedulePorts): {
  readonly lines: readonly KeyPairLine[];
  readonly problems: readonly AnyFinding[];
} {
  try {
    return {lines: workbook.keyPairs(), problems: []};
  } catch (error) {
    return {lines: [], problems: findingsIn(error)};
  }
}

/** Inventory and Dashboard; each is tried, whatever came of the other. */
export function sheetProblems(ports: SchedulePorts): AnyFinding[] {
  const {workbook} = ports;
  return [
    () => workbook.annotate(ports.now()),
    () => workbook.showDashboard(countFigures(ports)),
  ].flatMap(write => {
    try {
      write();
      return [];
    } catch (error) {
      return [...findingsIn(error)];
    }
  });
}

/** What kept users without a row from being read. */
export function unreadUsers(ports: SchedulePorts): AnyFinding[] {
  const {usersWithoutRows} = ports.store.kept();
  if (!usersWithoutRows?.problem) return [];
  const {problem, unread: users} = usersWithoutRows;
  const facts = {users, message: problem};
  return [scheduleFinding('users-unread', facts)];
}

/** Fewer rows say nothing of the whole. */
const ENOUGH_ROWS = 3;

/**
 * Rows whose check failed just now in the same way, if that is most of all rows: then there is one cause, reported once.
 * Rows without a file are separate problems, however many there are.
 */
function failedAlike(
  ports: SchedulePorts,
  rows: readonly RowTexts[],
): RowTexts[] {
  const failed = isMarked(ports.store.kept().failedMarks, rows);
  const lacksFile = ports.speech.message({
    state: 'blocked',
    keepsState: true,
    findings: [rowFinding('file-missing', {})],
  });
  const ways = new Map<string, RowTexts[]>();
  for (const row of rows.filter(failed)) {
    if (row.message.trim() === lacksFile) continue;
    const way = withoutOwn(row);
    const same = ways.get(way);
    if (same) same.push(row);
    else ways.set(way, [row]);
  }
  const most = [...ways.values()].find(it => it.length > rows.length / 2);
  return most && most.length >= ENOUGH_ROWS ? most : [];
}

function alikeProblems(
  failed: readonly RowTexts[],
  {length: rows}: readonly RowTexts[],
): AnyFinding[] {
  const [first] = failed;
  if (!first) return [];
  const message = first.message.trim();
  const facts = {failed: failed.length, rows, message};
  return [scheduleFinding('rows-fail-alike', facts)];
}

/** A row's message without the parts about the row. */
function withoutOwn(row: RowTexts): string {
  const {user, alias} = mailboxOf(row);
  return [alias, user].reduce(
    (text, it) => (it === '' ? text : text.split(it).join('…')),
    row.message.trim().toLowerCase(),
  );
}
