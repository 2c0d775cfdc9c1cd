/** Protection, of ranges and of sheets. */
import type {
  Area,
  Protection,
  Sheet,
  Spreadsheet,
} from '../../spreadsheet/model';
import {mayEdit} from '../../spreadsheet/permission';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {sheetById} from './spreadsheet';

export function protectionCalls(execution: Execution): CallsOf<'Protection'> {
  const {user} = execution;
  const {spreadsheet} = execution.world;
  const find = (sheet: number, id: number): Protection => {
    const found = sheetById(spreadsheet, sheet).protections.find(
      protection => protection.id === id,
    );
    if (!found) throw new Error('The protection does not exist anymore.');
    return found;
  };
  return {
    'Protection.get': find,
    'Protection.canEdit': (sheet, id) =>
      mayEdit(spreadsheet, find(sheet, id), user),
    'Protection.set': (sheet, id, change) => {
      Object.assign(find(sheet, id), change);
    },
    'Protection.remove': (sheet, id) => {
      find(sheet, id);
      const {protections} = sheetById(spreadsheet, sheet);
      protections.splice(
        protections.findIndex(protection => protection.id === id),
        1,
      );
    },
  };
}

/** A new protection: at first every editor may still edit. */
export function protect(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  kind: Protection['kind'],
  area: Area,
): number {
  const id = spreadsheet.nextId++;
  sheet.protections.push({
    id,
    kind,
    area,
    description: '',
    warningOnly: false,
    editors: [...spreadsheet.editors],
  });
  return id;
}
