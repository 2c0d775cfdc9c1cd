/** A certificate’s chain, in English. */
import {
  convert,
  count,
  day,
  IF_REFUSED,
  listed,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

export const chain = {
  'self-signed': ({subject}) => ({
    says: `The certificate (${subject}) is signed by itself; no CA stands behind it.`,
    fix: 'Get an S/MIME certificate from a CA that Gmail trusts, or from your own CA with an intermediate certificate.',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `The certificate of the issuer, ${issuer}, is not in the file. Gmail needs it.`,
    fix:
      (urls.length > 0
        ? `Download it from ${listed(urls)} (if needed: openssl x509 -inform DER -in download -out chain.pem), `
        : 'Get the intermediate certificate from the CA’s website as chain.pem, ') +
      `then export again with it: ${convert(file, '', '-certfile chain.pem ')}. On Windows choose “include all certificates in the certification path”.`,
  }),
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `The chain stops at ${subject}: the certificate of its issuer, ${issuer}, is not in the file. For client-side encryption Gmail wants the chain up to the root.`,
    fix: `${
      urls.length > 0
        ? `Download it from ${listed(urls)} (if needed: openssl x509 -inform DER -in download -out issuer.pem)`
        : 'Get it from the CA’s website as issuer.pem'
    }, and join it with the others: openssl crl2pkcs7 -nocrl -certfile leaf.pem -certfile chain.pem -certfile issuer.pem -out user.p7pem.`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `The chain stops at ${subject}: the certificate of its issuer, ${issuer}, is not in the file. If that issuer is a root that Gmail trusts, all is well. If it is an intermediate CA, Gmail needs its certificate too.`,
    fix: `Name the root under Settings, or add the missing certificate: ${
      urls.length > 0
        ? `download it from ${listed(urls)} (if needed: openssl x509 -inform DER -in download -out chain.pem)`
        : 'get it from the CA’s website as chain.pem'
    }, then ${convert(file, '', '-certfile chain.pem ')}.`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `The chain ends at the root ${root}, which is not among the roots in Settings.`,
    fix: `If Gmail trusts it (Google’s list, or Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME), name it in Settings: SHA-256 ${fingerprint}. Otherwise add it in the Admin console with its intermediate, or use a certificate from another CA.`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `The certificate was issued by a root, ${issuer}; Gmail wants at least one intermediate CA between them.`,
    fix: 'Set up an intermediate CA below your root and issue the users’ certificates from there.',
  }),
  'root-included': ({subject}) => ({
    says: `The file also holds the root, ${subject}.`,
    fix: 'Nothing needs to be done. Gmail goes by its own list of roots and those added in the Admin console.',
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `The certificate of ${subject} is not signed by the ${issuer} that is in the file.`,
    fix: 'The file holds another certificate of the same name, or one that was changed. Export again with the issuer’s current certificate.',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `The signature on the certificate of ${subject} (${signature}) is of a kind that this tool cannot check.`,
    fix: `${IF_REFUSED} that is signed with RSA or ECDSA and SHA-256.`,
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `The issuer’s name in the certificate of ${subject} is not written exactly as in the issuer’s own certificate (${issuer}).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `The issuer’s certificate (${issuer}) is not marked as that of a CA.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `The CA ${issuer} is not allowed to sign certificates (key usage “keyCertSign” is missing).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `In the certificate of the CA ${issuer}, ${listed(extensions)} should be marked as critical.`,
    fix: `${IF_REFUSED} from another issuer.`,
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says: `The CA ${issuer} may have ${allowed === 0 ? 'no CA' : `only ${count(allowed, 'CA')}`} below it, and this chain has more.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `The CA ${issuer} does not limit how many CAs may stand below it.`,
    fix: 'Nothing needs to be done unless Gmail refuses it.',
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says: `The certificate of the CA ${issuer} has no web address of a revocation list, which Gmail demands${ways.length > 0 ? `; its address is only for ${listed(ways)}` : ''}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says: `The CA ${issuer} may not issue certificates for e-mail; it is for ${usages.length > 0 ? listed(usages) : 'nothing'}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `The certificate of the CA ${issuer} does not say that it issues for e-mail (no extended key usage), which Gmail demands.`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `The CA ${issuer} may not issue a certificate for ${listed(names)} (name constraints), and this chain has one: ${subject}. Mail programs refuse signatures made with it.`,
    fix: 'Ask the CA for a certificate from an issuer that may issue for this name.',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `The CA ${issuer} demands a certificate policy that the certificates below it do not share. Mail programs may refuse signatures made with it.`,
    fix: `${IF_REFUSED} with a policy that its CA permits.`,
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `The certificate of the CA ${issuer} has extensions that must be understood and hardly any program knows: ${listed(extensions)}.`,
    fix: `${IF_REFUSED} from another issuer.`,
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `A part of the certificate of the CA ${issuer} cannot be read: ${listed(extensions)}.`,
    fix: `${IF_REFUSED} from another issuer.`,
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `The CA ${issuer} has a key of the kind ${key}; Gmail takes RSA with 2048, 3072 or 4096 bits, P-256 and P-384.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `The certificate of the CA ${issuer} is signed by ${signature}; Gmail takes RSA and ECDSA with SHA-256, SHA-384 or SHA-512.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `The certificate of the CA ${issuer} is of version ${version} with the serial number ${serial}; Gmail demands version 3 and a number above zero of at most 20 bytes.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `The certificate of the CA ${issuer} ended on ${day(notAfter)}.`,
    fix: 'Export again with the CA’s current certificate. If there is none, ask the CA for a new certificate.',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `The certificate of the CA ${issuer} is valid only from ${day(notBefore)}.`,
    fix: 'Run this row again from that day on, or export with the CA’s current certificate.',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `The certificate ends on ${day(notAfter)}, but its issuer ${issuer} already on ${day(issuerNotAfter)}.`,
    fix: `Plan for a new certificate before ${day(issuerNotAfter)}.`,
  }),
} satisfies Partial<CertificateSentences>;
