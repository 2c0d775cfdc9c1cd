/** The files for Apps Script: exactly three, whose globals, syntax and manifest Apps Script accepts. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {gunzipSync} from 'node:zlib';
import Ajv from 'ajv';
import {transform} from 'esbuild';
import {parseScript} from 'esprima';
import {
  canPreview,
  CSE_ACTIONS,
  OFFERED,
  type RunAction,
} from '../../src/core/rows/actions';
import {languageNames} from '../../src/messages';
import {built, PACKED} from '../support/project';
import {IS_LONG} from '../support/thoroughness';

const MAIN = readFileSync('src/main.ts', 'utf8');
const SUFFIXES = ['Selected', 'Todo', 'Attention', 'All'];
const ENTRY_POINTS = [
  ...[...MAIN.matchAll(/^export const (\w+)/gm)].map(it => it[1]!),
  ...[...OFFERED, ...CSE_ACTIONS].flatMap(action =>
    namesOf(action).flatMap(name => SUFFIXES.map(it => name + it)),
  ),
];

/** What the functions of an action begin with, and those of its preview if it has one. */
function namesOf(action: RunAction): string[] {
  return canPreview(action) ? [action, `preview${capital(action)}`] : [action];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const LANGUAGE_COUNT = languageNames().length;

/** The certificate core and in it the elliptic curves, the CSV parser, each language, and what few clicks need. */
const TEXT_COUNT = 3 + LANGUAGE_COUNT + 9;

/** More than Apps Script needs for a click is more than a click should read; with five languages, less than 1.1 MiB. */
const MAX_BYTES = (640 + 95 * LANGUAGE_COUNT) * 1024;

/** Without the texts, which are evaluated when they are needed. */
const MAX_ALWAYS = 350 * 1024;

/** A function of the menu: its name, its action, its selection, and whether it only previews. */
const MENU_FUNCTION =
  /^function (\w+)\(\) \{app_\.runFromMenu\("(\w+)","(\w+)"(?:,(true))?\)\}$/gm;

/**
 * Code.js to be reviewed, and without eval; that one is shortened, which takes most of a build, and has all languages in a long run
 * alone.
 */
const BUILDS = [
  {readable: true},
  {readable: !IS_LONG, usesEval: false, languages: IS_LONG ? null : []},
] as const;
let builds: readonly string[] | null = null;

/** Code.js as `npm run build` makes it with these options: all at once in a process. */
function builtWith(options: (typeof BUILDS)[number]): string {
  const program = `import {buildServer} from './build.js';
    const built = await Promise.all(${JSON.stringify(BUILDS)}.map(it => buildServer(it)));
    process.stdout.write(JSON.stringify(built.map(it => it.code)));`;
  builds ??= JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      maxBuffer: 1 << 25,
    }),
  ) as readonly string[];
  return builds[BUILDS.indexOf(options)]!;
}

/**
 * Shortened as anyone can do with esbuild: the body of the one function, without white space and with short names for locals.
 */
async function shortened(code: string): Promise<string> {
  const [, before, program, after] =
    /^([^]*?"use strict";\n(?:return taken_ => \{\n)?)([^]*)(return \{[^}]*\};\n(?:\};\n)?\}\)\(\)[^]*)$/.exec(
      code,
    )!;
  const short = await transform(program!, {
    ...{minify: true, target: 'es2017', charset: 'utf8'},
    supported: {bigint: false, 'async-generator': true},
  });
  return `${before}${short.code}${after}`;
}

/** What is left of a program with more line breaks from where it is no longer this one; empty if it is. */
function unlike(lined: string, program: string): string {
  let at = 0;
  for (let i = 0; i < lined.length; i++) {
    if (lined[i] === program[at]) at++;
    else if (lined[i] !== '\n') return lined.slice(i);
    else if (program[at] === ' ') at++;
  }
  return program.slice(at);
}

/** With escapes, so that V8 keeps each character in one byte. */
const inAscii = (code: string): string =>
  code.replace(
    /[\u0080-\uffff]/g,
    it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The patterns of its regular expressions. @throws Error if it is not ES2017 */
function patternsIn(code: string): string[] {
  const patterns: string[] = [];
  parseScript(code, {}, node => {
    if ('regex' in node) patterns.push(node.regex.pattern);
  });
  return patterns;
}

/** A text of a readable program, with what is before it. */
const SHOWN = /(\/\/ text:(\S+)\n[^']*)('(?:[^'\\]|\\[^])*')/g;

/** What is in the place of each text of a program. */
const TEXT = '"a text"';

/** The program as it is shortened: without its texts. */
function withoutTexts(readable: string): string {
  return readable.replace(SHOWN, `$1${TEXT}`);
}

/** These texts as they are shortened, each before those that it contains itself. */
function textsShownIn(readable: string): string[] {
  return [...readable.matchAll(SHOWN)].flatMap(([, , , literal]) => {
    const text = vm.runInNewContext(literal!) as string;
    return [withoutTexts(text), ...textsShownIn(text)];
  });
}

/** Code.js as it goes out. */
const packedCode = () => readFileSync(path.join(PACKED, 'Code.js'), 'utf8');

/** A comment that has a text, and its name. */
const COMMENT = /^function (text\d+_)\(\) \{\/\*([^*]*)\*\/\}\n/gm;

/**
 * The program without its texts and without what unpacks them, and the texts in the order in which it uses them, each without those
 * that it contains itself, and before them.
 */
function unpacked(): {readonly program: string; readonly texts: string[]} {
  const [program] = packedCode().split(/^function unpacked_\(/m);
  const packed = new Map(
    [...packedCode().matchAll(COMMENT)].map(([, name, lines]) => [name, lines]),
  );
  const texts: string[] = [];
  const without = (code: string): string =>
    code.replace(/unpacked_\((text\d+_)\)/g, (_, name) => {
      const bytes = Buffer.from(packed.get(String(name))!, 'base64');
      const at = texts.push('') - 1;
      texts[at] = without(gunzipSync(bytes).toString());
      return TEXT;
    });
  return {program: without(program!), texts};
}

/** Evaluates the bundle with nothing but the language: no service is there to be called. */
function evaluated(): Record<string, unknown> {
  const context = vm.createContext({});
  vm.runInContext(packedCode(), context);
  return context;
}

/** Its globals that the page can call. */
const callable = (globals: object): string[] =>
  Object.keys(globals)
    .filter(it => !it.endsWith('_'))
    .sort();

describe('dist/', () => {
  it('holds three files', () => {
    expect(readdirSync(PACKED).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  });
});

describe('Code.js', () => {
  it('parses as ES2017 with the grammar that Apps Script’s uploader is reported to use', () => {
    expect(() => parseScript(packedCode())).not.toThrow();
    const {texts} = unpacked();
    expect(texts).toHaveLength(TEXT_COUNT);
    for (const it of texts) expect(() => parseScript(it)).not.toThrow();
  });

  it('has the entry points as its globals, and nothing else that the page can call', () => {
    expect(callable(evaluated())).toEqual([...ENTRY_POINTS].sort());
  });

  it('declares each entry point as a plain function, which the editor and triggers look for', () => {
    const code = built('Code.js');
    for (const name of ENTRY_POINTS) {
      expect(code).toMatch(new RegExp(`^function ${name}\\(\\)`, 'm'));
    }
  });

  it('runs each action of the menu over each selection by its function', () => {
    const menu = [...built('Code.js').matchAll(MENU_FUNCTION)].map(
      ([, name, action, selection, previews = 'false']) => [
        ...[name!, action!, selection!, previews],
      ],
    );
    const pairs = [...OFFERED, ...CSE_ACTIONS].flatMap(action =>
      namesOf(action).flatMap(name =>
        SUFFIXES.map(suffix => [
          name + suffix,
          action,
          suffix.charAt(0).toLowerCase() + suffix.slice(1),
          String(name !== action),
        ]),
      ),
    );
    const byName = (all: readonly (readonly string[])[]) =>
      [...all].sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
    expect(byName(menu)).toEqual(byName(pairs));
  });

  it('is small enough for every click to read', () => {
    expect(statSync(path.join(PACKED, 'Code.js')).size).toBeLessThan(MAX_BYTES);
    const always = packedCode().replace(COMMENT, '');
    expect(always.length).toBeLessThan(MAX_ALWAYS);
  });

  it('is ASCII, which V8 keeps in half the memory', () => {
    expect(packedCode()).toMatch(/^[\0-\x7f]*$/);
  });

  it('says what to do if an editor has taken out its comments', () => {
    const whole = packedCode();
    const context = vm.createContext({});
    vm.runInContext(whole.replace(COMMENT, 'function $1() {}\n'), context);
    const loss = 'unpacked_(text0_)';
    expect(() => void vm.runInContext(loss, context)).toThrow(/Copy Code\.js/);
  });

  it('has short lines, so that line and column of a fault can be found', () => {
    const lines = packedCode().split('\n');
    const lengths = lines.map(it => it.length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(300);
    expect(lengths[lengths.length - 1]).toBeLessThan(3_000);
  });

  it('keeps the names of functions, by which a fault says where it is', () => {
    expect(built('Code.js')).toContain('function continueUnwatched(');
    expect(built('Code.js')).toContain('function faultOf(');
  });

  it('copies objects property by property, also one that is named __proto__', () => {
    const [, text] = /\b_copy=(\(\w,\w\)=>[^;]*?Object\.assign\(\w,\w\)),/.exec(
      built('Code.js'),
    )!;
    const copy = vm.runInNewContext(
      `const __hasOwnProp = Object.prototype.hasOwnProperty; ${text}`,
    ) as (to: object, from: unknown) => object;
    const from: unknown = JSON.parse(
      '{"__proto__": {"isAdmin": true}, "a": 1}',
    );
    const made = copy({}, from);
    expect(Object.entries(made)).toEqual(Object.entries(from as object));
    expect('isAdmin' in made).toBe(false);
    expect(copy({a: 1, b: 2}, {b: 3})).toEqual({a: 1, b: 3});
    for (const nothing of [null, undefined, false, 0]) {
      expect(copy({a: 1}, nothing)).toEqual({a: 1});
    }
  });

  it('is the program that a readable build shows', async () => {
    const code = builtWith(BUILDS[0]);
    expect(code).toMatch(/^ *\/\/ src\/core\/run\/slice\.ts$/m);
    const {program, texts} = unpacked();
    const shown = textsShownIn(code);
    expect(shown).toHaveLength(TEXT_COUNT);
    const [whole, ...short] = await Promise.all(
      [withoutTexts(code), ...shown].map(shortened),
    );
    expect(unlike(program, inAscii(whole!))).toBe('');
    expect(texts.map((it, i) => unlike(it, short[i]!))).toEqual(
      shown.map(() => ''),
    );
  });

  it('evaluates text at one place for each, and nowhere in a build without eval', () => {
    const evals = (code: string) =>
      [...code.matchAll(/\beval\b|\bFunction\(/g)].length;
    const {program, texts} = unpacked();
    expect(evals([program, ...texts].join())).toBe(TEXT_COUNT);
    const code = builtWith(BUILDS[1]);
    expect(evals(code)).toBe(0);
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(callable(context)).toEqual(callable(evaluated()));
  });

  it('calls no service while it loads', () => {
    expect(() => evaluated()).not.toThrow();
  });

  it('has no literal that knows all of Unicode, which costs milliseconds even if nothing calls it', () => {
    const {program, texts} = unpacked();
    const found = patternsIn(program);
    expect([program, ...texts].join()).toContain('\\p{L}');
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(it => it.includes('\\p{'))).toEqual([]);
  });

  it('names no function of the menu that is not there', () => {
    const context = evaluated();
    for (const name of ENTRY_POINTS) {
      expect(typeof context[name]).toBe('function');
    }
  });

  it('holds no text of a source that must not go out', () => {
    expect(built('Code.js')).not.toMatch(
      /sourceMappingURL|node_modules\/\.cache/,
    );
  });
});

describe('sidebar.html', () => {
  it('asks nobody for anything', () => {
    const page = built('sidebar.html');
    const addresses = page.match(/https?:\/\/[^\s"'`)<>\\]+/g) ?? [];
    // Names of XML namespaces and of OAuth scopes are not requests, nor is the form of a redirect URI to be registered, nor are
    // pages of Google's consoles, which a person opens.
    const harmless =
      /^(http:\/\/www\.w3\.org\/|https:\/\/www\.googleapis\.com\/auth\/|https:\/\/script\.google\.com\/(a\/)?macros\/|https:\/\/(admin|console\.cloud)\.google\.com\/)/;
    expect(addresses.filter(it => !harmless.test(it))).toEqual([]);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
  });

  it('has no template literal, whose text HtmlService could cut', () => {
    expect(built('sidebar.html')).not.toContain('`');
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    runtimeVersion: string;
    oauthScopes: string[];
    urlFetchWhitelist: string[];
    dependencies: {enabledAdvancedServices: {serviceId: string}[]};
  };

  it('fits its schema', () => {
    const schema = JSON.parse(
      readFileSync('test/contract/reference/appsscript.schema.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({strict: false, validateFormats: false});
    const valid = ajv.validate(schema, manifest);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('names the runtime, the Gmail service and each scope that the guide explains', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(
      manifest.dependencies.enabledAdvancedServices.map(it => it.serviceId),
    ).toContain('gmail');
    const guide = readFileSync('docs/guide/security.md', 'utf8');
    for (const scope of manifest.oauthScopes) {
      expect(guide).toContain(`\`${scope.split('/').pop()!}\``);
    }
  });

  it('lets requests go to the hosts that the code names, and to no others', () => {
    const code = built('Code.js');
    const hosts = new Set(
      [...code.matchAll(/url:\s*["`]https:\/\/([^/"`]+)\//g)].map(it => it[1]!),
    );
    const allowed = manifest.urlFetchWhitelist.map(it => new URL(it).hostname);
    expect([...new Set(allowed)].sort()).toEqual(
      [...new Set([...hosts, 'gmail.googleapis.com'])].sort(),
    );
  });
});
