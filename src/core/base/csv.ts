/** CSV files that are handed out (RFC 4180), without a formula in them however a spreadsheet splits their lines. */

/**
 * What can precede a formula: blanks and quotes, and what spreadsheets of some locale treat as a separator or line end (quotes
 * only count where the field begins, so they protect nothing there). Includes the sign after it, if there is one; it also
 * matches without a sign, so that a run of blanks is not scanned again from each of them. Full-width signs begin formulas in
 * East Asian locales.
 */
const BEFORE_FORMULA = /(^[,;|\s"]*|[,;|\s"]+)([=+\-@＝＋－＠]?)/g;
const SEPARATORS = [',', ';', '|', '\t', '\r', '\n'];
/** Control characters except tab and line ends; some programs skip them and interpret what follows. */
const CONTROL = /[^\t\r\n -~\u00A0-\u2027\u202A-\uFEFE\uFF00-\uFFFF]/g;

/** Lines as text. A number is written as it is; what would be a formula gets an apostrophe before it. */
export function csvText(
  lines: readonly (readonly (string | number | null)[])[],
): string {
  return lines.map(line => `${line.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(CONTROL, '').replace(BEFORE_FORMULA, asText);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The apostrophe is inserted where the last field begins. */
function asText(
  found: string,
  before: string,
  sign: string,
  offset: number,
): string {
  if (sign === '') return found;
  const begin = Math.max(...SEPARATORS.map(it => before.lastIndexOf(it))) + 1;
  if (begin === 0 && offset > 0) return found;
  return `${before.slice(0, begin)}'${before.slice(begin)}${sign}`;
}
