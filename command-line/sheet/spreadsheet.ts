/** The spreadsheet of the script, from outside: which sheet is which, and where its columns are. */
import {locate, type Columns} from '../../src/core/base/cells';
import {dispensableIn, namesOf, type Table} from '../../src/core/base/columns';
import {LOG, type LogColumn} from '../../src/core/rows/log-table';
import {languageNames, languageOf} from '../../src/messages';
import type {ColumnWords, Language} from '../../src/messages/language';
import type {SheetsApi} from './api';
import {quoted} from './a1';
import type {SheetGrid} from './answers';

/** Why a spreadsheet cannot be worked on. */
export class SheetProblem extends Error {
  constructor(
    readonly code: 'sheet-missing' | 'column-missing' | 'run-in-progress',
    readonly sheet: string,
    readonly columns: readonly string[] = [],
  ) {
    super(code);
    this.name = 'SheetProblem';
  }
}

/** A spreadsheet that the script has set up. */
export interface OpenSpreadsheet {
  readonly api: SheetsApi;
  /** Of its sheets and their words. */
  readonly language: Language;
  readonly timeZone: string;
  readonly rollout: string;
  readonly log: string;
  /** As they were when it was opened. */
  readonly grids: readonly SheetGrid[];
}

/**
 * Finds the sheets by their names, in whichever language they were set up.
 *
 * @throws SheetProblem if there is no such sheet; GoogleRefusal
 */
export async function openSpreadsheet(
  api: SheetsApi,
  spoken: Language,
): Promise<OpenSpreadsheet> {
  const {timeZone, sheets: grids} = await api.document();
  const titles = grids.map(it => it.title);
  const languages = [spoken, ...languageNames().map(it => languageOf(it))];
  const language = languages.find(
    it => titles.includes(it.sheets.rollout) && titles.includes(it.sheets.log),
  );
  if (!language) throw new SheetProblem('sheet-missing', spoken.sheets.rollout);
  const {rollout, log} = language.sheets;
  return {api, language, timeZone, rollout, log, grids};
}

/** A sheet; null if there is none. */
export function findGrid(
  {grids, language}: Pick<OpenSpreadsheet, 'grids' | 'language'>,
  kind: keyof Language['sheets'],
): SheetGrid | null {
  return grids.find(it => it.title === language.sheets[kind]) ?? null;
}

/** The same. @throws SheetProblem if there is none */
export function gridOf(
  opened: Pick<OpenSpreadsheet, 'grids' | 'language'>,
  kind: keyof Language['sheets'],
): SheetGrid {
  const found = findGrid(opened, kind);
  if (found) return found;
  throw new SheetProblem('sheet-missing', opened.language.sheets[kind]);
}

/** Where the columns of the Log are. @throws SheetProblem */
export function logColumns(
  {language, log}: Pick<OpenSpreadsheet, 'language' | 'log'>,
  header: readonly string[],
): Columns<LogColumn> {
  return columnsIn(LOG, language.log, header, log);
}

/** Where the columns of a sheet are. @throws SheetProblem for one that is needed and missing */
export function columnsIn<Name extends string>(
  table: Table<Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  header: readonly string[],
  sheet: string,
): Columns<Name> {
  const headers = Object.fromEntries(
    namesOf(table).map(name => {
      const {header: now, former} = words[name];
      return [name, [now, ...[former ?? []].flat()]];
    }),
  ) as unknown as Record<Name, readonly string[]>;
  const {at, missing} = locate(header, headers);
  const dispensable = dispensableIn(table);
  const lacks = missing.filter(it => !dispensable.includes(it));
  if (lacks.length === 0) return at;
  const columns = lacks.map(it => words[it].header);
  throw new SheetProblem('column-missing', sheet, columns);
}

/** All that a sheet shows, as a range. */
export function whole(sheet: string): string {
  return quoted(sheet);
}
