/**
 * Names that a script can access without a callback into Node. Every global name used in a `node:vm` context is looked up by a
 * function in Node, which takes longer than most lines of code. Names that scripts declare are found first, so the usual ones are
 * declared, each with its normal value.
 */
import {Script} from 'node:vm';

/** Of JavaScript, and services that each script has. */
const NAMES = [
  'Array',
  'ArrayBuffer',
  'BigInt',
  'Boolean',
  'CacheService',
  'DataView',
  'Date',
  'Error',
  'Int32Array',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'PropertiesService',
  'Proxy',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'SpreadsheetApp',
  'String',
  'Symbol',
  'TypeError',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'UrlFetchApp',
  'Utilities',
  'WeakMap',
  'WeakSet',
];

const ANY = `(${NAMES.join('|')})`;

/** A name that a script declares, and one that it gives another value: these stay properties of the global object. */
const DECLARED = new RegExp(
  String.raw`\b(?:var|let|const|class|function\*?)\s+${ANY}\b`,
  'g',
);
const CHANGED = new RegExp(String.raw`\b${ANY}['"\x60]?\]?\s*=(?![=>])`, 'g');

/**
 * What declares them: to be run in a context after the services are there, and before the files.
 *
 * @param files - the texts of the script
 */
export function quickNames(files: readonly string[]): Script {
  const own = new Set<string | undefined>();
  for (const file of files) {
    for (const [, name] of file.matchAll(DECLARED)) own.add(name);
    for (const [, name] of file.matchAll(CHANGED)) own.add(name);
  }
  const quick = NAMES.filter(it => !own.has(it));
  return new Script(
    quick.map(it => `let ${it} = globalThis.${it};`).join('\n'),
  );
}
