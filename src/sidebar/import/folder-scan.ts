/** A folder in Drive: looked through by the script, piece by piece, until all is known or someone stops it. */
import {computed, signal} from '@preact/signals';
import type {
  FolderMatch,
  FolderScan,
  ImportVerbs,
} from '../../core/import/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';

/** The person's input. The password is only in the page's memory, and is sent with each request. */
export interface Asked {
  readonly folder: string;
  readonly password: string;
  readonly several: boolean;
}

export type Mailbox = FolderScan['ambiguous'][number]['mailboxes'][number];

const NOTHING: Asked = {folder: '', password: '', several: false};

export const asked = signal(NOTHING);

/** What is known so far about this folder; null before. */
export const found = signal<FolderScan | null>(null);

export const filled = signal<ImportVerbs['takeMatches']['out'] | null>(null);

export const stopAsked = signal(false);

/** The person's deviations from the page's selection, which includes what is certain. */
const ticks = signal<ReadonlyMap<string, boolean>>(new Map());

/** Files that the person has assigned to mailboxes, if several were possible; by mailbox. */
export const chosen = signal<
  ReadonlyMap<string, {readonly to: Mailbox; readonly fileId: string}>
>(new Map());

/** The matches to import. What the person has chosen for a mailbox has precedence over what was found. */
export const accepted = computed(() =>
  (found.value?.matches ?? []).filter(
    it => isTicked(it) && !chosen.value.has(mailboxKey(it)),
  ),
);

/** Assigns a file to a mailbox, or none. */
export function choose(to: Mailbox, fileId: string | null): void {
  const all = new Map(chosen.value);
  if (fileId === null) all.delete(mailboxKey(to));
  else all.set(mailboxKey(to), {to, fileId});
  chosen.value = all;
}

export function mailboxKey({user, alias}: Mailbox): string {
  return `${user} ${alias}`;
}

export function isTicked(match: FolderMatch): boolean {
  return ticks.value.get(keyOf(match)) ?? match.sure === 'certain';
}

export function tick(matches: readonly FolderMatch[], on: boolean): void {
  const all = new Map(ticks.value);
  for (const it of matches) all.set(keyOf(it), on);
  ticks.value = all;
}

export function keyOf(match: FolderMatch): string {
  return `${match.fileId} ${mailboxKey(match)}`;
}

/** Stores the person's changes; earlier results are void then. */
export function change(fields: Partial<Asked>): void {
  asked.value = {...asked.value, ...fields};
  found.value = null;
  filled.value = null;
  ticks.value = new Map();
  chosen.value = new Map();
  scan.notices.value = [];
  fill.notices.value = [];
}

/** Scans the folder, or continues where it was stopped. */
export const scan = task(async () => {
  const before = asked.value;
  const {folder, password, several} = before;
  let page = found.value?.next ?? '';
  if (page === '') found.value = null;
  stopAsked.value = false;
  filled.value = null;
  fill.notices.value = [];
  do {
    const now = await ask('scanFolder', {
      folder: folder.trim(),
      password,
      several,
      page,
    });
    // The person has gone on typing: that is not the folder that was asked about.
    if (asked.value !== before) return;
    found.value = now;
    page = now.next;
    const {files, matches} = now;
    if (page !== '') announce(say.folder.scanning(files, matches.length));
  } while (page !== '' && !stopAsked.value);
});

/** Puts the ticked files into the rows, and forgets the password. */
export const fill = task(async () => {
  const {folder, password} = asked.value;
  const out = await ask('takeMatches', {
    folder: folder.trim(),
    password,
    accepted: [
      ...accepted.value.map(({fileId, user, alias}) => ({fileId, user, alias})),
      ...[...chosen.value.values()].map(({to, fileId}) => ({...to, fileId})),
    ],
  });
  change({password: ''});
  filled.value = out;
  await refresh();
});
