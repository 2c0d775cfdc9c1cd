/** Names of issuers and subjects (RFC 5280 4.1.2.4), written as RFC 4514 says. */
import {fromUtf8, hex, latin1} from '../../base/bytes';
import {child, oid, type Element} from '../asn1';
import {unnamed} from '../unnamed';

/** One attribute, its type dotted. */
export interface Attribute {
  readonly type: string;
  readonly value: string;
}

export const COMMON_NAME = '2.5.4.3';
export const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';

/** The names of RFC 4514 section 3, and what OpenSSL calls the rest. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  [COMMON_NAME]: 'CN',
  [EMAIL_ADDRESS]: 'emailAddress',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.13': 'description',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.43': 'initials',
  '2.5.4.44': 'generationQualifier',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.65': 'pseudonym',
  '2.5.4.41': 'name',
  '2.5.4.16': 'postalAddress',
  '2.5.4.20': 'telephoneNumber',
  '2.5.4.45': 'x500UniqueIdentifier',
  '2.5.4.97': 'organizationIdentifier',
  '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
  '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
  '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.2': 'unstructuredName',
  '1.3.6.1.4.1.311.17.1': 'CSPName',
};

/** The relative names in the order of the certificate; one contains several attributes only if it is multivalued. */
export function relativeNames(name: Element): Attribute[][] {
  return name.children.map(set =>
    set.children.map(attribute => ({
      type: oid(child(attribute, 0)),
      value: text(child(attribute, 1)),
    })),
  );
}

/** RFC 4514 section 2: the last relative name first. */
export function nameText(names: readonly Attribute[][]): string {
  return [...names]
    .reverse()
    .map(set =>
      set
        .map(
          it =>
            `${SHORT_NAMES[it.type] ?? unnamed(it.type)}=${escapeValue(it.value)}`,
        )
        .join('+'),
    )
    .join(',');
}

/** The values of a type, in order. */
export function valuesOf(
  names: readonly Attribute[][],
  type: string,
): string[] {
  return names
    .flatMap(it => it)
    .filter(it => it.type === type)
    .map(it => it.value);
}

/** The relative names, first to last, in a form that is the same for names that are the same (RFC 5280 7.1). */
export function comparableParts(name: Element): string[] {
  return relativeNames(name).map(set =>
    set
      .map(({type, value}) => {
        const folded = value.normalize('NFKC').toLowerCase();
        return `${type}=${folded.trim().replace(/\s+/g, ' ')}`;
      })
      .sort()
      .join('+'),
  );
}

const BMP_STRING = 0x1e;
const UNIVERSAL_STRING = 0x1c;
const T61_STRING = 0x14;
const STRING_TYPES = [0x0c, 0x12, 0x13, T61_STRING, 0x16, 0x1a, 0x1b];

/** The text of a string type; hex with a # for any other type (RFC 4514 section 2.4). */
export function text(of: Element): string {
  const {tag, content} = of;
  if (tag === BMP_STRING) return wideText(content, 2);
  if (tag === UNIVERSAL_STRING) return wideText(content, 4);
  if (!STRING_TYPES.includes(tag)) return '#' + hex(of.raw);
  // Printable strings with UTF-8 or ISO 8859-1 in them are common enough.
  return (tag === T61_STRING ? null : fromUtf8(content)) ?? latin1(content);
}

function wideText(content: Uint8Array, width: 2 | 4): string {
  let out = '';
  for (let i = 0; i + width <= content.length; i += width) {
    let code = 0;
    for (let j = 0; j < width; j++) code = code * 256 + content[i + j]!;
    out += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return out;
}

/** RFC 4514 section 2.4. */
function escapeValue(value: string): string {
  return value
    .replace(/[\\"+,;<>]/g, '\\$&')
    .replace(/\0/g, '\\00')
    .replace(/^[ #]/, '\\$&')
    .replace(/ $/, '\\ ');
}
