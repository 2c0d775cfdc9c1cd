/** Protection. */
import {ask, strict} from '../realm';
import {range} from './range';
import {person} from './session';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type User = GoogleAppsScript.Base.User;

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
  const address = (who: string | User) =>
    typeof who === 'string' ? who : who.getEmail();
  const self: Protection = strict<Protection>('Protection', {
    getRange: () => range({...now().area, sheet: sheetId}, sheet),
    getDescription: () => now().description,
    setDescription: description => change({description}),
    isWarningOnly: () => now().warningOnly,
    setWarningOnly: warningOnly => change({warningOnly}),
    getEditors: () => now().editors.map(person),
    addEditor: (who: string | User) =>
      change({editors: [...now().editors, address(who)]}),
    removeEditors: (people: readonly (string | User)[]) => {
      const gone = people.map(address);
      return change({
        editors: now().editors.filter(editor => !gone.includes(editor)),
      });
    },
    canEdit: () => ask('Protection.canEdit', sheetId, id),
    getUnprotectedRanges: () =>
      (now().unprotected ?? []).map(area =>
        range({...area, sheet: sheetId}, sheet),
      ),
    canDomainEdit: () => now().domainEdit,
    setDomainEdit: domainEdit => change({domainEdit}),
    remove: () => ask('Protection.remove', sheetId, id),
  });
  return self;
}
