/** What the certificate core has to say, in English. Facts are put in as text; times are shown as days in UTC. */
import type {
  CertificateFindings,
  Contradiction,
  FileKind,
} from '../../core/certificates/findings';

type Sentences = {
  [C in keyof CertificateFindings]: (facts: CertificateFindings[C]) => {
    /** What happened. */
    says: string;
    /** What to do next. */
    fix: string;
  };
};

const REISSUE =
  'Ask the CA for a new certificate and export it with its key as a .p12 file.';
const REISSUE_BY_CA =
  'Only the CA can change this. Ask it for a certificate from an issuer that follows Gmail’s S/MIME profile.';
const REEXPORT =
  'Export the certificate again from where it was made, with its private key and “all certificates in the path”.';
const IF_REFUSED =
  'Gmail may refuse it. If it does, ask the CA for a new certificate';

export const certificateSentences: Sentences = {
  'file-empty': () => ({
    says: 'The certificate file is empty.',
    fix: 'Upload the .p12 file to Drive again and put the new link into the row.',
  }),
  'file-too-large': ({size, limit}) => ({
    says: `The file has ${mebibytes(size)} MB; a certificate file has a few kilobytes, and more than ${mebibytes(limit)} MB are not opened.`,
    fix: 'Check that the row links to the .p12 file and not to something else.',
  }),
  'not-pkcs12': ({looksLike}) => FILE_KINDS[looksLike],
  'file-damaged': () => ({
    says: 'The certificate file is damaged: a part of it is missing or was changed after it was made.',
    fix: 'Take the file from where it was exported and upload it to Drive again. If that copy is damaged too, export it anew.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'The password does not open the certificate file.',
    fix: {
      none: 'Check the password: capitals, and letters that look alike (0 and O, l and 1). It is the one that was set at the export.',
      empty:
        'The row has no password. Type the one that was set when the file was exported.',
      spaces:
        'The password begins or ends with a space, perhaps from copying. Type it again without.',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'The password is right, but the program that made the file wrote its special letters in a way that cannot be read back.',
    fix: 'Export the certificate again with a password of plain letters (a–z) and digits.',
  }),
  'unsupported-algorithm': ({what}) => ({
    says: `The file uses ${what}, which this tool cannot read. Whether the password is right is not known.`,
    fix: 'Export the certificate again with AES-256 and SHA-256. With OpenSSL: openssl pkcs12 -in old.p12 -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -out new.p12, then delete all.pem.',
  }),
  'too-many-iterations': ({iterations, limit}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing; this tool does at most ${grouped(limit)} for a file.`,
    fix: 'Export the certificate again with fewer rounds. With OpenSSL: openssl pkcs12 -in old.p12 -nodes -out all.pem, then openssl pkcs12 -export -iter 10000 -in all.pem -out new.p12, then delete all.pem.',
  }),

  'no-private-key': ({certificates}) => ({
    says: `The file holds ${count(certificates, 'certificate')} but no private key, so Gmail could not sign with it.`,
    fix: 'Export it again from the computer where the certificate was requested, and choose “export the private key”.',
  }),
  'no-certificate': () => ({
    says: 'The file holds no certificate.',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `The private key in the file belongs to none of its certificates (${listed(subjects)}).`,
    fix: 'Find the key that the certificate was requested with, and export both together. If it is lost, ask the CA for a new certificate.',
  }),
  'private-key-damaged': () => ({
    says: 'The private key in the file is damaged.',
    fix: `${REEXPORT} If the key is damaged there too, ask the CA for a new certificate.`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `The private key is of a kind (${algorithm}) that this tool cannot compare with the certificate.`,
    fix: 'Make sure that key and certificate belong together, or use an RSA key of 2048 bits.',
  }),
  'several-keys': ({keys, subject}) => ({
    says: `The file holds ${keys} private keys. The certificate looked at is ${subject || 'not clear'}; Gmail may take another one, or refuse the file.`,
    fix: 'Export the one certificate with its key alone.',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: `The file holds ${count(extra, 'certificate')} that ${extra === 1 ? 'does' : 'do'} not belong to the chain of this one.`,
    fix: 'Nothing needs to be done. A clean export holds the certificate and its issuers only.',
  }),
  'chain-order': () => ({
    says: 'The certificates stand in the file in another order than from the user up to the root.',
    fix: 'Nothing needs to be done unless Gmail refuses the file; then export it again in that order.',
  }),
  'no-integrity-check': () => ({
    says: 'The file has no integrity check: a change to it would not be noticed.',
    fix: 'Nothing needs to be done. A new export with current software has one.',
  }),
  'old-encryption': ({encryption}) => ({
    says: `The file is protected with outdated encryption (${listed(encryption)}).`,
    fix: 'Keep the file where only you can read it. A new export with current software uses AES.',
  }),
  'key-unencrypted': () => ({
    says: 'The private key lies in the file without encryption: whoever can read the file has the key.',
    fix: 'Delete the file from Drive after the upload, and export with encryption from now on.',
  }),

  'address-mismatch': ({alias, addresses}) => ({
    says: `The certificate is for ${listed(addresses)}, not for ${alias}.`,
    fix: 'Put the file into the row of that address, or ask the CA for a certificate for this one.',
  }),
  'address-missing': ({alias}) => ({
    says: 'The certificate names no e-mail address.',
    fix: `Ask the CA for an S/MIME certificate${alias ? ` for ${alias}` : ''}; this one may be meant for a website or a computer.`,
  }),
  'address-case': ({alias, address}) => ({
    says: `The certificate is for ${address}; the alias is ${alias}. They differ in capital letters only.`,
    fix: `${IF_REFUSED} in the spelling of the alias.`,
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `The address ${address} stands only in the certificate’s subject (${attribute}), not among its alternative names.`,
    fix: `${IF_REFUSED} with the address in the subject alternative name. Some mail programs look only there.`,
  }),
  'address-utf8': ({address}) => ({
    says: `The address ${address} is written in the certificate in the newer form for international addresses.`,
    fix: 'Nothing needs to be done. Older mail programs may not find the address.',
  }),
  'several-addresses': ({addresses}) => ({
    says: `The certificate is for ${addresses.length} addresses: ${listed(addresses)}.`,
    fix: 'Nothing needs to be done. The same file can be used in a row for each of these addresses.',
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `The certificate’s subject names ${listed(addresses)}, which its alternative names do not.`,
    fix: `${IF_REFUSED} whose subject repeats none but the listed addresses.`,
  }),
  'other-names': ({kinds}) => ({
    says: `The certificate also names machines (${listed(kinds)}), as certificates for websites do.`,
    fix: `${IF_REFUSED} for e-mail alone.`,
  }),

  expired: ({notAfter}) => ({
    says: `The certificate ended on ${day(notAfter)}.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `The certificate is valid only from ${day(notBefore)}.`,
    fix: 'Run this row again from that day on.',
  }),
  'dates-invalid': () => ({
    says: 'The certificate’s dates cannot be read, or it ends before it begins.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says: `The certificate ends on ${day(notAfter)}, ${days === 0 ? 'today or tomorrow' : `in ${count(days, 'day')}`}.`,
    fix: 'It can be used until then. Ask the CA for the next one now.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `This certificate begins on ${day(notBefore)}; Gmail holds one for this address that begins on ${day(heldNotBefore)}.`,
    fix: 'Correspondents keep encrypting to the one that begins latest. Use a newer certificate, or ask the CA to revoke the other one.',
  }),
  'validity-long': ({days}) => ({
    says: `The certificate is valid for ${days} days; Gmail’s profile is said to end at 27 months.`,
    fix: `${IF_REFUSED} for two years at most.`,
  }),

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

  'ca-certificate': ({subject}) => ({
    says: `This is the certificate of a CA (${subject}), not of a user.`,
    fix: 'Never upload the key of a CA. Put the user’s own certificate file into the row.',
  }),
  'no-email-protection': ({usages}) => ({
    says: `The certificate is not for e-mail: it is meant for ${usages.length > 0 ? listed(usages) : 'nothing'}.`,
    fix: 'Ask the CA for an S/MIME certificate (extended key usage “emailProtection”).',
  }),
  'no-extended-key-usage': () => ({
    says: 'The certificate does not say what it is for (no extended key usage).',
    fix: `${IF_REFUSED} with the extended key usage “emailProtection”.`,
  }),
  'other-usages': ({usages}) => ({
    says: `The certificate is for e-mail and also for ${listed(usages)}, which Gmail’s profile is said to exclude.`,
    fix: `${IF_REFUSED} for e-mail alone.`,
  }),
  'no-key-usage': () => ({
    says: 'The certificate does not say how its key may be used (no key usage).',
    fix: `${IF_REFUSED} with the key usages “digitalSignature” and “keyEncipherment”.`,
  }),
  'cannot-sign': ({usages}) => ({
    says: `The certificate’s key may not sign; it is for ${listed(usages)}.`,
    fix: 'Gmail signs with it. Ask the CA for one with the key usage “digitalSignature”.',
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `Others cannot send this user encrypted mail: the key usage is ${listed(usages)}, without ${needed}.`,
    fix: `If encrypted mail is wanted, ask the CA for a certificate with the key usage “${needed}”.`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `The key usage ${listed(usages)} does not go with a key of the kind ${key} or with the other usages.`,
    fix: `${IF_REFUSED} with fitting usages.`,
  }),
  'key-usage-not-critical': () => ({
    says: 'The certificate’s key usage is not marked as critical.',
    fix: 'Nothing needs to be done unless Gmail refuses it.',
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `A certificate contradicts itself: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `A part of the certificate cannot be read: ${listed(extensions)}.`,
    fix: `${IF_REFUSED}.`,
  }),
  'critical-extensions': ({extensions}) => ({
    says: `The certificate has extensions that must be understood and hardly any program knows: ${listed(extensions)}.`,
    fix: `${IF_REFUSED} without them.`,
  }),
  'no-crl': () => ({
    says: 'The certificate does not say where its CA publishes revoked certificates (no CRL address).',
    fix: `${IF_REFUSED} with a CRL distribution point.`,
  }),
  'authority-info': () => ({
    says: 'The certificate’s “authority information access” lacks a web address of the issuer’s certificate, or of its status service.',
    fix: `${IF_REFUSED} with these addresses.`,
  }),

  'self-signed': ({subject}) => ({
    says: `The certificate (${subject}) is signed by itself; no CA stands behind it.`,
    fix: 'Get an S/MIME certificate from a CA that Gmail trusts, or from your own CA with an intermediate certificate.',
  }),
  'intermediate-missing': ({issuer, urls}) => ({
    says: `The certificate of the issuer, ${issuer}, is not in the file. Gmail needs it.`,
    fix:
      (urls.length > 0
        ? `Download it from ${listed(urls)} (if needed: openssl x509 -inform DER -in download -out chain.pem), `
        : 'Get the intermediate certificate from the CA’s website as chain.pem, ') +
      'then export again with it: openssl pkcs12 -in old.p12 -nodes -out all.pem, then openssl pkcs12 -export -in all.pem -certfile chain.pem -out new.p12, then delete all.pem. On Windows choose “include all certificates in the certification path”.',
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
  'issuer-no-crl': ({issuer}) => ({
    says: `The certificate of the CA ${issuer} has no web address of a revocation list, which Gmail demands.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says: `The CA ${issuer} may not issue certificates for e-mail; it is for ${usages.length > 0 ? listed(usages) : 'nothing'}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `The certificate of the CA ${issuer} does not say that it issues for e-mail (no extended key usage).`,
    fix: `${IF_REFUSED} from an issuer with the extended key usage “emailProtection”.`,
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

  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `The certificate does not claim to follow the S/MIME Baseline Requirements of public CAs; its policies are ${listed(policies)}.`
        : 'The certificate names no policy that it was issued under.',
    fix: 'That is usual for a CA of your own, which must be added in the Admin console. Ask a public CA why.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `The certificate is of the “legacy” kind, which public CAs may not issue since 15 July 2025; it begins on ${day(notBefore)}.`,
    fix: 'Ask the CA for a “multipurpose” or “strict” certificate at the next renewal.',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `The certificate is valid for ${days} days; public CAs may issue for at most ${limit}.`,
    fix: 'Ask the CA for a shorter one at the next renewal.',
  }),
};

const FILE_KINDS: Readonly<Record<FileKind, {says: string; fix: string}>> = {
  certificate: {
    says: 'The file is a certificate without its private key (.cer or .crt).',
    fix: 'Export it again as .p12 or .pfx with the private key, from the computer where the certificate was requested.',
  },
  'pem-certificate': {
    says: 'The file is a certificate as text (PEM), not a .p12 file.',
    fix: 'Join it with its key: openssl pkcs12 -export -in certificate.pem -inkey key.pem -certfile chain.pem -out new.p12.',
  },
  'pem-key': {
    says: 'The file is a private key as text (PEM), not a .p12 file.',
    fix: 'Delete it from Drive, and join the key with its certificate: openssl pkcs12 -export -in certificate.pem -inkey key.pem -certfile chain.pem -out new.p12.',
  },
  pem: {
    says: 'The file is a text in PEM form, not a .p12 file.',
    fix: 'Put a .p12 or .pfx file with certificate and key into the row.',
  },
  'private-key': {
    says: 'The file is a private key without a certificate.',
    fix: 'Delete it from Drive, and export certificate and key together as a .p12 file.',
  },
  pkcs7: {
    says: 'The file is a collection of certificates (.p7b) without a private key.',
    fix: 'Export as .p12 or .pfx with the private key, from the computer where the certificate was requested.',
  },
  base64: {
    says: 'The file is a .p12 file written as base64 text; Gmail needs the bytes.',
    fix: 'Turn it back: openssl base64 -d -A -in file.txt -out file.p12, and upload that.',
  },
  'java-keystore': {
    says: 'The file is a Java keystore (.jks), not a .p12 file.',
    fix: 'Turn it into one: keytool -importkeystore -srckeystore file.jks -destkeystore file.p12 -deststoretype PKCS12.',
  },
  zip: {
    says: 'The file is a ZIP archive (or an Office document).',
    fix: 'Unpack it and upload the .p12 file that is inside.',
  },
  'web-page': {
    says: 'The file is a web page, perhaps an error page that was saved instead of the download.',
    fix: 'Download the certificate file again and upload it to Drive.',
  },
  text: {
    says: 'The file is a text, not a certificate file.',
    fix: 'Put a link to a .p12 or .pfx file into the row.',
  },
  unknown: {
    says: 'The file is not a certificate file (PKCS#12).',
    fix: 'Put a link to a .p12 or .pfx file into the row.',
  },
};

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'an extension stands in it twice',
  'certSign-without-ca': 'it may sign certificates, but is no CA',
  'ca-without-certSign': 'it is a CA that may not sign certificates',
  'pathLength-without-ca': 'it limits CAs below it, but is no CA',
  'netscape-without-smime':
    'its Netscape certificate type does not include S/MIME',
};

/** How many of a list are written out. */
const SHOWN = 5;

function listed(values: readonly string[]): string {
  const more = values.length - SHOWN;
  const shown = values.slice(0, SHOWN).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** 1234567 as 1,234,567. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** e.g. 22 November 2026. */
function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? 'an unreadable day'
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}
