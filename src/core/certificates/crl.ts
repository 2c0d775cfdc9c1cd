/** Certificate revocation lists (RFC 5280, section 5): whether one applies to an issuer’s certificates, and which it names. */
import {equal, hex, latin1} from '../base/bytes';
import {
  Asn1Error,
  child,
  isTrue,
  octets,
  oid,
  read,
  SEQUENCE,
  tagged,
} from './asn1';
import type {Certificate} from './certificate';
import {signedWith} from './keys/signature';
import {pemBlocks} from './pem';
import {signatureAlgorithm} from './x509/signature-algorithm';

/** Why a list says nothing about an issuer’s certificates. */
export type CrlProblem =
  | 'unreadable'
  | 'other-issuer'
  | 'not-signed-by-issuer'
  | 'outdated'
  | 'delta'
  | 'partial';

/** The names of RFC 5280 section 5.3.1 by their numbers; 8 is only in lists of changes. */
const REASONS = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'unspecified',
  'unspecified',
  'privilegeWithdrawn',
  'aACompromise',
] as const;

export type RevocationReason = (typeof REASONS)[number];

/** That a certificate is revoked. */
export interface Revocation {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly reason: RevocationReason;
}

/** A list that applies to an issuer’s certificates. */
export interface RevocationList {
  /** What it says of a certificate of that issuer; null for one that it doesn’t name. */
  find(certificate: Certificate): Revocation | null;
}

export type CrlOpening =
  | {readonly ok: true; readonly list: RevocationList}
  | {readonly ok: false; readonly problem: CrlProblem};

const DELTA = '2.5.29.27';
const DISTRIBUTION_POINT = '2.5.29.28';
const REASON_CODE = '2.5.29.21';
/** Understood, or of no consequence: key identifier, number, and the authority's addresses. */
const HARMLESS = ['2.5.29.35', '2.5.29.20', '1.3.6.1.5.5.7.1.1'];
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;
const CONTEXT_0 = 0xa0;

/**
 * Opens a list: its signature and its dates are verified.
 *
 * @param bytes - DER, as RFC 5280 has it, or PEM, as some servers give it
 * @param issuer - the certificate of whoever has issued it, and the certificates that are looked for
 * @param now - milliseconds since the epoch
 */
export function openCrl(
  bytes: Uint8Array,
  issuer: Certificate,
  now: number,
): CrlOpening {
  try {
    return crlOpening(derOf(bytes), issuer, now);
  } catch (error) {
    if (error instanceof Asn1Error) return failed('unreadable');
    throw error;
  }
}

/** When a list says that the next one comes; null if it does not say, or is none. Nothing of it is verified. */
export function nextUpdateOf(bytes: Uint8Array): number | null {
  try {
    const [list] = parts(derOf(bytes));
    const times = list ? parts(list).filter(isTime) : [];
    return times[1] ? timeOf(times[1]) : null;
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

function derOf(bytes: Uint8Array): Uint8Array {
  const isPem = latin1(bytes.subarray(0, 11)) === '-----BEGIN ';
  return (isPem && pemBlocks(latin1(bytes))[0]?.bytes) || bytes;
}

function crlOpening(
  der: Uint8Array,
  issuer: Certificate,
  now: number,
): CrlOpening {
  const [list, algorithm, signature] = parts(der);
  if (!list || !algorithm || !signature) return failed('unreadable');
  const all = parts(list);
  // The version is optional, and 1 where it is there.
  const fields = all[0]?.[0] === 0x02 ? all.slice(1) : all;
  const [, name, thisUpdate, ...rest] = fields;
  if (!name || !thisUpdate) return failed('unreadable');
  if (!equal(name, issuer.subjectName)) return failed('other-issuer');
  if (!isSignedBy(issuer, list, algorithm, signature)) {
    return failed('not-signed-by-issuer');
  }
  const nextUpdate = isTime(rest[0]) ? rest.shift() : undefined;
  const isOld = nextUpdate !== undefined && timeOf(nextUpdate) < now;
  if (isOld || timeOf(thisUpdate) > now) return failed('outdated');
  const problem = problemIn(rest.find(it => it[0] === CONTEXT_0));
  if (problem) return failed(problem);
  const revoked = rest.find(it => it[0] === SEQUENCE);
  const entries = entriesIn(revoked);
  const find = ({serialBytes}: Certificate) =>
    entries.get(hex(serialBytes)) ?? null;
  return {ok: true, list: {find}};
}

/** By serial number. A list may have hundreds of thousands of entries. */
function entriesIn(
  revoked: Uint8Array | undefined,
): ReadonlyMap<string, Revocation> {
  const entries = new Map<string, Revocation>();
  for (const entry of revoked ? parts(revoked) : []) {
    const [serial, date, extensions] = parts(entry);
    if (!serial || !date) throw new Asn1Error('entry');
    const reason = extensions ? reasonIn(extensions) : 'unspecified';
    entries.set(hex(contentOf(serial)), {since: timeOf(date), reason});
  }
  return entries;
}

function reasonIn(extensions: Uint8Array): RevocationReason {
  for (const it of read(extensions).children) {
    if (oid(child(it, 0)) !== REASON_CODE) continue;
    const number =
      contentOf(octets(it.children[it.children.length - 1]!))[0] ?? 0;
    return REASONS[number] ?? 'unspecified';
  }
  return 'unspecified';
}

/** Whose certificate it is, for people: its address, or else its name. */
export function holderOf(certificate: Certificate): string {
  const {emails, subjectEmails, subjectCn, subject} = certificate;
  return emails[0] ?? subjectEmails[0] ?? (subjectCn || subject);
}

/** What makes a list one that is not understood here. */
function problemIn(tag: Uint8Array | undefined): CrlProblem | null {
  if (!tag) return null;
  for (const it of child(read(tag), 0, SEQUENCE).children) {
    const id = oid(child(it, 0));
    const isCritical = it.children.length > 2 && isTrue(it.children[1]);
    if (id === DELTA) return 'delta';
    if (id === DISTRIBUTION_POINT) {
      const point = read(octets(it.children[it.children.length - 1]!));
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
  signedPart: Uint8Array,
  algorithm: Uint8Array,
  bitString: Uint8Array,
): boolean {
  const signature = {
    ...signatureAlgorithm(read(algorithm)),
    ...{consistent: true, algorithm},
    value: contentOf(bitString).subarray(1),
  };
  return signedWith({signedPart, signature}, key) === true;
}

function failed(problem: CrlProblem): CrlOpening {
  return {ok: false, problem};
}

function isTime(element: Uint8Array | undefined): boolean {
  return element?.[0] === UTC_TIME || element?.[0] === GENERALIZED_TIME;
}

/** RFC 5280, section 5.1.2.4: UTCTime through 2049, GeneralizedTime from then on, both with seconds and Z. */
function timeOf(element: Uint8Array): number {
  const text = latin1(contentOf(element));
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
