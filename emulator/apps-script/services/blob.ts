/** Blob. */
import {ask, mismatch, signed, strict, unsigned} from '../realm';

type Blob = GoogleAppsScript.Base.Blob;

const contents = new WeakMap<object, Uint8Array>();

export function blob(
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): Blob {
  let called = name;
  const self: Blob = strict<Blob>('Blob', {
    getBytes: () => signed(bytes),
    getDataAsString: (charset?: string) =>
      ask('Blob.toText', bytes, charset ?? null),
    getContentType: () => contentType,
    getName: () => called,
    setName: to => {
      called = to;
      return self;
    },
  });
  contents.set(self, bytes);
  return self;
}

/** Utilities.newBlob: of text, or of signed bytes. */
export function newBlob(...args: readonly unknown[]): Blob {
  const [data, contentType = null, name = null] = args;
  const bytes =
    typeof data === 'string' ? ask('Blob.fromText', data) : unsigned(data);
  if (!bytes) throw mismatch('Utilities.newBlob', args);
  return blob(
    bytes,
    contentType === null ? null : String(contentType),
    name === null ? null : String(name),
  );
}

/** The bytes of a blob that this side has made; null for anything else. */
export function blobBytes(value: object): Uint8Array | null {
  return contents.get(value) ?? null;
}
