/** Blobs: bytes with a content type, which a script cannot change here. */
import {ask, mismatch, strict} from '../realm';

type Blob = GoogleAppsScript.Base.Blob;

interface Content {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

const contents = new WeakMap<object, Content>();

/** Makes a blob. */
export function blob(bytes: Uint8Array, contentType: string): Blob {
  const made = strict<Blob>('Blob', {
    getDataAsString: (...args: readonly unknown[]) => {
      if (args.length > 0) throw mismatch('Blob.getDataAsString', args);
      return ask('Blob.getDataAsString', bytes);
    },
  });
  contents.set(made, {bytes, contentType});
  return made;
}

/** What a blob holds. @throws as Apps Script does if a method is given anything else */
export function contentOf(value: unknown, method: string): Content {
  const content = contents.get(value as object);
  if (!content) throw mismatch(method, [value]);
  return content;
}
