/** Examines files: whether they are certificate files at all, and for which addresses. The results travel with the page. */
import {certificates} from '../../certificates/lazy';
import {download} from '../../google/drive/file';
import {isRecord, parseJson} from '../../google/gmail/json';
import {isSecretReference} from '../../google/secret-manager';
import {certificateFile, isPkcs12Like, type DriveFile} from '../drive-file';
import type {OpenedFile} from '../match';
import type {Validity} from '../newest';
import {RowBlocked} from '../../rows/early-end';
import type {Finding} from '../../rows/outcome';
import {passwordFrom, secretAccessOf} from '../../rows/password';
import {learnFrom, repairOf} from '../../rows/repair';
import {runWorkflows} from '../../run/run-workflows';
import {attempt, type Workflow} from '../../google/wire';
import type {ImportPorts} from '../ports';

/** Addresses of a certificate that are kept; nobody has more, but a certificate can be made with more. */
const MAX_ADDRESSES = 200;
/** Bytes that distinguish a PKCS#12 from other files. */
const HEAD = 16;

/** The content of an opened certificate. */
interface Seen extends Validity {
  readonly addresses: readonly string[];
}

/**
 * The result for a file: it is not a certificate file (`0`), or is not opened yet (`1`); its certificate; or, as a sentence, why
 * it cannot be opened. Neither keys nor passwords.
 */
type Look = 0 | 1 | Seen | string;

/** The results of one request, and those of earlier ones. */
export class Looking {
  private readonly looks: Map<string, Look>;
  private isDone = true;

  /**
   * @param before - what `next` gave; empty at first
   * @param until - from this instant on no further file is looked into
   */
  constructor(
    private readonly ports: ImportPorts,
    before: string,
    private readonly until: number,
  ) {
    const given = parseJson(before || '{}');
    this.looks = new Map(
      Object.entries(isRecord(given) ? given : {}).filter(isLook),
    );
  }

  /** Those of some files that are certificate files, as far as known. */
  certificateFiles(files: readonly DriveFile[]): DriveFile[] {
    const doubtful = files.filter(it => certificateFile(it) === 'by content');
    const left = doubtful.filter(it => !this.looks.has(it.id));
    this.look(left, ({id}) => look(this.ports, id));
    return files.filter(it => {
      const look = this.looks.get(it.id);
      return (
        certificateFile(it) === 'yes' || (look !== undefined && look !== 0)
      );
    });
  }

  /** Opens files that have not been opened yet. */
  open(
    files: readonly DriveFile[],
    passwordOf: (file: DriveFile) => string,
  ): void {
    const left = files.filter(it => (this.looks.get(it.id) ?? 1) === 1);
    this.look(left, file => open(this.ports, file, passwordOf(file)));
  }

  /** Those of some files that were opened. */
  opened(files: readonly DriveFile[]): OpenedFile[] {
    return files.flatMap(file => {
      const look = this.looks.get(file.id);
      if (typeof look !== 'object') return [];
      const {addresses, from, to} = look;
      return [{file, addresses, validity: {from, to}}];
    });
  }

  /** The addresses in a file's certificate; a sentence that says why they are not known; null before it was opened. */
  seen({id}: DriveFile): readonly string[] | string | null {
    const look = this.looks.get(id);
    if (look === undefined || typeof look === 'number') return null;
    return typeof look === 'string' ? look : look.addresses;
  }

  /** To continue in the next request; empty if no files are left. */
  next(): string {
    return this.isDone ? '' : this.known();
  }

  /** The results so far, to be passed as `before`. */
  known(): string {
    const looks: Record<string, Look> = {};
    for (const [id, look] of this.looks) looks[id] = look;
    return JSON.stringify(looks);
  }

  private look(
    files: readonly DriveFile[],
    how: (file: DriveFile) => Workflow<Look | null>,
  ): void {
    const looks = runWorkflows(
      this.ports,
      files.map(file => ({name: file.id, work: how(file)})),
      this.until,
    );
    files.forEach(({id}, i) => {
      const look = looks[i];
      if (look === undefined || look === null) this.isDone = false;
      else this.looks.set(id, look);
    });
  }
}

/** Values from the page need not be what their type says. */
function isLook(entry: [string, unknown]): entry is [string, Look] {
  const [, look] = entry;
  return (
    look === 0 ||
    look === 1 ||
    typeof look === 'string' ||
    (isRecord(look) &&
      typeof look['from'] === 'number' &&
      typeof look['to'] === 'number' &&
      Array.isArray(look['addresses']) &&
      look['addresses'].every(it => typeof it === 'string'))
  );
}

function* look(ports: ImportPorts, id: string): Workflow<Look> {
  const head = yield* attempt(download(id, id, HEAD - 1));
  if (!head.ok) return ports.viewerSpeech.sentence(head.problem);
  return isPkcs12Like(head.value) ? 1 : 0;
}

/** @returns null for a file that this execution has spent too much on others to open; the next one starts over. */
function* open(
  ports: ImportPorts,
  {id, name: fileName, resourceKey}: DriveFile,
  password: string,
): Workflow<Look | null> {
  const file = yield* attempt(download(id, id, undefined, resourceKey));
  if (!file.ok) return ports.viewerSpeech.sentence(file.problem);
  const opener = yield* openerFrom(ports, id, password);
  if (!opener.ok) return ports.viewerSpeech.sentence(opener.finding);
  const fileFacts = ports.openings.open(file.value, opener.value, false);
  if (!fileFacts.opens && fileFacts.problem.code === 'expensive-to-open')
    return null;
  const want = {alias: '', now: ports.now(), fileName};
  const {leaf, findings, chain, added} = certificates().judgeFile(
    fileFacts,
    want,
  );
  learnFrom(repairOf(ports), chain, added);
  if (!leaf) return ports.viewerSpeech.sentence(findings[0]!);
  const {emails, subjectEmails, notBefore, notAfter} = leaf;
  const addresses = [...new Set([...emails, ...subjectEmails])];
  return {
    addresses: addresses.slice(0, MAX_ADDRESSES),
    // Where the certificate names no time.
    from: notBefore || 0,
    to: notAfter || 0,
  };
}

/** A list may name a secret in place of a password, as a cell may. */
function* openerFrom(
  ports: ImportPorts,
  id: string,
  password: string,
): Workflow<
  | {readonly ok: true; readonly value: string}
  | {readonly ok: false; readonly finding: Finding}
> {
  if (!isSecretReference(password)) return {ok: true, value: password};
  try {
    const access = secretAccessOf(ports);
    const got = yield* attempt(passwordFrom(password, access, id));
    return got.ok ? got : {ok: false, finding: got.problem};
  } catch (error) {
    if (!(error instanceof RowBlocked)) throw error;
    return {ok: false, finding: error.findings[0]!};
  }
}
