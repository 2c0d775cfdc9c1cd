/** The Dashboard sheet: figures in fixed places, and charts over them that people may move. */
import type {Figures} from '../core/door/contract';
import {
  chartPlaces,
  dashboardCharts,
  type Chart,
} from '../core/report/dashboard-charts';
import {
  DASHBOARD_COLUMNS,
  dashboardBlocks,
  HEADLINES,
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
/** Of the columns under the charts: each figure at the top has a wide one, and a narrow one that its words may run into. */
const TILES = [200, 52, 200, 52, 200, 52, 200, 52] as const;
/** Large enough to be seen first, small enough for a day and a time in two columns. */
const HEADLINE_POINTS = 16;
const TEXT = '#202124';
const HEADLINE_COLOURS = [TEXT, '#b3261e', '#8a5000', TEXT] as const;
const QUIET = '#5f6368';

/** The titles that the chart of the days had up to 0.6.0. */
const FORMER_TITLES = [
  'Progress: aliases covered',
  'Verlauf: abgedeckte Aliasse',
  'İlerleme: kapsanan takma adlar',
];

/** The days that the sheet holds, oldest first; empty when there is no such sheet. */
export function history(sheets: Sheets): Figures['history'] {
  const sheet = sheets.find('dashboard');
  const {row, column, columns} = PLACES.history;
  if (!sheet || sheet.getMaxColumns() < column + columns - 1) return [];
  const count = sheet.getLastRow() - row;
  return historyIn(cellsAt(sheet, row + 1, column, {rows: count, columns}));
}

/** Writes the figures. Missing charts are created, and existing ones updated if their tables have grown or shrunk. */
export function showFigures(
  sheet: Sheet,
  figures: Figures,
  language: Language,
): void {
  const words = language.dashboard;
  // One that an earlier version has set up is narrower, or has its tables where the charts are now.
  const isEarlier = isOfEarlierVersion(sheet, language);
  if (isEarlier || sheet.getMaxColumns() < DASHBOARD_COLUMNS) {
    dressDashboard(sheet, language);
  }
  const blocks = dashboardBlocks(figures, words, sheet.getLastRow());
  const last = Math.max(...blocks.map(it => it.row + it.values.length - 1));
  const room = sheet.getMaxRows();
  if (last > room) sheet.insertRowsAfter(room, last - room);
  writeBlocks(sheet, blocks);
  colourHeadlines(sheet, blocks[0]!.values[HEADLINES.row - 1]!);
  showCharts(sheet, dashboardCharts(figures, words));
}

/** A zero is nothing to warn of. */
function colourHeadlines(sheet: Sheet, figures: readonly unknown[]): void {
  HEADLINES.columns.forEach((column, i) => {
    const own = HEADLINE_COLOURS[i]!;
    if (own === TEXT) return;
    const colour = figures[column - 1] === 0 ? QUIET : own;
    sheet.getRange(HEADLINES.row, column).setFontColor(colour);
  });
}

function showCharts(sheet: Sheet, charts: readonly Chart[]): void {
  const present = new Map<string, EmbeddedChart>();
  for (const it of sheet.getCharts()) {
    present.set(String(it.getOptions().get('title')), it);
  }
  for (const chart of charts) {
    const titles = [chart.title, ...formerTitlesOf(chart)];
    const title = titles.find(it => present.has(it));
    const there = title === undefined ? undefined : present.get(title);
    if (!there) insert(sheet, chart);
    else if (title !== chart.title || !shows(there, chart)) {
      // Only the cells and the title: people's changes to its appearance and position stay.
      const builder = there
        .modify()
        .clearRanges()
        .addRange(at(sheet, chart))
        .setOption('title', chart.title);
      sheet.updateChart(builder.build());
    }
  }
}

function formerTitlesOf({range}: Chart): readonly string[] {
  const {row, column} = PLACES.history;
  return range.row === row && range.column === column ? FORMER_TITLES : [];
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

/** Before 0.5.0 the first tables were in the first columns; every language but English is later than that. */
function isOfEarlierVersion(sheet: Sheet, {dashboard}: Language): boolean {
  const [row, column] = [PLACES.coverage.row, 1];
  return sheet.getRange(row, column).getDisplayValue() === dashboard.coverage;
}

/** Gives charts that have their titles in another language those of the present one. */
function renameCharts(
  sheet: Sheet,
  before: Language['dashboard']['charts'],
  now: Language['dashboard']['charts'],
): void {
  const titles = new Map(
    (Object.keys(before) as (keyof typeof before)[]).map(it => [
      before[it],
      now[it],
    ]),
  );
  for (const it of sheet.getCharts()) {
    const title = titles.get(String(it.getOptions().get('title')));
    if (title === undefined) continue;
    sheet.updateChart(it.modify().setOption('title', title).build());
  }
}

/** Brings those tables to where they are now, and the charts to the front, also those that someone has moved. */
function rearrange(sheet: Sheet, {dashboard}: Language): void {
  const {columns, column} = PLACES.coverage;
  sheet.moveColumns(sheet.getRange(1, 1, 1, columns), column + columns);
  const places = chartPlaces(dashboard);
  for (const it of sheet.getCharts()) {
    const place = places.get(String(it.getOptions().get('title')));
    if (!place) continue;
    let builder = it.modify().setPosition(place.row, place.column, 0, 0);
    for (const [name, value] of Object.entries(place.size)) {
      builder = builder.setOption(name, value);
    }
    sheet.updateChart(builder.build());
  }
}

/**
 * Makes the sheet wide enough and formats it, with its text before the first count. Repeating it changes nothing.
 *
 * @param former - the language that the sheet was set up in, if it is another one
 */
export function dressDashboard(
  sheet: Sheet,
  language: Language,
  former: Language | null = null,
): void {
  const words = language.dashboard;
  if (former) renameCharts(sheet, former.dashboard.charts, words.charts);
  const room = sheet.getMaxColumns();
  if (room < DASHBOARD_COLUMNS) {
    sheet.insertColumnsAfter(room, DASHBOARD_COLUMNS - room);
  }
  if (isOfEarlierVersion(sheet, former ?? language)) {
    rearrange(sheet, language);
  }
  if (sheet.getLastRow() === 0) {
    sheet.getRange(1, 1, 2, 1).setValues([[words.title], [words.notCounted]]);
  }
  sheet.getRange(1, 1).setFontWeight('bold');
  HEADLINES.columns.forEach((column, i) => {
    sheet
      .getRange(HEADLINES.row, column)
      .setFontWeight('bold')
      .setFontSize(HEADLINE_POINTS)
      .setFontColor(HEADLINE_COLOURS[i]!)
      .setNumberFormat(
        i < HEADLINES.columns.length - 1 ? '#,##0' : 'd mmm, hh:mm',
      )
      .setHorizontalAlignment('left');
    sheet.getRange(HEADLINES.row + 1, column).setFontColor(QUIET);
  });
  for (const place of Object.values(PLACES)) {
    const {row, column, columns} = place;
    const header = sheet.getRange(row, column, 1, columns);
    header.setFontWeight('bold');
    // Many do without client-side encryption: nothing is to be seen there then.
    if (place !== PLACES.keyPairs) header.setBackground(HEADER_COLOUR);
  }
  const {coverage, states, keyPairs, causes, parts} = PLACES;
  const {expiries, domains, issuers, keys, history} = PLACES;
  sheet
    .getRange(keyPairs.row + keyPairs.most, keyPairs.column + 1)
    .setNumberFormat('yyyy-mm-dd');
  for (const {row, column, most} of [...[coverage, states, keyPairs, parts]]) {
    sheet.getRange(row + 1, column + 2, most, 1).setNumberFormat('0.0%');
  }
  TILES.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  sheet.setColumnWidth(TILES.length + 1, WIDTH.gap);
  sheet.setColumnWidth(coverage.column, WIDTH.label);
  sheet.setColumnWidth(coverage.column + 1, WIDTH.instant);
  sheet.setColumnWidth(coverage.column + 3, WIDTH.gap);
  sheet.setColumnWidth(expiries.column, WIDTH.month);
  sheet.setColumnWidth(history.column, WIDTH.month);
  for (const {column} of [causes, domains, keys, issuers]) {
    sheet.setColumnWidth(column, WIDTH.name);
  }
  sheet.setColumnWidth(parts.column, WIDTH.instant);
  sheet.setColumnWidth(parts.column + 1, WIDTH.name);
}
