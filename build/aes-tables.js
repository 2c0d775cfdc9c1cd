// The tables of @noble/ciphers' AES as long as FIPS 197 needs them.
import {readFile} from 'node:fs/promises';

/**
 * The library merges tables of 256 words into tables of 65,536, which makes megabytes of data faster. Here, an execution decrypts a
 * few kilobytes, and all that it evaluates is cold: merging takes longer than everything else that it does with a file. The
 * library's own comments give the equivalent with the small tables.
 */
const CHANGES = [
  [
    `    const T01 = new Uint32Array(256 * 256);
    const T23 = new Uint32Array(256 * 256);
    const sbox2 = new Uint16Array(256 * 256);
    for (let i = 0; i < 256; i++) {
        for (let j = 0; j < 256; j++) {
            const idx = i * 256 + j;
            T01[idx] = T0[i] ^ T1[j];
            T23[idx] = T2[i] ^ T3[j];
            sbox2[idx] = (sbox[i] << 8) | sbox[j];
        }
    }
    return { sbox, sbox2, T0, T1, T2, T3, T01, T23 };`,
    `    return { sbox, sbox2: sbox, T0, T1, T2, T3, T01: [T0, T1], T23: [T2, T3] };`,
  ],
  [
    `    return (T01[((s0 << 8) & 0xff00) | ((s1 >>> 8) & 0xff)] ^
        T23[((s2 >>> 8) & 0xff00) | ((s3 >>> 24) & 0xff)]);`,
    `    return (T01[0][s0 & 0xff] ^ T01[1][(s1 >>> 8) & 0xff] ^
        T23[0][(s2 >>> 16) & 0xff] ^ T23[1][s3 >>> 24]);`,
  ],
  [
    `    return (sbox2[(s0 & 0xff) | (s1 & 0xff00)] |
        (sbox2[((s2 >>> 16) & 0xff) | ((s3 >>> 16) & 0xff00)] << 16));`,
    `    return (sbox2[s0 & 0xff] | (sbox2[(s1 >>> 8) & 0xff] << 8) |
        (sbox2[(s2 >>> 16) & 0xff] << 16) | (sbox2[s3 >>> 24] << 24));`,
  ],
];

/** For esbuild. @throws Error if another version of the library is written otherwise. */
export const smallAesTables = {
  name: 'small-aes-tables',
  setup({onLoad}) {
    onLoad({filter: /[\\/]@noble[\\/]ciphers[\\/]aes\.js$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      return {contents: withSmallTables(text), loader: 'js'};
    });
  },
};

function withSmallTables(text) {
  return CHANGES.reduce((code, [merged, small]) => {
    const [before, after, ...more] = code.split(merged);
    if (after === undefined || more.length > 0) {
      throw new Error('@noble/ciphers makes its tables otherwise than it did');
    }
    return `${before}${small}${after}`;
  }, text);
}
