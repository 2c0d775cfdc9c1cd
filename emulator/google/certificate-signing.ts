/** Making X.509 certificates (RFC 5280) as a CA does: node-forge for ASN.1, Node's OpenSSL for keys and signatures. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
import forge from 'node-forge';
import {encode, list, octetString, parse, sequence, type Asn1} from './asn1';
import {bitsOf, type Extension} from './certificate-request';

const {Class, Type} = forge.asn1;
const DAY = 86_400_000;
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/** A CA: its signing key, and its certificate with those above it. */
export interface Authority {
  readonly id: string;
  state: 'ENABLED' | 'DISABLED';
  /** PKCS#8. */
  readonly privateKey: string;
  /** PEM, its own certificate first, the root last. */
  readonly chain: readonly string[];
}

export interface Signing {
  /** DER of the Name. */
  readonly subject: Uint8Array;
  /** DER of the SubjectPublicKeyInfo. */
  readonly publicKeyInfo: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  /** Besides both key identifiers. */
  readonly extensions: readonly Extension[];
}

export const OID = {
  subjectKeyId: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  crlDistributionPoints: '2.5.29.31',
  policies: '2.5.29.32',
  authorityKeyId: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

/** Where the revocation list of a CA is, without its folder. */
export function crlAddress(folder: string, authority: string): string {
  return `http://privateca-content-${folder}.storage.googleapis.com/${authority}/crl.crl`;
}

/**
 * A subordinate CA and the root above it. Keys are P-256, which are made in no time.
 *
 * @param folder - where their revocation lists are
 * @param from - milliseconds since the epoch; the root is valid for twenty years, the other for ten
 * @param isForMail - whether the subordinate CA has the purpose e-mail protection, without which Gmail accepts nothing it signs
 */
export function newAuthority(
  id: string,
  folder: string,
  from: number,
  isForMail = true,
): Authority {
  const root = newKey();
  const own = newKey();
  const names = [nameOf(`${id} root`), nameOf(id)] as const;
  const caExtensions = (path: number): Extension[] => [
    extension(OID.basicConstraints, basicConstraints(true, path), true),
    extension(OID.keyUsage, keyUsage(['keyCertSign', 'cRLSign']), true),
    crlPoint(crlAddress(folder, `${id}-root`)),
  ];
  const rootPem = signed(
    {
      subject: names[0],
      publicKeyInfo: root.spki,
      from,
      to: from + 7300 * DAY,
      extensions: caExtensions(1),
    },
    {name: names[0], privateKey: root.pem, keyId: keyIdOf(root.spki)},
  );
  const pem = signed(
    {
      subject: names[1],
      publicKeyInfo: own.spki,
      from,
      to: from + 3650 * DAY,
      extensions: [
        ...caExtensions(0),
        ...(isForMail
          ? [extension(OID.extendedKeyUsage, objectIds([EMAIL_PROTECTION]))]
          : []),
      ],
    },
    {name: names[0], privateKey: root.pem, keyId: keyIdOf(root.spki)},
  );
  return {id, state: 'ENABLED', privateKey: own.pem, chain: [pem, rootPem]};
}

/** Signs a certificate by a CA. @returns PEM */
export function signBy({privateKey, chain}: Authority, what: Signing): string {
  const [tbs] = list(parse(derOf(chain[0]!)));
  const subject = list(tbs)[5];
  const publicKey = createPublicKey(createPrivateKey(privateKey));
  const spki = publicKey.export({type: 'spki', format: 'der'});
  return signed(what, {
    name: encode(subject),
    privateKey,
    keyId: keyIdOf(spki),
  });
}

/** SHA-1 of the bits of the key (RFC 5280, section 4.2.1.2, method 1). */
export function keyIdOf(publicKeyInfo: Uint8Array): Uint8Array {
  const bits = bitsOf(list(parse(publicKeyInfo))[1]);
  return createHash('sha1').update(bits).digest();
}

export function derOf(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

export function extension(
  id: string,
  value: Asn1,
  isCritical = false,
): Extension {
  return {oid: id, isCritical, value: encode(value)};
}

export function basicConstraints(isCa: boolean, path?: number): Asn1 {
  return sequence(
    ...(isCa ? [primitive(Type.BOOLEAN, '\xff')] : []),
    ...(path === undefined ? [] : [integer(Buffer.from([path]))]),
  );
}

/** In the order of their bits (RFC 5280, section 4.2.1.3). */
export const KEY_USAGES = [
  'digitalSignature',
  'contentCommitment',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
] as const;

export function keyUsage(names: readonly string[]): Asn1 {
  const at = KEY_USAGES.map((name, i) => (names.includes(name) ? i : -1));
  const last = Math.max(...at);
  const bits = at
    .filter(it => it >= 0)
    .reduce((sum, it) => sum | (128 >> it), 0);
  return primitive(Type.BITSTRING, String.fromCharCode(7 - last, bits));
}

export function objectIds(ids: readonly string[]): Asn1 {
  return sequence(
    ...ids.map(it => primitive(Type.OID, forge.asn1.oidToDer(it).getBytes())),
  );
}

/** Certificate policies without qualifiers. */
export function policies(ids: readonly string[]): Asn1 {
  return sequence(...ids.map(it => objectIds([it])));
}

/** One CRL distribution point by its URL. */
export function crlPoint(url: string): Extension {
  const tag = (
    number: number,
    isConstructed: boolean,
    value: string | Asn1[],
  ) => forge.asn1.create(Class.CONTEXT_SPECIFIC, number, isConstructed, value);
  const point = tag(0, true, [tag(0, true, [tag(6, false, url)])]);
  return extension(OID.crlDistributionPoints, sequence(sequence(point)));
}

/** A Name of one common name. */
function nameOf(commonName: string): Uint8Array {
  const attribute = sequence(
    primitive(Type.OID, forge.asn1.oidToDer('2.5.4.3').getBytes()),
    primitive(Type.UTF8, forge.util.encodeUtf8(commonName)),
  );
  return encode(
    sequence(forge.asn1.create(Class.UNIVERSAL, Type.SET, true, [attribute])),
  );
}

interface Signer {
  readonly name: Uint8Array;
  readonly privateKey: string;
  readonly keyId: Uint8Array;
}

function signed(
  {subject, publicKeyInfo, from, to, extensions}: Signing,
  {name, privateKey, keyId}: Signer,
): string {
  // ecdsa-with-SHA256
  const algorithm = objectIds(['1.2.840.10045.4.3.2']);
  const {CONTEXT_SPECIFIC} = Class;
  const implicitId = forge.asn1.create(
    CONTEXT_SPECIFIC,
    0,
    false,
    latin(keyId),
  );
  const all = [
    ...extensions,
    extension(OID.subjectKeyId, octetString(keyIdOf(publicKeyInfo))),
    extension(OID.authorityKeyId, sequence(implicitId)),
  ];
  const tbs = sequence(
    forge.asn1.create(CONTEXT_SPECIFIC, 0, true, [integer(Buffer.from([2]))]),
    integer(serialNumber()),
    algorithm,
    parse(name),
    sequence(time(from), time(to)),
    parse(subject),
    parse(publicKeyInfo),
    forge.asn1.create(CONTEXT_SPECIFIC, 3, true, [
      sequence(...all.map(written)),
    ]),
  );
  const signature = sign('sha256', encode(tbs), privateKey);
  const der = encode(
    sequence(
      tbs,
      algorithm,
      primitive(Type.BITSTRING, `\0${latin(signature)}`),
    ),
  );
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)!;
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function written({oid, isCritical, value}: Extension): Asn1 {
  return sequence(
    primitive(Type.OID, forge.asn1.oidToDer(oid).getBytes()),
    ...(isCritical ? [primitive(Type.BOOLEAN, '\xff')] : []),
    octetString(value),
  );
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280, section 4.1.2.5). */
function time(instant: number): Asn1 {
  const text = new Date(instant).toISOString().replace(/\.\d+|[-:T]/g, '');
  return text < '2050'
    ? primitive(Type.UTCTIME, text.slice(2))
    : primitive(Type.GENERALIZEDTIME, text);
}

/** 159 bits and positive. */
function serialNumber(): Uint8Array {
  const bytes = randomBytes(20);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes;
}

function integer(bytes: Uint8Array): Asn1 {
  return primitive(Type.INTEGER, latin(bytes));
}

function primitive(type: forge.asn1.Type, value: string): Asn1 {
  return forge.asn1.create(Class.UNIVERSAL, type, false, value);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function newKey(): {readonly pem: string; readonly spki: Uint8Array} {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  return {
    pem: String(privateKey.export({type: 'pkcs8', format: 'pem'})),
    spki: publicKey.export({type: 'spki', format: 'der'}),
  };
}
