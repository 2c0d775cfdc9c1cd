/**
 * Rows from a CSV, a part at a time: the reader is that of the import, which finds delimiter, header, and columns in the first
 * part and gets the same for every other one.
 */
import {readCsv, type CsvRow, type CsvRows} from '../../src/core/import/csv';
import type {ImportFinding, LineFinding} from '../../src/core/import/findings';
import type {QueuedTexts} from '../../src/core/rows/row';
import type {RowSource} from '../ports/rows';
import type {CsvLines} from './csv-lines';
import {partsOf, stampOf} from './csv-parts';
import {encodingOf, type Encoding} from './csv-text';

/** Why a CSV as a whole cannot be read. */
export class CsvProblem extends Error {
  constructor(readonly findings: readonly ImportFinding[]) {
    super('The CSV cannot be read.');
    this.name = 'CsvProblem';
  }
}

/** A CSV was written to between two passes, or in one: what is known of it is no longer true. */
export class CsvChanged extends Error {
  constructor(readonly file: string) {
    super(`${file} has changed`);
    this.name = 'CsvChanged';
  }
}

/** What a CSV gives. */
export interface CsvSource extends RowSource {
  /** Lines that are no rows, with the reasons: those of the last pass. */
  readonly rejected: readonly LineFinding[];
}

/** @param file - its path; in any encoding that {@link encodingOf} names */
export function csvSource(file: string, lines: CsvLines): CsvSource {
  const rejected: LineFinding[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let stamp: string | null = null;
  let encoding: Encoding | undefined;
  // Each pass decides about other passes' rows: who depends on whom, and how many there are.
  const checkUnchanged = () => {
    const now = stampOf(file);
    stamp ??= now;
    if (stamp !== now) throw new CsvChanged(file);
  };
  const rowOf = (csvRow: CsvRow): QueuedTexts =>
    lines.rowOf(csvRow, name => {
      const column = places.get(name);
      return column === undefined ? undefined : (csvRow.cells?.[column] ?? '');
    });
  return {
    rejected,
    async *rows() {
      checkUnchanged();
      rejected.length = 0;
      let first: CsvRows | null = null;
      let head = '';
      let line = 1;
      encoding ??= await encodingOf(file);
      for await (const part of partsOf(file, encoding)) {
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
      checkUnchanged();
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
  const lines = part.split('\n');
  return `${sep}${lines[headerLine - 1]!}\n`;
}

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    breaks++;
  return breaks;
}
