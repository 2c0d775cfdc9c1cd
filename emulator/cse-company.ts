/**
 * A company of any size that prepares for client-side encryption: users, a key service, and in Drive the two folders that
 * Google's own tool expects (`--incertdir`, `--inkeydir`), with a chain and a wrapped key for each user. Its CSE sheet is
 * empty, and delegation is turned on.
 */
import {openCompany, type Company} from './company';
import type {Google} from './google/google';
import {
  certificateFiles,
  type CertificateFiles,
} from './sample-company/certificate-files';
import {SAMPLE_START} from './sample-company/company';
import type {Mailbox} from './sample-company/recipe';

export const KEY_SERVICE = 'https://kacls.example.com/v1';

/** The number of users who share a certificate: it names them all, and each has their own wrapped key. */
const TOGETHER = 100;

export interface CseCompany extends Company {
  /** Primary addresses. */
  readonly users: readonly string[];
  /** Drive id of the folder that both folders are in. */
  readonly folder: string;
}

/** Opens a fresh one. Certificates are made once and kept. */
export async function openCseCompany({
  users: count,
  bundle,
}: {
  readonly users: number;
  readonly bundle: string;
}): Promise<CseCompany> {
  const users = Array.from(
    {length: count},
    (_, i) => `user${String(i).padStart(5, '0')}@large.example`,
  );
  const mailboxes = mailboxesOf(users);
  const files = await certificateFiles(SAMPLE_START, mailboxes);
  const {google, workspace} = openCompany({
    bundle,
    users: users.map(primary => ({primary, cse: 'on'})),
    trustedRoot: files.trustedRoot,
    keyServices: [{url: KEY_SERVICE}],
  });
  const folder = addFolders(google, users, mailboxes, files);
  return {google, workspace, users, folder};
}

function mailboxesOf(users: readonly string[]): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (let i = 0; i < users.length; i += TOGETHER) {
    const [address = '', ...others] = users.slice(i, i + TOGETHER);
    mailboxes.push({
      ...{file: `chain-${i}`, name: `Chain ${i}`, address, others},
      ...{password: '', key: 'rsa-2048', packing: 'pkcs7'},
    });
  }
  return mailboxes;
}

function addFolders(
  google: Google,
  users: readonly string[],
  mailboxes: readonly Mailbox[],
  files: CertificateFiles,
): string {
  const parent = google.addDriveFolder({name: 'Client-side encryption'});
  const certificates = google.addDriveFolder({name: 'certs', parent});
  const keys = google.addDriveFolder({name: 'keys', parent});
  users.forEach((user, i) => {
    const {file} = mailboxes[Math.floor(i / TOGETHER)]!;
    google.addDriveFile({
      name: `${user}.p7pem`,
      bytes: files.get(file),
      parent: certificates,
    });
    const wrapped = google.wrapped(KEY_SERVICE, files.keyOf(file));
    google.addDriveFile({
      name: `${user}.wrap`,
      bytes: wrapFile(wrapped),
      parent: keys,
    });
  });
  return parent;
}

/** As Google's tool and GAM read it. */
function wrapFile(wrapped: string): Uint8Array {
  const file = {kacls_url: KEY_SERVICE, wrapped_private_key: wrapped};
  return new TextEncoder().encode(JSON.stringify(file));
}
