/** The Rollout sheet. */
import {keyOf, mailboxOf, type RowTexts} from '../core/rows/row';
import {
  rowNamesOf,
  ROLLOUT,
  rowsOf,
  valuesOf,
  type RolloutColumn,
} from '../core/hosted/table';
import {inputsOf} from '../core/base/columns';
import {DoorRefusal} from '../core/rows/refusal';
import {stretches} from './cells';
import {protectedColumns} from './guarded';
import {inputSheet} from './input-sheet';
import {linksIn} from './links';
import {FIRST_ROW, queueSheet} from './queue-sheet';
import {setUpRollout} from './set-up';
import type {Sheets} from './sheets';
import type {RolloutSheet} from '../core/rows/rollout-sheet';

/** The columns whose texts say why a row needs attention. */
const FILTERED = ['state', 'details'] as const;

/** @param sheets - where to find it */
export function rolloutSheet(sheets: Sheets): RolloutSheet {
  const {open, ...queue} = queueSheet<RowTexts, RolloutColumn>(sheets, {
    kind: 'rollout',
    words: it => it.rollout,
    table: ROLLOUT,
    addresses: ['user', 'alias'],
    queued: 'queued',
    password: 'password',
    message: 'message',
    rowsOf,
    rowNamesOf,
    valuesOf,
    complete(sheet, at, rows) {
      const files = new Map(rows.map(it => [it.number, it.file]));
      const links = linksIn(sheet, at.file!, files);
      return rows.map(row => {
        const fileLink = links.get(row.number);
        return fileLink ? {...row, fileLink} : row;
      });
    },
  });

  return {
    ...queue,
    ...inputSheet(open, {
      inputs: inputsOf(ROLLOUT),
      filled: ['file', 'password'],
      keyOf: row => keyOf(mailboxOf(row)),
      setUp: sheet => setUpRollout(sheet, sheets),
    }),

    remove(rows) {
      const {sheet, at} = open();
      const numbers = rows.map(it => it.number);
      const width = sheet.getLastColumn();
      const all = Array.from({length: width}, (_, i) => i + 1);
      refuseGuardedRows(sheet, all, numbers);
      const ours = new Set(Object.values(at));
      const own = all.filter(it => !ours.has(it));
      const blocks = stretches(numbers);
      const isTouched = blocks.some(([from, to]) =>
        sheet
          .getRange(from, 1, to - from + 1, width)
          .getDisplayValues()
          .some(texts => own.some(it => texts[it - 1] !== '')),
      );
      if (isTouched) return false;
      // Sheets does not delete every row below the frozen ones.
      sheet.insertRowsAfter(sheet.getMaxRows(), numbers.length);
      for (const [from, to] of blocks.reverse()) {
        sheet.deleteRows(from, to - from + 1);
      }
      return true;
    },

    show(row) {
      const {sheet} = open();
      sheet.activate();
      if (row === undefined) return;
      sheet.getRange(row, 1, 1, sheet.getLastColumn()).activate();
    },

    filter(hidden, replaces) {
      const {sheet, at} = open();
      const present = sheet.getFilter();
      const columns = FILTERED.filter(it => at[it] !== undefined);
      const isOurs =
        present !== null &&
        columns.every(it => {
          const criteria = present.getColumnFilterCriteria(at[it]!);
          return (criteria?.getHiddenValues() ?? []).length > 0;
        });
      if (present && !isOurs && !(hidden && replaces)) return 'other';
      const width = sheet.getLastColumn();
      const all = Array.from({length: width}, (_, i) => i + 1);
      refuseGuardedRows(sheet, all, [FIRST_ROW]);
      present?.remove();
      if (!hidden) return 'none';
      const filter = sheet
        .getRange(1, 1, sheet.getMaxRows(), width)
        .createFilter();
      for (const it of columns) {
        const criteria = SpreadsheetApp.newFilterCriteria()
          .setHiddenValues([...hidden[it]])
          .build();
        filter.setColumnFilterCriteria(at[it]!, criteria);
      }
      return 'set';
    },

    expiries() {
      const found = new Map<number, number>();
      const {sheet, at} = open();
      const count = sheet.getLastRow() - FIRST_ROW + 1;
      if (count < 1) return found;
      const values = sheet
        .getRange(FIRST_ROW, at.expires!, count, 1)
        .getValues();
      values.forEach(([value], i) => {
        if (value instanceof Date) found.set(FIRST_ROW + i, value.getTime());
      });
      return found;
    },
  };
}

/** @throws DoorRefusal where someone else protects one of the cells */
function refuseGuardedRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: number[],
  rows: readonly number[],
): void {
  if (protectedColumns(sheet, columns, rows).length === 0) return;
  throw new DoorRefusal('sheet-protected', {
    ...{sheet: sheet.getName(), columns: []},
    operator: Session.getEffectiveUser().getEmail(),
  });
}
