/** The playground's own three programs, bundled when it starts: the worker, the page, and the bridge in the sidebar's frame. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import type {BuildOptions} from 'esbuild';

/** Programs of this project start at its root. */
const HERE = 'emulator/playground';

export interface Programs {
  readonly worker: string;
  readonly bridge: string;
  readonly page: {
    readonly html: string;
    readonly script: string;
    readonly style: string;
  };
}

let built: Promise<Programs> | undefined;

/** Once for each process: the sources do not change while it serves them. */
export function buildPrograms(): Promise<Programs> {
  return (built ??= bundleAll());
}

async function bundleAll(): Promise<Programs> {
  const [worker, bridge, script, style, html] = await Promise.all([
    bundled('worker.ts', {
      platform: 'node',
      format: 'cjs',
      packages: 'external',
    }),
    bundled('bridge.ts', {format: 'iife', minify: true}),
    bundled('page/main.tsx', {
      format: 'iife',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    bundled('page/page.css', {}),
    readFile(path.join(HERE, 'page/page.html'), 'utf8'),
  ]);
  return {worker, bridge, page: {html, script, style}};
}

async function bundled(file: string, options: BuildOptions): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(HERE, file)],
    bundle: true,
    write: false,
    target: options.platform === 'node' ? 'node20' : 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
