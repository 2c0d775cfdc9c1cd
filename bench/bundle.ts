/** What every click pays for: the bundle's size, and compiling and evaluating it. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {gzipSync} from 'node:zlib';
import {medianMs, type Figure} from './figure';

const KIB = 1024;

/** @param bundle - folder with the built project */
export function bundleFigures(bundle: string): Figure[] {
  const code = readFileSync(path.join(bundle, 'Code.js'), 'utf8');
  const page = readFileSync(path.join(bundle, 'sidebar.html'));
  let count = 0;
  const coldStart = medianMs(15, () => {
    // A comment of its own keeps V8 from finding the script in its cache.
    const script = new vm.Script(`${code}\n// ${count++}`);
    script.runInContext(vm.createContext({}));
  });
  return [
    {name: 'Code.js', value: code.length / KIB, unit: 'KiB'},
    {
      name: 'Code.js, gzip',
      value: gzipSync(code).length / KIB,
      unit: 'KiB',
    },
    {name: 'sidebar.html', value: page.length / KIB, unit: 'KiB'},
    {
      name: 'sidebar.html, gzip',
      value: gzipSync(page).length / KIB,
      unit: 'KiB',
    },
    {name: 'compile and evaluate', value: coldStart, unit: 'ms'},
  ];
}
