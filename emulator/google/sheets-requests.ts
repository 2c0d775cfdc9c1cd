/** The requests of `spreadsheets.batchUpdate` [workspace/sheets/api/reference/rest/v4/spreadsheets/request]. */
import type {Spreadsheet} from '../spreadsheet/model';
import {deleteRows, insertColumns, insertRows} from '../spreadsheet/moving';
import {invalidArgument, sheetWithId} from './documents';
import type {Incoming} from './method';
import {notEmulated} from './response';
import {
  createMetadata,
  metadataFound,
  metadataMessage,
} from './sheets-metadata';
import {refuseProtected} from './sheets-values';

/** Google's limit for a spreadsheet. */
const MAX_CELLS = 10_000_000;

interface Work {
  readonly spreadsheet: Spreadsheet;
  readonly incoming: Incoming;
  /** How an error begins: `Invalid requests[0].appendDimension: `. */
  readonly at: string;
}

/** @returns its reply @throws ApiError 400 */
type Request = (
  work: Work,
  message: Readonly<Record<string, unknown>>,
) => object;

export const REQUESTS: Readonly<Record<string, Request | undefined>> = {
  createDeveloperMetadata({spreadsheet, incoming, at}, message) {
    const {project} = incoming.token!;
    const given = message['developerMetadata'] ?? {};
    const made = createMetadata(spreadsheet, {...given}, project, at);
    return {
      createDeveloperMetadata: {developerMetadata: metadataMessage(made)},
    };
  },

  /** Only the value can be changed here. */
  updateDeveloperMetadata({spreadsheet, incoming, at}, message) {
    const {project} = incoming.token!;
    const {dataFilters = [], developerMetadata, fields} = message;
    if (fields !== 'metadataValue') {
      throw invalidArgument(`${at}Only fields=metadataValue is emulated.`);
    }
    const {metadataValue = ''} = developerMetadata as Record<string, unknown>;
    const found = (dataFilters as unknown[]).flatMap(it =>
      metadataFound(spreadsheet, it, project, at),
    );
    if (found.length === 0) {
      throw invalidArgument(`${at}No developer metadata matched the filters.`);
    }
    for (const it of found) it.value = String(metadataValue);
    return {
      updateDeveloperMetadata: {developerMetadata: found.map(metadataMessage)},
    };
  },

  deleteDeveloperMetadata({spreadsheet, incoming, at}, message) {
    const {project} = incoming.token!;
    const filter = message['dataFilter'];
    const found = metadataFound(spreadsheet, filter, project, at);
    spreadsheet.developerMetadata =
      spreadsheet.developerMetadata?.filter(it => !found.includes(it)) ?? [];
    return {
      deleteDeveloperMetadata: {
        deletedDeveloperMetadata: found.map(metadataMessage),
      },
    };
  },

  /** Rows alone; not all of them. */
  deleteDimension({spreadsheet, incoming, at}, message) {
    const range = (message['range'] ?? {}) as Record<string, unknown>;
    const {sheetId, dimension, startIndex = 0, endIndex} = range;
    const sheet = sheetWithId(spreadsheet, sheetId);
    if (dimension !== 'ROWS') throw notEmulated(`deleteDimension of columns`);
    const [from, to] = [Number(startIndex), Number(endIndex)];
    if (!(from >= 0 && from < to && to <= sheet.maxRows)) {
      throw invalidArgument(`${at}range is out of bounds.`);
    }
    if (to - from >= sheet.maxRows) {
      throw invalidArgument(`${at}You can't delete all the rows on the sheet.`);
    }
    const area = {
      ...{row: from + 1, rows: to - from},
      ...{column: 1, columns: sheet.maxColumns},
    };
    refuseProtected(spreadsheet, {sheet, area}, incoming, at);
    deleteRows(spreadsheet, sheet, from + 1, to - from);
    return {};
  },

  appendDimension({spreadsheet, incoming, at}, message) {
    const {sheetId, dimension, length} = message;
    const sheet = sheetWithId(spreadsheet, sheetId);
    const count = Number(length);
    if (!Number.isInteger(count) || count < 1) {
      throw invalidArgument(`${at}Length must be positive.`);
    }
    const {maxRows, maxColumns} = sheet;
    const last = {row: maxRows, column: 1, rows: 1, columns: maxColumns};
    refuseProtected(spreadsheet, {sheet, area: last}, incoming, at);
    const cells = spreadsheet.sheets.reduce(
      (sum, it) => sum + it.maxRows * it.maxColumns,
      count * (dimension === 'ROWS' ? maxColumns : maxRows),
    );
    if (cells > MAX_CELLS) {
      throw invalidArgument(
        `${at}This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
    switch (dimension) {
      case 'ROWS':
        insertRows(spreadsheet, sheet, maxRows, count);
        return {};
      case 'COLUMNS':
        insertColumns(spreadsheet, sheet, maxColumns, count);
        return {};
      default:
        throw invalidArgument(`${at}A dimension must be specified.`);
    }
  },
};
