/** Reads certificates (RFC 5280), from DER and from PEM (RFC 7468). */
import {sha256} from '@noble/hashes/sha2.js';
import {equal, fromBase64, hex, latin1} from '../../base/bytes';
import {
  Asn1Error,
  bits,
  child,
  INTEGER,
  integer,
  read,
  SEQUENCE,
  type Element,
} from '../asn1';
import type {Certificate} from '../certificate';
import {pemBodies} from '../pem';
import {
  COMMON_NAME,
  comparableParts,
  EMAIL_ADDRESS,
  nameText,
  relativeNames,
  valuesOf,
} from './distinguished-name';
import {readExtensions} from './extensions';
import {readPublicKey} from './public-key';
import {signatureAlgorithm} from './signature-algorithm';

/** @returns null if it is not a certificate. */
export function readCertificate(der: Uint8Array): Certificate | null {
  try {
    return certificateFrom(read(der));
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

/**
 * The certificates of a PEM text in its order: several blocks, any line ends or none, with other text before and
 * between. A block that holds no certificate is left out.
 */
export function readPem(pem: string): Certificate[] {
  const found: Certificate[] = [];
  for (const {label, body} of pemBodies(pem)) {
    const certificate = LABELS.includes(label) && readBase64(body);
    if (certificate) found.push(certificate);
  }
  return found;
}

/**
 * Certificates that were read last in this execution, by their text: Gmail repeats the same few issuers for every user, and one
 * certificate may be that of several aliases.
 */
let recent: Map<string, Certificate | null> | undefined;
const MAX_RECENT = 50;

function readBase64(body: string): Certificate | null {
  recent ??= new Map<string, Certificate | null>();
  const known = recent.get(body);
  if (known !== undefined) return known;
  const bytes = fromBase64(body);
  const certificate = bytes && readCertificate(bytes);
  if (recent.size >= MAX_RECENT) {
    const [oldest = ''] = recent.keys();
    recent.delete(oldest);
  }
  recent.set(body, certificate);
  return certificate;
}

const LABELS = ['CERTIFICATE', 'X509 CERTIFICATE'];

function certificateFrom(certificate: Element): Certificate {
  const signedPart = child(certificate, 0, SEQUENCE);
  const version = signedPart.children[0]?.tag === 0xa0 ? 1 : 0;
  const field = (index: number): Element => child(signedPart, version + index);

  const serialBytes = child(signedPart, version, INTEGER).content;
  const innerAlgorithm = field(1);
  const issuer = field(2);
  const validity = field(3);
  const subject = field(4);
  const issuerNames = relativeNames(issuer);
  const subjectNames = relativeNames(subject);
  const outerAlgorithm = child(certificate, 1, SEQUENCE);
  const extensions = signedPart.children.find(it => it.tag === 0xa3);
  return {
    raw: certificate.raw,
    signedPart: signedPart.raw,
    version: version ? integer(child(signedPart.children[0]!, 0)) + 1 : 1,
    serial: hex(serialBytes).replace(/^00(?=.)/, ''),
    serialBytes,
    issuer: nameText(issuerNames),
    subject: nameText(subjectNames),
    issuerName: issuer.raw,
    subjectName: subject.raw,
    issuerCn: valuesOf(issuerNames, COMMON_NAME)[0] ?? '',
    subjectParts: comparableParts(subject),
    subjectCn: valuesOf(subjectNames, COMMON_NAME)[0] ?? '',
    notBefore: time(child(validity, 0)),
    notAfter: time(child(validity, 1)),
    subjectEmails: valuesOf(subjectNames, EMAIL_ADDRESS),
    key: readPublicKey(field(5)),
    signature: {
      ...signatureAlgorithm(outerAlgorithm),
      consistent: equal(innerAlgorithm.raw, outerAlgorithm.raw),
      algorithm: outerAlgorithm.raw,
      value: bits(child(certificate, 2)),
    },
    ...readExtensions(extensions && child(extensions, 0, SEQUENCE)),
    fingerprint: hex(sha256(certificate.raw)),
  };
}

const UTC_TIME = 0x17;

/**
 * RFC 5280 4.1.2.5; also without seconds and in zones other than Z, as X.690 allows in BER. NaN for an invalid time.
 */
function time(element: Element): number {
  const found =
    /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?(?:Z|([+-])(\d\d)(\d\d))$/.exec(
      latin1(element.content),
    );
  if (!found) return NaN;
  const [, year, month, day, hour, minute, second, sign, zoneHour, zoneMinute] =
    found;
  if ((year!.length === 2) !== (element.tag === UTC_TIME)) return NaN;
  // Two digits: 50 to 99 are 1950 to 1999.
  const century = year!.length === 4 ? 0 : Number(year) >= 50 ? 1900 : 2000;
  const utc = new Date(0);
  utc.setUTCFullYear(century + Number(year), Number(month) - 1, Number(day));
  utc.setUTCHours(Number(hour), Number(minute), Number(second ?? 0));
  const written = utc.getUTCDate() === Number(day) && Number(month) <= 12;
  const offset = Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0);
  return written
    ? utc.getTime() - (sign === '-' ? -offset : offset) * 60_000
    : NaN;
}
