/**
 * Subjects of requested certificates: a template as text, with the upper bounds of RFC 5280 appendix A.1, and its DER (RFC 5280
 * 4.1.2.4). The text is in the order of RFC 4514, in which most programs show a subject, so the first part is the last one of the
 * DER.
 */
import {utf8} from '../../base/bytes';
import {unicode} from '../../base/unicode';
import {SEQUENCE} from '../asn1';
import {element, objectIdentifier, setOf} from '../der';

/** The placeholders for an address in a template. */
export const ADDRESS_PLACEHOLDERS = [
  'alias',
  'user',
  'local',
  'domain',
] as const;

/** All of them: `name` is the user’s name. */
export const PLACEHOLDERS = [...ADDRESS_PLACEHOLDERS, 'name'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The values for one certificate. */
export type SubjectValues = Readonly<Record<Placeholder, string>>;

/**
 * The values of placeholders in the request of an alias.
 *
 * @param name - the user’s; empty if unknown, and then a template that has it does not fit
 */
export function subjectValues(
  user: string,
  alias: string,
  name = '',
): SubjectValues {
  const at = alias.lastIndexOf('@');
  const [local, domain] = [alias.slice(0, at), alias.slice(at + 1)];
  return {alias, user, local, domain, name};
}

/** Whether a template needs the user’s name. */
export function needsName(template: string): boolean {
  return template.replace(/\\[^]/g, '').includes('{name}');
}

/** A part of a subject, filled in. */
export interface SubjectPart {
  readonly name: AttributeName;
  readonly value: string;
}

/** Why a template, or its result, cannot be a subject; `part` is the text concerned. */
export type SubjectProblem =
  | {readonly code: 'empty'}
  | {readonly code: 'too-many-parts'; readonly limit: number}
  | {readonly code: 'not-a-part'; readonly part: string}
  | {readonly code: 'unknown-name'; readonly part: string}
  | {readonly code: 'unknown-placeholder'; readonly part: string}
  | {readonly code: 'no-name'}
  | {readonly code: 'empty-value'; readonly part: string}
  | {readonly code: 'too-long'; readonly part: string; readonly limit: number}
  | {readonly code: 'not-a-country'; readonly part: string}
  | {readonly code: 'wrong-characters'; readonly part: string};

export type SubjectReading =
  | {readonly ok: true; readonly parts: readonly SubjectPart[]}
  | {readonly ok: false; readonly problem: SubjectProblem};

const UTF8_STRING = 0x0c;
const PRINTABLE_STRING = 0x13;
const IA5_STRING = 0x16;

/** Types of attributes by the names that OpenSSL has for them, each with its string type and its upper bound in characters. */
const ATTRIBUTES = {
  CN: {oid: '2.5.4.3', tag: UTF8_STRING, most: 64},
  emailAddress: {oid: '1.2.840.113549.1.9.1', tag: IA5_STRING, most: 255},
  GN: {oid: '2.5.4.42', tag: UTF8_STRING, most: 64},
  SN: {oid: '2.5.4.4', tag: UTF8_STRING, most: 64},
  title: {oid: '2.5.4.12', tag: UTF8_STRING, most: 64},
  serialNumber: {oid: '2.5.4.5', tag: PRINTABLE_STRING, most: 64},
  O: {oid: '2.5.4.10', tag: UTF8_STRING, most: 64},
  OU: {oid: '2.5.4.11', tag: UTF8_STRING, most: 64},
  organizationIdentifier: {oid: '2.5.4.97', tag: UTF8_STRING, most: 64},
  STREET: {oid: '2.5.4.9', tag: UTF8_STRING, most: 128},
  postalCode: {oid: '2.5.4.17', tag: UTF8_STRING, most: 40},
  L: {oid: '2.5.4.7', tag: UTF8_STRING, most: 128},
  ST: {oid: '2.5.4.8', tag: UTF8_STRING, most: 128},
  C: {oid: '2.5.4.6', tag: PRINTABLE_STRING, most: 2},
  DC: {oid: '0.9.2342.19200300.100.1.25', tag: IA5_STRING, most: 63},
  UID: {oid: '0.9.2342.19200300.100.1.1', tag: UTF8_STRING, most: 256},
} as const;

export type AttributeName = keyof typeof ATTRIBUTES;

/** In the order in which they are explained. */
export const ATTRIBUTE_NAMES = Object.keys(
  ATTRIBUTES,
) as readonly AttributeName[];

const MAX_PARTS = 20;

/**
 * A template with the values of one certificate in it: parts as in `CN={alias}, O=Example\, Inc., C=DE`, separated by commas. A
 * backslash escapes the next character.
 */
export function readSubject(
  template: string,
  values: SubjectValues,
): SubjectReading {
  const texts = splitParts(template);
  if (texts.every(it => it.trim() === '')) return wrong({code: 'empty'});
  if (texts.length > MAX_PARTS) {
    return wrong({code: 'too-many-parts', limit: MAX_PARTS});
  }
  const parts: SubjectPart[] = [];
  for (const text of texts) {
    const part = readPart(text.trim(), values);
    if ('code' in part) return wrong(part);
    parts.push(part);
  }
  return {ok: true, parts};
}

/** The name in DER, the last part first. */
export function subjectName(parts: readonly SubjectPart[]): Uint8Array {
  const names = [...parts].reverse().map(({name, value}) => {
    const {oid, tag} = ATTRIBUTES[name];
    return setOf(
      element(SEQUENCE, objectIdentifier(oid), element(tag, utf8(value))),
    );
  });
  return element(SEQUENCE, ...names);
}

/** The text that people read and type. */
export function subjectText(parts: readonly SubjectPart[]): string {
  return parts
    .map(({name, value}) => `${name}=${value.replace(/[\\,{}]/g, '\\$&')}`)
    .join(', ');
}

function wrong(problem: SubjectProblem): SubjectReading {
  return {ok: false, problem};
}

/** At the commas that no backslash is before; the backslashes stay. */
function splitParts(template: string): string[] {
  const parts = [''];
  for (const [piece] of template.matchAll(/\\[^]|[^]/gu)) {
    if (piece === ',') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function readPart(
  text: string,
  values: SubjectValues,
): SubjectPart | SubjectProblem {
  const at = text.indexOf('=');
  if (at <= 0) return {code: 'not-a-part', part: text};
  const wanted = text.slice(0, at).trim().toLowerCase();
  const name = ATTRIBUTE_NAMES.find(
    it => it.toLowerCase() === (wanted === 'e' ? 'emailaddress' : wanted),
  );
  if (!name) return {code: 'unknown-name', part: text.slice(0, at).trim()};
  const filled = fill(text.slice(at + 1).trim(), values);
  if (typeof filled !== 'string') return filled;
  return problemOf(name, filled) ?? {name, value: filled};
}

/** Placeholders and escaped characters replaced. */
function fill(text: string, values: SubjectValues): string | SubjectProblem {
  let out = '';
  for (const [piece] of text.matchAll(/\\[^]|\{[^{}]*\}|[^]/gu)) {
    if (piece.length > 1 && piece.startsWith('\\')) out += piece.slice(1);
    else if (piece.length > 1 && piece.startsWith('{')) {
      const name = PLACEHOLDERS.find(it => `{${it}}` === piece);
      if (!name) return {code: 'unknown-placeholder', part: piece};
      if (name === 'name' && values.name === '') return {code: 'no-name'};
      out += values[name];
    } else out += piece;
  }
  return out.normalize('NFC');
}

function problemOf(name: AttributeName, value: string): SubjectProblem | null {
  const {tag, most} = ATTRIBUTES[name];
  const part = `${name}=${value}`;
  if (value.trim() === '') return {code: 'empty-value', part};
  if (name === 'C') {
    return /^[A-Z]{2}$/.test(value) ? null : {code: 'not-a-country', part};
  }
  if ([...value].length > most) return {code: 'too-long', part, limit: most};
  return isAllowed(value, tag) ? null : {code: 'wrong-characters', part};
}

/** X.680 41.4 for PrintableString; control characters and lone surrogates are in no name. */
function isAllowed(value: string, tag: number): boolean {
  switch (tag) {
    case PRINTABLE_STRING:
      return /^[A-Za-z0-9 '()+,\-./:=?]*$/.test(value);
    case IA5_STRING:
      return /^[\x20-\x7e]*$/.test(value);
    default:
      return !unicode('[\\p{Cc}\\p{Cs}]').test(value);
  }
}
