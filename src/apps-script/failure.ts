/** Host calls that end in an exception instead of an answer. */
import type {HttpReply} from '../core/http';

/** Apps Script's words for "the quota of today is used up", for requests and for the whole service. */
const QUOTA = /service invoked too many times|too much computer time/i;

/** What an exception of a host call means: Apps Script's own quota, or no response. */
export function failureOf(error: unknown): HttpReply {
  const text = error instanceof Error ? error.message : String(error);
  return {failed: QUOTA.test(text) ? 'quota' : 'network', text: ''};
}
