/** The facts of opened files, in the document's cache: for hours at most, and gone whenever Google needs the room. */
import {fromSigned, toSigned, utf8} from '../core/base/bytes';
import type {FileFactsStore} from '../core/rows/openings';

/** In seconds; the cache allows six hours. */
const KEPT = {hours: 21_600, minutes: 600} as const;
/** A value may have 100 kB, and a character has three bytes at most. Longer facts are not cached. */
const MAX_CHARACTERS = 33_000;
/** The key of the names. Other editors cannot read the properties of a person. */
const NAME_KEY = 'cacheNameKey';

/** The store of this execution. */
export function fileFactsStore(): FileFactsStore {
  const cache = CacheService.getDocumentCache();
  let key: number[] | null = null;
  return {
    get: name => cache?.get(name) ?? null,
    put(name, text, time) {
      if (text.length <= MAX_CHARACTERS) cache?.put(name, text, KEPT[time]);
    },
    mac(bytes) {
      key ??= toSigned(utf8(nameKey()));
      return fromSigned(
        Utilities.computeHmacSha256Signature(toSigned(bytes), key),
      );
    },
  };
}

/** This person's key, made at its first use. */
function nameKey(): string {
  const person = PropertiesService.getUserProperties();
  const kept = person.getProperty(NAME_KEY);
  if (kept !== null) return kept;
  // Each has 122 random bits.
  const made = Utilities.getUuid() + Utilities.getUuid();
  person.setProperty(NAME_KEY, made);
  return made;
}
