// Lets jest run TypeScript: esbuild turns each file into CommonJS; types are checked by `tsc`, not here.
const {createHash} = require('node:crypto');
const {readdirSync, readFileSync} = require('node:fs');
const path = require('node:path');
const {buildSync, transformSync} = require('esbuild');

const INSTALLED = /[\\/]node_modules[\\/]/;
const LOCK = path.join(__dirname, '../../package-lock.json');

module.exports = {
  process(source, file) {
    return INSTALLED.test(file) ? library(file) : transformed(source, file);
  },
  /** A library's file includes others, which change with the installed packages. */
  getCacheKey(source, file, {configString}) {
    const parts = [file, source, configString, readFileSync(__filename)];
    if (INSTALLED.test(file)) parts.push(readFileSync(LOCK));
    return parts
      .reduce((hash, it) => hash.update(it).update('\0'), createHash('sha256'))
      .digest('hex');
  },
};

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

/** Each call of esbuild is a process, so all files of a folder are made in one; one that has changed since is made alone. */
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

/** None if one of them cannot be: a program that waits at its top level, for one. Which one it is, its own turn says. */
function transformedIn(folder) {
  const files = readdirSync(folder)
    .filter(it => TYPESCRIPT.test(it) && !it.endsWith('.d.ts'))
    .map(it => path.join(folder, it));
  const sources = files.map(it => readFileSync(it, 'utf8'));
  const texts = textsOf(files, folder);
  if (texts === null) return new Map();
  return new Map(
    files.map((file, i) => {
      const code = texts.get(file.replace(TYPESCRIPT, '.js'));
      const map = texts.get(file.replace(TYPESCRIPT, '.js.map'));
      return [file, {source: sources[i], result: {code, map}}];
    }),
  );
}

/** The output of esbuild for files, by output path; null if it rejects one. */
function textsOf(entryPoints, outdir) {
  try {
    const {outputFiles} = buildSync({
      ...OPTIONS,
      entryPoints,
      outdir,
      write: false,
      allowOverwrite: true,
    });
    return new Map(
      outputFiles.map(it => [it.path, it.text.replace(NODE_DEFAULT, '$1)')]),
    );
  } catch (error) {
    if (Array.isArray(error.errors)) return null;
    throw error;
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
