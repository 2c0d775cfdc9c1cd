/** English: what there is to say when rows come from a CSV, from a folder in Drive, or from what the Inventory knows. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {list} from './labels';

const NOT_TAKEN = 'Correct the line and import the CSV again.';

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'The CSV has no rows.',
    fix: 'Give one with a line for each mailbox: user, path, password.',
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `None of the columns is known to hold the users’ addresses: ${list(headers)}.`
        : 'No column holds the users’ addresses.',
    fix: 'Call the column with the primary addresses “user”, and import the CSV again.',
  }),
  'line-before-header': () => ({
    says: 'The line stands above the header.',
    fix: 'Nothing needs to be done if it is a title; otherwise put it below the header.',
  }),
  'line-without-user': () => ({
    says: 'The line names no user.',
    fix: `Put the account’s primary address into its user column. ${NOT_TAKEN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `“${value}” in the user column is not an e-mail address.`,
    fix: `Put the account’s primary address there, such as ada@example.com. ${NOT_TAKEN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `“${value}” in the alias column is not an e-mail address.`,
    fix: `Put the send-as address there, or nothing for the primary address. ${NOT_TAKEN}`,
  }),
  'line-without-path': () => ({
    says: 'The line names neither a user nor a file.',
    fix: NOT_TAKEN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `The line ends after ${cells} ${cells === 1 ? 'cell' : 'cells'}; at least ${needed} are needed.`,
    fix: NOT_TAKEN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `The line has ${cells} cells, but the table has ${columns} columns.`,
    fix: `Put quotes around a cell that has the delimiter in it, such as "a,b". ${NOT_TAKEN}`,
  }),
  'line-break-in-password': () => ({
    says: 'The password has a line break in it: a quote before it is not closed, as a rule.',
    fix: `Close the quote, and write a quote inside a cell twice. ${NOT_TAKEN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says: `${alias === user ? user : `${alias} of ${user}`} stands in line ${first} already.`,
    fix: 'Keep one of the lines: only the first one is taken.',
  }),
  'path-not-found': ({path, name}) => ({
    says: `The folder has no certificate file called “${name}”, which “${path}” asks for.`,
    fix: 'Put the file into the folder, or correct the path, and import the CSV again. Until then the row has no file.',
  }),
  'path-ambiguous': ({path, places}) => ({
    says: `“${path}” can be each of these files: ${list(places)}.`,
    fix: 'Give the path with its folders, or the link to the file, and import the CSV again. Until then the row has no file.',
  }),
};

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” is neither a link to a Drive folder nor a folder ID.`
      : 'No folder is named.',
    fix: 'Open the folder in Drive and copy its address from the browser.',
  }),
  'folder-not-found': () => ({
    says: 'The folder was not found in Drive, or you may not open it.',
    fix: 'Check the link, and that the folder is shared with you.',
  }),
  'not-a-folder': ({name}) => ({
    says: `“${name}” is not a folder.`,
    fix: 'Open the folder in Drive and copy its address from the browser.',
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `The folder has more below it than is looked at: at most ${folders} folders, ${depth} deep, with ${files} files.`,
    fix: 'Choose its sub-folders one after the other.',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `Some shortcuts lead to what is gone or what you may not open: ${list(names)}.`,
    fix: 'Ask for access to it, or put the files themselves into the folder.',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `“${value}” is neither a Drive link nor a file ID.`
      : 'No file is named.',
    fix: 'Open the CSV in Drive, choose Share → Copy link, and paste the link.',
  }),
  'csv-not-found': () => ({
    says: 'The CSV was not found in Drive, or you may not open it.',
    fix: 'Check the link, and that the file is shared with you.',
  }),
  'csv-not-a-file': () => ({
    says: 'The link leads to something that is not a CSV file, such as a Google Sheet.',
    fix: 'Choose File → Download → Comma-separated values in it, and give that file; or copy its cells and paste them.',
  }),
  'csv-unreadable': () => ({
    says: 'The CSV did not arrive as the sidebar should have sent it; nothing was imported.',
    fix: 'Close the sidebar, open it again and choose the CSV once more.',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `The CSV is larger than ${megabytes} MB.`,
    fix: 'Split it and import one part after the other; rows that are there already are not doubled.',
  }),
  'password-list-unusable': ({name}) => ({
    says: `The list “${name}” in the folder could not be used.`,
    fix: 'It must be a CSV of at most 2 MB with the columns path (or user) and password.',
  }),
  'paths-without-folder': ({paths}) => ({
    says: `${paths === 1 ? 'One path is not a Drive link' : `${paths} paths are not Drive links`}.`,
    fix: 'Choose the folder in Drive that holds the files: they are found there by their names. Rows that have a link keep it.',
  }),
  'import-changed': () => ({
    says: 'The last import can’t be undone: one of its rows has changed, has been run, or has something in a column of your own.',
    fix: 'Delete the rows that you don’t want in the sheet.',
  }),
  'import-differs': ({added, changed}) => ({
    says: `The sheet or the CSV has changed since the preview: now ${added} rows would be added and ${changed} changed.`,
    fix: 'Look at the preview again and confirm it; nothing was written.',
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${confirmed} ${confirmed === 1 ? 'alias' : 'aliases'}, but now it would be ${expected}.`,
    fix: 'Look at the list and confirm again; nothing was written.',
  }),
  'no-mailboxes-known': () => ({
    says: 'Nobody is known whom the files could be for: the sheet has no rows, and there is no list beside the files.',
    fix: 'Add the users first, from the directory or by a CSV, or put a “passwords.csv” with the columns user, path, password into the folder.',
  }),
  'matches-unreadable': () => ({
    says: 'The choice did not arrive as the sidebar should have sent it; nothing was written.',
    fix: 'Close the sidebar, open it again and scan the folder once more.',
  }),
  'file-names-nobody': () => ({
    says: 'The certificate in the file names no e-mail address.',
    fix: 'Ask the CA for an S/MIME certificate, or put the file’s link into the row yourself.',
  }),
  'file-of-others': ({addresses}) => ({
    says: `The certificate is for ${list(addresses)}, for whom there is no row.`,
    fix: 'Add a row for that mailbox if it is wanted, and scan the folder again.',
  }),
  'file-not-looked-into': () => ({
    says: 'Its name does not say whose it is, and it has not been opened yet.',
    fix: 'Go on with the scan.',
  }),
  'file-older': ({alias, name}) => ({
    says: `A file whose certificate began later is there for ${alias}: ${name}.`,
    fix: 'Nothing needs to be done. If this one is to be used, put its link into the row.',
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: `${files} files are for ${alias}.`,
    fix: 'Choose one of them; as a rule the newest.',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `The file can be for each of these: ${list(aliases)}.`,
    fix: 'Choose one of them, give the file’s password so that it can be looked into, or let one certificate fill several rows.',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: `It is not clear which of ${files} files is for whom: ${list(aliases)}.`,
    fix: 'Choose for each of them, or give the files’ password so that they can be looked into.',
  }),
};
