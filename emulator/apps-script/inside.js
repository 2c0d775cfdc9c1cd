// The part of the emulator that runs inside the script's context, as one text.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {buildSync} from 'esbuild';

/** Where a program that has built it already finds it: a path. If none is named, it is built again. */
const BUILT = 'EMULATOR_INSIDE';

/** Its text. */
export function insideCode() {
  const built = process.env[BUILT];
  return built ? readFileSync(built, 'utf8') : buildInside();
}

/** Builds it: a function expression's body that ends with its entry as the result. */
export function buildInside() {
  const {outputFiles} = buildSync({
    entryPoints: [entryFile()],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inside',
    platform: 'neutral',
    target: 'es2022',
    minifySyntax: true,
  });
  return `(() => { ${outputFiles[0].text}; return inside; })()`;
}

/** Programs of this project start at its root; in another one it is where npm has put this package. */
function entryFile() {
  const here = path.resolve('emulator/apps-script/main.ts');
  if (existsSync(here)) return here;
  const {resolve} = createRequire(path.resolve('package.json'));
  return resolve('@smime-rollout/emulator/apps-script/main');
}
