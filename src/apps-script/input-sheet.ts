/** A sheet whose rows the admin fills, and imports: see `InputSheet`. */
import type {InputSheet} from '../core/rows/input-sheet';
import type {QueuedTexts} from '../core/rows/row';
import {appendInputs, fillInputs, refuseGuardedInputs} from './inputs';
import type {OpenSheet} from './queue-sheet';

/** Which of its columns are inputs, and how its rows are found again. */
interface InputKind<
  Texts extends QueuedTexts,
  Name extends string,
  Filled extends Name,
> {
  readonly inputs: readonly Name[];
  /** Those that can be written into rows that are there. */
  readonly filled: readonly Filled[];
  /** Empty for a row without one. */
  keyOf(row: Texts): string;
  setUp(sheet: GoogleAppsScript.Spreadsheet.Sheet): void;
}

/** @param open - finds the sheet, its columns and its rows */
export function inputSheet<
  Texts extends QueuedTexts,
  Column extends string,
  Name extends Column,
  Filled extends Name,
>(
  open: () => OpenSheet<Texts, Column>,
  {inputs, filled, keyOf, setUp}: InputKind<Texts, Name, Filled>,
): InputSheet<Readonly<Record<Name, string>>, Filled> {
  const keysOf = (rows: readonly Texts[]) =>
    rows.map(it => ({number: it.number, key: keyOf(it)}));
  return {
    append(rows) {
      const {sheet, at} = open();
      appendInputs<Name>(sheet, at, inputs, {rows, setUp: () => setUp(sheet)});
    },

    refuseGuarded(added, changes) {
      const {sheet, at, keyRows} = open();
      const keys = keysOf(keyRows());
      refuseGuardedInputs<Name>(sheet, at, inputs, {added, keys, changes});
    },

    fill(changes) {
      const {sheet, at, keyRows} = open();
      fillInputs<Filled>(sheet, at, filled, {keys: keysOf(keyRows()), changes});
    },
  };
}
