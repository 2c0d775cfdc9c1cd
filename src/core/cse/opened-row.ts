/** A row's certificate and key metadata: fetched, read and judged, before anything is sent to Gmail. */
import type {ChainExamination} from '../certificates';
import {download} from '../google/drive/file';
import {RowBlocked, RowPostponed, isBlocked} from '../rows/early-end';
import type {Finding} from '../rows/outcome';
import {passwordFrom} from '../rows/password';
import {knownTo, learnFrom} from '../rows/repair';
import {isOpenedByRun} from '../rows/row';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {openChainFile} from './chain-file';
import type {Assignment} from './contract';
import {cseFinding} from './findings';
import {
  LARGEST_WRAP_FILE,
  readMetadataCell,
  readWrapFile,
  type MetadataCell,
} from './metadata';
import type {CseOptions} from './options';
import type {CseRow} from './row';
import {wrappingWarning} from './wrapping';
import type {KeyMetadata} from '../google/gmail/key-metadata';
import {cseWorkFinding} from './work-findings';

/** The private key as Gmail is to know it, or which key service is to wrap it first. */
export type WantedKey =
  | KeyMetadata
  | {readonly kind: 'wrap'; readonly uri: string};

/** The files that a row names. The bytes are those that were judged. */
export interface OpenedRow {
  readonly bytes: Uint8Array;
  /** The password, if it is a PKCS#12: the row’s password, or that in the secret that the cell names. */
  readonly password: string;
  readonly chain: ChainExamination;
  /** null where a finding says why. */
  readonly key: WantedKey | null;
  /** Of certificate, key metadata and key service. */
  readonly findings: readonly Finding[];
  /**
   * The file is protected by a password that was used and emptied: its recorded data has to suffice. The findings do not count
   * then.
   */
  readonly isSpent: boolean;
}

/** A row that can be sent. */
export interface Sendable {
  readonly bytes: Uint8Array;
  readonly password: string;
  readonly chain: ChainExamination & {
    readonly leaf: NonNullable<ChainExamination['leaf']>;
    readonly pkcs7: string;
  };
  readonly key: WantedKey;
  /** Warnings and advice. */
  readonly findings: readonly Finding[];
}

/**
 * Fetches and judges the files that a row names. Problems with them are findings, not exceptions.
 *
 * @throws GoogleRefusal if Drive or Secret Manager refuses; RowBlocked for a secret that may not be read; RowPostponed for a
 * file whose keys the page has to derive
 */
export function* openRow(
  row: CseRow,
  options: CseOptions,
): Workflow<OpenedRow> {
  const password = yield* passwordFrom(row.password, options.secrets, row.user);
  const bytes = yield* download(
    row.user,
    row.fileId ?? '',
    undefined,
    row.fileKey,
  );
  const {openings, opening, repair, now, asWarning, roots, renewalDays} =
    options;
  const {user: primary, use} = row;
  const want = {
    ...{primary, use, now, asWarning, roots, renewalDays},
    ...knownTo(repair),
  };
  const inPage = options.inPage(row);
  const chain = openChainFile(bytes, want, () =>
    ofRow(row, () =>
      openings.open(bytes, password, inPage, {
        ...(opening ? {note: opening} : {}),
        keeping: isOpenedByRun(row) ? 'execution' : 'hours',
      }),
    ),
  );
  learnFrom(repair, chain.chain, chain.added);
  const key = yield* keyOf(row, chain, options);
  return {
    bytes,
    password,
    chain,
    key: key.key,
    findings: [...chain.findings, ...key.findings],
    isSpent: isSpent(row, chain),
  };
}

/** A row may wait for its partner’s file: the page learns which of the two it is. @throws RowPostponed */
function ofRow<T>({use}: CseRow, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof RowPostponed && error.until.wants === 'keys') {
      throw new RowPostponed({...error.until, use});
    }
    throw error;
  }
}

/** What has to be sent. @throws RowBlocked */
export function sendable(opened: OpenedRow): Sendable {
  const {bytes, password, chain, key, findings} = opened;
  const {leaf, pkcs7} = chain;
  if (isBlocked(findings) || !leaf || pkcs7 === null || !key) {
    throw new RowBlocked(findings);
  }
  return {bytes, password, chain: {...chain, leaf, pkcs7}, key, findings};
}

function isSpent(row: CseRow, chain: ChainExamination): boolean {
  const {fingerprint, keyPair} = row.recorded;
  const isRecorded = fingerprint !== '' && keyPair !== '';
  const isClosed = chain.isPkcs12 && chain.problem !== null;
  return isRecorded && isClosed && !row.hasPassword;
}

interface Key {
  readonly key: WantedKey | null;
  readonly findings: readonly Finding[];
}

function* keyOf(
  row: CseRow,
  chain: ChainExamination,
  options: CseOptions,
): Workflow<Key> {
  const cell = readMetadataCell(row.metadata);
  if (!cell.ok) return {key: null, findings: cell.findings};
  const {value} = cell;
  if (value.kind === 'wrap') {
    const assigned = yield* options.assignments.of(row.user);
    return yield* keyToWrap(chain, options, assigned);
  }
  const read = yield* metadataOf(row, value);
  if (!read.ok) return {key: null, findings: read.findings};
  const key = read.value;
  // A hardware key has no service.
  if (key.kind !== 'kacls') return {key, findings: []};
  const assigned = yield* options.assignments.of(row.user);
  yield* options.services.ready(key.uri);
  const findings = options.services.findingsOf(key.uri, false, assigned);
  return {key, findings};
}

/** The content of a `.wrap` file. */
function* metadataOf(row: CseRow, cell: Exclude<MetadataCell, {kind: 'wrap'}>) {
  if (cell.kind !== 'file') return {ok: true as const, value: cell};
  const {user} = row;
  const got = yield* attempt(
    download(user, cell.fileId, LARGEST_WRAP_FILE, cell.key),
  );
  if (got.ok) return readWrapFile(got.value);
  const {code} = got.problem;
  const isOtherThing =
    code === 'file-not-downloadable' || code === 'file-is-folder';
  const isGone =
    code === 'file-not-found' || code === 'shortcut-target-not-found';
  if (!isGone && !isOtherThing) {
    throw new GoogleRefusal(got.problem);
  }
  const findings: readonly Finding[] = [
    cseWorkFinding('metadata-file-not-found', {isOtherThing}),
  ];
  return {ok: false as const, findings};
}

function* keyToWrap(
  {isPkcs12}: ChainExamination,
  {services, settings}: CseOptions,
  assigned: Assignment | null,
): Workflow<Key> {
  // Only settings determine who gets private keys: anyone who can edit a row could name someone else.
  const uri = assigned?.uri ?? settings.keyService;
  const refused: Finding | null = !settings.wraps
    ? cseWorkFinding('wrapping-switched-off', {})
    : !isPkcs12
      ? cseFinding('wrapping-needs-pkcs12', {})
      : !uri
        ? cseWorkFinding('key-service-unnamed', {})
        : null;
  if (refused || !uri) return {key: null, findings: refused ? [refused] : []};
  yield* services.ready(uri);
  return {
    key: {kind: 'wrap', uri},
    findings: [
      ...services.findingsOf(uri, true, assigned),
      wrappingWarning(uri),
    ],
  };
}
