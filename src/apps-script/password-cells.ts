/**
 * Password cells of a queue’s sheet, which are emptied when their passwords are no longer needed. People sort meanwhile, and an
 * emptied cell cannot be restored from the sheet.
 */
import type {QueuedTexts} from '../core/rows/row';
import {asTyped, type Cell} from '../core/base/cells';
import {fill} from './cells';
import {writePossible} from './refused-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row with its name; see `Queue.rowNamesOf`. */
interface NamedRow {
  readonly row: Pick<QueuedTexts, 'number' | 'password'>;
  readonly name: string;
}

/** Where the passwords are. */
export interface PasswordColumn {
  readonly sheet: Sheet;
  readonly column: number;
  /** The rows of the sheet as they are at that moment. */
  named(): readonly NamedRow[];
}

/**
 * Empties the password cells of some rows.
 *
 * @param used - the rows by name, with the password that was used: one that was typed meanwhile stays. null for any
 * @returns the names of rows whose password could not be emptied
 */
export function emptyPasswordCells(
  {sheet, column, named}: PasswordColumn,
  used: ReadonlyMap<string, string | null>,
): string[] {
  if (used.size === 0) return [];
  // Read at the last moment: emptied cells cannot be restored from the sheet.
  const before = named();
  const filled = before.filter(({name, row: {password}}) => {
    const its = used.get(name);
    return password !== '' && (its === null || its === password);
  });
  if (filled.length === 0) return [];
  const numbers = filled.map(it => it.row.number);
  let refused: readonly number[] = [];
  let after: readonly NamedRow[];
  try {
    fill(sheet, column, numbers, '');
    // To read makes Sheets do what it may have put off.
    after = named();
  } catch {
    // Someone else protects one of them: the others are emptied.
    const cells = numbers.map(
      it => [it, new Map<number, Cell>([[column, null]])] as const,
    );
    refused = writePossible(sheet, new Map(cells)).map(it => it.row);
    after = named();
  }
  const moved = bringBack({sheet, column}, filled, before, after);
  return filled
    .filter(it => refused.includes(it.row.number) || moved.has(it.name))
    .map(it => it.name);
}

/**
 * Someone may have sorted the sheet at the very moment when cells were emptied: then these were those of other rows. Their
 * passwords are restored where the rows are now.
 *
 * @param filled - the rows whose cells were emptied, at their former places
 * @returns the names of rows whose own password is still there
 */
function bringBack(
  {sheet, column}: Pick<PasswordColumn, 'sheet' | 'column'>,
  filled: readonly NamedRow[],
  before: readonly NamedRow[],
  after: readonly NamedRow[],
): ReadonlySet<string> {
  const nameAt = new Map(after.map(it => [it.row.number, it.name]));
  if (filled.every(it => nameAt.get(it.row.number) === it.name)) {
    return new Set();
  }
  const meant = new Map(filled.map(it => [it.name, it.row.password]));
  const lost = new Map(
    before
      .filter(it => !meant.has(it.name) && it.row.password !== '')
      .map(it => [it.name, it.row.password]),
  );
  const cells = after
    .filter(it => it.row.password === '' && lost.has(it.name))
    .map(({row, name}) => {
      const cell = new Map<number, Cell>([[column, asTyped(lost.get(name)!)]]);
      return [row.number, cell] as const;
    });
  writePossible(sheet, new Map(cells));
  return new Set(
    after
      .filter(it => meant.get(it.name) === it.row.password)
      .map(it => it.name),
  );
}
