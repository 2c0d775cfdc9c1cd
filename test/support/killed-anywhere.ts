/** A run that is killed at one host call after the other, each time from the same beginning. */
import {checkpoint, goOn, killAt, leftovers, remains, say} from './long-run';

type Company = Parameters<typeof checkpoint>[0];

/** Whoever died with the lease in hand has it for so long. */
const LEASE_MS = 100_000;
const MOST_STARTS = 10;

/**
 * Expects that an action ends the same wherever an execution of it is killed, and leaves nothing behind.
 *
 * @param start - what the page asks to begin it
 * @param stride - every how many host calls
 * @returns how many calls the undisturbed run made
 */
export function expectSameWhereverKilled(
  company: Company,
  start: object,
  stride = 1,
): number {
  const rewind = checkpoint(company);
  const counted = killAt(company, []);
  doWhole(company, start);
  const calls = counted.calls();
  const undisturbed = remains(company, ['Changed']);
  for (let killed = 0; killed < calls; killed += stride) {
    rewind();
    killAt(company, [killed]);
    doWhole(company, start);
    expect({killed, ...remains(company, ['Changed'])}).toEqual({
      killed,
      ...undisturbed,
    });
    expect({killed, left: leftovers(company)}).toEqual({killed, left: []});
  }
  rewind();
  return calls;
}

/** A start that failed is tried again; a run that is there is gone on with. */
function doWhole(company: Company, start: object): void {
  const {workspace} = company;
  for (let i = 0; i < MOST_STARTS; i++) {
    const said = say(company, start);
    if ('progress' in said || workspace.properties.document['run']) {
      return goOn(company);
    }
    workspace.clock.advance(LEASE_MS);
  }
  throw new Error('the run does not begin');
}
