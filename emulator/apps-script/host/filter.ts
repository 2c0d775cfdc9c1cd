/** Filter: one for each sheet, the same for everyone who opens it. */
import {changeRow} from '../../spreadsheet/cells';
import type {Area, Sheet} from '../../spreadsheet/model';
import {checkProtection} from '../../spreadsheet/permission';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {shownTexts} from './range';
import {sheetById} from './spreadsheet';

export function filterCalls(execution: Execution): CallsOf<'Filter'> {
  const {world, user} = execution;
  const {spreadsheet} = world;
  const sheetOf = (id: number) => sheetById(spreadsheet, id);
  const filterOf = (sheet: Sheet) => {
    if (!sheet.filter) throw new Error('The filter does not exist.');
    checkProtection(spreadsheet, sheet, sheet.filter.area, user);
    return sheet.filter;
  };
  const show = (
    sheet: Sheet,
    area: Area,
    isHidden: (row: number) => boolean,
  ) => {
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      const filtered = row <= sheet.rows.length && isHidden(row);
      if ((sheet.rows[row - 1]?.filtered ?? false) !== filtered) {
        changeRow(sheet, row, {filtered});
      }
    }
  };
  return {
    'Filter.getHiddenValues': (id, column) =>
      sheetOf(id).filter?.hidden[column] ?? null,
    'Filter.setHiddenValues': (id, column, values) => {
      const sheet = sheetOf(id);
      const filter = filterOf(sheet);
      filter.hidden[column] = [...values];
      const hidden = Object.entries(filter.hidden).map(
        ([at, texts]) => [Number(at), new Set(texts)] as const,
      );
      const {row: top, rows} = filter.area;
      const shown = new Map(
        hidden.map(([at]) => {
          const area = {row: top, column: at, rows, columns: 1};
          return [at, shownTexts(world, sheet, area)] as const;
        }),
      );
      show(sheet, filter.area, row =>
        hidden.some(([at, texts]) => texts.has(shown.get(at)![row - top]![0]!)),
      );
    },
    'Filter.remove': id => {
      const sheet = sheetOf(id);
      const {area} = filterOf(sheet);
      sheet.filter = null;
      show(sheet, area, () => false);
    },
  };
}
