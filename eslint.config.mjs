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
  // Imports run one way: core ← messages ← apps-script ← main; the sidebar takes only types; the emulator knows none of src.
  wall(
    ['src/core/**'],
    [
      {
        group: [
          '**/apps-script/**',
          '**/messages/**',
          '**/sidebar/**',
          '**/emulator/**',
        ],
      },
      lazyCertificates,
      lazyParser,
    ],
    ['src/core/certificates/**'],
  ),
  wall(
    ['src/core/certificates/**'],
    [
      {
        group: [
          '../gmail/**',
          '../rollout/**',
          '../run/**',
          '../tables/**',
          '../verbs/**',
          '**/apps-script/**',
          '**/messages/**',
        ],
      },
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
  wall(['src/messages/**'], [lazyParser]),
  wall(['emulator/**'], [{group: ['**/src/**']}]),
]);
