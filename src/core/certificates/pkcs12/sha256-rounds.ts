/**
 * Thousands of SHA-256 in a row (FIPS 180-4), as key derivations need them: each input is one block and the result of the one
 * before, so words stay words. The library's general hash spends half of its time on views, padding, and copies.
 */
import {sha256} from '@noble/hashes/sha2.js';
import {hmacSha256} from '../digests';

/** The eight words between two blocks; and a block's sixteen words, followed by those that it is extended to. */
type State = Int32Array;
type Schedule = Int32Array;

const BLOCK = 64;
const SIZE = 32;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018 section 5.2).
 *
 * @param password - of any length
 * @param length - bytes wanted
 */
export function pbkdf2Sha256(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Uint8Array {
  const work = new Work();
  const key = work.blockOf(password);
  const inner = work.stateAfter(key.map(it => it ^ 0x36));
  const outer = work.stateAfter(key.map(it => it ^ 0x5c));
  const out = new Uint8Array(Math.ceil(length / SIZE) * SIZE);
  for (let at = 0, block = 1; at < length; at += SIZE, block++) {
    const counter = [block >>> 24, block >>> 16, block >>> 8, block];
    const first = new Uint8Array([...salt, ...counter]);
    const last = wordsOf(hmacSha256(password, first));
    const sum = last.slice();
    for (let i = 1; i < iterations; i++) {
      work.hashAfter(inner, last, BLOCK);
      work.hashAfter(outer, last, BLOCK);
      for (let j = 0; j < 8; j++) sum[j]! ^= last[j]!;
    }
    out.set(bytesOf(sum), at);
  }
  return out.slice(0, length);
}

/**
 * The hash of the hash of … a hash.
 *
 * @param first - the first hash, 32 bytes
 * @param times - how often it is hashed again
 */
export function hashAgain(first: Uint8Array, times: number): Uint8Array {
  const work = new Work();
  const last = wordsOf(first);
  const start = work.start();
  for (let i = 0; i < times; i++) work.hashAfter(start, last, 0);
  return bytesOf(last);
}

/** The tables and the space of one derivation. */
class Work {
  private readonly roots: Int32Array;
  private readonly firstRoots: Int32Array;
  private readonly words: Schedule = new Int32Array(64);
  private readonly state: State = new Int32Array(8);

  constructor() {
    const primes = firstPrimes(64);
    // FIPS 180-4 sections 4.2.2 and 5.3.3: the first 32 bits of the fractional parts of their roots.
    this.roots = Int32Array.from(primes, it => fraction(Math.cbrt(it)));
    this.firstRoots = Int32Array.from(primes.slice(0, 8), it =>
      fraction(Math.sqrt(it)),
    );
  }

  start(): State {
    return this.firstRoots;
  }

  /** HMAC's key as a block (RFC 2104 section 2). */
  blockOf(key: Uint8Array): Uint8Array {
    const block = new Uint8Array(BLOCK);
    block.set(key.length > BLOCK ? sha256(key) : key);
    return block;
  }

  stateAfter(block: Uint8Array): State {
    this.words.set(wordsOf(block));
    const state = this.firstRoots.slice();
    compress(state, this.words, this.roots);
    return state;
  }

  /**
   * The hash of `words` in place.
   *
   * @param from - the state before them
   * @param before - how many bytes led to that state
   */
  hashAfter(from: State, words: State, before: number): void {
    const {words: block, state} = this;
    // Loops: for so few words, the methods of typed arrays take longer than the copy.
    for (let i = 0; i < 8; i++) {
      block[i] = words[i]!;
      state[i] = from[i]!;
    }
    block[8] = 0x80000000;
    for (let i = 9; i < 15; i++) block[i] = 0;
    block[15] = (before + SIZE) * 8;
    compress(state, block, this.roots);
    for (let i = 0; i < 8; i++) words[i] = state[i]!;
  }
}

/** FIPS 180-4 section 6.2.2. */
function compress(state: State, words: Schedule, roots: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    // To cut each sum keeps V8 to whole numbers.
    words[i] = (words[i - 16]! + words[i - 7]! + s0 + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 =
      ((e >>> 6) | (e << 26)) ^
      ((e >>> 11) | (e << 21)) ^
      ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + roots[i]! + words[i]!) | 0;
    const s0 =
      ((a >>> 2) | (a << 30)) ^
      ((a >>> 13) | (a << 19)) ^
      ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let it = 2; primes.length < count; it++) {
    if (primes.every(prime => it % prime > 0)) primes.push(it);
  }
  return primes;
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

/** Big-endian. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({length: bytes.length / 4}, (_, i) =>
    view.getInt32(i * 4),
  );
}

function bytesOf(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((it, i) => view.setInt32(i * 4, it));
  return bytes;
}
