/** The contents of a ZIP archive [PKWARE APPNOTE.TXT 6.3.10], by its central directory; the caller inflates them. */
import {fromUtf8, latin1} from './bytes';

/** A file in an archive. */
export interface ZipEntry {
  /** With the folders before it, as the archive has it. */
  readonly name: string;
  readonly isDeflated: boolean;
  /** As it is in the archive. */
  readonly packed: Uint8Array;
  /** Bytes of the file according to the archive; the inflated size must match. */
  readonly size: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** The end record without its comment, and the longest comment. */
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const IS_ENCRYPTED = 1;
const IS_UTF8 = 1 << 11;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of an archive in its order; folders are left out.
 *
 * @returns null if it is not an archive, is damaged, encrypted, or packed by something other than deflate, or has more
 * than `most` entries
 */
export function zipEntries(
  archive: Uint8Array,
  most: number,
): readonly ZipEntry[] | null {
  const view = new DataView(
    archive.buffer,
    archive.byteOffset,
    archive.byteLength,
  );
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > most) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end) return null;
    if (view.getUint32(at, true) !== CENTRAL_HEADER) return null;
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + CENTRAL_LENGTH;
    const next =
      nameAt +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = entryAt(archive, view, at, nameLength);
    if (!entry) return null;
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the end record is: the last one whose comment fills the rest. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(last - MAX_COMMENT, 0); at--) {
    const isEnd =
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength;
    if (isEnd) return at;
  }
  return null;
}

function entryAt(
  archive: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (flags & IS_ENCRYPTED) return null;
  if (method !== STORED && method !== DEFLATED) return null;
  if (local + LOCAL_LENGTH > archive.length) return null;
  if (view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const start =
    local +
    LOCAL_LENGTH +
    view.getUint16(local + 26, true) +
    view.getUint16(local + 28, true);
  if (start + packedSize > archive.length) return null;
  if (method === STORED && packedSize !== size) return null;
  const name = archive.subarray(
    at + CENTRAL_LENGTH,
    at + CENTRAL_LENGTH + nameLength,
  );
  return {
    // Old archivers write names in their own code page: names that are not UTF-8 are shown as well as possible.
    name: (flags & IS_UTF8 ? fromUtf8(name) : null) ?? latin1(name),
    isDeflated: method === DEFLATED,
    packed: archive.subarray(start, start + packedSize),
    size,
  };
}
