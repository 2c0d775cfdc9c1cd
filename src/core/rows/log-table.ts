/** The Log sheet: append-only, one line for each row's outcome; never a password, key or PKCS#12. */
import {type Cell, asText} from '../base/cells';
import {namesOf, tableOf} from '../base/columns';
import {isUnchanged, standingIn, type Standing} from './log-standing';

/** The Log sheet. */
export const LOG = tableOf({
  time: {width: 130, kind: 'instant', stays: true},
  action: {width: 110},
  user: {width: 220},
  outcome: {width: 120, wraps: true},
  message: {width: 372},
  before: {width: 160},
  after: {width: 160},
  alias: {width: 210},
  operator: {width: 200},
  details: {width: 260, isLater: true, isTechnical: true},
  beforeIds: {width: 200, isLater: true, isTechnical: true},
  afterIds: {width: 200, isLater: true, isTechnical: true},
});

export type LogColumn = keyof typeof LOG;

/** One line. */
export interface LogEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly operator: string;
  readonly action: string;
  readonly user: string;
  readonly alias: string;
  /** With ids, see `summaryOf`; the sheet shows it as words, and unchanged in separate columns. */
  readonly before: string;
  readonly after: string;
  readonly outcome: string;
  readonly message: string;
  /** See `detailsOf`; absent if there are none. */
  readonly details?: string;
}

/** The words that describe what Gmail held. */
export interface LogWords {
  readonly same: string;
  standing(of: Standing): string;
}

/** The cells of a line, in the order of the columns. */
export function cellsOf(entry: LogEntry, words: LogWords): Cell[] {
  const {before, after} = entry;
  // Values not about rows are shown unchanged: a setting of 3 does not mean 3 certificates.
  const said = (text: string) => {
    const standing = entry.user === '' ? null : standingIn(text);
    return standing ? {ids: text, words: words.standing(standing)} : null;
  };
  const [was, is] = [said(before), said(after)];
  const isSame = was !== null && isUnchanged(before, after);
  const texts: Record<Exclude<LogColumn, 'time'>, string> = {
    ...entry,
    details: entry.details ?? '',
    before: was?.words ?? before,
    after: isSame ? words.same : (is?.words ?? after),
    beforeIds: was?.ids ?? '',
    afterIds: is?.ids ?? '',
  };
  return namesOf(LOG).map(name =>
    name === 'time' ? {instant: entry.time} : asText(texts[name]),
  );
}

/** The fields that identify a line when it is read back. */
export type LineIdentity = Pick<LogEntry, 'time' | 'user' | 'alias' | 'action'>;

/** Sheets keep an instant as a fraction of days, which may round a millisecond away. */
const ROUNDING_MS = 5;

/** Whether a line that was read back is this entry's. */
export function isSameLine(line: LineIdentity, entry: LineIdentity): boolean {
  return (
    Math.abs(line.time - entry.time) <= ROUNDING_MS &&
    line.user === entry.user &&
    line.alias === entry.alias &&
    line.action === entry.action
  );
}

/** The columns that earlier defaults are read from. */
export const DEFAULT_COLUMNS = [
  ...(['user', 'alias', 'before', 'after', 'beforeIds', 'afterIds'] as const),
] as const;

/**
 * The default that each alias had before the latest change of its default.
 *
 * @param lines - texts of `DEFAULT_COLUMNS`, the newest first, empty if there is no such column; read only as far as needed
 * @param keys - the aliases to look for, by `keyOf`
 */
export function defaultsBefore(
  lines: Iterable<Record<(typeof DEFAULT_COLUMNS)[number], string>>,
  keys: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, string>();
  if (keys.size === 0) return found;
  for (const {user, alias, ...line} of lines) {
    // Before 0.5.0 there were no columns of their own for ids.
    const before = line.beforeIds || line.before;
    const after = line.afterIds || line.after;
    const key = `${user.trim().toLowerCase()} ${alias.trim().toLowerCase()}`;
    if (!keys.has(key) || found.has(key)) continue;
    const earlier = defaultIn(before);
    // An empty After says nothing; the action did not get so far.
    if (earlier === '' || after.trim() === '') continue;
    if (earlier === defaultIn(after)) continue;
    found.set(key, earlier);
    if (found.size === keys.size) break;
  }
  return found;
}

/** The default's id in a text made by `summaryOf`; empty if there is none. */
function defaultIn(text: string): string {
  const found = /(?:^|, )default (\S+?)(?:, until [\d-]+)?$/.exec(text.trim());
  return found?.[1] ?? '';
}
