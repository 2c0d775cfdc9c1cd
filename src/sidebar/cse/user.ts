/** What Gmail holds for the user of a row: key pairs and identity, and the actions on them. */
import {computed, signal} from '@preact/signals';
import type {CseUser, KeyPairCard, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';

/** As it was read last; it names its user, as the row may be another one by now. */
export const held = signal<CseUser | null>(null);

/** The id of the key pair of the last request, so that the answer is shown next to it; `IDENTITY` for the identity. */
export const touched = signal('');

export const IDENTITY = 'identity';

/** The question for the person before an action. */
export const question = signal<
  | {
      readonly about: 'disable' | 'obliterate' | 'use';
      readonly user: string;
      readonly pair: KeyPairCard;
    }
  | {readonly about: 'deleteIdentity'; readonly user: string}
  | null
>(null);

export const read = task(async (user: string) => {
  touched.value = '';
  const now = await ask('cseUser', {user});
  held.value = now;
  announce(say.keyPairs.found(now.keyPairs.length));
});

export const changeKeyPair = task(
  async (change: Verbs['changeKeyPair']['in']) => {
    held.value = await ask('changeKeyPair', change);
    announce(say.keyPairs.done[change.to]);
  },
);

export const changeIdentity = task(
  async (change: Verbs['changeIdentity']['in']) => {
    held.value = await ask('changeIdentity', change);
    announce(say.keyPairs.done[change.to]);
  },
);

const tasks = [read, changeKeyPair, changeIdentity];

export const userBusy = computed(() => tasks.some(it => it.busy.value));

/** Records which part of the user is next; messages about another part are dropped. */
export function touch(what: string): void {
  touched.value = what;
  changeKeyPair.notices.value = [];
  changeIdentity.notices.value = [];
}

/** To be called when the card shows another row. */
export function forgetUser(): void {
  held.value = null;
  touch('');
  read.notices.value = [];
}
