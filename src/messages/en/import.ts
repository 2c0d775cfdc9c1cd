/** English: findings about rows from a CSV, from a folder in Drive, or from the Inventory. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {count, grouped, plural} from './format';
import {list} from './labels';
import {PATHS} from './words';

const IMPORT_AGAIN = 'Correct the line and import the CSV again.';

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'The CSV has no rows.',
    fix: 'Choose a CSV with one line for each mailbox: user, path, password.',
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `None of these columns could be recognized as the users’ addresses: ${list(headers)}.`
        : 'No column contains the users’ addresses.',
    fix: 'Choose the column that holds the primary addresses, or name it “user” in the list.',
  }),
  'line-before-header': () => ({
    says: 'The line is above the header.',
    fix: 'If it is a title, you don’t need to do anything. Otherwise, move it below the header.',
  }),
  'line-without-user': () => ({
    says: 'The line has no user.',
    fix: `Put the user’s primary address into its user column. ${IMPORT_AGAIN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `“${value}” in the user column is not an e-mail address.`,
    fix: `Put the user’s primary address there, such as ada@example.com. ${IMPORT_AGAIN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `“${value}” in the alias column is not an e-mail address.`,
    fix: `Put the send-as address there, or leave it empty for the primary address. ${IMPORT_AGAIN}`,
  }),
  'line-without-path': () => ({
    says: 'The line has neither a user nor a file.',
    fix: IMPORT_AGAIN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `The line has only ${count(cells, 'cell', 'cells')}, but at least ${needed} are needed.`,
    fix: IMPORT_AGAIN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `The line has ${cells} cells, but the table has ${columns} columns.`,
    fix: `Put quotes around a cell that contains the delimiter, such as "a,b". ${IMPORT_AGAIN}`,
  }),
  'line-break-in-password': () => ({
    says: 'The password contains a line break. Usually, an earlier quote is not closed.',
    fix: `Close the quote. A quote inside a cell must be written twice. ${IMPORT_AGAIN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says: `${alias === user ? user : `${alias} of ${user}`} is already in line ${first}.`,
    fix: 'Delete one of the lines. Only the first one is imported.',
  }),
  'path-not-found': ({path, name}) => ({
    says: `The folder has no certificate file “${name}” for the path “${path}”.`,
    fix: 'Put the file into the folder, or correct the path, and import the CSV again. Until then, the row has no file.',
  }),
  'path-ambiguous': ({path, places}) => ({
    says: `“${path}” matches several files: ${list(places)}.`,
    fix: 'Write the path with its folders, or the link to the file, and import the CSV again. Until then, the row has no file.',
  }),
};

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” is neither a link to a Drive folder nor a folder ID.`
      : 'No folder was entered.',
    fix: 'Open the folder in Drive and copy its address from the browser.',
  }),
  'folder-not-found': () => ({
    says: 'The folder was not found in Drive, or you don’t have access to it.',
    fix: 'Check the link, and that the folder is shared with you.',
  }),
  'not-a-folder': ({name}) => ({
    says: `“${name}” is not a folder.`,
    fix: 'Open the folder in Drive and copy its address from the browser.',
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `The folder is too large: at most ${grouped(folders)} folders, ${depth} levels and ${grouped(files)} files are scanned.`,
    fix: 'Choose its subfolders one after the other.',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `Some shortcuts lead to files that were deleted or aren’t shared with you: ${list(names)}.`,
    fix: 'Ask for access to them, or put the files themselves into the folder.',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” is neither a Drive link nor a file ID.`
      : 'No file was entered.',
    fix: `Select the CSV in Drive, choose ${PATHS.copyLink}, and paste the link.`,
  }),
  'csv-not-found': () => ({
    says: 'The CSV was not found in Drive, or you don’t have access to it.',
    fix: 'Check the link, and that the file is shared with you.',
  }),
  'csv-not-a-file': () => ({
    says: 'The link leads to something that is not a CSV file, such as a Google Sheet.',
    fix: 'In the Google Sheet, choose File → Download → Comma-separated values, and import that file. Or copy its cells and paste them.',
  }),
  'csv-unreadable': () => ({
    says: 'The CSV did not arrive completely, so nothing was imported.',
    fix: 'Close the sidebar, open it again and choose the CSV again.',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `The CSV is larger than ${megabytes} MB.`,
    fix: 'Split it and import one part after the other. No row is added twice.',
  }),
  'password-list-unusable': ({name}) => ({
    says: `The list “${name}” in the folder could not be used.`,
    fix: 'Replace it with a CSV of at most 2 MB that has the columns path (or user) and password.',
  }),
  'paths-without-folder': ({paths}) => ({
    says: plural(paths, {
      one: 'One path is not a Drive link.',
      other: '# paths are not Drive links.',
    }),
    fix: 'Choose the folder in Drive that contains the files, which are then found by their names. Rows that have a link keep it.',
  }),
  'import-changed': () => ({
    says: 'The last import can’t be undone: one of its rows has changed, has been run, or has something in a column of your own.',
    fix: 'Delete the rows that you don’t want in the sheet.',
  }),
  'import-differs': ({added, changed}) => ({
    says: `The sheet or the CSV has changed since the preview: now ${count(added, 'row', 'rows')} would be added and ${grouped(changed)} changed.`,
    fix: 'Nothing was written. Review the preview and confirm it again.',
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${count(confirmed, 'alias', 'aliases')}, but now ${grouped(expected)} would be added.`,
    fix: 'Nothing was written. Review the list and confirm again.',
  }),
  'no-mailboxes-known': () => ({
    says: 'The files can’t be matched to users: the sheet has no rows, and the folder has no list.',
    fix: 'Add the users first, from the directory or from a CSV. Or put a “passwords.csv” with the columns user, path, password into the folder.',
  }),
  'matches-unreadable': () => ({
    says: 'Your choice did not arrive completely, so nothing was written.',
    fix: 'Close the sidebar, open it again and scan the folder again.',
  }),
  'file-names-nobody': () => ({
    says: 'The certificate in the file doesn’t contain an e-mail address.',
    fix: 'Ask the CA for an S/MIME certificate, or put the file’s link into the row yourself.',
  }),
  'file-of-others': ({addresses}) => ({
    says: `The certificate is for ${list(addresses)}, but no row is for that mailbox.`,
    fix: 'If the mailbox needs a certificate, add a row for it and scan the folder again.',
  }),
  'file-not-looked-into': () => ({
    says: 'The file name doesn’t say which user the file belongs to, and the file hasn’t been opened yet.',
    fix: 'Continue the scan.',
  }),
  'file-older': ({alias, name}) => ({
    says: `There is a newer certificate for ${alias}: ${name}.`,
    fix: 'You don’t need to do anything. To use this file instead, put its link into the row.',
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: `${grouped(files)} files are for ${alias}.`,
    fix: 'Choose one of them, usually the newest.',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `The file could be for any of these: ${list(aliases)}.`,
    fix: 'Choose one of them, enter the file’s password so that the file can be opened, or let one certificate fill several rows.',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: `It is not clear which of ${grouped(files)} files belongs to which of these: ${list(aliases)}.`,
    fix: 'Choose a file for each of them, or enter the files’ passwords so that the files can be opened.',
  }),
};
