/** Ui: menus, alerts and sidebars. */
import type {ButtonName, MenuItem, MenuTree} from '../../workspace';
import {ask, enumeration, mismatch, strict} from '../realm';
import {pageOf} from './html-service';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  YES_NO: ['YES', 'NO'],
};
const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'YES',
  'NO',
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'ButtonSet',
  ['OK', 'YES_NO'],
);

export function ui(): Ui {
  return strict<Ui>('Ui', {
    Button,
    ButtonSet,
    createMenu: menu,
    alert: (...args: readonly unknown[]) => {
      const [title, text, buttons] = alertOf(args);
      return Button[ask('Ui.alert', title, text, buttons)];
    },
    showSidebar: (page: unknown) => {
      const shown = pageOf(page);
      if (!shown) throw mismatch('Ui.showSidebar', [page]);
      ask('Ui.showSidebar', shown.title, shown.html);
    },
  });
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function alertOf(
  args: readonly unknown[],
): [title: string, text: string, buttons: readonly ButtonName[]] {
  const [first, second, third] = args;
  const wellFormed =
    typeof first === 'string' &&
    args.length <= 3 &&
    (args.length < 3 || typeof second === 'string');
  if (!wellFormed) throw mismatch('Ui.alert', args);
  const set = args.length === 3 ? third : second;
  const buttons = set === undefined ? BUTTONS['OK'] : BUTTONS[String(set)];
  if (!buttons) throw mismatch('Ui.alert', args);
  return args.length === 3
    ? [first, String(second), buttons]
    : ['', first, buttons];
}

const trees = new WeakMap<object, () => MenuTree>();

function menu(label: string): Menu {
  const items: (MenuItem | (() => MenuTree) | null)[] = [];
  const tree = (): MenuTree => ({
    label,
    items: items.map(item => (typeof item === 'function' ? item() : item)),
  });
  const self: Menu = strict<Menu>('Menu', {
    addItem: (caption, functionName) => {
      items.push({label: caption, functionName});
      return self;
    },
    addSeparator: () => {
      items.push(null);
      return self;
    },
    addSubMenu: sub => {
      const subTree = trees.get(sub);
      if (!subTree) throw mismatch('Menu.addSubMenu', [sub]);
      items.push(subTree);
      return self;
    },
    addToUi: () => ask('Ui.addToUi', tree()),
  });
  trees.set(self, tree);
  return self;
}
