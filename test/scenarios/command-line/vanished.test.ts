/** What a process of the command line does when the ground is taken from under it: it ends, and says why. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {openCommandLine, type CommandLine} from '../../support/command-line';
import {taskVariables} from '../../support/job-company';
import {builtProgram, ended, type Signaled} from '../../support/program';

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine(3);
});
afterAll(() => cli.close());

describe('a task of a job whose server and current folder vanish', () => {
  it.each([
    ['after SIGTERM', true],
    ['without a signal', false],
  ])('ends with a sentence, %s', async (_, isStopped) => {
    await cli.reset();
    const cwd = mkdtempSync(path.join(tmpdir(), 'smime-vanishing-'));
    const until = cli.answered() + 2;
    const vanish = (child: Signaled) => {
      const timer = setInterval(() => {
        if (cli.answered() < until) return;
        clearInterval(timer);
        rmSync(cwd, {recursive: true});
        void cli.reset().then(() => isStopped && child.kill('SIGTERM'));
      }, 1).unref();
    };
    const [, , ...endpoint] = cli.access();
    const {code, signal, stderr} = await ended(
      spawn(
        process.execPath,
        [
          await builtProgram(),
          ...['upload', '--csv', path.join(cli.folder, 'rows.csv')],
          ...['--key-file', path.join(cli.folder, 'key.json'), ...endpoint],
          ...['--job-folder', 'job', '--out', 'out.csv', '--width', '1'],
        ],
        {cwd, env: {...process.env, LANG: 'C', ...taskVariables(0, 1)}},
      ),
      vanish,
    );
    expect({code, signal}).toEqual({code: 4, signal: null});
    expect(stderr).toMatch(/A file can’t be read or written \(ENOENT: .*\)\./);
    expect(stderr).not.toMatch(/^ +at |Warning/m);
  });
});
