/** Carries calls: many at once over HTTP, those for the person's own mailbox through the Gmail advanced service. */
import {answerOf} from '../core/google/gmail/answer';
import type {HiddenValues} from '../core/google/hidden-values';
import {sharingCalls} from '../core/google/shared-calls';
import type {Wire} from '../core/google/wire';
import type {Batching} from '../core/run/batching';
import {Fetching} from './fetching';
import {ownMailbox} from './own-mailbox';

/** A wire that knows how many requests it made of the day's quota. */
export interface CountingWire extends Wire {
  fetches(): number;
  sendIn(batching: Batching): void;
}

/**
 * The wire of this execution.
 *
 * @param hidden - collects the secrets in requests and answers; a problem quotes none of them
 */
export function wire(hidden: HiddenValues): CountingWire {
  const fetching = new Fetching();
  const {send} = sharingCalls({
    send(calls) {
      for (const it of calls) hidden.addFromCall(it);
      const own = calls.map(it =>
        it.access.kind === 'own' ? ownMailbox(it) : null,
      );
      const replies = fetching.send(calls.filter((_, i) => own[i] === null));
      let next = 0;
      return calls.map((call, i) => {
        const reply = own[i] ?? replies[next++]!;
        const answer = answerOf(call, reply, text =>
          hidden.cutFrom(text, call.user),
        );
        hidden.addFromAnswer(call, answer);
        return answer;
      });
    },
  });
  return {
    fetches: () => fetching.made,
    sendIn: batching => {
      fetching.isSparing = batching === 'sparing';
    },
    send,
  };
}
