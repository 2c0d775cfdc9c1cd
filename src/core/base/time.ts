/** Stretches of time, in milliseconds, and days. */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** "2026-11-22", UTC: a day in CSVs, in file names and in names of sheets. Sentences write days as their language does. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
