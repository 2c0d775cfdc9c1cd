/** Apps Script's daily quotas per person [guides/services/quotas], and their use. */
import type {DayCount} from '../../observed';
import type {World} from './world';

export type Account = 'workspace' | 'consumer';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const LIMITS = {
  /** Requests of UrlFetchApp. */
  urlfetch: {workspace: 100_000, consumer: 20_000},
  /** Recipients. */
  email: {workspace: 1500, consumer: 100},
  /** Milliseconds that clock triggers run. */
  triggers: {workspace: 6 * HOUR, consumer: 1.5 * HOUR},
} as const;

export type Quota = keyof typeof LIMITS;

/** The used part of a daily quota; it is reset 24 hours after its first use. */
export interface DailyUse {
  used: number;
  since: number;
}

/** How much a person has left. */
export function leftOf(world: World, quota: Quota, user: string): number {
  const use = world.quotas[`${quota} ${user}`];
  const fresh = !use || world.clock.now() - use.since >= DAY;
  return LIMITS[quota][world.account] - (fresh ? 0 : use.used);
}

/**
 * Uses up part of a daily quota.
 *
 * @returns false, and uses nothing, if not enough is left.
 */
export function takeFromQuota(
  world: World,
  quota: Quota,
  user: string,
  amount: number,
): boolean {
  if (leftOf(world, quota, user) < amount) return false;
  charge(world, {quota, user}, amount, world.clock.now());
  return true;
}

/** Uses up part of a daily quota after the fact, even if it is too much. */
export function charge(
  world: World,
  {quota, user}: {readonly quota: Quota; readonly user: string},
  amount: number,
  at: number,
): void {
  const use = (world.quotas[`${quota} ${user}`] ??= {used: 0, since: 0});
  if (at - use.since >= DAY) {
    use.used = 0;
    use.since = at;
  }
  use.used += amount;
}

/** A person's usage on the day of an instant, to be increased. */
export function dayCount(world: World, user: string, at: number): DayCount {
  const day = new Date(at).toISOString().slice(0, 10);
  const people = (world.tally.days[day] ??= {});
  return (people[user] ??= {triggerMs: 0, mails: 0, recipients: 0});
}
