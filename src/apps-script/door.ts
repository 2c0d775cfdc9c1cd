/** The entry point of the page: whatever prevents the door from being reached is an answer, too. */
import type {DoorAnswer, DoorRequest} from '../core/door/contract';
import {answer} from '../core/door/door';
import {noticeOf} from '../messages';
import {failureAtStart} from './permissions';
import {ports, spokenLanguage} from './ports';

/** Answers a request from the sidebar. Never throws, even if the user has withheld permissions. */
export function answerPage(request: DoorRequest): DoorAnswer {
  try {
    return answer(ports(), request);
  } catch (error) {
    const notice = noticeOf(spokenLanguage(), failureAtStart(error));
    return {ok: false, notices: [notice]};
  }
}
