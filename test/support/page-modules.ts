/** Modules of the sidebar page in Node, with a door that answers immediately. Nothing is rendered. */
import {build} from 'esbuild';
import type {DoorAnswer, DoorRequest} from '../../src/core/door/contract';

/**
 * Bundles modules together, so that they share their signals, and evaluates them.
 *
 * @param paths - by the name that each is to have; from the project's folder, without extension
 * @param door - answers what the page asks of the script
 * @param crypto - the page's
 */
export async function pageModules<M extends Record<string, object>>(
  paths: Readonly<Record<keyof M & string, string>>,
  door: (request: DoorRequest) => DoorAnswer,
  crypto: Crypto = globalThis.crypto,
): Promise<M> {
  const {outputFiles} = await build({
    stdin: {
      contents: `${Object.entries(paths)
        .map(([name, path]) => `import * as ${name} from './${path}';`)
        .join('\n')}\nreceive({${Object.keys(paths).join(', ')}});`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    // The page waits for its language at the top level of a module.
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A build without a guide.
    define: {
      ...{GUIDE_ADDRESS: 'null', GUIDE_PAGES: '{}'},
      NEWS: JSON.stringify({version: '', groups: []}),
    },
    logLevel: 'warning',
  });
  return new Promise((receive, fail) => {
    const evaluate = new Function(
      ...['receive', 'navigator', 'google', 'crypto'],
      `return (async () => {"use strict";${outputFiles[0]!.text}})();`,
    ) as (...values: readonly unknown[]) => Promise<void>;
    const navigator = {languages: ['en']};
    evaluate(receive, navigator, runnerOf(door), crypto).catch(fail);
  });
}

/** `google.script.run` as far as the page uses it; an exception of the door is a lost request. */
function runnerOf(answer: (request: DoorRequest) => DoorAnswer): object {
  const chain = (
    succeed: (answer: DoorAnswer) => void,
    fail: (error: unknown) => void,
  ) => ({
    withSuccessHandler: (handle: typeof succeed) => chain(handle, fail),
    withFailureHandler: (handle: typeof fail) => chain(succeed, handle),
    door: (request: DoorRequest) => {
      let said: DoorAnswer;
      try {
        said = answer(request);
      } catch (error) {
        return fail(error);
      }
      succeed(said);
    },
  });
  const ignore = () => undefined;
  return {script: {run: chain(ignore, ignore)}};
}
