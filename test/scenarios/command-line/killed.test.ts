/** The command line as people run it: killed by signals at moments of chance, and run again. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {OutcomeRecord} from '../../../command-line/outcomes/record';
import {openCommandLine, type CommandLine} from '../../support/command-line';
import {IS_LONG, runs, SEED} from '../../support/thoroughness';

const USERS = IS_LONG ? 16 : 10;
const UPLOAD = ['upload', '--json-out', 'out.jsonl', '--width', '4'];

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine(USERS);
});
afterAll(() => cli.close());
beforeEach(async () => {
  rmSync(path.join(cli.folder, 'out.jsonl'), {force: true});
  rmSync(path.join(cli.folder, 'rows.csv.upload.journal'), {force: true});
  await cli.reset();
});

function outcomes(): string[] {
  return readFileSync(path.join(cli.folder, 'out.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(it => JSON.parse(it) as OutcomeRecord)
    .map(it => [it.user, it.state, it.message].join(' | '))
    .sort();
}

/** Ends a process once Google has answered some more requests. */
function after(requests: number, signal: NodeJS.Signals) {
  const until = cli.answered() + requests;
  return (child: {kill(it: NodeJS.Signals): void}) => {
    const timer = setInterval(() => {
      if (cli.answered() < until) return;
      clearInterval(timer);
      child.kill(signal);
    }, 1).unref();
  };
}

describe('the command line', () => {
  it('killed again and again, and run again, leaves Gmail and its files as an undisturbed one does', async () => {
    const before = cli.answered();
    const undisturbed = await cli.run(UPLOAD);
    // Near its end, a process may be over before the signal comes.
    const requests = cli.answered() - before - 10;
    expect(undisturbed.stderr).toContain(`${USERS} succeeded`);
    expect(undisturbed).toMatchObject({code: 0, signal: null});
    const [held, said] = [cli.held(), outcomes()];
    expect(said).toHaveLength(USERS);
    let chance = SEED;
    for (let i = 0; i < runs(1, 12); i++) {
      rmSync(path.join(cli.folder, 'out.jsonl'));
      await cli.reset();
      let killed = 0;
      for (;;) {
        chance = (chance * 1103515245 + 12345) % 2147483648;
        const kill = after(20 + (chance % (requests - 20)), 'SIGKILL');
        const {signal, code} = await cli.run(UPLOAD, kill);
        if (signal === null) {
          expect(code).toBe(0);
          break;
        }
        killed++;
      }
      expect(killed).toBeGreaterThan(0);
      expect(cli.held()).toEqual(held);
      expect(outcomes()).toEqual(said);
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends after the rows that were begun at %s, says how it continues, and continues',
    async signal => {
      const {code, stderr} = await cli.run(UPLOAD, after(8, signal));
      expect(code).toBe(4);
      expect(stderr).toContain('Run the same command again to continue.');
      const first = outcomes().length;
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(USERS);
      const again = await cli.run(UPLOAD);
      expect(again.code).toBe(0);
      expect(again.stderr).toContain(`${first} done earlier`);
      expect(outcomes()).toHaveLength(USERS);
      expect(existsSync(path.join(cli.folder, 'rows.csv.upload.journal'))).toBe(
        false,
      );
    },
  );

  it('stops at once at the second Ctrl-C, and continues', async () => {
    const once = after(8, 'SIGINT');
    const {code} = await cli.run(UPLOAD, child => {
      once(child);
      after(9, 'SIGINT')(child);
    });
    expect([4, 130]).toContain(code);
    expect((await cli.runHere('upload')).code).toBe(0);
    expect(cli.held()).toEqual(
      Array(USERS).fill(expect.stringMatching(/^\*[^,]+$/)),
    );
  });

  it('frozen for a while and thawed, finishes', async () => {
    const {code, stderr} = await cli.run(UPLOAD, child => {
      const until = cli.answered() + 12;
      const timer = setInterval(() => {
        if (cli.answered() < until) return;
        clearInterval(timer);
        child.kill('SIGSTOP');
        setTimeout(() => child.kill('SIGCONT'), 500);
      }, 1).unref();
    });
    expect(stderr).toContain(`${USERS} succeeded`);
    expect(code).toBe(0);
  });

  it('removes nothing before the number of rows was given', async () => {
    expect((await cli.runHere('upload')).code).toBe(0);
    const before = cli.held();
    const unasked = await cli.runHere('off-board');
    expect(unasked.code).toBe(2);
    expect(unasked.errors).toContain(`--yes ${USERS}`);
    const wrong = await cli.runHere('off-board', {yes: USERS - 1});
    expect(wrong.code).toBe(2);
    expect((await cli.runHere('off-board', {dryRun: true})).code).toBe(0);
    expect(cli.held()).toEqual(before);
    expect((await cli.runHere('off-board', {yes: USERS})).code).toBe(0);
    expect(cli.held().join('')).toBe('');
  });
});
