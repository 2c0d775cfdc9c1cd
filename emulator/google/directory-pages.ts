/** Lists of the Directory in pages, each with a token for the next one. */

/** "The page token is only valid for three days." [users.list] */
const TOKEN_MS = 3 * 86_400_000;

export interface Page<T> {
  readonly items: readonly T[];
  /** Empty on the last page. */
  readonly next: string;
}

/** How a list of the Directory is paged. */
export interface Paging<T> {
  /** The maximum page size if the query gives none, and if it does. */
  readonly usual: number;
  readonly most: number;
  addressOf(item: T): string;
}

/**
 * The page that a query requests with `maxResults` and `pageToken`, in the case-insensitive order of addresses.
 *
 * @returns null for a number out of bounds, and for a token that is invalid, too old or from another list
 */
export function pageOf<T>(
  items: readonly T[],
  query: Readonly<Record<string, string>>,
  {usual, most, addressOf}: Paging<T>,
  now: number,
): Page<T> | null {
  const size = Number(query['maxResults'] ?? usual);
  if (!Number.isInteger(size) || size < 1 || size > most) return null;
  const token = query['pageToken'];
  const list = listOf(query);
  const after = token ? placeIn(token, list, now) : '';
  if (after === null) return null;
  const keyOf = (item: T) => addressOf(item).toLowerCase();
  const left = items
    .filter(it => keyOf(it) > after)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const page = left.slice(0, size);
  const last = page[page.length - 1];
  return {
    items: page,
    next: last && left.length > size ? tokenFor(keyOf(last), list, now) : '',
  };
}

/** The parameters that must not change from page to page. */
function listOf(query: Readonly<Record<string, string>>): string {
  const {customer, domain, query: search, orderBy} = query;
  return JSON.stringify([customer, domain, search, orderBy]);
}

function tokenFor(after: string, list: string, now: number): string {
  const place = JSON.stringify({after, list, until: now + TOKEN_MS});
  return Buffer.from(place).toString('base64url');
}

function placeIn(token: string, list: string, now: number): string | null {
  try {
    const text = Buffer.from(token, 'base64url').toString();
    const place = JSON.parse(text) as {
      after: string;
      list: string;
      until: number;
    };
    return place.until >= now && place.list === list ? place.after : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
