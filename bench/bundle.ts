/** What every click pays for: the bundle's size, and compiling and evaluating it, without and with the certificate core. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {gunzipSync, gzipSync} from 'node:zlib';
import {buildServer} from '../build.js';
import {medianMs, type Figure} from './figure';

const KIB = 1024;
const TIMES = 15;

/** What the certificate core alone is made of. */
const CORE = /^(src\/core\/certificates|node_modules\/(@noble|des\.js|micro-))/;

/** Where the bundle's outermost function ends. */
const END = /\breturn \{[^{}]*\};\s*\}\)\(\);/;

/**
 * @param bundle - folder with the built project
 * @throws Error when the bundle is not built as it was when this was written
 */
export async function bundleFigures(bundle: string): Promise<Figure[]> {
  const code = readFileSync(path.join(bundle, 'Code.js'), 'utf8');
  const page = readFileSync(path.join(bundle, 'sidebar.html'));
  const share = coreShare((await buildServer()).bytesOf);
  const used = code.replace(END, end => `certificates();${end}`);
  if (share === 0 || used === code) throw new Error('the bundle is another');
  return [
    {name: 'Code.js', value: Buffer.byteLength(code) / KIB, unit: 'KiB'},
    {
      name: 'of it the certificate core, about',
      value: (share * Buffer.byteLength(code)) / KIB,
      unit: 'KiB',
    },
    {name: 'Code.js, gzip', value: gzipSync(code).length / KIB, unit: 'KiB'},
    {name: 'sidebar.html', value: page.length / KIB, unit: 'KiB'},
    {
      name: 'sidebar.html, gzip',
      value: gzipSync(page).length / KIB,
      unit: 'KiB',
    },
    {name: 'compile and evaluate', value: coldStart(code), unit: 'ms'},
    {
      name: 'the same, and evaluate the certificate core',
      value: coldStart(used),
      unit: 'ms',
    },
  ];
}

function coldStart(code: string): number {
  return medianMs(TIMES, () => startCold(asNew(code)));
}

let starts = 0;

/**
 * The same program in one piece, as Apps Script has it, with a comment of its own, so that V8 doesn’t have it yet. The comment comes
 * first: V8 compares each program with all earlier ones of that length, character by character until they differ.
 */
export function asNew(code: string): string {
  return Buffer.from(`// ${starts++}\n${code}`).toString();
}

/** Compiles and evaluates Code.js. */
export function startCold(code: string): void {
  const script = new vm.Script(code);
  script.runInContext(vm.createContext({Utilities}));
}

interface Blob {
  readonly bytes: Uint8Array;
  getDataAsString(): string;
}

const blob = (bytes: Uint8Array): Blob => ({
  bytes,
  getDataAsString: () => Buffer.from(bytes).toString(),
});

/** What unpacks the texts of Code.js. Bytes are unsigned here, since nothing else reads them. */
const Utilities = {
  base64Decode: (text: string) => Buffer.from(text, 'base64'),
  newBlob: blob,
  ungzip: ({bytes}: Blob) => blob(gunzipSync(bytes)),
};

/** Of the program as it is before it is shortened. */
function coreShare(bytesOf: ReadonlyMap<string, number>): number {
  const sum = (files: readonly (readonly [string, number])[]) =>
    files.reduce((bytes, [, more]) => bytes + more, 0);
  const all = [...bytesOf];
  return sum(all.filter(([file]) => CORE.test(file))) / sum(all);
}
