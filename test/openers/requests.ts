/** Has other makers' programs verify requests that the page and the script make, with each kind of key. */
import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {GeneratedKind} from '../../src/core/certificates';
import {HmacDrbg} from '../../src/core/certificates/keys/drbg';
import {makeRequest as makeInScript} from '../../src/core/certificates/pkcs10/made-request';
import {
  readSubject,
  subjectValues,
  type SubjectPart,
} from '../../src/core/certificates/pkcs10/subject';
import type {KeyType} from '../../src/core/door/contract';
import {makeRequest} from '../../src/keys/key-pairs';

/** Runs a program in a folder. @returns its output, or null if it failed */
export type Run = (command: string, args: readonly string[]) => string | null;

const KEY_TYPES: readonly KeyType[] = [
  'RSA 2048',
  'RSA 3072',
  'RSA 4096',
  'P-256',
  'P-384',
];
const SCRIPT_KEYS: readonly GeneratedKind[] = ['P-256', 'P-384', 'RSA 2048'];
const ADDRESSES = ['mia@example.com', 'größe@bücher.example'];

/** @returns whether the signature holds and the address is in the request */
type Verifier = (run: Run) => boolean;

const VERIFIERS: Readonly<Record<string, Verifier>> = {
  // It says so on standard error, and exits with 0 in any case.
  'OpenSSL 3': run => {
    const command = 'openssl req -in in.csr -verify -text 2>&1';
    const text = run('sh', ['-c', command]);
    return names(text) && text!.includes('verify OK');
  },
  'GnuTLS certtool': run => {
    const text = run('certtool', ['--crq-info', '--infile', 'in.csr']);
    return names(text) && text!.includes('Self signature: verified');
  },
  // It shows no request, but issues for one whose signature holds.
  'NSS certutil': run => {
    run('rm', ['-rf', 'ca']);
    run('mkdir', ['ca']);
    writeFileSync(path.join(folderOf(run), 'noise'), 'x'.repeat(64));
    const database = ['-d', 'sql:ca'];
    run('certutil', ['-N', ...database, '--empty-password']);
    const made = run('certutil', [
      ...['-S', '-x', '-n', 'ca', '-s', 'CN=CA', '-t', 'C,C,C', '-k', 'ec'],
      ...['-q', 'nistp256', '-z', 'noise', ...database],
    ]);
    const issued = run('certutil', [
      ...['-C', '-c', 'ca', '-i', 'in.csr', '-a', '-o', 'out.pem', ...database],
    ]);
    if (made === null || issued === null) return false;
    return names(run('openssl', ['x509', '-in', 'out.pem', '-text']));
  },
};

function names(text: string | null): boolean {
  return text !== null && text.includes('mia@example.com');
}

function folderOf(run: Run): string {
  return run('pwd', [])!.trim();
}

/** Tries each program with each kind of key. @returns how many requests were verified, and how many were not */
export async function verifyRequests(
  run: Run,
): Promise<{readonly verified: number; readonly failures: number}> {
  const subject = subjectFor(ADDRESSES[0]!);
  let verified = 0;
  let failures = 0;
  for (const [what, csr] of await allRequests(subject)) {
    writeFileSync(path.join(folderOf(run), 'in.csr'), csr);
    for (const [name, verify] of Object.entries(VERIFIERS)) {
      const isRight = verify(run);
      if (isRight) verified++;
      else failures++;
      console.log(`${isRight ? 'ok  ' : 'FAIL'} ${name}: request, ${what}`);
    }
    // A changed request must not pass.
    const digits = csr.length - 60;
    const changed =
      csr.slice(0, digits) +
      (csr[digits] === 'A' ? 'B' : 'A') +
      csr.slice(digits + 1);
    writeFileSync(path.join(folderOf(run), 'in.csr'), changed);
    for (const [name, verify] of Object.entries(VERIFIERS)) {
      if (!verify(run)) continue;
      failures++;
      console.log(`FAIL ${name}: changed request, ${what}`);
    }
  }
  return {verified, failures};
}

function subjectFor(user: string): readonly SubjectPart[] {
  const reading = readSubject(
    'CN={alias}, O=Grün\\, Söhne & Co., C=DE',
    subjectValues(user, user),
  );
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.parts;
}

/** Those of the page and those of the script, as PEM, by what they are. */
async function allRequests(
  subject: readonly SubjectPart[],
): Promise<readonly (readonly [string, string])[]> {
  const [user] = ADDRESSES as [string, string];
  const inPage = KEY_TYPES.map(async keyType => {
    const wanted = {user, alias: user, subject, addresses: ADDRESSES};
    const {csr} = await makeRequest(wanted, keyType);
    return [keyType, csr] as const;
  });
  const drbg = new HmacDrbg(...([64, 32, 32].map(bytes) as Seed));
  const generate = (length: number) => drbg.generate(length);
  const inScript = SCRIPT_KEYS.map(kind => {
    const {csr} = makeInScript(kind, subject, ADDRESSES, generate);
    return [`${kind} of the script`, csr] as const;
  });
  return [...(await Promise.all(inPage)), ...inScript];
}

type Seed = [Uint8Array, Uint8Array, Uint8Array];

function bytes(length: number): Uint8Array {
  return Uint8Array.from(randomBytes(length));
}
