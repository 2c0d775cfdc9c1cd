/** Storing something in Gmail exactly once, although answers get lost. */
import type {GoogleProblem} from '../google/gmail/errors';
import {attempt, type Workflow} from '../google/wire';

/** How often a call is sent whose answers leave open whether it stored anything. */
const MAX_SENDS = 3;

/** What to store, and how to determine whether it is stored. */
export interface ToStore<Sent, Stored> {
  /** The call that stores it. An answer without an id says nothing. */
  send(): Workflow<Sent>;
  /** What an answer means. @throws RowBlocked if something else was stored */
  prove(sent: Sent): Stored;
  /** What Gmail lists of it; null for nothing. */
  find(): Workflow<Stored | null>;
  /** Gmail's refusal of what it already holds. */
  readonly existsAs: GoogleProblem['code'];
}

/** null as the problem: Gmail says each time that it has stored it, and lists nothing. */
export type StoredOnce<Stored> =
  | {readonly ok: true; readonly value: Stored}
  | {readonly ok: false; readonly problem: GoogleProblem | null};

/**
 * Stores something exactly once. After an answer that leaves the result open, Gmail's list decides: what is found there was
 * stored, and only what is missing is sent again.
 */
export function* storeOnce<Sent extends {readonly id: string}, Stored>({
  send,
  prove,
  find,
  existsAs,
}: ToStore<Sent, Stored>): Workflow<StoredOnce<Stored>> {
  for (let sends = 1; ; sends++) {
    const sent = yield* attempt(send());
    if (sent.ok && sent.value.id !== '') {
      return {ok: true, value: prove(sent.value)};
    }
    const isUnclear = sent.ok || sent.problem.retry === 'ambiguous';
    if (isUnclear || sent.problem.code === existsAs) {
      const found = yield* find();
      if (found) return {ok: true, value: found};
    }
    if (isUnclear && sends < MAX_SENDS) continue;
    return {ok: false, problem: sent.ok ? null : sent.problem};
  }
}
