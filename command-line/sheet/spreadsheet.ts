/** The spreadsheet of the script, from outside: which sheet is which, and where its columns are. */
import {locate, type Columns} from '../../src/core/base/cells';
import {dispensableIn, namesOf, type Table} from '../../src/core/base/columns';
import {ROLLOUT, type RolloutColumn} from '../../src/core/hosted/table';
import {LOG, type LogColumn} from '../../src/core/rows/log-table';
import {languageNames, languageOf} from '../../src/messages';
import type {ColumnWords, Language} from '../../src/messages/language';
import {quoted, type SheetsApi} from './api';

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
  const {timeZone, sheets} = await api.document();
  const languages = [spoken, ...languageNames().map(it => languageOf(it))];
  const language = languages.find(
    it => sheets.includes(it.sheets.rollout) && sheets.includes(it.sheets.log),
  );
  if (!language) throw new SheetProblem('sheet-missing', spoken.sheets.rollout);
  const {rollout, log} = language.sheets;
  return {api, language, timeZone, rollout, log};
}

/** Where the columns of the Rollout sheet are. @throws SheetProblem */
export function rolloutColumns(
  {language, rollout}: OpenSpreadsheet,
  header: readonly string[],
): Columns<RolloutColumn> {
  return columnsIn(ROLLOUT, language.rollout, header, rollout);
}

/** The same of the Log. @throws SheetProblem */
export function logColumns(
  {language, log}: OpenSpreadsheet,
  header: readonly string[],
): Columns<LogColumn> {
  return columnsIn(LOG, language.log, header, log);
}

function columnsIn<Name extends string>(
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
