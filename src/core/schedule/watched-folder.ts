/**
 * The watched folder: rows whose certificate is due get the newest file in it that is for them. Only file and password of a row are
 * written, by its key; Renew then decides as it does of any file.
 */
import {cut, cutFacts} from '../base/finding';
import {decodeMarks, encodeMarks, markOf} from '../base/marks';
import {itemAt} from '../google/drive/item';
import type {Mailbox} from '../google/gmail/smime-info';
import {attempt} from '../google/wire';
import {certificateFile, linkTo, type DriveFile} from '../import/drive-file';
import {hintsOf} from '../import/password-list';
import type {ImportRow} from '../import/changes';
import {readLists} from '../import/verbs/folder-lists';
import {readTree} from '../import/verbs/folder-tree';
import {importRows} from '../import/verbs/import-rows';
import {findingsIn, RequestRefused, type AnyFinding} from '../rows/refusal';
import {isFinished, keyOf, mailboxOf, rowOf} from '../rows/row';
import type {WatchedFolder} from '../run/kept-schedule';
import {runWorkflows} from '../run/run-workflows';
import {dueRows, type DueRow} from './due-rows';
import {scheduleFinding} from './findings';
import type {UnusedFile} from './alert';
import type {SchedulePorts} from './ports';
import {lookInto, type Candidate} from './watched-files';
import {passwordsOfFolder} from './watched-passwords';
import {newestOf, seekersOf} from './watched-seekers';

/** How much is stored for the digest and the page. */
const MAX_KEPT = 50;
const MAX_NAME = 120;
const MAX_WHY = 300;
/** Files that are remembered while a folder is looked through: 64,000 characters. */
const MAX_SEEN = 8000;

/** Files are looked into for so long at least, however long it took to list them. */
const LEAST_MS = 5000;

const NOTHING: WatchedFolder = {taken: [], left: [], seen: '', problem: []};

/** The result of one slice of reading the folder. */
export interface WatchedSlice {
  /** Rows that are due. */
  readonly due: number;
  /** Rows that were given a file. */
  readonly taken: WatchedFolder['taken'];
  /** These, and those that were given theirs before and have not used it: what has to be renewed. */
  readonly toRenew: readonly Mailbox[];
  /** Files that are not used, among those examined so far. */
  readonly left: WatchedFolder['left'];
  /** Whether files are left to be examined immediately. */
  readonly more: boolean;
}

/**
 * Examines as many files as possible until an instant, and gives rows that are due the newest file for each. If cut off at any
 * point, it can be repeated: a row that has the file stays unchanged.
 *
 * @throws RequestRefused if no folder is set, or it cannot be read; also noted for the digest's failure
 */
export function takeFromFolder(
  ports: SchedulePorts,
  until: number,
): WatchedSlice {
  try {
    return slice(ports, until);
  } catch (error) {
    const problem = findingsIn(error);
    // That someone else is at work is not a problem with the folder.
    if (!isBusy(problem)) keep(ports, {problem});
    throw error;
  }
}

function slice(ports: SchedulePorts, until: number): WatchedSlice {
  const {watchedFolder = '', watchedSecret = ''} = ports.store.schedule();
  if (watchedFolder === '') {
    throw new RequestRefused([scheduleFinding('no-watched-folder', {})]);
  }
  const rows = ports.workbook.rollout.rows();
  const due = dueRows(ports, rows);
  const before = {...NOTHING, ...ports.store.kept().watched};
  if (due.length === 0) {
    keep(ports, {left: [], seen: '', problem: []});
    return {due: 0, taken: [], toRenew: [], left: [], more: false};
  }
  const tree = readTree(ports, watchedFolder);
  const {lists} = readLists(ports, tree.files);
  const files = tree.files.filter(it => certificateFile(it) !== 'no');
  const passwordsOf = passwordsOfFolder(lists, files, watchedSecret);
  const hints = hintsOf(lists);
  const seekers = seekersOf(rows, due, files, {hints, passwordsOf});
  const seen = decodeMarks(before.seen);
  const toLook = seekers.inOrder.filter(it => !seen.has(markOf(it.id)));
  const atLeast = ports.now() + LEAST_MS;
  const looks = lookInto(ports, toLook, seekers, Math.max(until, atLeast));
  const looked = looks.filter(it => it !== undefined);
  const isWhole = looked.length === toLook.length;
  const {taken, toRenew, refused} = take(
    ports,
    due,
    newestOf(looked),
    before.taken,
  );
  const isLooked = new Set(looked.map(it => it.file.id));
  const isThere = new Set(files.map(it => it.id));
  const left = [
    ...before.left.filter(
      ({fileId}) => isThere.has(fileId) && !isLooked.has(fileId),
    ),
    ...looked.flatMap(it => (it.why ? [entryOf(it.file, it.why)] : [])),
    ...refused.map(it => entryOf(it.file, it.why)),
  ].slice(0, MAX_KEPT);
  for (const id of isLooked) seen.add(markOf(id));
  keep(ports, {
    left,
    taken: latest([...before.taken, ...taken]),
    seen: isWhole ? '' : encodeMarks([...seen].slice(0, MAX_SEEN)),
    problem: [],
  });
  // What could not be begun now cannot be begun immediately afterwards either.
  const more = !isWhole && looked.length > 0;
  return {due: due.length, taken, toRenew, left, more};
}

/** Writes files and passwords into the rows that are to have them. */
function take(
  ports: SchedulePorts,
  due: readonly DueRow[],
  candidates: readonly Candidate[],
  before: WatchedFolder['taken'],
): {
  readonly taken: WatchedFolder['taken'];
  readonly toRenew: readonly Mailbox[];
  readonly refused: readonly {
    readonly file: DriveFile;
    readonly why: AnyFinding;
  }[];
} {
  const dueBy = new Map(due.map(it => [keyOf(it.row), it]));
  const givenTo = ({row}: DueRow) =>
    before.find(it => keyOf(it) === keyOf(row) && it.fileId === row.fileId);
  const newer = candidates.filter(({file, mailbox, from, to}) => {
    const row = dueBy.get(keyOf(mailbox))!;
    const given = givenTo(row);
    // Results of earlier slices included, the newest counts.
    const isOlder = given && given.fileId !== file.id && given.from >= from;
    return to > row.expires && !isOlder;
  });
  const hasOwn = rowsWithOwnFile(
    ports,
    newer.filter(it => !givenTo(dueBy.get(keyOf(it.mailbox))!)),
    dueBy,
  );
  const wanted = newer.filter(it => !hasOwn.has(keyOf(it.mailbox)));
  const refused = newer
    .filter(it => hasOwn.has(keyOf(it.mailbox)))
    .map(({file, mailbox: {alias}}) => ({
      file,
      why: scheduleFinding('row-has-own-file', {alias}),
    }));
  if (wanted.length === 0) return {taken: [], toRenew: [], refused};
  const {changed, unchanged} = importRows(
    ports,
    present => {
      const files = new Map(
        [...present]
          .reverse()
          .map(it => [keyOf(mailboxOf(it)), rowOf(it).fileId]),
      );
      return wanted.flatMap(({file, mailbox, password}, i): ImportRow[] => {
        const key = keyOf(mailbox);
        // Someone may have put another file there meanwhile.
        const isAsSeen = files.get(key) === dueBy.get(key)!.row.fileId;
        const {user, alias} = mailbox;
        return isAsSeen
          ? [{line: i + 1, user, alias, file: linkTo(file), password}]
          : [];
      });
    },
    () => undefined,
  );
  const written = new Set(changed.map(it => it.key));
  const taken = wanted
    .filter(it => written.has(keyOf(it.mailbox)))
    .map(({file, mailbox: {user, alias}, from}) => ({
      ...{user, alias, fileId: file.id, from},
      name: nameOf(file),
    }));
  const toRenew = [...changed.map(it => it.row), ...unchanged];
  return {
    taken,
    toRenew: toRenew.map(({user, alias}) => ({user, alias})),
    refused,
  };
}

/** The latest used files; a file for a row only once. */
function latest(taken: WatchedFolder['taken']): WatchedFolder['taken'] {
  const all = new Map(taken.map(it => [`${keyOf(it)} ${it.fileId}`, it]));
  return [...all.values()].slice(-MAX_KEPT);
}

/**
 * Keys of rows that name another file which was not used yet and exists: the person who put it into the row wants that one. One
 * request for each row that has one and would get another file.
 */
function rowsWithOwnFile(
  ports: SchedulePorts,
  candidates: readonly Candidate[],
  due: ReadonlyMap<string, DueRow>,
): ReadonlySet<string> {
  const named = candidates.flatMap(({file, mailbox}) => {
    const {row} = due.get(keyOf(mailbox))!;
    const {fileId, fileKey, recorded} = row;
    const isUsed = fileId === recorded.readFrom || isFinished(row);
    return fileId === null || fileId === file.id || isUsed
      ? []
      : [{key: keyOf(mailbox), fileId, fileKey}];
  });
  const found = runWorkflows(
    ports,
    named.map(({fileId, fileKey}) => ({
      name: fileId,
      work: attempt(itemAt(fileId, fileId, fileKey)),
    })),
    ports.now() + OWN_FILES_MS,
  );
  const isGone = (i: number) => {
    const item = found[i];
    return item?.ok === false && item.problem.code === 'file-not-found';
  };
  return new Set(named.filter((_, i) => !isGone(i)).map(it => it.key));
}

const OWN_FILES_MS = 20_000;

function entryOf(
  file: DriveFile,
  finding: AnyFinding,
): WatchedFolder['left'][number] {
  const facts = cutFacts(finding.facts);
  // The same finding, with shorter texts.
  const why = {...finding, facts} as AnyFinding;
  return {fileId: file.id, name: nameOf(file), why};
}

/** Files of the watched folder that were not used, with the reasons as sentences. */
export function unusedIn(
  {left}: Pick<WatchedFolder, 'left'>,
  speech: Pick<SchedulePorts['speech'], 'sentence'>,
): UnusedFile[] {
  return left.map(({fileId, name, why}) => {
    const text = typeof why === 'string' ? why : speech.sentence(why);
    return {fileId, name, why: cut(text, MAX_WHY)};
  });
}

/** With its folders below the watched one. */
function nameOf({path, name}: DriveFile): string {
  return cut([...path.slice(1), name].join('/'), MAX_NAME);
}

function keep(ports: SchedulePorts, change: Partial<WatchedFolder>): void {
  const before = {...NOTHING, ...ports.store.kept().watched};
  ports.store.keep({watched: {...before, ...change}});
}

/** Notes the day on which the clock has read the folder, or begun to. */
export function noteLook(ports: SchedulePorts, day: string): void {
  keep(ports, {day});
}

const BUSY = ['another-execution', 'command-line-at-work', 'run-in-progress'];

function isBusy(findings: readonly AnyFinding[]): boolean {
  return findings.some(it => BUSY.includes(it.code));
}

/** What kept the watched folder from being read at the last refresh. */
export function unreadFolder(ports: SchedulePorts): AnyFinding[] {
  const {watchedFolder = ''} = ports.store.schedule();
  const [first] = ports.store.kept().watched?.problem ?? [];
  if (watchedFolder === '' || !first) return [];
  return [scheduleFinding('watched-folder-unread', {message: first})];
}
