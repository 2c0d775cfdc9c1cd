/** A task's part: what all of its attempts have done, each row once, in the order of the rows. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {writePart} from '../../../../command-line/job/part-files';
import {
  batchFile,
  JobFolder,
  writeWholeNow,
} from '../../../../command-line/job/shared-folder';

const ROWS = 45_000;

it('a part is sorted, and has the latest outcome of each row, however many there are', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'smime-part-'));
  const folder = new JobFolder(root, 'nightly');
  const task = {index: 0, count: 2, attempt: 1, execution: 'nightly'};
  const batch = (attempt: number, n: number, numbers: readonly number[]) => {
    folder.begin(0, attempt);
    const lines = numbers.map(number =>
      JSON.stringify({rowName: `r${number}`, row: {number}, at: attempt}),
    );
    writeWholeNow(
      batchFile(folder.done(0, attempt), n),
      lines.map(it => `${it}\n`).join(''),
    );
  };
  const numbers = Array.from({length: ROWS}, (_, i) => i + 2);
  // Not quite in their order, and some of them twice.
  batch(0, 1, [...numbers.slice(0, ROWS / 2)].reverse());
  batch(1, 1, numbers.slice(ROWS / 2 - 10));
  await writePart(folder, task, path.join(root, 'out.txt'), {
    head: 'head\n',
    linesOf: done =>
      done.map(it => `${it.row.number} ${String(it.at)}\n`).join(''),
  });
  const written = readFileSync(path.join(root, 'out-0001-of-0002.txt'), 'utf8');
  const wanted = numbers.map(
    (it, i) => `${it} ${i < ROWS / 2 - 10 ? '0' : '1'}\n`,
  );
  expect(written === `head\n${wanted.join('')}`).toBe(true);
  rmSync(root, {recursive: true});
});
