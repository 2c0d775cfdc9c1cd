/**
 * HMAC_DRBG with SHA-256 (NIST SP 800-90A revision 1, section 10.1.2): random bytes for keys that are made where there is no
 * source of them but a few unpredictable strings.
 */
import {concat} from '../../base/bytes';
import {hmacSha256} from '../digests';

const LENGTH = 32;
/** Bytes in one request: 2^19 bits (table 2). */
const MAX_REQUEST = 65_536;
/** Requests from one seed; the standard allows 2^48. */
const MAX_REQUESTS = 100_000;
const NOTHING = new Uint8Array(0);

/** The least that a seed has to have for a strength of 256 bits: as much entropy, and half as much in the nonce. */
export const MIN_ENTROPY = 32;
const MIN_NONCE = 16;

export class HmacDrbg {
  private key: Uint8Array = new Uint8Array(LENGTH);
  private value: Uint8Array = new Uint8Array(LENGTH).fill(1);
  private requests = 0;

  /**
   * @param entropy - unpredictable, at least {@link MIN_ENTROPY} bytes with 256 bits of entropy in them
   * @param nonce - unpredictable or never used before, at least 16 bytes
   * @param personalization - what tells this generator from others; not secret
   * @throws Error for a seed that is too short
   */
  constructor(
    entropy: Uint8Array,
    nonce: Uint8Array,
    personalization: Uint8Array = NOTHING,
  ) {
    if (entropy.length < MIN_ENTROPY || nonce.length < MIN_NONCE) {
      throw new Error('a seed is too short');
    }
    this.update(concat([entropy, nonce, personalization]));
  }

  /** Section 10.1.2.4. @throws Error for a seed that is too short */
  reseed(entropy: Uint8Array, additional: Uint8Array = NOTHING): void {
    if (entropy.length < MIN_ENTROPY) throw new Error('a seed is too short');
    this.update(concat([entropy, additional]));
    this.requests = 0;
  }

  /**
   * Random bytes, section 10.1.2.5.
   *
   * @throws Error for more than 65,536 at once, or once the seed is used up
   */
  generate(length: number, additional: Uint8Array = NOTHING): Uint8Array {
    if (length > MAX_REQUEST || this.requests >= MAX_REQUESTS) {
      throw new Error('too much is asked of one seed');
    }
    if (additional.length > 0) this.update(additional);
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += LENGTH) {
      this.value = hmacSha256(this.key, this.value);
      out.set(this.value.subarray(0, Math.min(LENGTH, length - at)), at);
    }
    this.update(additional);
    this.requests++;
    return out;
  }

  /** Overwrites the state, as far as JavaScript allows: nothing more can be generated from it. */
  forget(): void {
    this.key.fill(0);
    this.value.fill(0);
    this.requests = MAX_REQUESTS;
  }

  /** Section 10.1.2.2. */
  private update(provided: Uint8Array): void {
    for (const round of provided.length > 0 ? [0, 1] : [0]) {
      const seed = concat([this.value, Uint8Array.of(round), provided]);
      this.key = hmacSha256(this.key, seed);
      this.value = hmacSha256(this.key, this.value);
    }
  }
}
