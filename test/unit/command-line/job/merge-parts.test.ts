/** Parts of a job's tasks become what one process would have written. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {
  mergeParts,
  PartProblem,
} from '../../../../command-line/job/merge-parts';
import {missingTasks} from '../../../../command-line/job/part-files';
import {csvText} from '../../../../src/core/base/csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-parts-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const HEADER = ['User', 'Message', 'Updated'];

function written(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function merged(files: readonly string[]) {
  let text = '';
  const rows = await mergeParts(files, it => {
    text += it;
    return Promise.resolve();
  });
  return {text, rows};
}

it.each([
  [['out-0001-of-0003.csv', 'b/out-0003-of-0003.csv'], [2]],
  [['out-0001-of-0002.csv', 'out-0002-of-0002.csv'], []],
  [['out-0001-of-0002.csv', 'mine.csv'], []],
  [['one.csv'], []],
])('of %j, these are missing: %j', (files, missing) => {
  expect(missingTasks(files)).toEqual(missing);
});

describe('parts of a CSV', () => {
  it('make the whole, in the order of its rows, whatever messages are', async () => {
    const message = fc.oneof(
      fc.string(),
      fc.constantFrom('a "quoted"\nline', ',7\r\n', '"', '=1+2', ''),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(message, fc.nat(3)), {maxLength: 30}),
        async rows => {
          const at = '2026-11-30T08:00:00.000Z';
          const cells = rows.map(([it], i) => [`user${i}@x.example`, it, at]);
          const files = Array.from({length: 4}, (_, task) =>
            written(
              `p${task}.csv`,
              csvText([[...HEADER, 'Row']]) +
                rows
                  .flatMap(([, of], i) =>
                    of === task ? [csvText([[...cells[i]!, i + 2]])] : [],
                  )
                  .join(''),
            ),
          );
          expect(await merged(files)).toEqual({
            text: csvText([HEADER, ...cells]),
            rows: rows.length,
          });
        },
      ),
      {numRuns: 40},
    );
  });

  it('that both have a row give the latest outcome of it', async () => {
    const part = (name: string, message: string, at: string) =>
      written(
        name,
        csvText([
          [...HEADER, 'Row'],
          ['a@x.example', message, at, 2],
        ]),
      );
    const first = part('a.csv', 'Blocked', '2026-11-30T08:00:00.000Z');
    const second = part('b.csv', 'Uploaded', '2026-11-30T08:01:00.000Z');
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const {text, rows} = await merged(files);
      expect(rows).toBe(1);
      expect(text).toContain('a@x.example,Uploaded,');
    }
  });

  it.each([
    ['another header', 'User,Updated,Row\r\n'],
    ['no row numbers', 'User,Message,Updated,Row\r\na,b,c,d\r\n'],
    ['another order', 'User,Message,Updated,Row\r\na,b,c,3\r\na,b,c,2\r\n'],
    ['a cut-off line', 'User,Message,Updated,Row\r\na,b,c'],
    ['nothing', ''],
  ])('are refused with %s', async (_, text) => {
    const good = written('a.csv', csvText([[...HEADER, 'Row']]));
    const bad = written('b.csv', text);
    await expect(merged([good, bad])).rejects.toThrow(new PartProblem(bad));
  });

  it('that are not there are refused', async () => {
    const file = path.join(folder, 'none.csv');
    await expect(merged([file])).rejects.toThrow(new PartProblem(file));
  });
});

it('parts of JSON lines make the whole, too', async () => {
  const line = (row: number) => `${JSON.stringify({row, at: 'now'})}\n`;
  const files = [
    written('a.jsonl', line(2) + line(5)),
    written('b.jsonl', line(3) + line(4)),
  ];
  expect(await merged(files)).toEqual({
    ...{text: [2, 3, 4, 5].map(line).join(''), rows: 4},
  });
});
