/** What every click pays for: the bundle's size, and compiling and evaluating it, without and with the certificate core. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {gzipSync} from 'node:zlib';
import {medianMs, type Figure} from './figure';

const KIB = 1024;
const TIMES = 15;

/** What the certificate core alone is made of. */
const CORE = /^(src\/core\/certificates|node_modules\/(@noble|des\.js|micro-))/;

/** Where the bundle's outermost function ends. */
const END = /\n( *return __toCommonJS\(main_exports\);)/;

/**
 * @param bundle - folder with the built project
 * @throws Error when the bundle is not built as it was when this was written
 */
export function bundleFigures(bundle: string): Figure[] {
  const code = readFileSync(path.join(bundle, 'Code.js'), 'utf8');
  const page = readFileSync(path.join(bundle, 'sidebar.html'));
  const core = coreLength(code);
  const used = code.replace(END, '\n  certificates();\n$1');
  if (core === 0 || used === code) throw new Error('the bundle is another');
  return [
    {name: 'Code.js', value: code.length / KIB, unit: 'KiB'},
    {name: 'of it the certificate core', value: core / KIB, unit: 'KiB'},
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
  let count = 0;
  return medianMs(TIMES, () => {
    // A comment of its own keeps V8 from finding the script in its cache.
    const script = new vm.Script(`${code}\n// ${count++}`);
    script.runInContext(vm.createContext({}));
  });
}

/** esbuild writes the path of each module above its text. */
function coreLength(code: string): number {
  const [, ...modules] = code.split(/^ *\/\/ (?=(?:src|node_modules)\/\S+$)/m);
  return modules
    .filter(it => CORE.test(it))
    .reduce((sum, it) => sum + it.length, 0);
}
