/** A revocation list of a made-up CA, valid for a day. */
import {sign, type KeyObject} from 'node:crypto';
import type {hierarchy} from '../unit/core/certificates/support/certificate-maker';
import {
  bitString,
  int,
  oid,
  seq,
  time,
} from '../unit/core/certificates/support/der';

const DAY = 86_400_000;

/**
 * @param key - that signs it
 * @param isRevoked - whether it names the leaf
 */
export function revocationListOf(
  {leaf, intermediate}: ReturnType<typeof hierarchy>,
  key: KeyObject,
  now: number,
  isRevoked: boolean,
): Buffer {
  const ecdsa = seq(oid('1.2.840.10045.4.3.2'));
  const entry = seq(int(leaf.recipe.serial), time(now - DAY));
  const list = seq(
    ...[int(1), ecdsa, intermediate.recipe.subject],
    ...[time(now - DAY), time(now + DAY)],
    ...(isRevoked ? [seq(entry)] : []),
  );
  return seq(list, ecdsa, bitString(sign('sha256', list, key)));
}
