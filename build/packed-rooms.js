// Parts of Code.js that few clicks need, each as a text that is evaluated on first use.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

const MAIN = './src/main.ts';

/**
 * The parts: source files, or folders with everything in them. Others call the functions of these files, and each of those calls
 * evaluates the text; a file that gives others more than functions stays outside. What these files alone import is in the text, too.
 */
const PARTS = {
  cse: ['src/core/cse'],
  consent: ['src/core/consent'],
  request: ['src/core/request'],
  schedule: ['src/core/schedule'],
  directory: ['src/core/directory'],
  imports: ['src/core/import'],
  report: ['src/core/report', 'src/apps-script/dashboard-sheet.ts'],
  mailbox: ['src/core/hosted/verbs'],
  setUp: [
    'src/apps-script/set-up.ts',
    'src/core/door/diagnostics.ts',
    'src/core/door/first-run-verbs.ts',
    'src/core/door/setup-check.ts',
    'src/core/door/upgrade',
    'src/core/door/user-kit.ts',
  ],
};

/** What the overview needs, or the beginning and the end of each run. */
const NEEDED_OFTEN = [
  'src/core/consent/follow-renames.ts',
  'src/core/consent/standing.ts',
  'src/core/consent/store.ts',
  'src/core/cse/retry.ts',
  'src/core/report/states.ts',
  'src/core/schedule/after-run.ts',
  'src/core/schedule/overdue.ts',
  'src/core/schedule/schedule.ts',
];

/** What loads texts itself, and what is imported by the name of its folder. */
const NEVER_PACKED = /\/(lazy|languages|index)\.ts$/;

const FUNCTION = /^export function\*? (\w+)/gm;
/** What else another file can import that exists at run time. */
const NO_FUNCTION = /^export (?!function\b|type\b|interface\b)/m;

/**
 * The program's parts as esbuild needs them.
 *
 * @param options - of the program, for esbuild
 * @returns `entry`: in place of main.ts; `plugin`: puts calls in place of the functions, and gives `texts` the bundle of each part with
 * what it takes from the program
 */
export async function packedRooms(options, texts) {
  const partOf = partsOf(await modulesOf(options));
  const parts = Object.keys(PARTS).filter(it =>
    [...partOf.values()].includes(it),
  );
  const setup = ({onResolve, onLoad}) => {
    onResolve({filter: /^\.{0,2}\//}, ({kind, path: to, resolveDir}) => {
      if (kind !== 'import-statement') return null;
      const file = fileAt(path.resolve(resolveDir, to));
      const part = partOf.get(file);
      if (!part) return null;
      return {path: file, namespace: 'calls', pluginData: part};
    });
    onResolve({filter: /^(part|registry):/}, ({path: name}) => {
      const [namespace, part] = name.split(':');
      return {path: part, namespace: namespace === 'part' ? 'text' : namespace};
    });
    onLoad(
      {filter: /^/, namespace: 'calls'},
      ({path: file, pluginData: part}) => ({
        contents: callsOf(file, part),
        resolveDir: process.cwd(),
      }),
    );
    onLoad({filter: /^/, namespace: 'registry'}, () => ({
      contents: `
        let load, it;
        export const part = () => (it = it || load());
        export const fill = by => { load = by; };`,
    }));
    onLoad({filter: /^\w+$/, namespace: 'text'}, async ({path: part}) => {
      const bundle = await bundleOf(part, partOf, options);
      texts.set(part, bundle);
      const {taken} = bundle;
      const lines = taken.map(
        ({file, name}, i) => `import {${name} as taken${i}} from './${file}';`,
      );
      return {
        contents: `${lines.join('\n')}
          import {fill} from 'registry:${part}';
          fill(() => (0, eval)(${JSON.stringify(`text of ${part}`)})([${taken.map((_, i) => `taken${i}`)}]));`,
        resolveDir: process.cwd(),
      };
    });
  };
  const lines = [
    `export * from '${MAIN}';`,
    ...parts.map(it => `import 'part:${it}';`),
  ];
  return {
    entry: {contents: lines.join('\n'), resolveDir: process.cwd()},
    plugin: {name: 'packed-rooms', setup},
  };
}

const mayBePacked = file =>
  file.startsWith('src/') &&
  !NEVER_PACKED.test(file) &&
  !NEEDED_OFTEN.includes(file);

/** The modules of the whole program without what it has as texts already, with their imports. */
async function modulesOf(options) {
  const setup = ({onResolve}) =>
    onResolve({filter: /^\.\//}, ({kind}) =>
      kind === 'require-call' ? {external: true} : null,
    );
  const {metafile} = await build({
    ...options,
    ...{entryPoints: [MAIN], format: 'esm', metafile: true},
    plugins: [...options.plugins, {name: 'without-texts', setup}],
  });
  return metafile.inputs;
}

/** The part of each file that is in one. */
function partsOf(modules) {
  const importers = importersIn(modules);
  const partOf = new Map();
  for (const [part, places] of Object.entries(PARTS)) {
    for (const file of Object.keys(modules)) {
      const isListed = places.some(
        it => file === it || file.startsWith(`${it}/`),
      );
      if (isListed && mayBePacked(file)) partOf.set(file, part);
    }
  }
  const others = file =>
    [...importers.get(file)]
      .map(it => partOf.get(it))
      .filter(it => it !== partOf.get(file));
  let before;
  do {
    before = [...partOf.keys()].join();
    for (const file of partOf.keys()) {
      const text = readFileSync(file, 'utf8');
      if (others(file).length > 0 && NO_FUNCTION.test(text))
        partOf.delete(file);
    }
    for (const [file, by] of importers) {
      if (partOf.has(file) || !mayBePacked(file)) continue;
      const [part, ...more] = new Set([...by].map(it => partOf.get(it)));
      if (part && more.length === 0) partOf.set(file, part);
    }
  } while ([...partOf.keys()].join() !== before);
  return partOf;
}

function importersIn(modules) {
  const importers = new Map(Object.keys(modules).map(it => [it, new Set()]));
  for (const [file, {imports}] of Object.entries(modules)) {
    for (const {path: to, external} of imports) {
      if (!external) importers.get(to).add(file);
    }
  }
  return importers;
}

const functionsIn = file =>
  [...readFileSync(file, 'utf8').matchAll(FUNCTION)].map(it => it[1]);

/** The name of a function among those of its part, where others may have the same. */
const nameIn = (file, name) =>
  `${name}_${file.replace(/^src\/(core\/)?|\.ts$/g, '').replace(/\W+/g, '_')}`;

/** Functions that call those of the text. */
function callsOf(file, part) {
  const calls = functionsIn(file).map(
    it =>
      `export function ${it}() { return part().${nameIn(file, it)}.apply(null, arguments); }`,
  );
  return `import {part} from 'registry:${part}';\n${calls.join('\n')}`;
}

/** How esbuild writes what a module takes from one that is not in its bundle. */
const TAKEN = /^import \{([^}]*)\} from "taken:([^"]+)";\n/gm;

/**
 * A part as a bundle.
 *
 * @returns esbuild's result; its text, without imports; and what it takes from the program, in the order in which it gets it
 */
async function bundleOf(part, partOf, options) {
  const own = [...partOf].filter(it => it[1] === part).map(it => it[0]);
  const exports = own.flatMap(file =>
    NO_FUNCTION.test(readFileSync(file, 'utf8'))
      ? []
      : functionsIn(file).map(
          it => `export {${it} as ${nameIn(file, it)}} from './${file}';`,
        ),
  );
  const setup = ({onResolve}) => {
    onResolve({filter: /^/}, ({kind, path: to, resolveDir}) => {
      if (kind !== 'import-statement')
        throw new Error(`${part} has ${kind} of ${to}`);
      const file = to.startsWith('.')
        ? fileAt(path.resolve(resolveDir, to))
        : to;
      return partOf.get(file) === part
        ? null
        : {path: `taken:${file}`, external: true, sideEffects: false};
    });
  };
  const result = await build({
    ...options,
    entryPoints: [],
    stdin: {contents: exports.join('\n'), resolveDir: process.cwd()},
    format: 'esm',
    metafile: true,
    plugins: [{name: 'taken', setup}],
  });
  const taken = [];
  const locals = [];
  const again = [];
  const text = result.outputFiles[0].text.replace(TAKEN, (_, names, file) => {
    for (const pair of names.split(',')) {
      const [name, local = name] = pair.trim().split(' as ');
      const before = taken.findIndex(
        it => it.file === file && it.name === name,
      );
      if (before < 0) locals[taken.push({file, name}) - 1] = local;
      else again.push(`${local} = ${locals[before]}`);
    }
    return '';
  });
  if (/^import\b/m.test(text))
    throw new Error(`${part} imports what it cannot get`);
  return {
    ...result,
    taken,
    text: `const ${[`[${locals.join(', ')}] = taken_`, ...again].join(', ')};\n${text}`,
  };
}

/** The source file of an import. */
function fileAt(absolute) {
  const at = path.relative('.', absolute).split(path.sep).join('/');
  return /\.(ts|js|json)$/.test(at) ? at : `${at}.ts`;
}
