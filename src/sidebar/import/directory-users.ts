/** Users of a domain, organizational unit or group: counted by the script, and added when the person says so. */
import {signal} from '@preact/signals';
import type {UsersFrom, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {listed, say} from '../words';

export const KINDS = ['domain', 'orgUnit', 'group'] as const;

/** The typed text for each kind. */
export type Names = Readonly<Record<UsersFrom['kind'], string>>;

export const kind = signal<UsersFrom['kind']>('domain');
export const names = signal<Names>({domain: '', orgUnit: '', group: ''});

/** Whether each refresh is to do the same again. */
export const keep = signal(false);

/** What the script counted for exactly this source; null when that is not known, or no longer. */
export const counted = signal<{
  readonly from: UsersFrom;
  readonly says: Verbs['countUsers']['out'];
} | null>(null);

export const ended = signal<{
  readonly added: number;
  readonly kept: boolean;
} | null>(null);

/** The sources that are kept; null until they were read. */
export const sources = signal<Verbs['usersFrom']['out'] | null>(null);

/** Called when the source is changed: the count is void then. */
export function forgetCount(): void {
  counted.value = null;
  ended.value = null;
  count.notices.value = [];
  add.notices.value = [];
}

export const loadSources = task(async () => {
  sources.value = await ask('usersFrom', {});
});

export const count = task(async () => {
  const from = {kind: kind.value, name: names.value[kind.value].trim()};
  counted.value = null;
  ended.value = null;
  add.notices.value = [];
  const says = await ask('countUsers', {from});
  // The person has continued typing: the count is about something else.
  if (from.kind !== kind.value) return;
  if (from.name !== names.value[from.kind].trim()) return;
  counted.value = {from, says};
  const t = say.users;
  announce(listed([t.found(says.found), t.added(says.added)]));
});

/** Units to choose from; null until someone has asked for them. */
export const units = signal<Verbs['orgUnits']['out'] | null>(null);

export const loadUnits = task(async () => {
  units.value = await ask('orgUnits', {});
  announce(say.users.unitsFound(units.value.length));
});

/** Groups to choose from; null until someone has asked for them. */
export const groups = signal<{
  /** null where the scope for listing them is not delegated. */
  readonly list: Verbs['groups']['out'];
} | null>(null);

export const loadGroups = task(async () => {
  const list = await ask('groups', {});
  groups.value = {list};
  const t = say.users;
  announce(list ? t.groupsFound(list.groups.length) : t.groupsNeed);
});

/** Adds the rows that were counted, and keeps the source where that is ticked. */
export const add = task(async () => {
  if (!counted.value) return;
  const {from, says} = counted.value;
  const kept = keep.value;
  const {added} = await ask('addUsers', {
    from,
    keep: kept,
    confirmed: says.added,
  });
  forgetCount();
  keep.value = false;
  ended.value = {added, kept};
  await refresh();
});

export const forgetSource = task(async (from: UsersFrom) => {
  sources.value = await ask('forgetUsersFrom', {from});
  announce(say.users.forgotten(from.name));
});
