/**
 * The permitted imports. A path names a folder with everything in it, or a file without its extension.
 */

/** The rooms of the core, from the bottom up: each knows those before it, and none of those after it. */
export const CORE = [
  'base',
  'google',
  'access',
  'certificates',
  'engine',
  'rows',
  'inventory',
  'report',
  'run',
  'directory',
  'consent',
  'import',
  'cse',
  'hosted',
  'request',
  'schedule',
  'door',
];

/** From the ground up: a file imports from its own floor and from those below it. */
export const FLOORS = [
  'src/version',
  ...CORE.map(it => `src/core/${it}`),
  'src/messages',
  // What the page and the command line do with keys, by WebCrypto.
  'src/keys',
  'src/sidebar',
  'src/apps-script',
  'src/main',
];

/** Separate parts: the emulator knows nothing of the product, nor the product of it. */
export const APART = [
  ['emulator', 'src'],
  ['src', 'emulator'],
  ...['test', 'check', 'bench', 'deploy', 'release', 'build', 'site'].map(
    it => ['src', it],
  ),
  // The command line is the core with a wire, a clock and rows of its own; nothing but tests and the build takes it.
  ...['src/apps-script', 'src/sidebar', 'src/main', 'emulator'].map(it => [
    'command-line',
    it,
  ]),
  ...['src', 'emulator'].map(it => [it, 'command-line']),
  ['src/apps-script', 'src/sidebar'],
  ['src/apps-script', 'src/keys'],
  ['src/main', 'src/sidebar'],
  // Files are opened in the page as well, where nothing but bytes is known.
  ['src/core/certificates', 'src/core/google'],
  ['src/core/certificates', 'src/core/access'],
];

/** Modules whose types may be imported, but no code; `but` may import everything. */
export const TYPES_ONLY = [
  {
    from: 'src/sidebar',
    of: 'src/core',
    but: ['src/sidebar/local/core', 'src/sidebar/action-table'],
  },
];

/** Modules that are evaluated on first use, since every menu click would pay for a static import. */
export const LAZY = [
  {
    of: 'src/core/certificates',
    through: 'src/core/certificates/lazy',
    within: 'src',
    // The page is not evaluated at every click, and makes requests, which the script does not.
    but: ['src/sidebar/local/core', 'src/keys/key-pairs'],
  },
  {
    of: 'papaparse',
    through: 'src/core/import/csv-parser',
    within: 'src',
  },
  {
    of: 'src/core/import/csv-parser',
    through: 'src/core/import/lazy',
    within: 'src',
  },
  {
    of: 'src/messages/en',
    through: 'src/messages/languages',
    within: 'src',
    // The page contains its languages completely; Apps Script has nothing of the command line’s.
    but: ['src/messages/sidebar', 'src/messages/command-line'],
  },
];
