/**
 * An execution may die at any time. Wherever it does, the run ends as if it had not.
 *
 * What happens before a death is the same for every death, so it is done once: the first death is a return to the state in
 * which the undisturbed run made that call. Each state that deaths leave is continued from once; `npm test` takes a sample of
 * the states. That a killed execution leaves this behind is tested, too.
 */
import fc from 'fast-check';
import type {LargeCompany} from '../../../emulator/large-company';
import {
  begin,
  CONTINUE,
  deathsIn,
  everything,
  goOn,
  killAt,
  leftovers,
  type KeptDeath,
  openCompany,
  ORDER,
  remains,
  rollOut,
  say,
  strangers,
} from '../../support/long-run';
import {sampleOf} from '../../support/sample';
import {runs, SEED} from '../../support/thoroughness';

const SIZE = {users: runs(6, 12), aliases: 5};
const ROWS = SIZE.users * SIZE.aliases;
/** States to continue from. */
const STATES = 5;
const PAIRS = runs(2, 12);
/** Every how many host calls one dies. */
const EVERY = runs(3, 1);
/** Opening a company takes as long as a run, so real deaths are tested in only a few places. */
const TRUE_DEATHS = 2;
const STRIDE = runs(8, 25);

/** An execution was killed at its host call: how to get there, and what people do then. */
interface Death extends KeptDeath {
  readonly resume: (company: LargeCompany) => void;
}

let company: LargeCompany;
let deaths: Death[];
let undisturbed: ReturnType<typeof remains>;

beforeAll(async () => {
  company = await openCompany(SIZE);
  const calls = {made: 0};
  deaths = [
    ...deathsIn(company, begin, EVERY, calls).map(it => ({
      ...it,
      resume: rollOut,
    })),
    ...deathsIn(company, goOn, EVERY, calls).map(it => ({...it, resume: goOn})),
  ];
  undisturbed = remains(company);
});

const expectAsUndisturbed = (killed: unknown) => {
  expect({killed, ...remains(company)}).toEqual({killed, ...undisturbed});
  expect({killed, left: leftovers(company)}).toEqual({killed, left: []});
  expect({killed, strangers: strangers(company)}).toEqual({
    killed,
    strangers: [],
  });
};

describe('an execution that is killed', () => {
  it('leaves everything exactly as it was before the call', async () => {
    const places = deaths
      .filter(it => it.keptAt === it.call)
      .filter((_, at) => at % STRIDE === 0);
    for (const {call, toIt} of sampleOf(places, TRUE_DEATHS)) {
      // Random numbers do not go back: only in a company of its own do they come in the same order again.
      const other = await openCompany(SIZE);
      killAt(other, [call]);
      let said = say(other, ORDER);
      while (!('failure' in said)) said = say(other, CONTINUE);
      toIt();
      const same = everything(company) === everything(other);
      expect({call, same}).toEqual({call, same: true});
    }
  }, 120_000);
});

describe('a run of many rows', () => {
  it('uploads each once when nothing disturbs it', () => {
    expect(undisturbed.log).toHaveLength(ROWS);
    expect(undisturbed.inventory).toHaveLength(ROWS);
    for (const line of undisturbed.gmail) {
      expect(line).toMatch(/^\S+ [0-9a-f]{64} true$/);
    }
    for (const line of undisturbed.rollout) expect(line).toMatch(/\| Uploaded/);
  });

  it('ends the same when it is killed at any host call', () => {
    expect(deaths.length).toBeGreaterThan(100 / EVERY);
    const states = new Map<string, number>();
    deaths.forEach(({leaves, resume}, at) => {
      const state = `${resume.name} ${leaves}`;
      // An execution that dies after a read-only call leaves exactly what the death before left.
      if (!states.has(state)) states.set(state, at);
    });
    expect(states.size).toBeGreaterThan(50 / EVERY);
    for (const at of sampleOf([...states.values()], STATES)) {
      const {toIt, resume} = deaths[at]!;
      toIt();
      resume(company);
      expectAsUndisturbed(at);
    }
  }, 600_000);

  it('ends the same when it is killed twice', () => {
    const pair = fc.tuple(
      fc.nat(deaths.length - 1),
      fc.integer({min: 1, max: 120}),
    );
    fc.assert(
      fc.property(pair, ([first, later]) => {
        const {toIt, resume} = deaths[first]!;
        toIt();
        killAt(company, [later]);
        resume(company);
        expectAsUndisturbed([first, first + later]);
      }),
      {seed: SEED, numRuns: PAIRS, endOnFailure: true},
    );
  }, 300_000);
});
