/** When clock triggers are due: in step from when they were made [guides/triggers/installable]. */
import type {Schedule} from '../call-data';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From one turn to the next. */
function stepOf(schedule: Schedule): number {
  return schedule.kind === 'everyMinutes'
    ? schedule.minutes * MINUTE
    : schedule.hours * HOUR;
}

export function firstDue(schedule: Schedule, now: number): number {
  return now + stepOf(schedule);
}

/** The turn after the one at `due`: in step with it, and later than now. Turns that were missed are not made up for. */
export function nextDue(schedule: Schedule, due: number, now: number): number {
  const step = stepOf(schedule);
  return due + step * Math.max(1, Math.floor((now - due) / step) + 1);
}
