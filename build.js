// src → dist/Code.js, dist/sidebar.html, dist/appsscript.json. Nothing else goes to Apps Script.
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';

const OUT = 'dist';

/** All that goes to Apps Script. */
export const OUTPUTS = ['Code.js', 'sidebar.html', 'appsscript.json'];

/** Apps Script has no `#private`, no `static` fields, and its uploader is reported to refuse newer grammar and `1n`. */
const SERVER = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2017',
  supported: {bigint: false},
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** The scopes that may be enough for IAM's `signJwt`: the one that Google documents, and the narrower one that its libraries ask for. */
const SIGNING_SCOPES = ['cloud-platform', 'iam'];
const AUTH = 'https://www.googleapis.com/auth/';

/** The licences of the bundled libraries ask that their notices go wherever their code goes. */
const banner = async () => `/*
S/MIME Rollout ${JSON.parse(await readFile('package.json', 'utf8')).version}

Made by build.js from its TypeScript sources; do not edit here.

${await readFile('NOTICE', 'utf8')}*/
`;

/**
 * Builds the whole project into `outdir`.
 *
 * @param folder - where key-service.json and signing-scope.json are, if there are any
 * @returns the names of the functions that Apps Script may call.
 */
export async function buildAll(outdir = OUT, folder = '.') {
  const text = await manifest(folder);
  const [server, sidebar] = await Promise.all([
    buildServer(await signingScope(folder)),
    buildSidebar(),
  ]);
  await rm(outdir, {recursive: true, force: true});
  await mkdir(outdir, {recursive: true});
  await writeFile(`${outdir}/Code.js`, server.code);
  await writeFile(`${outdir}/sidebar.html`, sidebar);
  await writeFile(`${outdir}/appsscript.json`, text);
  return server.entryPoints;
}

/** SHA-256 of files by name, a line for each, as `sha256sum --check` reads them. */
export function checksums(files) {
  const digest = bytes => createHash('sha256').update(bytes).digest('hex');
  return Object.entries(files)
    .map(([name, bytes]) => `${digest(bytes)}  ${name}\n`)
    .join('');
}

/**
 * The manifest. Apps Script asks only addresses that it lists, so the organisation's own key service for client-side encryption
 * comes from key-service.json: a JSON array of prefixes such as "https://kacls.example.com/". The scope for signing comes from
 * signing-scope.json. Without these files it is as it is.
 *
 * @throws Error for anything else in those files
 */
export async function manifest(folder = '.') {
  const text = await readFile('appsscript.json', 'utf8');
  const listed = await readOption(`${folder}/key-service.json`);
  const scope = await signingScope(folder);
  if (listed === null && scope === SIGNING_SCOPES[0]) return text;
  const prefixes = listed === null ? [] : prefixesIn(listed);
  const project = JSON.parse(text);
  const {oauthScopes, urlFetchWhitelist} = project;
  project.urlFetchWhitelist = [...urlFetchWhitelist, ...prefixes];
  project.oauthScopes = oauthScopes.map(it =>
    it === AUTH + SIGNING_SCOPES[0] ? AUTH + scope : it,
  );
  return `${JSON.stringify(project, null, 2)}\n`;
}

/** A file that chooses something for this build, as text; null where there is none. */
async function readOption(file) {
  try {
    // Windows editors put a byte order mark in front.
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** By which scope the script asks IAM to sign, without its common beginning; signing-scope.json chooses it. */
async function signingScope(folder) {
  const text = await readOption(`${folder}/signing-scope.json`);
  if (text === null) return SIGNING_SCOPES[0];
  const chosen = SIGNING_SCOPES.find(it => text.trim() === JSON.stringify(it));
  if (chosen) return chosen;
  const fit = SIGNING_SCOPES.map(it => JSON.stringify(it)).join(' or ');
  throw new Error(`signing-scope.json: it must hold ${fit}`);
}

/** As Apps Script takes them: https, a host, and a path that begins with a slash. */
function prefixesIn(text) {
  const wrong = why =>
    new Error(
      `key-service.json: ${why}; it should be like ["https://kacls.example.com/"]`,
    );
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    throw wrong('it is no JSON');
  }
  if (!Array.isArray(list)) throw wrong('it is no list');
  const unfit = list.find(it => !/^https:\/\/[^/*\s]+\/\S*$/.test(it));
  if (unfit !== undefined) throw wrong(`"${unfit}" cannot be listed`);
  return list;
}

/**
 * One IIFE, and a plain function for each export of main.ts: the editor, triggers and google.script.run look for
 * top-level declarations, and nothing else must become callable from the page.
 */
async function buildServer(scope) {
  const define = {SIGNING_SCOPE: JSON.stringify(scope)};
  const exportsOf = await build({
    ...SERVER,
    define,
    format: 'esm',
    metafile: true,
  });
  const entryPoints = Object.values(exportsOf.metafile.outputs)[0].exports;
  const result = await build({
    ...SERVER,
    define,
    format: 'iife',
    globalName: 'app_',
    banner: {js: await banner()},
    footer: {
      js: entryPoints
        .map(
          name =>
            `function ${name}() { return app_.${name}.apply(this, arguments); }`,
        )
        .join('\n'),
    },
  });
  return {code: result.outputFiles[0].text, entryPoints};
}

/**
 * The page with its script and style inside; no request to anybody.
 *
 * @returns the text of sidebar.html.
 */
export async function buildSidebar() {
  const result = await build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // HtmlService cuts what looks like a comment out of template literals.
    supported: {'template-literal': false},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'warning',
  });
  const script = result.outputFiles[0].text;
  const style = await build({
    entryPoints: ['src/sidebar/page.css'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const page = await readFile('src/sidebar/page.html', 'utf8');
  // Functions as replacements: a `$&` in the code must stay as it is.
  return page
    .replace('/*STYLE*/', () => inlined(style.outputFiles[0].text))
    .replace('/*SCRIPT*/', () => inlined(script));
}

/** Refuses text that would end or change the element it is put into, or that HtmlService takes for a scriptlet. */
function inlined(text) {
  const unsafe = /<\/(script|style)|<!--|<script|<\?/i.exec(text);
  if (unsafe) {
    throw new Error(
      `"${unsafe[0]}" must not stand in the page's script or style`,
    );
  }
  return text;
}

/**
 * Says what is in dist/: a line for each file as `sha256sum` prints it, so that `sha256sum --check` accepts them.
 *
 * @throws Error if it is not what a build leaves: clasp would push any other script or page in it as well
 */
export async function hashLines() {
  const present = await readdir(OUT).catch(error => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const missing = OUTPUTS.filter(it => !present.includes(it));
  if (missing.length > 0) {
    throw new Error(
      `${OUT}/ has no ${missing.join(', ')}. Run "npm run build" first.`,
    );
  }
  const others = present.filter(it => !OUTPUTS.includes(it));
  if (others.length > 0) {
    throw new Error(
      `${OUT}/ holds ${others.map(it => `"${it}"`).join(', ')}, which the build does not make. Delete it, or run "npm run build".`,
    );
  }
  const files = {};
  for (const name of OUTPUTS) {
    files[name] = await readFile(`${OUT}/${name}`);
  }
  return checksums(files).trimEnd().split('\n');
}

if (/\bbuild\.m?js$/.test(process.argv[1] ?? '')) {
  const entryPoints = await buildAll();
  console.log(`dist/ is built; entry points: ${entryPoints.join(', ')}`);
  console.log((await hashLines()).join('\n'));
}
