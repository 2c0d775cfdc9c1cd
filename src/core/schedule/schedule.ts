/**
 * When the schedule is due. Its trigger runs every hour, whatever the setting; what is due has a name, and is begun once. So a
 * missed hour is made up for, and clock changes make no difference.
 */
import type {ScheduleSettings} from '../rows/schedule-settings';
import type {ScheduleRecord} from '../run/kept-schedule';
import type {SchedulePorts} from './ports';
import {HOUR_MS, DAY_MS} from '../base/time';

const QUARTER_MS = HOUR_MS / 4;
/** The longest day has 25 hours. */
const MAX_HOURS = 26;

type LocalClock = Pick<SchedulePorts, 'local'>;

/**
 * What should have begun last, by an instant: for `day` the latest day whose hour has passed (`2026-11-22`, in the spreadsheet's
 * time zone), for `hour` the hour (`2026-11-22T14`, UTC, where no hour occurs twice). Later names sort later.
 */
export function slotAt(
  {local}: LocalClock,
  {every, hour}: Pick<ScheduleSettings, 'every' | 'hour'>,
  now: number,
): string {
  if (every === 'hour') return new Date(now).toISOString().slice(0, 13);
  const today = local(now);
  return today.hour >= hour ? today.day : dayBefore(today.day);
}

/**
 * What is due now and has not begun.
 *
 * @param begunFor - what began last
 * @returns null if nothing is due
 */
export function dueSlot(
  clock: LocalClock,
  settings: Pick<ScheduleSettings, 'every' | 'hour'>,
  begunFor: string,
  now: number,
): string | null {
  if (settings.every === 'never') return null;
  const slot = slotAt(clock, settings, now);
  return slot > begunFor ? slot : null;
}

/**
 * About when it runs next: the trigger runs at an unknown minute of each hour. null for never.
 *
 * @param begunFor - what began last
 */
export function nextDue(
  clock: LocalClock,
  settings: Pick<ScheduleSettings, 'every' | 'hour'>,
  begunFor: string,
  now: number,
): number | null {
  const isDue = (at: number) => dueSlot(clock, settings, begunFor, at) !== null;
  if (settings.every === 'never') return null;
  let at = Math.floor(now / HOUR_MS) * HOUR_MS + HOUR_MS;
  for (let hours = 0; hours < MAX_HOURS && !isDue(at); hours++) at += HOUR_MS;
  // Some time zones are half an hour or a quarter off.
  while (at - QUARTER_MS > now && isDue(at - QUARTER_MS)) at -= QUARTER_MS;
  return at;
}

/** A missed night is made up for an hour later; anything later than this has failed. */
const OVERDUE_MS: Readonly<Record<'hour' | 'day', number>> = {
  hour: 26 * HOUR_MS,
  day: 50 * HOUR_MS,
};

/**
 * Whole days since the last scheduled refresh, if it should have happened meanwhile: the trigger may have been turned off, or
 * its owner's account suspended. null if all is well.
 *
 * @param record - when one last ended, and for which day one last began
 */
export function overdueDays(
  {every}: Pick<ScheduleSettings, 'every'>,
  {owner, lastRefresh, begunFor}: ScheduleRecord,
  now: number,
): number | null {
  if (every === 'never' || owner === '') return null;
  const day = begunFor.slice(0, 'yyyy-mm-dd'.length);
  const hour = every === 'hour' ? begunFor.slice(11, 13) : '00';
  const begun = Date.parse(`${day}T${hour}:00:00Z`) || 0;
  // A day's name is up to a day before its instant, and the first refresh starts in the next hour that is set.
  const since = Math.max(lastRefresh, begun + (every === 'day' ? DAY_MS : 0));
  return now - since > OVERDUE_MS[every]
    ? Math.round((now - since) / DAY_MS)
    : null;
}

/** The Monday of a day’s week. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayBefore(day, (weekday + 6) % 7);
}

/** Days are plain dates here: no time zone can be wrong about them. */
function dayBefore(day: string, days = 1): string {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS);
  return before.toISOString().slice(0, 10);
}
