import vm from 'node:vm';
import {build} from 'esbuild';
import {parseScript} from 'esprima';

/** Built as build.js does. */
async function bundled(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import {readCsv} from './src/core/import/csv';
        export const read = text => JSON.stringify(readCsv(text).rows);`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2017',
    supported: {bigint: false},
    format: 'iife',
    globalName: 'app_',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return result.outputFiles[0]!.text;
}

describe('The CSV parser in the bundle', () => {
  it('works with the language alone, in the grammar that Apps Script accepts', async () => {
    const code = await bundled();
    expect(() => parseScript(code)).not.toThrow();
    const context = vm.createContext({});
    vm.runInContext(code, context);
    const call =
      'app_.read(\'user;path;password\\n"ada@example.com";ada.p12;"p""w"\\n\')';
    expect(JSON.parse(vm.runInContext(call, context) as string)).toEqual([
      {
        line: 2,
        user: 'ada@example.com',
        alias: '',
        path: 'ada.p12',
        password: 'p"w',
      },
    ]);
  });

  it('is not evaluated until it is used', async () => {
    const context = vm.createContext({});
    // The first thing that it asks for.
    vm.runInContext(
      'Object.defineProperty(globalThis, "self", {get() { throw new Error("evaluated"); }});',
      context,
    );
    vm.runInContext(await bundled(), context);
    expect(() =>
      vm.runInContext('app_.read("a@x.org,a.p12,pw")', context),
    ).toThrow('evaluated');
  });
});
