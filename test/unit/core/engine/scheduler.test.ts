import fc from 'fast-check';
import {
  googleProblem,
  type Retry,
} from '../../../../src/core/google/gmail/errors';
import {MAX_TRIES} from '../../../../src/core/engine/back-off';
import {
  runJobs,
  type Ending,
  type Job,
  type SchedulerPorts,
} from '../../../../src/core/engine/scheduler';
import {Width} from '../../../../src/core/engine/width';
import type {
  Answer,
  Call,
  Method,
  Workflow,
} from '../../../../src/core/google/wire';

const METHOD: Method = {
  id: 'test',
  api: 'gmail',
  verb: 'GET',
  url: '',
  answers: 'json',
};

const call = (user: string, step: number): Call => ({
  method: METHOD,
  user,
  path: {step: String(step)},
  access: {kind: 'none'},
});

const good: Answer = {ok: true, body: null};
const bad = (retry: Retry, retryAfter?: number): Answer => ({
  ok: false,
  problem: {
    ...googleProblem('google-unavailable', retry, {status: 503, text: ''}),
    ...(retryAfter === undefined ? {} : {retryAfter}),
  },
});

/** A row of so many calls one after another; gives the answers it was handed. */
function* work(user: string, steps: number): Workflow<Answer[]> {
  const answers: Answer[] = [];
  for (let step = 0; step < steps; step++) {
    answers.push(yield call(user, step));
  }
  return answers;
}

/** A world with a clock that a wave moves by one second; remembers the waves. */
function world(reply: (call: Call, wave: number) => Answer = () => good) {
  const waves: Call[][] = [];
  const naps: number[] = [];
  let now = 0;
  const ports: SchedulerPorts = {
    wire: {
      send(calls) {
        waves.push([...calls]);
        now += 1000;
        return calls.map(it => reply(it, waves.length));
      },
    },
    now: () => now,
    sleep(ms) {
      naps.push(ms);
      now += ms;
    },
    random: () => 0,
  };
  return {waves, naps, ports, now: () => now};
}

interface Bounds {
  width: number;
  beginUntil: number;
  workUntil: number;
  mostJobs: number;
  look(): 'stopped' | 'lost' | null;
  afterWave(): void;
  mayRest(): boolean;
  beginsAgain(): boolean;
}

const DAY_QUOTA = googleProblem('project-quota-used-up', 'final', {
  ...{status: 403, text: ''},
  ...{api: 'Gmail API', limit: 'Queries per day', project: ''},
});

function run(
  jobs: Job<Answer[]>[],
  ports: SchedulerPorts,
  bounds: Partial<Bounds> = {},
): {ending: Ending; settled: {user: string; answers: Answer[]}[]} {
  const settled: {user: string; answers: Answer[]}[] = [];
  const {width = 10, beginUntil = Infinity, workUntil = Infinity} = bounds;
  const {mostJobs = Infinity} = bounds;
  const most = mostJobs < Infinity ? {mostJobs} : {};
  const ending = runJobs<Answer[], Job<Answer[]>>(
    jobs.values(),
    ports,
    {width: new Width(width), beginUntil, workUntil, ...most},
    {
      look: bounds.look ?? (() => null),
      beforeWave: () => undefined,
      settled: (job, answers) => settled.push({user: job.user, answers}),
      afterWave: bounds.afterWave ?? (() => undefined),
      ...(bounds.mayRest ? {mayRest: bounds.mayRest} : {}),
      ...(bounds.beginsAgain ? {beginsAgain: bounds.beginsAgain} : {}),
    },
  );
  return {ending, settled};
}

const job = (user: string, steps: number) => ({user, work: work(user, steps)});

describe('the scheduler', () => {
  it('sends the pending calls of many rows together', () => {
    const {waves, ports} = world();
    const {ending, settled} = run(
      [job('a', 2), job('b', 2), job('c', 1)],
      ports,
    );
    expect(ending).toBe('finished');
    expect(waves.map(it => it.map(call => call.user))).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b'],
    ]);
    expect(settled).toHaveLength(3);
  });

  it('never has two calls for one mailbox in a wave, and settles every row once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            user: fc.constantFrom('a', 'b', 'c', 'd'),
            steps: fc.integer({min: 0, max: 4}),
          }),
          {maxLength: 30},
        ),
        fc.integer({min: 1, max: 6}),
        fc.array(
          fc.constantFrom<Retry | null>(
            'transient',
            'ambiguous',
            'final',
            null,
          ),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        (rows, width, troubles) => {
          let sent = 0;
          const {waves, ports} = world(() => {
            const retry = troubles[sent++ % troubles.length] ?? null;
            return retry ? bad(retry) : good;
          });
          const {ending, settled} = run(
            rows.map(it => job(it.user, it.steps)),
            ports,
            {width},
          );
          expect(ending).toBe('finished');
          expect(settled).toHaveLength(rows.length);
          for (const wave of waves) {
            const users = wave.map(it => it.user);
            expect(new Set(users).size).toBe(users.length);
            expect(wave.length).toBeLessThanOrEqual(width);
          }
        },
      ),
      {seed: 20261122, numRuns: 200},
    );
  });

  it('waits out a transient problem while others continue, and never shows it to the row', () => {
    let failed = false;
    const {waves, ports} = world(it => {
      if (it.user !== 'a' || failed) return good;
      failed = true;
      return bad('transient');
    });
    const {settled} = run([job('a', 1), job('b', 3)], ports);
    expect(settled.find(it => it.user === 'a')?.answers).toEqual([good]);
    expect(waves[1]!.map(it => it.user)).toEqual(['b']);
  });

  it('waits as long as Google asks', () => {
    const {naps, ports} = world((_, wave) =>
      wave === 1 ? bad('transient', 20_000) : good,
    );
    run([job('a', 1)], ports);
    expect(naps.reduce((sum, nap) => sum + nap, 0)).toBe(20_000);
  });

  it('doubles its waits from one second, and gives up after a bounded number of tries', () => {
    const {waves, naps, ports} = world(() => bad('transient'));
    const {settled} = run([job('a', 1)], ports);
    expect(waves).toHaveLength(MAX_TRIES);
    expect(settled[0]!.answers).toEqual([bad('transient')]);
    const waited = naps.reduce((sum, nap) => sum + nap, 0);
    expect(waited).toBe(1000 * (1 + 2 + 4 + 8 + 16 + 32));
  });

  it('hands an unclear answer to the row itself, after a wait, and does not send the call again', () => {
    const {waves, ports, now} = world((_, wave) =>
      wave === 1 ? bad('ambiguous') : good,
    );
    const {settled} = run([job('a', 1)], ports);
    expect(waves).toHaveLength(1);
    expect(settled[0]!.answers).toEqual([bad('ambiguous')]);
    expect(now()).toBe(2000);
  });

  it('stops between waves when asked', () => {
    const {waves, ports} = world();
    const {ending, settled} = run([job('a', 5)], ports, {
      look: () => (waves.length === 2 ? 'stopped' : null),
    });
    expect(ending).toBe('stopped');
    expect(waves).toHaveLength(2);
    expect(settled).toEqual([]);
  });

  it('begins no row after its time, but finishes those it has begun', () => {
    const {ports} = world();
    const {ending, settled} = run(
      [job('a', 3), job('b', 3), job('c', 3)],
      ports,
      {
        width: 2,
        beginUntil: 1000,
      },
    );
    expect(ending).toBe('out of time');
    expect(settled.map(it => it.user)).toEqual(['a', 'b']);
  });

  it('begins no more rows than it may, and none after the first wave', () => {
    const {ports, waves} = world();
    const jobs = [job('a', 2), job('a', 1), job('b', 1), job('c', 1)];
    const {ending, settled} = run(jobs, ports, {mostJobs: 3, width: 2});
    expect(ending).toBe('out of time');
    expect(settled.map(it => it.user)).toEqual(['b', 'a']);
    expect(waves).toHaveLength(2);
    const rows = [job('a', 1), job('b', 1), job('c', 1)];
    expect(run(rows, ports, {mostJobs: 2}).settled).toHaveLength(2);
  });

  it('ends rows that still wait for Google when even the time for that is over', () => {
    const {ports} = world(it =>
      it.user === 'a' ? bad('transient', 60_000) : good,
    );
    const {ending, settled} = run([job('a', 1), job('b', 999)], ports, {
      workUntil: 30_000,
    });
    expect(ending).toBe('out of time');
    expect(settled).toEqual([{user: 'a', answers: [bad('transient', 60_000)]}]);
  });

  it('leaves a row that could be tried again and may be begun again, but not one that has used its tries or was asked to wait', () => {
    const ended = (answer: Answer, workUntil: number, mayAgain = true) => {
      const {ports} = world(it => (it.user === 'a' ? answer : good));
      const jobs = [job('a', 1), job('b', 999)];
      const bounds = {workUntil, beginsAgain: () => mayAgain};
      const {ending, settled} = run(jobs, ports, bounds);
      expect(ending).toBe('out of time');
      return settled.map(it => it.user);
    };
    const ALL_TRIES = 1000 * (1 + 2 + 4 + 8 + 16 + 32 + MAX_TRIES) + 1;
    expect(ended(bad('transient'), 30_000)).toEqual([]);
    expect(ended(bad('ambiguous'), 1500)).toEqual([]);
    expect(ended(bad('transient'), 30_000, false)).toEqual(['a']);
    expect(ended(bad('transient'), ALL_TRIES)).toEqual(['a']);
    expect(ended(bad('transient', 60_000), 30_000)).toEqual(['a']);
  });

  it('ends when Apps Script’s requests for the day are used up, and leaves the rows as they are', () => {
    const quota = googleProblem('fetch-quota-used-up', 'final', {
      status: 0,
      text: '',
    });
    const {ports} = world(it =>
      it.user === 'b' ? {ok: false, problem: quota} : good,
    );
    const {ending, settled} = run([job('a', 1), job('b', 1)], ports);
    expect(ending).toBe('out of quota');
    expect(settled.map(it => it.user)).toEqual(['a']);
  });

  it('ends when a daily quota refuses one job after another, and leaves those and all that have not begun', () => {
    const {ports, waves} = world(it =>
      it.user === 'a' ? good : {ok: false, problem: DAY_QUOTA},
    );
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map(it => job(it, 1));
    const bounds = {width: 1, mayRest: () => true};
    const {ending, settled} = run(jobs, ports, bounds);
    expect(ending).toBe('out of day quota');
    expect(settled.map(it => it.user)).toEqual(['a']);
    expect(waves.flat().map(it => it.user)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves a job alone that such a quota refuses, and continues with the others', () => {
    const {ports} = world(it =>
      it.user === 'b' ? {ok: false, problem: DAY_QUOTA} : good,
    );
    const jobs = ['a', 'b', 'b', 'c', 'd'].map(it => job(it, 1));
    const {ending, settled} = run(jobs, ports, {mayRest: () => true});
    expect(ending).toBe('out of day quota');
    expect(settled.map(it => it.user)).toEqual(['a', 'c', 'd']);
  });

  it('gives it to its job if resting is not permitted', () => {
    const {ports} = world(() => ({ok: false, problem: DAY_QUOTA}));
    const {ending, settled} = run([job('a', 1)], ports);
    expect([ending, settled.length]).toEqual(['finished', 1]);
  });

  it('gives a refusal that may pass one other try, and not a second one', () => {
    const refused: Answer = {
      ok: false,
      problem: googleProblem('precondition-failed', 'once more', {
        status: 400,
        text: '',
      }),
    };
    const passing = world((_, wave) => (wave === 1 ? refused : good));
    const passed = run([job('a', 1)], passing.ports);
    expect(passed.settled).toEqual([{user: 'a', answers: [good]}]);
    expect(passing.now()).toBe(22_000);
    const staying = world(() => refused);
    const stayed = run([job('a', 1)], staying.ports);
    expect(stayed.settled).toEqual([{user: 'a', answers: [refused]}]);
    expect(staying.waves).toHaveLength(2);
  });

  it('gives that try in a short slice, too', () => {
    const {ports, waves} = world(() => bad('once more'));
    const {settled} = run([job('a', 1)], ports, {workUntil: 6000});
    expect(waves).toHaveLength(2);
    expect(settled).toHaveLength(1);
  });

  it('treats a lasting throttle as a quota, and leaves the rows unchanged', () => {
    const throttled = googleProblem('script-throttled', 'transient', {
      status: 0,
      text: '',
    });
    const {ports, waves} = world(() => ({ok: false, problem: throttled}));
    const {ending, settled} = run([job('a', 1), job('b', 1)], ports);
    expect([ending, settled]).toEqual(['out of quota', []]);
    expect(waves.length).toBeGreaterThan(6);
  });

  it('begins rows only as there is room for them', () => {
    const {ports} = world();
    let begun = 0;
    function* jobs() {
      for (let i = 0; i < 1000; i++) {
        begun++;
        yield job(`user${i}`, 1);
      }
    }
    let most = 0;
    let done = 0;
    runJobs(
      jobs(),
      ports,
      {width: new Width(7), beginUntil: Infinity, workUntil: Infinity},
      {
        look: () => null,
        beforeWave: () => undefined,
        settled: () => done++,
        afterWave: () => {
          most = Math.max(most, begun - done);
        },
      },
    );
    expect(done).toBe(1000);
    expect(most).toBeLessThanOrEqual(7);
  });

  it('goes narrower while Google says that it is too much, and wider again', () => {
    const limit = {status: 429, text: ''};
    const tooMuch: Answer = {
      ok: false,
      problem: googleProblem('rate-limited', 'transient', limit),
    };
    const {waves, ports} = world((_, wave) =>
      wave === 3 || wave === 4 ? tooMuch : good,
    );
    const jobs = Array.from({length: 200}, (_, i) => job(`user${i}`, 2));
    const {ending, settled} = run(jobs, ports, {width: 16});
    expect(ending).toBe('finished');
    expect(settled).toHaveLength(200);
    const widths = waves.map(it => it.length);
    expect(widths.slice(0, 8)).toEqual([16, 16, 16, 8, 4, 5, 6, 7]);
    expect(Math.max(...widths.slice(8))).toBe(16);
  });

  it('succeeds if Google accepts only one call at a time', () => {
    const limit = {status: 403, text: ''};
    let taken = 0;
    let lastWave = 0;
    const {ports, waves} = world((_, wave) => {
      if (wave !== lastWave) taken = 0;
      lastWave = wave;
      return ++taken > 1
        ? {
            ok: false,
            problem: googleProblem('rate-limited', 'transient', limit),
          }
        : good;
    });
    const jobs = Array.from({length: 30}, (_, i) => job(`user${i}`, 3));
    const {settled} = run(jobs, ports, {width: 8});
    const bad = settled.filter(it => it.answers.some(answer => !answer.ok));
    expect(settled).toHaveLength(30);
    expect(bad).toEqual([]);
    expect(waves.length).toBeLessThan(200);
  });

  it('ends immediately when it learns that the run is no longer its own', () => {
    const {waves, ports} = world();
    const {ending} = run([job('a', 5)], ports, {
      look: () => (waves.length === 1 ? 'lost' : null),
    });
    expect(ending).toBe('lost');
    expect(waves).toHaveLength(1);
  });
});

describe('the width', () => {
  it('begins at 50 and doubles while nothing is refused, then grows by one', () => {
    const width = new Width(100);
    const after = (limited: boolean) => {
      width.sent(limited);
      return width.current;
    };
    expect(width.current).toBe(50);
    expect([after(false), after(false)]).toEqual([100, 100]);
    expect([after(true), after(false), after(false)]).toEqual([50, 51, 52]);
    expect(new Width(5).current).toBe(5);
  });

  it('stays between one and the setting, whatever happens', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 100}),
        fc.integer({min: 1, max: 200}),
        fc.array(fc.boolean(), {maxLength: 60}),
        (most, first, waves) => {
          const width = new Width(most, first);
          let refused = false;
          for (const limited of waves) {
            const before = width.current;
            width.sent(limited);
            refused ||= limited;
            const wider = refused ? before + 1 : before * 2;
            expect(width.current).toBe(
              limited
                ? Math.max(1, Math.floor(before / 2))
                : Math.min(most, wider),
            );
          }
          expect(width.current).toBeGreaterThanOrEqual(1);
          expect(width.current).toBeLessThanOrEqual(most);
        },
      ),
      {seed: 20261122, numRuns: 100},
    );
  });
});
