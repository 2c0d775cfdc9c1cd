/** The Dashboard sheet: figures in fixed places, and charts over them that people may move. */
import type {Figures} from '../core/door/contract';
import {dashboardCharts, type Chart} from '../core/report/dashboard-charts';
import {
  DASHBOARD_COLUMNS,
  dashboardBlocks,
  historyIn,
  PLACES,
} from '../core/report/dashboard-table';
import type {Language} from '../messages/language';
import {cellsAt, writeBlocks} from './cells';
import type {Sheets} from './sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const HEADER_COLOUR = '#e8eaed';
const WIDTH = {
  label: 200,
  month: 90,
  name: 190,
  instant: 130,
  gap: 30,
} as const;

/** The days that the sheet holds, oldest first; empty when there is no such sheet. */
export function history(sheets: Sheets): Figures['history'] {
  const sheet = sheets.find('dashboard');
  const {row, column, columns} = PLACES.history;
  if (!sheet || sheet.getMaxColumns() < column + columns - 1) return [];
  const count = sheet.getLastRow() - row;
  return historyIn(cellsAt(sheet, row + 1, column, {rows: count, columns}));
}

/** Writes the figures. Charts are made where there are none, and told when their tables have grown or shrunk. */
export function showFigures(
  sheet: Sheet,
  figures: Figures,
  language: Language,
): void {
  // One that an earlier version has set up is narrower.
  if (sheet.getMaxColumns() < DASHBOARD_COLUMNS)
    dressDashboard(sheet, language);
  const words = language.dashboard;
  const blocks = dashboardBlocks(figures, words, sheet.getLastRow());
  const last = Math.max(...blocks.map(it => it.row + it.values.length - 1));
  const room = sheet.getMaxRows();
  if (last > room) sheet.insertRowsAfter(room, last - room);
  writeBlocks(sheet, blocks);
  showCharts(sheet, dashboardCharts(figures, words));
}

function showCharts(sheet: Sheet, charts: readonly Chart[]): void {
  const present = new Map<string, EmbeddedChart>();
  for (const it of sheet.getCharts()) {
    present.set(String(it.getOptions().get('title')), it);
  }
  for (const chart of charts) {
    const there = present.get(chart.title);
    if (!there) insert(sheet, chart);
    else if (!shows(there, chart)) {
      // Only the cells: what people changed of its looks and its place stays.
      const builder = there.modify().clearRanges().addRange(at(sheet, chart));
      sheet.updateChart(builder.build());
    }
  }
}

function insert(sheet: Sheet, chart: Chart): void {
  let builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[chart.kind])
    .addRange(at(sheet, chart))
    .setNumHeaders(1)
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
    .setOption('title', chart.title);
  for (const [name, value] of Object.entries(chart.options)) {
    builder = builder.setOption(name, value);
  }
  sheet.insertChart(builder.build());
}

function at(sheet: Sheet, {range}: Chart) {
  return sheet.getRange(range.row, range.column, range.rows, range.columns);
}

function shows(there: EmbeddedChart, {range}: Chart): boolean {
  const [only, ...others] = there.getRanges();
  return (
    only !== undefined &&
    others.length === 0 &&
    only.getRow() === range.row &&
    only.getColumn() === range.column &&
    only.getNumRows() === range.rows &&
    only.getNumColumns() === range.columns
  );
}

/** Makes the sheet wide enough and dresses it; what it says before the first count. Done again it changes nothing. */
export function dressDashboard(sheet: Sheet, language: Language): void {
  const words = language.dashboard;
  const room = sheet.getMaxColumns();
  if (room < DASHBOARD_COLUMNS) {
    sheet.insertColumnsAfter(room, DASHBOARD_COLUMNS - room);
  }
  if (sheet.getLastRow() === 0) {
    sheet.getRange(1, 1, 2, 1).setValues([[words.title], [words.notCounted]]);
  }
  sheet.getRange(1, 1).setFontWeight('bold');
  sheet.getRange(2, 2).setNumberFormat('yyyy-mm-dd hh:mm');
  for (const place of Object.values(PLACES)) {
    const {row, column, columns} = place;
    const header = sheet.getRange(row, column, 1, columns);
    header.setFontWeight('bold');
    // Many do without client-side encryption: nothing is to be seen there then.
    if (place !== PLACES.keyPairs) header.setBackground(HEADER_COLOUR);
  }
  const {coverage, states, keyPairs, parts} = PLACES;
  const {expiries, domains, issuers, keys, history} = PLACES;
  sheet
    .getRange(keyPairs.row + keyPairs.most, keyPairs.column + 1)
    .setNumberFormat('yyyy-mm-dd');
  for (const {row, column, most} of [...[coverage, states, keyPairs, parts]]) {
    sheet.getRange(row + 1, column + 2, most, 1).setNumberFormat('0.0%');
  }
  sheet.setColumnWidth(coverage.column, WIDTH.label);
  sheet.setColumnWidth(coverage.column + 1, WIDTH.instant);
  sheet.setColumnWidth(coverage.column + 3, WIDTH.gap);
  sheet.setColumnWidth(expiries.column, WIDTH.month);
  sheet.setColumnWidth(history.column, WIDTH.month);
  for (const {column} of [domains, keys, issuers]) {
    sheet.setColumnWidth(column, WIDTH.name);
  }
  sheet.setColumnWidth(parts.column, WIDTH.instant);
  sheet.setColumnWidth(parts.column + 1, WIDTH.name);
}
