/** What a certificate file holds, in English. */
import {count, listed, REEXPORT, type CertificateSentences} from './words';

export const contents = {
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
  'several-keys': ({keys, subject, usable}) => ({
    says: `The file holds ${keys} private keys, so Gmail could refuse it or store another certificate than the one that was checked (${subject || 'none of them fits'}).${usable.length > 1 ? ` Its keys belong to: ${listed(usable)}.` : ''}`,
    fix:
      usable.length > 1
        ? 'Choose one of these certificates, and export it with its own key into a separate file. Their serial numbers tell them apart.'
        : 'Export the user’s certificate with its own key into a separate file.',
  }),
  'several-leaves': ({subjects}) => ({
    says: `The file holds ${subjects.length} certificates of users, where one with its chain is wanted: ${listed(subjects)}.`,
    fix: 'Make a file for each: the certificate of the user and those of its issuers up to the root.',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: `The file holds ${count(extra, 'certificate')} that ${extra === 1 ? 'does' : 'do'} not belong to the chain of this one.`,
    fix: 'Nothing needs to be done. A clean export holds the certificate and its issuers only.',
  }),
  'chain-order': () => ({
    says: 'The certificates stand in the file in another order than from the user up to the root.',
    fix: 'Nothing needs to be done: for client-side encryption they are sent in order. If Gmail refuses a .p12 file, export it again in that order.',
  }),
  'no-integrity-check': () => ({
    says: 'The file has no integrity check (seal): a change to it would not be noticed.',
    fix: 'Gmail may refuse it. If it does, export the certificate again with current software, which seals it.',
  }),
  'password-other-reading': () => ({
    says: 'The password opens the file only when its letters are turned into bytes in another way than the standard’s. Gmail reads it by the standard and would not open the file.',
    fix: 'Export the certificate again with a password of plain letters (a–z) and digits, and put both into the row.',
  }),
  'old-encryption': ({encryption}) => ({
    says: `The file is protected with outdated encryption (${listed(encryption)}).`,
    fix: 'Keep the file where only you can read it. A new export with current software uses AES.',
  }),
  'key-unencrypted': () => ({
    says: 'The private key lies in the file without encryption: whoever can read the file has the key.',
    fix: 'Delete the file from Drive after the upload, and export with encryption from now on.',
  }),
} satisfies Partial<CertificateSentences>;
