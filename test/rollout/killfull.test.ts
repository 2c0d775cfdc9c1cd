/** An execution may die at any instant. Wherever it does, the run ends as if it had not. */
import fc from 'fast-check';
import type {LargeCompany} from '../../emulator/large-company';
import {
  checkpoint,
  killAt,
  leftovers,
  openCompany,
  remains,
  rollOut,
  strangers,
} from '../support/long-run';

/** Each execution of sixty rows is killed at every so many calls; of six rows, at every one. */
const STRIDE = 1;
const SEED = 20261122;

describe.each([
  {rows: 60, size: {users: 12, aliases: 5}, stride: STRIDE, pairs: 1},
  {rows: 6, size: {users: 3, aliases: 2}, stride: 1, pairs: 0},
])('a run of $rows rows', ({rows, size, stride, pairs}) => {
  let undisturbed: ReturnType<typeof remains>;
  let calls: number;
  let company: LargeCompany;
  let rewind: () => void;

  beforeAll(async () => {
    company = await openCompany(size);
    rewind = checkpoint(company);
    const counted = killAt(company, []);
    rollOut(company);
    calls = counted.calls();
    undisturbed = remains(company);
  });

  const expectAsUndisturbed = (killed: unknown) => {
    expect({killed, ...remains(company)}).toEqual({killed, ...undisturbed});
    expect({killed, left: leftovers(company)}).toEqual({killed, left: []});
    expect(strangers(company)).toEqual([]);
  };

  it('uploads each once when nothing disturbs it', () => {
    expect(undisturbed.log).toHaveLength(rows);
    expect(undisturbed.inventory).toHaveLength(rows);
    for (const line of undisturbed.gmail) {
      expect(line).toMatch(/^\S+ [0-9a-f]{64} true$/);
    }
    for (const line of undisturbed.rollout) expect(line).toMatch(/\| Uploaded/);
  });

  it(`ends the same when it is killed at ${stride === 1 ? 'any' : `every ${stride}th`} host call`, () => {
    expect(calls).toBeGreaterThan(100);
    for (let at = 0; at < calls; at += stride) {
      rewind();
      killAt(company, [at]);
      rollOut(company);
      expectAsUndisturbed(at);
    }
  }, 900_000);

  if (pairs > 0) {
    it('ends the same when it is killed twice', () => {
      const pair = fc.tuple(fc.nat(calls - 1), fc.integer({min: 1, max: 120}));
      fc.assert(
        fc.property(pair, ([first, later]) => {
          rewind();
          killAt(company, [first, first + later]);
          rollOut(company);
          expectAsUndisturbed([first, first + later]);
        }),
        {seed: SEED, numRuns: pairs, endOnFailure: true},
      );
    }, 900_000);
  }
});
