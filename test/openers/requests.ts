/** Has other makers' programs verify requests that the page makes, with each kind of key. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {
  readSubject,
  subjectValues,
} from '../../src/core/certificates/pkcs10/subject';
import type {KeyType} from '../../src/core/door/contract';
import {makeRequest} from '../../src/sidebar/request/key-pairs';

/** Runs a program in a folder. @returns its output, or null if it failed */
export type Run = (command: string, args: readonly string[]) => string | null;

const KEY_TYPES: readonly KeyType[] = [
  'RSA 2048',
  'RSA 3072',
  'RSA 4096',
  'P-256',
  'P-384',
];
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
  let verified = 0;
  let failures = 0;
  for (const keyType of KEY_TYPES) {
    const [user] = ADDRESSES as [string, string];
    const reading = readSubject(
      'CN={alias}, O=Grün\\, Söhne & Co., C=DE',
      subjectValues(user, user),
    );
    if (!reading.ok) throw new Error(reading.problem.code);
    const request = await makeRequest(
      {user, alias: user, subject: reading.parts, addresses: ADDRESSES},
      keyType,
    );
    writeFileSync(path.join(folderOf(run), 'in.csr'), request.csr);
    for (const [name, verify] of Object.entries(VERIFIERS)) {
      const isRight = verify(run);
      if (isRight) verified++;
      else failures++;
      console.log(`${isRight ? 'ok  ' : 'FAIL'} ${name}: request, ${keyType}`);
    }
    // A changed request must not pass.
    const digits = request.csr.length - 60;
    const changed =
      request.csr.slice(0, digits) +
      (request.csr[digits] === 'A' ? 'B' : 'A') +
      request.csr.slice(digits + 1);
    writeFileSync(path.join(folderOf(run), 'in.csr'), changed);
    for (const [name, verify] of Object.entries(VERIFIERS)) {
      if (!verify(run)) continue;
      failures++;
      console.log(`FAIL ${name}: changed request, ${keyType}`);
    }
  }
  return {verified, failures};
}
