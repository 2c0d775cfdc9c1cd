/** The content of a certificate file, in English. */
import {nameIn} from '../../distinguished-name';
import {count, grouped, listed, plural} from '../format';
import {NOTHING_TO_DO, REEXPORT, type CertificateSentences} from './words';
import {settingLabels} from '../setting-labels';

export const contents = {
  'no-private-key': ({certificates}) => ({
    says: `The file contains ${count(certificates, 'certificate', 'certificates')} but no private key, so Gmail could not sign with it.`,
    fix: 'Export it again on the computer where the certificate was requested, and choose to export the private key.',
  }),
  'no-certificate': () => ({
    says: 'The file contains no certificate.',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `The private key in the file doesn’t belong to any of its certificates (${listed(subjects.map(nameIn))}).`,
    fix: 'Find the private key that the certificate was requested with, and export both together. If the key is lost, ask the CA for a new certificate.',
  }),
  'private-key-damaged': () => ({
    says: 'The private key in the file is damaged.',
    fix: `${REEXPORT} If the key is damaged there too, ask the CA for a new certificate.`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `S/MIME Rollout can’t check whether the private key belongs to the certificate, because it doesn’t support keys of this type (${algorithm}).`,
    fix: 'Make sure that they belong together, or use an RSA key of 2048 bits.',
  }),
  'several-keys': ({keys, subject, usable}) => ({
    says: `The file contains ${count(keys, 'private key', 'private keys')}, so Gmail may refuse it or store a different certificate than the one that was checked (${subject ? nameIn(subject) : 'none of them matches'}).${usable.length > 1 ? ` The keys belong to: ${listed(usable)}.` : ''}`,
    fix:
      usable.length > 1
        ? 'Choose one of these certificates, which differ in their serial numbers, and export it with its own key into a separate file.'
        : 'Export the user’s certificate with its own key into a separate file.',
  }),
  'several-leaves': ({subjects}) => ({
    says: `The file contains ${grouped(subjects.length)} user certificates (${listed(subjects.map(nameIn))}), but it should contain one with its chain.`,
    fix: 'Make a separate file for each: the user’s certificate and those of its issuers up to the root.',
  }),
  'extra-certificates': ({count: extra}) => ({
    says: plural(extra, {
      one: 'The file contains # certificate that isn’t part of this certificate’s chain.',
      other:
        'The file contains # certificates that aren’t part of this certificate’s chain.',
    }),
    fix: `${NOTHING_TO_DO} A clean export contains the certificate and its issuers only.`,
  }),
  'chain-order': () => ({
    says: 'The certificates in the file aren’t in the usual order, from the user’s up to the root.',
    fix: 'You don’t need to do anything for client-side encryption: the certificates are sent in order. If Gmail refuses a .p12 file, export it again in that order.',
  }),
  'no-integrity-check': () => ({
    says: 'The file has no integrity check, so a change to it would go unnoticed.',
    fix: 'Gmail may refuse it. If it does, export the certificate again with current software, which adds one.',
  }),
  'password-other-reading': () => ({
    says: 'The password opens the file only if its special characters are encoded in a non-standard way. Gmail follows the standard and would not be able to open the file.',
    fix: `Turn on “${settingLabels.settings.repairsFiles}” in Settings and run this row again, or export the certificate again with a password of plain letters (a–z) and digits, and put the new file and password into the row.`,
  }),
  'password-rewritten': ({isDone}) => ({
    says: `${isDone ? 'Packed again for the upload' : 'Packed again when it is uploaded'}, because the file stores its password in a non-standard way.`,
    fix: `${NOTHING_TO_DO} The password stays the same.`,
  }),
  'old-encryption': ({encryption}) => ({
    says: `The file is protected with outdated encryption (${listed(encryption)}).`,
    fix: 'Keep the file where only you can read it. A new export with current software uses AES.',
  }),
  'key-unencrypted': () => ({
    says: 'The private key in the file isn’t encrypted: anyone who can read the file has the key.',
    fix: 'Delete the file from Drive after the upload, and export with encryption from now on.',
  }),
} satisfies Partial<CertificateSentences>;
