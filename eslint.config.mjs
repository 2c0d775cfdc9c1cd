import {readdirSync} from 'node:fs';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import gts from 'gts';

const RULE = '@typescript-eslint/no-restricted-imports';

/** Forbids imports by pattern; types may cross where `types` says so. */
const wall = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {[RULE]: ['error', {patterns}]},
});

/** What lies above the core. */
const OUTER = ['apps-script', 'messages', 'sidebar', 'emulator'];

/** The folders and loose files of the core, but for those named. */
const coreBut = (...allowed) =>
  readdirSync('src/core')
    .map(name => name.replace(/\.ts$/, ''))
    .filter(name => !name.includes('.') && !allowed.includes(name));

/** Forbids these rooms from any depth: each relative path that climbs to a folder or a file of that name. */
const rooms = names => ({
  regex: `^(\\.\\./)+([^.]+/)?(${names.join('|')})(/|$)`,
});

/** Evaluated when first used, by `certificates/lazy`: one static import would make every menu click pay for it. */
const lazyCertificates = {
  regex: '/certificates(/(?!lazy$).*)?$',
  allowTypeImports: true,
  message: 'Use certificates() from core/certificates/lazy.',
};

/** The CSV parser, for the same reason, by `import/lazy`. */
const lazyParser = {
  regex: '^papaparse(/|$)',
  message: 'Use papaparse() from core/import/lazy.',
};

export default defineConfig([
  {ignores: ['dist/', 'node_modules/']},
  ...gts,
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {sourceType: 'commonjs'},
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {'@typescript-eslint/no-unnecessary-type-assertion': 'error'},
  },
  // Imports run one way: core ← messages ← apps-script ← main; the sidebar takes only types; the emulator knows none of src.
  wall(
    ['src/core/**'],
    [rooms(OUTER), lazyCertificates, lazyParser],
    ['src/core/certificates/**', 'src/core/gmail/**'],
  ),
  wall(
    ['src/core/certificates/**'],
    [rooms([...OUTER, ...coreBut('address', 'bytes', 'finding')]), lazyParser],
  ),
  wall(
    ['src/core/gmail/**'],
    [
      rooms([...OUTER, ...coreBut('bytes', 'cse', 'finding', 'http', 'wire')]),
      lazyCertificates,
      lazyParser,
    ],
  ),
  wall(
    ['src/apps-script/**', 'src/main.ts'],
    [
      {group: ['**/sidebar/**', '**/emulator/**']},
      lazyCertificates,
      lazyParser,
    ],
  ),
  wall(
    ['src/sidebar/**'],
    [
      {group: ['**/core/**', '**/apps-script/**'], allowTypeImports: true},
      lazyParser,
    ],
    ['src/sidebar/local/core.ts'],
  ),
  // Files from the person's computer are opened and judged in the page, by the core's own code; it comes in here only.
  wall(
    ['src/sidebar/local/core.ts'],
    [{group: ['**/apps-script/**']}, lazyCertificates, lazyParser],
  ),
  wall(['src/messages/**'], [rooms(['apps-script', 'emulator']), lazyParser]),
  wall(['emulator/**'], [{group: ['**/src/**']}]),
]);
