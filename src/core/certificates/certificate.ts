/** A certificate as read (RFC 5280). Plain data; times are milliseconds since the epoch, UTC. */
import type {
  ConstrainedName,
  NameConstraints,
  PolicyConstraints,
  PolicyMapping,
} from './x509/constraints';

export interface Certificate {
  /** DER as it stood in the file. */
  readonly raw: Uint8Array;
  /** The part that is signed. */
  readonly signedPart: Uint8Array;
  /** 1, 2 or 3. */
  readonly version: number;
  /** Lower-case hex of the DER integer without its leading zero, e.g. `4a3f`. */
  readonly serial: string;
  /** The DER integer's own bytes, sign and all. */
  readonly serialBytes: Uint8Array;
  /** RFC 4514, with the usual short names for the types that it does not name (emailAddress, SN, GN …). */
  readonly issuer: string;
  readonly subject: string;
  /** The names' DER: issuer and subject are compared byte for byte. */
  readonly issuerName: Uint8Array;
  readonly subjectName: Uint8Array;
  /** The subject's relative names in a form to compare by (RFC 5280 7.1). */
  readonly subjectParts: readonly string[];
  /** commonName of the issuer; empty if there is none. */
  readonly issuerCn: string;
  readonly subjectCn: string;
  /** NaN where the time cannot be read. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Mailboxes of subjectAltName: rfc822Name and SmtpUTF8Mailbox, in its order. */
  readonly emails: readonly string[];
  /** Those of `emails` that are SmtpUTF8Mailbox (RFC 9598). */
  readonly utf8Emails: readonly string[];
  /** emailAddress attributes of the subject. */
  readonly subjectEmails: readonly string[];
  /** Other kinds of name in subjectAltName, e.g. `dNSName`. */
  readonly otherNames: readonly string[];
  /** Names in subjectAltName that are not mailboxes. */
  readonly altNames: readonly ConstrainedName[];
  readonly key: PublicKey;
  readonly signature: Signature;
  /** Names of RFC 5280 4.2.1.3, e.g. `digitalSignature`; null where the extension is absent. */
  readonly keyUsage: readonly KeyUsage[] | null;
  /** Names (`emailProtection`), of unknown ones `an unnamed kind` with the identifier; null where the extension is absent. */
  readonly extKeyUsage: readonly string[] | null;
  /** null where the extension is absent. */
  readonly basicConstraints: {
    readonly ca: boolean;
    readonly pathLength: number | null;
  } | null;
  /** Policy identifiers, dotted; null where the extension is absent. */
  readonly policies: readonly string[] | null;
  /** A CA's constraints on the names and policies below it; null, and empty, if the extension is absent. */
  readonly nameConstraints: NameConstraints | null;
  readonly policyConstraints: PolicyConstraints | null;
  readonly inhibitAnyPolicy: number | null;
  readonly policyMappings: readonly PolicyMapping[];
  /** URIs of cRLDistributionPoints; null where the extension is absent. */
  readonly crlUris: readonly string[] | null;
  /** authorityInfoAccess; null where the extension is absent. */
  readonly authorityInfoAccess: {
    readonly caIssuers: readonly string[];
    readonly ocsp: readonly string[];
  } | null;
  /** Netscape's certificate type, e.g. `smime`; null where the extension is absent. */
  readonly netscapeTypes: readonly string[] | null;
  /** Lower-case hex; empty where absent. */
  readonly subjectKeyId: string;
  readonly authorityKeyId: string;
  /** Every extension in its order. */
  readonly extensions: readonly Extension[];
  /** SHA-256 of `raw`, lower-case hex. */
  readonly fingerprint: string;
}

export interface Extension {
  readonly oid: string;
  /** For people: its name, or `an unnamed kind` with its identifier. */
  readonly name: string;
  readonly critical: boolean;
  readonly known: boolean;
  /** False where its value is malformed: it is then treated as absent. */
  readonly readable: boolean;
}

export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'cRLSign'
  | 'encipherOnly'
  | 'decipherOnly';

export interface PublicKey {
  /** `RSA`, `RSA-PSS`, `EC`, `DSA`, `Ed25519`, `Ed448`, another known name, or a dotted identifier. */
  readonly algorithm: string;
  /** Size of modulus, prime or curve; 0 where unknown. */
  readonly bits: number;
  /** Curve of an EC key, e.g. `P-256`, or its dotted identifier; empty otherwise. */
  readonly curve: string;
  /** Whether the curve is given by name, as RFC 5480 requires, and not by its parameters. */
  readonly namedCurve: boolean;
  /** RSA's public exponent, rounded if it is huge; null for other keys. */
  readonly exponent: number | null;
  /** For people, e.g. `RSA 2048`, `EC P-256`. */
  readonly name: string;
  /** SubjectPublicKeyInfo in DER. */
  readonly info: Uint8Array;
}

export interface Signature {
  /** `RSA`, `RSA-PSS`, `ECDSA`, `DSA`, `Ed25519`, `Ed448`, another known name, or a dotted identifier. */
  readonly scheme: string;
  /** e.g. `SHA-256`; empty where the scheme has no choice, or it is unknown. */
  readonly hash: string;
  /** For people, e.g. `RSA with SHA-256`. */
  readonly name: string;
  /** Whether the algorithm is the same inside and outside of the signed part (RFC 5280 4.1.1.2). */
  readonly consistent: boolean;
  /** AlgorithmIdentifier in DER. */
  readonly algorithm: Uint8Array;
  readonly value: Uint8Array;
}
