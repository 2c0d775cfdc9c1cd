import {crc32, zip} from '../../release/zip';
import {unzip} from '../support/unzip';

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
  const read = unzip(zip(files));
  expect(Object.keys(read)).toEqual(Object.keys(files));
  expect(read).toEqual(files);
});

it('gives the same bytes for the same files', () => {
  const files = {a: Buffer.from('one'), b: Buffer.from('two')};
  expect(zip(files)).toEqual(zip({...files}));
  expect(zip({b: files.b, a: files.a})).not.toEqual(zip(files));
});
