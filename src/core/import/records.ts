/** Text → records, by the rules of RFC 4180 and by what people do to them. */
import {papaparse} from './lazy';

/** One record; a quoted cell can hold line breaks, so a record can be several lines long. */
export interface CsvRecord {
  /** Where it begins, as a text editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a text says about itself before its first record. */
export interface CsvText {
  /** The records' text; line breaks are `\n`. */
  readonly body: string;
  readonly firstLine: number;
  /** Excel's own line, `sep=;`. */
  readonly delimiter: string | null;
}

/** A text with more broken quotes than this does not use quotes at all. */
const MOST_BROKEN = 100;

export function csvText(text: string): CsvText {
  const body = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const sep = /^"?sep=([^\n"])"?[,;\t ]*(?:\n|$)/i.exec(body);
  return sep
    ? {body: body.slice(sep[0].length), firstLine: 2, delimiter: sep[1]!}
    : {body, firstLine: 1, delimiter: null};
}

/**
 * The records, blank ones too. A quote inside a cell is a quote. A line whose quotes do not close is taken by itself with
 * its quotes as they are, so that it cannot swallow the lines after it.
 */
export function recordsOf(
  {body, firstLine}: CsvText,
  delimiter: string,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let rest = body;
  let line = firstLine;
  for (let broken = 0; ; broken++) {
    const read = readUntilBroken(rest, delimiter, broken >= MOST_BROKEN);
    for (const {cells, lines} of read.records) {
      records.push({line, cells});
      line += lines;
    }
    if (!read.broken) return records;
    rest = rest.slice(read.end);
    const end = rest.indexOf('\n');
    const cut = end < 0 ? rest : rest.slice(0, end);
    records.push({line, cells: cut.split(delimiter).map(withoutQuotes)});
    if (end < 0) return records;
    line++;
    rest = rest.slice(end + 1);
  }
}

/** Takes a pair of quotes off that surrounds the whole cell. */
export function withoutQuotes(cell: string): string {
  const inside = /^"([^]*)"$/.exec(cell);
  return inside ? inside[1]!.replace(/""/g, '"') : cell;
}

interface ReadRecord {
  readonly cells: readonly string[];
  /** How many lines it is long. */
  readonly lines: number;
}

function readUntilBroken(
  text: string,
  delimiter: string,
  plain: boolean,
): {
  readonly records: readonly ReadRecord[];
  /** Characters that were read. */
  readonly end: number;
  readonly broken: boolean;
} {
  const records: ReadRecord[] = [];
  let end = 0;
  let broken = false;
  papaparse().parse(text, {
    delimiter,
    newline: '\n',
    ...(plain ? {fastMode: true} : {}),
    step: ({data, errors, meta}, parser) => {
      if (broken) return;
      if (errors.length > 0) {
        broken = true;
        parser.abort();
        return;
      }
      records.push({cells: data, lines: 1 + breaksIn(data)});
      end = meta.cursor;
    },
  });
  return {records, end, broken};
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1))
      breaks++;
  }
  return breaks;
}
