/** Opens a certificate file in the page: WebCrypto derives its keys if it can, the core's own code does the rest. */
import type {FileFacts} from '../../core/certificates';
import {canDerive, derive} from '../derivation';
import {base64, certificates, fromBase64} from './core';

/** The derivations visible at the first attempt, and nested ones. */
const MAX_ROUNDS = 5;

/** An opened file: its facts, without its key, and the keys of its encryption that took long to derive. */
export interface Opening {
  readonly fileFacts: FileFacts;
  readonly keys: Readonly<Record<string, string>>;
}

/** @returns null when it was stopped. */
export async function openHere(
  file: Uint8Array,
  password: string,
  stopped: () => boolean,
): Promise<Opening | null> {
  const {openElsewhere, readFileFacts, MAX_COST, MAX_ITERATIONS} =
    certificates();
  const spending = {limit: MAX_ITERATIONS, allowance: MAX_COST};
  const keys = new Map<string, Uint8Array>();
  for (let round = 0; canDerive() && round < MAX_ROUNDS; round++) {
    const attempt = openElsewhere(file, password, keys, spending);
    if (!attempt) break;
    if ('fileFacts' in attempt)
      return {fileFacts: attempt.fileFacts, keys: texts(keys)};
    try {
      for (const derivation of attempt.lacks) {
        const key = await derive(derivation, stopped);
        if (key === null) return null;
        keys.set(derivation.id, fromBase64(key)!);
      }
    } catch (error) {
      // WebCrypto refuses some parameters that files have; then the page does the computation in JavaScript.
      if (!(error instanceof DOMException)) throw error;
      break;
    }
  }
  return {fileFacts: readFileFacts(file, password, spending), keys: {}};
}

function texts(keys: ReadonlyMap<string, Uint8Array>): Opening['keys'] {
  return Object.fromEntries([...keys].map(([id, key]) => [id, base64(key)]));
}
