/**
 * Who may import whom. A path names a folder with all that is in it, or a file without its ending.
 */

/** From the ground up: a file imports from its own floor and from those below it. */
export const FLOORS = [
  'src/core',
  'src/messages',
  'src/sidebar',
  'src/apps-script',
  'src/main',
];

/** What a folder may take of its own floor; those not named take all of it. */
export const WITHIN = {
  'src/core/certificates': ['address', 'bytes', 'finding'],
  'src/core/gmail': ['bytes', 'cse', 'finding', 'http', 'wire'],
};

/** What lies apart: the emulator knows nothing of the product, nor the product of it. */
export const APART = [
  ['emulator', 'src'],
  ['src', 'emulator'],
  ['src/apps-script', 'src/sidebar'],
  ['src/main', 'src/sidebar'],
];

/** Whose types may be taken, but nothing that runs; `but` may take all. */
export const TYPES_ONLY = [
  {from: 'src/sidebar', of: 'src/core', but: ['src/sidebar/local/core']},
];

/** What is evaluated when it is first used, since every menu click would pay for a static import of it. */
export const LAZY = [
  {
    of: 'src/core/certificates',
    through: 'src/core/certificates/lazy',
    within: 'src',
  },
  {of: 'papaparse', through: 'src/core/import/lazy', within: 'src'},
];
