/** The CSE sheet. */
import {cseKeyOf, cseUserOf, useOf, type CseTexts} from '../core/cse/row';
import type {Columns} from '../core/base/cells';
import {inputsOf} from '../core/base/columns';
import {
  CSE,
  cseRowNamesOf,
  cseRowsOf,
  cseValuesOf,
  type CseColumn,
} from '../core/cse/table';
import {inputSheet} from './input-sheet';
import {linksIn} from './links';
import {FIRST_ROW, queueSheet} from './queue-sheet';
import {setUpCse} from './set-up';
import type {Sheets} from './sheets';
import type {CseSheet} from '../core/cse/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key metadata that is in the cell itself: its links are not followed. */
const IN_CELL = /^\s*(hardware\s*:|wrap\s*$|https:\/\/\S+\s)/i;

/** @param sheets - where to find it */
export function cseSheet(sheets: Sheets): CseSheet {
  const {language} = sheets;
  const {open, ...queue} = queueSheet<CseTexts, CseColumn>(sheets, {
    kind: 'cse',
    words: it => it.cse,
    table: CSE,
    addresses: ['user'],
    queued: 'queued',
    password: 'password',
    message: 'message',
    rowsOf: cseRowsOf,
    rowNamesOf: cseRowNamesOf,
    valuesOf: written => cseValuesOf(written, language.cseIdentity),
    complete: (sheet, at, rows) =>
      withWaiting(sheet, at, withLinks(sheet, at, rows)),
  });

  function instants(column: CseColumn): Map<number, number> {
    const {sheet, at} = open();
    return instantsIn(sheet, at[column]!);
  }

  return {
    ...queue,
    ...inputSheet(open, {
      inputs: inputsOf(CSE),
      filled: ['certificate', 'password', 'metadata'],
      keyOf: keyIn,
      setUp: sheet => setUpCse(sheet, sheets),
    }),

    isSetUp: () => sheets.find('cse') !== null,
    hasRows: () => (sheets.find('cse')?.getLastRow() ?? 0) >= FIRST_ROW,
    show(row) {
      const {sheet} = open();
      sheet.activate();
      sheet.getRange(row, 1, 1, sheet.getLastColumn()).activate();
    },
    expiries: () => instants('expires'),
    updates: () => instants('updated'),
  };
}

function keyIn(row: CseTexts): string {
  const use = useOf(row);
  return use ? cseKeyOf({user: cseUserOf(row), use}) : '';
}

function withLinks(
  sheet: Sheet,
  at: Columns<CseColumn>,
  rows: CseTexts[],
): CseTexts[] {
  const inFiles = rows.filter(it => !IN_CELL.test(it.metadata));
  const certificates = new Map(rows.map(it => [it.number, it.certificate]));
  const metadata = new Map(inFiles.map(it => [it.number, it.metadata]));
  const certificateLinks = linksIn(sheet, at.certificate!, certificates);
  const metadataLinks = linksIn(sheet, at.metadata!, metadata);
  return rows.map(row => {
    const certificateLink = certificateLinks.get(row.number);
    const metadataLink = metadataLinks.get(row.number);
    return {
      ...row,
      ...(certificateLink ? {certificateLink} : {}),
      ...(metadataLink ? {metadataLink} : {}),
    };
  });
}

/** The instants in a column, in milliseconds since the epoch, by row number. */
function instantsIn(sheet: Sheet, column: number): Map<number, number> {
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  if (count < 1) return new Map();
  const values: unknown[][] = sheet
    .getRange(FIRST_ROW, column, count, 1)
    .getValues();
  return new Map(
    values.flatMap(([value], i) =>
      value instanceof Date ? [[FIRST_ROW + i, value.getTime()] as const] : [],
    ),
  );
}

/** Since when rows wait, as instants. */
function withWaiting(
  sheet: Sheet,
  at: Columns<CseColumn>,
  rows: CseTexts[],
): CseTexts[] {
  if (rows.every(it => it.waitingSince === null)) return rows;
  const since = instantsIn(sheet, at.waitingSince!);
  return rows.map(row => ({
    ...row,
    waitingSince: since.get(row.number) ?? null,
  }));
}
