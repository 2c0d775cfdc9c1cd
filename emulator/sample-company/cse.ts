/** What the sample company has for client-side encryption: a key service, users, files in Drive, and what Gmail holds. */
import type {Google} from '../google/google';
import type {CertificateFiles} from './certificate-files';
import {CSE_MAILBOXES} from './cse-recipe';
import {CSE_SAMPLE_ROWS, type CseSampleRow} from './cse-rows';

/** The key service that it has now. */
export const KEY_SERVICE = 'https://kacls.example.com/v1';
/** Its former one; nobody answers there any longer. */
const OTHER_SERVICE = 'https://keys.former.example/kacls';

export interface CseCompanyRow {
  readonly user: string;
  /** Drive id. */
  readonly certificate: string;
  readonly password: string;
  /** Drive id of a `.wrap` file, or what says more. */
  readonly metadata: string;
  readonly use: string;
  /** What the row shows. */
  readonly note: string;
}

const DAY_MS = 86_400_000;

/**
 * Adds all of the above.
 *
 * @param addressOf - the primary address of a local part
 * @param readers - who may read the files
 */
export function addCse(
  google: Google,
  certificates: CertificateFiles,
  addressOf: (local: string) => string,
  readers: readonly string[],
): CseCompanyRow[] {
  // It asks for no token, so that whatever is typed into the sidebar will do.
  google.addKeyService({url: KEY_SERVICE, name: 'Meridian keys', wrap: {}});
  for (const {user, cse = 'on'} of CSE_SAMPLE_ROWS) {
    google.setCse(addressOf(user), cse);
  }
  const held = new Map<string, string>();
  const wrappedFor = (file: string) => {
    const data =
      held.get(file) ?? google.wrapped(KEY_SERVICE, certificates.keyOf(file));
    held.set(file, data);
    return data;
  };
  holdPairs(google, certificates, addressOf, wrappedFor);
  return CSE_SAMPLE_ROWS.map(row => {
    const {packing, password} = CSE_MAILBOXES.find(it => it.file === row.file)!;
    const name = `${addressOf(row.user)}${row.use ? ` ${row.use}` : ''}`;
    const ending = packing === 'with-root' ? 'p12' : 'p7pem';
    const addFile = (of: string, bytes: Uint8Array) =>
      google.addDriveFile({name: `${name}.${of}`, bytes, readers});
    return {
      user: addressOf(row.user),
      certificate: addFile(ending, certificates.get(row.file)),
      password,
      metadata:
        typeof row.metadata === 'object'
          ? row.metadata.cell
          : addFile('wrap', wrapFile(row, wrappedFor(row.file))),
      use: row.use ?? '',
      note: row.note,
    };
  });
}

/** Ilse has this year's pair, and last year's disabled; João's identity still uses last year's. */
function holdPairs(
  google: Google,
  certificates: CertificateFiles,
  addressOf: (local: string) => string,
  wrappedFor: (file: string) => string,
): void {
  const now = google.clock.now();
  const hold = (local: string, file: string, age: number, disabled?: number) =>
    google.holdCseKeyPair(addressOf(local), {
      pkcs7: new TextDecoder().decode(certificates.get(file)),
      metadata: {kaclsUri: KEY_SERVICE, kaclsData: wrappedFor(file)},
      createdAt: now - age * DAY_MS,
      ...(disabled ? {disabledAt: now - disabled * DAY_MS} : {}),
    }).id;
  hold('ilse.vandermeer', 'cse-ilse-2025', 340, 40);
  const ilse = hold('ilse.vandermeer', 'cse-ilse-2026', 20);
  google.holdCseIdentity(addressOf('ilse.vandermeer'), {primary: ilse});
  const joao = hold('joao.pereira', 'cse-joao-2025', 340);
  google.holdCseIdentity(addressOf('joao.pereira'), {primary: joao});
}

/** As Google's tool reads it. */
function wrapFile({metadata}: CseSampleRow, data: string): Uint8Array {
  const text = JSON.stringify({
    kacls_url: metadata === 'of another service' ? OTHER_SERVICE : KEY_SERVICE,
    wrapped_private_key: data,
  });
  const length = metadata === 'damaged' ? 100 : text.length;
  return new TextEncoder().encode(text.slice(0, length));
}
