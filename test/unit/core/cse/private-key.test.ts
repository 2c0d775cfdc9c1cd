import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import {
  readFileFacts,
  fileFactsText,
  privateKeyOf,
  privateKeyText,
  readCertificate,
} from '../../../../src/core/certificates';
import {KEY_FORMATS} from '../../../../src/core/cse/wrapping';
import {hierarchy, newKey} from '../certificates/support/certificate-maker';
import {context, int, octets, oid, seq, set} from '../certificates/support/der';
import {pem} from '../certificates/support/openssl';
import {writePkcs12} from '../certificates/support/pkcs12-writer';
import {openSslFolder, PASSWORD} from './support/openssl';

const SPENDING = {limit: 100_000, allowance: 100_000};
const openssl = openSslFolder();
afterAll(() => openssl.close());

/** A failure shows hashes, never a key. */
const hash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
const publicHalf = (key: KeyObject): string =>
  hash(createPublicKey(key).export({type: 'spki', format: 'der'}));
const pkcs8Hash = (key: KeyObject): string =>
  hash(key.export({type: 'pkcs8', format: 'der'}));

const KEYS = {
  'RSA 2048': newKey.rsa(),
  'EC P-256': newKey.ec(),
  'EC P-384': newKey.ec('P-384'),
  Ed25519: newKey.ed25519(),
};

/** Leaf and file by openssl, and the key that openssl takes out of it again. */
function byOpenSsl(key: KeyObject): {
  file: Uint8Array;
  leaf: Buffer;
  extracted: KeyObject;
} {
  const {leaf, intermediate} = hierarchy({leaf: {key}});
  openssl.write(
    'in.pem',
    [leaf, intermediate].map(it => pem(it.der)).join('') +
      key.export({type: 'pkcs8', format: 'pem'}).toString(),
  );
  openssl.run(
    ...['pkcs12', '-export', '-in', 'in.pem', '-name', 'Mia', '-iter', '100'],
    ...['-passout', 'env:PASSWORD', '-out', 'out.p12'],
  );
  const text = openssl.run(
    ...['pkcs12', '-in', 'out.p12', '-passin', 'env:PASSWORD'],
    ...['-nocerts', '-nodes'],
  );
  return {
    file: openssl.read('out.p12'),
    leaf: leaf.der,
    extracted: createPrivateKey(text),
  };
}

describe.each(Object.entries(KEYS))('A private key (%s)', (name, key) => {
  const {file, leaf, extracted} = byOpenSsl(key);
  const certificate = readCertificate(leaf)!;
  const opening = privateKeyOf(file, PASSWORD, certificate, {
    spending: SPENDING,
  });
  const pkcs8 = opening.ok ? opening.pkcs8 : new Uint8Array(0);

  it('comes out of a file of openssl’s as openssl gives it', () => {
    expect(opening.ok).toBe(true);
    const der = Buffer.from(pkcs8);
    const found = createPrivateKey({key: der, format: 'der', type: 'pkcs8'});
    expect(publicHalf(found)).toBe(publicHalf(extracted));
    expect(hash(pkcs8)).toBe(pkcs8Hash(extracted));
  });

  it('is written in each form so that others read it', () => {
    const [info, older, base64] = KEY_FORMATS.map(it =>
      privateKeyText(pkcs8, it),
    );
    expect(hash(info!)).toBe(
      hash(key.export({type: 'pkcs8', format: 'pem'}).toString()),
    );
    expect(hash(base64!)).toBe(hash(Buffer.from(pkcs8).toString('base64')));
    if (name.startsWith('RSA')) {
      const expected = key.export({type: 'pkcs1', format: 'pem'}).toString();
      expect(hash(older!)).toBe(hash(expected));
    } else {
      expect(older).toBeNull();
    }
  });

  it('is not in the cached facts of the file', () => {
    const kept = fileFactsText(readFileFacts(file, PASSWORD, SPENDING));
    const secret = Buffer.from(key.export({format: 'jwk'}).d!, 'base64url');
    const runs = kept.match(/[A-Za-z0-9+/]{16,}/g)!;
    for (const encoding of ['base64', 'hex'] as const) {
      const held = Buffer.concat(runs.map(it => Buffer.from(it, encoding)));
      expect(held.includes(secret.subarray(0, 16))).toBe(false);
    }
    expect(Buffer.from(pkcs8).includes(secret.subarray(0, 16))).toBe(true);
  });
});

describe('Of a file', () => {
  const {leaf, intermediate} = hierarchy();
  const certificate = readCertificate(leaf.der)!;
  const written = (
    changes: Partial<Parameters<typeof writePkcs12>[0]>,
  ): Uint8Array =>
    writePkcs12({
      key: leaf.key,
      certificates: [leaf.der, intermediate.der],
      password: 'x',
      ...changes,
    });
  const problem = (
    file: Uint8Array,
    password = 'x',
    allowance = 100_000,
  ): unknown => {
    const spending = {limit: 100_000, allowance};
    const opening = privateKeyOf(file, password, certificate, {spending});
    return opening.ok ? null : opening.problem;
  };

  it('with a wrong password, or in an invalid file, yields nothing', () => {
    expect(problem(written({}), 'y')).toEqual({
      code: 'wrong-password',
      facts: {hint: 'none'},
    });
    expect(problem(Uint8Array.from(leaf.der))).toEqual({
      code: 'not-pkcs12',
      facts: {looksLike: 'certificate', file: ''},
    });
  });

  it('without the required key, gives the reason', () => {
    expect(problem(written({key: null}))).toEqual({
      code: 'no-private-key',
      facts: {certificates: 2},
    });
    expect(problem(written({key: newKey.ec()}))).toEqual({
      code: 'key-mismatch',
      facts: {subjects: [certificate.subject]},
    });
    const {privateKey: other} = generateKeyPairSync('x25519');
    expect(problem(written({key: other}))).toEqual({
      code: 'key-not-checked',
      facts: {algorithm: 'X25519'},
    });
    const rsa = seq(oid('1.2.840.113549.1.1.1'), set());
    const damaged = seq(int(0), rsa, octets(Buffer.from('no key')));
    expect(problem(written({key: damaged}))).toEqual({
      code: 'private-key-damaged',
      facts: {},
    });
  });

  it('with attributes next to the key, yields only the key', () => {
    const plain = leaf.key.export({type: 'pkcs8', format: 'der'});
    const usage = seq(oid('2.5.29.15'), set(octets(Buffer.of(0x80))));
    // Behind the three bytes in which P-256 has tag and length.
    const key = seq(plain.subarray(3), context(0, usage));
    const file = written({key});
    const opening = privateKeyOf(file, 'x', certificate, {spending: SPENDING});
    expect(hash(opening.ok ? opening.pkcs8 : '')).toBe(hash(plain));
  });

  it('that is expensive to open, nothing is run', () => {
    const file = written({iterations: 30_000, macIterations: 30_000});
    expect(problem(file, 'x', 50_000)).toEqual({
      code: 'expensive-to-open',
      facts: {
        iterations: expect.any(Number) as number,
        legacy: false,
        file: '',
      },
    });
  });
});

it('a key as PKCS#1 is the content of its PKCS#8; data that is not a key gives null', () => {
  const key = newKey.rsa1024();
  const der = key.export({type: 'pkcs1', format: 'der'});
  const rsa = seq(oid('1.2.840.113549.1.1.1'), set());
  const info = Uint8Array.from(seq(int(0), rsa, octets(der)));
  expect(hash(privateKeyText(info, 'pkcs1-pem')!)).toBe(
    hash(key.export({type: 'pkcs1', format: 'pem'}).toString()),
  );
  expect(privateKeyText(Uint8Array.of(1, 2, 3), 'pkcs1-pem')).toBeNull();
});
