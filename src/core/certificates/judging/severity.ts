/**
 * How severe each finding is. `block` is for what Google documents that it refuses (its help page "S/MIME certificate profiles",
 * or the checks that the guide of the Gmail API lists for insert), and for the few things that make a certificate no S/MIME
 * certificate at all (RFC 8550). All else, although Google may well refuse it, is `warn`, or `advice` where only others mind.
 */
import {
  asWarning,
  cutFacts,
  findingMaker,
  type Severities,
  type Severity,
} from '../../base/finding';
import type {
  CertificateCode,
  CertificateFinding,
  CertificateFindings,
} from '../findings';

const SEVERITIES: Severities<CertificateFindings> = {
  // Nothing can be sent, or nothing can be judged.
  'file-empty': 'block',
  'file-too-large': 'block',
  'not-pkcs12': 'block',
  'file-damaged': 'block',
  'wrong-password': 'block',
  'password-encoding': 'block',
  'inner-password': 'block',
  'file-malformed': 'block',
  'unsupported-algorithm': 'block',
  'too-many-iterations': 'block',
  'expensive-to-open': 'block',
  'opening-cut-off': 'block',
  'not-a-chain-file': 'block',
  'trusted-certificate': 'block',

  // The guide: "PKCS#12 must hold key and chain".
  'no-private-key': 'block',
  'no-certificate': 'block',
  // Of CSE: a key pair is one certificate and its chain.
  'several-leaves': 'block',
  'key-mismatch': 'block',
  'private-key-damaged': 'block',
  'key-not-checked': 'warn',
  // It is not documented which one Gmail would use.
  'several-keys': 'block',
  'extra-certificates': 'advice',
  'chain-order': 'advice',
  'no-integrity-check': 'warn',
  // Gmail is sent the password as it was typed. How it reads it otherwise is not documented.
  'password-other-reading': 'block',
  'password-rewritten': 'advice',
  'old-encryption': 'advice',
  'key-unencrypted': 'warn',

  // The guide: the subject must match the address.
  'address-mismatch': 'block',
  'address-missing': 'block',
  'address-case': 'warn',
  'address-only-in-subject': 'warn',
  'address-utf8': 'warn',
  'several-addresses': 'advice',
  'subject-address-extra': 'warn',
  'other-names': 'warn',

  // The guide: not expired, dates valid.
  expired: 'block',
  'not-yet-valid': 'block',
  'dates-invalid': 'block',
  'expires-soon': 'warn',
  'not-newest': 'warn',
  revoked: 'block',
  'revocation-unknown': 'warn',
  'validity-long': 'warn',

  // The profile's key rule admits RSA and ECDSA keys only, and names the sizes of RSA. Curves of leaves are not confirmed.
  'key-unsuitable': 'block',
  'rsa-modulus': 'block',
  'rsa-exponent': 'warn',
  'rsa-pss-key': 'warn',
  'ec-curve': 'warn',
  'ec-curve-unnamed': 'warn',
  'signature-algorithm': 'warn',
  'signature-inconsistent': 'warn',
  'not-version-3': 'warn',
  'serial-number': 'warn',
  'serial-short': 'advice',

  // RFC 8550 section 4.4: such a certificate must not be used for mail.
  'ca-certificate': 'block',
  'no-email-protection': 'block',
  'no-extended-key-usage': 'warn',
  'other-usages': 'warn',
  'no-key-usage': 'warn',
  'cannot-sign': 'warn',
  'cannot-encrypt': 'warn',
  'key-usage-unfit': 'warn',
  // CAs had to make it critical before Gmail accepted their certificates.
  'key-usage-not-critical': 'warn',
  // The profile: extensions must not contradict one another.
  'extensions-contradict': 'block',
  'extensions-unreadable': 'warn',
  'critical-extensions': 'warn',
  'no-crl': 'warn',
  'authority-info': 'warn',

  // The profile: at least one intermediate, names byte for byte, and its rules for CA certificates.
  'self-signed': 'block',
  'intermediate-missing': 'block',
  'chain-completed': 'advice',
  // Google's instructions for CSE require the chain up to the root; a hosted one may stop at an intermediate.
  'chain-incomplete': 'block',
  // Gmail may know the issuer, as a root or from elsewhere.
  'root-not-reached': 'warn',
  'root-not-documented': 'warn',
  'issued-by-root': 'block',
  'root-included': 'advice',
  'signature-invalid': 'block',
  'signature-unchecked': 'warn',
  'issuer-name-differs': 'block',
  'issuer-not-ca': 'block',
  'issuer-cannot-sign': 'block',
  'issuer-not-critical': 'warn',
  'issuer-path-length': 'block',
  // Cross-certificates of well-known roots lack it and are in use.
  'issuer-no-path-length': 'advice',
  'issuer-no-crl': 'block',
  'issuer-no-email-protection': 'block',
  'issuer-no-usage': 'block',
  // RFC 5280 6.1: recipients refuse such a chain. What Gmail makes of it is not documented.
  'name-constraints': 'warn',
  'policy-constraints': 'warn',
  'issuer-critical-extensions': 'warn',
  'issuer-extensions-unreadable': 'warn',
  'issuer-key': 'block',
  'issuer-signature': 'block',
  'issuer-form': 'block',
  'issuer-expired': 'block',
  'issuer-not-yet-valid': 'block',
  'outlives-issuer': 'warn',

  'no-baseline-policy': 'advice',
  'legacy-generation': 'advice',
  'validity-over-baseline': 'advice',
};

/** A finding about a certificate file, from its code and facts. */
export const certificateFinding = findingMaker<CertificateFindings>(SEVERITIES);

/** Blocks that an admin cannot turn into warnings: with these there is nothing to upload. */
const FIXED: readonly CertificateCode[] = [
  'revoked',
  'file-empty',
  'file-too-large',
  'not-pkcs12',
  'file-damaged',
  'wrong-password',
  'password-encoding',
  'inner-password',
  'file-malformed',
  'unsupported-algorithm',
  'too-many-iterations',
  'expensive-to-open',
  'opening-cut-off',
  'not-a-chain-file',
  'trusted-certificate',
  'no-private-key',
  'no-certificate',
  'several-leaves',
  'key-mismatch',
  'private-key-damaged',
];

/** The codes that an admin may turn from a block into a warning. */
export function relaxableCodes(): CertificateCode[] {
  const codes = Object.keys(SEVERITIES) as CertificateCode[];
  return codes.filter(
    code => SEVERITIES[code] === 'block' && !FIXED.includes(code),
  );
}

/** Notes a finding; `isMild`: it is no more than a warning here, whatever the table says. */
export type Note = <C extends CertificateCode>(
  code: C,
  facts: CertificateFindings[C],
  isMild?: boolean,
) => void;

/** A list of findings and a function that adds to it. Blocks whose codes are in `relaxed` become warnings if that is allowed. */
export function notebook(relaxed: readonly string[]): {
  readonly findings: CertificateFinding[];
  readonly note: Note;
} {
  const findings: CertificateFinding[] = [];
  const note: Note = (code, facts, isMild = false) => {
    const finding: CertificateFinding = certificateFinding(
      code,
      cutFacts(facts),
    );
    const isRelaxed = relaxed.includes(code) && !FIXED.includes(code);
    findings.push(isMild || isRelaxed ? asWarning(finding) : finding);
  };
  return {findings, note};
}

/** How heavy findings are (see `Weigh`): their blocks, then their warnings. */
export function weightOf(
  findings: readonly CertificateFinding[],
): readonly [blocks: number, warnings: number] {
  const count = (severity: Severity): number =>
    findings.filter(it => it.severity === severity).length;
  return [count('block'), count('warn')];
}
