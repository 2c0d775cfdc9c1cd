/**
 * The passwords for the files of the watched folder: from lists next to the files first, then from the secret that the schedule
 * names.
 */
import type {Mailbox} from '../google/gmail/smime-info';
import type {DriveFile} from '../import/drive-file';
import {Passwords, type PasswordList} from '../import/password-list';

/**
 * The passwords that may open a file, the most likely first; at least one, which is empty if none is known. Each is a text as in
 * a password cell, so it may name a secret; see `rows/password`.
 *
 * @param named - mailboxes that the file's name indicates
 */
export type PasswordsOf = (
  file: DriveFile,
  named: readonly Mailbox[],
) => readonly string[];

/** @param secret - the name of a secret; empty if there is none */
export function passwordsOfFolder(
  lists: readonly PasswordList[],
  files: readonly DriveFile[],
  secret: string,
): PasswordsOf {
  const passwords = new Passwords(lists, files);
  return (file, named) => {
    const known = [null, ...named]
      .map(it => passwords.of(file, it))
      .concat(secret)
      .filter(it => it !== '');
    return known.length > 0 ? [...new Set(known)] : [''];
  };
}
