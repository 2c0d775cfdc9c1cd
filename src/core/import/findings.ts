/** What an import has to say about a CSV, one of its lines or a path in it. */
import {findingMaker, type FindingOf} from '../base/finding';

type None = Record<string, never>;

/** No fact is ever a cell of the password column. */
export interface ImportFindings {
  // About the whole CSV.
  'csv-empty': None;
  /** `headers`: the words that were found instead. */
  'csv-without-user-column': {readonly headers: readonly string[]};

  // About a line, which is not imported.
  'line-before-header': None;
  'line-without-user': None;
  'line-user-not-address': {readonly value: string};
  'line-alias-not-address': {readonly value: string};
  'line-without-path': None;
  /** It ends before the user's or the file's cell. */
  'line-too-short': {readonly cells: number; readonly needed: number};
  /** There is something after its last column: usually a delimiter in a cell without quotes. */
  'line-too-long': {readonly cells: number; readonly columns: number};
  /** Usually a quote that is never closed and swallows the next line. */
  'line-break-in-password': None;
  /** `first`: the line that counts. */
  'line-twice': {
    readonly user: string;
    readonly alias: string;
    readonly first: number;
  };

  // About a line's path: the line is imported, without a file.
  'path-not-found': {readonly path: string; readonly name: string};
  /** `places`: folders and names of the files that it could mean. */
  'path-ambiguous': {
    readonly path: string;
    readonly places: readonly string[];
  };
}

/** A finding about a CSV, from its code and facts. */
export const importFinding = findingMaker<ImportFindings>({
  'csv-empty': 'block',
  'csv-without-user-column': 'block',
  'line-before-header': 'block',
  'line-without-user': 'block',
  'line-user-not-address': 'block',
  'line-alias-not-address': 'block',
  'line-without-path': 'block',
  'line-too-short': 'block',
  'line-too-long': 'block',
  'line-break-in-password': 'block',
  'line-twice': 'block',
  'path-not-found': 'warn',
  'path-ambiguous': 'warn',
});

export type ImportFinding = FindingOf<ImportFindings>;

/** A finding about a line of the CSV, numbered as in a text editor, from 1. */
export interface LineFinding {
  readonly line: number;
  readonly finding: ImportFinding;
}

/** The maximum length of a person's text in a fact. */
const LONGEST_VALUE = 100;

export function lineFinding<C extends keyof ImportFindings>(
  line: number,
  code: C,
  facts: ImportFindings[C],
): LineFinding {
  return {line, finding: importFinding(code, facts)};
}

export function shorten(value: string): string {
  return value.length > LONGEST_VALUE
    ? `${value.slice(0, LONGEST_VALUE - 1)}…`
    : value;
}
