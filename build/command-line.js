// command-line → dist-command-line/smime-rollout.mjs: one file for Node, with the libraries in it, and NOTICES.txt with their licenses.
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {onlyLanguages} from './languages.js';

export const COMMAND_LINE = 'dist-command-line';
const PROGRAM = 'smime-rollout.mjs';

/** Libraries of CommonJS ask for Node's own modules by `require`. */
const BANNER = `#!/usr/bin/env node
import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);`;

/**
 * Builds the program into a folder, which is emptied first.
 *
 * @returns the folders of the packages whose code is in it
 */
export async function buildCommandLine(outdir = COMMAND_LINE) {
  const {outputFiles, metafile} = await build({
    entryPoints: ['command-line/main.ts'],
    outfile: PROGRAM,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Names of classes and functions stay, so that a stack says where it was.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    banner: {js: BANNER},
    logLevel: 'warning',
    plugins: onlyLanguages('sheet'),
  });
  const packages = packagesIn(metafile);
  await rm(outdir, {recursive: true, force: true});
  await mkdir(outdir, {recursive: true});
  await writeFile(path.join(outdir, PROGRAM), outputFiles[0].contents, {
    mode: 0o755,
  });
  const notices = await Promise.all(packages.map(noticeOf));
  const own = await readFile('NOTICE', 'utf8');
  const head = own.slice(0, own.indexOf('\n\nThe bundle'));
  await writeFile(
    path.join(outdir, 'NOTICES.txt'),
    [head, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n',
  );
  return packages;
}

function packagesIn({outputs}) {
  const folders = Object.values(outputs)
    .flatMap(it => Object.keys(it.inputs))
    .map(it => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0])
    .filter(it => it !== undefined);
  return [...new Set(folders)].sort();
}

/**
 * Name, version and license text of a package.
 *
 * @throws Error if it has none
 */
async function noticeOf(folder) {
  const read = name => readFile(path.join(folder, name), 'utf8');
  const {name, version, license} = JSON.parse(await read('package.json'));
  const file = (await readdir(folder)).find(it => /^licen[cs]e/i.test(it));
  const readme = file ? '' : await read('README.md');
  const text = file
    ? await read(file)
    : /^(?:## )?licen[cs]e\n(?:-+\n)?([^]*)/im.exec(readme)?.[1];
  if (!text) throw new Error(`${folder} has no license text`);
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}

if (/\bcommand-line\.m?js$/.test(process.argv[1] ?? '')) {
  const packages = await buildCommandLine();
  console.error(
    `${COMMAND_LINE}/${PROGRAM} is built, with ${packages.length} libraries.`,
  );
}
