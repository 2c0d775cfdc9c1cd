/** A run that is killed at one host call after another. The part before a death is run once for all of them. */
import {
  checkpoint,
  deathsIn,
  distinct,
  goOn,
  leftovers,
  remains,
  say,
} from './long-run';
import {sampleOf} from './sample';
import {runs} from './thoroughness';

type Company = Parameters<typeof checkpoint>[0];

/** How long an execution that died with the lease keeps it. */
const LEASE_MS = 100_000;
const MOST_STARTS = 10;
/** States to continue from in `npm test`, of those that the deaths of each of the two leave. */
const WHILE_STARTING = 2;
const WHILE_GOING = 3;
/** Of the host calls that are to be died at, one of so many is. */
const THINNING = runs(3, 1);

/**
 * Expects that an action ends the same wherever an execution of it is killed, and leaves nothing behind.
 *
 * @param start - what the page asks to begin it
 * @param stride - every how many host calls, in a long run
 * @param left - what an action leaves that has to be the same
 * @returns about how many calls the undisturbed run made
 */
export function expectSameWhereverKilled(
  company: Company,
  start: object,
  stride = 1,
  left: () => object = () => remains(company, ['Changed']),
): number {
  const rewind = checkpoint(company);
  const step = stride * THINNING;
  const starting = deathsIn(company, it => begin(it, start), step);
  const going = deathsIn(company, goOn, step);
  const undisturbed = left();
  // Else nothing would be tried.
  expect(distinct(going).length).toBeGreaterThan(runs(2, 5));
  const expectSame = (killed: string) => {
    expect({killed, ...left()}).toEqual({
      killed,
      ...undisturbed,
    });
    expect({killed, left: leftovers(company)}).toEqual({killed, left: []});
  };
  for (const death of sampleOf(distinct(starting), WHILE_STARTING)) {
    death.toIt();
    begin(company, start);
    goOn(company);
    expectSame(`at call ${death.call} of its start`);
  }
  for (const death of sampleOf(distinct(going), WHILE_GOING)) {
    death.toIt();
    goOn(company);
    expectSame(`at call ${death.call} after its start`);
  }
  rewind();
  return (starting.length + going.length) * step;
}

/** A start that failed is tried again; a run that is there is gone on with. */
function begin(company: Company, start: object): void {
  const {workspace} = company;
  for (let i = 0; i < MOST_STARTS; i++) {
    if ('progress' in say(company, start)) return;
    if (workspace.properties.document['run']) return;
    workspace.clock.advance(LEASE_MS);
  }
  throw new Error('the run does not begin');
}
