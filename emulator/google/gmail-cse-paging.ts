/** Lists of key pairs and identities in pages, each with a token for the next one. */
import {invalidPayload} from './message';
import {badRequest} from './response';

/** "If not provided, the page size will default to 20 entries." */
const USUAL = 20;
/** A maximum is not documented. As in other Google lists, a larger number counts as the largest. */
const MOST = 100;

/**
 * The page that a query requests with `pageSize` and `pageToken`. The order is not documented; here it is that of the keys,
 * so that a client that assumes the order of creation is noticed.
 *
 * @param list - name of the list; a token for another one is refused
 * @returns the items, and the token of the next page; null instead of it on the last one
 * @throws ApiError 400 for an invalid size or token
 */
export function csePage<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  query: Readonly<Record<string, string>>,
  list: string,
): {readonly items: readonly T[]; readonly next: string | null} {
  const after = query['pageToken'] ? placeIn(query['pageToken'], list) : '';
  const size = sizeOf(query['pageSize']);
  const left = items
    .filter(it => keyOf(it) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const page = left.slice(0, size);
  const last = page[page.length - 1];
  const more = last && left.length > size;
  return {items: page, next: more ? tokenFor(keyOf(last), list) : null};
}

function sizeOf(text = '0'): number {
  const size = /^-?\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(size) || size > 0x7fffffff) {
    throw invalidPayload(
      `Invalid value at 'page_size' (TYPE_INT32), "${text}"`,
      '',
    );
  }
  if (size < 0) throw badRequest();
  return Math.min(size || USUAL, MOST);
}

function tokenFor(after: string, list: string): string {
  return Buffer.from(JSON.stringify([list, after])).toString('base64url');
}

function placeIn(token: string, list: string): string {
  try {
    const [of, after] = JSON.parse(
      Buffer.from(token, 'base64url').toString(),
    ) as unknown[];
    if (of === list && typeof after === 'string') return after;
  } catch (error) {
    // Neither JSON nor a list.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) {
      throw error;
    }
  }
  throw badRequest();
}
