/** Instants and local time, in any IANA time zone. */

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock shows in `timeZone` at an instant. */
export function wallTime(instant: number, timeZone: string): WallTime {
  const shifted = new Date(instant + offset(instant, timeZone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
}

/**
 * The instant at which local time in `timeZone` is this; the earlier one if there are two. A skipped time is that much
 * later.
 */
export function instantOf(
  wall: Pick<WallTime, 'year' | 'month' | 'day'> & Partial<WallTime>,
  timeZone: string,
): number {
  const asUtc = Date.UTC(
    wall.year,
    wall.month - 1,
    wall.day,
    wall.hour ?? 0,
    wall.minute ?? 0,
    wall.second ?? 0,
    wall.millisecond ?? 0,
  );
  // Clocks change at most once within two days.
  const before = asUtc - offset(asUtc - DAY, timeZone);
  const after = asUtc - offset(asUtc + DAY, timeZone);
  const isShown = (instant: number) =>
    instant + offset(instant, timeZone) === asUtc;
  return isShown(before) || !isShown(after) ? before : after;
}

/** How far the time zone is ahead of UTC at an instant, in milliseconds. */
export function offset(instant: number, timeZone: string): number {
  if (timeZone === 'Etc/UTC' || timeZone === 'UTC' || timeZone === 'GMT') {
    return 0;
  }
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const {type, value} of format.formatToParts(instant)) {
    part[type] = Number(value);
  }
  const shown = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'],
    part['hour'],
    part['minute'],
    part['second'],
  );
  return shown - Math.floor(instant / 1000) * 1000;
}
