/**
 * Makes the certificate files of the sample company with `openssl`, once a day and recipe: real chains, real PKCS#12. They are kept in the cache of node_modules.
 */
import {createHash} from 'node:crypto';
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import forge from 'node-forge';
import {keptFolder} from '../kept-folder';
import {authorityConfig, mailboxConfig, openssl, type Command} from './openssl';
import {CSE_MAILBOXES} from './cse-recipe';
import {KEYS, type KeyName} from './keys';
import {
  AUTHORITIES,
  MAILBOXES,
  USUAL_VALIDITY,
  WITH_KEY_BESIDE,
  type Authority,
  type AuthorityName,
  type Mailbox,
  type Packing,
  type Validity,
} from './recipe';

/** Goes up when the commands below make something else of the same recipe. */
const EDITION = 1;
const DAY_MS = 86_400_000;

export interface CertificateFiles {
  /** The file of a mailbox of the recipe, by `Mailbox.file`. */
  get(file: string): Uint8Array;
  /** Its private key, PEM, if it is next to the file. */
  keyOf(file: string): string;
  /** PEM of the root that is to be trusted. */
  readonly trustedRoot: string;
}

/**
 * The files for a company that starts at `start`, made if they do not exist yet (some seconds), otherwise read (some
 * milliseconds). Any number of processes may ask at once.
 *
 * @param start - milliseconds since the epoch; only its day in UTC counts
 * @param mailboxes - the certificates to make; by default, those of the sample company
 * @throws Error with what to do if `openssl` is missing
 */
export async function certificateFiles(
  start: number,
  mailboxes: readonly Mailbox[] = [...MAILBOXES, ...CSE_MAILBOXES],
): Promise<CertificateFiles> {
  const day = Math.floor(start / DAY_MS) * DAY_MS;
  const folder = await keptFolder(
    `sample-company-${recipeHash(day, mailboxes)}`,
    draft => makeInto(draft, day, mailboxes),
  );
  const names = await readdir(folder);
  const bytes = new Map(
    await Promise.all(
      names.map(
        async name =>
          [
            name,
            new Uint8Array(await readFile(path.join(folder, name))),
          ] as const,
      ),
    ),
  );
  const read = (name: string) => {
    const found = bytes.get(name);
    if (!found) throw new Error(`the sample company has no file ${name}`);
    return found;
  };
  return {
    get: read,
    keyOf: file => new TextDecoder().decode(read(`${file}.key`)),
    trustedRoot: new TextDecoder().decode(read('trusted-root')),
  };
}

/** Whatever changes the files changes this. */
function recipeHash(day: number, mailboxes: readonly Mailbox[]): string {
  const recipe = [
    EDITION,
    day,
    KEYS,
    Object.values(AUTHORITIES).map(it => [it, authorityConfig(it)]),
    mailboxes.map(it => [it, mailboxConfig(it)]),
  ];
  return createHash('sha256')
    .update(JSON.stringify(recipe))
    .digest('hex')
    .slice(0, 16);
}

async function makeInto(
  draft: string,
  day: number,
  mailboxes: readonly Mailbox[],
): Promise<void> {
  const work = `${draft}-work`;
  const authorities = await keptAuthorities(day);
  try {
    await mkdir(work);
    const folders = {work, authorities, draft};
    await openssl(
      work,
      await Promise.all(mailboxes.map(it => issueAndPack(folders, it, day))),
    );
    for (const mailbox of mailboxes) await finish(folders, mailbox);
    await copyFile(
      path.join(authorities, 'root.pem'),
      path.join(draft, 'trusted-root'),
    );
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

interface Folders {
  /** Where the certificates of mailboxes are made. */
  readonly work: string;
  /** Keys, a request for each, and the certificates of the authorities. */
  readonly authorities: string;
  /** Where the files go. */
  readonly draft: string;
}

/** They are the same for every company that starts on the day. */
function keptAuthorities(day: number): Promise<string> {
  const hash = recipeHash(day, []);
  return keptFolder(`sample-authorities-${hash}`, draft =>
    makeAuthorities(draft, day),
  );
}

/** Each authority after its own issuer. */
async function makeAuthorities(work: string, day: number): Promise<void> {
  const keys = Object.entries(KEYS);
  await Promise.all(
    keys.map(([name, key]) => writeFile(path.join(work, `${name}.key`), key)),
  );
  const names = Object.keys(AUTHORITIES) as AuthorityName[];
  await openssl(work, [
    [
      ...keys.map(([name]) => requestFor(name)),
      ...(await Promise.all(names.map(it => issueAuthority(work, it, day)))),
    ],
  ]);
}

/** A request only carries the public key. */
function requestFor(key: string): Command {
  const files = ['-key', `${key}.key`, '-out', `${key}.csr`];
  return {args: ['req', '-new', ...files, '-subj', '/CN=request']};
}

function issueAuthority(
  work: string,
  name: AuthorityName,
  day: number,
): Promise<Command> {
  const authority: Authority = AUTHORITIES[name];
  return issue(work, {
    name,
    key: authority.key,
    config: authorityConfig(authority),
    subject: subjectOf(authority.organisation, authority.commonName),
    validity: authority.validity,
    issuer: (authority.issuer ?? null) as AuthorityName | null,
    day,
    authorities: work,
  });
}

function issueMailbox(
  {work, authorities}: Folders,
  mailbox: Mailbox,
  day: number,
): Promise<Command> {
  return issue(work, {
    name: mailbox.file,
    key: mailbox.key,
    config: mailboxConfig(mailbox),
    subject: subjectOf('Meridian Freight', mailbox.name),
    validity: mailbox.validity ?? USUAL_VALIDITY,
    issuer: mailbox.issuer ?? 'issuing',
    day,
    authorities,
  });
}

/** `openssl ca`, because only it accepts both dates in OpenSSL 3.0; its database is discarded. */
async function issue(
  work: string,
  of: {
    name: string;
    key: KeyName;
    config: string;
    subject: string;
    validity: Validity;
    /** null for a self-signed one. */
    issuer: AuthorityName | null;
    day: number;
    /** With their keys and requests. */
    authorities: string;
  },
): Promise<Command> {
  const config = `${of.name}.cnf`;
  const database = `${of.name}.db`;
  await writeFile(
    path.join(work, config),
    of.config.replace(
      '[this]',
      `[this]\ndatabase = ${database}\nnew_certs_dir = .`,
    ),
  );
  await writeFile(path.join(work, database), '');
  const [from, to] = of.validity;
  const at = (file: string) => path.join(of.authorities, file);
  const args = [
    ...['ca', '-batch', '-notext', '-utf8', '-config', config],
    ...['-in', at(`${of.key}.csr`), '-out', `${of.name}.pem`],
    ...['-subj', of.subject],
    ...['-startdate', asn1Time(of.day + from * DAY_MS)],
    ...['-enddate', asn1Time(of.day + to * DAY_MS)],
    ...(of.issuer
      ? [
          ...['-cert', at(`${of.issuer}.pem`)],
          ...['-keyfile', at(`${AUTHORITIES[of.issuer].key}.key`)],
        ]
      : ['-selfsign', '-keyfile', at(`${of.key}.key`)]),
  ];
  return {args};
}

const EXPORT_OPTIONS: Readonly<Partial<Record<Packing, readonly string[]>>> = {
  legacy: ['-legacy'],
  keytool: ['-iter', '10000'],
  quick: ['-iter', '1'],
  'without-key': ['-nokeys'],
};

/** What makes a mailbox's certificate and, if OpenSSL does, its file. */
async function issueAndPack(
  folders: Folders,
  mailbox: Mailbox,
  day: number,
): Promise<Command[]> {
  const {work, authorities, draft} = folders;
  const issued = await issueMailbox(folders, mailbox, day);
  const packing = mailbox.packing ?? 'openssl';
  if (packing === 'pem' || packing === 'other-key') return [issued];
  const leaf = `${mailbox.file}.pem`;
  const chain = `${mailbox.file}.chain.pem`;
  await writeFile(path.join(work, chain), await chainIn(authorities, mailbox));
  const target = path.join(draft, mailbox.file);
  if (packing === 'pkcs7' || packing === 'pkcs7-without-root') {
    const certificates = ['-certfile', leaf, '-certfile', chain];
    const args = ['crl2pkcs7', '-nocrl', ...certificates, '-out', target];
    return [issued, {args}];
  }
  const args = [
    ...['pkcs12', '-export', '-in', leaf, '-out', target],
    ...(packing === 'without-chain' ? [] : ['-certfile', chain]),
    ...['-name', mailbox.file, '-passout', 'env:PASSWORD'],
    ...(packing === 'without-key'
      ? []
      : ['-inkey', path.join(authorities, `${mailbox.key}.key`)]),
    ...(EXPORT_OPTIONS[packing] ?? []),
    // The last one counts.
    ...(mailbox.iterations ? ['-iter', String(mailbox.iterations)] : []),
  ];
  return [issued, {args, password: mailbox.password}];
}

/** The file of a mailbox if OpenSSL does not make it, and the key next to it. */
async function finish(
  {work, authorities, draft}: Folders,
  mailbox: Mailbox,
): Promise<void> {
  const packing = mailbox.packing ?? 'openssl';
  const target = path.join(draft, mailbox.file);
  const pem = path.join(work, `${mailbox.file}.pem`);
  if (packing === 'pem') await copyFile(pem, target);
  if (packing === 'other-key') {
    const leaf = await readFile(pem, 'utf8');
    const all = leaf + (await chainIn(authorities, mailbox));
    const file = mismatched(KEYS['rsa-2048-b'], all, mailbox.password);
    await writeFile(target, file);
  }
  if (WITH_KEY_BESIDE.includes(packing)) {
    await writeFile(`${target}.key`, KEYS[mailbox.key]);
  }
}

/** From the leaf's issuer upwards. */
async function chainIn(authorities: string, mailbox: Mailbox): Promise<string> {
  const {packing = 'openssl'} = mailbox;
  const withRoot = packing === 'with-root' || packing === 'pkcs7';
  let chain = '';
  let name: AuthorityName | undefined = mailbox.issuer ?? 'issuing';
  while (name) {
    const authority: Authority = AUTHORITIES[name];
    const isRoot = !authority.issuer && name !== mailbox.issuer;
    if (isRoot && !withRoot) break;
    chain += await readFile(path.join(authorities, `${name}.pem`), 'utf8');
    name = authority.issuer as AuthorityName | undefined;
  }
  return chain;
}

/** `openssl pkcs12` refuses to combine a key with another key's certificate, so this file is made by node-forge. */
function mismatched(key: string, chain: string, password: string): Buffer {
  const pfx = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    (chain.match(/-----BEGIN[^]*?-----END CERTIFICATE-----/g) ?? []).map(pem =>
      forge.pki.certificateFromPem(pem),
    ),
    password,
    {algorithm: 'aes256', generateLocalKeyId: false},
  );
  return Buffer.from(forge.asn1.toDer(pfx).getBytes(), 'latin1');
}

/** As `openssl` reads names on its command line. */
function subjectOf(organisation: string, commonName: string): string {
  const escaped = (text: string) => text.replace(/\//g, '\\/');
  return `/O=${escaped(organisation)}/CN=${escaped(commonName)}`;
}

/** YYYYMMDDHHMMSSZ; fractions of days result in whole seconds. */
function asn1Time(time: number): string {
  return new Date(Math.round(time / 1000) * 1000)
    .toISOString()
    .replace(/[-:T]|\.\d+/g, '');
}
