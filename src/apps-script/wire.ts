/** Carries calls: over HTTP many at once, the person's own mailbox through the Gmail advanced service. */
import {answerOf} from '../core/gmail/answer';
import type {HttpReply} from '../core/http';
import type {Answer, Call, Wire} from '../core/wire';
import {readFromDrive} from './drive';
import {Fetching} from './fetching';
import {ownMailbox} from './own-mailbox';

/** A wire that knows how many requests it made of the day's quota. */
export interface CountingWire extends Wire {
  fetches(): number;
}

/**
 * The wire of this execution.
 *
 * @param sparing - whether requests are to be saved
 */
export function wire(sparing: () => boolean): CountingWire {
  const fetching = new Fetching(sparing);
  // Once known to be off, Drive's API is not asked again in this execution.
  let driveApi = true;

  /** The reply of something else than HTTP; null for calls that go over HTTP. */
  const otherwise = (call: Call): HttpReply | null => {
    if (call.access.kind === 'own') return ownMailbox(call);
    if (call.method.api !== 'drive' || driveApi) return null;
    return readFromDrive(call.path['fileId']!);
  };

  const insteadOfDriveApi = (call: Call, answer: Answer): Answer => {
    const isOff =
      call.method.api === 'drive' &&
      !answer.ok &&
      answer.problem.code === 'api-disabled';
    if (!isOff) return answer;
    driveApi = false;
    return answerOf(call, readFromDrive(call.path['fileId']!));
  };

  return {
    fetches: () => fetching.made,
    send(calls) {
      const others = calls.map(otherwise);
      const http = calls.filter((_, i) => others[i] === null);
      const replies = fetching.send(http);
      let next = 0;
      return calls.map((call, i) => {
        const other = others[i];
        if (other) return answerOf(call, other);
        return insteadOfDriveApi(call, answerOf(call, replies[next++]!));
      });
    },
  };
}
