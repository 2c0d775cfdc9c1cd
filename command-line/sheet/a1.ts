/** A1 notation [developers.google.com/workspace/sheets/api/guides/concepts]. */

/** A sheet's name in A1 notation. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Some rows of a sheet, up to a column. */
export function rowsIn(
  sheet: string,
  [from, to]: readonly [from: number, to: number],
  columns: number,
): string {
  return `${quoted(sheet)}!A${from}:${letters(columns)}${to}`;
}

/** A column of a sheet, without its header. */
export function columnIn(sheet: string, column: number): string {
  return `${quoted(sheet)}!${letters(column)}2:${letters(column)}`;
}

/** The header of a sheet. */
export function headerIn(sheet: string): string {
  return `${quoted(sheet)}!1:1`;
}

/** The letters of a column: 1 is A. */
export function letters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letter : letter;
}
