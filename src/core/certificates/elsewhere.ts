/**
 * Opens files with keys that are derived elsewhere: the sidebar page has WebCrypto, whose PBKDF2 is about ten times as fast.
 * Nothing is remembered between two attempts: each attempt lists the derivations it lacks, and finds the supplied ones by their
 * ids.
 */
import {sha256} from '@noble/hashes/sha2.js';
import {Asn1Error} from './asn1';
import {base64, hex, utf8} from '../base/bytes';
import {readFileFacts, type FileFacts} from './file-facts';
import {costOfRounds} from './pkcs12/cost';
import {
  deriveBy,
  firstRounds,
  formOf,
  type Derive,
} from './pkcs12/key-derivation';
import type {Spending} from './pkcs12/open';
import {passwordBytes} from './pkcs12/password';
import {OpeningError} from './pkcs12/problem';
import {computeRounds, type Compute, type Rounds} from './pkcs12/rounds';
import {readPfx, readStructure, visibleSchemes} from './pkcs12/structure';

/** What WebCrypto computes. */
const HASHES = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;

/** One derivation as data (see `Rounds`). It contains the password. */
export interface Derivation {
  /** Names it, by everything that it is made of. */
  readonly id: string;
  /** PBKDF2 whole, or `hash` applied to `input` `iterations` times. */
  readonly kind: 'PBKDF2' | 'hash';
  readonly hash: (typeof HASHES)[number];
  /** Base64: the password's bytes, or the first input of the hash. */
  readonly input: string;
  /** Base64; for PBKDF2 only. */
  readonly salt: string;
  readonly iterations: number;
  /** Bytes that are wanted. */
  readonly length: number;
}

/** The result of an attempt. */
export type Attempt =
  | {readonly fileFacts: FileFacts}
  /** It cannot continue without these; at least one. */
  | {readonly lacks: readonly Derivation[]};

/** Derivations that cost no more than asking for them are not asked for. */
const CHEAP = 20_000;

/**
 * Opens a file as far as the keys allow. Never throws.
 *
 * @param keys by the ids of their derivations; one of the wrong length counts as missing.
 * @returns null for a file that needs derivations which can only be computed here.
 */
export function openElsewhere(
  file: Uint8Array,
  password: string,
  keys: ReadonlyMap<string, Uint8Array>,
  spending: Spending,
): Attempt | null {
  const known = (rounds: Rounds) => keyAmong(keys, rounds);
  const compute: Compute = rounds => {
    const key = known(rounds);
    if (key) return key;
    if (costOfRounds(rounds) <= CHEAP) return computeRounds(rounds);
    throw new Missing(rounds);
  };
  try {
    return {
      fileFacts: readFileFacts(file, password, spending, deriveBy(compute)),
    };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    // All that are visible now, so that the page is not asked again and again.
    const lacking = [error.rounds, ...visibleRounds(file, password)].filter(
      it => costOfRounds(it) > CHEAP && !known(it),
    );
    const lacks = new Map<string, Derivation>();
    for (const rounds of lacking) {
      const derivation = derivationOf(rounds);
      if (!derivation) return null;
      lacks.set(derivation.id, derivation);
    }
    return {lacks: [...lacks.values()]};
  }
}

/** Derives keys from those that are known, and here what is missing. @param keys by the ids of their derivations */
export function deriveFrom(keys: ReadonlyMap<string, Uint8Array>): Derive {
  return deriveBy(rounds => keyAmong(keys, rounds) ?? computeRounds(rounds));
}

function keyAmong(
  keys: ReadonlyMap<string, Uint8Array>,
  rounds: Rounds,
): Uint8Array | null {
  const key = keys.get(idOf(rounds));
  return key?.length === rounds.length ? key : null;
}

class Missing extends Error {
  constructor(readonly rounds: Rounds) {
    super('a key is not derived yet');
  }
}

/** What opening begins with for each part that can be seen, by the likeliest reading of the password. */
function visibleRounds(file: Uint8Array, password: string): Rounds[] {
  const readings = passwordBytes(password);
  const found: Rounds[] = [];
  const nothing = new Uint8Array(0);
  const record: Derive = derivation => {
    const [likeliest] = readings[formOf(derivation.kind)];
    found.push(firstRounds(derivation, likeliest!));
    return new Uint8Array(derivation.length);
  };
  try {
    const structure = readStructure(readPfx(file)!);
    structure.seal?.verifies(record, nothing, nothing);
    for (const scheme of visibleSchemes(structure)) {
      scheme.decrypt(record, nothing, nothing);
    }
  } catch (error) {
    const expected =
      error instanceof OpeningError || error instanceof Asn1Error;
    if (!expected) throw error;
  }
  return found;
}

function derivationOf(rounds: Rounds): Derivation | null {
  const hash = HASHES.find(it => it === rounds.digest.name);
  if (!hash) return null;
  const {kind, iterations, length} = rounds;
  return {
    id: idOf(rounds),
    kind,
    hash,
    input: base64(rounds.input),
    salt: base64(rounds.salt),
    iterations,
    length,
  };
}

function idOf({kind, digest, input, salt, iterations, length}: Rounds): string {
  const parts = [kind, digest.name, hex(input), hex(salt), iterations, length];
  return hex(sha256(utf8(parts.join(' '))));
}
