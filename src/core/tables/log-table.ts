/** The Log sheet: append-only, one line for each row's outcome; never a password, key or PKCS#12. */
import type {Cell} from './cells';
import {asText} from './cells';

export const LOG_COLUMNS = [
  'time',
  'operator',
  'action',
  'user',
  'alias',
  'before',
  'after',
  'outcome',
  'message',
] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number];

/** One line. */
export interface LogEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly operator: string;
  readonly action: string;
  readonly user: string;
  readonly alias: string;
  readonly before: string;
  readonly after: string;
  readonly outcome: string;
  readonly message: string;
}

/** The cells of a line, in the order of the columns. */
export function cellsOf(entry: LogEntry): Cell[] {
  return LOG_COLUMNS.map(name =>
    name === 'time' ? {instant: entry.time} : asText(entry[name]),
  );
}

/** What tells a line from another, as it is read back. */
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
