// Runs a program as often as it is asked to, as Node would, in one process: Node and esbuild start once. For each message with the
// file of the program and its arguments, it answers with what was said and the exit code.
import process from 'node:process';
import {pathToFileURL} from 'node:url';

let runs = 0;
let said = {out: '', err: ''};

for (const [stream, name] of [
  [process.stdout, 'out'],
  [process.stderr, 'err'],
]) {
  stream.write = text => {
    said[name] += text;
    return true;
  };
}

process.on('message', async ({program, args}) => {
  said = {out: '', err: ''};
  process.exitCode = 0;
  process.argv.splice(1, process.argv.length - 1, program, ...args);
  // Each time a module of its own.
  runs += 1;
  await import(`${pathToFileURL(program).href}?run=${runs}`);
  process.send({...said, status: process.exitCode});
});
