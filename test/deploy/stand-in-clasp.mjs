// Replaces clasp in the tests: records its arguments, and does what the test has set. Its output is that of clasp
// 3.4.1.
import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';

const args = process.argv.slice(2);
const play = JSON.parse(readFileSync('play.json', 'utf8'))[args[0]] ?? {};
appendFileSync(
  'calls.jsonl',
  `${JSON.stringify({args, execArgv: process.execArgv, cwd: process.cwd()})}\n`,
);
for (const [file, text] of Object.entries(play.files ?? {})) {
  writeFileSync(file, text);
}
if (process.env.DEBUG === 'clasp:core') {
  for (const line of play.trace ?? []) console.error(`clasp:core ${line}`);
}
for (const line of play.prints ?? []) console.log(line);
for (const line of play.errors ?? []) console.error(line);
process.exitCode = play.status ?? 0;
