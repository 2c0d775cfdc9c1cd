/** CRC-32C (Castagnoli), as RFC 3720 appendix B.4 has it: the checksum that Secret Manager gives with a secret. */

/** Castagnoli's polynomial, reflected. */
const POLYNOMIAL = 0x82f63b78;

/** The checksum, 0 to 2³² − 1. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
