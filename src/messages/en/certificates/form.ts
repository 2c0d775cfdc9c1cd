/** A certificate’s key, signature and form, in English. */
import {IF_REFUSED, REISSUE, type CertificateSentences} from './words';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `The certificate’s key is ${key}; Gmail takes RSA keys and keys on the curves P-256 and P-384.`,
    fix: `${REISSUE} Choose an RSA key of 2048 bits.`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `The certificate’s RSA key has ${bits} bits; Gmail takes exactly 2048, 3072 or 4096.`,
    fix: `${REISSUE} Choose an RSA key of 2048 bits or one of the other sizes.`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `The RSA key has the unusual public exponent ${exponent}; 65537 is expected.`,
    fix: `${IF_REFUSED} with a new key.`,
  }),
  'rsa-pss-key': () => ({
    says: 'The certificate’s key is marked for RSA-PSS signatures only.',
    fix: `${IF_REFUSED} with a plain RSA key.`,
  }),
  'ec-curve': ({curve}) => ({
    says: `The certificate’s key is on the curve ${curve}; Gmail names P-256 and P-384.`,
    fix: `${IF_REFUSED} with a key on P-256 or an RSA key of 2048 bits.`,
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `The certificate spells the curve ${curve} of its key out in numbers instead of naming it, which many programs refuse.`,
    fix: `${IF_REFUSED} with a key on the named curve P-256 (with OpenSSL: -pkeyopt ec_param_enc:named_curve).`,
  }),
  'signature-algorithm': ({signature}) => ({
    says: `The CA signed the certificate by ${signature}; Gmail names RSA and ECDSA with SHA-256, SHA-384 or SHA-512.`,
    fix: `${IF_REFUSED} that is signed so. SHA-1 can also be allowed in the Admin console for a root of your own, but should not be.`,
  }),
  'signature-inconsistent': () => ({
    says: 'The certificate names two different signature algorithms.',
    fix: `${IF_REFUSED}.`,
  }),
  'not-version-3': ({version}) => ({
    says: `The certificate is of version ${version}; S/MIME needs version 3.`,
    fix: `${IF_REFUSED}.`,
  }),
  'serial-number': ({serial}) => ({
    says: `The certificate’s serial number (${serial}) is zero, negative or longer than 20 bytes.`,
    fix: `${IF_REFUSED}.`,
  }),
  'serial-short': ({serial}) => ({
    says: `The certificate’s serial number (${serial}) is short; public CAs use at least 64 random bits.`,
    fix: 'Nothing needs to be done unless Gmail refuses it.',
  }),
} satisfies Partial<CertificateSentences>;
