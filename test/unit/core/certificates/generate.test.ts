/** Keys that are made without WebCrypto: OpenSSL takes them for what they are, and nothing but the password opens them. */
import {execFileSync} from 'node:child_process';
import {createPrivateKey, createPublicKey, verify} from 'node:crypto';
import {
  decryptPrivateKey,
  encryptPrivateKey,
  HmacDrbg,
  makeRequest,
  publicKeyInRequest,
  type GeneratedKind,
} from '../../../../src/core/certificates';
import {generateKey} from '../../../../src/core/certificates/keys/generate';

const seeded = (seed: number) => {
  const entropy = new Uint8Array(32).fill(seed);
  const drbg = new HmacDrbg(entropy, new Uint8Array(16));
  return (length: number) => drbg.generate(length);
};
const KINDS: readonly GeneratedKind[] = ['P-256', 'P-384', 'RSA 2048'];
const PASSWORD = 'a3f1'.repeat(16);

describe.each(KINDS)('a key of the kind %s', kind => {
  const {pkcs8, publicKey, sign, signing} = generateKey(kind, seeded(2));

  it('is one to OpenSSL, and its public half is the right one', () => {
    const key = createPrivateKey({
      ...{key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8'},
    });
    const half = createPublicKey(key).export({type: 'spki', format: 'der'});
    expect(Buffer.from(publicKey)).toEqual(half);
    expect(key.asymmetricKeyDetails).toMatchObject(
      kind === 'RSA 2048'
        ? {modulusLength: 2048, publicExponent: BigInt(65537)}
        : {namedCurve: kind === 'P-256' ? 'prime256v1' : 'secp384r1'},
    );
    const pem = key.export({type: 'pkcs8', format: 'pem'});
    const said = execFileSync('openssl', ['pkey', '-check', '-noout'], {
      ...{input: pem, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']},
    });
    expect(said).toContain('valid');
  });

  it('signs', () => {
    const message = Buffer.from('a request');
    const key = createPublicKey({
      ...{key: Buffer.from(publicKey), format: 'der', type: 'spki'},
    });
    const hash = signing.endsWith('SHA-384') ? 'sha384' : 'sha256';
    const how = {key, dsaEncoding: 'ieee-p1363'} as const;
    expect(verify(hash, message, how, sign(message))).toBe(true);
  });

  it('is another one for another seed, and the same for the same', () => {
    if (kind === 'RSA 2048') return;
    expect(generateKey(kind, seeded(2)).pkcs8).toEqual(pkcs8);
    expect(generateKey(kind, seeded(8)).pkcs8).not.toEqual(pkcs8);
  });

  it('rests encrypted, and opens with its password and for its public key alone', () => {
    const encrypted = encryptPrivateKey(pkcs8, PASSWORD, seeded(1));
    const inside = Buffer.from(encrypted).includes(
      Buffer.from(pkcs8.subarray(-32)),
    );
    expect(inside).toBe(false);
    expect(decryptPrivateKey(encrypted, PASSWORD, publicKey)).toEqual(pkcs8);
    expect(decryptPrivateKey(encrypted, `${PASSWORD} `, publicKey)).toBeNull();
    const {publicKey: other} = generateKey('P-256', seeded(9));
    expect(decryptPrivateKey(encrypted, PASSWORD, other)).toBeNull();
    for (const damaged of [encrypted.subarray(1), encrypted.subarray(0, 40)]) {
      expect(decryptPrivateKey(damaged, PASSWORD, publicKey)).toBeNull();
    }
  });
});

it('makes requests that OpenSSL verifies', () => {
  const subject = [{name: 'CN', value: 'Ada Example'}] as const;
  const {csr} = makeRequest('P-256', subject, ['ada@example.com'], seeded(3));
  const said = execFileSync('openssl', ['req', '-verify', '-noout', '-text'], {
    ...{input: csr, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore']},
  });
  expect(said).toContain('email:ada@example.com');
  expect(said).toMatch(/CN ?= ?Ada Example/);
  expect(publicKeyInRequest(csr)).not.toBeNull();
});
