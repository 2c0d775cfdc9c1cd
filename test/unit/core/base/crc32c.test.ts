import {crc32c} from '../../../../src/core/base/crc32c';

// RFC 3720, appendix B.4, and the check value of the catalog of CRC algorithms.
it.each([
  [new Uint8Array(0), 0],
  [new Uint8Array(32), 0x8a9136aa],
  [new Uint8Array(32).fill(0xff), 0x62a8ab43],
  [new Uint8Array(32).map((_, i) => i), 0x46dd794e],
  [new TextEncoder().encode('123456789'), 0xe3069283],
])('the checksum of %j is as published', (bytes, checksum) => {
  expect(crc32c(bytes)).toBe(checksum);
});
