/** Sheets API v4, `spreadsheets.get` and `spreadsheets.batchUpdate` [workspace/sheets/api/reference/rest/v4/spreadsheets]. */
import {readLooks, readValues} from '../spreadsheet/cells';
import type {Cell, Sheet, Spreadsheet} from '../spreadsheet/model';
import {invalidArgument} from './documents';
import {invalidPayload} from './message';
import type {Incoming, Method, World} from './method';
import {notEmulated} from './response';
import {metadataMessage} from './sheets-metadata';
import {rangeIn, usedPart} from './sheets-range';
import {REQUESTS} from './sheets-requests';
import {bodyOf, opened, READING, SHEETS, WRITING} from './sheets-values';

const PATH = '/v4/spreadsheets/{spreadsheetId}';

const METADATA = {
  metadataId: true,
  metadataKey: true,
  metadataValue: true,
  location: {locationType: true, spreadsheet: true},
  visibility: true,
} as const;

export const sheetsDocumentMethods: readonly Method[] = [
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.get', verb: 'GET'},
    ...{path: PATH, scopes: READING, parameters: ['includeGridData', 'ranges']},
    answers: {
      spreadsheetId: true,
      properties: {title: true, locale: true, timeZone: true},
      sheets: {
        properties: {
          sheetId: true,
          title: true,
          index: true,
          sheetType: true,
          rightToLeft: true,
          gridProperties: {
            rowCount: true,
            columnCount: true,
            frozenRowCount: true,
            frozenColumnCount: true,
          },
        },
        data: {
          startRow: true,
          startColumn: true,
          rowData: {values: {hyperlink: true, chipRuns: true}},
        },
      },
      developerMetadata: METADATA,
      spreadsheetUrl: true,
    },
    run(world, incoming) {
      if (incoming.query['includeGridData'] === 'true') {
        throw notEmulated('includeGridData');
      }
      const spreadsheet = opened(world, incoming, 'Read');
      const message = spreadsheetMessage(spreadsheet, incoming.token!.project);
      const ranges = incoming.url.searchParams.getAll('ranges');
      return ranges.length === 0
        ? message
        : {...message, sheets: ranges.map(it => linksIn(spreadsheet, it))};
    },
  },
  {
    ...{...SHEETS, id: 'sheets.spreadsheets.batchUpdate', verb: 'POST'},
    ...{path: `${PATH}:batchUpdate`, scopes: WRITING, takes: ['requests']},
    answers: {
      spreadsheetId: true,
      replies: {
        createDeveloperMetadata: {developerMetadata: METADATA},
        updateDeveloperMetadata: {developerMetadata: METADATA},
        deleteDeveloperMetadata: {deletedDeveloperMetadata: METADATA},
      },
    },
    run: batchUpdate,
  },
];

/**
 * A sheet with the links of a range’s cells: what else cells have is not emulated. Each range is a sheet of its own here; Google
 * puts ranges of the same sheet together.
 */
function linksIn(spreadsheet: Spreadsheet, range: string): object {
  const found = rangeIn(spreadsheet, range);
  const {sheet, area} = found;
  const used = usedPart(found);
  const links = readLooks(sheet, used, 'link');
  const cells = readValues(sheet, used);
  return {
    properties: sheetMessage(sheet, spreadsheet.sheets.indexOf(sheet)),
    data: [
      {
        ...(area.row > 1 ? {startRow: area.row - 1} : {}),
        ...(area.column > 1 ? {startColumn: area.column - 1} : {}),
        rowData: cells.map((row, i) => ({
          values: row.map((cell, j) => {
            const link = links[i]?.[j] ?? linkOfFormula(cell);
            return link ? {hyperlink: link} : {};
          }),
        })),
      },
    ],
  };
}

function linkOfFormula(cell: Cell): string | undefined {
  const formula =
    typeof cell === 'object' && 'formula' in cell ? cell.formula : '';
  return /^=HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1];
}

/** All requests are carried out, or none. */
function batchUpdate(world: World, incoming: Incoming): object {
  const spreadsheet = opened(world, incoming, 'Write');
  const {requests} = bodyOf(incoming, ['requests']);
  if (!Array.isArray(requests) || requests.length === 0) {
    throw invalidArgument('Must specify at least one request.');
  }
  const undo = remembered(spreadsheet);
  try {
    const replies = requests.map((it: unknown, i) => {
      const [[name, message] = ['', null], ...others] = Object.entries(
        it ?? {},
      ) as [string, unknown][];
      if (others.length > 0 || typeof message !== 'object' || !message) {
        throw invalidPayload(`Invalid value at 'requests[${i}]'`);
      }
      const request = REQUESTS[name];
      if (!request) throw notEmulated(`the request ${name}`);
      const work = {
        spreadsheet,
        incoming,
        at: `Invalid requests[${i}].${name}: `,
      };
      return request(work, message as Record<string, unknown>);
    });
    return {spreadsheetId: spreadsheet.id, replies};
  } catch (error) {
    undo();
    throw error;
  }
}

/** What requests can change, and the way back. Rows are replaced, never changed. */
function remembered(spreadsheet: Spreadsheet): () => void {
  const metadata = spreadsheet.developerMetadata?.map(it => ({...it}));
  const {nextId} = spreadsheet;
  const sheets = spreadsheet.sheets.map(it => {
    const {maxRows, maxColumns} = it;
    return [it, {maxRows, maxColumns, rows: [...it.rows]}] as const;
  });
  return () => {
    if (metadata) spreadsheet.developerMetadata = metadata;
    else delete spreadsheet.developerMetadata;
    spreadsheet.nextId = nextId;
    for (const [sheet, before] of sheets) Object.assign(sheet, before);
  };
}

function spreadsheetMessage(
  {id, name, locale, timeZone, sheets, developerMetadata = []}: Spreadsheet,
  project: string,
): object {
  const seen = developerMetadata.filter(
    it => it.visibility === 'DOCUMENT' || it.project === project,
  );
  return {
    spreadsheetId: id,
    properties: {title: name, locale, timeZone},
    sheets: sheets.map((it, index) => ({properties: sheetMessage(it, index)})),
    ...(seen.length > 0 ? {developerMetadata: seen.map(metadataMessage)} : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}

/** Fields with the value 0 or false are left out where Google leaves them out; `sheetId` and `index` are not among them. */
function sheetMessage(sheet: Sheet, index: number): object {
  const {frozenRows, frozenColumns} = sheet;
  return {
    sheetId: sheet.id,
    title: sheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.maxRows,
      columnCount: sheet.maxColumns,
      ...(frozenRows > 0 ? {frozenRowCount: frozenRows} : {}),
      ...(frozenColumns > 0 ? {frozenColumnCount: frozenColumns} : {}),
    },
    ...(sheet.isRightToLeft ? {rightToLeft: true} : {}),
  };
}
