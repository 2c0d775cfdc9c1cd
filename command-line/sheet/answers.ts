/** What the Sheets API answers, as the command line understands it. */
import {isRecord, records, text} from '../../src/core/google/gmail/json';

/** What a cell holds, as JSON has it. */
export type HeldValue = string | number | boolean;

/** A sheet, and how far its grid reaches. */
export interface SheetGrid {
  readonly id: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

/** What the program knows of a spreadsheet. */
export interface Document {
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly SheetGrid[];
  /** Developer metadata of the document, by their keys. */
  readonly metadata: readonly {
    readonly id: number;
    readonly key: string;
    readonly value: string;
  }[];
}

/** A spreadsheet in the answer about it. */
export function documentIn(body: unknown): Document {
  const properties = isRecord(body) ? body['properties'] : null;
  const of = isRecord(properties) ? properties : {};
  const listed = (name: string) => records(isRecord(body) ? body[name] : []);
  return {
    timeZone: text(of['timeZone']),
    locale: text(of['locale']),
    sheets: listed('sheets').map(gridOf),
    metadata: listed('developerMetadata').map(it => ({
      id: Number(it['metadataId']),
      key: text(it['metadataKey']),
      value: text(it['metadataValue']),
    })),
  };
}

/** The values of ranges. */
export function valuesIn(body: unknown): HeldValue[][][] {
  const found = records(isRecord(body) ? body['valueRanges'] : []);
  return found.map(it => {
    const lines = it['values'];
    if (!Array.isArray(lines)) return [];
    return lines.map((line: unknown) =>
      Array.isArray(line)
        ? line.map((cell: unknown) => (cell ?? '') as HeldValue)
        : [],
    );
  });
}

/**
 * The links of one column.
 *
 * @param from - the number of the first row that was asked for
 */
export function linksIn(
  body: unknown,
  from: number,
): ReadonlyMap<number, string> {
  const [found] = records(isRecord(body) ? body['sheets'] : []);
  const [data] = records(found?.['data']);
  const links = new Map<number, string>();
  records(data?.['rowData']).forEach((row, i) => {
    const [cell] = records(row['values']);
    const link = cell ? linkIn(cell) : '';
    if (link !== '') links.set(from + i, link);
  });
  return links;
}

function gridOf(sheet: Readonly<Record<string, unknown>>): SheetGrid {
  const of = isRecord(sheet['properties']) ? sheet['properties'] : {};
  const grid = isRecord(of['gridProperties']) ? of['gridProperties'] : {};
  return {
    id: Number(of['sheetId'] ?? 0),
    title: text(of['title']),
    rows: Number(grid['rowCount'] ?? 0),
    columns: Number(grid['columnCount'] ?? 0),
  };
}

/** The link of a cell, or of its only chip. */
function linkIn(cell: Readonly<Record<string, unknown>>): string {
  const link = text(cell['hyperlink']);
  if (link !== '') return link;
  const chips = records(cell['chipRuns']).flatMap(({chip}) => {
    if (!isRecord(chip)) return [];
    const {richLinkProperties: file, personProperties: person} = chip;
    if (isRecord(file)) return [text(file['uri'])];
    return isRecord(person) ? [text(person['email'])] : [];
  });
  return chips.length === 1 ? chips[0]! : '';
}
