/** A row's certificate file: fetched, opened with the row's password, and judged, before anything is sent to Gmail. */
import type {Examination, NamedRoots} from '../certificates';
import {certificates} from '../certificates/lazy';
import {download} from '../google/drive/file';
import {fileIdOf} from '../google/drive/link';
import type {Workflow} from '../google/wire';
import {RowBlocked} from './early-end';
import type {OpeningNote, Openings} from './openings';
import type {IdentityUse, State} from './outcome';
import {passwordFrom, type SecretAccess} from './password';
import type {Planned} from './planned';
import {fileFindings, isOpenedByRun, type Row} from './row';

/**
 * A change that a workflow is about to make in Gmail, noted before the call goes out: whoever takes up a row that was cut
 * off in the middle says what was done, and not what is left to do.
 */
export interface Begun {
  readonly state:
    | 'uploaded'
    | 'renewed'
    | 'defaultSet'
    | 'deleted'
    | 'offBoarded'
    | 'inPlace'
    | 'switched'
    | 'rolledBack'
    | 'disabled'
    | 'identityDeleted';
  /** What Gmail held before it, in short. */
  readonly before: string;
  /** What the row's user's identity used before it. */
  readonly previous?: IdentityUse;
}

/** What the workflows receive in addition to the row. */
export interface Options {
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly makeDefault: boolean;
  /** Delete although it is the default, or the last valid one. */
  readonly force: boolean;
  /** A certificate is due so many days before it ends, where its row says nothing else. */
  readonly renewalDays: number;
  /** For Update: only what expires after this instant counts as valid; absent: what is valid now. */
  readonly validUntil?: number;
  /** The row's state before; null for none. */
  readonly stateBefore: State | null;
  /** The row's message is that of a look that was not done, so that the next good one has to say it again. */
  readonly hasNotDoneMessage: boolean;
  /** Refresh also renews. */
  readonly renews: boolean;
  /** The user's aliases that have rows of their own, for the one row that looks at the others; null for all other rows. */
  readonly aliasesWithRows: readonly string[] | null;
  /** Gmail's id of the default before its last change; empty where none is known. */
  readonly previousDefault: string;
  /** Codes of blocks that the admin wants as warnings. */
  readonly asWarning: readonly string[];
  /** Which secrets password cells may name. */
  readonly secrets: SecretAccess;
  /** Roots that Gmail is known to trust. */
  readonly roots: NamedRoots;
  readonly openings: Openings;
  /** Where an expensive opening is noted; absent: nowhere, for work that nobody takes up again. */
  readonly opening?: OpeningNote;
  /** The file itself, where it does not lie in Drive. */
  readonly file?: Uint8Array;
  /** What it is called there. */
  readonly fileName?: string;
  /** Whether the sidebar page derives the keys of files that are expensive to open. */
  readonly inPage: boolean;
  /** What an execution that was cut off had begun for this row in the same run; null for nothing. */
  readonly begun: Begun | null;
  /**
   * Called before the first call that changes something, with all that is to be changed. A preview ends here.
   *
   * @throws PreviewEnded
   */
  begin(change: Begun, planned: Planned): void;
}

/** For work that nobody takes up again. */
export const UNRECORDED = {
  begun: null,
  begin: () => undefined,
} as const;

/** An opened file. The bytes are those that were judged, and no others are ever sent. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** What opens it: the row’s password, or what the secret holds that the cell names. */
  readonly password: string;
  readonly examination: Examination;
}

/**
 * Fetches and judges a row's file. What is wrong with it is a finding, not an exception.
 *
 * @throws GoogleRefusal when Drive refuses (no such file, no access) or Secret Manager does; RowBlocked when the row names no file,
 * or a secret that may not be read; RowPostponed when the page is to derive its keys.
 */
export function* openFile(row: Row, options: Options): Workflow<Opened> {
  const {openings, inPage, now, asWarning, roots, opening} = options;
  const password = yield* passwordFrom(row.password, options.secrets, row.user);
  const bytes = options.file ?? (yield* downloadFile(row));
  const fileFacts = openings.open(bytes, password, inPage, {
    ...(opening ? {note: opening} : {}),
    keeping: options.file || isOpenedByRun(row) ? 'execution' : 'hours',
  });
  const want = {
    alias: row.alias,
    now,
    asWarning,
    roots,
    fileName: options.fileName ?? fileNameIn(row),
    renewalDays: row.renewalDays ?? options.renewalDays,
  };
  return {
    bytes,
    password,
    examination: certificates().judgeFile(fileFacts, want),
  };
}

/** What a chip or a link in the cell calls the file; empty where the cell holds the link itself. */
function fileNameIn({file}: Row): string {
  const text = file.trim();
  return fileIdOf(text) === null && !text.includes('/') ? text : '';
}

function* downloadFile(row: Row): Workflow<Uint8Array> {
  if (row.fileId === null) throw new RowBlocked(fileFindings(row.file));
  return yield* download(row.user, row.fileId, undefined, row.fileKey);
}
