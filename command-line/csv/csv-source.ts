/**
 * Rows from a CSV, a part at a time: the reader is that of the import, which finds delimiter, header, and columns in the first
 * part and gets the same for every other one.
 */
import {createReadStream} from 'node:fs';
import {readCsv, type CsvRow, type CsvRows} from '../../src/core/import/csv';
import type {ImportFinding, LineFinding} from '../../src/core/import/findings';
import type {QueuedTexts} from '../../src/core/rows/row';
import type {RowSource} from '../ports/rows';
import type {CsvLines} from './csv-lines';

/** Characters of a part, at least. */
const PART = 1_000_000;

/** Why a CSV as a whole cannot be read. */
export class CsvProblem extends Error {
  constructor(readonly findings: readonly ImportFinding[]) {
    super('The CSV cannot be read.');
    this.name = 'CsvProblem';
  }
}

/** What a CSV gives. */
export interface CsvSource extends RowSource {
  /** Lines that are no rows, with the reasons: those of the last pass. */
  readonly rejected: readonly LineFinding[];
}

/** @param file - its path; UTF-8 */
export function csvSource(file: string, lines: CsvLines): CsvSource {
  const rejected: LineFinding[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  const rowOf = (csvRow: CsvRow): QueuedTexts =>
    lines.rowOf(csvRow, name => {
      const column = places.get(name);
      return column === undefined ? undefined : (csvRow.cells?.[column] ?? '');
    });
  return {
    rejected,
    async *rows() {
      rejected.length = 0;
      let first: CsvRows | null = null;
      let head = '';
      let line = 1;
      for await (const part of partsOf(file)) {
        const read: CsvRows = first
          ? readCsv(
              head + part,
              'user',
              first.columns.map(it => it.means ?? ''),
              true,
            )
          : readCsv(part, 'user', null, true);
        if (!first) places = placesIn(read, lines);
        if (!first && read.findings.length > 0) {
          throw new CsvProblem(read.findings);
        }
        // Lines of the part begin below the repeated head.
        const shift = first ? line - 1 - breaksIn(head) : 0;
        for (const it of read.rejected) {
          rejected.push({...it, line: it.line + shift});
        }
        for (const it of read.rows) {
          yield rowOf({...it, line: it.line + shift});
        }
        first ??= read;
        if (head === '') head = headOf(part, read);
        line += breaksIn(part);
      }
      if (!first) throw new CsvProblem(readCsv('').findings);
    },
  };
}

/** Where columns are that are found by their headers, by what they hold. */
function placesIn(
  {columns}: CsvRows,
  {headers}: CsvLines,
): ReadonlyMap<string, number> {
  const at = Object.entries(headers).map(([name, {header}]) => {
    const wanted = header.toLowerCase();
    return [
      name,
      columns.findIndex(it => it.header.trim().toLowerCase() === wanted),
    ] as const;
  });
  return new Map(at.filter(([, column]) => column >= 0));
}

/** What makes the reader see every other part as it sees the first one. */
function headOf(part: string, {delimiter, headerLine}: CsvRows): string {
  const sep = `sep=${delimiter}\n`;
  if (headerLine === null) return sep;
  const lines = part.replace(/^\ufeff/, '').split('\n');
  return `${sep}${lines[headerLine - 1]!}\n`;
}

/** The text in parts, each of whole records: a line break within quotes does not end one. */
async function* partsOf(file: string): AsyncGenerator<string, void> {
  let text = '';
  const stream = createReadStream(file, {encoding: 'utf8'});
  for await (const chunk of stream) {
    text += String(chunk).replace(/\r\n?/g, '\n');
    if (text.length < PART) continue;
    const end = endOfRecords(text);
    if (end === 0) continue;
    yield text.slice(0, end);
    text = text.slice(end);
  }
  if (text !== '') yield text;
}

/** A text that has so many characters without a whole record has no quotes that can be relied on. */
const MAX_RECORD = 20_000_000;

/** Behind the last line break that is outside of quotes; 0 if there is none. */
function endOfRecords(text: string): number {
  const quotes = text.split('"').length - 1;
  let inside = quotes % 2;
  let end = text.length;
  // From the end: quotes that follow decide whether a break is within some.
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text[at];
    if (character === '"') inside ^= 1;
    else if (character === '\n' && inside === 0) {
      end = at + 1;
      return end;
    }
  }
  return text.length > MAX_RECORD ? text.lastIndexOf('\n') + 1 : 0;
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    breaks++;
  return breaks;
}
