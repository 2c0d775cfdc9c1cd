import vm from 'node:vm';
import {build} from 'esbuild';
import {fixture} from './support/fixture';

/** Built as build.js does, in a context without Node: nothing of Apps Script is needed either. */
async function bundled(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import {certificates} from './src/core/certificates/lazy';
        export const examine = (bytes, password) => {
          const {opens, leafMatchesKey} = certificates().examine(Uint8Array.from(bytes), password, {alias: '', now: 0});
          return JSON.stringify({opens, leafMatchesKey});
        };`,
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
    logLevel: 'warning',
  });
  return result.outputFiles[0]!.text;
}

describe('The certificate core in the bundle', () => {
  it('is not evaluated until it is used, and then works from signed bytes alone', async () => {
    const code = await bundled();
    const context = vm.createContext({});
    // The curves cannot be evaluated without BigInt.
    vm.runInContext(
      'var kept = BigInt; BigInt = () => { throw new Error("evaluated"); };',
      context,
    );
    vm.runInContext(code, context);
    expect(() => vm.runInContext('app_.examine([], "")', context)).toThrow(
      'evaluated',
    );

    const fresh = vm.createContext({});
    vm.runInContext(code, fresh);
    const signed = Array.from(new Int8Array(fixture('openssl-3')));
    const call = `app_.examine(${JSON.stringify(signed)}, 'Grüße 7')`;
    expect(JSON.parse(vm.runInContext(call, fresh) as string)).toEqual({
      opens: true,
      leafMatchesKey: true,
    });
  });
});
