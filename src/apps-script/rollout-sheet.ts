/** The Rollout sheet. Nothing about it is remembered between calls: people sort, filter and move things meanwhile. */
import type {RolloutSheet} from '../core/ports';
import type {Columns} from '../core/tables/cells';
import {
  cellsOf,
  INPUT_COLUMNS,
  rowsOf,
  type RolloutColumn,
  type WrittenOutcome,
} from '../core/tables/rollout-table';
import {fileIdOf} from '../core/drive/file';
import type {RowTexts} from '../core/rollout/row';
import {columnLetters, stretches, writeCells} from './cells';
import {locateAll, readTable, type Sheets} from './sheets';

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
    const {at, lines} = readTable(sheet, words);
    return withLinks(sheet, at.file!, rowsOf(lines, at, FIRST_ROW));
  };

  /** Only what the rows' keys are made of: this is read before every write. */
  const keyRows = (at: Columns<RolloutColumn>): RowTexts[] => {
    const sheet = sheets.get('rollout');
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

  const columns = (): Columns<RolloutColumn> => {
    const sheet = sheets.get('rollout');
    const width = Math.max(sheet.getLastColumn(), 1);
    const [header = []] = sheet.getRange(1, 1, 1, width).getDisplayValues();
    return locateAll(sheet, header, words);
  };

  const inFront = () => {
    const sheet = sheets.find('rollout');
    const active = sheets.spreadsheet.getActiveSheet();
    return sheet && active.getSheetId() === sheet.getSheetId() ? active : null;
  };

  return {
    rows,

    write(outcomes: ReadonlyMap<string, WrittenOutcome>) {
      const at = columns();
      const {cells, lost} = cellsOf(outcomes, keyRows(at), at);
      writeCells(sheets.get('rollout'), cells);
      return lost;
    },

    setQueued(rowNumbers, word) {
      const sheet = sheets.get('rollout');
      const letters = columnLetters(columns().queued!);
      const ranges = stretches(rowNumbers).map(
        ([from, to]) => `${letters}${from}:${letters}${to}`,
      );
      for (let i = 0; i < ranges.length; i += MOST_RANGES) {
        sheet.getRangeList(ranges.slice(i, i + MOST_RANGES)).setValue(word);
      }
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
      const column = columns().expires!;
      const values = sheet.getRange(FIRST_ROW, column, count, 1).getValues();
      values.forEach(([value], i) => {
        if (value instanceof Date) found.set(FIRST_ROW + i, value.getTime());
      });
      return found;
    },
  };
}
