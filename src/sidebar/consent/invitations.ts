/** The users to be asked: counted by the script, and mailed in batches until all are, or someone stops it. */
import {computed, signal} from '@preact/signals';
import type {ToAsk, Verbs} from '../../core/door/contract';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {task} from '../task';
import {entries, isAddress} from '../typed-list';
import {say} from '../words';
import {loadConsent} from './form';
import {link} from './link';

export const WHOM = ['all', 'selected', 'unanswered', 'named'] as const;
export type Whom = (typeof WHOM)[number];

export const whom = signal<Whom>('all');

/** The addresses that are typed, for `named`. */
export const named = signal('');

/** The typed text that is not an address; empty if all of it is. */
export const noAddress = computed(
  () => entries(named.value).find(it => !isAddress(it)) ?? '',
);

/** What the script counted for exactly these users; null when that is not known, or no longer. */
export const counted = signal<{
  readonly toAsk: ToAsk;
  readonly says: Verbs['countToAsk']['out'];
} | null>(null);

/** How far the mailing is that is going on, or how far the last one came. */
export interface Mailing {
  readonly toAsk: ToAsk;
  readonly total: number;
  readonly sent: number;
  readonly failed: Verbs['invite']['out']['failed'];
  /** Where to continue; empty at the beginning and at the end. */
  readonly next: string;
  readonly note: string;
  /** Whether the script has reported that it is over. */
  readonly over: boolean;
}

export const mailing = signal<Mailing | null>(null);

export const stopAsked = signal(false);

/** Called when other users are chosen: the count is void then. */
export function forgetCount(): void {
  counted.value = null;
  mailing.value = null;
  count.notices.value = [];
  invite.notices.value = [];
}

/** Whom the fields mean; null where addresses are to be typed or corrected still. */
export function chosenUsers(): ToAsk | null {
  const kind = whom.value;
  if (kind === 'unanswered') return {kind};
  if (kind !== 'named') return {kind: 'rows', selection: kind};
  const users = entries(named.value);
  const isWhole = users.length > 0 && noAddress.value === '';
  return isWhole ? {kind, users} : null;
}

export const count = task(async () => {
  const toAsk = chosenUsers();
  if (!toAsk) return;
  forgetCount();
  const says = await ask('countToAsk', {toAsk});
  // The person has chosen others meanwhile: the count is about different users.
  if (JSON.stringify(toAsk) !== JSON.stringify(chosenUsers())) return;
  counted.value = {toAsk, says};
  const {nobody, wouldAsk} = say.consent;
  announce(says.count === 0 ? nobody : wouldAsk(says.count));
});

/** Mails the counted users, or continues where it was stopped. */
export const invite = task(async () => {
  if (counted.value) {
    const {toAsk, says} = counted.value;
    counted.value = null;
    // It may belong to one of them, who is now sent a newer one.
    link.value = null;
    mailing.value = {...BEGINNING, toAsk, total: says.count};
  }
  stopAsked.value = false;
  try {
    while (mailing.value && !mailing.value.over && !stopAsked.value) {
      const before: Mailing = mailing.value;
      mailing.value = await slice(before);
      // There was no progress: an immediate repetition would make none either.
      if (mailing.value.next === before.next) break;
    }
  } finally {
    await loadConsent();
  }
  announce(say.consent.sent(mailing.value?.sent ?? 0));
});

const BEGINNING = {sent: 0, failed: [], next: '', note: '', over: false};

async function slice(before: Mailing): Promise<Mailing> {
  const {toAsk, total, next: after} = before;
  const {sent, failed, next, note} = await ask('invite', {
    toAsk,
    confirmed: total,
    ...(after !== '' && {after}),
  });
  return {
    ...before,
    sent: before.sent + sent,
    failed: [...before.failed, ...failed],
    next,
    note,
    over: next === '',
  };
}
