/** Reads what a certification authority delivers: certificates in PEM, DER, PKCS#7, CSV, or ZIP archives of them. */
import type {Certificate} from '../../core/certificates';
import {letPageDraw} from '../derivation';
import {certificates, decode, fromBase64, latin1} from '../local/core';
import {unzip} from '../unzip';
import {isKeyFile, MAX_KEY_FILE} from './key-file';

/** A certificate, and the file that it was in. */
export interface Delivered {
  readonly certificate: Certificate;
  readonly file: string;
}

/** Why a file gave nothing. */
export type UnreadWhy =
  | 'too-large'
  | 'unreadable'
  | 'pkcs12'
  | 'no-certificate'
  | 'too-many';

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

function certificatesIn(bytes: Uint8Array): Certificate[] | UnreadWhy {
  const {readChainFile} = certificates();
  const file = readChainFile(bytes);
  if (file.kind === 'pkcs12') return 'pkcs12';
  const ders =
    file.kind === 'certificates' ? file.certificates : dersInText(bytes);
  const found = ders.map(it => certificates().readCertificate(it));
  if (found.length === 0) return 'no-certificate';
  return found.every(it => it !== null) ? found : 'unreadable';
}

/** DER of a certificate begins like this in base64, whatever is in it: a sequence of 256 to 65,535 bytes. */
const BASE64_CERTIFICATE = /MII[A-Za-z0-9+/]{300,}/g;
/** Digits that hold the length of the sequence. */
const HEAD = 8;

/** Those in the cells of a CSV: as PEM whose line ends may be written as `\n`, or as base64 alone. */
function dersInText(bytes: Uint8Array): readonly Uint8Array[] {
  const text = decode(bytes)
    .replace(/\\[nr]/g, '\n')
    .replace(/-----[A-Z ]{1,30}-----/g, '|')
    // Lines within a cell: a line of the list that is joined to them, too, is behind the end that the certificate names.
    .replace(/([A-Za-z0-9+/])[ \t]*[\r\n]+(?=[A-Za-z0-9+/])/g, '$1');
  const found: Uint8Array[] = [];
  const search = new RegExp(BASE64_CERTIFICATE);
  for (let hit = search.exec(text); hit; hit = search.exec(text)) {
    const [digits] = hit;
    const [, , high = 0, low = 0] = fromBase64(digits.slice(0, HEAD)) ?? [];
    const length = Math.ceil(((4 + high * 256 + low) * 4) / 3);
    const der = fromBase64(digits.slice(0, length));
    if (der) found.push(der);
    // The next one may follow without anything between them.
    search.lastIndex = hit.index + Math.min(length, digits.length);
  }
  return found;
}
