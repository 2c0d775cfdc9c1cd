/** What is the same in a view as in the one before it, as the same objects: so the page sees at once what it need not draw again. */

/**
 * A value read from JSON, in which each part that equals its counterpart in an older value is that very object.
 *
 * @param newer - is changed for that
 */
export function keepUnchanged<T>(older: unknown, newer: T): T {
  if (!isObject(older) || !isObject(newer)) return newer;
  if (Array.isArray(older) !== Array.isArray(newer)) return newer;
  const names = Object.keys(newer);
  let isSame = names.length === Object.keys(older).length;
  for (const name of names) {
    const part = keepUnchanged(older[name], newer[name]);
    (newer as Record<string, unknown>)[name] = part;
    isSame &&= part === older[name];
  }
  return isSame ? (older as T) : newer;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
