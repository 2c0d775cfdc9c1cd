/**
 * A spreadsheet as plain data: everything survives JSON, so that tests can compare it and the playground can send it.
 * Rows and columns are counted from 1 in every `Area`, and from 0 in arrays.
 */

/**
 * What a cell holds. Empty is `''`. A date is an instant in milliseconds. There is no formula engine: a formula keeps
 * its text and shows `#ERROR!`, unless a test has put another `shown` there.
 */
export type Cell = string | number | boolean | DateCell | FormulaCell;

export interface DateCell {
  readonly date: number;
}

export interface FormulaCell {
  readonly formula: string;
  readonly shown: string | number | boolean;
}

/** A rectangle of cells; `row` and `column` count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be typed into a cell. `help` is shown to whoever hovers over it. */
export interface Validation {
  readonly criteria: 'VALUE_IN_LIST' | 'TEXT_IS_VALID_EMAIL' | 'CHECKBOX';
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** What a cell has beside its value. Absent means Sheets' default. */
export interface Looks {
  numberFormat: string;
  note: string;
  background: string;
  fontColor: string;
  fontWeight: string;
  wrap: string;
  verticalAlignment: string;
  horizontalAlignment: string;
  /** The address behind the text, where the text itself is none. */
  link: string;
  validation: Validation;
}

/** One row. Arrays may be shorter than the sheet is wide; what is not there is empty. */
export interface Row {
  values: Cell[];
  looks: {[Look in keyof Looks]?: (Looks[Look] | null)[]};
  hidden: boolean;
  filtered: boolean;
}

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  /** The whole sheet for `SHEET`. */
  readonly area: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
}

/** A conditional format on what the cell shows. */
export interface ConditionalFormat {
  readonly when: 'TEXT_EQUAL_TO' | 'TEXT_STARTS_WITH' | 'TEXT_CONTAINS';
  readonly text: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly areas: readonly Area[];
}

export interface Sheet {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** Only as many as have ever been touched. */
  rows: Row[];
  frozenRows: number;
  /** By column number, in pixels; Sheets' default is 100. */
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  protections: Protection[];
  conditionalFormats: ConditionalFormat[];
}

/** Where a person is: the open sheet and the selected areas, the active one last. */
export interface Selection {
  sheet: number;
  areas: Area[];
}

export interface Spreadsheet {
  readonly id: string;
  name: string;
  timeZone: string;
  /** Java's spelling, as Sheets has it: `en_US`. */
  locale: string;
  owner: string;
  /** The owner is one of them. */
  editors: string[];
  sheets: Sheet[];
  /** By e-mail address. */
  selections: Record<string, Selection>;
  /** The next id for a sheet or a protection. */
  nextId: number;
}

/** A new sheet has 1000 rows and 26 columns, as in Sheets. */
export function newSheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    frozenRows: 0,
    columnWidths: {},
    hiddenColumns: [],
    protections: [],
    conditionalFormats: [],
  };
}

/** A new spreadsheet with the one sheet that Sheets puts into it. */
export function newSpreadsheet(of: {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  owner: string;
  editors: readonly string[];
}): Spreadsheet {
  return {
    ...of,
    editors: [...new Set([of.owner, ...of.editors])],
    sheets: [newSheet(0, 'Sheet1')],
    selections: {},
    nextId: 1,
  };
}

export function newRow(): Row {
  return {values: [], looks: {}, hidden: false, filtered: false};
}
