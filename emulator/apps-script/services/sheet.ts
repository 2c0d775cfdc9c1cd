/** Sheet and RangeList. */
import type {Area} from '../../spreadsheet/model';
import type {Place} from '../host-calls';
import {ask, mismatch, strict, whole} from '../realm';
import {conditionalFormatRule, ruleData} from './conditional-format';
import {chartFacts, embeddedChart, newChart} from './embedded-chart';
import {filter} from './filter';
import {protection} from './protection';
import {positionOf, range, toEnter} from './range';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Group = GoogleAppsScript.Spreadsheet.Group;

export function sheet(id: number, parent: Spreadsheet): Sheet {
  const at = (area: Area) => range({...area, sheet: id}, self);
  /** On any sheet: a chart's data need not be on its own. */
  const anywhere = (place: Place) =>
    range(place, place.sheet === id ? self : sheet(place.sheet, parent));
  const activeAreas = () => ask('Sheet.getActiveRangeList', id);
  const self: Sheet = strict<Sheet>('Sheet', {
    getSheetId: () => id,
    getName: () => ask('Sheet.getName', id),
    setName: name => {
      ask('Sheet.setName', id, String(name));
      return self;
    },
    activate: () => {
      ask('Spreadsheet.setActiveSheet', id);
      return self;
    },

    getRange: (...args: readonly unknown[]) => at(areaAsked(id, args)),
    getActiveRange: () => {
      const last = activeAreas()?.slice(-1)[0];
      return last ? at(last) : null;
    },
    getActiveRangeList: () => {
      const areas = activeAreas();
      return areas ? rangeList(areas.map(at)) : null;
    },
    getRangeList: notations =>
      rangeList(notations.map(it => at(areaAsked(id, [it])))),

    getDataRange: () =>
      at({...ask('Sheet.getDataRange', id), row: 1, column: 1}),
    getLastRow: () => ask('Sheet.getLastRow', id),
    getLastColumn: () => ask('Sheet.getLastColumn', id),
    getMaxRows: () => ask('Sheet.getMaxRows', id),
    getMaxColumns: () => ask('Sheet.getMaxColumns', id),
    insertRowsAfter: (after, count) => {
      whole('SpreadsheetApp.Sheet.insertRowsAfter', after, count);
      ask('Sheet.insertRowsAfter', id, after, count);
      return self;
    },
    insertRowsBefore: (before, count) => {
      whole('SpreadsheetApp.Sheet.insertRowsBefore', before, count);
      ask('Sheet.insertRowsBefore', id, before, count);
      return self;
    },
    insertColumnsAfter: (after, count) => {
      whole('SpreadsheetApp.Sheet.insertColumnsAfter', after, count);
      ask('Sheet.insertColumnsAfter', id, after, count);
      return self;
    },
    deleteRows: (from, count) => {
      whole('SpreadsheetApp.Sheet.deleteRows', from, count);
      ask('Sheet.deleteRows', id, from, count);
    },

    setFrozenRows: count => {
      whole('SpreadsheetApp.Sheet.setFrozenRows', count);
      ask('Sheet.setFrozenRows', id, count);
    },
    setFrozenColumns: count => {
      whole('SpreadsheetApp.Sheet.setFrozenColumns', count);
      ask('Sheet.setFrozenColumns', id, count);
    },
    setRightToLeft: rightToLeft => {
      if (typeof rightToLeft !== 'boolean') {
        throw mismatch('SpreadsheetApp.Sheet.setRightToLeft', [rightToLeft]);
      }
      ask('Sheet.setRightToLeft', id, rightToLeft);
      return self;
    },
    moveColumns: (columns, before) => {
      whole('SpreadsheetApp.Sheet.moveColumns', before);
      ask('Sheet.moveColumns', id, positionOf(columns), before);
    },
    getColumnGroupDepth: column => ask('Sheet.getColumnGroupDepth', id, column),
    // Only to be closed and opened: scripts ask nothing else of it, and there is one level.
    getColumnGroup: column => {
      const group: Group = strict<Group>('Group', {
        collapse: () => {
          ask('Sheet.collapseColumnGroup', id, column);
          return group;
        },
        expand: () => {
          ask('Sheet.expandColumnGroup', id, column);
          return group;
        },
      });
      return group;
    },
    setRowHeights: (from, count, pixels) => {
      whole('SpreadsheetApp.Sheet.setRowHeights', from, count, pixels);
      ask('Sheet.setRowHeights', id, from, count, null);
      return self;
    },
    setRowHeightsForced: (from, count, pixels) => {
      whole('SpreadsheetApp.Sheet.setRowHeightsForced', from, count, pixels);
      ask('Sheet.setRowHeights', id, from, count, pixels);
      return self;
    },
    setColumnWidth: (column, pixels) => {
      whole('SpreadsheetApp.Sheet.setColumnWidth', column, pixels);
      ask('Sheet.setColumnWidth', id, column, pixels);
      return self;
    },
    getFilter: () => (ask('Sheet.hasFilter', id) ? filter(id) : null),
    isRowHiddenByFilter: row => ask('Sheet.isRowHiddenByFilter', id, row),
    isRowHiddenByUser: row => ask('Sheet.isRowHiddenByUser', id, row),

    // Nobody puts pictures over the cells here.
    getImages: () => [],
    getDrawings: () => [],
    newChart: () => newChart(anywhere),
    getCharts: () =>
      ask('Sheet.getCharts', id).map(it => embeddedChart(it, anywhere)),
    insertChart: chart => ask('Sheet.insertChart', id, chartFacts(chart)),
    updateChart: chart => ask('Sheet.updateChart', id, chartFacts(chart)),

    protect: () => protection(id, ask('Sheet.protect', id), self),
    getProtections: type =>
      ask('Sheet.getProtections', id, String(type)).map(it =>
        protection(id, it, self),
      ),
    getConditionalFormatRules: () =>
      ask('Sheet.getConditionalFormatRules', id).map(rule =>
        conditionalFormatRule(rule),
      ),
    setConditionalFormatRules: rules =>
      ask('Sheet.setConditionalFormatRules', id, rules.map(ruleData)),
  });
  return self;
}

function rangeList(ranges: Range[]): RangeList {
  const self: RangeList = strict<RangeList>('RangeList', {
    getRanges: () => [...ranges],
    setValue: (value: unknown) => {
      ask('RangeList.setValue', ranges.map(positionOf), toEnter(value));
      return self;
    },
  });
  return self;
}

/** `getRange('B2:C3')`, or row, column, and how many of each. */
function areaAsked(sheetId: number, args: readonly unknown[]): Area {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') {
    return ask('Sheet.getRangeByNotation', sheetId, first);
  }
  if (
    args.length < 2 ||
    args.length > 4 ||
    !args.every(value => typeof value === 'number' && Number.isInteger(value))
  ) {
    throw mismatch('SpreadsheetApp.Sheet.getRange', args);
  }
  const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
  const place: Place = {sheet: sheetId, row, column, rows, columns};
  ask('Sheet.getRange', place);
  return place;
}
