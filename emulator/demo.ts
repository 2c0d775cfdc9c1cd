/** `npm run demo`: the main job without a browser. The real bundle rolls the sample sheet out; the rows before and after. */
import path from 'node:path';
import {buildAll} from '../build.js';
import {ask, openSampleWorkspace} from './sample-company/workspace';
import type {Workspace} from './workspace';

interface Progress {
  readonly finished: boolean;
  readonly done: number;
  readonly total: number;
}

const WIDTH = process.stdout.columns || 160;

const bundle = path.resolve('node_modules/.cache/smime-rollout/demo-dist');
await buildAll(bundle);
const {company, workspace} = await openSampleWorkspace(bundle);

console.log(
  'A Google Workspace in memory: nothing leaves this machine, and every name is made up.\n',
);
console.log('Before:');
printRows(workspace, ['User', 'Alias', 'Certificate file']);

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
printRows(workspace, ['User', 'Alias', 'State', 'Message']);

const counts = countStates(workspace);
const count = (...states: string[]) =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
const inserted = company.google.state.log.filter(
  it => it.method.endsWith('smimeInfo.insert') && it.status === 200,
).length;
const uploaded = count('Uploaded', 'Uploaded, not default');
if (inserted !== uploaded) {
  throw new Error(`Gmail took ${inserted}, the sheet says ${uploaded}`);
}
console.log(
  `\n${uploaded} uploaded, ${count('Kept')} kept, ${count('Default set')} set as default, ${count('Blocked')} blocked, ${count('Failed')} failed`,
);

function printRows(of: Workspace, columns: readonly string[]): void {
  const [header = [], ...lines] = of.shown('Rollout');
  const at = columns.map(name => header.indexOf(name));
  const table = [header, ...lines.filter(line => line[0])].map(line =>
    at.map(i => line[i] ?? ''),
  );
  const widths = columns.map((_, i) =>
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

function countStates(of: Workspace): Record<string, number> {
  const [header = [], ...lines] = of.shown('Rollout');
  const at = header.indexOf('State');
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const state = line[at] ?? '';
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
