/**
 * What opens the files of the watched folder. The lists that lie next to the files come first; what else may know a password (a
 * secret that Settings refer to) is to be asked here, after them.
 */
import type {Mailbox} from '../google/gmail/smime-info';
import type {DriveFile} from '../import/drive-file';
import {Passwords, type PasswordList} from '../import/password-list';

/**
 * The passwords that may open a file, the most likely first; at least one, which is empty where none is known.
 *
 * @param named - mailboxes that the file's name speaks for
 */
export type PasswordsOf = (
  file: DriveFile,
  named: readonly Mailbox[],
) => readonly string[];

/** Those of the lists next to the files. */
export function passwordsBeside(
  lists: readonly PasswordList[],
  files: readonly DriveFile[],
): PasswordsOf {
  const passwords = new Passwords(lists, files);
  return (file, named) => {
    const known = [null, ...named]
      .map(it => passwords.of(file, it))
      .filter(it => it !== '');
    return known.length > 0 ? [...new Set(known)] : [''];
  };
}
