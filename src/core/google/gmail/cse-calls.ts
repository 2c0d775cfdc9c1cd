/** What the calls of `users.settings.cse` have in common. All of it is for the primary address. */
import {perform, type Method, type Workflow} from '../wire';
import {isRecord, records, text} from './json';

export const CSE_BASE =
  'https://gmail.googleapis.com/gmail/v1/users/{userId}/settings/cse';
export const CSE_ID = 'gmail.users.settings.cse';
export const GMAIL = {api: 'gmail', answers: 'json'} as const;
/** A list that never ends would be one that turns in a circle. */
const MAX_PAGES = 50;

/** `list` has two addresses: the token of the first page would be an empty one, and that is never sent. */
export function listOf(what: 'keypairs' | 'identities') {
  const method = {...GMAIL, id: `${CSE_ID}.${what}.list`, verb: 'GET'} as const;
  const url = `${CSE_BASE}/${what}`;
  return {
    first: {...method, url} as Method,
    next: {...method, url: `${url}?pageToken={pageToken}`} as Method,
  };
}

/** A page is the last one when its token is absent, empty, or one that was there already. */
export function* pages(
  user: string,
  list: {readonly first: Method; readonly next: Method},
  field: string,
): Workflow<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  const seen = new Set<string>();
  let method = list.first;
  let path: Record<string, string> = {};
  while (seen.size < MAX_PAGES) {
    const body = yield* perform(cseCall(method, user, path));
    const page = isRecord(body) ? body : {};
    all.push(...records(page[field]));
    const pageToken = text(page['nextPageToken']);
    if (pageToken === '' || seen.has(pageToken)) break;
    seen.add(pageToken);
    method = list.next;
    path = {pageToken};
  }
  return all;
}

export function cseCall(
  method: Method,
  user: string,
  path: Readonly<Record<string, string>> = {},
) {
  const access = {kind: 'none'} as const;
  return {method, user, path: {userId: user, ...path}, access};
}
