/** Why a certificate file cannot be opened, in English. */
import type {FileKind} from '../../../core/certificates/findings';
import {grouped, mebibytes} from '../format';
import {
  commands,
  commandsFor,
  FEWER_ITERATIONS,
  FROM_BASE64,
  TRUSTED_TO_PEM,
} from '../../commands';
import {convert, type CertificateSentences} from './words';

const PLAIN_PASSWORD =
  'Export the certificate again with a password of plain letters (a–z) and digits.';

export const opening = {
  'file-empty': () => ({
    says: 'The certificate file is empty.',
    fix: 'Upload the certificate file to Drive again and put the new link into the row.',
  }),
  'file-too-large': ({limit}) => ({
    says: `The file is larger than ${mebibytes(limit)} MB. A certificate file has only a few kilobytes.`,
    fix: 'Check that the row links to the certificate file and not to something else.',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: {
      certificate:
        'This is not a file with certificates. It seems to be a damaged certificate.',
      'pem-certificate':
        'This is not a file with certificates. It seems to be a damaged certificate.',
      'pem-key':
        'This is not a file with certificates. It seems to be a private key, which should not be in Drive.',
      pem: 'This is not a file with certificates. It seems to be a different kind of PEM file, such as a certificate request.',
      'private-key':
        'This is not a file with certificates. It seems to be a private key, which should not be in Drive.',
      pkcs7:
        'This is not a file with certificates. It seems to be a signed or encrypted message, or a damaged .p7b file.',
      base64:
        'This is not a file with certificates. It seems to be a .p12 file as Base64 text.',
      'base64-lines':
        'This is not a file with certificates. It seems to be a .p12 file as Base64 text.',
      'base64-url':
        'This is not a file with certificates. It seems to be a .p12 file as Base64 text.',
      'base64-utf16':
        'This is not a file with certificates. It seems to be a .p12 file as Base64 text in UTF-16.',
      'base64-inside':
        'This is not a file with certificates. It seems to be a text that contains a .p12 file as Base64.',
      profile:
        'This is not a file with certificates. It seems to be a configuration profile for Apple devices (.mobileconfig).',
      'profile-binary':
        'This is not a file with certificates. It seems to be a configuration profile for Apple devices or another binary property list.',
      'profile-signed':
        'This is not a file with certificates. It seems to be a signed configuration profile for Apple devices (.mobileconfig).',
      'java-keystore':
        'This is not a file with certificates. It seems to be a Java keystore (.jks).',
      zip: 'This is not a file with certificates. It seems to be a ZIP archive or an Office document.',
      'web-page':
        'This is not a file with certificates. It seems to be a web page, possibly an error page.',
      text: 'This is not a file with certificates. It seems to be a text file.',
      unknown:
        'This is not a file with certificates. It seems to be a file of an unknown kind.',
    }[looksLike],
    fix: 'Link the user’s certificate with its chain: a .p7pem or .p7b file, a PEM file with all certificates, or a .p12 file with its password.',
  }),
  'trusted-certificate': () => ({
    says: 'The file contains a “TRUSTED CERTIFICATE”, a format that only OpenSSL uses.',
    fix: `Convert each certificate to the standard format, then join them into one file again:${TRUSTED_TO_PEM}`,
  }),
  'file-damaged': () => ({
    says: 'The certificate file is damaged: part of it is missing or was changed after it was made.',
    fix: 'Upload the original file to Drive again. If the original is damaged too, export the certificate again.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'The password doesn’t open the certificate file.',
    fix: {
      none: 'Check the password that was set for the export: its capital letters, and characters that look alike (0 and O, l and 1).',
      empty:
        'The row has no password. Enter the one that was set when the file was exported.',
      spaces:
        'The password begins or ends with a space, or contains a no-break space or a tab, possibly from copying. Type it again without them.',
      unseen:
        'The password contains an invisible character, such as a zero-width space or a direction mark, possibly from copying. Empty the cell and type the password again.',
      typeset:
        'The password contains typographic quotes, dashes or full-width characters, possibly from automatic correction. Type it exactly as it was set for the export: \' " - ... instead of ’ ” – ….',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'The password is right, but the program that made the file stored its special characters in a way that can’t be read back.',
    fix: PLAIN_PASSWORD,
  }),
  'inner-password': ({part}) => ({
    says: `The password opens the file, but ${part === 'key' ? 'the private key' : 'a group of certificates'} in it has a different password.`,
    fix: 'Export the certificate again with one password for everything. In keytool, give -storepass and -keypass the same value.',
  }),
  'file-malformed': () => ({
    says: 'The password is right and the file is unchanged, but its contents don’t have the structure of a certificate file.',
    fix: 'Export the certificate again with a different program.',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `The file uses ${what}, which S/MIME Rollout can’t read, so the password could not be checked.`,
    fix: `Export the certificate again with AES-256 and SHA-256. With OpenSSL:${convert(file)}`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `The file’s password is hashed ${grouped(iterations)} times. S/MIME Rollout opens files with at most ${grouped(limit)} iterations.`,
    fix: `Export the certificate again with fewer iterations. With OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `The file’s password is hashed ${grouped(iterations)} times, and Apps Script ran out of time on it, so the password could not be checked. The file was skipped to let the other rows finish.`,
    fix: `Open the sidebar in a current browser and start from there, or export the certificate again with fewer iterations. With OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'expensive-to-open': ({iterations, ...file}) => ({
    says: `The file’s password is hashed ${grouped(iterations)} times, which takes longer than there was time for among the other rows, so the password could not be checked.`,
    fix: `Open the sidebar in a current browser and start from there: the browser then computes the hash. Or run this row alone, or export the certificate again with fewer iterations. With OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
} satisfies Partial<CertificateSentences>;

const LINK_PKCS12 = 'Link a .p12 or .pfx file in the row.';
const REEXPORT_WITH_KEY =
  'Export it again as a .p12 or .pfx file with the private key, on the computer where the certificate was requested.';

/** Upload the output of the command below; the command comes last. */
const decode = (save: string, command: string): string =>
  `${save} Convert it to a .p12 file and upload that:${commands(command)}`;

/** @param file - its name; empty if unknown */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: 'The file is a certificate without its private key (.cer or .crt).',
    fix: REEXPORT_WITH_KEY,
  },
  'pem-certificate': {
    says: 'The file is a certificate in PEM format, not a .p12 file.',
    fix: `Join the certificate with its private key:${commandsFor(file).certificate}`,
  },
  'pem-key': {
    says: 'The file is a private key in PEM format, not a .p12 file.',
    fix: `Delete it from Drive, and join the private key with its certificate:${commandsFor(file).key}`,
  },
  pem: {
    says: 'The file is in PEM format, not a .p12 file.',
    fix: 'Link a .p12 or .pfx file that contains the certificate and its private key.',
  },
  'private-key': {
    says: 'The file is a private key without a certificate.',
    fix: 'Delete it from Drive, and export the certificate and its private key together as a .p12 file.',
  },
  pkcs7: {
    says: 'The file contains certificates (.p7b) but no private key.',
    fix: REEXPORT_WITH_KEY,
  },
  base64: {
    says: 'The file is a .p12 file as Base64 text. Gmail needs the binary file.',
    fix: decode('Save it as file.txt.', FROM_BASE64.oneLine),
  },
  'base64-lines': {
    says: 'The file is a .p12 file as lines of Base64 text. Gmail needs the binary file.',
    fix: decode('Save it as file.txt.', FROM_BASE64.lines),
  },
  'base64-url': {
    says: 'The file is a .p12 file as Base64 text in an unusual form (URL alphabet, long lines or no padding). Gmail needs the binary file.',
    fix: decode('Save it as file.txt.', FROM_BASE64.anyForm),
  },
  'base64-utf16': {
    says: 'The file is a .p12 file as Base64 text in UTF-16. Gmail needs the binary file.',
    fix: decode(
      'Save only the Base64 text as file.txt with the encoding UTF-8.',
      FROM_BASE64.anyForm,
    ),
  },
  'base64-inside': {
    says: 'The file is a text (such as JSON, a data URI or PEM) that contains a .p12 file as Base64. Gmail needs the binary file.',
    fix: decode(
      'Copy only the Base64 text, which begins with M, into file.txt.',
      FROM_BASE64.anyForm,
    ),
  },
  profile: {
    says: 'The file is a configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: decode(
      'Ask whoever made it for the .p12 file. Or find the certificate’s entry (com.apple.security.pkcs12), and copy the text after <data> into file.txt.',
      FROM_BASE64.anyForm,
    ),
  },
  'profile-binary': {
    says: 'The file is a binary property list, such as a configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: `Ask whoever made it for the .p12 file. Or convert it to text on a Mac and check the result:${commandsFor(file).binaryProfile}`,
  },
  'profile-signed': {
    says: 'The file is a signed configuration profile for Apple devices (.mobileconfig), not a .p12 file.',
    fix: `Ask whoever made it for the .p12 file. Or remove the signature and check the result:${commandsFor(file).signedProfile}`,
  },
  'java-keystore': {
    says: 'The file is a Java keystore (.jks), not a .p12 file.',
    fix: `Convert it:${commandsFor(file).keystore}`,
  },
  zip: {
    says: 'The file is a ZIP archive (or an Office document).',
    fix: 'Unpack it and upload the .p12 file from it.',
  },
  'web-page': {
    says: 'The file is a web page, possibly an error page that was saved instead of the download.',
    fix: 'Download the certificate file again and upload it to Drive.',
  },
  text: {
    says: 'The file is a text file, not a certificate file.',
    fix: LINK_PKCS12,
  },
  unknown: {
    says: 'The file is not a certificate file (PKCS#12).',
    fix: LINK_PKCS12,
  },
});
