/** The command line as people meet it: on a terminal, and in a pipe. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {openCommandLine, type CommandLine} from '../../support/command-line';

const USERS = 3;

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine(USERS);
});
afterAll(() => cli.close());

const rows = () => ['--csv', 'rows.csv', ...cli.access()];

describe('on a terminal', () => {
  it('a bar shows how many rows are done, the rate, and the time that is left', async () => {
    const {code, stdout} = await cli.runAlone(['upload', ...rows()], {
      typed: '',
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/[█░]{10}.* % · \d of 3 rows, \d+ a minute/);
    expect(stdout).toContain('3 succeeded');
  });

  it('something is removed only after the number of rows was typed', async () => {
    const before = cli.held();
    const wrong = await cli.runAlone(['delete', ...rows()], {typed: '2\n'});
    expect(wrong.stdout).toContain('can’t be undone for 3 rows');
    expect(wrong.code).toBe(2);
    expect(cli.held()).toEqual(before);
    for (const [typed, code] of [
      ['\x03', 130],
      ['\x04', 2],
    ] as const) {
      const ended = await cli.runAlone(['delete', ...rows()], {typed});
      expect(ended.code).toBe(code);
      expect(ended.stdout).not.toContain('Warning');
    }
    expect(cli.held()).toEqual(before);
    const {code} = await cli.runAlone(['off-board', ...rows()], {typed: '3\n'});
    expect([code, cli.held().join('')]).toEqual([0, '']);
  });
});

describe('in a pipe', () => {
  it('the standard output is JSON lines alone, and messages are plain lines of the other stream', async () => {
    const {code, stdout, stderr} = await cli.runAlone([
      ...['upload', '--json', ...rows()],
    ]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map(it => (JSON.parse(it) as {state: string}).state)).toEqual(
      lines.map(() => 'uploaded'),
    );
    expect(lines).toHaveLength(USERS);
    expect(stderr).toMatch(
      /^3 succeeded, 0 blocked, 0 failed\. \d+ s, \d+ requests\.\n$/,
    );
  });

  it('a file that is missing in the folder is reported as that, and ends the run with 1', async () => {
    writeFileSync(
      path.join(cli.folder, 'lost.csv'),
      'User,File\nuser0@cli.example,lost.p12\n',
    );
    const {code, stdout} = await cli.runAlone([
      ...['check', '--csv', 'lost.csv', ...cli.access()],
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('The file is missing in the folder.');
    expect(stdout).not.toContain('Drive');
  });
});
