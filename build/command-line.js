// command-line → dist-command-line: smime-rollout.mjs for Node and what it loads late, with the libraries in it, and NOTICES.txt with
// their licenses.
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {languageNames, onlyLanguages} from './languages.js';

export const COMMAND_LINE = 'dist-command-line';
const PROGRAM = 'smime-rollout.mjs';

/** Libraries of CommonJS ask for Node's own modules by `require`. */
const BANNER = `#!/usr/bin/env node
import {createRequire as requireOf} from 'node:module';
const require = requireOf(import.meta.url);`;

/** What it says in one language: the sentences of the sheet, and its own. */
const WORDS = ['index', 'command-line'];

/** How the program asks for them, in `src/messages`. */
const ASKED = /^\.\/(\w+)\/(index|command-line)$/;

const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20',
  // Names of classes and functions stay, so that a stack says where it was.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Builds the program into a folder, which is emptied first.
 *
 * @returns the folders of the packages whose code is in it
 */
export async function buildCommandLine(outdir = COMMAND_LINE) {
  const [program, words] = await Promise.all([builtProgram(), builtWords()]);
  const packages = packagesIn([program, ...words]);
  await rm(outdir, {recursive: true, force: true});
  await mkdir(path.join(outdir, 'words'), {recursive: true});
  const files = [program, ...words].flatMap(it => it.outputFiles);
  await Promise.all(
    files.map(({path: file, contents}) =>
      writeFile(path.join(outdir, path.relative('.', file)), contents, {
        mode: path.basename(file) === PROGRAM ? 0o755 : 0o644,
      }),
    ),
  );
  const notices = await Promise.all(packages.map(noticeOf));
  const own = await readFile('NOTICE', 'utf8');
  const head = own.slice(0, own.indexOf('\n\nThe bundle'));
  await writeFile(
    path.join(outdir, 'NOTICES.txt'),
    [head, ...notices].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n',
  );
  return packages;
}

/** The program, and apart from it what few commands need: what is loaded by `import()`. */
function builtProgram() {
  return build({
    ...OPTIONS,
    ...{entryPoints: {'smime-rollout': 'command-line/main.ts'}, outdir: '.'},
    ...{outExtension: {'.js': '.mjs'}, chunkNames: '[name]-[hash]'},
    ...{format: 'esm', splitting: true, banner: {js: BANNER}},
    plugins: [wordsApart, widthsLate, ...onlyLanguages('sheet')],
  });
}

/** Languages, which are loaded when they are spoken: Node would parse all of them at each start. */
const wordsApart = {
  name: 'words-apart',
  setup({onResolve}) {
    onResolve({filter: ASKED}, ({importer, path: asked}) => {
      if (path.dirname(importer) !== path.resolve('src/messages')) return null;
      const [, language, file] = ASKED.exec(asked);
      return {path: `./words/${language}.${file}.cjs`, external: true};
    });
  },
};

/** How wide a text is in the terminal matters for help alone; to find that out, Unicode’s tables are read for longer than arguments are. */
const widthsLate = {
  name: 'widths-late',
  setup({onResolve, onLoad, resolve}) {
    onResolve(
      {filter: /^string-width$/},
      async ({kind, path: name, resolveDir}) => {
        if (kind !== 'import-statement') return null;
        const found = await resolve(name, {resolveDir, kind: 'require-call'});
        const file = path.relative('.', found.path);
        return {path: file, namespace: 'late', pluginData: {resolveDir}};
      },
    );
    onLoad({filter: /^/, namespace: 'late'}, ({path: file, pluginData}) => ({
      contents: `export default (...args) => require(${JSON.stringify(path.resolve(file))}).default(...args);`,
      resolveDir: pluginData.resolveDir,
    }));
  },
};

/** A file for each language and each catalog, which shares no modules and no state with the rest. */
async function builtWords() {
  const names = await languageNames();
  return Promise.all(
    names.flatMap(name =>
      WORDS.map(file =>
        build({
          ...{...OPTIONS, format: 'cjs'},
          entryPoints: [`src/messages/${name}/${file}.ts`],
          outfile: `words/${name}.${file}.cjs`,
        }),
      ),
    ),
  );
}

function packagesIn(built) {
  const folders = built
    .flatMap(it => Object.values(it.metafile.outputs))
    .flatMap(it => Object.keys(it.inputs))
    .map(it => /(?<=^|:)[^:]*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(it)?.[0])
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
  // No `await`: tests take this file as CommonJS, too.
  void buildCommandLine().then(packages =>
    console.error(
      `${COMMAND_LINE}/${PROGRAM} is built, with ${packages.length} libraries.`,
    ),
  );
}
