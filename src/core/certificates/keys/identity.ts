/**
 * The public key that belongs to a private key or a certificate, as a text: they match if the texts are equal. A private
 * key's own statement of its public half is not trusted if the half can be computed.
 */
import {pow} from 'micro-rsa-dsa-dh/utils.js';
import {hex} from '../../base/bytes';
import {
  Asn1Error,
  bigInteger,
  bits,
  child,
  octets,
  OCTET_STRING,
  oid,
  read,
  SEQUENCE,
  tagged,
  unsigned,
  type Element,
} from '../asn1';
import {
  curveName,
  DSA,
  EC,
  keyAlgorithmName,
  RSA,
  RSA_PSS,
  rsaNumbers,
} from '../x509/public-key';
import {elliptic} from './lazy';

/** Keys in use have no larger numbers, and computing with them would take long. */
const MAX_BYTES = 2048;

/** Beyond two; nobody makes keys with more (OpenSSL: five in all). */
const MAX_OTHER_PRIMES = 14;

const ED25519 = '1.3.101.112';
const ED448 = '1.3.101.113';

/** @returns null for a key that is not supported. */
export function publicIdentity(
  subjectPublicKeyInfo: Uint8Array,
): string | null {
  try {
    const info = read(subjectPublicKeyInfo);
    const algorithm = child(info, 0, SEQUENCE);
    const id = oid(child(algorithm, 0));
    switch (id) {
      case RSA:
      case RSA_PSS: {
        const {n, e} = rsaNumbers(info);
        return rsaIdentity(n, e);
      }
      case EC: {
        const curve = curveName(algorithm.children[1]);
        return ecIdentity(curve, bits(child(info, 1)));
      }
      case DSA:
        return dsaIdentity(unsigned(read(bits(child(info, 1)))));
      case ED25519:
      case ED448:
        return `${id} ${hex(bits(child(info, 1)))}`;
      default:
        return null;
    }
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

export type PrivateIdentity =
  | {readonly kind: 'known'; readonly identity: string}
  /** The algorithm, for people. */
  | {readonly kind: 'unknown'; readonly algorithm: string}
  /** Its numbers do not match one another, or it is not a key at all. */
  | {readonly kind: 'damaged'};

/** @param info PrivateKeyInfo (RFC 5958). */
export function privateIdentity(info: Element): PrivateIdentity {
  try {
    const algorithm = child(info, 1, SEQUENCE);
    const id = oid(child(algorithm, 0));
    const key = octets(child(info, 2, OCTET_STRING));
    const identity = computeIdentity(id, algorithm.children[1], key);
    if (identity !== null) return {kind: 'known', identity};
    return {kind: 'unknown', algorithm: algorithmName(algorithm)};
  } catch (error) {
    if (error instanceof Asn1Error) return {kind: 'damaged'};
    throw error;
  }
}

/** @throws Asn1Error for a key that is damaged. */
function computeIdentity(
  id: string,
  parameters: Element | undefined,
  key: Uint8Array,
): string | null {
  switch (id) {
    case RSA:
    case RSA_PSS:
      return rsaHalf(read(key));
    case EC:
      return ecHalf(read(key), parameters);
    case DSA:
      return dsaHalf(parameters, read(key));
    case ED25519:
      return `${id} ${hex(edwardsHalf('ed25519', key))}`;
    case ED448:
      return `${id} ${hex(edwardsHalf('ed448', key))}`;
    default:
      return null;
  }
}

function algorithmName(algorithm: Element): string {
  const id = oid(child(algorithm, 0));
  return id === EC
    ? `EC ${curveName(algorithm.children[1])}`
    : keyAlgorithmName(id);
}

/** RSAPrivateKey (RFC 8017 A.1.2). */
function rsaHalf(key: Element): string {
  const numbers = key.children.slice(1, 9).map(unsigned);
  if (numbers.length < 8 || numbers.some(it => it.length > MAX_BYTES)) {
    throw new Asn1Error('no RSA key');
  }
  const others = (key.children[9]?.children ?? []).map(it =>
    it.children.map(unsigned),
  );
  if (
    others.length > MAX_OTHER_PRIMES ||
    others.some(it => it.length !== 3 || it.some(n => n.length > MAX_BYTES)) ||
    !fitTogether(
      numbers.map(bigInteger),
      others.map(it => it.map(bigInteger)),
    )
  ) {
    throw new Asn1Error('numbers do not fit');
  }
  return rsaIdentity(numbers[0]!, numbers[1]!);
}

/**
 * n is the product of the primes, e·d ≡ 1 for each, and so on (RFC 8017 section 3.2): a damaged key signs wrongly or not at
 * all.
 *
 * @param others - prime, exponent and coefficient of each prime after the second
 */
function fitTogether(
  numbers: readonly bigint[],
  others: readonly (readonly bigint[])[],
): boolean {
  const [n, e, d, p, q, dP, dQ, qInv] = numbers as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const one = BigInt(1);
  let product = p * q;
  for (const [prime, exponent, coefficient] of others as [
    bigint,
    bigint,
    bigint,
  ][]) {
    const fits =
      prime > one &&
      (e * d) % (prime - one) === one &&
      (e * exponent) % (prime - one) === one &&
      (product * coefficient) % prime === one;
    if (!fits) return false;
    product *= prime;
  }
  return (
    p > one &&
    q > one &&
    product === n &&
    (e * d) % (p - one) === one &&
    (e * d) % (q - one) === one &&
    (e * dP) % (p - one) === one &&
    (e * dQ) % (q - one) === one &&
    (q * qInv) % p === one
  );
}

function rsaIdentity(n: Uint8Array, e: Uint8Array): string {
  return `RSA ${hex(n)} ${hex(e)}`;
}

/** ECPrivateKey (RFC 5915): the curve is in the algorithm or in [0], the public half in [1]. */
function ecHalf(key: Element, parameters: Element | undefined): string | null {
  const name = curveName(parameters ?? tagged(key, 0)?.children[0]);
  const curve = elliptic().curveNamed(name);
  if (!curve) {
    const stated = tagged(key, 1)?.children[0];
    return stated ? ecIdentity(name, bits(stated)) : null;
  }
  const secret = fitted(
    octets(child(key, 1, OCTET_STRING)),
    curve.lengths.secretKey!,
  );
  if (!curve.utils.isValidSecretKey(secret)) throw new Asn1Error('no EC key');
  const identity = ecIdentity(name, curve.getPublicKey(secret, false));
  const stated = tagged(key, 1)?.children[0];
  const half = stated ? bits(stated) : new Uint8Array(0);
  if (half.length > 0 && ecIdentity(name, half) !== identity) {
    throw new Asn1Error('another public half');
  }
  return identity;
}

/** Leading zeros are missing from, or added to, what some programs write. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const start = bytes.findIndex(byte => byte !== 0);
  const number = start < 0 ? new Uint8Array(0) : bytes.subarray(start);
  if (number.length > length) throw new Asn1Error('oversized key');
  const out = new Uint8Array(length);
  out.set(number, length - number.length);
  return out;
}

/** The uncompressed point if the curve is supported, otherwise the point as it is. */
function ecIdentity(curveName: string, point: Uint8Array): string {
  const curve = elliptic().curveNamed(curveName);
  const compressed = point[0] === 2 || point[0] === 3;
  if (!curve || !compressed) return `EC ${curveName} ${hex(point)}`;
  if (!curve.utils.isValidPublicKey(point)) throw new Asn1Error('no point');
  const whole = curve.Point.fromBytes(point).toBytes(false);
  return `EC ${curveName} ${hex(whole)}`;
}

/** DSA (RFC 3279 2.3.2): y = g^x mod p. */
function dsaHalf(parameters: Element | undefined, x: Element): string | null {
  if (!parameters) return null;
  const p = unsigned(child(parameters, 0));
  const g = unsigned(child(parameters, 2));
  const secret = unsigned(x);
  if (p.length > 512 || secret.length > 64 || bigInteger(p) <= BigInt(1)) {
    throw new Asn1Error('oversized key');
  }
  const y = pow(bigInteger(g), bigInteger(secret), bigInteger(p));
  const digits = y.toString(16);
  return `DSA ${digits.length % 2 ? '0' : ''}${digits}`;
}

function dsaIdentity(y: Uint8Array): string {
  return `DSA ${hex(y)}`;
}

/** RFC 8410 section 7: an octet string within. */
function edwardsHalf(name: 'ed25519' | 'ed448', key: Uint8Array): Uint8Array {
  const curve = elliptic().edwardsCurves()[name];
  const secret = octets(read(key));
  if (!curve.utils.isValidSecretKey(secret))
    throw new Asn1Error('no EdDSA key');
  return curve.getPublicKey(secret);
}
