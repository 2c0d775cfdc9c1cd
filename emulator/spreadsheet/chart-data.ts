/** The content of a chart: names and numbers, read from the present cells. */
import {readLooks, readValues} from './cells';
import type {Cell, Chart, ChartRange, Sheet, Spreadsheet} from './model';
import {shownText} from './showing';

export interface ChartData {
  /** The names along the axis, or of the slices. */
  readonly categories: readonly string[];
  /** `values` as many as there are categories; null where the cell holds no number. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** A cell as a chart sees it. */
interface Point {
  readonly text: string;
  readonly number: number | null;
}

/** The first column names the categories, each further one is a series, and headers name the series. */
export function chartData(spreadsheet: Spreadsheet, chart: Chart): ChartData {
  const table = pointsOf(spreadsheet, chart);
  const headers = Math.min(chart.numHeaders ?? guessed(table), table.length);
  const body = table.slice(headers);
  const width = Math.max(0, ...table.map(row => row.length));
  const column = (j: number) => body.map(row => row[j] ?? EMPTY);
  // A single column is a series without names.
  const first = width > 1 ? 1 : 0;
  return {
    categories: body.map((row, i) =>
      first === 1 ? (row[0]?.text ?? '') : String(i + 1),
    ),
    series: Array.from({length: Math.max(0, width - first)}, (_, j) => ({
      name: table[headers - 1]?.[j + first]?.text ?? '',
      values: column(j + first).map(({number}) => number),
    })),
  };
}

const EMPTY: Point = {text: '', number: null};

function pointsOf(spreadsheet: Spreadsheet, chart: Chart): Point[][] {
  const parts = chart.ranges.map(range => read(spreadsheet, range));
  const table = sideBySide(parts);
  const isFilled = table.map(row => row.some(({text}) => text !== ''));
  return table.slice(0, isFilled.lastIndexOf(true) + 1);
}

function read({sheets, timeZone}: Spreadsheet, range: ChartRange): Point[][] {
  const sheet = sheets.find(({id}) => id === range.sheet);
  if (!sheet) return [];
  const formats = readLooks(sheet, range, 'numberFormat');
  return readValues(sheet, range)
    .map((row, i) =>
      row.map((cell, j): Point => ({
        text: shownText(cell, formats[i]?.[j] ?? '', timeZone),
        number: numberIn(cell),
      })),
    )
    .filter((_, i) => isShown(sheet, range.row + i));
}

function isShown(sheet: Sheet, number: number): boolean {
  const row = sheet.rows[number - 1];
  return !row?.hidden && !row?.filtered;
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'object' || 'date' in cell) return null;
  return typeof cell.shown === 'number' ? cell.shown : null;
}

function sideBySide(parts: readonly Point[][][]): Point[][] {
  const height = Math.max(0, ...parts.map(part => part.length));
  return Array.from({length: height}, (_, i) =>
    parts.flatMap(
      part =>
        part[i] ?? Array.from({length: part[0]?.length ?? 0}, () => EMPTY),
    ),
  );
}

/** As in Sheets: the first row is a header if it has words above numbers. */
function guessed(table: readonly Point[][]): number {
  const [top = [], ...rest] = table;
  const values = top.slice(top.length > 1 ? 1 : 0);
  const isHeader =
    rest.length > 0 &&
    values.length > 0 &&
    values.every(({text, number}) => text !== '' && number === null);
  return isHeader ? 1 : 0;
}
