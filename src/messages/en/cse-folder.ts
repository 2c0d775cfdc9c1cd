/** English: findings about importing a folder of certificate and key files into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {SheetSentences} from '../language';
import {count, grouped, listed, listedWith, pick, plural} from './format';

export const cseFolderSentences: SheetSentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'The file is empty.',
    fix: 'Upload it to the folder again, and scan the folder again.',
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `The file has ${grouped(size)} bytes. A file of this kind has ${grouped(limit)} at most.`,
    fix: 'Replace it with the user’s certificate or key file, and scan the folder again.',
  }),
  'cse-file-name': ({ending}) => ({
    says: 'The file name is not an e-mail address, so it doesn’t say which user the file belongs to.',
    fix: `Rename it to the user’s primary address, such as ada@example.com${ending}, and scan the folder again.`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}) => ({
    says: `There is no key file for ${user}.`,
    fix: `Put ${user}.wrap into this folder or one of its subfolders, and scan the folder again. If the key files are in a different folder, choose the folder that contains both. ${isPkcs12 ? 'To have the key service wrap the key, add a row with “wrap” as its key metadata.' : 'If the key is in hardware, add a row with “hardware:” and a description.'}`,
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `There is no certificate file for ${user}.`,
    fix: `Put ${user}.p7pem into this folder or one of its subfolders, and scan the folder again. If the certificates are in a different folder, choose the folder that contains both.`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [certificates, keys]
      .map((files, i) =>
        files.length > 0
          ? i === 0
            ? `${user} has ${grouped(files.length)} certificate files: ${listed(files)}.`
            : `${user} has ${grouped(files.length)} key files: ${listed(files)}.`
          : '',
      )
      .filter(it => it !== '')
      .join(' '),
    fix: 'Leave only the right one in the folder, and scan the folder again.',
  }),
  'cse-row-for-one-use': ({user, row}, {sheets}) => ({
    says: `Row ${row} of the ${sheets.cse} sheet is already for ${user}, but not for both uses.`,
    fix: 'Link the files in the user’s rows yourself. Or, to use one key pair for both uses, first change the row’s use to “both” and delete the user’s other row.',
  }),
  'cse-folder-without-files': () => ({
    says: 'The folder contains no certificate or key files with the names that Google’s tool for client-side encryption uses.',
    fix: 'Choose the folder that contains user@domain.p7pem and user@domain.wrap, or a folder above it.',
  }),
  'cse-folder-others': ({count: all, names}) => ({
    says: pick(all, {
      one: `1 file of another kind was ignored: ${listedWith(names, all - names.length)}.`,
      other: `${grouped(all)} files of other kinds were ignored: ${listedWith(names, all - names.length)}.`,
    }),
    fix: 'You don’t need to do anything unless one of them should end in .p7pem or .wrap.',
  }),
  'cse-folder-pkcs12': ({count: all}) => ({
    says: plural(all, {
      one: '# PKCS#12 file was ignored because there is a certificate chain for the same user.',
      other:
        '# PKCS#12 files were ignored because there is a certificate chain for the same users.',
    }),
    fix: 'You don’t need to do anything. Delete private keys that you no longer need from Drive.',
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `The sheet or the folder has changed since the scan: now ${count(added, 'row', 'rows')} would be added and ${grouped(changed)} changed.`,
    fix: 'Nothing was written. To confirm again, scan the folder again.',
  }),
};
