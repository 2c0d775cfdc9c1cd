/**
 * Host calls that end in an exception instead of an answer. Apps Script's exceptions are in the language of the user who
 * runs the script, so what is recognized here is either the same in every language (names of methods and services,
 * addresses), or missing it does no harm: an unrecognized exception is retried, and shown as it is.
 */
import type {HttpReply} from '../core/google/http';

/** A throttle advises `Utilities.sleep(1000)`, in every language. */
const THROTTLED = /Utilities\.sleep|in a short time/i;
const BANDWIDTH = /bandwidth/i;
const COMPUTER_TIME = /too much computer time/i;
const DAILY = /too many times for one day/i;
/** In either case, the name of the service comes last. */
const TOO_MANY = /too many times|: ?urlfetch\b/i;

/** What `urlFetchWhitelist` of the manifest does not cover, or the administrator's list in the Admin console. */
const NOT_ALLOWED = /white-?list|allow-?list|not permitted by your admin/i;

/** What an exception of a host call means. */
export function failureOf(error: unknown): HttpReply & {failed: string} {
  const text = textOf(error);
  return {failed: kindOf(text), text};
}

function kindOf(
  text: string,
): 'throttled' | 'bandwidth' | 'time' | 'quota' | 'network' {
  if (THROTTLED.test(text)) return 'throttled';
  if (BANDWIDTH.test(text)) return 'bandwidth';
  if (COMPUTER_TIME.test(text)) return 'time';
  if (DAILY.test(text)) return 'quota';
  return TOO_MANY.test(text) ? 'throttled' : 'network';
}

/**
 * The origins that are not allowed, according to an exception of UrlFetchApp; none if it says something else. It has to
 * name the address, too: a keyword alone is not enough.
 *
 * @param urls - the requested addresses
 */
export function originsNotAllowed(
  error: unknown,
  urls: readonly string[],
): string[] {
  const text = textOf(error);
  if (!NOT_ALLOWED.test(text)) return [];
  const origins = [...new Set(urls.map(originOf))];
  return origins.filter(it => text.includes(`${it}/`));
}

/** `https://gmail.googleapis.com` */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
}

/** The message of an exception. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
