import fc from 'fast-check';
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {zipEntries} from '../../../../src/core/base/unzip';
import {crc32, zip} from '../../../../src/core/base/zip';
import {unzip} from '../../../support/unzip';

it('has the CRC-32 of the standard’s check value', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(Buffer.alloc(0))).toBe(0);
});

it('packs files in their order, empty ones and names beyond ASCII too', () => {
  const files = {
    'z.txt': Buffer.from('last by name, first in the archive'),
    empty: Buffer.alloc(0),
    'größe.bin': Buffer.from(Array.from({length: 1000}, (_, i) => i % 251)),
  };
  const read = unzip(Buffer.from(zip(files)));
  expect(Object.keys(read)).toEqual(Object.keys(files));
  expect(read).toEqual(files);
});

it('gives the same bytes for the same files', () => {
  const files = {a: Buffer.from('one'), b: Buffer.from('two')};
  expect(zip(files)).toEqual(zip({...files}));
  expect(zip({b: files.b, a: files.a})).not.toEqual(zip(files));
});

describe('an archive of someone else', () => {
  /** As other archivers write: deflated, with a folder, an extra field, and a comment. */
  function foreign(
    files: Readonly<Record<string, string>>,
    {flags = 1 << 11, method = 8} = {},
  ): Buffer {
    const locals: Buffer[] = [];
    const central: Buffer[] = [];
    let offset = 0;
    for (const [name, text] of Object.entries(files)) {
      const packed = deflateRawSync(text);
      const path = Buffer.from(name);
      const common = Buffer.alloc(26);
      [20, flags, method].forEach((it, i) => common.writeUInt16LE(it, i * 2));
      common.writeUInt32LE(packed.length, 14);
      common.writeUInt32LE(Buffer.byteLength(text), 18);
      common.writeUInt16LE(path.length, 22);
      common.writeUInt16LE(4, 24);
      const extra = Buffer.from('UT\0\0');
      const local = [Buffer.from('PK\x03\x04'), common, path, extra, packed];
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(offset, 10);
      const madeBy = Buffer.from('PK\x01\x02\x14\0', 'latin1');
      central.push(Buffer.concat([madeBy, common, tail, path, extra]));
      locals.push(...local);
      offset += Buffer.concat(local).length;
    }
    const directory = Buffer.concat(central);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(central.length, 10);
    end.writeUInt32LE(offset, 16);
    end.writeUInt16LE(7, 20);
    return Buffer.concat([...locals, directory, end, Buffer.from('comment')]);
  }

  const read = (archive: Uint8Array) =>
    zipEntries(archive, 100)?.map(({name, isDeflated, packed, size}) => ({
      name,
      size,
      text: String(isDeflated ? inflateRawSync(packed) : Buffer.from(packed)),
    }));

  it('is read by its directory, without the folders', () => {
    const text = 'certificate '.repeat(100);
    const archive = foreign({'new/': '', 'new/größe.pem': text, b: 'two'});
    expect(read(archive)).toEqual([
      {name: 'new/größe.pem', size: text.length, text},
      {name: 'b', size: 3, text: 'two'},
    ]);
  });

  it('is readable if it was written here', () => {
    const archive = zip({a: Buffer.from('one'), b: Buffer.alloc(0)});
    expect(read(archive)).toEqual([
      {name: 'a', size: 3, text: 'one'},
      {name: 'b', size: 0, text: ''},
    ]);
  });

  it('is not readable if it is encrypted, packed otherwise, or has too many files', () => {
    expect(zipEntries(foreign({a: 'one'}, {flags: 1}), 100)).toBeNull();
    expect(zipEntries(foreign({a: 'one'}, {method: 12}), 100)).toBeNull();
    expect(zipEntries(foreign({a: '1', b: '2'}), 1)).toBeNull();
  });

  it('never throws, whatever the bytes', () => {
    const archive = foreign({'a.pem': 'one', b: 'two'});
    fc.assert(
      fc.property(
        fc.nat(archive.length - 1),
        fc.nat(255),
        fc.nat(archive.length),
        (at, byte, length) => {
          const changed = Buffer.from(archive);
          changed[at] = byte;
          zipEntries(changed, 100);
          zipEntries(changed.subarray(0, length), 100);
        },
      ),
    );
    expect(zipEntries(new Uint8Array(0), 100)).toBeNull();
    expect(zipEntries(Buffer.from('no archive'), 100)).toBeNull();
  });
});
