/**
 * Keys of successors: made from HMAC_DRBG, whose seed is made of random UUIDs of the platform, and encrypted as long as their
 * requests are open.
 */
import {base64, hex, utf8} from '../base/bytes';
import type {GeneratedKind} from '../certificates';
import {certificates} from '../certificates/lazy';
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf} from '../rows/row';
import type {KeptSuccessor} from '../run/kept-settings';

/** Each 32 bytes have 244 bits of randomness: more than enough for a strength of 256 bits. */
const ENTROPY_LENGTH = 64;
const NONCE_LENGTH = 32;
const ATTEMPT_LENGTH = 8;

export interface SuccessorOptions {
  /** Of the subject. */
  readonly template: string;
  /** Of the user; empty if unknown. */
  readonly name: string;
  /** Encrypts the key. */
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Bytes made of the platform’s UUIDs. */
  readonly random: (length: number) => Uint8Array;
}

/** A key with its request for a mailbox, ready to be saved; null where the template of the subject doesn’t fit it. */
export function madeSuccessor(
  at: Mailbox,
  kind: GeneratedKind,
  {template, name, secret, at: now, random}: SuccessorOptions,
): KeptSuccessor | null {
  const core = certificates();
  const {user, alias} = at;
  const subject = core.readSubject(
    template,
    core.subjectValues(user, alias, name),
  );
  if (!subject.ok) return null;
  const drbg = new core.HmacDrbg(
    random(ENTROPY_LENGTH),
    random(NONCE_LENGTH),
    utf8(`S/MIME Rollout ${keyOf(at)} ${now}`),
  );
  const generate = (length: number) => drbg.generate(length);
  const made = core.makeRequest(kind, subject.parts, [alias], generate);
  drbg.forget();
  const key = core.encryptPrivateKey(made.pkcs8, secret, random);
  made.pkcs8.fill(0);
  return {
    at: now,
    attempt: hex(random(ATTEMPT_LENGTH)),
    ...{csr: made.csr, key: base64(key)},
  };
}
