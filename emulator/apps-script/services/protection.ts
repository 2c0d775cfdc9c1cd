/** Protection. */
import {ask, strict} from '../realm';
import {range} from './range';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function protection(
  sheetId: number,
  id: number,
  sheet: Sheet,
): Protection {
  const now = () => ask('Protection.get', sheetId, id);
  const change = (
    to: Parameters<typeof ask<'Protection.set'>>[3],
  ): Protection => {
    ask('Protection.set', sheetId, id, to);
    return self;
  };
  const self: Protection = strict<Protection>('Protection', {
    getRange: () => range({...now().area, sheet: sheetId}, sheet),
    getDescription: () => now().description,
    setDescription: description => change({description}),
    isWarningOnly: () => now().warningOnly,
    setWarningOnly: warningOnly => change({warningOnly}),
    canEdit: () => ask('Protection.canEdit', sheetId, id),
    getUnprotectedRanges: () =>
      (now().unprotected ?? []).map(area =>
        range({...area, sheet: sheetId}, sheet),
      ),
    remove: () => ask('Protection.remove', sheetId, id),
  });
  return self;
}
