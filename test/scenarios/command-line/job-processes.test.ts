/** The tasks of a job as processes over a spreadsheet: killed by signals, begun again, and frozen, they leave what one process leaves. */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {mergeParts} from '../../../command-line/job/merge-parts';
import type {OutcomeRecord} from '../../../command-line/outcomes/record';
import {taskVariables} from '../../support/job-company';
import {leftInSheet} from '../../support/left-in-sheet';
import {isRunning, type Ended, type Signaled} from '../../support/program';
import {
  openSheetCommandLine,
  type SheetCommandLine,
} from '../../support/sheet-command-line';
import {IS_LONG, runs, SEED} from '../../support/thoroughness';

const TASKS = IS_LONG ? 8 : 2;
const USERS = IS_LONG ? 80 : 6;
/** How long a process stands still: in each fourth of many rounds, a minute. */
const FROZEN_MS = IS_LONG ? [60_000, 3000, 6000, 10_000] : [1000];
const TIME_OUT_MS = IS_LONG ? 5_400_000 : 180_000;

const UPLOAD = ['upload', '--json-out', 'out.jsonl', '--width', '2'];

let cli: SheetCommandLine;
beforeAll(async () => {
  cli = await openSheetCommandLine(USERS);
});
afterAll(() => cli.close());

/** As it was before the first run. */
function begin(): void {
  for (const it of readdirSync(cli.folder)) {
    if (!/^(job$|out)/.test(it)) continue;
    rmSync(path.join(cli.folder, it), {recursive: true});
  }
  cli.reset();
}
beforeEach(begin);

/** What Gmail and the spreadsheet have. */
function left() {
  return {held: cli.held(), ...leftInSheet(cli.lines)};
}

/** What outcomes say, by rows. */
function saidIn(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map(it => JSON.parse(it) as OutcomeRecord)
    .map(it => [it.row, it.user, it.state, it.message].join(' | '))
    .sort();
}

async function merged(): Promise<string> {
  let text = '';
  await mergeParts(
    Array.from({length: TASKS}, (_, i) =>
      path.join(cli.folder, `out-000${i + 1}-of-000${TASKS}.jsonl`),
    ),
    it => {
      text += it;
      return Promise.resolve();
    },
  );
  return text;
}

/** Does something to a process once Google has answered some more requests. */
function after(requests: number, what: (child: Signaled) => void) {
  const until = cli.answered() + requests;
  return (child: Signaled) => {
    const timer = setInterval(() => {
      if (cli.answered() < until) return;
      clearInterval(timer);
      what(child);
    }, 1).unref();
  };
}

function task(
  index: number,
  attempt: number,
  as: Omit<NonNullable<Parameters<SheetCommandLine['run']>[1]>, 'env'> = {},
  count = TASKS,
): Promise<Ended> {
  return cli.run([...UPLOAD, '--job-folder', 'job'], {
    ...as,
    env: taskVariables(index, count, attempt),
  });
}

const killed = (child: Signaled) => child.kill('SIGKILL');

/** Freezes a process, and hands on whether it was running nevertheless. */
function frozen(
  signal: 'SIGTSTP' | 'SIGSTOP',
  ms: number,
  found: (isRunning: boolean | null) => void,
) {
  return (child: Signaled) => {
    if (!child.kill(signal)) return;
    setTimeout(() => {
      found(isRunning(child.pid));
      child.kill('SIGCONT');
    }, ms);
  };
}

describe('the processes of a job', () => {
  it(
    'killed, begun again, and frozen, leave what one process leaves',
    async () => {
      const before = cli.answered();
      const alone = await cli.run(UPLOAD);
      expect(alone).toMatchObject({code: 0, signal: null});
      const requests = cli.answered() - before;
      const wanted = left();
      expect(wanted.held.every(it => it.startsWith('*'))).toBe(true);
      const out = path.join(cli.folder, 'out.jsonl');
      const said = saidIn(readFileSync(out, 'utf8'));
      let chance = SEED;
      const draw = (below: number) => {
        chance = (chance * 1103515245 + 12345) % 2147483648;
        return Math.floor((chance / 2147483648) * below);
      };
      let deaths = 0;
      for (let i = 0; i < runs(1, 40); i++) {
        begin();
        const first = draw(TASKS);
        // Where there are two, one dies and the other one freezes.
        const dying = [first, (first + (TASKS > 2 ? 1 : 0)) % TASKS];
        const freezing = (first + (TASKS > 2 ? 2 : 1)) % TASKS;
        const ranOn: (boolean | null)[] = [];
        const underShell = i % 2 === 0;
        const freeze = frozen(
          underShell ? 'SIGTSTP' : 'SIGSTOP',
          FROZEN_MS[i % FROZEN_MS.length]!,
          it => ranOn.push(it),
        );
        const ended = await Promise.all(
          Array.from({length: TASKS}, async (_, index) => {
            const at = draw(requests);
            if (index === freezing) {
              return task(index, 0, {during: after(at, freeze), underShell});
            }
            if (!dying.includes(index)) return task(index, 0);
            const first = await task(index, 0, {during: after(at, killed)});
            if (first.signal === null) return first;
            deaths++;
            return task(index, 1);
          }),
        );
        expect(ended.map(it => [it.code, it.signal])).toEqual(
          Array.from({length: TASKS}, () => [0, null]),
        );
        expect(ranOn).not.toContain(true);
        expect(ended[0]!.stderr).toContain(`Tasks that have ended: ${TASKS}`);
        expect(left()).toEqual(wanted);
        expect(saidIn(await merged())).toEqual(said);
        expect(existsSync(out)).toBe(false);
      }
      // Some end before the signal comes.
      if (IS_LONG) expect(deaths).toBeGreaterThan(40);
    },
    TIME_OUT_MS,
  );

  it('ends after what it has begun at SIGTERM, and the next attempt continues', async () => {
    const {code} = await task(
      0,
      0,
      {during: after(14, child => child.kill('SIGTERM'))},
      1,
    );
    expect(code).toBe(4);
    const state = path.join(cli.folder, 'job/nightly-abcde/0001/0/state.json');
    const {end} = JSON.parse(readFileSync(state, 'utf8')) as {
      end: {why: string; left: number};
    };
    expect(end.why).toBe('stopped');
    expect(end.left).toBeGreaterThan(0);
    const next = await task(0, 1, {}, 1);
    expect(next.code).toBe(0);
    expect(next.stderr).toMatch(/[1-9]\d* done earlier/);
  });
});
