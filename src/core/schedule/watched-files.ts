/** Examines the files of the watched folder: which due rows each of them is for, and its problems. */
import {asWarning} from '../base/finding';
import {certificates} from '../certificates/lazy';
import type {FileFacts} from '../certificates';
import {download} from '../google/drive/file';
import type {Mailbox} from '../google/gmail/smime-info';
import {attempt, type Workflow} from '../google/wire';
import {
  certificateFile,
  isPkcs12Like,
  type DriveFile,
} from '../import/drive-file';
import {importRequestFinding} from '../import/door-findings';
import {othersIn} from '../import/further';
import {outcomeOf} from '../rows/early-end';
import {passwordFrom, secretAccessOf} from '../rows/password';
import {knownTo, learnFrom, repairOf} from '../rows/repair';
import {keyOf} from '../rows/row';
import type {AnyFinding} from '../rows/refusal';
import {runWorkflows} from '../run/run-workflows';
import type {PasswordsOf} from './watched-passwords';
import type {SchedulePorts} from './ports';

/** Bytes that distinguish a PKCS#12 from other files. */
const HEAD = 16;
/** Passwords that are tried for a file. */
const MAX_TRIES = 3;
/** Addresses in a finding. */
const MAX_NAMED = 5;

/** A file that can be used for a row that is due. */
export interface Candidate {
  readonly file: DriveFile;
  readonly mailbox: Mailbox;
  /** When its certificate is valid; milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly password: string;
}

/** The result of examining a file. */
export interface Looked {
  readonly file: DriveFile;
  readonly candidates: readonly Candidate[];
  /** Why it matches no row; null if it matches one, if its rows are not due, and if it is not a certificate file. */
  readonly why: AnyFinding | null;
}

/** Whom files can be for. */
export interface Seekers {
  /** Mailboxes of all rows, by address. */
  readonly known: ReadonlyMap<string, readonly Mailbox[]>;
  /** Those that are due, by key. */
  readonly due: ReadonlyMap<string, Mailbox>;
  /** Mailboxes that a file's name indicates. */
  named(file: DriveFile): readonly Mailbox[];
  readonly passwordsOf: PasswordsOf;
}

/**
 * Examines files side by side. Problems with one never prevent the others from being examined.
 *
 * @param until - after this instant, no further one is begun
 * @returns in the order of the files; undefined for those that were not examined
 */
export function lookInto(
  ports: SchedulePorts,
  files: readonly DriveFile[],
  seekers: Seekers,
  until: number,
): (Looked | undefined)[] {
  const looks = runWorkflows(
    ports,
    files.map(file => ({
      name: file.id,
      work: orProblem(file, look(ports, file, seekers)),
    })),
    until,
  );
  return looks.map(it => it ?? undefined);
}

/** Any failure because of a file affects only that file. */
function* orProblem(
  file: DriveFile,
  work: Workflow<Looked | null>,
): Workflow<Looked | null> {
  try {
    return yield* work;
  } catch (error) {
    const [why = null] = outcomeOf(error).findings;
    return {file, candidates: [], why};
  }
}

/** @returns null for a file that this execution has spent too much on others to open */
function* look(
  ports: SchedulePorts,
  file: DriveFile,
  seekers: Seekers,
): Workflow<Looked | null> {
  const nobody = (why: AnyFinding | null) => ({file, candidates: [], why});
  if (certificateFile(file) === 'by content') {
    const head = yield* attempt(download(file.id, file.id, HEAD - 1));
    if (!head.ok) return nobody(head.problem);
    if (!isPkcs12Like(head.value)) return nobody(null);
  }
  const got = yield* attempt(download(file.id, file.id));
  if (!got.ok) return nobody(got.problem);
  const named = seekers.named(file);
  const passwords = seekers.passwordsOf(file, named).slice(0, MAX_TRIES);
  const opened = yield* open(ports, file, got.value, passwords);
  if (!opened) return null;
  const repair = repairOf(ports);
  const judge = (alias: string) =>
    certificates().judgeFile(opened.facts, {
      ...{alias, now: ports.now(), fileName: file.name},
      asWarning: ports.store.settings().asWarning,
      ...knownTo(repair),
      renewalDays: ports.store.schedule().renewalDays,
    });
  const {leaf, findings, chain, added} = judge('');
  learnFrom(repair, chain, added);
  // The passwords of files that have been used are not kept in lists forever.
  const isNotDue =
    named.length > 0 && !named.some(it => seekers.due.has(keyOf(it)));
  if (!leaf && isNotDue) return nobody(null);
  if (!leaf) return nobody(findings[0] ?? null);
  const {emails, subjectEmails} = leaf;
  const all = othersIn([...emails, ...subjectEmails], {user: '', alias: ''});
  const meant = meantBy(all, named, seekers);
  if ('code' in meant) return nobody(meant);
  const due = meant.filter(it => seekers.due.has(keyOf(it)));
  const candidates: Candidate[] = [];
  let why: AnyFinding | null = null;
  for (const mailbox of due) {
    const block = judge(mailbox.alias).findings.find(
      it => it.severity === 'block',
    );
    const {notBefore: from, notAfter: to} = leaf;
    const {password} = opened;
    if (block) why ??= block;
    else candidates.push({file, mailbox, from, to, password});
  }
  return {file, candidates, why: candidates.length > 0 ? null : why};
}

/**
 * Opened with the first password that works, otherwise the result of the first one; null if that would take too long here.
 */
function* open(
  ports: SchedulePorts,
  {id}: DriveFile,
  bytes: Uint8Array,
  passwords: readonly string[],
): Workflow<{readonly facts: FileFacts; readonly password: string} | null> {
  let first: {readonly facts: FileFacts; readonly password: string} | null =
    null;
  for (const password of passwords) {
    // The row gets the name of the secret.
    const opener = yield* passwordFrom(password, secretAccessOf(ports), id);
    const facts = ports.openings.open(bytes, opener, false);
    if (!facts.opens && facts.problem.code === 'expensive-to-open') return null;
    first ??= {facts, password};
    if (facts.opens) return {facts, password};
  }
  return first;
}

/** The owner: by the addresses in the certificate, and by the file's name only if it has none. */
function meantBy(
  addresses: readonly string[],
  named: readonly Mailbox[],
  {known}: Seekers,
): readonly Mailbox[] | AnyFinding {
  if (addresses.length === 0) {
    return named.length === 1
      ? named
      : importRequestFinding('file-names-nobody', {});
  }
  const found = addresses.flatMap(it => known.get(it) ?? []);
  if (found.length === 0) {
    const facts = {addresses: addresses.slice(0, MAX_NAMED)};
    return importRequestFinding('file-of-others', facts);
  }
  // An address can be an alias of several users: the certificate is for the one whose own address it names.
  const users = new Set(found.map(it => it.user));
  if (users.size === 1) return found;
  const own = [...users].filter(it => addresses.includes(it));
  const [user] = own;
  if (own.length === 1) return found.filter(it => it.user === user);
  const aliases = found.slice(0, MAX_NAMED).map(it => it.alias);
  return asWarning(
    importRequestFinding('file-for-several-mailboxes', {aliases}),
  );
}
