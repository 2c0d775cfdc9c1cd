/** When clock triggers are due: at an instant, or in step from when they were made [guides/triggers/installable]. */
import type {Schedule} from '../call-data';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function firstDue(schedule: Schedule, now: number): number {
  switch (schedule.kind) {
    case 'at':
      return schedule.at;
    case 'everyMinutes':
      return now + schedule.minutes * MINUTE;
    case 'everyHours':
      return now + schedule.hours * HOUR;
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
): number | null {
  switch (schedule.kind) {
    case 'at':
      return null;
    case 'everyMinutes':
      return inStep(due, now, schedule.minutes * MINUTE);
    case 'everyHours':
      return inStep(due, now, schedule.hours * HOUR);
  }
}

function inStep(due: number, now: number, step: number): number {
  return due + step * Math.max(1, Math.floor((now - due) / step) + 1);
}
