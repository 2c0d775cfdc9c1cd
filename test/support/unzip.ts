/** Reads ZIP archives of stored files, strictly, by the format's description and not by our writer. */
const SIGNATURES = {
  local: 'PK\x03\x04',
  central: 'PK\x01\x02',
  end: 'PK\x05\x06',
};

/**
 * The files of an archive, by name, in the order of its directory.
 *
 * @throws Error for anything that its headers do not agree on, and for a CRC-32 that is not the file's
 */
export function unzip(archive: Buffer): Record<string, Buffer> {
  const end = archive.length - 22;
  expectAt(archive, end, SIGNATURES.end);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (at + archive.readUInt32LE(end + 12) !== end) {
    throw new Error('the directory does not reach to its end');
  }
  const files: Record<string, Buffer> = {};
  for (let i = 0; i < count; i++) {
    expectAt(archive, at, SIGNATURES.central);
    const [name, bytes] = fileAt(archive, at);
    files[name] = bytes;
    at += 46 + Buffer.byteLength(name);
  }
  if (at !== end) throw new Error('there is something after the directory');
  return files;
}

function fileAt(archive: Buffer, central: number): [string, Buffer] {
  const length = archive.readUInt16LE(central + 28);
  const name = String(archive.subarray(central + 46, central + 46 + length));
  const local = archive.readUInt32LE(central + 42);
  expectAt(archive, local, SIGNATURES.local);
  // From the version that is needed to the length of extra fields, both headers say the same.
  const common = archive.subarray(local + 4, local + 30);
  if (!common.equals(archive.subarray(central + 6, central + 32))) {
    throw new Error(`two headers of ${name} differ`);
  }
  if (archive.readUInt16LE(central + 10) !== 0) {
    throw new Error(`${name} is compressed`);
  }
  const start = local + 30 + length;
  const size = archive.readUInt32LE(central + 24);
  const bytes = archive.subarray(start, start + size);
  if (crcOf(bytes) !== archive.readUInt32LE(central + 16)) {
    throw new Error(`${name} has another CRC-32`);
  }
  return [name, bytes];
}

function expectAt(archive: Buffer, at: number, signature: string): void {
  if (archive.toString('latin1', at, at + 4) === signature) return;
  throw new Error(`no ${JSON.stringify(signature)} at ${at}`);
}

/** Bit by bit, as the standard defines it: the highest power first, each byte mirrored. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return ~crc >>> 0;
}
