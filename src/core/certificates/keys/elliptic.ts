/**
 * The elliptic curves that can be computed with, by the names of `PublicKey.curve`: a text of its own (`lazy`), since most keys are
 * RSA, and their code is a third of the certificate core.
 */
import {
  ecdsa,
  weierstrass,
  type ECDSA,
} from '@noble/curves/abstract/weierstrass.js';
import {sha256} from '@noble/hashes/sha2.js';

type Nist = typeof import('./nist');
type Edwards = typeof import('./edwards');

declare const require: {
  (id: './nist'): Nist;
  (id: './edwards'): Edwards;
};

let nist: Nist | null = null;
let edwards: Edwards | null = null;

function nistCurves(): Nist {
  return (nist ??= require('./nist'));
}

/** Ed25519 and Ed448; the first call of an execution computes their numbers. */
export function edwardsCurves(): Edwards {
  return (edwards ??= require('./edwards'));
}

const CURVES: Readonly<Record<string, () => ECDSA>> = {
  'P-256': () => nistCurves().p256,
  'P-384': () => nistCurves().p384,
  'P-521': () => nistCurves().p521,
  'P-192': () =>
    curve({
      p: 'fffffffffffffffffffffffffffffffeffffffffffffffff',
      n: 'ffffffffffffffffffffffff99def836146bc9b1b4d22831',
      a: 'fffffffffffffffffffffffffffffffefffffffffffffffc',
      b: '64210519e59c80e70fa7e9ab72243049feb8deecc146b9b1',
      Gx: '188da80eb03090f67cbf20eb43a18800f4ff0afd82ff1012',
      Gy: '07192b95ffc8da78631011ed6b24cdd573f977a11e794811',
    }),
  'P-224': () =>
    curve({
      p: 'ffffffffffffffffffffffffffffffff000000000000000000000001',
      n: 'ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d',
      a: 'fffffffffffffffffffffffffffffffefffffffffffffffffffffffe',
      b: 'b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4',
      Gx: 'b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21',
      Gy: 'bd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34',
    }),
  secp256k1: () =>
    curve({
      p: 'fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f',
      n: 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141',
      a: '00',
      b: '07',
      Gx: '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
      Gy: '483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8',
    }),
};

/** All that `curveNamed` knows. */
export const curveNames = (): string[] => Object.keys(CURVES);

/**
 * The library's own table of multiples pays after a hundred keys; an execution derives a few, and this one pays after two.
 */
const TABLE_WIDTH = 2;

const prepared = new Map<string, ECDSA>();

/** @returns null for a curve that is only known by name, or not at all. */
export function curveNamed(name: string): ECDSA | null {
  const known = prepared.get(name) ?? CURVES[name]?.() ?? null;
  if (known && !prepared.has(name)) {
    known.Point.BASE.precompute(TABLE_WIDTH);
    prepared.set(name, known);
  }
  return known;
}

/** A curve with cofactor 1 from SEC 2's hexadecimal figures. The hash does not matter: every use brings its own. */
function curve(of: Record<'p' | 'n' | 'a' | 'b' | 'Gx' | 'Gy', string>): ECDSA {
  const number = (digits: string): bigint => BigInt('0x' + digits);
  const point = weierstrass({
    p: number(of.p),
    n: number(of.n),
    h: BigInt(1),
    a: number(of.a),
    b: number(of.b),
    Gx: number(of.Gx),
    Gy: number(of.Gy),
  });
  return ecdsa(point, sha256);
}
