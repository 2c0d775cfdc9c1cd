/** What prevents a value from being entered: data validation that permits nothing else, and protections. */
import {notationOf} from './a1';
import type {
  Area,
  Cell,
  Protection,
  Sheet,
  Spreadsheet,
  Validation,
} from './model';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether data validation finds a value right; an empty cell always is. */
export function isValid(validation: Validation, cell: Cell): boolean {
  const value =
    typeof cell === 'object' && 'formula' in cell ? cell.shown : cell;
  if (value === '') return true;
  switch (validation.criteria) {
    case 'TEXT_IS_VALID_EMAIL':
      return typeof value === 'string' && EMAIL.test(value);
    case 'VALUE_IN_LIST':
      return validation.values.includes(String(value));
  }
}

/**
 * Refuses cells that data validation does not let in.
 *
 * @throws Error in Sheets' words, naming the first such cell.
 */
export function checkValidation(
  sheet: Sheet,
  area: Area,
  values: readonly (readonly Cell[])[],
): void {
  for (let i = 0; i < area.rows; i++) {
    const rules = sheet.rows[area.row - 1 + i]?.looks.validation;
    if (!rules) continue;
    for (let j = 0; j < area.columns; j++) {
      const rule = rules[area.column - 1 + j];
      if (!rule || rule.allowInvalid || isValid(rule, values[i]?.[j] ?? '')) {
        continue;
      }
      const at = {row: area.row + i, column: area.column + j};
      throw new Error(
        `The data you entered in cell ${notationOf({...at, rows: 1, columns: 1})} violates the data validation rules set on this cell.`,
      );
    }
  }
}

/**
 * Refuses a change to cells that are protected against this person; a protection that only warns has no effect here.
 *
 * @throws Error in Sheets' words.
 */
export function checkProtection(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  area: Area,
  user: string,
): void {
  const isLeftOpen = ({unprotected = []}: Protection) =>
    unprotected.some(it => contains(it, area));
  const binds = (protection: Protection) =>
    !mayEdit(spreadsheet, protection, user) &&
    (protection.kind === 'SHEET'
      ? !isLeftOpen(protection)
      : overlap(protection.area, area));
  if (sheet.protections.some(binds)) {
    throw new Error(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Whether a protection lets a person edit the protected cells. */
export function mayEdit(
  {owner}: Spreadsheet,
  {warningOnly, editors}: Protection,
  user: string,
): boolean {
  return warningOnly || user === owner || editors.includes(user);
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    outer.column <= inner.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
