/** Reads what a certification authority delivers: certificates in PEM, DER, PKCS#7, CSV, or ZIP archives of them. */
import {letPageDraw} from '../derivation';
import {
  certificatesIn,
  type Delivered,
  type UnreadWhy,
} from '../../keys/delivered';
import {isKeyFile, MAX_KEY_FILE} from '../../keys/key-file';
import {decode, latin1} from '../local/core';
import {unzip} from '../unzip';

export interface Incoming {
  readonly delivered: readonly Delivered[];
  /** The last key file among them. */
  readonly keyFile: {readonly name: string; readonly text: string} | null;
  readonly unread: readonly {
    readonly file: string;
    readonly why: UnreadWhy;
  }[];
}

/** Bytes of an archive or of a list. */
const MAX_FILE = 50_000_000;
/** Certificates in one delivery. */
const MAX_CERTIFICATES = 20_000;

/** Reads files, each once; the same certificate in several of them counts once. */
export async function readIncoming(files: readonly File[]): Promise<Incoming> {
  const delivered = new Map<string, Delivered>();
  const unread: Incoming['unread'][number][] = [];
  let keyFile: Incoming['keyFile'] = null;
  const take = (name: string, bytes: Uint8Array) => {
    const found = certificatesIn(bytes);
    if (!Array.isArray(found))
      return void unread.push({file: name, why: found});
    for (const certificate of found) {
      if (delivered.size >= MAX_CERTIFICATES) {
        return void unread.push({file: name, why: 'too-many'});
      }
      if (!delivered.has(certificate.fingerprint)) {
        delivered.set(certificate.fingerprint, {certificate, file: name});
      }
    }
  };
  for (const file of files) {
    const {name} = file;
    const bytes = await bytesOf(file);
    await letPageDraw();
    if (typeof bytes === 'string') {
      unread.push({file: name, why: bytes});
      continue;
    }
    const text = bytes[0] === '{'.charCodeAt(0) ? decode(bytes) : '';
    if (isKeyFile(text)) {
      keyFile = {name, text};
    } else if (latin1(bytes.subarray(0, 4)) === 'PK\x03\x04') {
      const inside = await unzip(bytes);
      if (!inside) unread.push({file: name, why: 'unreadable'});
      for (const it of inside ?? []) take(it.name, it.bytes);
    } else {
      take(name, bytes);
    }
  }
  return {delivered: [...delivered.values()], keyFile, unread};
}

async function bytesOf(file: File): Promise<Uint8Array | UnreadWhy> {
  const isKeys = file.name.endsWith('.json');
  if (file.size > (isKeys ? MAX_KEY_FILE : MAX_FILE)) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that went away meanwhile: the list says so.
    return 'unreadable';
  }
}
