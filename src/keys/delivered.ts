/** The certificates in a file of a certification authority: PEM, DER, PKCS#7, or a CSV of them. */
import {fromBase64} from '../core/base/bytes';
import type {Certificate} from '../core/certificates';
import {certificates} from '../core/certificates/lazy';
import {decode} from '../core/import/decode';

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

/** The certificates of a file; why there are none. */
export function certificatesIn(bytes: Uint8Array): Certificate[] | UnreadWhy {
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
