/** Password lists among the files that were given: they open the others, and are not certificate files themselves. */
import {signal} from '@preact/signals';
import type {Mailbox} from '../../core/google/gmail/smime-info';
import {decode, isPasswordList, Passwords, readCsv} from './core';
import type {Item} from './item';

/** Bytes; it has a line for each file. */
const LARGEST_LIST = 2 * 1024 * 1024;

type Rows = ReturnType<typeof readCsv>['rows'];

/** The content of the lists, only in the page's memory; no password in them is shown. */
export const lists = signal<
  readonly {
    readonly name: string;
    /** null if it is not a readable list. */
    readonly rows: Rows | null;
  }[]
>([]);

/** Separates the lists from other files, and returns the remaining files. */
export async function takeLists(files: readonly File[]): Promise<File[]> {
  const found = files.filter(it => isPasswordList(it.name));
  for (const file of found) {
    const rows = await rowsOf(file);
    const others = lists.value.filter(it => it.name !== file.name);
    lists.value = [...others, {name: file.name, rows}];
  }
  return files.filter(it => !found.includes(it));
}

async function rowsOf(file: File): Promise<Rows | null> {
  if (file.size > LARGEST_LIST) return null;
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    const {rows, findings} = readCsv(text, 'user or path');
    return findings.length > 0 || rows.length === 0 ? null : rows;
  } catch {
    // A folder, or a file that went away meanwhile: the page says so.
    return null;
  }
}

export function forgetLists(): void {
  lists.value = [];
}

/** A list's password for a file: by its name, otherwise by its mailbox; empty if there is none. */
export type Listed = (item: Item, mailbox: Mailbox | null) => string;

/** @param items - every file of the page */
export function passwordFromLists(items: readonly Item[]): Listed {
  const known = lists.value.flatMap(({rows}) =>
    rows ? [{folder: [], rows}] : [],
  );
  if (known.length === 0) return () => '';
  const fileOf = ({id, name}: Item) => ({
    ...{id: String(id), name},
    ...{path: [], size: 0},
  });
  const passwords = new Passwords(known, items.map(fileOf));
  return (item, mailbox) => passwords.of(fileOf(item), mailbox);
}
