/** Text → records, by the rules of RFC 4180 and by what people do to them. */
import {csvParser} from './lazy';

/** One record; a quoted cell can hold line breaks, so a record can be several lines long. */
export interface CsvRecord {
  /** Where it begins, as a text editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Places of cells whose quotes followed a blank, which is removed. */
  readonly afterBlank: ReadonlySet<number>;
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
const MAX_BROKEN = 100;

export function csvText(text: string): CsvText {
  const body = straightQuotes(
    text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
  );
  const sep = /^"?sep=([^\n"])"?[,;\t ]*(?:\n|$)/i.exec(body);
  return sep
    ? {body: body.slice(sep[0].length), firstLine: 2, delimiter: sep[1]!}
    : {body, firstLine: 1, delimiter: null};
}

/** An address, in a cell of its own, between the quotes that word processors and phones substitute for plain ones. */
const IN_TYPESET_QUOTES =
  /(?:^|[\n,;\t|])[ \t]*[“”„‟][^\s“”„‟"@]{1,64}@[^\s“”„‟"@]{1,255}[“”](?=[ \t]*(?:[\n,;\t|]|$))/;

/** Where autocorrection has changed the quotes around addresses, it has changed every quote. */
function straightQuotes(text: string): string {
  return IN_TYPESET_QUOTES.test(text) ? text.replace(/[“”„‟]/g, '"') : text;
}

/**
 * The records, blank ones too. Blanks before a cell's opening quote are not part of the cell (`a, "b"`). A quote inside a cell is
 * a quote. A line whose quotes do not close is read on its own with its quotes as they are, so that it cannot swallow the lines
 * after it.
 */
export function recordsOf(
  {body, firstLine}: CsvText,
  delimiter: string,
): CsvRecord[] {
  const records: CsvRecord[] = [];
  let rest = withoutBlanksBeforeQuotes(body, delimiter);
  let line = firstLine;
  for (let broken = 0; ; broken++) {
    const read = readUntilBroken(rest, delimiter, broken >= MAX_BROKEN);
    for (const {cells, lines} of read.records) {
      records.push({line, ...unmarked(cells)});
      line += lines;
    }
    if (!read.broken) return records;
    rest = rest.slice(read.end);
    const end = rest.indexOf('\n');
    const cut = end < 0 ? rest : rest.slice(0, end);
    records.push({line, ...unmarked(cut.split(delimiter).map(withoutQuotes))});
    if (end < 0) return records;
    line++;
    rest = rest.slice(end + 1);
  }
}

/** A quoted cell is not searched for its end beyond so many characters. */
const MAX_QUOTED_CELL = 10_000;

/** Put behind a quote that stood behind a blank. */
const MARK = '\u0000';

function unmarked(cells: readonly string[]): Omit<CsvRecord, 'line'> {
  const marked = cells.flatMap((it, i) => (it.startsWith(MARK) ? [i] : []));
  return {
    cells: cells.map(it => (it.startsWith(MARK) ? it.slice(1) : it)),
    afterBlank: new Set(marked),
  };
}

/** RFC 4180 knows quotes only as a cell's very first character: the blanks before quotes that close become marks in them. */
function withoutBlanksBeforeQuotes(body: string, delimiter: string): string {
  const blank = delimiter === '\t' ? ' ' : ' \t';
  const start = new RegExp(`[${blank}]*"`, 'y');
  const end = new RegExp(
    `[${blank}]*(?:[\\n${escapePattern(delimiter)}]|$)`,
    'y',
  );
  const next = new RegExp(`[\\n${escapePattern(delimiter)}]`, 'g');
  if (!new RegExp(`[${blank}]"`).test(body)) return body;
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length;) {
    start.lastIndex = at;
    const quote = start.test(body) ? start.lastIndex - 1 : -1;
    const close = quote < 0 ? -1 : closingQuote(body, quote);
    end.lastIndex = close + 1;
    const isQuoted = close >= 0 && end.test(body);
    if (isQuoted && quote > at) {
      kept.push(body.slice(from, at), '"', MARK);
      from = quote + 1;
    }
    next.lastIndex = isQuoted ? close + 1 : at;
    if (!next.test(body)) break;
    at = next.lastIndex;
  }
  return kept.join('') + body.slice(from);
}

/** Where the quote that is opened closes; −1 when it does not. */
function closingQuote(body: string, quote: number): number {
  const last = quote + MAX_QUOTED_CELL;
  for (let at = body.indexOf('"', quote + 1); at >= 0 && at <= last;) {
    if (body[at + 1] !== '"') return at;
    at = body.indexOf('"', at + 2);
  }
  return -1;
}

/** A delimiter, for a class of characters. */
function escapePattern(delimiter: string): string {
  return delimiter.replace(/[\\\]^-]/g, '\\$&');
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
  csvParser().parse(text, {
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
