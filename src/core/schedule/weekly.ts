/** Each user is read once a week, on a day of its own, so that no night has all of them. */
import {DAY_MS} from '../base/time';

const DAYS_A_WEEK = 7;
/** Nights are not exactly a day apart. */
const WEEK_MS = 6.5 * DAY_MS;
const SAME_DAY_MS = 0.75 * DAY_MS;

/**
 * Whether it has been a week since a user was read, or this is the user's day.
 *
 * @param read - when that was, milliseconds since the epoch; 0 for never
 */
export function isTimeFor(user: string, read: number, now: number): boolean {
  const age = now - read;
  if (age >= WEEK_MS) return true;
  const today = Math.floor(now / DAY_MS) % DAYS_A_WEEK;
  return age >= SAME_DAY_MS && dayOf(user) === today;
}

/** The same day for the same user, and about as many users for each. */
function dayOf(user: string): number {
  let sum = 0;
  for (let i = 0; i < user.length; i++) {
    sum = (sum * 31 + user.charCodeAt(i)) % 100_003;
  }
  return sum % DAYS_A_WEEK;
}
