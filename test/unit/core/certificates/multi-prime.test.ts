/** RSA keys of more than two primes (RFC 8017 section 3.2): their numbers are trusted only if they are consistent. */
import {execFileSync} from 'node:child_process';
import {createPrivateKey, createPublicKey} from 'node:crypto';
import {read} from '../../../../src/core/certificates/asn1';
import {
  privateIdentity,
  publicIdentity,
} from '../../../../src/core/certificates/keys/identity';
import {newKey} from './support/certificate-maker';

const pem = execFileSync('openssl', ['genrsa', '-primes', '3', '2048'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const key = createPrivateKey(pem).export({format: 'der', type: 'pkcs8'});

const publicHalf = (of: Parameters<typeof createPublicKey>[0]) =>
  createPublicKey(of).export({format: 'der', type: 'spki'});

/** The key with the bytes of another modulus in place of its own, or with one bit of its last number flipped. */
function forged(change: (bytes: Buffer) => void) {
  const bytes = Buffer.from(key);
  change(bytes);
  return privateIdentity(read(bytes));
}

describe('A private key of three primes', () => {
  it('matches its public half', () => {
    expect(privateIdentity(read(key))).toEqual({
      kind: 'known',
      identity: publicIdentity(publicHalf(pem)),
    });
  });

  it('does not with the public numbers of another key', () => {
    const modulus = (spki: Buffer) => spki.subarray(33, 33 + 256);
    const other = modulus(publicHalf(newKey.rsa()));
    const own = modulus(publicHalf(pem));
    expect(key.indexOf(own)).toBeGreaterThan(0);
    const change = (bytes: Buffer) => other.copy(bytes, key.indexOf(own));
    expect(forged(change)).toEqual({kind: 'damaged'});
  });

  it('does not with a damaged third prime', () => {
    const change = (bytes: Buffer) => void (bytes[bytes.length - 1]! ^= 1);
    expect(forged(change)).toEqual({kind: 'damaged'});
  });
});
