/**
 * A ZIP archive [PKWARE APPNOTE.TXT 6.3.10] whose bytes follow from names and contents alone: files are stored, because
 * what deflate makes of them differs from one zlib to the next, and all carry the same time.
 */
import {concat, utf8} from './bytes';

/** 1 January 1980, 00:00: the earliest that the format can say. */
const TIME = 0;
const DATE = (1 << 5) | 1;
/** 2.0; made by a system that has permissions as UNIX does. */
const VERSION_NEEDED = 20;
const MADE_BY = (3 << 8) | VERSION_NEEDED;
/** Names are UTF-8. */
const FLAGS = 1 << 11;
const STORED = 0;
/** A regular file that everybody may read, in the upper half. */
const ATTRIBUTES = 0o100644 * 0x10000;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;

/**
 * Packs files.
 *
 * @param files - contents by name, in the order of the archive
 */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const path = utf8(name);
    const common = fields([
      ...u16(VERSION_NEEDED, FLAGS, STORED, TIME, DATE),
      ...u32(crc32(bytes), bytes.length, bytes.length),
      ...u16(path.length, 0),
    ]);
    const local = concat([fields(u32(LOCAL_HEADER)), common, path, bytes]);
    central.push(
      fields([...u32(CENTRAL_HEADER), ...u16(MADE_BY)]),
      common,
      // No comment, the first disk, no internal attributes.
      fields([...u16(0, 0, 0), ...u32(ATTRIBUTES, offset)]),
      path,
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(central);
  const count = Object.keys(files).length;
  const end = fields([
    ...u32(END),
    ...u16(0, 0, count, count),
    ...u32(directory.length, offset),
    ...u16(0),
  ]);
  return concat([...locals, directory, end]);
}

/** A number and how many bytes it occupies. */
type Field = readonly [value: number, bytes: 2 | 4];

function u16(...values: number[]): Field[] {
  return values.map(it => [it, 2]);
}

function u32(...values: number[]): Field[] {
  return values.map(it => [it, 4]);
}

/** Numbers one after the other, each with its lowest byte first. */
function fields(of: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    of.flatMap(([value, bytes]) =>
      Array.from({length: bytes}, (_, i) => (value >>> (8 * i)) & 0xff),
    ),
  );
}

/** CRC-32 as ZIP has it [ISO 3309]. */
export function crc32(bytes: Uint8Array): number {
  const remainders = Array.from({length: 256}, (_, byte) => {
    let rest = byte;
    for (let i = 0; i < 8; i++) {
      rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
    }
    return rest >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc = (crc >>> 8) ^ remainders[(crc ^ byte) & 0xff]!;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
