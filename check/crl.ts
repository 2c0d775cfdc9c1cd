/** Certificate revocation lists (RFC 5280, section 5): whether one applies to a certificate, and whether it names it. */
import {createPublicKey, verify} from 'node:crypto';
import type {Certificate} from '../src/core/certificates';
import {
  Asn1Error,
  child,
  isTrue,
  octets,
  oid,
  read,
  SEQUENCE,
  tagged,
} from '../src/core/certificates/asn1';
import {equal} from '../src/core/base/bytes';

/** Why a list says nothing about a certificate. */
export type CrlProblem =
  | 'unreadable'
  | 'other-issuer'
  | 'not-signed-by-issuer'
  | 'outdated'
  | 'delta'
  | 'partial';

export type CrlReading =
  | {readonly ok: true; readonly isRevoked: boolean; readonly since: number}
  | {readonly ok: false; readonly problem: CrlProblem};

const DELTA = '2.5.29.27';
const DISTRIBUTION_POINT = '2.5.29.28';
/** Understood, or of no consequence: key identifier, number, and the authority's addresses. */
const HARMLESS = ['2.5.29.35', '2.5.29.20', '1.3.6.1.5.5.7.1.1'];
const HASHES: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
  '1.3.101.112': null,
};
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const CONTEXT_0 = 0xa0;

/**
 * Reads what a list says about a certificate.
 *
 * @param issuer - the certificate of whoever has issued both
 * @param now - milliseconds since the epoch
 */
export function readCrl(
  der: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  now: number,
): CrlReading {
  try {
    return crlReading(der, certificate, issuer, now);
  } catch (error) {
    if (error instanceof Asn1Error) return failed('unreadable');
    throw error;
  }
}

function crlReading(
  der: Uint8Array,
  certificate: Certificate,
  issuer: Certificate,
  now: number,
): CrlReading {
  const [list, algorithm, signature] = parts(der);
  if (!list || !algorithm || !signature) return failed('unreadable');
  const all = parts(list);
  // The version is optional, and 1 where it is there.
  const fields = all[0]?.[0] === 0x02 ? all.slice(1) : all;
  const [, name, thisUpdate, ...rest] = fields;
  if (!name || !thisUpdate) return failed('unreadable');
  if (!equal(name, certificate.issuerName)) return failed('other-issuer');
  if (!isSignedBy(issuer, list, algorithm, signature)) {
    return failed('not-signed-by-issuer');
  }
  const nextUpdate = isTime(rest[0]) ? rest.shift() : undefined;
  const isOld = nextUpdate !== undefined && timeOf(nextUpdate) < now;
  if (isOld || timeOf(thisUpdate) > now) return failed('outdated');
  const problem = problemIn(rest.find(it => it[0] === CONTEXT_0));
  if (problem) return failed(problem);
  const revoked = rest.find(it => it[0] === SEQUENCE);
  const since = revoked ? revokedSince(revoked, certificate) : null;
  return {ok: true, isRevoked: since !== null, since: since ?? 0};
}

/** A list may have hundreds of thousands of entries: each is looked at by its serial number, and not taken apart. */
function revokedSince(
  revoked: Uint8Array,
  {serialBytes}: Certificate,
): number | null {
  for (const entry of parts(revoked)) {
    const [serial, date] = parts(entry);
    if (!serial || !date) throw new Asn1Error('entry');
    if (equal(contentOf(serial), serialBytes)) return timeOf(date);
  }
  return null;
}

/** What makes a list one that is not understood here. */
function problemIn(tag: Uint8Array | undefined): CrlProblem | null {
  if (!tag) return null;
  for (const it of child(read(tag), 0, SEQUENCE).children) {
    const id = oid(child(it, 0));
    const isCritical = it.children.length > 2 && isTrue(it.children[1]);
    if (id === DELTA) return 'delta';
    if (id === DISTRIBUTION_POINT) {
      const point = read(octets(it.children.at(-1)!));
      // [1] only users, [2] only CAs, [3] only some reasons, [4] indirect, [5] only attribute certificates.
      if ([1, 2, 3, 4, 5].some(number => tagged(point, number))) {
        return 'partial';
      }
    } else if (isCritical && !HARMLESS.includes(id)) return 'partial';
  }
  return null;
}

function isSignedBy(
  {key}: Certificate,
  list: Uint8Array,
  algorithm: Uint8Array,
  signature: Uint8Array,
): boolean {
  const hash = HASHES[oid(child(read(algorithm), 0))];
  if (hash === undefined) return false;
  try {
    const publicKey = createPublicKey({
      ...{key: Buffer.from(key.info), format: 'der', type: 'spki'},
    });
    return verify(hash, list, publicKey, contentOf(signature).subarray(1));
  } catch {
    // OpenSSL throws for keys and signatures that do not fit together: then it is not the issuer's.
    return false;
  }
}

function failed(problem: CrlProblem): CrlReading {
  return {ok: false, problem};
}

function isTime(element: Uint8Array | undefined): boolean {
  return element?.[0] === UTC_TIME || element?.[0] === GENERALIZED_TIME;
}

/** RFC 5280, section 5.1.2.4: UTCTime through 2049, GeneralizedTime from then on, both with seconds and Z. */
function timeOf(element: Uint8Array): number {
  const text = Buffer.from(contentOf(element)).toString('latin1');
  const digits = element[0] === UTC_TIME ? `20${text}` : text;
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits);
  if (!found || !isTime(element)) throw new Asn1Error('time');
  const [year, month, day, hour, minute, second] = found.slice(1).map(Number);
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

/** The elements within an element, as they are in it: without a bound on their number, and without looking into them. */
function parts(element: Uint8Array): Uint8Array[] {
  const content = contentOf(element);
  const found: Uint8Array[] = [];
  for (let at = 0; at < content.length;) {
    const rest = content.subarray(at);
    const {start, length} = headOf(rest);
    found.push(rest.subarray(0, start + length));
    at += start + length;
  }
  return found;
}

function contentOf(element: Uint8Array): Uint8Array {
  const {start, length} = headOf(element);
  return element.subarray(start, start + length);
}

/** DER: tags of one octet, definite lengths. */
function headOf(bytes: Uint8Array): {
  readonly start: number;
  readonly length: number;
} {
  const first = bytes[1] ?? 0x80;
  const more = first & 0x80 ? first & 0x7f : 0;
  const digits = bytes.subarray(2, 2 + more);
  const length = more ? digits.reduce((sum, it) => sum * 256 + it, 0) : first;
  const isWrong = first === 0x80 || more > 4 || digits.length < more;
  if (isWrong || 2 + more + length > bytes.length)
    throw new Asn1Error('length');
  return {start: 2 + more, length};
}
