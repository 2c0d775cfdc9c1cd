/** The playground's own programs, bundled when it starts: the worker, the pages, and what runs in the frames of the script's. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';

/** Programs of this project start at its root. */
const HERE = 'emulator/playground';

export interface Programs {
  readonly worker: string;
  /** What runs in a frame before the script's own page. */
  readonly bridges: {readonly sidebar: string; readonly webApp: string};
  readonly page: Page & {readonly html: string};
  readonly googlePages: Page;
}

interface Page {
  readonly script: string;
  readonly style: string;
}

let built: Promise<Programs> | undefined;

/** Once for each process: the sources do not change while it serves them. */
export function buildPrograms(): Promise<Programs> {
  return (built ??= bundleAll());
}

async function bundleAll(): Promise<Programs> {
  const [worker, sidebar, webApp, page, googlePages, html] = await Promise.all([
    bundled('worker.ts', {
      platform: 'node',
      format: 'cjs',
      packages: 'external',
    }),
    bundled('bridge/sidebar.ts', {}),
    bundled('bridge/web-app.ts', {}),
    bundledPage('page/main.tsx', 'page/page.css'),
    bundledPage('google-pages/outer.ts', 'google-pages/page.css'),
    readFile(path.join(HERE, 'page/page.html'), 'utf8'),
  ]);
  const bridges = {sidebar, webApp};
  return {worker, bridges, page: {...page, html}, googlePages};
}

async function bundledPage(main: string, sheet: string): Promise<Page> {
  const [script, style] = await Promise.all([
    bundled(main, {jsx: 'automatic', jsxImportSource: 'preact'}),
    bundled(sheet, {}),
  ]);
  return {script, style};
}

async function bundled(file: string, options: BuildOptions): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(HERE, file)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: options.platform !== 'node',
    target: options.platform === 'node' ? 'node20' : 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
