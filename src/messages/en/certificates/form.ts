/** A certificate’s key, signature and form, in English. */
import {REISSUE, type CertificateSentences} from './words';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `The certificate’s key is of the type ${key}. Gmail accepts RSA keys and keys on the curves P-256 and P-384.`,
    fix: `${REISSUE} Choose an RSA key of 2048 bits.`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `The certificate’s RSA key has ${bits} bits. Gmail accepts 2048, 3072 and 4096 bits only.`,
    fix: `${REISSUE} Choose an RSA key of 2048 bits or one of the other two sizes.`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `The certificate’s RSA key has the unusual public exponent ${exponent}; the usual one is 65537.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a new key.',
  }),
  'rsa-pss-key': () => ({
    says: 'The certificate’s key may be used for RSA-PSS signatures only.',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with an ordinary RSA key.',
  }),
  'ec-curve': ({curve}) => ({
    says: `The certificate’s key is on the curve ${curve}. Google’s documentation lists P-256 and P-384 only.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a key on P-256 or an RSA key of 2048 bits.',
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `The certificate describes the curve of its key (${curve}) by numbers instead of by name, which many programs reject.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a key on the named curve P-256. In OpenSSL, the option is -pkeyopt ec_param_enc:named_curve.',
  }),
  'signature-algorithm': ({signature}) => ({
    says: `The CA signed the certificate with ${signature}. Gmail’s S/MIME profile lists RSA and ECDSA with SHA-256, SHA-384 or SHA-512.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate that is signed with one of these. The Admin console can allow SHA-1 for a root that you add, but that is not recommended.',
  }),
  'signature-inconsistent': () => ({
    says: 'The certificate names two different signature algorithms.',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate.',
  }),
  'not-version-3': ({version}) => ({
    says: `This is a version ${version} certificate. S/MIME needs version 3.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate.',
  }),
  'serial-number': ({serial}) => ({
    says: `The certificate’s serial number (${serial}) is zero, negative or longer than 20 bytes.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate.',
  }),
  'serial-short': ({serial}) => ({
    says: `The certificate’s serial number (${serial}) is short. Public CAs use at least 64 random bits.`,
    fix: 'You don’t need to do anything unless Gmail refuses the certificate.',
  }),
} satisfies Partial<CertificateSentences>;
