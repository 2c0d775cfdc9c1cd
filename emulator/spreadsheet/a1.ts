/** A1 notation: `B2`, `B2:D5`, whole columns `B:C`, whole rows `2:5`. */
import type {Area, Sheet} from './model';

const NOTATION = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/;

/**
 * The area that A1 notation denotes on a sheet.
 *
 * @returns null if the text is not A1 notation.
 */
export function areaOf(notation: string, sheet: Sheet): Area | null {
  const match = NOTATION.exec(notation.replace(/\$/g, '').toUpperCase());
  if (!match) return null;
  const [, column = '', row = '', endColumn, endRow] = match;
  const single = endColumn === undefined && endRow === undefined;
  if (single && (column === '' || row === '')) return null;
  if (!single && column === '' && row === '') return null;
  if (!single && (column === '') !== (endColumn === '')) return null;
  const top = row === '' ? 1 : Number(row);
  const left = column === '' ? 1 : columnNumber(column);
  const bottom = single ? top : endRow ? Number(endRow) : sheet.maxRows;
  const right = single
    ? left
    : endColumn
      ? columnNumber(endColumn)
      : sheet.maxColumns;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** `B2` for one cell, `B2:D5` for more. */
export function notationOf(area: Area): string {
  const corner = (row: number, column: number) =>
    `${columnLetters(column)}${row}`;
  const start = corner(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return start;
  const end = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${start}:${end}`;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) {
    number = number * 26 + letter.charCodeAt(0) - 64;
  }
  return number;
}
