/**
 * Opens PKCS#12 files that are written here in other makers' programs: `npm run test:openers`. Each must give back the private
 * key and the certificates; and verifies requests with them. Ends with exit status 1 when one does not, or when a program is not installed.
 */
import {spawnSync} from 'node:child_process';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {programOptions} from '../../build/program-options.js';
import {writePkcs12, type Profile} from '../../src/core/certificates';
import {
  hierarchy,
  newKey,
  type Made,
} from '../unit/core/certificates/support/certificate-maker';
import {verifyRequests} from './requests';

programOptions(`npm run test:openers

Opens written PKCS#12 files and certificate requests in OpenSSL, NSS, GnuTLS, and Java; says how to install them.`);

const INSTALL =
  'apt-get install openssl libnss3-tools gnutls-bin default-jre-headless';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-openers-'));

/** Runs a program without a shell. @returns its output, or null if it failed */
function run(
  command: string,
  args: readonly string[],
  password: string,
): string | null {
  const {error, status, stdout} = spawnSync(command, args, {
    cwd: folder,
    // Without it, Java and NSS treat a password as ASCII.
    env: {...process.env, LC_ALL: 'C.UTF-8', PASSWORD: password},
    encoding: 'utf8',
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error(`${command} is not installed. Install it with: ${INSTALL}`);
  }
  return status === 0 ? stdout : null;
}

/** A program that converts `in.p12` into a text of PEM blocks; null if it does not open the file. */
interface Opener {
  readonly name: string;
  readonly open: (password: string) => string | null;
  /** Passwords that it refuses for any file, whatever its origin. */
  readonly refuses?: (password: string) => boolean;
}

const openSsl =
  (file: string, ...options: string[]) =>
  (password: string) =>
    run(
      'openssl',
      ['pkcs12', '-in', file, '-nodes', '-passin', 'env:PASSWORD', ...options],
      password,
    );

const OPENERS: readonly Opener[] = [
  {name: 'OpenSSL 3', open: openSsl('in.p12')},
  {name: 'OpenSSL -legacy', open: openSsl('in.p12', '-legacy')},
  {name: 'NSS pk12util', open: throughNss},
  {name: 'GnuTLS certtool', open: throughGnuTls},
  {
    name: 'Java keytool',
    open: throughJava,
    // It derives keys from ASCII only, and its key stores have passwords.
    refuses: password => password === '' || !/^[\0-\x7f]*$/.test(password),
  },
];

/** It shows the key encrypted as it is in the file, and decrypts it in a second step. */
function throughGnuTls(password: string): string | null {
  const by = password === '' ? ['--empty-password'] : ['--password', password];
  const bags = run(
    'certtool',
    ['--p12-info', '--inder', '--infile', 'in.p12', ...by],
    password,
  );
  if (bags === null) return null;
  writeFileSync(path.join(folder, 'bags.pem'), bags);
  const key = run(
    'certtool',
    ['--key-info', '--pkcs8', '--infile', 'bags.pem', ...by],
    password,
  );
  return key === null ? null : bags + key;
}

/** Imports the file into a new database and exports it from there: NSS shows no keys. */
function throughNss(password: string): string | null {
  rmSync(path.join(folder, 'nss'), {recursive: true, force: true});
  const database = ['-d', 'sql:nss'];
  run('mkdir', ['nss'], '');
  run('certutil', ['-N', ...database, '--empty-password'], '');
  writeFileSync(path.join(folder, 'password'), `${password}\n`);
  const imported = run(
    'pk12util',
    ['-i', 'in.p12', ...database, '-w', 'password'],
    password,
  );
  if (imported === null) return null;
  run('pk12util', ['-o', 'out.p12', '-n', NAME, ...database, '-W', 'x'], '');
  return openSsl('out.p12')('x');
}

function throughJava(password: string): string | null {
  rmSync(path.join(folder, 'out.p12'), {force: true});
  const done = run(
    'keytool',
    [
      ...['-importkeystore', '-noprompt'],
      ...['-srckeystore', 'in.p12', '-srcstoretype', 'PKCS12'],
      ...['-srcstorepass:env', 'PASSWORD'],
      ...['-destkeystore', 'out.p12', '-deststoretype', 'PKCS12'],
      ...['-deststorepass', 'changeit'],
    ],
    password,
  );
  return done === null ? null : openSsl('out.p12')('changeit');
}

const NAME = 'mia@example.com';
const PASSWORDS = {
  ASCII: 'Tr0ub4dor & 3',
  'non-ASCII': 'Grüße 密码',
  empty: '',
};

function leaves(): Record<string, {leaf: Made; chain: readonly Buffer[]}> {
  // NSS does not accept two certificates with the same issuer and serial number.
  const root = {serial: Buffer.of(7)};
  const ec = hierarchy({root});
  const rsa = hierarchy({root, leaf: {key: newKey.rsa()}});
  return {
    'P-256': {leaf: ec.leaf, chain: [ec.intermediate.der, ec.root.der]},
    'RSA 2048': {leaf: rsa.leaf, chain: [rsa.intermediate.der]},
  };
}

/** Whether the text holds the leaf's key and all certificates. */
function holdsAll(text: string, leaf: Made, chain: readonly Buffer[]): boolean {
  const certificates = (
    text.match(/-----BEGIN CERTIFICATE[^]+?END CERTIFICATE-----/g) ?? []
  ).map(it => new X509Certificate(it).raw.toString('hex'));
  return (
    holdsKey(text, leaf.key) &&
    [leaf.der, ...chain].every(it => certificates.includes(it.toString('hex')))
  );
}

function holdsKey(text: string, wanted: KeyObject): boolean {
  // GnuTLS writes EC keys without their curve, and the hash of each key's public half.
  const info = createPublicKey(wanted).export({type: 'spki', format: 'der'});
  const pin = createHash('sha256').update(info).digest('base64');
  if (text.includes(`pin-sha256:${pin}`)) return true;
  const key = /-----BEGIN PRIVATE KEY[^]+?END PRIVATE KEY-----/.exec(text);
  return key !== null && createPrivateKey(key[0]).equals(wanted);
}

let failures = 0;
let opened = 0;

function tryAll(profile: Profile): void {
  for (const [kind, {leaf, chain}] of Object.entries(leaves())) {
    const pkcs8 = leaf.key.export({type: 'pkcs8', format: 'der'});
    for (const [which, password] of Object.entries(PASSWORDS)) {
      const file = writePkcs12(
        {pkcs8, certificates: [leaf.der, ...chain], password, name: NAME},
        profile,
        length => Uint8Array.from(randomBytes(length)),
      );
      writeFileSync(path.join(folder, 'in.p12'), file);
      for (const {name, open, refuses} of OPENERS) {
        if (refuses?.(password)) continue;
        const text = open(password);
        const fine = text !== null && holdsAll(text, leaf, chain);
        const wrong = open(`${password}?`);
        const isRight = fine && wrong === null;
        if (isRight) opened++;
        else failures++;
        const what = `${name}: ${profile}, ${kind}, ${which} password`;
        console.log(`${isRight ? 'ok  ' : 'FAIL'} ${what}`);
      }
    }
  }
}

try {
  tryAll('modern');
  tryAll('legacy');
  const requests = await verifyRequests((command, args) =>
    run(command, args, ''),
  );
  failures += requests.failures;
  console.log(`${requests.verified} requests verified`);
  console.log(`${opened} files opened, ${failures} not`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failures++;
} finally {
  rmSync(folder, {recursive: true});
}
process.exitCode = failures === 0 ? 0 : 1;
