/** Which sheet a spreadsheet opens with after it was set up. */
import {Clock} from '../../../emulator/clock';
import {createGoogle} from '../../../emulator/google/google';
import {OPERATOR} from '../../../emulator/company';
import {createWorkspace, type Workspace} from '../../../emulator/workspace';
import {languageOf} from '../../../src/messages';
import {NOW} from '../../support/certificate-pool';
import {DIST} from '../../support/project';

function opened(name: string, locale = 'en_US'): Workspace {
  const clock = new Clock(NOW);
  const google = createGoogle({clock});
  const company = {google, clock, operator: OPERATOR, bundle: DIST, locale};
  const workspace = createWorkspace(company);
  workspace.spreadsheet.sheets[0]!.name = name;
  return workspace;
}

const tabs = ({spreadsheet}: Workspace) =>
  spreadsheet.sheets.map(({name}) => name);

it.each([
  ['Sheet1', 'en_US'],
  ['Tabellenblatt1', 'de_DE'],
  ['シート1', 'ja_JP'],
])('is Rollout where Google’s empty %s is the only one', (name, locale) => {
  const workspace = opened(name, locale);
  workspace.menu('setUp');
  const [first, ...rest] = tabs(workspace);
  const {rollout, cse, dashboard, inventory, log} = languageOf(locale).sheets;
  expect(first).toBe(rollout);
  // The sheet that Google created is deleted: nobody has used it.
  expect(rest.sort()).toEqual([cse, dashboard, inventory, log].sort());
  workspace.menu('setUp');
  expect(tabs(workspace).sort()).toEqual([first, ...rest].sort());
});

it('stays the one in which someone has written', () => {
  const workspace = opened('Notes');
  workspace.edit('Notes', 3, 3, 'ask the CA');
  workspace.menu('setUp');
  expect(tabs(workspace).slice(0, 2)).toEqual(['Notes', 'Rollout']);
  expect(workspace.cell('Notes', 3, 3)).toBe('ask the CA');
});
