/** Steps that compute, and what the network gets done between them. */
import {performance} from 'node:perf_hooks';
import {Turns} from '../../../command-line/pool/turns';

/** Computes for longer than a turn should. */
function compute(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

describe('turns', () => {
  it('let others work between steps that compute for long', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const other = () => {
      seen.push('other');
      if (seen.length < 6) setImmediate(other);
    };
    setImmediate(other);
    await Promise.all(
      ['a', 'b', 'c'].map(name =>
        turns.compute(1, () => {
          compute();
          seen.push(name);
        }),
      ),
    );
    expect(seen.join(' ')).toMatch(/a .*other.* b .*other.* c/);
  });

  it('begin with the workflows that have made the most calls', async () => {
    const turns = new Turns();
    const seen: number[] = [];
    await Promise.all(
      [1, 3, 2, 3].map((calls, i) =>
        turns.compute(calls, () => {
          seen.push(i);
        }),
      ),
    );
    expect(seen).toEqual([1, 3, 2, 0]);
  });

  it('hand on what a step throws, and continue', async () => {
    const turns = new Turns();
    const [failed, done] = await Promise.allSettled([
      turns.compute(1, () => {
        throw new Error('no');
      }),
      turns.compute(1, () => 'yes'),
    ]);
    expect(failed).toMatchObject({status: 'rejected'});
    expect(done).toEqual({status: 'fulfilled', value: 'yes'});
  });
});

it('ends where many jobs begin one after another, so that the first ones are sent', async () => {
  const turns = new Turns();
  let isSent = false;
  setImmediate(() => {
    isSent = true;
  });
  for (let i = 0; i < 1_000_000 && !isSent; i++) await turns.pause();
  expect(isSent).toBe(true);
});
