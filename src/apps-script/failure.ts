/** Host calls that end in an exception instead of an answer. */
import type {HttpReply} from '../core/http';

/** Apps Script's words for "the quota of today is used up", for requests and for the whole service. */
const QUOTA = /service invoked too many times|too much computer time/i;

/** And for an address that `urlFetchWhitelist` of the manifest does not cover. */
const NOT_ALLOWED = /white-?list|allow-?list/i;

/** What an exception of a host call means: Apps Script's own quota, an address that is not allowed, or no response. */
export function failureOf(error: unknown): HttpReply {
  const text = error instanceof Error ? error.message : String(error);
  if (QUOTA.test(text)) return {failed: 'quota', text: ''};
  const failed = NOT_ALLOWED.test(text) ? 'not allowed' : 'network';
  return {failed, text: ''};
}
