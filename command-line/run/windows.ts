/**
 * A long source of rows in windows that fit into memory. What decides about a row can depend on other rows: of the same mailbox,
 * of the same user, with the same file. Those of them that are far away accompany a window.
 */
import {MAX_NAMED, type QueuedTexts} from '../../src/core/rows/row';
import type {RowSource} from '../ports/rows';
import {NameFilter} from './name-filter';
import type {RowKind} from './row-kinds';

/** What makes rows of a kind matter to each other. */
type SharingKind = Pick<RowKind, 'sharedBy' | 'fileIn' | 'mailboxOf'>;

/** So many rows are looked at together. */
export const WINDOW = 500;

/** Rows of the source. */
export interface Window {
  /** Those that are worked on. */
  readonly rows: readonly QueuedTexts[];
  /** Those and the ones that decide with them, in the order of the source. */
  readonly all: readonly QueuedTexts[];
}

/** Rows of a source. */
export interface Rows {
  readonly source: RowSource;
  readonly kind: SharingKind;
  /** Whether a row is in the share of this process, with all others of its user. Absent: all rows are. */
  isOfShare?(row: QueuedTexts): boolean;
}

/** What the first pass over a source finds out. */
export interface Survey {
  /** Rows of the share that are worked on. */
  readonly count: number;
  /** The same of the whole source. */
  readonly all: number;
  /** Rows that others outside of their window depend on, by what they share. */
  readonly related: ReadonlyMap<string, readonly QueuedTexts[]>;
  /** How many rows name a file, by its ID, where `related` does not have all of them. */
  readonly rowsOfFile: ReadonlyMap<string, number>;
}

/** A message names so many rows with a file, and counts the others: with these, and a row of another user, it is known. */
const MOST_OF_FILE = MAX_NAMED + 1;

/**
 * Goes through a source once. What is kept for each row of the share is a number, and nothing for others; rows themselves are only kept
 * where another window needs them, and of those that name the same file, only as many as a message needs.
 *
 * @param isMeant - counts the rows that are worked on
 */
export async function survey(
  {source, kind, isOfShare}: Rows,
  isMeant: (row: QueuedTexts) => boolean = () => true,
): Promise<Survey> {
  const windowOf = new Map<string, number>();
  const shared = new Set<string>();
  const elsewhere = isOfShare ? new NameFilter() : null;
  let at = 0;
  let count = 0;
  let all = 0;
  for await (const row of source.rows()) {
    const isCounted = isMeant(row);
    if (isCounted) all++;
    if (isOfShare && !isOfShare(row)) {
      for (const name of kind.sharedBy(row)) elsewhere!.add(name);
      continue;
    }
    if (isCounted) count++;
    const window = Math.floor(at++ / WINDOW);
    for (const name of kind.sharedBy(row)) {
      const before = windowOf.get(name);
      if (before === undefined) windowOf.set(name, window);
      else if (before !== window) shared.add(name);
    }
  }
  if (elsewhere) {
    for (const name of windowOf.keys()) {
      if (elsewhere.mayHave(name)) shared.add(name);
    }
  }
  windowOf.clear();
  const related = new Map<string, QueuedTexts[]>();
  const rowsOfFile = new Map<string, number>();
  if (shared.size === 0) return {count, all, related, rowsOfFile};
  for await (const row of source.rows()) {
    for (const name of kind.sharedBy(row)) {
      if (!shared.has(name)) continue;
      const others = related.get(name) ?? [];
      related.set(name, others);
      const file = kind.fileIn(name);
      if (file !== null) {
        rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + 1);
        if (!isNeeded(row, others, kind)) continue;
      }
      others.push(row);
    }
  }
  return {count, all, related, rowsOfFile};
}

/** Whether a row is among the first ones with its file, or the first one of another user. */
function isNeeded(
  row: QueuedTexts,
  others: readonly QueuedTexts[],
  {mailboxOf}: SharingKind,
): boolean {
  if (others.length < MOST_OF_FILE) return true;
  if (others.length > MOST_OF_FILE) return false;
  const {user} = mailboxOf(row);
  return others.every(it => mailboxOf(it).user !== user);
}

/** The windows of the share of a source that was surveyed. */
export async function* windowsOf(
  {source, kind, isOfShare}: Rows,
  {related}: Survey,
): AsyncGenerator<Window, void> {
  let rows: QueuedTexts[] = [];
  for await (const row of source.rows()) {
    if (isOfShare && !isOfShare(row)) continue;
    rows.push(row);
    if (rows.length < WINDOW) continue;
    yield {rows, all: withRelated(rows, related, kind)};
    rows = [];
  }
  if (rows.length > 0) yield {rows, all: withRelated(rows, related, kind)};
}

function withRelated(
  rows: readonly QueuedTexts[],
  related: Survey['related'],
  {sharedBy}: SharingKind,
): readonly QueuedTexts[] {
  if (related.size === 0) return rows;
  const numbers = new Set(rows.map(it => it.number));
  const more = new Map<number, QueuedTexts>();
  for (const name of rows.flatMap(it => sharedBy(it))) {
    for (const it of related.get(name) ?? []) {
      if (!numbers.has(it.number)) more.set(it.number, it);
    }
  }
  if (more.size === 0) return rows;
  return [...rows, ...more.values()].sort((a, b) => a.number - b.number);
}
