/** Ui and HtmlService. */
import type {MenuTree} from '../../workspace';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function uiCalls(execution: Execution): CallsOf<'Ui' | 'HtmlService'> {
  const {ui, project} = execution.world;
  return {
    'Ui.addToUi': menu => {
      if (levelsOf(menu) > execution.world.menuLevels) {
        throw new Error('The menu has too many levels.');
      }
      const own = structuredClone(menu);
      const index = ui.menus.findIndex(({label}) => label === own.label);
      if (index === -1) ui.menus.push(own);
      else ui.menus[index] = own;
    },
    'Ui.alert': (title, text, buttons) => {
      ui.dialogs.push({title, text, buttons: [...buttons]});
      const answer = ui.answers.shift();
      if (answer) return answer.button;
      if (buttons.length === 1) return 'OK';
      throw new Error(`nobody answers the alert "${title || text}"`);
    },
    'Ui.showSidebar': (title, html) => {
      ui.sidebar = {title, html};
    },
    'HtmlService.createHtmlOutputFromFile': file => {
      const html = project.files[file.replace(/(\.html)?$/, '.html')];
      if (html === undefined) {
        throw new Error(`No HTML file named ${file} was found.`);
      }
      return html;
    },
  };
}

/** A menu of items alone has one. */
function levelsOf({items}: MenuTree): number {
  const below = items.map(it => (it && 'items' in it ? levelsOf(it) : 0));
  return 1 + Math.max(0, ...below);
}
