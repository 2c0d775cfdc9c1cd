/** The CSV for portals that accept many requests at once: its columns by a template, one per line, as in `Email={alias}`. */
import {ADDRESS_PLACEHOLDERS, csvText, subjectValues} from '../local/core';
import type {OpenRequest} from '../../keys/key-file';

/** A column: its header, and its value with placeholders. */
export interface CsvColumn {
  readonly header: string;
  readonly value: string;
}

export type ColumnsReading =
  | {readonly ok: true; readonly columns: readonly CsvColumn[]}
  /** Which line is not a column, or which placeholder is unknown. */
  | {readonly ok: false; readonly wrong: string};

/** `csr`: PEM with its line ends; `csrLine`: its base64 in one line. */
const REQUEST_PLACEHOLDERS = ['csr', 'csrLine'];
export const COLUMN_PLACEHOLDERS: readonly string[] = [
  ...ADDRESS_PLACEHOLDERS,
  ...REQUEST_PLACEHOLDERS,
];
const PLACEHOLDER = /\{[^{}]*\}/g;

/** Reads the template; empty lines are left out. */
export function readColumns(template: string): ColumnsReading {
  const known = COLUMN_PLACEHOLDERS.map(it => `{${it}}`);
  const columns: CsvColumn[] = [];
  for (const line of template.split('\n').map(it => it.trim())) {
    if (line === '') continue;
    const at = line.indexOf('=');
    if (at <= 0) return {ok: false, wrong: line};
    const value = line.slice(at + 1).trim();
    const unknown = value.match(PLACEHOLDER)?.find(it => !known.includes(it));
    if (unknown !== undefined) return {ok: false, wrong: unknown};
    // Next to other text, the exception for requests would let a formula through.
    const hasRequest = REQUEST_PLACEHOLDERS.some(it =>
      value.includes(`{${it}}`),
    );
    if (hasRequest && !isRequest(value)) return {ok: false, wrong: value};
    columns.push({header: line.slice(0, at).trim(), value});
  }
  return columns.length > 0 ? {ok: true, columns} : {ok: false, wrong: ''};
}

/** A line for each request, and one with the headers. */
export function requestsCsv(
  requests: readonly OpenRequest[],
  columns: readonly CsvColumn[],
): string {
  const headers = csvText([columns.map(it => it.header)]);
  const lines = requests.map(request => {
    const cells = columns.map(({value}) => cellOf(request, value));
    return `${cells.join(',')}\r\n`;
  });
  return headers + lines.join('');
}

/**
 * A value that is not a formula gets no apostrophe: a request begins with hyphens, and its lines may begin with a plus sign.
 * It was made here, so nothing in it can be intended as a formula.
 */
function cellOf({user, alias, csr}: OpenRequest, template: string): string {
  const csrLine = csr.replace(/-----[^-]*-----|\s/g, '');
  const values: Readonly<Record<string, string>> = {
    ...subjectValues(user, alias),
    ...{csr, csrLine},
  };
  const text = template.replace(
    PLACEHOLDER,
    it => values[it.slice(1, -1)] ?? it,
  );
  return isRequest(template)
    ? `"${text.replace(/"/g, '""')}"`
    : csvText([[text]]).slice(0, -'\r\n'.length);
}

/** Whether a column has the request, and nothing else. */
function isRequest(template: string): boolean {
  return REQUEST_PLACEHOLDERS.some(it => `{${it}}` === template);
}
