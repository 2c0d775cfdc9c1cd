/** Files that the command line cannot use: a sentence, an exit code, and rows that are left for the same command. */
import {
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {placeOfProcess} from '../../../command-line/sheet/process';
import {openCommandLine, type CommandLine} from '../../support/command-line';

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine(2);
  mkdirSync(path.join(cli.folder, 'folder.csv'));
  symlinkSync('/dev/full', path.join(cli.folder, 'full.csv'));
  symlinkSync('rows.csv', path.join(cli.folder, 'link.csv'));
});
afterAll(() => cli.close());

beforeEach(() => {
  rmSync(path.join(cli.folder, 'rows.csv.upload.journal'), {force: true});
});

const refused = /^A file can’t be read or written \(E[A-Z]+: .*\)\. Correct/m;

describe('files that cannot be used', () => {
  it.each([
    ['a folder', 'folder.csv'],
    ['a device', '/dev/null'],
  ])('a CSV that is %s is refused', async (_, csv) => {
    const {code, stderr} = await cli.runAlone([
      ...['upload', '--csv', csv, ...cli.access()],
    ]);
    expect([code, stderr]).toEqual([
      3,
      `“${csv}” is not a file that can be read more than once. Save the rows in a file, and name that.\n`,
    ]);
  });

  it.each([
    ['outcomes that are a folder', ['--out', 'folder.csv']],
    ['JSON lines in a folder that is a file', ['--json-out', 'all.p12/o']],
    ['a journal in a folder that is a file', ['--journal', 'all.p12/j']],
  ])('%s: nothing is done', async (_, options) => {
    const before = cli.held();
    const {code, stderr} = await cli.runAlone([
      ...['upload', '--csv', 'rows.csv', ...options, ...cli.access()],
    ]);
    expect(stderr).toMatch(refused);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(3);
    expect(cli.held()).toEqual(before);
  });

  it.each([
    [['--out', './rows.csv'], '“--out” and “--csv”'],
    [['--json-out', 'link.csv'], '“--json-out” and “--csv”'],
    [['--out', 'new', '--journal', 'new'], '“--out” and “--journal”'],
    [['--out', 'key.json'], '“--out” and “--key-file”'],
  ])(
    'of %j, none is overwritten that the command needs',
    async (options, says) => {
      const csv = path.join(cli.folder, 'rows.csv');
      const before = readFileSync(csv, 'utf8');
      const {code, stderr} = await cli.runAlone([
        ...['upload', '--csv', 'rows.csv', ...options, ...cli.access()],
      ]);
      expect(stderr).toContain(`${says} name the same file.`);
      expect(code).toBe(2);
      expect(readFileSync(csv, 'utf8')).toBe(before);
    },
  );

  it('a journal that another process works with is left to it', async () => {
    const lock = path.join(cli.folder, 'rows.csv.upload.journal.lock');
    writeFileSync(lock, placeOfProcess());
    const {code, stderr} = await cli.runAlone([
      ...['upload', '--csv', 'rows.csv', ...cli.access()],
    ]);
    rmSync(lock);
    expect(stderr).toContain('Another command works with the journal');
    expect(code).toBe(3);
  });

  it('a disk that is full leaves rows, and the same command continues with room', async () => {
    const upload = ['upload', '--csv', 'rows.csv', '--json-out', 'full.csv'];
    const full = await cli.runAlone([...upload, ...cli.access()]);
    expect(full.stderr).toMatch(/\(ENOSPC: no space left on device, write\)/);
    expect(full.code).toBe(4);
    rmSync(path.join(cli.folder, 'full.csv'));
    writeFileSync(path.join(cli.folder, 'full.csv'), '');
    const next = await cli.runAlone([...upload, ...cli.access()]);
    expect(next.code).toBe(0);
    expect(cli.held().every(it => it.startsWith('*'))).toBe(true);
  });
});
