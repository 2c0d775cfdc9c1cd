/** A row of the Rollout sheet: the admin's inputs, our records, and the problems that are known before anything is done. */
import {addressIn, isAddress, quotableAddress} from '../base/address';
import {fileIdOf, isFolderLink, resourceKeyIn} from '../google/drive/link';
import type {Mailbox} from '../google/gmail/smime-info';
import {rowFinding, type RowFinding} from './row-findings';
import {withoutMarks} from '../base/unicode';

/** How a row may prefer its mailbox to be reached. */
export const ACCESS_KINDS = ['delegation', 'consent'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** What every row has whose sheet is the queue of runs. */
export interface QueuedTexts {
  /** Number in the sheet: for people to find it, never to write by. */
  readonly number: number;
  readonly user: string;
  readonly password: string;
  /** The action it is queued for, as written in the cell; empty when it is not. */
  readonly queued: string;
  readonly state: string;
  readonly message: string;
}

/** A row's texts, as the sheet shows them. */
export interface RowTexts extends QueuedTexts {
  readonly alias: string;
  readonly file: string;
  /** The target of the link, if the cell shows a name instead of an address. */
  readonly fileLink?: string;
  /** Days before expiry; empty for the default setting. */
  readonly renewalDays: string;
  /** How to reach the mailbox; empty for the default setting. */
  readonly access: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly readFrom: string;
  /** See `detailsOf`; absent if it was not read. */
  readonly details?: string;
  /** When an outcome was last written to it, as the sheet shows it; absent if it was not read. */
  readonly updated?: string;
}

/** An empty row. */
export const BLANK_ROW: RowTexts = {
  number: 0,
  user: '',
  alias: '',
  file: '',
  password: '',
  renewalDays: '',
  access: '',
  queued: '',
  state: '',
  message: '',
  id: '',
  fingerprint: '',
  readFrom: '',
};

/** A row that can be worked on. Its key is user + alias. */
export interface Row extends Mailbox {
  readonly number: number;
  /** The cell's text, and the file that it names; null if there is none. */
  readonly file: string;
  readonly fileId: string | null;
  /** The resource key of the file's link. */
  readonly fileKey?: string;
  readonly password: string;
  /** The row itself has the password; otherwise it is the one given for the run, or none. */
  readonly hasPassword: boolean;
  /** Days before expiry at which the certificate is due; null for the default setting. */
  readonly renewalDays: number | null;
  /** What an earlier outcome left: Gmail's id, and the fingerprint of the certificate that was in `readFrom`. */
  readonly recorded: {
    readonly id: string;
    readonly fingerprint: string;
    readonly readFrom: string;
  };
}

/**
 * Whether the row's file was uploaded and cannot be opened again: its password was emptied, or it came from a person's computer
 * and never had a cell. Then the records about this very file have to suffice.
 */
export function isFinished(row: Row): boolean {
  const {password, recorded, file, fileId} = row;
  const isRecorded = recorded.readFrom === (file.trim() === '' ? '' : fileId);
  return password === '' && recorded.fingerprint !== '' && isRecorded;
}

/** Whether the file is opened with a password that is stored nowhere, the one given for the run. */
export function isOpenedByRun(
  row: Pick<Row, 'password' | 'hasPassword'>,
): boolean {
  return !row.hasPassword && row.password !== '';
}

/** The row's key; the same for every spelling of its addresses. */
export function keyOf(at: Mailbox): string {
  return `${at.user} ${at.alias}`;
}

/** The mailbox a row means; an empty alias is the user's primary address. */
export function mailboxOf(texts: RowTexts): Mailbox {
  const user = addressIn(texts.user);
  return {user, alias: addressIn(texts.alias) || user};
}

/**
 * Whether the row's outcome belongs to a certificate file other than the one it names now: then none of its records are valid any
 * longer. An emptied cell does not count as another file.
 */
export function isOutdated(texts: RowTexts): boolean {
  const readFrom = withoutMarks(texts.readFrom).trim();
  const named = fileIn(texts);
  return readFrom !== '' && named !== null && named !== readFrom;
}

/** The row, provided that nothing of `findingsOf` blocks it. The password is taken unchanged: a space may be part of it. */
export function rowOf(texts: RowTexts): Row {
  return {
    ...mailboxOf(texts),
    number: texts.number,
    file: texts.file,
    fileId: fileIn(texts),
    fileKey: resourceKeyIn(texts.fileLink ?? texts.file),
    password: texts.password,
    hasPassword: texts.password !== '',
    renewalDays: daysIn(texts),
    recorded: isOutdated(texts)
      ? {id: '', fingerprint: '', readFrom: ''}
      : {
          id: withoutMarks(texts.id).trim(),
          fingerprint: fingerprintIn(texts.fingerprint),
          readFrom: withoutMarks(texts.readFrom).trim(),
        },
  };
}

/**
 * A fingerprint as people copy it: OpenSSL, browsers and key managers write colons or blanks, capitals, and a label with an
 * equals sign (`sha256 Fingerprint=AB:CD:…`).
 *
 * @returns lowercase hexadecimal digits without separators; text that is not a fingerprint is only trimmed and lowercased
 */
export function fingerprintIn(cell: string): string {
  const text = withoutMarks(cell.slice(cell.lastIndexOf('=') + 1));
  const digits = text.replace(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]*$/.test(digits) ? digits : cell.trim().toLowerCase();
}

/**
 * The problems of a row that are known before anything is opened or requested.
 *
 * @param needsFile - whether the action reads the certificate file
 */
export function findingsOf(texts: RowTexts, needsFile: boolean): RowFinding[] {
  const found: RowFinding[] = [];
  const {user, alias} = mailboxOf(texts);
  if (user === '') found.push(rowFinding('user-missing', {}));
  else if (!isAddress(user)) {
    const value = quotableAddress(texts.user);
    found.push(rowFinding('user-not-an-address', {value}));
  }
  if (alias !== user && !isAddress(alias)) {
    const value = quotableAddress(texts.alias);
    found.push(rowFinding('alias-not-an-address', {value}));
  }
  if (needsFile && fileIn(texts) === null && !isFinished(rowOf(texts))) {
    found.push(...fileFindings(texts.fileLink ?? texts.file));
  }
  if (withoutMarks(texts.renewalDays).trim() !== '' && daysIn(texts) === null) {
    found.push(rowFinding('renewal-days-invalid', {value: texts.renewalDays}));
  }
  if (withoutMarks(texts.access).trim() !== '' && accessOf(texts) === null) {
    found.push(
      rowFinding('access-invalid', {value: withoutMarks(texts.access).trim()}),
    );
  }
  return found;
}

/** The problem of a file cell that names no file. */
export function fileFindings(file: string): RowFinding[] {
  const value = withoutMarks(file).trim();
  if (isFolderLink(value)) return [rowFinding('file-link-to-folder', {})];
  return [
    value === ''
      ? rowFinding('file-missing', {})
      : rowFinding('file-not-a-link', {}),
  ];
}

/** A larger value would not be a threshold. */
export const MAX_RENEWAL_DAYS = 365;

/** The row's own threshold; null if there is no usable one. */
function daysIn({renewalDays}: RowTexts): number | null {
  const text = withoutMarks(renewalDays).trim();
  const days = Number(text);
  return /^\d{1,3}$/.test(text) && days >= 1 && days <= MAX_RENEWAL_DAYS
    ? days
    : null;
}

/** The access that the row prefers; null if it has no preference, or not in words that can be understood. */
export function accessOf({access}: RowTexts): AccessKind | null {
  const word = withoutMarks(access).trim().toLowerCase();
  return ACCESS_KINDS.find(it => it === word) ?? null;
}

/** A finding names so many other rows. */
export const MAX_NAMED = 5;

/**
 * The problems that rows have because of other rows: the same key twice (the first one counts), and one certificate file in rows
 * of several users, which is rarely intended.
 *
 * @returns findings by the row's number.
 *
 * @param rowsOfFile - how many rows name a file, by its ID, where only the first ones of them are among `rows`
 */
export function findingsAmong(
  rows: readonly RowTexts[],
  rowsOfFile: ReadonlyMap<string, number> = new Map(),
): Map<number, RowFinding[]> {
  const found = new Map<number, RowFinding[]>();
  const add = (row: RowTexts, finding: RowFinding) =>
    found.set(row.number, [...(found.get(row.number) ?? []), finding]);
  for (const same of groupRows(rows, it => keyOf(mailboxOf(it)))) {
    const [first, ...others] = same;
    for (const row of others) {
      const files = [fileIn(first!), fileIn(row)];
      const isOtherFile = !files.includes(null) && files[0] !== files[1];
      const facts = {row: row.number, first: first!.number, isOtherFile};
      add(row, rowFinding('row-twice', facts));
    }
  }
  for (const same of groupRows(rows, it => fileIn(it) ?? '')) {
    const count = rowsOfFile.get(fileIn(same[0]!) ?? '') ?? same.length;
    if (count < 2) continue;
    // A certificate can be for several addresses of one user.
    if (new Set(same.map(it => mailboxOf(it).user)).size < 2) continue;
    for (const row of same) {
      const others = same.slice(0, MAX_NAMED + 1).filter(it => it !== row);
      add(
        row,
        rowFinding('file-on-several-rows', {
          rows: others.slice(0, MAX_NAMED).map(it => String(it.number)),
          more: Math.max(count - 1 - MAX_NAMED, 0),
        }),
      );
    }
  }
  return found;
}

/** Rows with the same key, in order; rows whose key is empty belong to no group. */
function groupRows(
  rows: readonly RowTexts[],
  key: (row: RowTexts) => string,
): RowTexts[][] {
  const groups = new Map<string, RowTexts[]>();
  for (const row of rows) {
    const name = key(row).trim();
    if (name === '') continue;
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
}

/**
 * The texts that determine what is done for a row, for `run/confirmed`. They include what an outcome is about to write; see
 * `recordedIn`.
 *
 * @param withFile - whether the certificate file is included: a person who puts another file into a row to be uploaded wants that
 * one
 */
export function identityOf(row: RowTexts, withFile: boolean): string[] {
  const {user, alias} = mailboxOf(row);
  const {state, id, fingerprint, readFrom} = recordedIn(row);
  const {renewalDays, access} = row;
  return [
    ...[user, alias, withFile ? (fileIn(row) ?? row.file) : ''],
    ...[id, fingerprint, readFrom, state, renewalDays, access],
  ].map(it => it.trim());
}

/** Those of them that outcomes write. */
export function recordedIn({
  state,
  id,
  fingerprint,
  readFrom,
}: RowTexts): Pick<RowTexts, 'state' | 'id' | 'fingerprint' | 'readFrom'> {
  return {state, id, fingerprint, readFrom};
}

function fileIn({file, fileLink}: RowTexts): string | null {
  return fileIdOf(fileLink ?? file);
}
