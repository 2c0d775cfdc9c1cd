/**
 * The ciphers of PKCS#12 files. Decryption removes the padding of RFC 8018 and returns null if it is invalid; encryption, in the
 * two ciphers that files are written with, adds it.
 */
import des from 'des.js';
import {rc2Decryptor} from './rc2';

type Aes = typeof import('./aes');

declare const require: (id: './aes') => Aes;

let aes: Aes | null = null;

export type BlockCipher = (
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
) => Uint8Array | null;

const BLOCK = 8;

export const aesCbc: BlockCipher = (key, iv, data) => {
  if (iv.length !== 16 || data.length === 0 || data.length % 16 !== 0) {
    return null;
  }
  const {cbc} = loadAes();
  return unpad(cbc(key, iv, {disablePadding: true}).decrypt(data), 16);
};

export type Encrypt = (
  key: Uint8Array,
  iv: Uint8Array,
  data: Uint8Array,
) => Uint8Array;

/** @param iv of 16 bytes */
export const encryptAesCbc: Encrypt = (key, iv, data) =>
  loadAes().cbc(key, iv).encrypt(data);

/** Evaluated at its first use, as the certificate core is; see `lazy`. */
function loadAes(): Aes {
  return (aes ??= require('./aes'));
}

/** @param key of 24 bytes @param iv of 8 bytes */
export const encryptTripleDesCbc: Encrypt = (key, iv, data) => {
  const cipher = des.CBC.instantiate(des.EDE).create({
    type: 'encrypt',
    key: [...key],
    iv: [...iv],
    padding: true,
  });
  const start = cipher.update(data);
  return Uint8Array.from(start.concat(cipher.final()));
};

/** Three keys of eight bytes, or two (K1 K2 K1). */
export const tripleDesCbc: BlockCipher = (key, iv, data) =>
  desCbc(
    des.EDE,
    key.length === 16 ? [...key, ...key.subarray(0, 8)] : [...key],
  )(iv, data);

export const singleDesCbc: BlockCipher = (key, iv, data) =>
  desCbc(des.DES, [...key])(iv, data);

function desCbc(base: typeof des.DES, key: number[]) {
  return (iv: Uint8Array, data: Uint8Array): Uint8Array | null => {
    if (!wholeBlocks(iv, data)) return null;
    const cipher = des.CBC.instantiate(base).create({
      type: 'decrypt',
      key,
      iv: [...iv],
      padding: false,
    });
    const start = cipher.update(data);
    return unpad(Uint8Array.from(start.concat(cipher.final())), BLOCK);
  };
}

export function rc2Cbc(effectiveBits: number): BlockCipher {
  return (key, iv, data) => {
    if (!wholeBlocks(iv, data)) return null;
    const decrypt = rc2Decryptor(key, effectiveBits);
    const out = new Uint8Array(data.length);
    let before = iv;
    for (let at = 0; at < data.length; at += BLOCK) {
      const block = data.subarray(at, at + BLOCK);
      decrypt(block).forEach((byte, i) => (out[at + i] = byte ^ before[i]!));
      before = block;
    }
    return unpad(out, BLOCK);
  };
}

function wholeBlocks(iv: Uint8Array, data: Uint8Array): boolean {
  return iv.length === BLOCK && data.length > 0 && data.length % BLOCK === 0;
}

/** RFC 8018 section 6.1.1: n bytes of the value n. */
function unpad(data: Uint8Array, block: number): Uint8Array | null {
  const count = data[data.length - 1]!;
  const padding = data.subarray(data.length - count);
  return count >= 1 && count <= block && padding.every(it => it === count)
    ? data.subarray(0, data.length - count)
    : null;
}
