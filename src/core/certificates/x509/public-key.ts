/** SubjectPublicKeyInfo (RFC 5280 4.1.2.7; RFC 3279, 5480, 8410): which key it is. */
import {
  bigInteger,
  bits,
  child,
  OBJECT_IDENTIFIER,
  oid,
  read,
  SEQUENCE,
  unsigned,
  type Element,
} from '../asn1';
import type {PublicKey} from '../certificate';
import {unnamed} from '../unnamed';
import {curveSpeltOut} from '../keys/explicit-curve';

export const RSA = '1.2.840.113549.1.1.1';
export const RSA_PSS = '1.2.840.113549.1.1.10';
export const EC = '1.2.840.10045.2.1';
export const DSA = '1.2.840.10040.4.1';

const ALGORITHMS: Readonly<Record<string, {name: string; bits: number}>> = {
  '1.3.101.110': {name: 'X25519', bits: 253},
  '1.3.101.111': {name: 'X448', bits: 448},
  '1.3.101.112': {name: 'Ed25519', bits: 256},
  '1.3.101.113': {name: 'Ed448', bits: 456},
  '1.2.840.113549.1.3.1': {name: 'DH', bits: 0},
  '1.2.840.10046.2.1': {name: 'DH', bits: 0},
  '1.2.643.7.1.1.1.1': {name: 'GOST R 34.10-2012 (256)', bits: 256},
  '1.2.643.7.1.1.1.2': {name: 'GOST R 34.10-2012 (512)', bits: 512},
  '2.16.840.1.101.3.4.3.17': {name: 'ML-DSA-44', bits: 0},
  '2.16.840.1.101.3.4.3.18': {name: 'ML-DSA-65', bits: 0},
  '2.16.840.1.101.3.4.3.19': {name: 'ML-DSA-87', bits: 0},
  '2.16.840.1.101.3.4.4.1': {name: 'ML-KEM-512', bits: 0},
  '2.16.840.1.101.3.4.4.2': {name: 'ML-KEM-768', bits: 0},
  '2.16.840.1.101.3.4.4.3': {name: 'ML-KEM-1024', bits: 0},
};

const CURVES: Readonly<Record<string, {name: string; bits: number}>> = {
  '1.2.840.10045.3.1.1': {name: 'P-192', bits: 192},
  '1.3.132.0.33': {name: 'P-224', bits: 224},
  '1.2.840.10045.3.1.7': {name: 'P-256', bits: 256},
  '1.3.132.0.34': {name: 'P-384', bits: 384},
  '1.3.132.0.35': {name: 'P-521', bits: 521},
  '1.3.132.0.10': {name: 'secp256k1', bits: 256},
  '1.3.36.3.3.2.8.1.1.7': {name: 'brainpoolP256r1', bits: 256},
  '1.3.36.3.3.2.8.1.1.11': {name: 'brainpoolP384r1', bits: 384},
  '1.3.36.3.3.2.8.1.1.13': {name: 'brainpoolP512r1', bits: 512},
};

/** @throws Asn1Error */
export function readPublicKey(info: Element): PublicKey {
  const algorithm = child(info, 0, SEQUENCE);
  const id = oid(child(algorithm, 0));
  const raw = info.raw;
  switch (id) {
    case RSA:
    case RSA_PSS: {
      const {n, e} = rsaNumbers(info);
      const name = id === RSA ? 'RSA' : 'RSA-PSS';
      const size = bitLength(n);
      return {
        algorithm: name,
        bits: size,
        curve: '',
        namedCurve: false,
        exponent: e.length > 128 ? Infinity : Number(bigInteger(e)),
        name: `${name} ${size}`,
        info: raw,
      };
    }
    case EC: {
      const curve = curveName(algorithm.children[1]);
      const size = Object.values(CURVES).find(it => it.name === curve)?.bits;
      return {
        algorithm: 'EC',
        bits: size ?? 0,
        curve,
        namedCurve: algorithm.children[1]?.tag === OBJECT_IDENTIFIER,
        exponent: null,
        name: `EC ${curve}`,
        info: raw,
      };
    }
    case DSA: {
      // The parameters may be left to the issuer's certificate (RFC 3279 2.3.2).
      const p = algorithm.children[1]?.children[0];
      const size = p ? bitLength(unsigned(p)) : 0;
      return plain('DSA', size, raw);
    }
    default: {
      const known = ALGORITHMS[id];
      return known
        ? {...plain(known.name, known.bits, raw), name: known.name}
        : {...plain(id, 0, raw), name: unnamed(id)};
    }
  }
}

function plain(algorithm: string, size: number, info: Uint8Array): PublicKey {
  const name = `${algorithm} ${size}`;
  return {
    algorithm,
    bits: size,
    curve: '',
    namedCurve: false,
    exponent: null,
    name,
    info,
  };
}

/** The name of a key algorithm. */
export function keyAlgorithmName(id: string): string {
  return ALGORITHMS[id]?.name ?? unnamed(id);
}

/** The name of a curve, `an unnamed kind` with its identifier if it is unknown, or `unknown parameters`. */
export function curveName(parameters: Element | undefined): string {
  if (parameters?.tag === SEQUENCE) {
    return curveSpeltOut(parameters) ?? 'unknown parameters';
  }
  if (parameters?.tag !== OBJECT_IDENTIFIER) return 'unknown parameters';
  const id = oid(parameters);
  return CURVES[id]?.name ?? unnamed(id);
}

/** RSAPublicKey of RFC 8017 A.1.1, the numbers without leading zeros. */
export function rsaNumbers(info: Element): {n: Uint8Array; e: Uint8Array} {
  const key = read(bits(child(info, 1)));
  return {n: unsigned(child(key, 0)), e: unsigned(child(key, 1))};
}

/** Bits of a number without leading zero bytes. */
export function bitLength(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.length * 8 - Math.clz32(bytes[0]!) + 24;
}
