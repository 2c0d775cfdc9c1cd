/** Roots that an admin names because Gmail trusts them: on Google's list, or added in the Admin console. */
import type {Certificate} from './certificate';
import {pemBlocks} from './pem';
import {readCertificate} from './x509/read';

/**
 * As they are kept, a text for each: the SHA-256 of its certificate in lower-case hex, its name, or both with a blank between.
 * A name is the whole subject (RFC 4514) or its common name.
 */
export type NamedRoots = readonly string[];

/** Why a part of a text names no root. */
export interface UnusableRoot {
  readonly why: 'unreadable' | 'notRoot' | 'notCertificate';
  /** Its description, for people; never the content between PEM markers. */
  readonly value: string;
}

/** 32 bytes in hex, as programs and web pages write them. */
const FINGERPRINT = /(?:[0-9a-f]{2}[:\s-]?){31}[0-9a-f]{2}/i;
/** The label that may precede one. */
const LABEL = /\b(?:sha-?256|fingerprint)\b|[=:]\s*$/gi;
const MAX_NAME = 300;
const MAX_TEXT = 200_000;

/**
 * Reads the roots in a text: certificates in PEM, and otherwise one per line, with fingerprint, name, or both.
 *
 * @returns each once, in its order, and the parts that name none
 */
export function readRoots(text: string): {
  readonly roots: NamedRoots;
  readonly wrong: readonly UnusableRoot[];
} {
  const roots = new Set<string>();
  const wrong: UnusableRoot[] = [];
  const whole = text.slice(0, MAX_TEXT);
  let rest = whole;
  for (const {label, bytes} of pemBlocks(whole)) {
    if (label !== 'CERTIFICATE') {
      wrong.push({why: 'notCertificate', value: label});
      continue;
    }
    const certificate = bytes && readCertificate(bytes);
    if (!certificate) wrong.push({why: 'unreadable', value: label});
    else if (!isSelfIssued(certificate)) {
      wrong.push({why: 'notRoot', value: certificate.subject});
    } else roots.add(namedOf(certificate));
  }
  rest = rest.replace(
    /-----BEGIN [^-]{1,40}-----[^-]*-----END [^-]{1,40}-----/g,
    '\n',
  );
  if (rest.includes('-----')) {
    wrong.push({why: 'unreadable', value: 'PEM'});
    rest = '';
  }
  for (const line of rest.split('\n')) {
    const read = namedIn(line);
    if (read === null) wrong.push({why: 'unreadable', value: line.trim()});
    else if (read !== '') roots.add(read);
  }
  return {roots: [...roots], wrong};
}

function isSelfIssued({issuer, subject}: Certificate): boolean {
  return issuer === subject;
}

function namedOf({fingerprint, subject}: Certificate): string {
  return `${fingerprint} ${subject.slice(0, MAX_NAME)}`;
}

/** One line; empty for one that says nothing, null for what cannot be a name. */
function namedIn(line: string): string | null {
  const found = FINGERPRINT.exec(line)?.[0] ?? '';
  const fingerprint = found.replace(/[^0-9a-f]/gi, '').toLowerCase();
  const around = found === '' ? line : line.replace(found, ' ');
  const name = (found === '' ? around : around.replace(LABEL, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  if (name.length > MAX_NAME) return null;
  return [fingerprint, name].filter(it => it !== '').join(' ');
}

/** Whether a root is one of those that are named. Where a fingerprint is known, the name alone is not enough. */
export function isNamedRoot(root: Certificate, roots: NamedRoots): boolean {
  return roots
    .map(partsOf)
    .some(({fingerprint, name}) =>
      fingerprint === ''
        ? isNameOf(name, root.subject, root.subjectCn)
        : fingerprint === root.fingerprint,
    );
}

/** Whether the issuer of a certificate, which is not there, has the name of one of them. */
export function hasNamedIssuer(of: Certificate, roots: NamedRoots): boolean {
  return roots
    .map(partsOf)
    .some(({name}) => isNameOf(name, of.issuer, of.issuerCn));
}

function partsOf(root: string): {
  readonly fingerprint: string;
  readonly name: string;
} {
  const [, fingerprint = '', name = ''] = /^([0-9a-f]{64}\b)? ?(.*)$/.exec(
    root,
  )!;
  return {fingerprint, name};
}

function isNameOf(name: string, subject: string, cn: string): boolean {
  const wanted = fold(name);
  return (
    wanted !== '' &&
    (wanted === fold(subject.slice(0, MAX_NAME)) || wanted === fold(cn))
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
