/**
 * When clock triggers are due. Google spreads the instants: a daily trigger fires somewhere in its hour, then at the same
 * time every day [guides/triggers/installable]. Here it is the start of the hour, or the very minute of `nearMinute`.
 */
import {instantOf, wallTime} from '../../spreadsheet/time-zone';
import type {Schedule} from '../call-data';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** @param timeZone - the script's, for schedules without their own */
export function firstDue(
  schedule: Schedule,
  now: number,
  timeZone: string,
): number {
  switch (schedule.kind) {
    case 'after':
      return now + schedule.ms;
    case 'at':
      return schedule.at;
    case 'everyMinutes':
      return now + schedule.minutes * MINUTE;
    case 'everyHours':
      return now + schedule.hours * HOUR;
    case 'everyDays':
      return nextDay(schedule, now, now, 1, timeZone);
    case 'everyWeeks': {
      const days =
        (schedule.weekDay - weekDay(now, schedule, timeZone) + 7) % 7;
      const first = sameTime(schedule, now, days, timeZone);
      return first > now ? first : sameTime(schedule, now, days + 7, timeZone);
    }
  }
}

/**
 * The turn after the one at `due`: in step with it, and later than now. Turns that were missed are not made up for.
 *
 * @returns null for what fires once
 */
export function nextDue(
  schedule: Schedule,
  due: number,
  now: number,
  timeZone: string,
): number | null {
  switch (schedule.kind) {
    case 'after':
    case 'at':
      return null;
    case 'everyMinutes':
      return inStep(due, now, schedule.minutes * MINUTE);
    case 'everyHours':
      return inStep(due, now, schedule.hours * HOUR);
    case 'everyDays':
      return nextDay(schedule, due, now, schedule.days, timeZone);
    case 'everyWeeks':
      return nextDay(schedule, due, now, 7 * schedule.weeks, timeZone);
  }
}

type Daily = Extract<Schedule, {readonly hour: number}>;

/** 1 is Monday, 7 is Sunday, as the calendar in the schedule's time zone says. */
export function weekDay(
  instant: number,
  {timeZone}: Pick<Daily, 'timeZone'>,
  scripts: string,
): number {
  const {year, month, day} = wallTime(instant, timeZone ?? scripts);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function inStep(due: number, now: number, step: number): number {
  return due + step * Math.max(1, Math.floor((now - due) / step) + 1);
}

/** The schedule's time of day, `from` or a multiple of `step` days after it, and later than both. */
function nextDay(
  schedule: Daily,
  from: number,
  now: number,
  step: number,
  timeZone: string,
): number {
  for (let days = 0; ; days += step) {
    const at = sameTime(schedule, from, days, timeZone);
    if (at > from && at > now) return at;
  }
}

/** The schedule's time of day, so many days after the day of an instant: hours on the wall, whatever the clocks do. */
function sameTime(
  {hour, minute, timeZone}: Daily,
  instant: number,
  days: number,
  scripts: string,
): number {
  const zone = timeZone ?? scripts;
  const {year, month, day} = wallTime(instant, zone);
  return instantOf({year, month, day: day + days, hour, minute}, zone);
}
