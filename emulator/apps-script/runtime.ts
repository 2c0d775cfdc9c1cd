/**
 * Takes built-ins away that Node's V8 has and that a script must not rely on in Apps Script: whatever is newer than
 * ES2022. What Node adds to JavaScript (timers, URL, Buffer, fetch …) is not in a bare context to begin with.
 */
const NEWER: readonly (readonly [
  owner: () => unknown,
  names: readonly string[],
])[] = [
  [
    () => Array.prototype,
    [
      'findLast',
      'findLastIndex',
      'toReversed',
      'toSorted',
      'toSpliced',
      'with',
    ],
  ],
  [() => Array, ['fromAsync']],
  [
    () => Object.getPrototypeOf(Uint8Array.prototype),
    ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ],
  [
    () => Uint8Array.prototype,
    ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
  ],
  [() => Uint8Array, ['fromBase64', 'fromHex']],
  [() => String.prototype, ['isWellFormed', 'toWellFormed']],
  [() => Object, ['groupBy']],
  [() => Map, ['groupBy']],
  [
    () => Set.prototype,
    [
      'union',
      'intersection',
      'difference',
      'symmetricDifference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ],
  ],
  [() => Promise, ['withResolvers', 'try']],
  [() => RegExp, ['escape']],
  [() => Math, ['f16round', 'sumPrecise']],
  [
    () => ArrayBuffer.prototype,
    ['resize', 'transfer', 'transferToFixedLength'],
  ],
  [() => globalThis, ['Iterator', 'Float16Array', 'structuredClone']],
];

export function withdrawNewerThanAppsScript(): void {
  for (const [owner, names] of NEWER) {
    for (const name of names) {
      Reflect.deleteProperty(owner() as object, name);
    }
  }
}
