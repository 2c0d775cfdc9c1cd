/** A long CSV in parts of whole records, whatever its line breaks and quotes are. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {partsOf} from '../../../command-line/csv/csv-parts';
import {encodingOf} from '../../../command-line/csv/csv-text';
import {csvSource, CsvChanged} from '../../../command-line/csv/csv-source';
import {csvLinesOf} from '../../../command-line/csv/csv-lines';
import {english} from '../../../src/messages/en/index';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-parts-of-csv-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function written(text: string | Uint8Array): string {
  const file = path.join(folder, 'rows.csv');
  writeFileSync(file, text);
  return file;
}

async function parts(text: string): Promise<string[]> {
  const found: string[] = [];
  for await (const part of partsOf(written(text), 'utf-8')) found.push(part);
  return found;
}

const rowsIn = (file: string) =>
  csvSource(
    file,
    csvLinesOf('rollout', () => undefined, english),
  );

describe('parts of a long CSV', () => {
  // As long as what the system reads at once: each break between two readings is behind the same character of a line.
  const LINE = 64;

  it.each([0, 1, 2])(
    'have each line break once, also one that arrives in two halves (%d)',
    async shift => {
      const line = `${'x'.repeat(LINE - 2)}\r\n`;
      const text = 'x'.repeat(shift) + line.repeat(10_000);
      const found = await parts(text);
      expect(found.length).toBeGreaterThan(1);
      expect(found.join('')).toBe(text.replace(/\r\n/g, '\n'));
      expect(found.every(it => it.endsWith('\n'))).toBe(true);
    },
  );

  it('end where a record ends, not within quotes', async () => {
    const record = 'a,"one\n""two""\nthree"\n';
    const found = await parts(record.repeat(40_000));
    expect(found.length).toBeGreaterThan(1);
    for (const it of found) {
      expect(it.split(record).join('')).toBe('');
    }
  });

  it('end with the last line, where a quote is never closed', async () => {
    const text = `a,"b\n${'c,d\n'.repeat(5_500_000)}e,f`;
    const found = await parts(text);
    expect(found.join('') === text).toBe(true);
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]!.endsWith('\n')).toBe(true);
  });

  it('number their rows as the file does, whatever breaks its lines', async () => {
    const lines = Array.from(
      {length: 20_000},
      (_, i) => `user${i}@x.example,f${i}.p12`,
    );
    const file = written(['User,File', ...lines].join('\r\n'));
    const rows: string[] = [];
    for await (const {number, user} of rowsIn(file).rows() as AsyncIterable<{
      number: number;
      user: string;
    }>) {
      rows.push(`${number} ${user}`);
    }
    expect(rows).toEqual(lines.map((_, i) => `${i + 2} user${i}@x.example`));
  });

  const TEXT = 'User,File\nzoë@x.example,Zoë €.p12\n';
  const little = Buffer.from(TEXT, 'utf16le');
  it.each([
    ['UTF-8', 'utf-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', 'utf-8', Buffer.from(`\ufeff${TEXT}`)],
    [
      'UTF-16 of Excel’s “Unicode text”',
      'utf-16le',
      Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    ],
    ['UTF-16 without a mark', 'utf-16le', little],
    ['UTF-16, big end first', 'utf-16be', Buffer.from(little).swap16()],
    [
      'Windows-1252',
      'windows-1252',
      Buffer.from(TEXT.replace('€', '\x80'), 'latin1'),
    ],
    [
      'Windows-1252 behind a mark of UTF-8',
      'windows-1252',
      Buffer.from(`\xef\xbb\xbf${TEXT.replace('€', '\x80')}`, 'latin1'),
    ],
  ])('in %s are read', async (_, encoding, bytes) => {
    const file = written(bytes);
    expect(await encodingOf(file)).toBe(encoding);
    const found: unknown[] = [];
    for await (const it of rowsIn(file).rows()) found.push(it);
    expect(found).toEqual([
      expect.objectContaining({user: 'zoë@x.example', file: 'Zoë €.p12'}),
    ]);
  });

  it('with a wrong byte far behind, or at the end, are Windows-1252 as a whole', async () => {
    const far = Buffer.concat([
      Buffer.from('é'.repeat(200_000)),
      Buffer.from([0xe9]),
      Buffer.from('x'),
    ]);
    expect(await encodingOf(written(far))).toBe('windows-1252');
    const whole = Buffer.from(`${TEXT}é`);
    expect(await encodingOf(written(whole))).toBe('utf-8');
    expect(await encodingOf(written(whole.subarray(0, -1)))).toBe(
      'windows-1252',
    );
    expect(await encodingOf(written(''))).toBe('utf-8');
  });

  it('are of one file: a change between two passes, or in one, is noticed', async () => {
    const file = written('User,File\na@x.example,a.p12\n');
    const source = rowsIn(file);
    const read = async (during = () => {}) => {
      for await (const _ of source.rows()) during();
    };
    await read();
    await read();
    const more = () => writeFileSync(file, 'b@x.example,b.p12\n', {flag: 'a'});
    await expect(read(more)).rejects.toThrow(CsvChanged);
    await expect(read()).rejects.toThrow(CsvChanged);
  });
});
