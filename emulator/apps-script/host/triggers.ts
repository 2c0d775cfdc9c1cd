/** Clock triggers at work: fired when they are due, as their creators, within their daily run time. */
import {wallTime} from '../../spreadsheet/time-zone';
import type {TriggerRun} from '../../observed';
import {ScriptError} from '../endings';
import type {ClockEvent} from '../entering';
import {execute} from './context';
import {charge, dayCount, leftOf} from './daily-quota';
import {nextDue} from './schedule';
import type {Trigger, World} from './world';

/** Runs each trigger that is due now once, in the order they became due. */
export function fireDueTriggers(world: World): TriggerRun[] {
  const now = world.clock.now();
  const due = world.triggers
    .filter(trigger => trigger.due !== null && trigger.due <= now)
    .sort((a, b) => Number(a.due) - Number(b.due));
  // One that ran before it in this round may have deleted it.
  return due.flatMap(trigger =>
    world.triggers.includes(trigger) ? [fire(world, trigger)] : [],
  );
}

/**
 * Advances the clock to an instant, running every trigger that becomes due on the way at its time, or as soon as the one
 * before it has ended.
 */
export function advanceTo(world: World, instant: number): TriggerRun[] {
  const {clock} = world;
  if (!(instant >= clock.now())) {
    throw new RangeError('the clock cannot go back');
  }
  const runs: TriggerRun[] = [];
  for (;;) {
    const next = nextTrigger(world);
    if (!next || next.due > instant) break;
    clock.advance(Math.max(0, next.due - clock.now()));
    runs.push(fire(world, next));
  }
  clock.advance(Math.max(0, instant - clock.now()));
  return runs;
}

function nextTrigger({triggers}: World): (Trigger & {due: number}) | null {
  let next: (Trigger & {due: number}) | null = null;
  for (const trigger of triggers) {
    if (isDueSometime(trigger) && (!next || trigger.due < next.due)) {
      next = trigger;
    }
  }
  return next;
}

function isDueSometime(trigger: Trigger): trigger is Trigger & {due: number} {
  return trigger.due !== null;
}

function fire(world: World, trigger: Trigger): TriggerRun {
  const {clock} = world;
  const {handler, user, schedule} = trigger;
  const at = clock.now();
  const event = eventAt(at, trigger.id, world.triggerUid);
  trigger.due = nextDue(schedule, trigger.due ?? at, at);
  const failure = outcome(world, trigger, event);
  const ms = clock.now() - at;
  charge(world, {quota: 'triggers', user}, ms, at);
  dayCount(world, user, at).triggerMs += ms;
  const run = {handler, user, at, ms, failure};
  world.triggerRuns.push(run);
  return run;
}

function outcome(
  world: World,
  {user, handler}: Trigger,
  event: ClockEvent,
): string | null {
  if (world.unauthorised.has(user)) {
    return 'Authorization is required to perform that action.';
  }
  // A trigger in progress when the time is up ends normally; later ones do not start.
  if (leftOf(world, 'triggers', user) <= 0) {
    return 'Service using too much computer time for one day';
  }
  try {
    const kind = 'clock trigger';
    const entry = {kind, functionName: handler, args: '[]', event} as const;
    // Nobody is at the keyboard. That the active user is blank then is not documented; it is the stricter belief.
    execute(world, user, entry, '');
    return null;
  } catch (error) {
    if (error instanceof ScriptError) return error.message;
    throw error;
  }
}

/** Google gives the parts of a clock event in UTC, whatever the trigger's time zone [guides/triggers/events]. */
function eventAt(
  instant: number,
  id: string,
  as: World['triggerUid'],
): ClockEvent {
  const timezone = 'UTC';
  // The typings have a number, which so many digits do not fit into.
  const triggerUid = (as === 'number' ? Number(id) : id) as string;
  const {year, month, day, hour, minute, second} = wallTime(instant, timezone);
  return {
    triggerUid,
    year,
    month,
    'day-of-month': day,
    'day-of-week': new Date(instant).getUTCDay() || 7,
    'week-of-year': weekOfYear(instant),
    hour,
    minute,
    second,
    timezone,
  };
}

/** ISO 8601: the week with the year's first Thursday is the first one. */
function weekOfYear(instant: number): number {
  const thursday = new Date(instant);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
}
