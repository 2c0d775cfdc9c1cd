import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openPkcs12} from '../../../../emulator/google/pkcs12';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pkcs12-'));
  openssl(
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ...['-nodes', '-subj', '/CN=test', '-keyout', 'key', '-out', 'certificate'],
  );
});

afterAll(() => rmSync(folder, {recursive: true}));

function openssl(...args: string[]): void {
  execFileSync('openssl', args, {cwd: folder, stdio: 'ignore'});
}

function exported(password: string, ...options: string[]): Uint8Array {
  openssl(
    ...['pkcs12', '-export', '-inkey', 'key', '-in', 'certificate'],
    ...['-out', 'file', '-passout', `pass:${password}`, ...options],
  );
  return readFileSync(path.join(folder, 'file'));
}

describe('openPkcs12', () => {
  it.each([
    ['the default of OpenSSL 3', 'secret', []],
    ['RC2 and 3DES', 'secret', ['-legacy']],
    [
      'AES-128',
      'secret',
      ['-certpbe', 'aes-128-cbc', '-keypbe', 'aes-128-cbc'],
    ],
    ['a MAC with SHA-1', 'secret', ['-macalg', 'sha1']],
    ['a MAC with SHA-384', 'secret', ['-macalg', 'sha384']],
    ['a MAC with SHA-512', 'secret', ['-macalg', 'sha512']],
    ['no MAC', 'secret', ['-nomac']],
    ['no encryption of certificates', 'secret', ['-certpbe', 'NONE']],
    ['100,000 rounds', 'secret', ['-iter', '100000']],
    ['an empty password', '', []],
    ['a password in another script', 'pässwörd-密码', []],
    ['a password beyond the BMP, RC2 and 3DES', 'key 🔑', ['-legacy']],
  ])('opens %s', (_, password, options) => {
    const file = exported(password, ...options);
    const {keys, certificates} = openPkcs12(file, password);
    expect(certificates).toHaveLength(1);
    expect(keys.map(key => certificates[0]!.checkPrivateKey(key))).toEqual([
      true,
    ]);
    expect(() => openPkcs12(file, `${password}x`)).toThrow();
  });

  it('refuses every shorter file and every flipped byte of the protected part', () => {
    const file = exported('secret');
    for (let length = 0; length < file.length; length += 97) {
      expect(() => openPkcs12(file.slice(0, length), 'secret')).toThrow();
    }
    for (let at = 40; at < file.length - 120; at += 97) {
      const changed = Uint8Array.from(file);
      changed[at]! ^= 1;
      expect(() => openPkcs12(changed, 'secret')).toThrow();
    }
  });
});
