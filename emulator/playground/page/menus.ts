/** The menus: a few of Sheets' own, and what the script has put up. */
import type {MenuItem, MenuTree} from '../../workspace';
import type {View} from '../view';
import {perform} from './link';
import {selection, told} from './selection';

export interface Menu {
  readonly label: string;
  readonly items: readonly (Menu | Choice | null)[];
}

export interface Choice {
  readonly label: string;
  readonly choose: () => void;
}

export function menus(view: View): Menu[] {
  return [rowsMenu(view), ...view.menus.map(scriptMenu)];
}

function rowsMenu({sheet}: View): Menu {
  const {areas, active} = selection.value;
  const {row, rows} = areas[areas.length - 1]!;
  const letters = sheet.columns[active.column - 1]?.letters ?? '';
  const sort = (ascending: boolean) => () =>
    void perform({do: 'sort', column: active.column, ascending});
  const last = row + rows - 1;
  return {
    label: 'Rows',
    items: [
      {label: `Sort sheet by column ${letters}, A to Z`, choose: sort(true)},
      {label: `Sort sheet by column ${letters}, Z to A`, choose: sort(false)},
      null,
      {
        label: `Insert a row above row ${row}`,
        choose: () => void perform({do: 'insertRow', after: row - 1}),
      },
      {
        label: `Insert a row below row ${last}`,
        choose: () => void perform({do: 'insertRow', after: last}),
      },
      {
        label:
          areas.length > 1
            ? 'Delete selected rows'
            : rows > 1
              ? `Delete rows ${row} to ${last}`
              : `Delete row ${row}`,
        choose: () => void deleteRows(),
      },
    ],
  };
}

async function deleteRows(): Promise<void> {
  await told();
  await perform({do: 'deleteRows'});
}

function scriptMenu({label, items}: MenuTree): Menu {
  return {label, items: items.map(it => it && scriptItem(it))};
}

function scriptItem(item: MenuItem | MenuTree): Menu | Choice {
  if ('items' in item) return scriptMenu(item);
  const {label, functionName} = item;
  return {label, choose: () => void runFromMenu(functionName)};
}

async function runFromMenu(name: string): Promise<void> {
  await told();
  await perform({do: 'menu', name});
}
