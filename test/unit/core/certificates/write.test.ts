import {execFileSync} from 'node:child_process';
import {createPrivateKey, randomBytes, X509Certificate} from 'node:crypto';
import {openPkcs12} from '../../../../emulator/google/pkcs12';
import {
  examine,
  privateKeyOf,
  readCertificate,
  writePkcs12,
  type Profile,
} from '../../../../src/core/certificates';
import {
  objectIdentifier,
  setOf,
  wholeNumber,
} from '../../../../src/core/certificates/der';
import {hierarchy, newKey, NOW} from './support/certificate-maker';
import * as reference from './support/der';

const {leaf, intermediate, root} = hierarchy();
const rsa = hierarchy({leaf: {key: newKey.rsa()}}).leaf;
const chain = [intermediate.der, root.der];
const PROFILES: readonly Profile[] = ['modern', 'legacy'];
const PASSWORDS = ['Tr0ub4dor', 'Grüße 密码 🔑', ''];
const WANT = {alias: 'mia@example.com', now: NOW};

function written(
  profile: Profile,
  password: string,
  {of = leaf, name = ''} = {},
): Uint8Array {
  const pkcs8 = of.key.export({type: 'pkcs8', format: 'der'});
  return writePkcs12(
    {pkcs8, certificates: [of.der, ...chain], password, name},
    profile,
    length => Uint8Array.from(randomBytes(length)),
  );
}

/** What OpenSSL 3 prints of a file: its attributes, its key, and its certificates. */
function openSslReads(file: Uint8Array, password: string): string {
  return execFileSync('openssl', ['pkcs12', '-nodes', '-passin', 'env:P'], {
    input: file,
    env: {...process.env, P: password},
    stdio: ['pipe', 'pipe', 'ignore'],
  }).toString();
}

describe.each(PROFILES)('A written file, %s', profile => {
  it.each(PASSWORDS)('opens with the password "%s"', password => {
    const file = written(profile, password, {of: rsa});
    const {opens, leafMatchesKey, findings} = examine(file, password, WANT);
    expect({opens, leafMatchesKey}).toEqual({
      opens: true,
      leafMatchesKey: true,
    });
    expect(findings.map(it => it.code)).not.toContain('password-other-reading');
    const certificate = readCertificate(rsa.der)!;
    const spending = {limit: 100_000, allowance: 100_000};
    const key = privateKeyOf(file, password, certificate, {spending});
    expect(key.ok && Buffer.from(key.pkcs8)).toEqual(
      rsa.key.export({type: 'pkcs8', format: 'der'}),
    );

    const text = openSslReads(file, password);
    const [pem] = /-----BEGIN PRIVATE KEY[^]+?END PRIVATE KEY-----/.exec(text)!;
    expect(createPrivateKey(pem).equals(rsa.key)).toBe(true);
    const found = text.match(/-----BEGIN CERT[^]+?END CERTIFICATE-----/g)!;
    const all = [rsa.der, ...chain];
    expect(found.map(it => new X509Certificate(it).raw)).toEqual(all);

    const emulated = openPkcs12(file, password);
    expect(emulated.keys.map(it => it.equals(rsa.key))).toEqual([true]);
    expect(emulated.certificates.map(it => it.raw)).toEqual(all);
  });

  it('names key and certificate, and marks that they belong together', () => {
    const text = openSslReads(written(profile, 'x', {name: 'Mia Käller'}), 'x');
    expect(text.match(/friendlyName: .*/g)).toHaveLength(2);
    const ids = text.match(/localKeyID: [0-9A-F ]+/g)!;
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    const {fingerprint} = new X509Certificate(leaf.der);
    expect(ids[0]?.trim()).toBe(
      `localKeyID: ${fingerprint.replace(/:/g, ' ')}`,
    );
  });

  it('has no two salts or IVs alike, and does not open with another password', () => {
    const asked: number[] = [];
    const pkcs8 = leaf.key.export({type: 'pkcs8', format: 'der'});
    const file = writePkcs12(
      {pkcs8, certificates: [leaf.der], password: 'right'},
      profile,
      length => new Uint8Array(length).fill(asked.push(length)),
    );
    expect(asked).toEqual(
      profile === 'modern' ? [16, 16, 16, 16, 16] : [8, 8, 8],
    );
    expect(examine(file, 'wrong', WANT).problem).toBe('wrong-password');
    expect(Buffer.from(file).includes(pkcs8.subarray(-40))).toBe(false);
  });
});

describe('DER', () => {
  it.each([0, 1, 127, 128, 255, 256, 2048, 65_535, 2 ** 31, 2 ** 53 - 1])(
    'writes the whole number %d',
    value =>
      expect(Buffer.from(wholeNumber(value))).toEqual(reference.int(value)),
  );

  it.each([
    '0.9.2342',
    '1.2.840.113549.1.9.21',
    '2.16.840.1.101.3.4.2.1',
    '2.999.3',
  ])('writes the identifier %s', value =>
    expect(Buffer.from(objectIdentifier(value))).toEqual(reference.oid(value)),
  );

  it('sorts a set by its encodings', () => {
    const parts = [
      [4, 2, 1, 2],
      [4, 1, 9],
      [2, 1, 0],
      [4, 2, 1, 1],
    ];
    expect([...setOf(...parts.map(it => Uint8Array.from(it)))]).toEqual([
      0x31, 14, 2, 1, 0, 4, 1, 9, 4, 2, 1, 1, 4, 2, 1, 2,
    ]);
  });
});
