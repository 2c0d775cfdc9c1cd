/**
 * The columns of a sheet, each described once: how it is read, written, set up, formatted, checked and protected follows from
 * this. Its header and its note are the language's.
 */
import type {Columns} from './cells';

export interface Column {
  /** The type of its cells: text if omitted. */
  readonly kind?: 'instant' | 'number';
  /** Of an instant, only the day is shown. */
  readonly isDay?: true;
  /** In pixels. */
  readonly width: number;
  /**
   * Who fills it: `admin`; or `option`, for the admin if the settings are not to apply, which a sheet may omit. If omitted, the
   * column is ours: it is protected, and runs write it.
   */
  readonly owner?: 'admin' | 'option';
  /** A later version has added it: a sheet of an earlier one does without it until it is set up again. */
  readonly isLater?: true;
  /** What may be typed: anything but an address is marked, anything but a word of the list is refused. */
  readonly takes?: 'address' | readonly string[];
  /** Long texts continue in further lines. */
  readonly wraps?: true;
  /** It stays visible when the sheet is scrolled sideways, as long as it is at the left with the others of these. */
  readonly stays?: true;
  /** Few people need it: adjacent ones are collapsed as a group. */
  readonly isTechnical?: true;
}

/** By name, in the order in which they are created. */
export type Table<Name extends string = string> = Readonly<
  Record<Name, Column>
>;

/** A sheet's columns, whose names and owners are kept as types. */
export function tableOf<const T extends Table>(columns: T): T {
  return columns;
}

/** The names of the columns that the admin fills. */
export type InputOf<T extends Table> = {
  [Name in keyof T & string]: T[Name] extends {readonly owner: 'admin'}
    ? Name
    : never;
}[keyof T & string];

/** The columns that the admin fills, in their order. */
export function inputsOf<T extends Table>(table: T): InputOf<T>[] {
  return namesBy(table, 'admin') as InputOf<T>[];
}

/** The names of a table's columns, in their order. */
export function namesOf<Name extends string>(table: Table<Name>): Name[] {
  return Object.keys(table) as Name[];
}

/** The names of those that someone fills, in their order. */
export function namesBy<Name extends string>(
  table: Table<Name>,
  owner: 'admin' | 'option' | 'ours',
): Name[] {
  return namesOf(table).filter(it => (table[it].owner ?? 'ours') === owner);
}

/** The names of those that a sheet can do without: an optional one, and one that a later version has added. */
export function dispensableIn<Name extends string>(table: Table<Name>): Name[] {
  return namesOf(table).filter(
    it => table[it].owner === 'option' || table[it].isLater,
  );
}

/** A row as its texts, by column. */
export type Texts<Name extends string> = Readonly<Record<Name, string>> & {
  /** Of the row in the sheet. */
  readonly number: number;
};

/**
 * The rows of a sheet, without those in which the admin has filled nothing. Missing columns are empty.
 *
 * @param lines - the data rows as shown, first line = sheet row `firstRow`
 */
export function textsOf<Name extends string>(
  table: Table<Name>,
  lines: readonly (readonly string[])[],
  at: Columns<Name>,
  firstRow: number,
): Texts<Name>[] {
  const placeOf = (name: Name) => (at[name] ?? 0) - 1;
  const places = namesOf(table).map(it => [it, placeOf(it)] as const);
  const inputs = namesBy(table, 'admin').map(placeOf);
  const rows: Texts<Name>[] = [];
  // Sheets are read often, and all of them.
  lines.forEach((line, i) => {
    if (inputs.every(it => (line[it] ?? '').trim() === '')) return;
    const row: Record<string, string | number> = {};
    for (const [name, place] of places) row[name] = line[place] ?? '';
    row['number'] = firstRow + i;
    rows.push(row as Texts<Name>);
  });
  return rows;
}
