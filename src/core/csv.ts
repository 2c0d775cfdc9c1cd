/** CSV files that are handed out (RFC 4180), without a formula in them however a spreadsheet splits their lines. */

/**
 * Where a field may begin: at its own begin, or after what a spreadsheet of some locale takes for a separator or the end of a
 * line (quotes only count where the field begins, so that they protect nothing there). Blanks and quotes may stand between.
 * Full-width signs begin formulas in East Asian locales.
 */
const BEHIND_SEPARATOR = /[,;|\t\r\n](?=[\s"]*[=+\-@＝＋－＠])/g;
const AT_BEGIN = /^(?=[\s"]*[=+\-@＝＋－＠])/;
/** Control characters but for tab and the ends of lines; some programs skip them and see what is behind. */
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
  const text = value
    .replace(CONTROL, '')
    .replace(BEHIND_SEPARATOR, "$&'")
    .replace(AT_BEGIN, "'");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
