// The part of the emulator that runs inside the script's context, as one text.
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {buildSync} from 'esbuild';

/** Where a program finds it that has it built already: a path. It is built anew where none is named. */
const BUILT = 'EMULATOR_INSIDE';

/** Its text. Programs of this project start at its root. */
export function insideCode() {
  const built = process.env[BUILT];
  return built ? readFileSync(built, 'utf8') : buildInside();
}

/** Builds it: a function expression's body that ends with its entry as the result. */
export function buildInside() {
  const {outputFiles} = buildSync({
    entryPoints: ['emulator/apps-script/main.ts'],
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
