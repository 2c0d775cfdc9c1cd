/**
 * A spreadsheet as plain data: everything survives JSON, so that tests can compare it and the playground can send it.
 * Rows and columns are counted from 1 in every `Area`, and from 0 in arrays.
 */

/**
 * The content of a cell. Empty is `''`. A date is an instant in milliseconds. There is no formula engine: a formula keeps
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

/** What may be typed into a cell. */
export interface Validation {
  readonly criteria: 'VALUE_IN_LIST' | 'TEXT_IS_VALID_EMAIL';
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
}

/** A cell's properties apart from its value. Absent means Sheets' default. */
export interface Looks {
  numberFormat: string;
  note: string;
  background: string;
  fontColor: string;
  fontWeight: string;
  /** In points. */
  fontSize: string;
  wrap: string;
  verticalAlignment: string;
  horizontalAlignment: string;
  /** The address behind the text, if the text itself is not one. */
  link: string;
  validation: Validation;
}

/**
 * One row. Arrays may be shorter than the sheet is wide; missing cells are empty. A row is replaced, never changed: equal
 * rows, of which a sheet has hundreds, can be one object, which is then stored, sent and compared once.
 */
export interface Row {
  readonly values: readonly Cell[];
  readonly looks: {
    readonly [Look in keyof Looks]?: readonly (Looks[Look] | null)[];
  };
  readonly hidden: boolean;
  readonly filtered: boolean;
}

export interface Protection {
  readonly id: number;
  readonly kind: 'RANGE' | 'SHEET';
  /** The whole sheet for `SHEET`. */
  readonly area: Area;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Of a protected sheet: areas that anyone may edit. */
  unprotected?: Area[];
}

/** A conditional format of the cells that show this text, or a text that begins with it. */
export interface ConditionalFormat {
  readonly text: string;
  readonly isBeginning?: boolean;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly areas: readonly Area[];
}

/** A chart over the grid of its sheet. It has no data of its own: its content is read from the cells (`chart-data.ts`). */
export interface Chart {
  readonly id: number;
  /** Apps Script's name of it, e.g. `PIE`. */
  readonly type: string;
  /** On any sheet; empty if all were deleted. */
  readonly ranges: readonly ChartRange[];
  /** As passed to setOption, a dotted name (`legend.position`) as a nested object. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows that are headers; null lets Sheets guess. */
  readonly numHeaders: number | null;
  readonly position: ChartPosition;
}

export interface ChartRange extends Area {
  /** The sheet's id. */
  readonly sheet: number;
}

/** The cell of the chart's upper left corner, from 1, and how far from the cell's own corner, in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Columns that can be closed together; both ends belong to it. */
export interface ColumnGroup {
  readonly from: number;
  readonly to: number;
  collapsed: boolean;
}

export interface Sheet {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  /** Only as many as have ever been touched. */
  rows: Row[];
  frozenRows: number;
  isRightToLeft: boolean;
  frozenColumns: number;
  /** By column number, in pixels; Sheets' default is 100. */
  columnWidths: Record<number, number>;
  /** By row number, in pixels: rows that do not grow with their content. */
  forcedHeights: Record<number, number>;
  columnGroups: ColumnGroup[];
  protections: Protection[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  filter: Filter | null;
}

/** The filter of a sheet: texts that are not shown, by column number. */
export interface Filter {
  /** The first row is the header. */
  readonly area: Area;
  readonly hidden: Record<number, readonly string[]>;
}

/** A text that a program keeps with a spreadsheet, where no person sees it. */
export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  value: string;
  /** `PROJECT`: only for the Cloud project that made it. */
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** Number of the Cloud project that made it. */
  readonly project: string;
}

/** Where a person is: the open sheet and the selected areas, the active one last. */
export interface Selection {
  sheet: number;
  areas: Area[];
}

export type SharingAccess =
  | 'PRIVATE'
  | 'DOMAIN'
  | 'DOMAIN_WITH_LINK'
  | 'ANYONE'
  | 'ANYONE_WITH_LINK';

export type SharingPermission = 'NONE' | 'VIEW' | 'COMMENT' | 'EDIT';

export interface Spreadsheet {
  readonly id: string;
  name: string;
  timeZone: string;
  /** Java's spelling, as Sheets has it: `en_US`. */
  locale: string;
  owner: string;
  /** The owner is one of them. */
  editors: string[];
  /** Who may view but not edit it. */
  viewers: string[];
  /** Who else has access, in DriveApp's terms: `ANYONE_WITH_LINK` who may `VIEW`. */
  sharing: {access: SharingAccess; permission: SharingPermission};
  sheets: Sheet[];
  /** Of the spreadsheet as a whole; absent if there has never been any. */
  developerMetadata?: DeveloperMetadata[];
  /** By e-mail address. */
  selections: Record<string, Selection>;
  /** The next id for a sheet, a protection or a chart. */
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
    isRightToLeft: false,
    frozenColumns: 0,
    forcedHeights: {},
    columnGroups: [],
    columnWidths: {},
    protections: [],
    conditionalFormats: [],
    charts: [],
    filter: null,
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
  viewers: readonly string[];
}): Spreadsheet {
  return {
    ...of,
    editors: [...new Set([of.owner, ...of.editors])],
    viewers: [...of.viewers],
    sharing: {access: 'PRIVATE', permission: 'NONE'},
    sheets: [newSheet(0, 'Sheet1')],
    selections: {},
    nextId: 1,
  };
}

/** An untouched row. */
export const BLANK_ROW: Row = Object.freeze({
  values: Object.freeze([]),
  looks: Object.freeze({}),
  hidden: false,
  filtered: false,
});
