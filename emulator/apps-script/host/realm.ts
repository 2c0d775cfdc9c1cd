/**
 * Copies of host values in a script's own realm, so that `instanceof Array` and `instanceof Date` hold there. They are
 * made on this side because its code stays compiled from one execution to the next.
 */

/** The constructors of a V8 context. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
}

/** An instant that a script shall get as a Date. */
export class Instant {
  constructor(readonly milliseconds: number) {}
}

/** A copy of plain data in a realm. Bytes are passed as they are: the script's side wraps them before anyone sees them. */
export function copyInto(realm: Realm, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const {length} = value;
    const copy = new realm.Array<unknown>(length);
    for (let i = 0; i < length; i++) {
      const part: unknown = value[i];
      copy[i] = typeof part === 'object' ? copyInto(realm, part) : part;
    }
    return copy;
  }
  if (value instanceof Instant) return new realm.Date(value.milliseconds);
  if (ArrayBuffer.isView(value)) return value;
  const copy = new realm.Object() as Record<string, unknown>;
  for (const [key, part] of Object.entries(value)) {
    copy[key] = copyInto(realm, part);
  }
  return copy;
}
