/** ClockTriggerBuilder [reference/script/clock-trigger-builder]. */
import type {Schedule, TriggerFacts} from '../call-data';
import {ask, enumeration, exception, mismatch, strict, whole} from '../realm';

type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

const DAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>(
  'Weekday',
  DAYS,
);

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

/** What has been said so far. */
interface Draft {
  once?: Schedule;
  minutes?: number;
  hours?: number;
  days?: number;
  weeks?: number;
  weekDay?: number;
  hour?: number;
  minute?: number;
  timeZone?: string;
}

/** @param made - makes the script's Trigger of what was created */
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
  const count = (method: string, n: unknown, least = 1, most = Infinity) => {
    whole(`ScriptApp.ClockTriggerBuilder.${method}`, n);
    if (Number(n) < least || Number(n) > most) {
      throw exception(`Invalid argument: ${method} ${String(n)}`);
    }
  };
  const self: Builder = strict<Builder>('ClockTriggerBuilder', {
    after: ms => {
      count('after', ms, 0);
      return having({once: {kind: 'after', ms}});
    },
    at: date => {
      if (!(date instanceof Date)) {
        throw mismatch('ScriptApp.ClockTriggerBuilder.at', [date]);
      }
      return having({once: {kind: 'at', at: date.getTime()}});
    },
    everyMinutes: minutes => {
      oneOf('everyMinutes', minutes, MINUTES);
      return having({minutes});
    },
    everyHours: hours => {
      oneOf('everyHours', hours, HOURS);
      return having({hours});
    },
    everyDays: days => {
      count('everyDays', days);
      return having({days});
    },
    everyWeeks: weeks => {
      count('everyWeeks', weeks);
      return having({weeks});
    },
    onWeekDay: day => {
      const weekDay = DAYS.findIndex(name => WeekDay[name] === day) + 1;
      if (weekDay === 0) {
        throw mismatch('ScriptApp.ClockTriggerBuilder.onWeekDay', [day]);
      }
      return having({weekDay});
    },
    atHour: hour => {
      count('atHour', hour, 0, 23);
      return having({hour});
    },
    nearMinute: minute => {
      count('nearMinute', minute, 0, 59);
      return having({minute});
    },
    inTimezone: timeZone => {
      if (!isTimeZone(timeZone)) {
        throw exception(`Invalid argument: timezone ${String(timeZone)}`);
      }
      return having({timeZone});
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
function scheduleOf(draft: Draft): Schedule {
  const {once, minutes, hours, days, weeks, weekDay, timeZone = null} = draft;
  const weekly = weeks ?? (weekDay === undefined ? undefined : 1);
  const chosen = [once, minutes, hours, days, weekly].filter(
    it => it !== undefined,
  );
  if (chosen.length === 0) {
    throw exception('The clock trigger has no time to fire at.');
  }
  if (chosen.length > 1) {
    throw exception('The clock trigger has more than one schedule.');
  }
  const time = {hour: draft.hour ?? 0, minute: draft.minute ?? 0, timeZone};
  if (days !== undefined) return {kind: 'everyDays', days, ...time};
  if (weekly !== undefined) {
    if (weekDay === undefined) {
      throw exception('not emulated: everyWeeks without onWeekDay');
    }
    return {kind: 'everyWeeks', weeks: weekly, weekDay, ...time};
  }
  if (draft.hour !== undefined || draft.minute !== undefined) {
    throw exception('Only a trigger of days or weeks has a time of day.');
  }
  if (minutes !== undefined) return {kind: 'everyMinutes', minutes};
  if (hours !== undefined) return {kind: 'everyHours', hours};
  return once!;
}

function isTimeZone(name: unknown): name is string {
  try {
    new Intl.DateTimeFormat('en', {timeZone: String(name)});
    return typeof name === 'string';
  } catch {
    return false;
  }
}
