/** How a run's calls travel, chosen by what each way would cost and what is left of the day. */
import {HOUR_MS} from '../base/time';
import {doneIn} from './counts';
import type {RunRecord} from './record';
import type {RunPorts} from './ports';

/** Apps Script's quota for a Workspace account, per person [Quotas for Google services]. */
export const FETCHES_A_DAY = 100_000;
/** The time that a person's clock triggers may take in a day [the same page]. */
const TRIGGER_MS_A_DAY = 6 * HOUR_MS;

/** Small batches side by side take the least time, large ones the fewest requests; see `partsFor`. */
export type Batching = 'quick' | 'sparing';

/** What a run would take. */
export interface Cost {
  readonly seconds: number;
  readonly fetches: number;
}

/** The same for each way. */
export type Costs = Readonly<Record<Batching, Cost>>;

/**
 * The way that gets furthest today; the quick one if both get as far.
 *
 * @param left - what the day has left
 */
export function chooseBatching(costs: Costs, left: Cost): Batching {
  const {quick, sparing} = costs;
  return doneToday(sparing, left) > doneToday(quick, left)
    ? 'sparing'
    : 'quick';
}

/** The part of the work that can be done with what is left, at most 1. */
function doneToday(cost: Cost, left: Cost): number {
  return Math.min(
    1,
    left.fetches / Math.max(cost.fetches, 1),
    left.seconds / Math.max(cost.seconds, 1),
  );
}

/**
 * What a person's day has left: at least 1 of each, since both are counted here, and Google counts differently.
 *
 * @param byClock - whether clock triggers do the work: a page has all the time that its person gives it
 */
export function leftToday(
  {store}: Pick<RunPorts, 'store'>,
  byClock: boolean,
): Cost {
  const ms = TRIGGER_MS_A_DAY - store.triggerMsToday();
  return {
    fetches: Math.max(FETCHES_A_DAY - store.fetchesToday(), 1),
    seconds: byClock ? Math.max(ms / 1000, 1) : Infinity,
  };
}

/** The way for what remains of a run, decided once an execution. */
export function batchingOf(
  ports: Pick<RunPorts, 'store'>,
  run: RunRecord,
  byClock: boolean,
): Batching {
  const {costs, total} = run;
  if (!costs) return 'quick';
  const share = 1 - doneIn(run) / Math.max(total, 1);
  const remaining = ({seconds, fetches}: Cost): Cost => ({
    seconds: seconds * share,
    fetches: fetches * share,
  });
  return chooseBatching(
    {quick: remaining(costs.quick), sparing: remaining(costs.sparing)},
    leftToday(ports, byClock),
  );
}
