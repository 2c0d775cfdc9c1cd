/** ClockTriggerBuilder [reference/script/clock-trigger-builder]. */
import type {Schedule, TriggerFacts} from '../call-data';
import {ask, exception, strict, whole} from '../realm';

type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

/** The settings so far. */
interface Draft {
  minutes?: number;
  hours?: number;
}

/** @param made - makes the script's Trigger of the created one */
export function clockTrigger(
  handler: string,
  made: (facts: TriggerFacts) => Trigger,
): Builder {
  const draft: Draft = {};
  const having = (change: Draft): Builder => {
    const again = Object.keys(change).find(it => it in draft);
    if (again) throw exception(`The trigger has been given its ${again}.`);
    Object.assign(draft, change);
    return self;
  };
  const self: Builder = strict<Builder>('ClockTriggerBuilder', {
    everyMinutes: minutes => {
      oneOf('everyMinutes', minutes, MINUTES);
      return having({minutes});
    },
    everyHours: hours => {
      oneOf('everyHours', hours, HOURS);
      return having({hours});
    },
    create: () => made(ask('ScriptApp.newTrigger', handler, scheduleOf(draft))),
  });
  return self;
}

function oneOf(method: string, value: number, allowed: readonly number[]) {
  whole(`ScriptApp.ClockTriggerBuilder.${method}`, value);
  if (allowed.includes(value)) return;
  const most = allowed.length - 1;
  const list = `${allowed.slice(0, most).join(', ')} or ${allowed[most]}`;
  throw exception(
    `The value you passed to ${method} was invalid. It must be one of ${list}.`,
  );
}

/** @throws an exception for what names no schedule, or more than one. */
function scheduleOf({minutes, hours}: Draft): Schedule {
  const chosen: Schedule[] = [];
  if (minutes !== undefined) chosen.push({kind: 'everyMinutes', minutes});
  if (hours !== undefined) chosen.push({kind: 'everyHours', hours});
  const [only, ...others] = chosen;
  if (!only) throw exception('The clock trigger has no time to fire at.');
  if (others.length > 0) {
    throw exception('The clock trigger has more than one schedule.');
  }
  return only;
}
