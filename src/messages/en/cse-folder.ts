/** English: what there is to say when a folder of certificate and key files is brought into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {Sentences} from '../language';
import {count, grouped, listed} from './format';

const AGAIN = 'look through the folder again.';

export const cseFolderSentences: Sentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'The file is empty.',
    fix: `Upload it to the folder anew, and ${AGAIN}`,
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `The file has ${grouped(size)} bytes; one of this kind has at most ${grouped(limit)}.`,
    fix: `Check what it is. Put the user’s own file into the folder, and ${AGAIN}`,
  }),
  'cse-file-name': ({ending}) => ({
    says: 'Its name is no e-mail address, so that it does not say whose it is.',
    fix: `If it is a user’s, call it by the primary address, as in ada@example.com${ending}, and ${AGAIN}`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}) => ({
    says: `There is no key file for ${user}.`,
    fix: `Put ${user}.wrap into this folder or one below it, and ${AGAIN} If the key files lie in another folder, choose the one that both are in. ${isPkcs12 ? 'If the key service is to wrap the key, add a row with “wrap” as its key metadata yourself.' : 'If the key is in hardware, add a row with “hardware:” and a description yourself.'}`,
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `There is no certificate file for ${user}.`,
    fix: `Put ${user}.p7pem into this folder or one below it, and ${AGAIN} If the certificates lie in another folder, choose the one that both are in.`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [certificates, keys]
      .map((files, i) =>
        files.length > 0
          ? `${user} has ${files.length} ${i === 0 ? 'certificate' : 'key'} files: ${listed(files)}.`
          : '',
      )
      .filter(it => it !== '')
      .join(' '),
    fix: `Leave only the right one in the folder, and ${AGAIN}`,
  }),
  'cse-row-for-one-use': ({user, row}) => ({
    says: `Row ${row} of the CSE sheet is for ${user} already, and its use is not “both”.`,
    fix: 'Put the files into the rows of this user yourself. If one key pair is to be for both uses, change the row’s use to “both” and delete the user’s other row first.',
  }),
  'cse-folder-without-files': () => ({
    says: 'The folder has no file as Google’s tool for client-side encryption takes them.',
    fix: 'Choose the folder that holds user@domain.p7pem and user@domain.wrap, or the one above it.',
  }),
  'cse-folder-others': ({count: all, names}) => ({
    says: `${count(all, 'file')} of other kinds ${all === 1 ? 'was' : 'were'} left alone: ${names.join(', ')}${all > names.length ? ` and ${all - names.length} more` : ''}.`,
    fix: 'Nothing needs to be done, unless one of them should have been called .p7pem or .wrap.',
  }),
  'cse-folder-pkcs12': ({count: all}) => ({
    says: `${count(all, 'PKCS#12 file')} ${all === 1 ? 'was' : 'were'} left alone, because there is a certificate chain of the same user.`,
    fix: 'Nothing needs to be done. A private key that is not needed any more should not stay in Drive.',
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `The sheet or the folder has changed since it was looked through: now ${count(added, 'row')} would be added and ${changed} changed.`,
    fix: `Nothing was written. To confirm anew, ${AGAIN}`,
  }),
};
