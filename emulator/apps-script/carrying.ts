/** What google.script.run can carry between the page and the script [guides/html/communication]. */

/** Whether a value is made of nothing but null, booleans, numbers, strings, arrays and plain objects, without a cycle. */
export function canBeCarried(
  value: unknown,
  above: readonly object[] = [],
): boolean {
  if (typeof value !== 'object' || value === null) {
    return !['function', 'symbol', 'bigint'].includes(typeof value);
  }
  if (above.includes(value)) return false;
  const inside = [...above, value];
  if (Array.isArray(value)) {
    return value.every(part => canBeCarried(part, inside));
  }
  // Plain means plain in whatever realm: its prototype is the root of all.
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain =
    prototype === null || Object.getPrototypeOf(prototype) === null;
  return (
    isPlain && Object.values(value).every(part => canBeCarried(part, inside))
  );
}
