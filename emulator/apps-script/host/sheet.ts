/** Sheet. */
import {areaOf} from '../../spreadsheet/a1';
import {lastColumn, lastRow} from '../../spreadsheet/cells';
import type {Area, ColumnGroup, Sheet} from '../../spreadsheet/model';
import {
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
} from '../../spreadsheet/moving';
import {checkProtection} from '../../spreadsheet/permission';
import type {CallsOf} from '../host-calls';
import type {ChartCalls} from './charts';
import type {Execution} from './execution';
import {protect} from './protection';
import {checkName, selectionOf, sheetById} from './spreadsheet';

export function sheetCalls(
  execution: Execution,
): Omit<CallsOf<'Sheet'>, keyof ChartCalls> {
  const {user} = execution;
  const {spreadsheet} = execution.world;
  const sheetOf = (id: number) => sheetById(spreadsheet, id);
  const free = (sheet: Sheet) =>
    checkProtection(spreadsheet, sheet, whole(sheet), user);
  return {
    'Sheet.getName': id => sheetOf(id).name,
    'Sheet.setName': (id, name) => {
      const sheet = sheetOf(id);
      if (sheet.name === name) return;
      checkName(spreadsheet, name);
      sheet.name = name;
    },
    'Sheet.getRange': place => checkArea(sheetOf(place.sheet), place),
    'Sheet.getRangeByNotation': (id, notation) => {
      const sheet = sheetOf(id);
      const area = areaOf(notation, sheet);
      if (!area) throw new Error('Range not found');
      checkArea(sheet, area);
      return area;
    },
    'Sheet.getDataRange': id => ({
      rows: Math.max(lastRow(sheetOf(id)), 1),
      columns: Math.max(lastColumn(sheetOf(id)), 1),
    }),
    'Sheet.getLastRow': id => lastRow(sheetOf(id)),
    'Sheet.getLastColumn': id => lastColumn(sheetOf(id)),
    'Sheet.getMaxRows': id => sheetOf(id).maxRows,
    'Sheet.getMaxColumns': id => sheetOf(id).maxColumns,
    'Sheet.insertRowsAfter': (id, after, count) => {
      const sheet = sheetOf(id);
      free(sheet);
      checkLine(after, sheet.maxRows);
      insertRows(spreadsheet, sheet, after, count);
    },
    'Sheet.insertRowsBefore': (id, before, count) => {
      const sheet = sheetOf(id);
      free(sheet);
      checkLine(before, sheet.maxRows);
      insertRows(spreadsheet, sheet, before - 1, count);
    },
    'Sheet.insertColumnsAfter': (id, after, count) => {
      const sheet = sheetOf(id);
      free(sheet);
      checkLine(after, sheet.maxColumns);
      insertColumns(spreadsheet, sheet, after, count);
    },
    'Sheet.deleteRows': (id, from, count) => {
      const sheet = sheetOf(id);
      free(sheet);
      checkLine(from, sheet.maxRows);
      checkLine(from + count - 1, sheet.maxRows);
      if (count >= sheet.maxRows) {
        throw new Error("You can't delete all the rows on the sheet.");
      }
      if (sheet.maxRows - count <= sheet.frozenRows) {
        throw new Error(
          'Sorry, it is not possible to delete all non-frozen rows.',
        );
      }
      deleteRows(spreadsheet, sheet, from, count);
    },
    'Sheet.setFrozenRows': (id, count) => {
      const sheet = sheetOf(id);
      if (count >= sheet.maxRows) {
        throw new Error("You can't freeze all visible rows on the sheet.");
      }
      sheet.frozenRows = count;
    },
    'Sheet.setFrozenColumns': (id, count) => {
      const sheet = sheetOf(id);
      if (count >= sheet.maxColumns) {
        throw new Error("You can't freeze all visible columns on the sheet.");
      }
      sheet.frozenColumns = count;
    },
    'Sheet.setRightToLeft': (id, isRightToLeft) => {
      sheetOf(id).isRightToLeft = isRightToLeft;
    },
    'Sheet.moveColumns': (id, {column, columns}, before) => {
      const sheet = sheetOf(id);
      free(sheet);
      checkLine(column + columns - 1, sheet.maxColumns);
      checkLine(before, sheet.maxColumns + 1);
      moveColumns(sheet, {column, columns}, before);
    },
    'Sheet.getColumnGroupDepth': (id, column) =>
      groupAt(sheetOf(id), column) ? 1 : 0,
    'Sheet.collapseColumnGroup': (id, column) => {
      groupThere(sheetOf(id), column).collapsed = true;
    },
    'Sheet.expandColumnGroup': (id, column) => {
      groupThere(sheetOf(id), column).collapsed = false;
    },
    'Sheet.setRowHeights': (id, from, count, forced) => {
      const sheet = sheetOf(id);
      checkLine(from, sheet.maxRows);
      checkLine(from + count - 1, sheet.maxRows);
      for (let row = from; row < from + count; row++) {
        if (forced === null) delete sheet.forcedHeights[row];
        else sheet.forcedHeights[row] = forced;
      }
    },
    'Sheet.setColumnWidth': (id, column, pixels) => {
      const sheet = sheetOf(id);
      checkLine(column, sheet.maxColumns);
      sheet.columnWidths[column] = pixels;
    },
    'Sheet.hasFilter': id =>
      sheetOf(id).filter !== null || sheetOf(id).rows.some(row => row.filtered),
    'Sheet.isRowHiddenByFilter': (id, row) =>
      sheetOf(id).rows[row - 1]?.filtered ?? false,
    'Sheet.isRowHiddenByUser': (id, row) =>
      sheetOf(id).rows[row - 1]?.hidden ?? false,
    'Sheet.getActiveRangeList': id => {
      const selection = selectionOf(spreadsheet, execution.seat);
      return selection.sheet === id ? selection.areas : null;
    },
    'Sheet.protect': id => {
      const sheet = sheetOf(id);
      // A sheet has one protection: protecting it again gives that one.
      return (
        sheet.protections.find(({kind}) => kind === 'SHEET')?.id ??
        protect(spreadsheet, sheet, 'SHEET', whole(sheet))
      );
    },
    'Sheet.getProtections': (id, kind) =>
      sheetOf(id).protections.flatMap(protection =>
        protection.kind === kind ? [protection.id] : [],
      ),
    'Sheet.getConditionalFormatRules': id => sheetOf(id).conditionalFormats,
    'Sheet.setConditionalFormatRules': (id, rules) => {
      sheetOf(id).conditionalFormats = structuredClone([...rules]);
    },
  };
}

/** @throws Error if the area is not inside the sheet. */
export function checkArea(sheet: Sheet, area: Area): void {
  const {row, column, rows, columns} = area;
  if (rows < 1) {
    throw new Error('The number of rows in the range must be at least 1.');
  }
  if (columns < 1) {
    throw new Error('The number of columns in the range must be at least 1.');
  }
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) {
    throw new Error('The starting column of the range is too small.');
  }
  if (
    row + rows - 1 > sheet.maxRows ||
    column + columns - 1 > sheet.maxColumns
  ) {
    throw new Error(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
}

function groupAt(sheet: Sheet, column: number): ColumnGroup | undefined {
  return sheet.columnGroups.find(it => it.from <= column && column <= it.to);
}

function groupThere(sheet: Sheet, column: number): ColumnGroup {
  const group = groupAt(sheet, column);
  if (!group) throw new Error('The column group does not exist.');
  return group;
}

function checkLine(line: number, most: number): void {
  if (line < 1 || line > most) throw new Error('Those rows are out of bounds.');
}

function whole(sheet: Sheet): Area {
  return {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns};
}
