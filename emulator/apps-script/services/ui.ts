/** Ui: menus, alerts and prompts, sidebars and dialogs. */
import type {ButtonName, MenuItem, MenuTree} from '../../workspace';
import {ask, enumeration, mismatch, strict} from '../realm';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Response = GoogleAppsScript.Base.PromptResponse;

const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'ButtonSet',
  ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
);

export function ui(): Ui {
  return strict<Ui>('Ui', {
    Button,
    ButtonSet,
    createMenu: menu,
    alert: (...args: readonly unknown[]) => {
      const [title, text, buttons] = dialog('alert', args);
      return Button[ask('Ui.alert', title, text, buttons).button];
    },
    prompt: (...args: readonly unknown[]) => {
      const [title, text, buttons] = dialog('prompt', args);
      const answer = ask('Ui.prompt', title, text, buttons);
      return strict<Response>('PromptResponse', {
        getSelectedButton: () => Button[answer.button],
        getResponseText: () => answer.text ?? '',
      });
    },
    showSidebar: page =>
      ask('Ui.showSidebar', page.getTitle(), page.getContent()),
    showModalDialog: (page, title) =>
      ask('Ui.showModalDialog', title, page.getContent()),
  });
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function dialog(
  method: string,
  args: readonly unknown[],
): [title: string, text: string, buttons: readonly ButtonName[]] {
  const [first, second, third] = args;
  const wellFormed =
    typeof first === 'string' &&
    args.length <= 3 &&
    (args.length < 3 || typeof second === 'string');
  if (!wellFormed) throw mismatch(`Ui.${method}`, args);
  const set = args.length === 3 ? third : second;
  const names = method === 'alert' ? BUTTONS['OK'] : BUTTONS['OK_CANCEL'];
  const buttons = set === undefined ? names : BUTTONS[String(set)];
  if (!buttons) throw mismatch(`Ui.${method}`, args);
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
