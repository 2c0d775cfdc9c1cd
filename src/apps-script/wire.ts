/** Carries calls: over HTTP many at once, the person's own mailbox through the Gmail advanced service. */
import {answerOf} from '../core/gmail/answer';
import {mostBytes} from '../core/drive/file';
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
    return isDownload(call) && !driveApi ? throughDriveApp(call) : null;
  };

  const insteadOfDriveApi = (call: Call, answer: Answer): Answer => {
    const isOff =
      isDownload(call) && !answer.ok && answer.problem.code === 'api-disabled';
    if (!isOff) return answer;
    driveApi = false;
    return answerOf(call, throughDriveApp(call));
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

/** Only files are read otherwise: what lies in a folder is told by Drive's API alone. */
function isDownload({method}: Call): boolean {
  return method.api === 'drive' && method.answers === 'bytes';
}

function throughDriveApp({path, method}: Call): HttpReply {
  return readFromDrive(path['fileId']!, mostBytes(method));
}
