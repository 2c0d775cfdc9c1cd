/** The open sheet as the page draws it. */
import {columnLetters} from '../spreadsheet/a1';
import {lastColumn, lastRow, readLooks, readValues} from '../spreadsheet/cells';
import type {
  Area,
  Cell,
  ColumnGroup,
  ConditionalFormat,
  Sheet,
} from '../spreadsheet/model';
import {overlap} from '../spreadsheet/permission';
import {shownText} from '../spreadsheet/showing';
import type {ShownChart, Workspace} from '../workspace';

export interface SheetView {
  readonly name: string;
  readonly isRightToLeft: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columns: readonly {
    readonly letters: string;
    readonly width: number;
    /** In a group that is closed. */
    readonly isHidden: boolean;
  }[];
  /** By row number, if a row does not grow with its content. */
  readonly heights: Readonly<Record<number, number>>;
  /** Numbers of rows that a filter hides. */
  readonly filtered: readonly number[];
  /** Groups of columns that can be opened and closed. */
  readonly groups: readonly ColumnGroup[];
  /** From row 1 on; `cells` as many as there are columns. */
  readonly rows: readonly (readonly CellView[])[];
  /** Rows that are filled but not sent, below the last one shown. */
  readonly more: number;
  readonly areas: readonly Area[];
  readonly charts: readonly ChartView[];
}

export interface CellView {
  readonly text: string;
  readonly note?: string;
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  /** In points. */
  readonly size?: number;
  readonly wrap?: true;
  readonly link?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
}

export type ChartView = Pick<
  ShownChart,
  'id' | 'type' | 'options' | 'position' | 'categories' | 'series'
>;

/** More than these would only make the page slow. */
const MAX_ROWS = 400;
/** Empty ones to type into. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 1;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 9;
const DEFAULT_WIDTH = 100;

export function sheetView(
  workspace: Workspace,
  sheet: Sheet,
  areas: readonly Area[],
): SheetView {
  const filled = lastRow(sheet);
  const charts = workspace.charts(sheet.name);
  const {row, column} = beyond(charts);
  const rows = Math.min(
    Math.max(filled + SPARE_ROWS, LEAST_ROWS, row),
    sheet.maxRows,
    MAX_ROWS,
  );
  const columns = Math.min(
    Math.max(lastColumn(sheet) + SPARE_COLUMNS, LEAST_COLUMNS, column),
    sheet.maxColumns,
  );
  const whole = {row: 1, column: 1, rows, columns};
  return {
    name: sheet.name,
    isRightToLeft: sheet.isRightToLeft,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    heights: sheet.forcedHeights,
    filtered: sheet.rows.flatMap((it, i) =>
      it.filtered && i < rows ? [i + 1] : [],
    ),
    groups: sheet.columnGroups,
    columns: Array.from({length: columns}, (_, i) => ({
      letters: columnLetters(i + 1),
      width: sheet.columnWidths[i + 1] ?? DEFAULT_WIDTH,
      isHidden: sheet.columnGroups.some(
        it => it.collapsed && it.from <= i + 1 && i + 1 <= it.to,
      ),
    })),
    rows: cellsOf(workspace.spreadsheet.timeZone, sheet, whole),
    more: Math.max(0, filled - rows),
    areas,
    charts: charts.map(chartView),
  };
}

/** The minimum number of rows and columns that the charts cover. */
function beyond(charts: readonly ShownChart[]): {row: number; column: number} {
  return {
    row: Math.max(0, ...charts.map(it => it.position.row + 18)),
    column: Math.max(0, ...charts.map(it => it.position.column + 6)),
  };
}

function chartView(chart: ShownChart): ChartView {
  const {id, type, options, position, categories, series} = chart;
  return {id, type, options, position, categories, series};
}

function cellsOf(timeZone: string, sheet: Sheet, whole: Area): CellView[][] {
  const formats = readLooks(sheet, whole, 'numberFormat');
  const [notes, backgrounds, colours, weights, sizes, wraps, links, up, along] =
    (
      [
        'note',
        'background',
        'fontColor',
        'fontWeight',
        'fontSize',
        'wrap',
        'link',
        'verticalAlignment',
        'horizontalAlignment',
      ] as const
    ).map(look => readLooks(sheet, whole, look));
  return readValues(sheet, whole).map((line, i) =>
    line.map((cell, j): CellView => {
      const text = shownText(cell, formats[i]?.[j] ?? '', timeZone);
      const format = formatOf(sheet, i + 1, j + 1, text);
      const note = notes?.[i]?.[j];
      const background = format?.background ?? backgrounds?.[i]?.[j];
      const colour = format?.fontColor ?? colours?.[i]?.[j];
      const link = links?.[i]?.[j];
      const size = sizes?.[i]?.[j];
      const align = along?.[i]?.[j] === 'left' ? 'left' : alignment(cell);
      const vertical = up?.[i]?.[j];
      return {
        text,
        ...(note && {note}),
        ...(background && {background}),
        ...(colour && {colour}),
        ...(weights?.[i]?.[j] === 'bold' && {bold: true}),
        ...(size && {size: Number(size)}),
        ...(wraps?.[i]?.[j] === 'WRAP' && {wrap: true}),
        ...(link && {link}),
        ...(align !== 'left' && {align}),
        ...((vertical === 'top' || vertical === 'middle') && {vertical}),
      };
    }),
  );
}

/** Numbers and dates are right-aligned, truth values centered. */
function alignment(cell: Cell): 'left' | 'center' | 'right' {
  const value = typeof cell === 'object' && 'shown' in cell ? cell.shown : cell;
  if (typeof value === 'boolean') return 'center';
  return typeof value === 'string' ? 'left' : 'right';
}

/** The first conditional format that holds, as in Sheets. */
function formatOf(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): ConditionalFormat | undefined {
  if (text === '') return undefined;
  const cell = {row, column, rows: 1, columns: 1};
  return sheet.conditionalFormats.find(
    ({text: of, isBeginning, areas}) =>
      (isBeginning ? text.startsWith(of) : text === of) &&
      areas.some(area => overlap(area, cell)),
  );
}
