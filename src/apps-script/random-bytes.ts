/** Random bytes: Apps Script has no source of them but its random UUIDs. */
import {concat, fromSigned} from '../core/base/bytes';

/** @returns bytes that nobody can foresee: each 32 of them are a hash of 244 random bits */
export function randomBytes(length: number): Uint8Array {
  const blocks = Array.from({length: Math.ceil(length / 32)}, () =>
    fromSigned(
      Utilities.computeDigest(
        Utilities.DigestAlgorithm.SHA_256,
        Utilities.getUuid() + Utilities.getUuid(),
      ),
    ),
  );
  return concat(blocks).subarray(0, length);
}
