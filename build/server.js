// src → Code.js.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build, transform} from 'esbuild';
import {parseScript} from 'esprima';
import {smallAesTables} from './aes-tables.js';
import {gzipSync, strToU8} from 'fflate';
import {onlyLanguages} from './languages.js';
import {packedRooms} from './packed-rooms.js';

/** Apps Script has no `#private`, no `static` fields, and its uploader is reported to refuse newer grammar and `1n`. */
const SERVER = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2017',
  // No source has an async generator; esbuild would wrap each `yield*` of the others as well.
  supported: {bigint: false, 'async-generator': true},
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minifySyntax: true,
};

/** After this many characters, the next statement of the bundle is put on a new line. */
const LINE = 165;

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

/**
 * Stores what is evaluated only on first use in Code.js as text. V8 parses a function twice, once when the script loads and once
 * when the function is called, but skips over a comment: a click that needs neither certificates nor messages starts in two thirds
 * of the time. The texts are packed, so that what a click reads, and what a person pastes into the editor, is smaller.
 *
 * A file is stored as text if `lazy.ts` of a folder or `messages/languages.ts` loads it by `require` inside a function. Each is a
 * bundle of its own, so it shares no modules and no state with the rest. A text may have another.
 *
 * @param texts - receives the bundle of each file
 */
function asText(texts) {
  return {
    name: 'as-text',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\//}, ({kind, importer, path: to, resolveDir}) =>
        kind === 'require-call' && LOADS_TEXT.test(importer)
          ? {
              path: path.relative('.', path.join(resolveDir, to)),
              namespace: 'text',
            }
          : null,
      );
      onLoad({filter: /^/, namespace: 'text'}, async ({path: file}) => {
        const entryPoints = [`${file}.ts`];
        const plugins = [smallAesTables, asText(texts)];
        texts.set(
          file,
          await build({
            ...{...SERVER, entryPoints, plugins},
            ...{format: 'esm', metafile: true},
          }),
        );
        const contents = `module.exports = (0, eval)(${JSON.stringify(placeOf(file))});`;
        return {contents};
      });
    },
  };
}

const LOADS_TEXT = /[\\/](lazy|languages)\.ts$/;

/** The placeholder of a text until everything is shortened. */
const placeOf = file => `text of ${file.split(path.sep).join('/')}`;
const PLACE = /"(text of [^"]+)"/g;

/**
 * The program with its texts in their places.
 *
 * @returns with `comments`: a function for each packed text, which the program names
 */
async function withTexts(program, texts, readable) {
  const codes = new Map();
  for (const [file, bundle] of texts) {
    const {text, exported} = withoutExports(
      withShortHelpers(bundle.text ?? bundle.outputFiles[0].text),
    );
    const code = readable ? text : await shorten(text);
    const taken = bundle.taken && 'taken_';
    codes.set(placeOf(file), inFunction(code, exported, taken));
  }
  const comments = [];
  const filled = code =>
    code.replace(PLACE, (_, place) => {
      const text = codes.get(place);
      if (!codes.delete(place)) {
        throw new Error(`${place} has to be required at one place`);
      }
      const whole = filled(text);
      if (readable) return quoted(whole);
      const name = `text${comments.length}_`;
      comments.push(inComment(name, whole));
      return `unpacked_(${name})`;
    });
  return {program: filled(program), comments};
}

/** A text as a literal, with the lines that it has. */
function quoted(text) {
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n\\\n');
  return `'${escaped}'`;
}

/**
 * A text as a comment in a function: a third of its size. V8 passes over a comment, while it copies a literal of that length. The
 * same text gives the same bytes on every machine, which Node's own gzip does not promise.
 */
function inComment(name, text) {
  const bytes = gzipSync(strToU8(text), {level: 9, mtime: 0});
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(new RegExp(`.{${LINE}}`, 'g'), '$&\n');
  return `function ${name}() {/*\n${lines}\n*/}\n`;
}

/** Reads such a comment, and lets Apps Script itself unpack it. An ending such as theirs keeps the page from calling functions. */
const UNPACK = `function unpacked_(text) {
  const [, packed] = /[/][*]([^*]*)[*][/]/.exec(text.toString()) || [];
  if (!packed) throw new Error('A comment of Code.js is missing. Copy Code.js again from the release, whole and unchanged.');
  const bytes = Utilities.base64Decode(packed.split('\\n').join(''));
  return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
}
`;

/** A module's text as that of a script, and its exports: `name`, or `name: itsOwn`. */
function withoutExports(module) {
  const [ending, names] = /export \{([^}]*)\};\s*$/.exec(module);
  return {
    text: module.slice(0, -ending.length),
    exported: names
      .split(',')
      .map(it => it.trim().split(' as ').reverse().join(': ')),
  };
}

/**
 * One function around a program, so that nothing of it is global; its value is what the program exports.
 *
 * @param parameter - of what the program is given, if it is: the value is then a function of that
 */
function inFunction(program, exported, parameter = null) {
  const body = `${program}return {${exported.join(', ')}};\n`;
  const inner = parameter ? `return ${parameter} => {\n${body}};\n` : body;
  return `(() => {\n"use strict";\n${inner}})()`;
}

/**
 * The program without white space and with short names for everything local to a function. Names visible to the whole file are
 * kept: they appear in stack traces, which lead from a fault to the source.
 */
async function shorten(text) {
  // As a script's, the names of the top level may be used from elsewhere, so they stay.
  const {code} = await transform(text, {
    target: SERVER.target,
    supported: SERVER.supported,
    charset: 'utf8',
    minify: true,
  });
  return inLines(code);
}

/** V8 keeps a program in one byte a character if no character needs two. */
function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What esbuild writes for `{...other}`, and for `{...other, more}`. */
const SPREADS =
  /__spreadValues = \(a, b\) => \{\n {2}for \([\s\S]*?\n {2}return a;\n\}(?:[,;]\s*(?:var )?__spreadProps = \(a, b\) => __defProps\(a, __getOwnPropDescs\(b\)\))?/;
/**
 * The same by a function of V8's own, several times as fast: a run copies objects all the time. A property `__proto__`, which a
 * text from outside may have, would not become one of the copy.
 */
const QUICK_SPREAD =
  '__spreadValues = (a, b) => b != null && __hasOwnProp.call(b, "__proto__") ? Object.defineProperties(a, Object.getOwnPropertyDescriptors(b)) : Object.assign(a, b)';

/** esbuild's functions for what ES2017 does not have are called by the hundred; lazy modules need no path as their name. */
function withShortHelpers(code) {
  if (/\b_copy\b/.test(code)) {
    throw new Error(
      'a source uses a name that is meant for a function of esbuild',
    );
  }
  const {length} = code.match(/\b__spread(Values|Props) = /g) ?? [];
  const [found = ''] = SPREADS.exec(code) ?? [];
  if (length !== (found.match(/ = \(a, b\) =>/g) ?? []).length) {
    throw new Error('esbuild writes a spread otherwise than it did');
  }
  return code
    .replace(SPREADS, QUICK_SPREAD)
    .replace(/\b(__spreadValues|__spreadProps)\b/g, '_copy')
    .replace(/\b(__esm|__commonJS)\(\{\s*"[^"]+"\(/g, '$1({f(');
}

/** All that `_copy` copies is read, a getter as well: it would be called once, and too early. */
function refuseGetters({type, callee, arguments: args}) {
  if (type !== 'CallExpression' || callee.name !== '_copy') return;
  if (args[1].properties?.some(({kind}) => kind !== 'init')) {
    throw new Error('a source has a getter next to a spread in an object');
  }
}

/**
 * Starts a new line at the next statement, property or method after `LINE` characters: a fault is reported by its line and
 * column, and two builds can be compared. The line limit of esbuild would cut texts such as the addresses of hosts.
 */
function inLines(code) {
  const breaks = new Set();
  parseScript(code, {range: true}, node => {
    const {type, body, consequent, range} = node;
    refuseGetters(node);
    if (type === 'Property' || type === 'MethodDefinition') {
      breaks.add(range[0]);
    }
    const list = Array.isArray(body) ? body : consequent;
    if (Array.isArray(list)) for (const it of list) breaks.add(it.range[0]);
  });
  let lines = '';
  let last = 0;
  for (const at of [...breaks].sort((one, other) => one - other)) {
    if (at - last < LINE) continue;
    lines += `${code.slice(last, at).trimEnd()}\n`;
    last = at;
  }
  return lines + code.slice(last);
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
