/** Opens ZIP archives in the page, within bounds. */
import {zipEntries} from './local/core';

export interface UnzippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files in one archive. */
const MAX_FILES = 10_000;
/** Bytes that all of them together may have. */
const MAX_UNPACKED = 100_000_000;

/**
 * The files of an archive.
 *
 * @returns null for what cannot be read as an archive, and for one that is too large
 */
export async function unzip(
  archive: Uint8Array,
): Promise<readonly UnzippedFile[] | null> {
  const entries = zipEntries(archive, MAX_FILES);
  const unpacked = entries?.reduce((sum, it) => sum + it.size, 0) ?? 0;
  if (!entries || unpacked > MAX_UNPACKED) return null;
  const files: UnzippedFile[] = [];
  for (const {name, isDeflated, packed, size} of entries) {
    const bytes = isDeflated ? await inflate(packed, size) : packed;
    if (!bytes) return null;
    files.push({name, bytes});
  }
  return files;
}

/** @returns null if it is not deflated data of exactly this size */
async function inflate(
  packed: Uint8Array,
  size: number,
): Promise<Uint8Array | null> {
  const stream = new Blob([Uint8Array.from(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const out = new Uint8Array(size);
  let at = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return at === size ? out : null;
      // The directory may have lied about how much it is.
      if (at + value.length > size) return null;
      out.set(value, at);
      at += value.length;
    }
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
