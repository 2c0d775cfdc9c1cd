/** What a file is that is no PKCS#12: a guess from its first bytes, so that the sentence can say what to do instead. */
import {fromBase64, latin1} from '../bytes';
import {
  Asn1Error,
  child,
  INTEGER,
  OBJECT_IDENTIFIER,
  oid,
  read,
  SEQUENCE,
} from './asn1';
import type {FileKind} from './findings';
import {readPfx} from './pkcs12/structure';
import {readCertificate} from './x509/read';

/** Enough to recognise anything by. */
const HEAD = 4096;

/** Identifiers of PKCS#7 contents, in DER: a PKCS#12 that was cut or changed still shows one near its start. */
const PKCS7_CONTENT = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07';

/** Whether bytes that cannot be read as a PKCS#12 once were one. */
export function wasPkcs12(file: Uint8Array): boolean {
  const start = latin1(file.subarray(0, 64));
  const at = start.indexOf(PKCS7_CONTENT);
  // The version comes first: INTEGER 3.
  return at > 0 && start.slice(0, at).includes('\x02\x01\x03');
}

export function fileKind(file: Uint8Array): FileKind {
  if (file[0] === SEQUENCE) return derKind(file);
  const head = latin1(file.subarray(0, HEAD));
  if (/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(head))
    return 'pem-certificate';
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(head)) return 'pem-key';
  if (head.includes('-----BEGIN ')) return 'pem';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  if (/^(\xfe\xed\xfe\xed|\xce\xce\xce\xce)/.test(head)) return 'java-keystore';
  if (/^\s*(<!doctype|<html)/i.test(head)) return 'web-page';
  if (isBase64Pfx(file)) return 'base64';
  return /^[\t\r\n\x20-\x7e\x80-\xff]*$/.test(head) ? 'text' : 'unknown';
}

function derKind(file: Uint8Array): FileKind {
  if (readCertificate(file)) return 'certificate';
  try {
    const top = read(file);
    const first = child(top, 0);
    if (first.tag === OBJECT_IDENTIFIER) {
      return oid(first).startsWith('1.2.840.113549.1.7.') ? 'pkcs7' : 'unknown';
    }
    const encrypted = first.tag === SEQUENCE && top.children.length === 2;
    return first.tag === INTEGER || encrypted ? 'private-key' : 'unknown';
  } catch (error) {
    if (error instanceof Asn1Error) return 'unknown';
    throw error;
  }
}

function isBase64Pfx(file: Uint8Array): boolean {
  const bytes = fromBase64(latin1(file));
  return bytes !== null && bytes.length > 0 && readPfx(bytes) !== null;
}
