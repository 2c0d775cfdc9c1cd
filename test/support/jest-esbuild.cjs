// Lets jest run TypeScript: esbuild turns each file into CommonJS; types are checked by `tsc`, not here.
const {transformSync} = require('esbuild');

module.exports = {
  process(source, file) {
    return transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: file,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
  },
};
