/** Sheets API v4, `spreadsheets.values` [workspace/sheets/api/reference/rest/v4/spreadsheets.values]. */
import {
  lastRow,
  readLooks,
  readValues,
  writeValues,
} from '../spreadsheet/cells';
import type {Cell, Spreadsheet} from '../spreadsheet/model';
import {insertRows} from '../spreadsheet/moving';
import {checkProtection} from '../spreadsheet/permission';
import {invalidArgument, type Use} from './documents';
import {invalidPayload, readMessage, stringField} from './message';
import type {Incoming, Method, World} from './method';
import {
  cellFor,
  DATE_RENDERING,
  rendered,
  VALUE_INPUT,
  VALUE_RENDERING,
  type JsonValue,
  type Rendering,
} from './sheets-cells';
import {rangeIn, rangeText, usedPart, type SheetRange} from './sheets-range';
import {notEmulated} from './response';

export const SHEETS = {
  host: 'sheets.googleapis.com',
  api: 'sheets',
} as const;
export const WRITING = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.file',
] as const;
export const READING = [
  ...WRITING,
  'https://www.googleapis.com/auth/spreadsheets.readonly',
  'https://www.googleapis.com/auth/drive.readonly',
] as const;

const PATH = '/v4/spreadsheets/{spreadsheetId}/values';
const RENDERING = [
  'majorDimension',
  'valueRenderOption',
  'dateTimeRenderOption',
] as const;
const DIMENSIONS = ['ROWS', 'COLUMNS'] as const;
const VALUE_RANGE = {range: true, majorDimension: true, values: true} as const;
const UPDATED = {
  spreadsheetId: true,
  updatedRange: true,
  updatedRows: true,
  updatedColumns: true,
  updatedCells: true,
} as const;

/** A block of values that is written, at its place. */
interface Written {
  readonly range: SheetRange;
  readonly cells: readonly (readonly (JsonValue | null)[])[];
}

interface Updated {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows?: number;
  readonly updatedColumns?: number;
  readonly updatedCells?: number;
}

export const sheetsValuesMethods: readonly Method[] = [
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.get', verb: 'GET'},
    ...{path: `${PATH}/{range}`, scopes: READING, parameters: RENDERING},
    answers: VALUE_RANGE,
    run: (world, incoming) =>
      valueRange(
        opened(world, incoming, 'Read'),
        incoming.path['range']!,
        incoming.query,
      ),
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.batchGet', verb: 'GET'},
    ...{path: `${PATH}:batchGet`, scopes: READING},
    parameters: ['ranges', ...RENDERING],
    answers: {spreadsheetId: true, valueRanges: VALUE_RANGE},
    run(world, incoming) {
      const spreadsheet = opened(world, incoming, 'Read');
      const ranges = incoming.url.searchParams.getAll('ranges');
      return {
        spreadsheetId: spreadsheet.id,
        valueRanges: ranges.map(it =>
          valueRange(spreadsheet, it, incoming.query),
        ),
      };
    },
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.update', verb: 'PUT'},
    ...{path: `${PATH}/{range}`, scopes: WRITING},
    parameters: ['valueInputOption'],
    takes: ['range', 'majorDimension', 'values'],
    answers: UPDATED,
    run(world, incoming) {
      const spreadsheet = opened(world, incoming, 'Write');
      const range = incoming.path['range']!;
      const body = bodyOf(incoming, ['range', 'majorDimension', 'values']);
      if ((stringField(body, 'range') ?? range) !== range) {
        throw invalidArgument(
          `Requested writing within range [${range}], but the body names [${String(body['range'])}]`,
        );
      }
      return write(world, incoming, spreadsheet, {
        asked: incoming.query['valueInputOption'],
        blocks: [writtenAt(rangeIn(spreadsheet, range), body)],
      })[0]!;
    },
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.batchUpdate', verb: 'POST'},
    ...{path: `${PATH}:batchUpdate`, scopes: WRITING},
    takes: ['valueInputOption', 'data'],
    answers: {
      spreadsheetId: true,
      totalUpdatedRows: true,
      totalUpdatedColumns: true,
      totalUpdatedCells: true,
      totalUpdatedSheets: true,
      responses: UPDATED,
    },
    run: batchUpdate,
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.append', verb: 'POST'},
    ...{path: `${PATH}/{range}:append`, scopes: WRITING},
    parameters: ['valueInputOption', 'insertDataOption'],
    takes: ['range', 'majorDimension', 'values'],
    answers: {spreadsheetId: true, tableRange: true, updates: UPDATED},
    run: append,
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.values.clear', verb: 'POST'},
    ...{path: `${PATH}/{range}:clear`, scopes: WRITING, takes: []},
    answers: {spreadsheetId: true, clearedRange: true},
    run(world, incoming) {
      const spreadsheet = opened(world, incoming, 'Write');
      const range = rangeIn(spreadsheet, incoming.path['range']!);
      refuseProtected(spreadsheet, range, incoming, '');
      const area = usedPart(range);
      writeValues(range.sheet, area, []);
      return {spreadsheetId: spreadsheet.id, clearedRange: rangeText(range)};
    },
  },
];

/** The spreadsheet in the path, once the request is counted. @throws ApiError 429, 404, 403 */
export function opened(
  {documents, clock}: World,
  {path, token}: Incoming,
  use: Use,
): Spreadsheet {
  documents.count(use, token!, clock.now());
  return documents.open(path['spreadsheetId']!, token!, use);
}

export function bodyOf(
  {body, headers}: Incoming,
  takes: readonly string[],
): Record<string, unknown> {
  return readMessage(body, headers['content-type'], takes);
}

/** Trailing empty rows, and empty cells at the end of a row, are left out. */
function valueRange(
  spreadsheet: Spreadsheet,
  range: string,
  query: Incoming['query'],
): object {
  const found = rangeIn(spreadsheet, range);
  const how: Rendering = {
    values: oneOf(
      VALUE_RENDERING,
      query['valueRenderOption'],
      'valueRenderOption',
    ),
    dates: oneOf(
      DATE_RENDERING,
      query['dateTimeRenderOption'],
      'dateTimeRenderOption',
    ),
  };
  const dimension = oneOf(
    DIMENSIONS,
    query['majorDimension'],
    'majorDimension',
  );
  const area = usedPart(found);
  const formats = readLooks(found.sheet, area, 'numberFormat');
  const rows = readValues(found.sheet, area).map((row, i) =>
    row.map((cell, j) =>
      cell === ''
        ? ''
        : rendered(cell, formats[i]?.[j] ?? '', spreadsheet, how),
    ),
  );
  const lines = withoutEmptyEnd(
    (dimension === 'ROWS' ? rows : transposed(rows)).map(line =>
      withoutEmptyEnd(line, it => it === ''),
    ),
    it => it.length === 0,
  );
  return {
    range: rangeText(found),
    majorDimension: dimension,
    ...(lines.length > 0 ? {values: lines} : {}),
  };
}

function batchUpdate(world: World, incoming: Incoming): object {
  const spreadsheet = opened(world, incoming, 'Write');
  const body = bodyOf(incoming, ['valueInputOption', 'data']);
  const data = body['data'];
  if (!Array.isArray(data)) throw invalidPayload('Invalid value at "data"');
  const blocks = data.map((it: unknown, i) => {
    const block = recordAt(it, `data[${i}]`);
    return saying(`Invalid data[${i}]: `, () =>
      writtenAt(rangeIn(spreadsheet, stringField(block, 'range') ?? ''), block),
    );
  });
  const asked = stringField(body, 'valueInputOption') ?? undefined;
  const responses = write(world, incoming, spreadsheet, {asked, blocks});
  const total = (of: (it: Updated) => number | undefined) =>
    responses.reduce((sum, it) => sum + (of(it) ?? 0), 0);
  return {
    spreadsheetId: spreadsheet.id,
    totalUpdatedRows: total(it => it.updatedRows),
    totalUpdatedColumns: total(it => it.updatedColumns),
    totalUpdatedCells: total(it => it.updatedCells),
    totalUpdatedSheets: new Set(blocks.map(it => it.range.sheet)).size,
    responses,
  };
}

/** The values go below the last row of the sheet that has any; a table that ends before is not looked for. */
function append(world: World, incoming: Incoming): object {
  const spreadsheet = opened(world, incoming, 'Write');
  const body = bodyOf(incoming, ['range', 'majorDimension', 'values']);
  const {sheet, area} = rangeIn(spreadsheet, incoming.path['range']!);
  if (incoming.query['insertDataOption'] === 'INSERT_ROWS') {
    throw notEmulated('insertDataOption=INSERT_ROWS');
  }
  const last = lastRow(sheet);
  const rows = valuesIn(body).length;
  const columns = Math.max(1, ...valuesIn(body).map(it => it.length));
  const more = last + rows - sheet.maxRows;
  if (more > 0) insertRows(spreadsheet, sheet, sheet.maxRows, more);
  const range = {sheet, area: {...area, row: last + 1, rows, columns}};
  const table = {...area, row: 1, rows: Math.max(1, last)};
  const [updates] = write(world, incoming, spreadsheet, {
    asked: incoming.query['valueInputOption'],
    blocks: [{range, cells: valuesIn(body)}],
  });
  return {
    spreadsheetId: spreadsheet.id,
    ...(last > 0 ? {tableRange: rangeText({sheet, area: table})} : {}),
    updates,
  };
}

/**
 * Writes all blocks, or none. Data validation is not asked: only people who type are refused by it.
 *
 * @throws ApiError 400
 */
function write(
  {clock}: World,
  incoming: Incoming,
  spreadsheet: Spreadsheet,
  {
    asked,
    blocks,
  }: {
    readonly asked: string | undefined;
    readonly blocks: readonly Written[];
  },
): Updated[] {
  if (asked === undefined || asked === 'INPUT_VALUE_OPTION_UNSPECIFIED') {
    throw invalidArgument("'valueInputOption' is required but not specified");
  }
  const input = oneOf(VALUE_INPUT, asked, 'valueInputOption');
  const ready = blocks.map((block, i) => {
    const {range} = block;
    refuseProtected(spreadsheet, range, incoming, `Invalid data[${i}]: `);
    const formats = readLooks(range.sheet, range.area, 'numberFormat');
    const present = readValues(range.sheet, range.area);
    const cells = present.map((row, y) =>
      row.map((old, x): Cell => {
        const value = block.cells[y]?.[x];
        if (value === undefined || value === null) return old;
        const how = {input, now: clock.now()};
        return cellFor(value, formats[y]?.[x] ?? '', spreadsheet, how);
      }),
    );
    return {range, cells, given: block.cells};
  });
  return ready.map(({range, cells, given}) => {
    writeValues(range.sheet, range.area, cells);
    const updatedCells = given.flat().filter(it => it !== null).length;
    return {
      spreadsheetId: spreadsheet.id,
      updatedRange: rangeText(range),
      ...(updatedCells > 0
        ? {
            updatedRows: given.length,
            updatedColumns: Math.max(...given.map(it => it.length)),
            updatedCells,
          }
        : {}),
    };
  });
}

/**
 * Where the values of a message go. A single cell is the upper left corner.
 *
 * @throws ApiError 400 for more values than the range has cells
 */
function writtenAt(
  range: SheetRange,
  body: Readonly<Record<string, unknown>>,
): Written {
  const cells = valuesIn(body);
  const rows = cells.length;
  const columns = Math.max(0, ...cells.map(it => it.length));
  const {sheet, area} = range;
  const isCorner = area.rows === 1 && area.columns === 1;
  const room = isCorner
    ? {
        rows: sheet.maxRows - area.row + 1,
        columns: sheet.maxColumns - area.column + 1,
      }
    : area;
  if (rows > room.rows || columns > room.columns) {
    const beyond =
      rows > room.rows
        ? `row [${area.row + room.rows}]`
        : `column [${area.column + room.columns}]`;
    throw invalidArgument(
      `Requested writing within range [${rangeText(range)}], but tried writing to ${beyond}`,
    );
  }
  const written = {
    ...area,
    rows: Math.max(1, rows),
    columns: Math.max(1, columns),
  };
  return {range: {sheet, area: written}, cells};
}

/** The values of a message, by rows. @throws ApiError 400 for anything but text, numbers, truth values and null */
function valuesIn(
  body: Readonly<Record<string, unknown>>,
): (JsonValue | null)[][] {
  const dimension = oneOf(
    DIMENSIONS,
    stringField(body, 'majorDimension') ?? undefined,
    'majorDimension',
  );
  const values = body['values'] ?? [];
  if (!Array.isArray(values)) throw invalidPayload('Invalid value at "values"');
  const lines = values.map((line: unknown) => {
    if (!Array.isArray(line)) throw invalidPayload('Invalid value at "values"');
    return line.map((value: unknown): JsonValue | null => {
      if (value === null) return null;
      if (typeof value === 'object' || value === undefined) {
        throw invalidPayload('Invalid values: struct_value or list_value');
      }
      return value as JsonValue;
    });
  });
  return dimension === 'ROWS' ? lines : transposed(lines);
}

/** @throws ApiError 400 in Sheets' words */
export function refuseProtected(
  spreadsheet: Spreadsheet,
  {sheet, area}: SheetRange,
  {token}: Incoming,
  before: string,
): void {
  try {
    checkProtection(spreadsheet, sheet, area, token!.user);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw invalidArgument(before + error.message);
  }
}

/** Names the part of the request in its error. */
function saying<T>(before: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Error
      ? invalidArgument(before + error.message)
      : error;
  }
}

function recordAt(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidPayload(`Invalid value at '${at}'`);
  }
  return value as Record<string, unknown>;
}

/** One of the words of an enumeration, the first if none is given. @throws ApiError 400 */
function oneOf<Word extends string>(
  words: readonly Word[],
  given: string | undefined,
  name: string,
): Word {
  if (given === undefined) return words[0]!;
  const found = words.find(it => it === given);
  if (!found)
    throw invalidPayload(`Invalid value at '${name}', "${given}"`, '');
  return found;
}

function withoutEmptyEnd<T>(
  list: readonly T[],
  isEmpty: (it: T) => boolean,
): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1]!)) length--;
  return list.slice(0, length);
}

function transposed<T>(lines: readonly (readonly T[])[]): T[][] {
  const width = Math.max(0, ...lines.map(it => it.length));
  return Array.from({length: width}, (_, j) =>
    lines.map(line => line[j] ?? ('' as T)),
  );
}
