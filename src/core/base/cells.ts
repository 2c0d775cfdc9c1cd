/** Sheets as tables: cells found by header, values grouped into the fewest rectangles, and text that stays text. */

import {withoutMarks} from './unicode';

/** A value to write into a cell: text, a number, an instant (milliseconds since the epoch), or nothing. */
export type Cell = string | number | {readonly instant: number} | null;

/** A block of cells to write; row and column count from 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** Where each column is, from 1. */
export type Columns<Name extends string> = Partial<Record<Name, number>>;

/**
 * Finds columns by their headers, wherever they were moved to; case and blanks do not matter, and of two equal headers
 * the first counts.
 *
 * @param headers - by column; several are what versions have called it
 */
export function locate<Name extends string>(
  headerRow: readonly string[],
  headers: Readonly<Record<Name, string | readonly string[]>>,
): {readonly at: Columns<Name>; readonly missing: readonly Name[]} {
  const plain = (text: string) =>
    withoutMarks(text).replace(/\s+/g, ' ').trim().toLowerCase();
  const present = headerRow.map(plain);
  const at: Columns<Name> = {};
  const missing: Name[] = [];
  for (const name of Object.keys(headers) as Name[]) {
    const called = [headers[name]].flat().map(plain);
    const index = present.findIndex(it => called.includes(it));
    if (index < 0) missing.push(name);
    else at[name] = index + 1;
  }
  return {at, missing};
}

/** The numbers of a table's columns, in no order. */
export function numbersOf<Name extends string>(at: Columns<Name>): number[] {
  return (Object.keys(at) as Name[]).map(name => at[name]!);
}

/**
 * Groups single cells into rectangles: neighboring columns of a row, and then equal runs of neighboring rows, so that a
 * block of outcomes is one or two writes.
 *
 * @param rows - by row number, the values by column number
 */
export function rectangles(
  rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): Rectangle[] {
  const done: Rectangle[] = [];
  let open: {row: number; column: number; values: Cell[][]}[] = [];
  for (const number of ascending(rows.keys())) {
    // By first column: a row has one run at most that begins there.
    const above = new Map(open.map(it => [it.column, it]));
    open = runsOf(rows.get(number)!).map(({column, values}) => {
      const it = above.get(column);
      const continues =
        it?.values[0]!.length === values.length &&
        it.row + it.values.length === number;
      if (!it || !continues) return {row: number, column, values: [values]};
      above.delete(column);
      it.values.push(values);
      return it;
    });
    done.push(...above.values());
  }
  return [...done, ...open];
}

/** Numbers in order; they nearly always are. */
function ascending(numbers: Iterable<number>): number[] {
  const all = [...numbers];
  const isSorted = all.every((it, i) => i === 0 || all[i - 1]! < it);
  return isSorted ? all : all.sort((a, b) => a - b);
}

function runsOf(
  cells: ReadonlyMap<number, Cell>,
): {column: number; values: Cell[]}[] {
  const runs: {column: number; values: Cell[]}[] = [];
  for (const column of ascending(cells.keys())) {
    const last = runs[runs.length - 1];
    const value = cells.get(column)!;
    if (last && last.column + last.values.length === column) {
      last.values.push(value);
    } else runs.push({column, values: [value]});
  }
  return runs;
}

/** Longer is only what outsiders made long: a name in a certificate, say. Sheets refuses more than 50,000 characters. */
const LONGEST_CELL = 5000;

/** Text that could become a formula, even after the sheet is exported, or would lose its own apostrophe. */
const FORMULA = /^[=+\-@'\s]/;
/** Without a letter it may be a number, a date, a time or an amount. */
const NUMBER = /^[^a-df-z]*$/i;
const TRUTH = /^(true|false)$/i;

/**
 * Text from outside (names in certificates, error texts, addresses, serial numbers) as a cell that stays text whatever
 * it looks like, never a formula, a number or a date: an apostrophe before it, which Sheets interprets as such and
 * hides. Unambiguous text needs none: all these columns have the format “plain text” anyway, and it is not documented
 * that Sheets hides the apostrophe there, too.
 */
export function asText(text: string): string {
  const short = text.slice(0, LONGEST_CELL);
  const isDoubtful = [FORMULA, NUMBER, TRUTH].some(it => it.test(short));
  return short !== '' && isDoubtful ? `'${short}` : short;
}

/**
 * Exactly what a person would have typed into a column of the format “plain text” (addresses, links, passwords). There,
 * only formulas and apostrophes need an apostrophe before them.
 */
export function asTyped(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}
