/** The Rollout sheet. Nothing about it is remembered between calls: people sort, filter and move things meanwhile. */
import type {RolloutSheet} from '../core/ports';
import type {Columns} from '../core/tables/cells';
import {
  addressesOf,
  cellsOf,
  INPUT_COLUMNS,
  OPTION_COLUMNS,
  rowsOf,
  type RolloutColumn,
} from '../core/tables/rollout-table';
import {fileIdOf} from '../core/drive/file';
import type {RowTexts} from '../core/rollout/row';
import {columnLetters, stretches, writeCells} from './cells';
import {appendInputs, fillInputs} from './rollout-inputs';
import {setUpRollout} from './set-up';
import {locateAll, readTable, type Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROW = 2;
/** Ranges in one RangeList; more make the request long. */
const MOST_RANGES = 200;

/** A file chip, or a link behind a name, shows only the name: its address is asked for where the text itself is none. */
function withLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  rows: RowTexts[],
): RowTexts[] {
  const named = new Set(
    rows.filter(it => it.file.trim() !== '' && fileIdOf(it.file) === null),
  );
  if (named.size === 0) return rows;
  const numbers = [...named].map(it => it.number);
  const first = numbers[0]!;
  const last = numbers[numbers.length - 1]!;
  const values = sheet
    .getRange(first, column, last - first + 1, 1)
    .getRichTextValues();
  return rows.map(row => {
    const link = values[row.number - first]?.[0]?.getLinkUrl();
    return link && named.has(row) ? {...row, fileLink: link} : row;
  });
}

/** @param sheets - where it is found */
export function rolloutSheet(sheets: Sheets): RolloutSheet {
  const words = sheets.language.rollout;

  const rows = (): RowTexts[] => {
    const sheet = sheets.get('rollout');
    const {at, lines} = readTable<RolloutColumn>(sheet, words, OPTION_COLUMNS);
    return withLinks(sheet, at.file!, rowsOf(lines, at, FIRST_ROW));
  };

  /** Only what the rows' keys are made of: this is read before every write. */
  const keyRows = (sheet: Sheet, at: Columns<RolloutColumn>): RowTexts[] => {
    const count = sheet.getLastRow() - FIRST_ROW + 1;
    if (count < 1) return [];
    const columns = INPUT_COLUMNS.map(name => at[name]!);
    const first = Math.min(...columns);
    const width = Math.max(...columns) - first + 1;
    const lines = sheet
      .getRange(FIRST_ROW, first, count, width)
      .getDisplayValues();
    const shifted: Columns<RolloutColumn> = {};
    for (const name of INPUT_COLUMNS) shifted[name] = at[name]! - first + 1;
    return rowsOf(lines, shifted, FIRST_ROW);
  };

  const columns = (sheet: Sheet): Columns<RolloutColumn> => {
    const width = Math.max(sheet.getLastColumn(), 1);
    const [header = []] = sheet.getRange(1, 1, 1, width).getDisplayValues();
    return locateAll(sheet, header, words, OPTION_COLUMNS);
  };

  /** The same word into cells of one column. */
  const fill = (
    sheet: Sheet,
    column: number,
    rowNumbers: readonly number[],
    word: string,
  ): void => {
    const letters = columnLetters(column);
    const ranges = stretches(rowNumbers).map(
      ([from, to]) => `${letters}${from}:${letters}${to}`,
    );
    for (let i = 0; i < ranges.length; i += MOST_RANGES) {
      sheet.getRangeList(ranges.slice(i, i + MOST_RANGES)).setValue(word);
    }
  };

  const emptyPasswordsOf = (
    sheet: Sheet,
    rowsNow: readonly RowTexts[],
    addresses: ReadonlySet<string>,
    at: Columns<RolloutColumn>,
  ): void => {
    const here = addressesOf(rowsNow);
    const used = rowsNow.filter((_, i) => addresses.has(here[i]!));
    const filled = used.filter(it => it.password !== '');
    fill(
      sheet,
      at.password!,
      filled.map(it => it.number),
      '',
    );
  };

  const inFront = () => {
    const sheet = sheets.find('rollout');
    const active = sheets.spreadsheet.getActiveSheet();
    return sheet && active.getSheetId() === sheet.getSheetId() ? active : null;
  };

  return {
    rows,

    queued() {
      const sheet = sheets.get('rollout');
      const count = sheet.getLastRow() - FIRST_ROW + 1;
      if (count < 1) return [];
      const column = columns(sheet).queued!;
      return sheet
        .getRange(FIRST_ROW, column, count, 1)
        .getDisplayValues()
        .map(([word = ''], i) => (word.trim() === '' ? 0 : FIRST_ROW + i))
        .filter(it => it > 0);
    },

    write(outcomes) {
      const sheet = sheets.get('rollout');
      const at = columns(sheet);
      const rowsNow = keyRows(sheet, at);
      const {cells, unwritten} = cellsOf(outcomes, rowsNow, at);
      writeCells(sheet, cells, at.queued!);
      const used = new Set(
        [...outcomes].filter(([, it]) => it.emptyPassword).map(([it]) => it),
      );
      unwritten.changed.forEach(it => used.delete(it));
      emptyPasswordsOf(sheet, rowsNow, used, at);
      return unwritten;
    },

    emptyPasswords(addresses) {
      if (addresses.size === 0) return;
      const sheet = sheets.get('rollout');
      const at = columns(sheet);
      emptyPasswordsOf(sheet, keyRows(sheet, at), addresses, at);
    },

    append(rows) {
      const sheet = sheets.get('rollout');
      appendInputs(sheet, columns(sheet), rows, () =>
        setUpRollout(sheet, sheets.language),
      );
    },

    fill(changes) {
      const sheet = sheets.get('rollout');
      const at = columns(sheet);
      fillInputs(sheet, at, keyRows(sheet, at), changes);
    },

    setQueued(rowNumbers, word) {
      if (rowNumbers.length === 0) return;
      const sheet = sheets.get('rollout');
      fill(sheet, columns(sheet).queued!, rowNumbers, word);
    },

    selectedRows() {
      const selected = new Set<number>();
      const sheet = inFront();
      const ranges = sheet?.getActiveRangeList()?.getRanges() ?? [];
      if (!sheet) return selected;
      const last = sheet.getLastRow();
      const filtered = sheet.getFilter() !== null;
      for (const range of ranges) {
        const to = Math.min(range.getLastRow(), last);
        for (let row = Math.max(range.getRow(), FIRST_ROW); row <= to; row++) {
          if (!filtered || !sheet.isRowHiddenByFilter(row)) selected.add(row);
        }
      }
      return selected;
    },

    rowUnderCursor() {
      const row = inFront()?.getActiveRange()?.getRow() ?? 0;
      return row >= FIRST_ROW ? row : null;
    },

    expiries() {
      const found = new Map<number, number>();
      const sheet = sheets.get('rollout');
      const count = sheet.getLastRow() - FIRST_ROW + 1;
      if (count < 1) return found;
      const column = columns(sheet).expires!;
      const values = sheet.getRange(FIRST_ROW, column, count, 1).getValues();
      values.forEach(([value], i) => {
        if (value instanceof Date) found.set(FIRST_ROW + i, value.getTime());
      });
      return found;
    },
  };
}
