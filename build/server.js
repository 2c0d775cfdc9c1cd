// src → Code.js.
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {asText, UNPACK, withTexts} from './lazy-texts.js';
import {onlyLanguages} from './languages.js';
import {packedRooms} from './packed-rooms.js';
import {SERVER} from './server-options.js';
import {inAscii, shorten} from './shorten.js';
import {inFunction, withoutExports, withShortHelpers} from './script-text.js';

/** What the functions of the menu's actions call: exported by main.ts, and not a global. */
const MENU_RUN = 'runFromMenu';

/** The licenses of the bundled libraries require that their notices accompany their code. */
const banner = async () => `/*
S/MIME Rollout ${JSON.parse(await readFile('package.json', 'utf8')).version}

Made by build.js from its TypeScript sources; do not edit here.

${await readFile('NOTICE', 'utf8')}*/
`;

/**
 * One IIFE, and a plain function for each export of main.ts and each action of the menu: the editor, triggers and
 * google.script.run look for top-level declarations, and nothing else must become callable from the page.
 *
 * @param options.scope - the scope for signing with IAM, without the common prefix
 * @param options.readable - whether it keeps its white space, and its texts as they are
 * @param options.usesEval - see `asText`; without it, lazily evaluated code is a function
 * @param options.languages - names such as `de`, in addition to English; null for all
 * @param options.plugins - more for esbuild, such as a test's own language
 * @returns the text of Code.js, the names of its functions, and how many bytes came from each source file before the text was
 * shortened.
 */
export async function buildServer({
  scope = 'cloud-platform',
  readable = false,
  usesEval = true,
  languages = null,
  plugins = [],
} = {}) {
  const define = {SIGNING_SCOPE: JSON.stringify(scope)};
  const texts = new Map();
  const options = {
    ...{...SERVER, define},
    plugins: [...plugins, ...onlyLanguages('sheet', languages)],
  };
  const rooms = usesEval ? await packedRooms(options, texts) : null;
  const [bundle, menu] = await Promise.all([
    build({
      ...options,
      ...(rooms ? {entryPoints: [], stdin: rooms.entry} : {}),
      format: 'esm',
      metafile: true,
      plugins: [
        ...options.plugins,
        ...(rooms ? [rooms.plugin, asText(texts)] : []),
      ],
    }),
    menuEntryPoints(),
  ]);
  const {exports} = outputOf(bundle);
  const inputs = [bundle, ...texts.values()].flatMap(it =>
    Object.entries(outputOf(it).inputs),
  );
  const stubs = new Map([
    ...exports
      .filter(name => name !== MENU_RUN)
      .map(name => [name, ` return app_.${name}.apply(this, arguments); `]),
    ...menu.map(({name, action, selection, previews}) => [
      name,
      // There are many of these, and every click reads them all.
      `app_.${MENU_RUN}("${action}","${selection}"${previews ? ',true' : ''})`,
    ]),
  ]);
  const {text, exported} = withoutExports(
    withShortHelpers(bundle.outputFiles[0].text),
  );
  const {program, comments} = await withTexts(
    readable ? text : inAscii(await shorten(text)),
    texts,
    readable,
  );
  const functions = [...stubs].map(
    ([name, call]) => `function ${name}() {${call}}\n`,
  );
  return {
    code: [
      await banner(),
      `var app_ = ${inFunction(program, exported)};\n`,
      ...functions,
      ...(comments.length > 0 ? [UNPACK, ...comments] : []),
    ].join(''),
    entryPoints: [...stubs.keys()].sort(),
    bytesOf: bytesOf(inputs),
  };
}

const outputOf = ({metafile}) => Object.values(metafile.outputs)[0];

/** By source file; some are in several bundles. */
function bytesOf(inputs) {
  const bytes = new Map();
  for (const [file, {bytesInOutput}] of inputs) {
    bytes.set(file, (bytes.get(file) ?? 0) + bytesInOutput);
  }
  return bytes;
}

/** What `src/apps-script/entry-points.ts` says, which Node cannot import as it is. */
async function menuEntryPoints() {
  const {outputFiles} = await build({
    entryPoints: ['src/apps-script/entry-points.ts'],
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const module = await import(`data:text/javascript;base64,${code}`);
  return module.menuEntryPoints();
}
