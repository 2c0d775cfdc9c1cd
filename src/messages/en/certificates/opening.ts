/** Why a certificate file cannot be opened, in English. */
import type {FileKind} from '../../../core/certificates/findings';
import {grouped, mebibytes} from './words';
import type {CertificateSentences} from './words';

export const opening = {
  'file-empty': () => ({
    says: 'The certificate file is empty.',
    fix: 'Upload the certificate file to Drive again and put the new link into the row.',
  }),
  'file-too-large': ({limit}) => ({
    says: `The file has more than ${mebibytes(limit)} MB; a certificate file has a few kilobytes.`,
    fix: 'Check that the row links to the certificate file and not to something else.',
  }),
  'not-pkcs12': ({looksLike}) => FILE_KINDS[looksLike],
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
  'opening-cut-off': ({iterations}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing, and Apps Script cut the script off while it computed them. Whether the password is right is not known. The file was not opened again, so that the other rows could be done.`,
    fix: 'Open the sidebar in a current browser and start there, or export the certificate again with fewer rounds. With OpenSSL: openssl pkcs12 -in old.p12 -nodes -out all.pem, then openssl pkcs12 -export -iter 10000 -in all.pem -out new.p12, then delete all.pem.',
  }),
  'dear-to-open': ({iterations}) => ({
    says: `The file asks for ${grouped(iterations)} rounds of password hashing, more than the script had time for beside the other rows. Whether the password is right is not known.`,
    fix: 'Open the sidebar in a current browser and start there: it computes them itself. Or run this row alone, or export the certificate again with fewer rounds. With OpenSSL: openssl pkcs12 -in old.p12 -nodes -out all.pem, then openssl pkcs12 -export -iter 10000 -in all.pem -out new.p12, then delete all.pem.',
  }),
} satisfies Partial<CertificateSentences>;

const CHAIN_FILE_KINDS: Readonly<Record<FileKind, string>> = {
  certificate: 'a damaged certificate',
  'pem-certificate': 'a damaged certificate',
  'pem-key': 'a private key, which should not lie in Drive',
  pem: 'another PEM text, such as a certificate request',
  'private-key': 'a private key, which should not lie in Drive',
  pkcs7: 'a signed or encrypted message, or a damaged .p7b file',
  base64: 'a .p12 file written as base64 text',
  'java-keystore': 'a Java keystore (.jks)',
  zip: 'a ZIP archive or an Office document',
  'web-page': 'a web page, perhaps an error page',
  text: 'a text',
  unknown: 'of a kind that is not known here',
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
