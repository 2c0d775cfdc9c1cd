/** A row's certificate file: fetched, opened with the row's password, and judged, before anything is sent to Gmail. */
import type {Examination} from '../certificates';
import {certificates} from '../certificates/lazy';
import {download} from '../drive/file';
import type {Workflow} from '../wire';
import type {Row} from './row';

/** What the workflows are told beside the row. */
export interface Options {
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly makeDefault: boolean;
  /** Delete although it is the default, or the last valid one. */
  readonly force: boolean;
  /** Codes of blocks that the admin wants as warnings. */
  readonly asWarning: readonly string[];
}

/** An opened file. The bytes are those that were judged, and no others are ever sent. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly examination: Examination;
}

/**
 * Fetches and judges a row's file. What is wrong with it is a finding, not an exception.
 *
 * @throws Refusal when Drive refuses (no such file, no access).
 */
export function* openFile(row: Row, options: Options): Workflow<Opened> {
  const bytes = yield* download(row.user, row.fileId ?? '');
  const examination = certificates().examine(bytes, row.password, {
    alias: row.alias,
    now: options.now,
    asWarning: options.asWarning,
  });
  return {bytes, examination};
}
