/** What opening files found, in the document's cache: hours at most, and gone whenever Google wants the room. */
import {fromSigned, toSigned} from '../core/bytes';
import type {GistStore} from '../core/rollout/openings';

/** The longest there is. */
const KEPT_SECONDS = 21_600;
/** A value may have 100 kB, and a character has three bytes at most. What is longer is opened anew each time. */
const MOST_CHARACTERS = 33_000;

/** The store of this execution. */
export function gistStore(): GistStore {
  const cache = CacheService.getDocumentCache();
  return {
    get: name => cache?.get(name) ?? null,
    put(name, text) {
      if (text.length <= MOST_CHARACTERS) cache?.put(name, text, KEPT_SECONDS);
    },
    digest: bytes =>
      fromSigned(
        Utilities.computeDigest(
          Utilities.DigestAlgorithm.SHA_256,
          toSigned(bytes),
        ),
      ),
  };
}
