/** Lists of passwords next to certificate files, `passwords.csv`: the owner of each file, and its password. */
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf} from '../rows/row';
import type {CsvRow} from './csv';
import {sameName, type DriveFile} from './drive-file';
import type {Hint} from './match';
import {resolver} from './paths';

/** A list that was read. It applies to the files in its folder and below. */
export interface PasswordList {
  /** The names of its folders, as those of a file. */
  readonly folder: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Whether a file is such a list by its name: `passwords.csv`, `Certificate-Passwords 2026.txt`. */
export function isPasswordList(name: string): boolean {
  return /passw(or[dt]s?|örter).*\.(csv|tsv|txt)$/i.test(name.trim());
}

/** What the lists say of files and users. */
export function hintsOf(lists: readonly PasswordList[]): Hint[] {
  return lists.flatMap(({folder, rows}) =>
    rows.map(({path, user, alias}) => ({path, user, alias, folder})),
  );
}

/** The mailboxes that lists name. */
export function mailboxesIn(lists: readonly PasswordList[]): Mailbox[] {
  return lists
    .flatMap(it => it.rows)
    .filter(it => it.user !== '')
    .map(({user, alias}) => ({user, alias: alias || user}));
}

/** The passwords in lists: by file, otherwise by mailbox. Of several lists, the nearest one counts. */
export class Passwords {
  private readonly byFile = new Map<string, string>();
  private readonly byMailbox = new Map<string, string>();

  constructor(lists: readonly PasswordList[], files: readonly DriveFile[]) {
    const nearest = [...lists].sort(
      (a, b) => b.folder.length - a.folder.length,
    );
    for (const list of nearest) this.read(list, files);
  }

  /** The password for a file, if its mailbox is known; empty if there is none. */
  of({id}: DriveFile, mailbox: Mailbox | null): string {
    const byFile = this.byFile.get(id);
    if (byFile !== undefined || !mailbox) return byFile ?? '';
    return this.byMailbox.get(keyOf(mailbox)) ?? '';
  }

  private read(
    {folder, rows}: PasswordList,
    files: readonly DriveFile[],
  ): void {
    const place = folder.map(sameName);
    const near = files.filter(file =>
      place.every((it, i) => sameName(file.path[i] ?? '') === it),
    );
    const resolve = resolver(near);
    for (const {path, user, alias, password} of rows) {
      if (password === '') continue;
      const to = path === '' ? null : resolve(path);
      if (to && 'file' in to) keepFirst(this.byFile, to.file.id, password);
      if (path === '' && user !== '') {
        const key = keyOf({user, alias: alias || user});
        keepFirst(this.byMailbox, key, password);
      }
    }
  }
}

function keepFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
