/** The pool over a wire of promises: order, width, waits, quota, stop. */
import {runPool, type PoolJob} from '../../../command-line/pool/pool';
import {PoolWidth} from '../../../command-line/pool/width';
import {googleProblem} from '../../../src/core/google/gmail/errors';
import {
  perform,
  type Answer,
  type Call,
  type Method,
} from '../../../src/core/google/wire';

const METHOD: Method = {
  ...{id: 'x', api: 'gmail', verb: 'GET', url: 'https://x/'},
  answers: 'json',
};

function call(user: string, name: string): Call {
  return {method: METHOD, user, path: {name}, access: {kind: 'none'}};
}

interface Job extends PoolJob<string> {
  readonly name: string;
}

function jobOf(user: string, name: string, calls = 2): Job {
  function* work() {
    for (let i = 0; i < calls; i++) yield* perform(call(user, `${name}${i}`));
    return name;
  }
  return {user, name, work: work()};
}

const refused = (
  code: 'rate-limited' | 'no-response',
  retry: 'transient' | 'ambiguous',
): Answer => ({
  ok: false,
  problem: googleProblem(code, retry, {status: 429, text: ''}),
});

/** A pool whose wire answers in the next turn of the event loop, and whose clock jumps. */
function pool({
  most = 10,
  first = 10,
  answer = (): Answer => ({ok: true, body: null}),
}: {
  most?: number;
  first?: number;
  answer?: (name: string, nth: number) => Answer;
} = {}) {
  let now = 0;
  const stop = new AbortController();
  const sent: string[] = [];
  const settled: string[] = [];
  const inFlight = new Set<string>();
  const seen = {most: 0, usersTwice: 0};
  const width = new PoolWidth(most, first);
  return {
    ...{stop, sent, settled, seen, width},
    now: () => now,
    run: async (jobs: readonly Job[]) =>
      runPool<string, Job>(
        (async function* () {
          yield* jobs;
        })(),
        {
          clock: {
            now: () => now,
            random: () => 0,
            sleep: async ms => {
              now += ms;
              await new Promise(setImmediate);
            },
          },
          wire: {
            async send({user, path}) {
              if (inFlight.has(user)) seen.usersTwice++;
              inFlight.add(user);
              seen.most = Math.max(seen.most, inFlight.size);
              const name = path['name']!;
              sent.push(name);
              await new Promise(setImmediate);
              inFlight.delete(user);
              const nth = sent.filter(it => it === name).length;
              return answer(name, nth);
            },
          },
        },
        {
          width,
          stop: stop.signal,
          settled: (_, result) => {
            settled.push(result);
          },
        },
      ),
  };
}

const jobs = () =>
  Array.from({length: 50}, (_, i) => jobOf(`u${i % 30}`, `j${i}.`));

describe('the pool', () => {
  it('begins further jobs when its width grows, before any job is done', async () => {
    const it = pool({most: 40, first: 2});
    const long = Array.from({length: 40}, (_, i) =>
      jobOf(`u${i}`, `j${i}.`, 9),
    );
    await it.run(long);
    expect(it.seen.most).toBe(40);
  });

  it('does every job once, with one call per user in flight and no more than its width', async () => {
    const it = pool({most: 7, first: 7});
    expect(await it.run(jobs())).toEqual({
      ...{why: 'finished', left: 0, resumeAt: null},
    });
    expect(it.settled.sort()).toEqual(
      jobs()
        .map(job => job.name)
        .sort(),
    );
    expect(it.sent).toHaveLength(100);
    expect(it.seen).toEqual({most: 7, usersTwice: 0});
  });

  it('does the jobs of a user in their order', async () => {
    const it = pool();
    await it.run(['a', 'b', 'c', 'd'].map(name => jobOf('ada', name)));
    expect(it.settled).toEqual(['a', 'b', 'c', 'd']);
  });

  it('grows to its setting, and halves once for calls that were refused together', async () => {
    const it = pool({
      ...{most: 40, first: 4},
      answer: (_, nth) =>
        it.sent.length > 60 && it.sent.length <= 80 && nth === 1
          ? refused('rate-limited', 'transient')
          : {ok: true, body: null},
    });
    const all = Array.from({length: 200}, (_, i) => jobOf(`u${i}`, `j${i}.`));
    await it.run(all);
    expect(it.seen.most).toBeGreaterThan(16);
    expect(it.settled).toHaveLength(200);
    expect(it.width.current).toBeGreaterThan(4);
  });

  it('waits out what may pass, while others continue', async () => {
    const it = pool({
      answer: (name, nth) =>
        name === 'slow0' && nth <= 3
          ? refused('no-response', 'transient')
          : {ok: true, body: null},
    });
    await it.run([jobOf('ada', 'slow'), jobOf('ben', 'quick')]);
    expect(it.settled).toEqual(['quick', 'slow']);
    expect(it.sent.filter(name => name === 'slow0')).toHaveLength(4);
    expect(it.now()).toBe(7000);
  });

  it('hands an ambiguous answer to its workflow after the wait, and sends it once', async () => {
    const it = pool({
      answer: name =>
        name === 'a0'
          ? refused('no-response', 'ambiguous')
          : {ok: true, body: 1},
    });
    const answers: Answer[] = [];
    function* work() {
      answers.push(yield call('ada', 'a0'));
      answers.push(yield call('ada', 'a1'));
      return 'a';
    }
    await it.run([{user: 'ada', name: 'a', work: work()}]);
    expect(answers.map(answer => answer.ok)).toEqual([false, true]);
    expect(it.sent).toEqual(['a0', 'a1']);
    expect(it.now()).toBe(1000);
  });

  it('begins nothing more once it is stopped, and ends what is begun', async () => {
    const it = pool({
      ...{most: 5, first: 5},
      answer: () => {
        if (it.sent.length > 20) it.stop.abort();
        return {ok: true, body: null};
      },
    });
    const all = Array.from({length: 100}, (_, i) => jobOf(`u${i}`, `j${i}.`));
    const ending = await it.run(all);
    expect(ending.why).toBe('stopped');
    expect(it.settled.length).toBeGreaterThan(8);
    expect(it.settled.length).toBeLessThan(30);
    expect(it.sent).toHaveLength(it.settled.length * 2);
  });

  it('waits for nothing any longer once a job has failed', async () => {
    const it = pool({
      answer: name => {
        if (name === 'bad0') throw new Error('the disk is full');
        return refused('no-response', 'transient');
      },
    });
    const waiting = jobOf('ada', 'waits');
    await expect(it.run([waiting, jobOf('ben', 'bad')])).rejects.toThrow(
      'the disk is full',
    );
    // All tries would be seven.
    expect(it.sent.filter(name => name === 'waits0').length).toBeLessThan(4);
  });

  it('ends when the quota of a day refuses one job after another, and counts those that are left', async () => {
    const it = pool({
      ...{most: 2, first: 2},
      answer: () => ({
        ok: false,
        problem: googleProblem('project-quota-used-up', 'final', {
          ...{status: 403, text: ''},
          ...{api: 'Gmail API', limit: 'Queries per day', project: ''},
        }),
      }),
    });
    const all = Array.from({length: 50}, (_, i) => jobOf(`u${i}`, `j${i}.`));
    const {why, left} = await it.run(all);
    expect(why).toBe('out of day quota');
    expect(left).toBeGreaterThanOrEqual(3);
    expect(left).toBeLessThan(10);
    expect(it.settled).toEqual([]);
  });

  it('leaves a job for which Google names a time hours away, and says when', async () => {
    const at = 5 * 3_600_000;
    const it = pool({
      answer: name =>
        name === 'a0'
          ? {
              ok: false,
              problem: {
                ...googleProblem('rate-limited', 'transient', {
                  ...{status: 429, text: ''},
                }),
                retryAt: at,
              },
            }
          : {ok: true, body: null},
    });
    expect(await it.run([jobOf('ada', 'a'), jobOf('ben', 'b')])).toEqual({
      ...{why: 'finished', left: 1, resumeAt: at},
    });
    expect(it.settled).toEqual(['b']);
  });

  it('passes on what a workflow throws, after the others have ended', async () => {
    const it = pool();
    function* broken() {
      yield call('ada', 'x');
      throw new Error('broken');
    }
    const all = [{user: 'ada', name: 'x', work: broken()}, jobOf('ben', 'b')];
    await expect(it.run(all as Job[])).rejects.toThrow('broken');
  });

  describe('with jobs that know what they will read', () => {
    /** Opens a file for its first call, and then reads what it has read ahead. */
    function reading(user: string, isBlocked = false): Job {
      function* reads() {
        yield* perform(call(user, `${user} token`));
        yield* perform(call(user, `${user} list`));
      }
      function* work() {
        yield* perform(call('disk', `${user} file`));
        if (isBlocked) return `${user} blocked`;
        yield* reads();
        yield* perform(call(user, `${user} insert`));
        return user;
      }
      return {user, name: user, work: work(), ahead: reads};
    }

    it('asks for it while the file is opened, and once', async () => {
      const it = pool();
      await it.run([reading('ada')]);
      expect(it.sent).toEqual([
        ...['ada token', 'ada file', 'ada list', 'ada insert'],
      ]);
      expect(it.settled).toEqual(['ada']);
    });

    it('has one call for a user in flight, also where a job ends before its reading', async () => {
      const it = pool();
      await it.run([reading('ada', true), jobOf('ada', 'next')]);
      expect(it.settled).toEqual(['ada blocked', 'next']);
      expect(it.sent.indexOf('ada list')).toBeLessThan(
        it.sent.indexOf('next0'),
      );
      expect(it.seen.usersTwice).toBe(0);
    });

    it('does so for as many jobs as have calls in flight at first', async () => {
      const it = pool({most: 20, first: 3});
      const users = Array.from({length: 9}, (_, i) => `u${i}`);
      await it.run(users.map(user => reading(user, true)));
      const ahead = it.sent.filter(name => name.endsWith('token'));
      expect(ahead).toEqual(['u0 token', 'u1 token', 'u2 token']);
    });

    it('hands on a refusal, after the wait that it asks for', async () => {
      const it = pool({
        answer: (name, nth) =>
          name === 'ada list' && nth === 1
            ? refused('rate-limited', 'transient')
            : {ok: true, body: null},
      });
      await it.run([reading('ada')]);
      expect(it.settled).toEqual(['ada']);
      expect(it.sent.filter(name => name === 'ada list')).toHaveLength(2);
    });
  });
});
