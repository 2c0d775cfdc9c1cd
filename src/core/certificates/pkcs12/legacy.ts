/** Which algorithms OpenSSL 3 keeps in its "legacy" provider, so that its commands need `-legacy` to read them. */
const LEGACY = /\b(?:RC2|RC4|DES|Blowfish|CAST5|IDEA|SEED|MD2|MD4)\b/;

/** @param names of algorithms, for people; 3DES is not among the legacy ones. */
export function needsLegacy(names: readonly string[]): boolean {
  return names.some(name => LEGACY.test(name));
}
