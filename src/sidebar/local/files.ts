/** The files that were chosen or dropped: read, opened, matched and judged one after another, with the page free in between. */
import {computed, signal} from '@preact/signals';
import type {Examination} from '../../core/certificates';
import type {Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {letPageDraw} from '../derivation';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {authoritiesIn} from './authorities';
import {
  certificateFile,
  certificates,
  isPkcs12Like,
  LARGEST_FILE,
} from './core';
import {
  canRetry,
  isOver,
  isReady,
  mailboxOf,
  newItem,
  standingsOf,
  type Item,
  type Standing,
} from './item';
import {
  usersToAsk,
  withFurther,
  withoutFurther,
  withUserChosen,
  type AddressesOfUser,
} from './further';
import {matcher} from './matching';
import {openHere} from './opening';
import {forgetLists, passwordFromLists, takeLists} from './password-lists';

/** In the order in which they were added. */
export const items = signal<readonly Item[]>([]);

/** One password for all that have none of their own. It is only in the page's memory. */
export const common = signal('');

/** The state of each file, by its id. */
export const standings = computed(() => standingsOf(items.value));

export const ready = computed(() =>
  items.value.filter(it => isReady(standings.value.get(it.id))),
);

/** How many of how many files are opened; null while none is being opened. */
export const opening = signal<{
  readonly done: number;
  readonly total: number;
} | null>(null);

export const stopAsked = signal(false);

/** Whether an upload was ended before all was sent. */
export const wasStopped = signal(false);

/** The script's message about all files together; usually empty. */
export const note = signal('');

/** Whether files are for the other addresses in their certificates too. */
export const spreads = signal(false);

let known: Verbs['mailboxes']['out'] | null = null;
/** The script's clock against this computer's, which may be wrong. */
let ahead = 0;
let lastId = 0;
/** What Google says, by user; asked once for each. */
const addressesOf = new Map<string, AddressesOfUser>();
/** Users in one request. */
const MAX_USERS = 50;
let waiting: readonly {readonly item: Item; readonly file: File}[] = [];

/** Takes files, and opens them; lists of passwords among them are used for all. */
export async function take(files: readonly File[]): Promise<void> {
  const given = (await takeLists(files)).map(file => ({
    item: newItem(++lastId, file.name, file.size),
    file,
  }));
  waiting = [...waiting, ...given];
  items.value = [...items.value, ...given.map(it => it.item)];
  await open();
}

/** Reads the added files and opens those that can be opened with the present passwords. */
export const open = task(async () => {
  stopAsked.value = false;
  known = await ask('mailboxes', {});
  ahead = known.now - Date.now();
  const match = matcher(known);
  giveListed(match);
  try {
    for (let done = 0; !stopAsked.value; done++) {
      const next = nextToOpen();
      if (next === undefined) break;
      opening.value = {done, total: done + leftToOpen()};
      await read(next);
      await unlock(next, match);
      await letPageDraw();
    }
    if (spreads.value && !stopAsked.value) await addFurther();
  } finally {
    opening.value = null;
  }
  announce(say.local.opened(items.value.length, ready.value.length));
});

/** A password that was typed for a file stays. */
function giveListed({match}: ReturnType<typeof matcher>): void {
  const listed = passwordFromLists(items.value);
  items.value = items.value.map(item => {
    if (item.ownPassword !== null) return item;
    const {candidates, chosen} = match(item.name, null);
    const mailbox = mailboxOf(item) ?? candidates[chosen ?? -1] ?? null;
    const password = listed(item, mailbox);
    return password === '' || item.listedPassword === password
      ? item
      : {...item, listedPassword: password};
  });
}

function nextToOpen(): number | undefined {
  return items.value.find(isToOpen)?.id;
}

function leftToOpen(): number {
  return items.value.filter(isToOpen).length;
}

/** A file that did not open is tried again when there is another password for it. */
function isToOpen(item: Item): boolean {
  if (item.passedOver || item.leftOut || isOver(item)) return false;
  if (!item.fileFacts) return true;
  const isLocked =
    !item.fileFacts.opens && item.fileFacts.problem.code === 'wrong-password';
  return isLocked && item.tried !== passwordOf(item);
}

export function passwordOf({ownPassword, listedPassword}: Item): string {
  return ownPassword ?? listedPassword ?? common.value;
}

/** Reads the bytes of an unread file. Only possible certificate files are read completely. */
async function read(id: number): Promise<void> {
  const found = waiting.find(it => it.item.id === id);
  if (!found) return;
  waiting = waiting.filter(it => it !== found);
  const {file} = found;
  const kind = certificateFile(file);
  try {
    const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
    if (kind === 'no' && file.size <= LARGEST_FILE) return passOver(id);
    if (kind === 'no' && !isPkcs12Like(head)) return passOver(id);
    if (kind === 'by content' && !isPkcs12Like(head)) return passOver(id);
    if (file.size > LARGEST_FILE) {
      const facts = {size: file.size, limit: LARGEST_FILE};
      const problem = {code: 'file-too-large', facts} as const;
      return change(id, {fileFacts: {opens: false, problem}});
    }
    change(id, {bytes: new Uint8Array(await file.arrayBuffer())});
  } catch {
    // A folder, or a file that went away meanwhile: the list says so.
    change(id, {passedOver: 'unreadable'});
  }
}

function passOver(id: number): void {
  change(id, {passedOver: 'other kind'});
}

async function unlock(
  id: number,
  match: ReturnType<typeof matcher>,
): Promise<void> {
  const item = itemOf(id);
  if (!item || item.passedOver) return;
  const {bytes} = item;
  if (!bytes) return judge(id);
  const tried = passwordOf(item);
  const opened = await openHere(bytes, tried, () => stopAsked.value);
  if (!opened) return;
  change(id, {...opened, tried});
  const leaf = examined(itemOf(id)!, '')?.leaf ?? null;
  change(id, match.match(item.name, leaf));
  judge(id);
}

/** Judges a file for the mailbox that is chosen. */
function judge(id: number): void {
  const item = itemOf(id);
  if (!item) return;
  const alias = mailboxOf(item)?.alias ?? '';
  change(id, {examination: examined(item, alias)});
}

function examined({fileFacts, name}: Item, alias: string): Examination | null {
  if (!fileFacts || !known) return null;
  const {asWarning, roots, renewalDays, caCertificates} = known;
  const now = Date.now() + ahead;
  const judged = {asWarning, roots, renewalDays};
  const want = {
    ...{alias, now, ...judged, fileName: name},
    ...(caCertificates ? {known: () => authoritiesIn(caCertificates)} : {}),
  };
  return certificates().judgeFile(fileFacts, want);
}

/** Says whose file it is; null leaves it out. */
export function choose(id: number, chosen: number | null): void {
  if (chosen === null) return change(id, {leftOut: true});
  change(id, {chosen, leftOut: false});
  judge(id);
  if (spreads.value) void spread();
}

/** Asks which other addresses the users have, and lists each file again for those that its certificate names. */
export const spread = task(addFurther);

async function addFurther(): Promise<void> {
  const before = new Set(items.value);
  items.value = withUserChosen(items.value);
  const users = usersToAsk(items.value, addressesOf);
  for (let i = 0; i < users.length; i += MAX_USERS) {
    const some = users.slice(i, i + MAX_USERS);
    for (const it of await ask('userAddresses', {users: some})) {
      addressesOf.set(it.user, it);
    }
  }
  // Someone may have thought otherwise meanwhile.
  if (!spreads.value) return;
  items.value = withFurther(items.value, addressesOf, () => ++lastId);
  for (const it of items.value) if (it.bytes && !before.has(it)) judge(it.id);
}

/** Whether files are for other addresses too; if not, unsent entries for them are removed. */
export function chooseSpread(on: boolean): void {
  spreads.value = on;
  if (on) void spread();
  else items.value = withoutFurther(items.value);
}

/** Gives a file its own password. */
export function giveOwn(id: number, password: string): void {
  change(id, {ownPassword: password});
}

export function change(id: number, fields: Partial<Item>): void {
  items.value = items.value.map(it => (it.id === id ? {...it, ...fields} : it));
}

function itemOf(id: number): Item | undefined {
  return items.value.find(it => it.id === id);
}

/** Deletes every password and everything derived from it. A file that could still be sent has to be opened again then. */
export function forgetPasswords(): void {
  const before = standings.value;
  common.value = '';
  forgetLists();
  items.value = items.value.map(it => {
    const forgotten = {
      ...{...it, ownPassword: null, listedPassword: null},
      ...{tried: null, keys: {}},
    };
    const standing = before.get(it.id)!;
    if (isReady(standing) || MAY_YET.includes(standing)) {
      return {...forgotten, fileFacts: LOCKED};
    }
    return WANTED.includes(standing) ? forgotten : {...forgotten, bytes: null};
  });
  // One of two duplicates may be the one to send now.
  const after = standings.value;
  items.value = items.value.map(it =>
    isReady(after.get(it.id)) ? {...it, fileFacts: LOCKED} : it,
  );
}

const MAY_YET: readonly Standing[] = ['undecided', 'rival', 'left out'];
/** Their bytes are still needed. */
const WANTED: readonly Standing[] = ['waiting', 'locked', 'twice'];

const LOCKED = {
  opens: false,
  problem: {code: 'wrong-password', facts: {hint: 'empty'}},
} as const;

/** Whether no file in the list needs a password any longer. */
export function isDone(): boolean {
  const wanting = ['locked', 'waiting', 'undecided', 'rival', 'sending'];
  return items.value.every(it => {
    const standing = standings.value.get(it.id)!;
    return !isReady(standing) && !wanting.includes(standing) && !canRetry(it);
  });
}

/** Removes the whole list, with all of its messages. */
export function clear(): void {
  items.value = [];
  waiting = [];
  addressesOf.clear();
  common.value = '';
  forgetLists();
  wasStopped.value = false;
  note.value = '';
}
