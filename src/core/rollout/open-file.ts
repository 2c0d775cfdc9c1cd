/** A row's certificate file: fetched, opened with the row's password, and judged, before anything is sent to Gmail. */
import type {Examination} from '../certificates';
import {certificates} from '../certificates/lazy';
import {download} from '../drive/file';
import type {Workflow} from '../wire';
import type {Openings} from './openings';
import type {Row} from './row';

/**
 * A change that a workflow is about to make in Gmail, noted before the call goes out: whoever takes up a row that was cut
 * off in the middle says what was done, and not what is left to do.
 */
export interface Begun {
  readonly state: 'uploaded' | 'defaultSet' | 'deleted';
  /** What Gmail held before it, in short. */
  readonly before: string;
}

/** What the workflows are told beside the row. */
export interface Options {
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly makeDefault: boolean;
  /** Delete although it is the default, or the last valid one. */
  readonly force: boolean;
  /** Codes of blocks that the admin wants as warnings. */
  readonly asWarning: readonly string[];
  readonly openings: Openings;
  /** The sidebar's page derives the keys of files that are dear to open. */
  readonly inPage: boolean;
  /** What an execution that was cut off had begun for this row in the same run; null for nothing. */
  readonly begun: Begun | null;
  /** Called before the first call that changes something. */
  begin(change: Begun): void;
}

/** For work that nobody takes up again. */
export const UNRECORDED = {
  begun: null,
  begin: () => undefined,
} as const;

/** An opened file. The bytes are those that were judged, and no others are ever sent. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly examination: Examination;
}

/**
 * Fetches and judges a row's file. What is wrong with it is a finding, not an exception.
 *
 * @throws Refusal when Drive refuses (no such file, no access); ToDerive when the page is to derive its keys.
 */
export function* openFile(row: Row, options: Options): Workflow<Opened> {
  const {openings, inPage, now, asWarning} = options;
  const bytes = yield* download(row.user, row.fileId ?? '');
  const gist = openings.open(bytes, row.password, inPage);
  const want = {alias: row.alias, now, asWarning};
  return {bytes, examination: certificates().judgeFile(gist, want)};
}
