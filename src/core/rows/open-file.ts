/** A row's certificate file: fetched, opened with the row's password, and judged, before anything is sent to Gmail. */
import type {Certificate, Examination, NamedRoots} from '../certificates';
import {certificates} from '../certificates/lazy';
import {download} from '../google/drive/file';
import {fileIdOf} from '../google/drive/link';
import type {Mailbox} from '../google/gmail/smime-info';
import type {RevocationReason} from '../google/privateca';
import type {CaPoolName} from '../google/privateca-pool';
import type {Workflow} from '../google/wire';
import {RowBlocked} from './early-end';
import type {OpeningNote, Openings} from './openings';
import type {Held} from './held';
import type {Finding, IdentityUse, State} from './outcome';
import {passwordFrom, type SecretAccess} from './password';
import type {Planned} from './planned';
import {knownTo, learnFrom, type Encryption, type Repair} from './repair';
import {fileFindings, isOpenedByRun, type Row} from './row';

/**
 * A change that a workflow is about to make in Gmail, noted before the call is sent: an execution that resumes an interrupted row
 * then reports what was done, and not what is left to do.
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
  /** What Gmail held before the change, in short form. */
  readonly before: string;
  /** Gmail refused the file without a reason, and gets it in this encryption. */
  readonly packed?: Encryption;
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
  /** For Update: only what expires after this instant counts as valid; if absent, what is valid now. */
  readonly validUntil?: number;
  /** For Off-board: where the user’s certificates are revoked before they are deleted, and why; absent for nowhere. */
  readonly revocation?: {
    readonly pool: CaPoolName;
    readonly reason: RevocationReason;
  };
  /** Adds to what Gmail holds whether it was revoked; absent where that is not asked. */
  readonly revocations?: {
    read(
      at: Mailbox,
      held: readonly Held[],
    ): Workflow<{
      readonly held: readonly Held[];
      readonly findings: readonly Finding[];
    }>;
    /** The same of a file’s certificate: what is to be said of it. */
    ofFile(
      user: string,
      chain: readonly Certificate[],
    ): Workflow<readonly Finding[]>;
  };
  /** Requests successors from the certification authority; absent where that is not allowed. */
  readonly successors?: Successors;
  /** Nothing is changed: see `begin`. */
  readonly previews?: true;
  /** The row's state before; null if it had none. */
  readonly stateBefore: State | null;
  /** The row's message is about a check that was not done, so the next successful check has to write its own. */
  readonly hasNotDoneMessage: boolean;
  /** Refresh also renews. */
  readonly renews: boolean;
  /** The user's aliases that have rows of their own, for the one row that checks the others; null for all other rows. */
  readonly aliasesWithRows: readonly string[] | null;
  /** Gmail's id of the default before its last change; empty if unknown. */
  readonly previousDefault: string;
  /** Codes of blocks that the admin has downgraded to warnings. */
  readonly asWarning: readonly string[];
  /** Which secrets password cells may name. */
  readonly secrets: SecretAccess;
  /** Roots that Gmail is known to trust. */
  readonly roots: NamedRoots;
  /** How files are packed again; null where they are sent as they are. */
  readonly repair: Repair | null;
  readonly openings: Openings;
  /** Where an expensive opening is noted; absent for work that is never resumed. */
  readonly opening?: OpeningNote;
  /** The content of the file, if it is not in Drive. */
  readonly file?: Uint8Array;
  /** The name of that file. */
  readonly fileName?: string;
  /** Whether the sidebar page derives the keys of files that are expensive to open. */
  readonly inPage: boolean;
  /** The change that an interrupted execution had begun for this row in the same run; null if none. */
  readonly begun: Begun | null;
  /**
   * Called before the first call that changes something, with all that is to be changed. A preview ends here.
   *
   * @throws PreviewEnded
   */
  begin(change: Begun, planned: Planned): void;
}

/** What came of a request for a successor: a certificate file in memory, or why there is none. */
export interface SuccessorReading {
  readonly file?: Opened;
  readonly findings: readonly Finding[];
}

/** Successors from a certification authority, with keys that are made in the script. */
export interface Successors {
  /** Whether a request for a mailbox was begun and its certificate is not in Gmail yet, as far as is known. */
  isOpen(at: Mailbox): boolean;
  /**
   * Requests a certificate for a row that is due, or continues to.
   *
   * @throws GoogleRefusal, RowBlocked, PreviewEnded
   */
  find(
    row: Row,
    held: readonly Held[],
    options: Options,
  ): Workflow<SuccessorReading>;
  /** Forgets the key of a certificate that Gmail holds. */
  settle(at: Mailbox, held: readonly Held[]): void;
}

/** For work that is never resumed. */
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
 * Fetches and judges a row's file. Problems with the file are findings, not exceptions.
 *
 * @throws GoogleRefusal if Drive refuses (no such file, no access) or Secret Manager does; RowBlocked if the row names no file,
 * or a secret that may not be read; RowPostponed if the page has to derive its keys.
 */
export function* openFile(row: Row, options: Options): Workflow<Opened> {
  const {openings, inPage, now, asWarning, roots, opening, repair} = options;
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
    ...knownTo(repair),
    fileName: options.fileName ?? fileNameIn(row),
    renewalDays: row.renewalDays ?? options.renewalDays,
  };
  const examination = certificates().judgeFile(fileFacts, want);
  learnFrom(repair, examination.chain, examination.added);
  return {bytes, password, examination};
}

/** The name that a chip or a link in the cell shows for the file; empty if the cell contains the link itself. */
function fileNameIn({file}: Row): string {
  const text = file.trim();
  return fileIdOf(text) === null && !text.includes('/') ? text : '';
}

function* downloadFile(row: Row): Workflow<Uint8Array> {
  if (row.fileId === null) throw new RowBlocked(fileFindings(row.file));
  return yield* download(row.user, row.fileId, undefined, row.fileKey);
}
