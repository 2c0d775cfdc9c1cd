// Lets jest run TypeScript: esbuild turns each file into CommonJS; types are checked by `tsc`, not here.
const {createHash} = require('node:crypto');
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const {buildSync, transformSync, version} = require('esbuild');

const INSTALLED = /[\\/]node_modules[\\/]/;
const ROOT = path.join(__dirname, '../../');
const LOCK = path.join(ROOT, 'package-lock.json');

module.exports = {
  process(source, file) {
    return INSTALLED.test(file) ? library(file) : transformed(source, file);
  },
  /** A library's file includes others, which change with the installed packages. */
  getCacheKey(source, file, {configString}) {
    const parts = [file, source, configString, OWN];
    if (INSTALLED.test(file)) parts.push(readFileSync(LOCK));
    return hashOf(parts);
  },
};

const OWN = readFileSync(__filename);

function hashOf(parts) {
  return parts
    .reduce((hash, it) => hash.update(it).update('\0'), createHash('sha256'))
    .digest('hex');
}

const TYPESCRIPT = /\.tsx?$/;

const OPTIONS = {
  format: 'cjs',
  target: 'node20',
  // Jest has no `import()` in CommonJS.
  supported: {'dynamic-import': false},
  // Apart from the code, which is read and hashed for each test file; the map is for a test that fails.
  sourcemap: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Nothing that decides it is elsewhere than in the cache's key.
  tsconfigRaw: '{}',
  logLevel: 'silent',
};

/**
 * For files below a package.json with `"type": "module"`, esbuild treats a default import as Node would: as the whole
 * `module.exports`. The modules imported here are CommonJS with a `default`.
 */
const NODE_DEFAULT = /(\b__toESM\(require\("[^"]+"\)), 1\)/g;

/** By folder: what became of each of its files. */
const folders = new Map();

/** All files of a folder are made in one call of esbuild; one that has changed since is made alone. */
function transformed(source, file) {
  const folder = path.dirname(file);
  if (TYPESCRIPT.test(file) && !folders.has(folder)) {
    folders.set(folder, transformedIn(folder));
  }
  const known = folders.get(folder)?.get(file);
  if (known?.source === source) return known.result;
  const {code, map} = transformSync(source, {
    ...OPTIONS,
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    sourcefile: file,
  });
  return {code, map};
}

/** Those that can be: not a program that waits at its top level, for one. Why not, its own turn says. */
function transformedIn(folder) {
  const files = readdirSync(folder)
    .filter(it => TYPESCRIPT.test(it) && !it.endsWith('.d.ts'))
    .map(it => path.join(folder, it));
  const sources = files.map(it => readFileSync(it, 'utf8'));
  const texts = folder.startsWith(ROOT)
    ? keptTexts(folder, files, sources)
    : textsOf(files, folder);
  return new Map(
    files.flatMap((file, i) => {
      const code = texts[file.replace(TYPESCRIPT, '.js')];
      const map = texts[file.replace(TYPESCRIPT, '.js.map')];
      if (code === undefined) return [];
      return [[file, {source: sources[i], result: {code, map}}]];
    }),
  );
}

/** Jest keeps what it asks for, for each of its projects; here are the other files of a folder, and for all of them. */
const KEPT = path.join(ROOT, 'node_modules/.cache/smime-rollout/transformed');
/** How long a worker may be at work on a folder before another one makes it, too. */
const MAX_WAIT_MS = 5000;
const LOOK_EVERY_MS = 10;
const NEVER_CHANGED = new Int32Array(new SharedArrayBuffer(4));

/** Made by one worker, while others that need the same folder wait for it; as for `textsOf`. */
function keptTexts(folder, files, sources) {
  const key = hashOf([OWN, version, ...files, ...sources]);
  const kept = path.join(KEPT, `${hashOf([folder])}.json`);
  const claim = `${kept}.claim`;
  for (let waited = 0; waited < MAX_WAIT_MS; waited += LOOK_EVERY_MS) {
    if (existsSync(kept)) {
      const found = JSON.parse(readFileSync(kept, 'utf8'));
      if (found.key === key) return found.texts;
    }
    if (isClaimedHere(claim)) break;
    Atomics.wait(NEVER_CHANGED, 0, 0, LOOK_EVERY_MS);
  }
  try {
    const texts = textsOf(files, folder);
    // Another worker may look for it at any time: it exists completely or not at all.
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({key, texts}));
    renameSync(draft, kept);
    return texts;
  } finally {
    rmSync(claim, {force: true});
  }
}

/** Whether the work is this worker's: the first one leaves a file. */
function isClaimedHere(claim) {
  mkdirSync(KEPT, {recursive: true});
  try {
    writeFileSync(claim, '', {flag: 'wx'});
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The output of esbuild for files, by output path, without those that it rejects. */
function textsOf(entryPoints, outdir) {
  try {
    const {outputFiles} = buildSync({
      ...OPTIONS,
      entryPoints,
      outdir,
      write: false,
      allowOverwrite: true,
    });
    return Object.fromEntries(
      outputFiles.map(it => [it.path, it.text.replace(NODE_DEFAULT, '$1)')]),
    );
  } catch (error) {
    const rejected = (error.errors ?? []).flatMap(it =>
      it.location ? [path.resolve(it.location.file)] : [],
    );
    const others = entryPoints.filter(it => !rejected.includes(it));
    if (others.length === entryPoints.length) throw error;
    return textsOf(others, outdir);
  }
}

/**
 * With its imports included. Across files, CommonJS accesses each import through a getter, and a hash that does so in every round
 * takes several times as long.
 */
function library(file) {
  const {outputFiles} = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'external',
    // Nothing is written; the map asks for a name.
    outfile: file,
    allowOverwrite: true,
  });
  const [map, code] = outputFiles.map(it => it.text);
  return {code, map};
}
