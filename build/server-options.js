// How esbuild makes the programs of Code.js.

/** Apps Script has no `#private`, no `static` fields, and its uploader is reported to refuse newer grammar and `1n`. */
export const SERVER = {
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
