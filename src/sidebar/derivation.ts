/** Keys of protected files, derived in the page: it has WebCrypto, which the script has not. */
import {sha1} from '@noble/hashes/legacy.js';
import {sha256, sha384, sha512} from '@noble/hashes/sha2.js';
import type {Derivation} from '../core/certificates';

/** Hashing continues this long before the page may answer to clicks. */
const SLICE_MS = 30;
/** Looking at the clock costs about as much as a hash. */
const BETWEEN_LOOKS = 500;

const HASHES = {
  'SHA-1': sha1,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
};

/** WebCrypto is there in pages served by HTTPS, as Google serves the sidebar. */
export function canDerive(): boolean {
  return typeof globalThis.crypto?.subtle?.deriveBits === 'function';
}

/**
 * Derives a key.
 *
 * @returns base64; null when it was stopped.
 * @throws DOMException for what WebCrypto refuses
 */
export async function derive(
  of: Derivation,
  stopped: () => boolean,
): Promise<string | null> {
  const key =
    of.kind === 'PBKDF2' ? await pbkdf2(of) : await hashed(of, stopped);
  return key && btoa(String.fromCharCode(...key));
}

async function pbkdf2(of: Derivation): Promise<Uint8Array> {
  const {hash, iterations, length} = of;
  const name = 'PBKDF2';
  const password = bytes(of.input);
  const usages = ['deriveBits'] as const;
  const {subtle} = crypto;
  const key = await subtle.importKey('raw', password, name, false, usages);
  const salt = bytes(of.salt);
  const bits = await subtle.deriveBits(
    {name, hash, salt, iterations},
    key,
    length * 8,
  );
  return new Uint8Array(bits);
}

/** WebCrypto hashes only once per call, and calling it again and again takes longer than hashing here. */
async function hashed(
  {hash, input, iterations}: Derivation,
  stopped: () => boolean,
): Promise<Uint8Array | null> {
  const once = HASHES[hash];
  let out: Uint8Array = bytes(input);
  let pause = performance.now() + SLICE_MS;
  for (let i = 0; i < iterations; i++) {
    if (i % BETWEEN_LOOKS === 0 && performance.now() > pause) {
      await letPageDraw();
      if (stopped()) return null;
      pause = performance.now() + SLICE_MS;
    }
    out = once(out);
  }
  return out;
}

/** Lets the page draw and answer. Unlike a timer, this is not slowed down while the browser's tab is hidden. */
export function letPageDraw(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
