/**
 * The key file: the keys of requests that wait for their certificates, encrypted with a passphrase. `docs/key-file.md` describes
 * the format; a change of it needs another version number.
 */
import {base64, fromBase64} from '../core/base/bytes';

/** A request whose certificate has not been uploaded yet, with its key. */
export interface OpenRequest {
  readonly user: string;
  /** The address that the certificate is for. */
  readonly alias: string;
  /** See `CertificateRequest`. */
  readonly attempt: string;
  /** PKCS#10 as PEM. */
  readonly csr: string;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  /** PrivateKeyInfo in DER; filled with zeros once it is no longer needed. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

/** The key that a passphrase gives together with a salt: a file is written again with it, so that the passphrase can be forgotten. */
export interface FileLock {
  /** Cannot be read out of the browser. */
  readonly key: CryptoKey;
  readonly salt: Uint8Array;
  readonly iterations: number;
}

/** Why a file cannot be opened. */
export type KeyFileProblem =
  | 'not-a-key-file'
  | 'newer-version'
  | 'wrong-passphrase';

export type KeyFileOpening =
  | {
      readonly ok: true;
      readonly requests: readonly OpenRequest[];
      readonly lock: FileLock;
    }
  | {readonly ok: false; readonly problem: KeyFileProblem};

const FORMAT = 'S/MIME Rollout key file';
const VERSION = 1;
const ITERATIONS = 600_000;
/** A file that requires more rounds than this would keep the page busy for minutes. */
const MAX_ITERATIONS = 10_000_000;
const SALT_LENGTH = 16;
const IV_LENGTH = 12;
/** Requests in one file. */
export const MAX_REQUESTS = 5000;
/** Bytes of a file: 5,000 keys of RSA 4096 with their requests take half of it. */
export const MAX_KEY_FILE = 80_000_000;

interface Header {
  readonly format: string;
  readonly version: number;
  /** ISO 8601. */
  readonly created: string;
  /** How many there are. */
  readonly requests: number;
  readonly kdf: {
    readonly name: string;
    readonly hash: string;
    readonly iterations: number;
    readonly salt: string;
  };
  readonly cipher: {readonly name: string; readonly iv: string};
}

/** Derives the key of a new file from a passphrase. */
export function newLock(passphrase: string): Promise<FileLock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  return lockOf(passphrase, salt, ITERATIONS);
}

/**
 * The text of a key file.
 *
 * @param created - milliseconds since the epoch
 */
export async function writeKeyFile(
  requests: readonly OpenRequest[],
  lock: FileLock,
  created: number,
): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const header = headerOf(
    requests.length,
    new Date(created).toISOString(),
    lock,
    base64(iv),
  );
  const content = new TextEncoder().encode(
    JSON.stringify(requests.map(plainOf)),
  );
  const additionalData = new TextEncoder().encode(JSON.stringify(header));
  const cipher = {name: 'AES-GCM', iv, additionalData};
  const data = await crypto.subtle.encrypt(cipher, lock.key, content);
  content.fill(0);
  return `${JSON.stringify({...header, data: base64(new Uint8Array(data))}, null, 1)}\n`;
}

/** Whether a text is a key file, of whichever version. */
export function isKeyFile(text: string): boolean {
  return text.slice(0, 200).includes(FORMAT);
}

/** Opens the text of a key file. */
export async function openKeyFile(
  text: string,
  passphrase: string,
): Promise<KeyFileOpening> {
  const file = parseObject(text);
  if (file?.['format'] !== FORMAT) return no('not-a-key-file');
  if (file['version'] !== VERSION) return no('newer-version');
  const {kdf, cipher} = file as Partial<Header>;
  const salt = fromBase64(String(kdf?.salt));
  const iv = fromBase64(String(cipher?.iv));
  const data = fromBase64(String(file['data']));
  const iterations = Number(kdf?.iterations);
  const isUsable =
    Number.isInteger(iterations) &&
    iterations >= ITERATIONS &&
    iterations <= MAX_ITERATIONS;
  if (!salt || !iv || !data || !isUsable) return no('not-a-key-file');
  const lock = await lockOf(passphrase, salt, iterations);
  const {created, requests: count} = file as Partial<Header>;
  const header = headerOf(
    Number(count),
    String(created),
    lock,
    String(cipher?.iv),
  );
  const additionalData = new TextEncoder().encode(JSON.stringify(header));
  try {
    const content = await crypto.subtle.decrypt(
      {name: 'AES-GCM', iv: Uint8Array.from(iv), additionalData},
      lock.key,
      Uint8Array.from(data),
    );
    const requests = requestsIn(content);
    return requests ? {ok: true, requests, lock} : no('not-a-key-file');
  } catch (error) {
    // The seal does not fit: the passphrase is another one, or someone has changed the file.
    if (!(error instanceof DOMException)) throw error;
    return no('wrong-passphrase');
  }
}

function no(problem: KeyFileProblem): KeyFileOpening {
  return {ok: false, problem};
}

/** In the order of the format: the seal is over exactly this text. */
function headerOf(
  requests: number,
  created: string,
  {salt, iterations}: FileLock,
  iv: string,
): Header {
  return {
    format: FORMAT,
    version: VERSION,
    created,
    requests,
    kdf: {name: 'PBKDF2', hash: 'SHA-256', iterations, salt: base64(salt)},
    cipher: {name: 'AES-256-GCM', iv},
  };
}

async function lockOf(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
): Promise<FileLock> {
  const {subtle} = crypto;
  // However an accented letter was typed.
  const input = new TextEncoder().encode(passphrase.normalize('NFC'));
  const typed = await subtle.importKey('raw', input, 'PBKDF2', false, [
    'deriveKey',
  ]);
  input.fill(0);
  const key = await subtle.deriveKey(
    {name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations},
    typed,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );
  return {key, salt, iterations};
}

function plainOf({privateKey, publicKey, ...others}: OpenRequest): object {
  return {
    ...others,
    publicKey: base64(publicKey),
    privateKey: base64(privateKey),
  };
}

/** The sealed content was written here; the checks are for the types. */
function requestsIn(content: ArrayBuffer): readonly OpenRequest[] | null {
  const list: unknown = parseObject(new TextDecoder().decode(content));
  new Uint8Array(content).fill(0);
  if (!Array.isArray(list) || list.length > MAX_REQUESTS) return null;
  const requests: OpenRequest[] = [];
  for (const it of list as Readonly<Record<string, unknown>>[]) {
    const {user, alias, attempt, csr} = it;
    const publicKey = fromBase64(String(it['publicKey']));
    const privateKey = fromBase64(String(it['privateKey']));
    const isWhole =
      typeof user === 'string' &&
      typeof alias === 'string' &&
      typeof attempt === 'string' &&
      typeof csr === 'string';
    if (!isWhole || !publicKey || !privateKey) return null;
    requests.push({
      ...{user, alias, attempt, csr, publicKey},
      privateKey: Uint8Array.from(privateKey),
    });
  }
  return requests;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object'
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
