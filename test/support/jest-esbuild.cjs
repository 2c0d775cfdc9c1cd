// Lets jest run TypeScript: esbuild turns each file into CommonJS; types are checked by `tsc`, not here.
const {createHash} = require('node:crypto');
const {readFileSync} = require('node:fs');
const path = require('node:path');
const {buildSync, transformSync} = require('esbuild');

const INSTALLED = /[\\/]node_modules[\\/]/;
const LOCK = path.join(__dirname, '../../package-lock.json');

module.exports = {
  process(source, file) {
    return INSTALLED.test(file) ? library(file) : transformed(source, file);
  },
  /** A library's file has others in it, which change with what is installed. */
  getCacheKey(source, file, {configString}) {
    const parts = [file, source, configString, readFileSync(__filename)];
    if (INSTALLED.test(file)) parts.push(readFileSync(LOCK));
    return parts
      .reduce((hash, it) => hash.update(it).update('\0'), createHash('sha256'))
      .digest('hex');
  },
};

function transformed(source, file) {
  const {code, map} = transformSync(source, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    format: 'cjs',
    target: 'node20',
    // Apart from the code, which is read and hashed for each test file; the map is for a test that fails.
    sourcemap: 'external',
    sourcefile: file,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return {code, map};
}

/**
 * With what it imports inside. Across files, CommonJS reaches each import by a getter, and a hash that does so in every round
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
