/** Everything the certificate core has to say, as data: each code with its facts. Times are milliseconds since the epoch, UTC. */
import type {FindingOf} from '../base/finding';
import type {CrlProblem, Revocation} from './crl';

type None = Record<string, never>;

/** Why nobody can say whether a certificate is revoked. */
export type RevocationUnknown =
  | CrlProblem
  | 'unreachable'
  | 'no-list'
  | 'no-issuer';

/** The facts for a command that converts the file. */
export interface Conversion {
  /** OpenSSL reads it with `-legacy` only. */
  legacy: boolean;
  /** Its name, as someone gave it; empty if unknown. */
  file: string;
}

export interface CertificateFindings {
  // The file cannot be read.
  'file-empty': None;
  /** Sizes in bytes. */
  'file-too-large': {size: number; limit: number};
  /** `file`: as in `Conversion`. */
  'not-pkcs12': {looksLike: FileKind; file: string};
  'file-damaged': None;
  /** `hint`: something about the password that is worth checking. */
  'wrong-password': {hint: 'none' | 'empty' | 'spaces' | 'unseen' | 'typeset'};
  'password-encoding': None;
  /** The password opens this part of the file no more than any other does. */
  'inner-password': {part: 'key' | 'certificates'};
  /** Its seal is right, so that it is as it was made. */
  'file-malformed': None;
  'unsupported-algorithm': {what: string} & Conversion;
  'too-many-iterations': {iterations: number; limit: number} & Conversion;
  'expensive-to-open': {iterations: number} & Conversion;
  /** An execution was cut off while it opened the file. */
  'opening-cut-off': {iterations: number} & Conversion;
  // Where a chain alone is wanted, as for client-side encryption.
  'not-a-chain-file': {looksLike: FileKind};
  'trusted-certificate': None;

  // What the file holds.
  'no-private-key': {certificates: number};
  'no-certificate': None;
  /** Certificates of several users, or several of one. */
  'several-leaves': {subjects: readonly string[]};
  'key-mismatch': {subjects: readonly string[]};
  'private-key-damaged': None;
  'key-not-checked': {algorithm: string};
  /** `usable`: the certificates that belong to one of the keys, each with its serial number; a few of them where there are many. */
  'several-keys': {
    keys: number;
    subject: string;
    usable: readonly string[];
  };
  'extra-certificates': {count: number};
  'chain-order': None;
  'no-integrity-check': None;
  'password-other-reading': None;
  /** The file is packed again with its password as the standards say; `isDone`: it was. */
  'password-rewritten': {isDone: boolean};
  'old-encryption': {encryption: readonly string[]};
  'key-unencrypted': None;

  // Whose certificate it is.
  'address-mismatch': {alias: string; addresses: readonly string[]};
  'address-missing': {alias: string};
  'address-case': {alias: string; address: string};
  'address-only-in-subject': {address: string; attribute: string};
  'address-utf8': {address: string};
  'several-addresses': {addresses: readonly string[]};
  'subject-address-extra': {addresses: readonly string[]};
  'other-names': {kinds: readonly string[]};

  // When it is valid.
  expired: {notAfter: number};
  'not-yet-valid': {notBefore: number};
  'dates-invalid': None;
  'expires-soon': {notAfter: number; days: number};
  'not-newest': {notBefore: number; heldNotBefore: number};
  'validity-long': {days: number};
  /** `subject`: for people, an address or a name. */
  revoked: {subject: string} & Revocation;
  'revocation-unknown': {subject: string; why: RevocationUnknown; list: string};

  // Its key, signature and form.
  'key-unsuitable': {key: string};
  'rsa-modulus': {bits: number};
  'rsa-exponent': {exponent: number};
  'rsa-pss-key': None;
  'ec-curve': {curve: string};
  'ec-curve-unnamed': {curve: string};
  'signature-algorithm': {signature: string};
  'signature-inconsistent': None;
  'not-version-3': {version: number};
  'serial-number': {serial: string};
  'serial-short': {serial: string};

  // What it may be used for.
  'ca-certificate': {subject: string};
  'no-email-protection': {usages: readonly string[]};
  'no-extended-key-usage': None;
  'other-usages': {usages: readonly string[]};
  'no-key-usage': None;
  'cannot-sign': {usages: readonly string[]};
  'cannot-encrypt': {usages: readonly string[]; needed: string};
  'key-usage-unfit': {usages: readonly string[]; key: string};
  'key-usage-not-critical': None;
  'extensions-contradict': {contradictions: readonly Contradiction[]};
  'extensions-unreadable': {extensions: readonly string[]};
  'critical-extensions': {extensions: readonly string[]};
  /** `ways`, for people: the methods by which its list can be read instead, none of them HTTP. */
  'no-crl': {ways: readonly string[]};
  'authority-info': None;

  // Its chain. `issuer` and `subject` are names for people.
  'self-signed': {subject: string};
  'intermediate-missing': {
    issuer: string;
    urls: readonly string[];
  } & Conversion;
  /** `added`: subjects of the certificates that the file lacks and that are known; `isDone`: the file was uploaded with them. */
  'chain-completed': {added: readonly string[]; isDone: boolean};
  /** The chain stops at `subject`, below its root. */
  'chain-incomplete': {
    subject: string;
    issuer: string;
    urls: readonly string[];
  };
  /** The chain stops at `subject`, whose issuer is neither in the file nor a root that is named in the settings. */
  'root-not-reached': {
    subject: string;
    issuer: string;
    urls: readonly string[];
  } & Conversion;
  /** The chain reaches a root that is not in the settings. `fingerprint`: its SHA-256. */
  'root-not-documented': {root: string; fingerprint: string};
  'issued-by-root': {issuer: string};
  'root-included': {subject: string};
  'signature-invalid': {subject: string; issuer: string};
  'signature-unchecked': {subject: string; signature: string};
  'issuer-name-differs': {subject: string; issuer: string};
  'issuer-not-ca': {issuer: string};
  'issuer-cannot-sign': {issuer: string};
  'issuer-not-critical': {issuer: string; extensions: readonly string[]};
  'issuer-path-length': {issuer: string; allowed: number};
  'issuer-no-path-length': {issuer: string};
  'issuer-no-crl': {issuer: string; ways: readonly string[]};
  'issuer-no-email-protection': {issuer: string; usages: readonly string[]};
  'issuer-no-usage': {issuer: string};
  /** `names`, for people: those of `subject` that the CA may not issue for. */
  'name-constraints': {
    issuer: string;
    subject: string;
    names: readonly string[];
  };
  'policy-constraints': {issuer: string};
  'issuer-critical-extensions': {
    issuer: string;
    extensions: readonly string[];
  };
  'issuer-extensions-unreadable': {
    issuer: string;
    extensions: readonly string[];
  };
  'issuer-key': {issuer: string; key: string};
  'issuer-signature': {issuer: string; signature: string};
  'issuer-form': {issuer: string; version: number; serial: string};
  'issuer-expired': {issuer: string; notAfter: number};
  'issuer-not-yet-valid': {issuer: string; notBefore: number};
  'outlives-issuer': {issuer: string; notAfter: number; issuerNotAfter: number};

  // CA/Browser Forum S/MIME Baseline Requirements.
  'no-baseline-policy': {policies: readonly string[]};
  'legacy-generation': {notBefore: number};
  'validity-over-baseline': {days: number; limit: number};
}

export type CertificateFinding = FindingOf<CertificateFindings>;

export type CertificateCode = keyof CertificateFindings;

/** The kind of a file of the wrong kind. */
export type FileKind =
  | 'certificate'
  | 'pem-certificate'
  | 'pem-key'
  | 'pem'
  | 'private-key'
  | 'pkcs7'
  /** Base64 of a PKCS#12: in one line, in lines, or in another form of it. */
  | 'base64'
  | 'base64-lines'
  | 'base64-url'
  | 'base64-utf16'
  | 'base64-inside'
  /** A PKCS#12 in Apple's configuration profile. */
  | 'profile'
  | 'profile-binary'
  | 'profile-signed'
  | 'java-keystore'
  | 'zip'
  | 'web-page'
  | 'text'
  | 'unknown';

/** Which extensions contradict each other. */
export type Contradiction =
  | 'duplicate'
  | 'certSign-without-ca'
  | 'ca-without-certSign'
  | 'pathLength-without-ca'
  | 'netscape-without-smime';
