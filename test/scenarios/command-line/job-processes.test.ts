/** The tasks of a job as processes: killed by signals, begun again, and frozen, they leave what one process leaves. */
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {mergeParts} from '../../../command-line/job/merge-parts';
import type {OutcomeRecord} from '../../../command-line/outcomes/record';
import {
  openCommandLine,
  type CommandLine,
  type Ended,
} from '../../support/command-line';
import {taskVariables} from '../../support/job-company';
import {IS_LONG, runs, SEED} from '../../support/thoroughness';

const TASKS = IS_LONG ? 8 : 2;
const USERS = IS_LONG ? 160 : 10;
/** How long a process stands still. */
const FROZEN_MS = IS_LONG ? 60_000 : 1000;
const TIME_OUT_MS = IS_LONG ? 1_800_000 : 180_000;

const UPLOAD = ['upload', '--json-out', 'out.jsonl', '--width', '2'];

let cli: CommandLine;
beforeAll(async () => {
  cli = await openCommandLine(USERS);
});
afterAll(() => cli.close());
beforeEach(async () => {
  rmSync(path.join(cli.folder, 'job'), {recursive: true, force: true});
  await cli.reset();
});

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

interface Child {
  kill(signal: NodeJS.Signals): void;
}

/** Does something to a process once Google has answered some more requests. */
function after(requests: number, what: (child: Child) => void) {
  const until = cli.answered() + requests;
  return (child: Child) => {
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
  during?: (child: Child) => void,
  count = TASKS,
): Promise<Ended> {
  return cli.run(
    [...UPLOAD, '--job-folder', 'job'],
    during,
    taskVariables(index, count, attempt),
  );
}

const killed = (child: Child) => child.kill('SIGKILL');
const frozen = (child: Child) => {
  child.kill('SIGSTOP');
  setTimeout(() => child.kill('SIGCONT'), FROZEN_MS);
};

describe('the processes of a job', () => {
  it(
    'killed, begun again, and frozen, leave what one process leaves',
    async () => {
      const alone = await cli.run(UPLOAD);
      expect(alone.code).toBe(0);
      const held = cli.held();
      const out = path.join(cli.folder, 'out.jsonl');
      const said = saidIn(readFileSync(out, 'utf8'));
      rmSync(out);
      let chance = SEED;
      const draw = (below: number) => {
        chance = (chance * 1103515245 + 12345) % 2147483648;
        return Math.floor((chance / 2147483648) * below);
      };
      for (let i = 0; i < runs(1, 4); i++) {
        rmSync(path.join(cli.folder, 'job'), {recursive: true, force: true});
        await cli.reset();
        const all = USERS * 4;
        const first = draw(TASKS);
        // Where there are two, one dies and the other one freezes.
        const dying = [first, (first + (TASKS > 2 ? 1 : 0)) % TASKS];
        const freezing = (first + (TASKS > 2 ? 2 : 1)) % TASKS;
        const ended = await Promise.all(
          Array.from({length: TASKS}, async (_, index) => {
            if (index === freezing) {
              return task(index, 0, after(draw(all), frozen));
            }
            if (!dying.includes(index)) return task(index, 0);
            const {signal} = await task(index, 0, after(draw(all), killed));
            return signal === null ? {code: 0, signal} : task(index, 1);
          }),
        );
        expect(ended.map(it => [it.code, it.signal])).toEqual(
          Array.from({length: TASKS}, () => [0, null]),
        );
        expect(cli.held()).toEqual(held);
        expect(saidIn(await merged())).toEqual(said);
        expect(existsSync(out)).toBe(false);
      }
    },
    TIME_OUT_MS,
  );

  it('ends after what it has begun at SIGTERM, and the next attempt continues', async () => {
    const stopped = await task(
      0,
      0,
      after(6, child => child.kill('SIGTERM')),
      1,
    );
    expect(stopped.code).toBe(4);
    const state = path.join(cli.folder, 'job/nightly-abcde/0001/0/state.json');
    const {end} = JSON.parse(readFileSync(state, 'utf8')) as {
      end: {why: string; left: number};
    };
    expect(end.why).toBe('stopped');
    expect(end.left).toBeGreaterThan(0);
    const {code, stderr} = await task(0, 1, undefined, 1);
    expect(code).toBe(0);
    expect(stderr).toMatch(/[1-9]\d* done earlier/);
  });
});
