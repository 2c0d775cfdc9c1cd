/** The sheet in a language made by machine: whatever is written in English has been left out of the tables of sentences. */
import type {MenuTree} from '../../../emulator/observed';
import {openSampleWorkspace} from '../../../emulator/sample-company/workspace';
import {built} from '../../support/project';
import {textsIn, untranslated} from '../../support/pseudo';
import {pseudoBuild} from '../../support/pseudo-build';

/** Cells that hold data alone: IDs and digests, codes of findings and of Google, names of certificates, kinds of keys, days. */
const DATA = [
  /^[\w-]{12,}$/,
  /^[a-z0-9]+(-[a-z0-9]+)+\b/,
  // A summary of the Log that is the same in every language; another column says it in words.
  /^\d+, default \S/,
  /[0-9a-f]{32}/,
  /\b[A-Z]+=|\bCA\b|^Beacon Trust /,
  /^(RSA|EC) [\w-]+$/,
  /^([A-Z][a-z]{2} \d|\d+ [A-Z][a-z]{2}).*$/,
  /^[\w.-]+\.example$/,
];

const functionsIn = ({items}: MenuTree): string[] =>
  items.flatMap(it =>
    it === null ? [] : 'items' in it ? functionsIn(it) : [it.functionName],
  );

const labelsIn = ({label, items}: MenuTree): string[] => [
  label,
  ...items.flatMap(it =>
    it === null ? [] : 'items' in it ? labelsIn(it) : [it.label],
  ),
];

it('Sheets, menu, and dialogs have no word that is not from the tables of sentences', async () => {
  const bundle = {
    'Code.js': pseudoBuild('server').toString(),
    'sidebar.html': built('sidebar.html'),
    'appsscript.json': built('appsscript.json'),
  };
  const {workspace, company} = await openSampleWorkspace(bundle, {
    iterations: 1,
  });
  const {spreadsheet, ui} = workspace;
  const chosen = ui.menus
    .flatMap(functionsIn)
    .filter(it => /^(check|preview|upload|refresh|delete)All$/.test(it));
  expect(chosen.length).toBeGreaterThan(2);
  for (const name of chosen) {
    ui.answers.splice(0, Infinity, {button: 'YES'});
    workspace.menu(name);
  }
  const data = [...textsIn(company.rows), ...textsIn(company.cseRows)].filter(
    it => it.length > 2,
  );
  const wrong = (where: string, texts: readonly string[]) =>
    texts
      .filter(it => !DATA.some(form => form.test(it)))
      .flatMap(it => untranslated(it, data))
      .map(it => `${where}: ${it}`);
  const sheets = spreadsheet.sheets.flatMap(({name, rows}) => {
    const values = new Set(rows.flatMap(it => it.values.map(String)));
    const notes = rows.flatMap(it => it.looks.note ?? []);
    const titles = workspace.charts(name).map(it => it.options.title);
    return [
      ...wrong('name of a sheet', [name]),
      ...wrong(`cell of ${name}`, [...values]),
      ...wrong(`note in ${name}`, textsIn(notes)),
      ...wrong(`chart in ${name}`, textsIn(titles)),
    ];
  });
  const {dialogs, toasts} = ui;
  expect(dialogs.length + toasts.length).toBeGreaterThan(2);
  const labels = ui.menus.flatMap(labelsIn);
  expect(labels.length).toBeGreaterThan(20);
  expect([
    ...sheets,
    ...wrong(
      'dialog',
      dialogs.flatMap(it => [it.title, it.text]),
    ),
    ...wrong('toast', textsIn(toasts)),
    ...wrong('menu', labels),
  ]).toEqual([]);
});
