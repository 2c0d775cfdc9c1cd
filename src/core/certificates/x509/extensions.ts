/** The extensions of a certificate that matter to mail (RFC 5280 4.2, RFC 9598). */
import {fromUtf8, hex, latin1} from '../../base/bytes';
import {
  Asn1Error,
  child,
  INTEGER,
  integer,
  isTrue,
  looseBits,
  octets,
  OCTET_STRING,
  oid,
  read,
  SEQUENCE,
  tagged,
  type Element,
} from '../asn1';
import type {Certificate, Extension, KeyUsage} from '../certificate';
import {unnamed} from '../unnamed';
import {
  constrainedName,
  readNameConstraints,
  readPolicyConstraints,
  readPolicyMappings,
  type ConstrainedName,
} from './constraints';

/** The fields of a certificate that come from extensions. */
export type ExtensionFields = Pick<
  Certificate,
  | 'emails'
  | 'utf8Emails'
  | 'otherNames'
  | 'altNames'
  | 'nameConstraints'
  | 'policyConstraints'
  | 'inhibitAnyPolicy'
  | 'policyMappings'
  | 'keyUsage'
  | 'extKeyUsage'
  | 'basicConstraints'
  | 'policies'
  | 'crlUris'
  | 'authorityInfoAccess'
  | 'netscapeTypes'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'extensions'
>;

type Fields = {-readonly [F in keyof ExtensionFields]: ExtensionFields[F]};

/**
 * @param list the SEQUENCE of extensions, or undefined where the certificate has none. An extension whose value is malformed
 *   is marked so and otherwise treated as absent; of one that stands there twice, the last counts.
 */
export function readExtensions(list: Element | undefined): ExtensionFields {
  const extensions: Extension[] = [];
  const fields: Fields = {
    emails: [],
    utf8Emails: [],
    otherNames: [],
    altNames: [],
    nameConstraints: null,
    policyConstraints: null,
    inhibitAnyPolicy: null,
    policyMappings: [],
    keyUsage: null,
    extKeyUsage: null,
    basicConstraints: null,
    policies: null,
    crlUris: null,
    authorityInfoAccess: null,
    netscapeTypes: null,
    subjectKeyId: '',
    authorityKeyId: '',
    extensions,
  };
  for (const extension of list?.children ?? []) {
    const id = oid(child(extension, 0));
    const value = extension.children[extension.children.length - 1];
    const known = KNOWN[id];
    extensions.push({
      oid: id,
      name: known?.name ?? unnamed(id),
      known: known !== undefined,
      critical: isTrue(extension.children[1]),
      readable: readInto(fields, known?.read, value),
    });
  }
  return fields;
}

function readInto(
  fields: Fields,
  reader: Reader | undefined,
  value: Element | undefined,
): boolean {
  if (!reader) return true;
  try {
    if (value?.tag !== OCTET_STRING) return false;
    reader(fields, read(octets(value)));
    return true;
  } catch (error) {
    if (error instanceof Asn1Error) return false;
    throw error;
  }
}

type Reader = (fields: Fields, value: Element) => void;

/** Extensions with their names; those without a reader are recognized, and say nothing that is judged here. */
const KNOWN: Readonly<Record<string, {name: string; read?: Reader}>> = {
  '2.5.29.14': {
    name: 'subjectKeyIdentifier',
    read: (fields, value) => (fields.subjectKeyId = hex(octets(value))),
  },
  '2.5.29.15': {name: 'keyUsage', read: readKeyUsage},
  '2.5.29.16': {name: 'privateKeyUsagePeriod'},
  '2.5.29.17': {name: 'subjectAltName', read: readSubjectAltName},
  '2.5.29.18': {name: 'issuerAltName'},
  '2.5.29.19': {name: 'basicConstraints', read: readBasicConstraints},
  '2.5.29.30': {
    name: 'nameConstraints',
    read: (fields, value) =>
      (fields.nameConstraints = readNameConstraints(value)),
  },
  '2.5.29.31': {name: 'cRLDistributionPoints', read: readCrlUris},
  '2.5.29.32': {
    name: 'certificatePolicies',
    read: (fields, value) =>
      (fields.policies = value.children.map(it => oid(child(it, 0)))),
  },
  '2.5.29.33': {
    name: 'policyMappings',
    read: (fields, value) =>
      (fields.policyMappings = readPolicyMappings(value)),
  },
  '2.5.29.35': {
    name: 'authorityKeyIdentifier',
    read: (fields, value) => {
      const id = tagged(value, 0);
      fields.authorityKeyId = id ? hex(id.content) : '';
    },
  },
  '2.5.29.36': {
    name: 'policyConstraints',
    read: (fields, value) =>
      (fields.policyConstraints = readPolicyConstraints(value)),
  },
  '2.5.29.37': {
    name: 'extKeyUsage',
    read: (fields, value) =>
      (fields.extKeyUsage = value.children.map(it => {
        const id = oid(it);
        return EXTENDED_USAGES[id] ?? unnamed(id);
      })),
  },
  '2.5.29.46': {name: 'freshestCRL'},
  '2.5.29.54': {
    name: 'inhibitAnyPolicy',
    read: (fields, value) => (fields.inhibitAnyPolicy = integer(value)),
  },
  '1.3.6.1.5.5.7.1.1': {name: 'authorityInfoAccess', read: readAccess},
  '1.3.6.1.5.5.7.1.3': {name: 'qcStatements'},
  '2.16.840.1.113730.1.1': {name: 'nsCertType', read: readNetscapeTypes},
};

const EXTENDED_USAGES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
  '1.3.6.1.5.5.7.3.36': 'documentSigning',
  '2.5.29.37.0': 'anyExtendedKeyUsage',
  '1.3.6.1.4.1.311.20.2.2': 'smartcardLogon',
  '1.3.6.1.4.1.311.10.3.4': 'encryptingFileSystem',
  '1.3.6.1.4.1.311.10.3.12': 'microsoftDocumentSigning',
};

/** Bit 0 first (RFC 5280 4.2.1.3). */
const KEY_USAGES: readonly KeyUsage[] = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

function readKeyUsage(fields: Fields, value: Element): void {
  fields.keyUsage = namedBits(value, KEY_USAGES);
}

const NETSCAPE_TYPES = [
  'sslClient',
  'sslServer',
  'smime',
  'objectSigning',
  'reserved',
  'sslCA',
  'smimeCA',
  'objectSigningCA',
];

function readNetscapeTypes(fields: Fields, value: Element): void {
  fields.netscapeTypes = namedBits(value, NETSCAPE_TYPES);
}

function namedBits<N extends string>(value: Element, names: readonly N[]): N[] {
  const bytes = looseBits(value);
  return names.filter((_, i) => (bytes[i >> 3] ?? 0) & (0x80 >> (i & 7)));
}

function readBasicConstraints(fields: Fields, value: Element): void {
  if (value.tag !== SEQUENCE) throw new Asn1Error('not basicConstraints');
  const pathLength = value.children.find(it => it.tag === INTEGER);
  fields.basicConstraints = {
    ca: isTrue(value.children[0]),
    pathLength: pathLength ? integer(pathLength) : null,
  };
}

/** GeneralName's choices by context tag (RFC 5280 4.2.1.6). */
const GENERAL_NAMES: Readonly<Record<number, string>> = {
  2: 'dNSName',
  3: 'x400Address',
  4: 'directoryName',
  5: 'ediPartyName',
  6: 'uniformResourceIdentifier',
  7: 'iPAddress',
  8: 'registeredID',
};
const RFC822_NAME = 1;
const OTHER_NAME = 0;
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';

function readSubjectAltName(fields: Fields, value: Element): void {
  const emails: string[] = [];
  const utf8Emails: string[] = [];
  const others: string[] = [];
  const altNames: ConstrainedName[] = [];
  for (const name of value.children) {
    const number = name.tag & 0x1f;
    if (number === RFC822_NAME) {
      emails.push(mailbox(name.content));
    } else if (number === OTHER_NAME) {
      if (oid(child(name, 0)) === SMTP_UTF8_MAILBOX) {
        const address = mailbox(child(child(name, 1), 0).content);
        emails.push(address);
        utf8Emails.push(address);
      } else {
        others.push('otherName');
      }
    } else {
      others.push(GENERAL_NAMES[number] ?? 'otherName');
      altNames.push(constrainedName(name));
    }
  }
  fields.emails = emails;
  fields.utf8Emails = utf8Emails;
  fields.otherNames = [...new Set(others)];
  fields.altNames = altNames;
}

function mailbox(content: Uint8Array): string {
  return fromUtf8(content) ?? latin1(content);
}

const URI = 6;

function readCrlUris(fields: Fields, value: Element): void {
  const uris: string[] = [];
  for (const point of value.children) {
    const fullName = tagged(point, 0)?.children[0];
    for (const name of fullName?.children ?? []) {
      if ((name.tag & 0x1f) === URI) uris.push(latin1(name.content));
    }
  }
  fields.crlUris = uris;
}

function readAccess(fields: Fields, value: Element): void {
  const urisOf = (method: string): string[] =>
    value.children
      .filter(it => oid(child(it, 0)) === method)
      .map(it => child(it, 1))
      .filter(location => (location.tag & 0x1f) === URI)
      .map(location => latin1(location.content));
  fields.authorityInfoAccess = {
    caIssuers: urisOf('1.3.6.1.5.5.7.48.2'),
    ocsp: urisOf('1.3.6.1.5.5.7.48.1'),
  };
}
