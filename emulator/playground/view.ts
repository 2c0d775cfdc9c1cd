/** All that the page shows, as data: made anew from the workspace whenever something may have changed. */
import {selectionOf} from '../apps-script/host/spreadsheet';
import type {LogEntry} from '../google/state';
import type {SampleCompany} from '../sample-company/company';
import {columnLetters} from '../spreadsheet/a1';
import {lastColumn, lastRow, readLooks, readValues} from '../spreadsheet/cells';
import type {Area, ConditionalFormat, Sheet} from '../spreadsheet/model';
import {overlap} from '../spreadsheet/permission';
import {shownText} from '../spreadsheet/showing';
import type {Dialog, MenuTree, Workspace} from '../workspace';
import type {Trouble} from './command';

export interface View {
  /** Milliseconds since the epoch on the virtual clock. */
  readonly now: number;
  readonly person: string;
  readonly people: readonly {readonly address: string; readonly is: string}[];
  /** A menu item or trigger that is at work; empty otherwise. */
  readonly running: string;
  readonly sheets: readonly string[];
  readonly sheet: SheetView;
  readonly menus: readonly MenuTree[];
  /** The last toast; `number` counts all of them. */
  readonly toast: {
    readonly number: number;
    readonly title: string;
    readonly message: string;
  } | null;
  readonly dialog: (Dialog & {readonly id: number}) | null;
  /** `opening` counts how often it was opened. */
  readonly sidebar: {readonly title: string; readonly opening: number} | null;
  readonly google: GoogleView;
}

export interface SheetView {
  readonly name: string;
  readonly frozenRows: number;
  readonly columns: readonly {
    readonly letters: string;
    readonly width: number;
  }[];
  /** From row 1 on; `cells` as many as there are columns. */
  readonly rows: readonly (readonly CellView[])[];
  /** Rows that are filled but not sent, below the last one shown. */
  readonly more: number;
  readonly areas: readonly Area[];
}

export interface CellView {
  readonly text: string;
  readonly note?: string;
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly wrap?: true;
  readonly link?: string;
}

export interface GoogleView {
  /** Aliases and what Gmail holds for each, user by user. */
  readonly aliases: readonly {
    readonly user: string;
    readonly alias: string;
    readonly certificates: readonly {
      readonly id: string;
      readonly issuer: string;
      readonly expires: number;
      readonly isDefault: boolean;
    }[];
  }[];
  /** The last requests, newest first. */
  readonly requests: readonly LogEntry[];
  /** How often each method was asked for, since the start. */
  readonly counts: Readonly<Record<string, number>>;
  readonly delegated: boolean;
  readonly troubles: readonly {
    readonly kind: Trouble;
    readonly left: number;
  }[];
}

/** What the view needs to know beside the workspace. */
export interface Scene {
  readonly workspace: Workspace;
  readonly company: SampleCompany;
  readonly person: string;
  readonly people: View['people'];
  readonly running: string;
  readonly dialog: View['dialog'];
  readonly openings: number;
  readonly troubles: GoogleView['troubles'];
}

/** More than these would only make the page slow. */
const MOST_ROWS = 400;
const MOST_REQUESTS = 200;
/** Empty ones to type into. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 1;
const LEAST_ROWS = 40;
const LEAST_COLUMNS = 9;
const DEFAULT_WIDTH = 100;

export function viewOf(scene: Scene): View {
  const {workspace, person, people, running, dialog, openings} = scene;
  const {spreadsheet, ui} = workspace;
  const selection = selectionOf(spreadsheet, person);
  const open =
    spreadsheet.sheets.find(({id}) => id === selection.sheet) ??
    spreadsheet.sheets[0]!;
  const toast = ui.toasts.at(-1);
  return {
    now: workspace.clock.now(),
    person,
    people,
    running,
    sheets: spreadsheet.sheets.map(({name}) => name),
    sheet: sheetView(workspace, open, selection.areas),
    menus: ui.menus,
    toast: toast ? {...toast, number: ui.toasts.length} : null,
    dialog,
    sidebar: ui.sidebar && {title: ui.sidebar.title, opening: openings},
    google: googleView(scene),
  };
}

function sheetView(
  workspace: Workspace,
  sheet: Sheet,
  areas: readonly Area[],
): SheetView {
  const filled = lastRow(sheet);
  const rows = Math.min(
    Math.max(filled + SPARE_ROWS, LEAST_ROWS),
    sheet.maxRows,
    MOST_ROWS,
  );
  const columns = Math.min(
    Math.max(lastColumn(sheet) + SPARE_COLUMNS, LEAST_COLUMNS),
    sheet.maxColumns,
  );
  const whole = {row: 1, column: 1, rows, columns};
  return {
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    columns: Array.from({length: columns}, (_, i) => ({
      letters: columnLetters(i + 1),
      width: sheet.hiddenColumns.includes(i + 1)
        ? 0
        : (sheet.columnWidths[i + 1] ?? DEFAULT_WIDTH),
    })),
    rows: cellsOf(workspace.spreadsheet.timeZone, sheet, whole),
    more: Math.max(0, filled - rows),
    areas,
  };
}

function cellsOf(timeZone: string, sheet: Sheet, whole: Area): CellView[][] {
  const formats = readLooks(sheet, whole, 'numberFormat');
  const [notes, backgrounds, colours, weights, wraps, links] = (
    ['note', 'background', 'fontColor', 'fontWeight', 'wrap', 'link'] as const
  ).map(look => readLooks(sheet, whole, look));
  return readValues(sheet, whole).map((line, i) =>
    line.map((cell, j): CellView => {
      const text = shownText(cell, formats[i]?.[j] ?? '', timeZone);
      const format = formatOf(sheet, i + 1, j + 1, text);
      const note = notes?.[i]?.[j];
      const background = format?.background ?? backgrounds?.[i]?.[j];
      const colour = format?.fontColor ?? colours?.[i]?.[j];
      const link = links?.[i]?.[j];
      return {
        text,
        ...(note && {note}),
        ...(background && {background}),
        ...(colour && {colour}),
        ...((format?.bold || weights?.[i]?.[j] === 'bold') && {bold: true}),
        ...(wraps?.[i]?.[j] === 'WRAP' && {wrap: true}),
        ...(link && {link}),
      };
    }),
  );
}

/** The first conditional format that holds, as in Sheets. */
function formatOf(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): ConditionalFormat | undefined {
  if (text === '') return undefined;
  const cell = {row, column, rows: 1, columns: 1};
  return sheet.conditionalFormats.find(
    format =>
      format.areas.some(area => overlap(area, cell)) && holds(format, text),
  );
}

function holds({when, text}: ConditionalFormat, shown: string): boolean {
  switch (when) {
    case 'TEXT_EQUAL_TO':
      return shown === text;
    case 'TEXT_STARTS_WITH':
      return shown.startsWith(text);
    case 'TEXT_CONTAINS':
      return shown.includes(text);
  }
}

function googleView({company, troubles}: Scene): GoogleView {
  const {users, log, delegations} = company.google.state;
  const counts: Record<string, number> = {};
  for (const {method} of log) counts[method] = (counts[method] ?? 0) + 1;
  return {
    aliases: users.flatMap(user =>
      user.sendAs.map(({sendAsEmail, smimeInfos}) => ({
        user: user.primary,
        alias: sendAsEmail,
        certificates: smimeInfos.map(held => ({
          id: held.id,
          issuer: held.issuerCn,
          expires: held.expiration,
          isDefault: held.isDefault,
        })),
      })),
    ),
    requests: log.slice(-MOST_REQUESTS).reverse(),
    counts,
    delegated: (delegations[company.settings.clientId] ?? []).length > 0,
    troubles,
  };
}
