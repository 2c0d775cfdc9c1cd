/**
 * `npm run demo [-- --language he]`: the main job without a browser. The real bundle rolls the sample sheet out; the rows before
 * and after.
 */
import path from 'node:path';
import {buildAll} from '../build.js';
import {programOptions} from '../build/program-options.js';
import {COMPANY_LANGUAGES, companyLanguageOf} from './sample-company/languages';
import {ask, openSampleWorkspace} from './sample-company/workspace';
import type {Workspace} from './workspace';

interface Progress {
  readonly finished: boolean;
  readonly done: number;
  readonly total: number;
}

/** The state of rows, as a code and in the language of the sheet. */
interface States {
  readonly states: readonly {readonly state: string; readonly count: number}[];
}

/** Columns by their places, in every language. */
const [USER, STATE, MESSAGE, FILE, ALIAS] = [0, 1, 2, 3, 5] as const;

const WIDTH = process.stdout.columns || 160;

const bundle = path.resolve('node_modules/.cache/smime-rollout/demo-dist');
const {values} = programOptions(
  `npm run demo -- [options]

Does the main job in the terminal, for 40 rows of a made-up company.

  --language he  in another language than English: ${COMPANY_LANGUAGES.join(', ')}`,
  {
    options: {language: {type: 'string', default: 'en'}},
    check: ({language}) => void companyLanguageOf(language),
  },
);
await buildAll(bundle);
const language = companyLanguageOf(values.language);
const {company, workspace} = await openSampleWorkspace(bundle, {language});

console.log(
  'A Google Workspace in memory: nothing leaves this machine, and every name is made up.\n',
);
console.log('Before:');
printRows(workspace, [USER, ALIAS, FILE]);

console.log('\nUpload, all rows:');
let progress = ask(workspace, {
  verb: 'start',
  action: 'upload',
  selection: 'all',
}) as Progress;
while (!progress.finished) {
  progress = ask(workspace, {verb: 'continue'}) as Progress;
  console.log(`  ${progress.done} of ${progress.total} rows done`);
}

console.log('\nAfter:');
printRows(workspace, [USER, ALIAS, STATE, MESSAGE]);

const {states} = ask(workspace, {verb: 'overview'}) as States;
const count = (...codes: string[]) =>
  states
    .filter(it => codes.includes(it.state))
    .reduce((sum, it) => sum + it.count, 0);
const inserted = company.google.state.log.filter(
  it => it.method.endsWith('smimeInfo.insert') && it.status === 200,
).length;
const uploaded = count('uploaded', 'uploadedNotDefault');
if (inserted !== uploaded) {
  throw new Error(`Gmail took ${inserted}, the sheet says ${uploaded}`);
}
console.log(
  `\n${uploaded} uploaded, ${count('kept')} kept, ${count('defaultSet')} set as default, ${count('blocked')} blocked, ${count('failed')} failed`,
);

function printRows(of: Workspace, at: readonly number[]): void {
  const [header = [], ...lines] = of.shown(of.spreadsheet.sheets[0]!.name);
  const table = [header, ...lines.filter(line => line[0])].map(line =>
    at.map(i => line[i] ?? ''),
  );
  const widths = at.map((_, i) =>
    Math.min(40, Math.max(...table.map(line => [...line[i]!].length))),
  );
  table.forEach(line => {
    const cells = line.map((text, i) =>
      i === line.length - 1 ? text : text.padEnd(widths[i]!),
    );
    const text = `  ${cells.join('  ')}`;
    const isLong = text.length > WIDTH;
    console.log(isLong ? `${text.slice(0, WIDTH - 1).trimEnd()}…` : text);
  });
}
