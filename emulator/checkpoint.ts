/** Going back to how things were. */
import {deserialize, serialize} from 'node:v8';

/** The last saved state of an object: successive states are often equal, and share their bytes. */
const latest = new WeakMap<object, Buffer>();

/**
 * Saves the content of objects: plain data, dates and bytes.
 *
 * @returns a function that restores it, any number of times. The objects stay the same, their content is new each time.
 */
export function checkpoint(...objects: readonly object[]): () => void {
  const kept = objects.map(bytesOf);
  return () => {
    objects.forEach((object, i) => replace(object, deserialize(kept[i]!)));
  };
}

function bytesOf(object: object): Buffer {
  const bytes = serialize(object);
  const last = latest.get(object);
  if (last?.equals(bytes)) return last;
  latest.set(object, bytes);
  return bytes;
}

/** Lets an object hold what another one holds; it stays the same object. */
export function replace(object: object, by: object): void {
  if (Array.isArray(object)) {
    object.splice(0, object.length, ...(by as unknown[]));
    return;
  }
  for (const name of Object.keys(object)) Reflect.deleteProperty(object, name);
  Object.assign(object, by);
}
