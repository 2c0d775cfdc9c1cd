/** Textual encodings (RFC 7468): reads the content between the markers, and writes it. */
import {base64, fromBase64} from '../base/bytes';

export interface PemBlock {
  /** e.g. `CERTIFICATE`. */
  readonly label: string;
  /** null where the text between the markers is not base64, as in an old key with headers. */
  readonly bytes: Uint8Array | null;
}

/** Base64 contains no hyphen, so the time is linear in the length of any text. */
const BLOCK = /-----BEGIN ([A-Z0-9 #]{1,40})-----([^-]*)-----END \1-----/g;

/** The blocks of a text in its order: any line ends or none, with other text before, between and after. */
export function pemBlocks(text: string): PemBlock[] {
  return pemBodies(text).map(({label, body}) => ({
    label,
    bytes: fromBase64(body),
  }));
}

/** The same, with the text between the markers as it is. */
export function pemBodies(
  text: string,
): {readonly label: string; readonly body: string}[] {
  return [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({
    label,
    body,
  }));
}

/** One block as RFC 7468 section 2 has generators write it: 64 columns, and a line end at its end. */
export function pemText(label: string, bytes: Uint8Array): string {
  const lines = base64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.map(it => `${it}\n`).join('')}-----END ${label}-----\n`;
}
