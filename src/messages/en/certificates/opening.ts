/** Why a certificate file cannot be opened, in English. */
import type {FileKind} from '../../../core/certificates/findings';
import {
  convert,
  fileArgument,
  grouped,
  mebibytes,
  type CertificateSentences,
} from './words';

export const opening = {
  'file-empty': () => ({
    says: 'The certificate file is empty.',
    fix: 'Upload the certificate file to Drive again and put the new link into the row.',
  }),
  'file-too-large': ({limit}) => ({
    says: `The file has more than ${mebibytes(limit)} MB; a certificate file has a few kilobytes.`,
    fix: 'Check that the row links to the certificate file and not to something else.',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: `This is not a file with certificates: it seems to be ${CHAIN_FILE_KINDS[looksLike]}.`,
    fix: 'Put a link to the user’s certificate with its chain into the row: .p7pem, .p7b, a text with all certificates (PEM), or a .p12 file with its password.',
  }),
  'trusted-certificate': () => ({
    says: 'The file holds a “TRUSTED CERTIFICATE”, OpenSSL’s own form, which neither Gmail nor this tool reads.',
    fix: 'Turn each certificate into the usual form: openssl x509 -in trusted.pem -out certificate.pem. Then join them into one file again.',
  }),
  'file-damaged': () => ({
    says: 'The certificate file is damaged: a part of it is missing or was changed after it was made.',
    fix: 'Take the file from where it was exported and upload it to Drive again. If that copy is damaged too, export it anew.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'The password does not open the certificate file.',
    fix: {
      none: 'Check the password: capitals, and letters that look alike (0 and O, l and 1). It is the one that was set at the export.',
      empty:
        'No password was given. Type the one that was set when the file was exported.',
      spaces:
        'The password begins or ends with a space, or has a no-break space or tab in it, perhaps from copying. Type it again without.',
      unseen:
        'The password has an invisible character in it, such as a zero-width space or a direction mark, perhaps from copying. Empty the cell and type the password again.',
      typeset:
        'The password has typographic quotes, dashes or full-width characters in it, perhaps from automatic correction. Type it again as it was set at the export: \' " - ... for ’ ” – ….',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'The password is right, but the program that made the file wrote its special letters in a way that cannot be read back.',
    fix: 'Export the certificate again with a password of plain letters (a–z) and digits.',
  }),
  'inner-password': ({part}) => ({
    says: `The password opens the file, but ${part === 'key' ? 'the private key' : 'a part with certificates'} inside has a password of its own.`,
    fix: 'Export the certificate again and set one password for everything (with keytool, -storepass and -keypass must be the same).',
  }),
  'file-malformed': () => ({
    says: 'The password is right and the file is as it was made, but what is inside is not built as a certificate file should be.',
    fix: 'Export the certificate again with another program.',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `The file uses ${what}, which this tool cannot read. Whether the password is right is not known.`,
    fix: `Export the certificate again with AES-256 and SHA-256. With OpenSSL: ${convert(file)}.`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing; this tool does at most ${grouped(limit)} for a file.`,
    fix: `Export the certificate again with fewer rounds. With OpenSSL: ${convert(file, '-iter 10000 ')}.`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing, and Apps Script cut the script off while it computed them. Whether the password is right is not known. The file was not opened again, so that the other rows could be done.`,
    fix: `Open the sidebar in a current browser and start there, or export the certificate again with fewer rounds. With OpenSSL: ${convert(file, '-iter 10000 ')}.`,
  }),
  'dear-to-open': ({iterations, ...file}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing, more than the script had time for beside the other rows. Whether the password is right is not known.`,
    fix: `Open the sidebar in a current browser and start there: it computes them itself. Or run this row alone, or export the certificate again with fewer rounds. With OpenSSL: ${convert(file, '-iter 10000 ')}.`,
  }),
} satisfies Partial<CertificateSentences>;

const PROFILE = 'file.mobileconfig';

/** Each makes file.p12 out of file.txt. */
const ONE_LINE = 'openssl base64 -d -A -in file.txt -out file.p12';
const LINES = 'openssl base64 -d -in file.txt -out file.p12';
/** `openssl base64` knows neither the URL alphabet nor long lines, and wants padding; it minds no more than is needed. */
const ANY_FORM =
  "openssl base64 -d -A -in \"$( (tr -d '= \\t\\r\\n' < file.txt | tr '_-' '/+'; printf ==) > one-line.txt; echo one-line.txt)\" -out file.p12";

const CHAIN_FILE_KINDS: Readonly<Record<FileKind, string>> = {
  certificate: 'a damaged certificate',
  'pem-certificate': 'a damaged certificate',
  'pem-key': 'a private key, which should not lie in Drive',
  pem: 'another PEM text, such as a certificate request',
  'private-key': 'a private key, which should not lie in Drive',
  pkcs7: 'a signed or encrypted message, or a damaged .p7b file',
  base64: 'a .p12 file written as base64 text',
  'base64-lines': 'a .p12 file written as base64 text',
  'base64-url': 'a .p12 file written as base64 text',
  'base64-utf16': 'a .p12 file written as base64 text in UTF-16',
  'base64-inside': 'a text with a .p12 file in it, written as base64',
  profile: 'a configuration profile for Apple devices (.mobileconfig)',
  'profile-binary':
    'a configuration profile for Apple devices, or another binary property list',
  'profile-signed':
    'a signed configuration profile for Apple devices (.mobileconfig)',
  'java-keystore': 'a Java keystore (.jks)',
  zip: 'a ZIP archive or an Office document',
  'web-page': 'a web page, perhaps an error page',
  text: 'a text',
  unknown: 'of a kind that is not known here',
};

/** @param file - its name; empty where it is not known */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: 'The file is a certificate without its private key (.cer or .crt).',
    fix: 'Export it again as .p12 or .pfx with the private key, from the computer where the certificate was requested.',
  },
  'pem-certificate': {
    says: 'The file is a certificate as text (PEM), not a .p12 file.',
    fix: `Join it with its key: openssl pkcs12 -export -in ${fileArgument(file, 'certificate.pem')} -inkey key.pem -certfile chain.pem -out new.p12.`,
  },
  'pem-key': {
    says: 'The file is a private key as text (PEM), not a .p12 file.',
    fix: `Delete it from Drive, and join the key with its certificate: openssl pkcs12 -export -in certificate.pem -inkey ${fileArgument(file, 'key.pem')} -certfile chain.pem -out new.p12.`,
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
    fix: `Save it as file.txt, turn it back: ${ONE_LINE}, and upload that.`,
  },
  'base64-lines': {
    says: 'The file is a .p12 file written as lines of base64 text; Gmail needs the bytes.',
    fix: `Save it as file.txt, turn it back: ${LINES}, and upload that.`,
  },
  'base64-url': {
    says: 'The file is a .p12 file written as base64 text in an unusual form (URL alphabet, long lines or no padding); Gmail needs the bytes.',
    fix: `Save it as file.txt, turn it back: ${ANY_FORM}, and upload that.`,
  },
  'base64-utf16': {
    says: 'The file is a .p12 file written as base64 text in UTF-16; Gmail needs the bytes.',
    fix: `Save it as file.txt with the encoding UTF-8 and nothing but the base64, turn it back: ${ANY_FORM}, and upload that.`,
  },
  'base64-inside': {
    says: 'The file is a text (such as JSON, a data URI or PEM) with a .p12 file in it, written as base64; Gmail needs the bytes.',
    fix: `Copy the base64 alone, from the M it begins with, into file.txt, turn it back: ${ANY_FORM}, and upload that.`,
  },
  profile: {
    says: 'The file is a configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: `Ask whoever made it for the .p12 file. Or copy the text after <data> of the certificate (com.apple.security.pkcs12) into file.txt, turn it back: ${ANY_FORM}, and upload that.`,
  },
  'profile-binary': {
    says: 'The file is a binary property list, such as a configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: `Ask whoever made it for the .p12 file. Or turn it into text on a Mac: plutil -convert xml1 ${fileArgument(file, PROFILE)}, and check it again.`,
  },
  'profile-signed': {
    says: 'The file is a signed configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: `Ask whoever made it for the .p12 file. Or take the signature off: openssl smime -verify -noverify -inform DER -in ${fileArgument(file, PROFILE)} -out plain.mobileconfig, and check the result again.`,
  },
  'java-keystore': {
    says: 'The file is a Java keystore (.jks), not a .p12 file.',
    fix: `Turn it into one: keytool -importkeystore -srckeystore ${fileArgument(file, 'file.jks')} -destkeystore new.p12 -deststoretype PKCS12.`,
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
});
