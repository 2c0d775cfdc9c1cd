/** Users whose consent is to be withdrawn: chosen, confirmed, withdrawn. */
import {signal} from '@preact/signals';
import type {Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {loadConsent} from './form';
import {link} from './link';

/** The users that are ticked in the list. */
export const chosen = signal<ReadonlySet<string>>(new Set());

export function choose(user: string, on: boolean): void {
  const all = new Set(chosen.value);
  if (on) all.add(user);
  else all.delete(user);
  chosen.value = all;
}

/** Whom the person is asked about; null where there is no question. */
export const toWithdraw = signal<readonly string[] | null>(null);

/** The text typed to confirm it. */
export const typed = signal('');

/** The result; null before, and once it was read. */
export const withdrawn = signal<Verbs['withdrawConsent']['out'] | null>(null);

/** Asks the person; withdraws nothing. */
export function askToWithdraw(users: readonly string[]): void {
  withdraw.notices.value = [];
  typed.value = '';
  withdrawn.value = null;
  toWithdraw.value = users;
}

export const withdraw = task(async (users: readonly string[]) => {
  const out = await ask('withdrawConsent', {users, confirmed: users.length});
  chosen.value = new Set();
  // It works no more.
  if (link.value && users.includes(link.value.user)) link.value = null;
  await loadConsent();
  withdrawn.value = out;
  announce(say.consent.withdrawn(out.withdrawn));
});
