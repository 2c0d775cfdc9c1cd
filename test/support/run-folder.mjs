// The project, built for one test run. Each run has its own folder, so that concurrent runs in one checkout do not interfere.
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {gunzipSync} from 'node:zlib';
import {buildAll} from '../../build.js';
import {buildInside} from '../../emulator/apps-script/inside.js';

/** The build of this run, or null before and after it. */
let build = null;

/**
 * Builds the project and the inside of the emulator, once for all of Jest's projects, and passes their paths to the tests: in
 * PACKED_FOLDER, with the texts unpacked in BUNDLE_FOLDER, and EMULATOR_INSIDE. What an organization has chosen in this folder is not
 * in it, as in a release.
 */
export function buildForRun() {
  return (build ??= buildInto(mkdtempSync(path.join(tmpdir(), 'smime-test-'))));
}

async function buildInto(folder) {
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.on('exit', remove);
  const packed = path.join(folder, 'packed');
  await buildAll(packed, {folder: null});
  process.env.PACKED_FOLDER = packed;
  const bundle = path.join(folder, 'dist');
  cpSync(packed, bundle, {recursive: true});
  const code = readFileSync(path.join(packed, 'Code.js'), 'utf8');
  writeFileSync(path.join(bundle, 'Code.js'), unpacked(code));
  process.env.BUNDLE_FOLDER = bundle;
  const inside = path.join(folder, 'inside.js');
  writeFileSync(inside, buildInside());
  process.env.EMULATOR_INSIDE = inside;
  return () => {
    remove();
    process.off('exit', remove);
  };
}

/** Where Code.js evaluates a text on first use, and the function whose comment has it. */
const USE = /\(0,\s?eval\)\(unpacked_\((text\d+_)\)\)/g;
const TEXT = /^(function (text\d+_)\(\) )\{\/\*([^*]*)\*\/\}$/gm;

/**
 * The same program with functions instead of these texts: V8 compiles a text again in each execution, and a function once. Like
 * the texts, they see nothing of the program around them, and like each name with this ending, theirs cannot be called from the page.
 */
function unpacked(code) {
  const functions = code.replace(TEXT, (_, start, name, lines) => {
    const text = gunzipSync(Buffer.from(lines, 'base64')).toString();
    const value = isPure(text) ? `keepPure_("${name}", () => ${text})` : text;
    return `${start}{ return ${value}; }`;
  });
  return evaluatedAgain(functions.replace(USE, '$1()'), entriesOf(code));
}

/** The functions after the program that a person, a trigger, or the page may call. */
function entriesOf(code) {
  const after = code.slice(code.indexOf('\n})();\n'));
  const names = [...after.matchAll(/^function (\w+)\(/gm)].map(([, it]) => it);
  return names.filter(it => !it.endsWith('_'));
}

/**
 * Prepared to be evaluated by each execution in one context, where V8 keeps what it has learned. The script leaves everything there as it
 * was (test/bundle/evaluated-again.test.ts).
 */
function evaluatedAgain(code, entries) {
  if (process.env.TEST_LONG === '1') return code;
  return `keepProgram_(() => {${code}\nreturn {${entries}};\n});\n`;
}

/**
 * The certificate core, the languages, and the CSV parser are bundles of their own and remember nothing but what they have computed.
 * Other texts are functions of what they take from the program.
 */
function isPure(text) {
  return process.env.TEST_LONG !== '1' && !TAKES.test(text);
}

const TAKES = /^\(\(\) ?=> ?\{\s*"use strict";\s*return taken_/;

/** Removes it. While tests are watched, the next run builds again. */
export async function removeBuild() {
  const remove = await build;
  build = null;
  remove?.();
}
