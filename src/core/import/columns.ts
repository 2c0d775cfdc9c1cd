/** Which column of a CSV means what: by its header, or by its content. */
import {addressIn, isAddress, withoutUnseen} from '../base/address';
import {fileIdOf} from '../google/drive/link';
import {meaningOf, rankOf, type Meaning} from './header-words';

export type ColumnName = 'user' | 'alias' | 'path' | 'password';

/** A column as it was found. */
export interface CsvColumn {
  /** Its header as written; empty if the CSV has none. */
  readonly header: string;
  readonly means: ColumnName | null;
}

/** A column's place by its meaning. */
export type Places = Partial<Record<ColumnName, number>>;

/** Whether a cell names a certificate file: by its ending, by its folders, or as a link. */
function looksLikeFile(cell: string): boolean {
  const text = withoutUnseen(cell).trim();
  return (
    /\.(p12|pfx)"?$/i.test(text) ||
    /^"?([a-z]:[\\/]|\\\\|~?\/|\.{1,2}[\\/]|file:\/)/i.test(text) ||
    (/^https:/i.test(text) && fileIdOf(text) !== null)
  );
}

/** Whether a cell is an address; `ada@example.com.p12` is a file. */
export function isAddressCell(cell: string): boolean {
  return isAddress(addressIn(cell)) && !looksLikeFile(cell);
}

/**
 * Whether cells are a header: known words for a user or for two columns, and nothing that a row of data has. A row that
 * could be imported is never a header, since it has an address.
 */
export function isHeader(cells: readonly string[]): boolean {
  if (cells.some(it => isAddressCell(it) || looksLikeFile(it))) {
    return false;
  }
  const found = new Set(cells.map(meaningOf).filter(it => it !== null));
  return found.has('user') || found.has('mail') || found.size >= 2;
}

/** How many of some cells are words of a header. */
export function knownWords(cells: readonly string[]): number {
  return cells.filter(it => meaningOf(it) !== null).length;
}

/**
 * Which columns a header names. If several mean the user, the one that holds addresses; an e-mail column in addition to
 * it is the alias, if there is no other.
 *
 * @param sample - some rows below the header
 */
export function columnsByHeader(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): Places {
  const places = (meaning: Meaning) => rankColumns(header, meaning);
  const hasAddresses = (column: number) =>
    sample.some(it => isAddressCell(it[column] ?? ''));
  const users = [...places('user'), ...places('mail')];
  const user = users.find(hasAddresses) ?? users[0];
  const alias =
    places('alias')[0] ??
    places('mail').find(it => it !== user && hasAddresses(it));
  return placesOf(user, alias, places('path')[0], places('password')[0]);
}

/**
 * Which columns a table without header has. Google's guide has user, path, password; an address in the second column
 * makes it the alias. Where cells show that they name files, that column is the path and the next other one the password.
 */
export function columnsByContent(
  sample: readonly (readonly string[])[],
  width: number,
): Places {
  const most = (is: (cell: string) => boolean) => (column: number) => {
    const cells = sample
      .map(it => (it[column] ?? '').trim())
      .filter(it => it !== '');
    return cells.length > 0 && cells.filter(is).length * 2 >= cells.length;
  };
  const columns = Array.from({length: width}, (_, i) => i);
  const addresses = columns.filter(most(isAddressCell));
  const [user, second] = addresses;
  const files = columns.filter(most(looksLikeFile));
  const alias =
    second === undefined || user === undefined || second !== user + 1
      ? undefined
      : second;
  const next = (alias ?? user ?? -1) + 1;
  // Two columns without a file name are user and password: a password must not be shown as a path.
  const path = files[0] ?? (width - next >= 2 ? next : undefined);
  const others = columns.filter(
    it => it !== user && it !== alias && it !== path,
  );
  const password =
    others.find(it => it > (path ?? next - 1)) ?? others.find(it => it >= next);
  return placesOf(user, alias, path, password);
}

/** Which columns a person has named; the first one of each meaning counts, and unknown meanings are ignored. */
export function columnsByMeaning(meanings: readonly string[]): Places {
  const place = (name: ColumnName) => {
    const at = meanings.indexOf(name);
    return at < 0 ? undefined : at;
  };
  return placesOf(
    place('user'),
    place('alias'),
    place('path'),
    place('password'),
  );
}

function placesOf(
  user: number | undefined,
  alias: number | undefined,
  path: number | undefined,
  password: number | undefined,
): Places {
  return {
    ...(user === undefined ? {} : {user}),
    ...(alias === undefined ? {} : {alias}),
    ...(path === undefined ? {} : {path}),
    ...(password === undefined ? {} : {password}),
  };
}

/** The columns of one meaning, best word first. */
function rankColumns(header: readonly string[], meaning: Meaning): number[] {
  return header
    .map((cell, column) => ({column, rank: rankOf(cell, meaning)}))
    .filter(it => it.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(it => it.column);
}
