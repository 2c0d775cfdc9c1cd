/** The entry point of the page: whatever prevents the door from being reached is an answer, too. */
import type {DoorAnswer, DoorRequest} from '../core/door/contract';
import {answer} from '../core/door/door';
import {languageNamed, noticeOf} from '../messages';
import {failureAtStart} from './permissions';
import {ports, spokenLanguage} from './ports';

/**
 * Answers a request from the sidebar, in the language that it names, or else in the sheet's. Never throws, even if the user has
 * withheld permissions.
 */
export function answerPage(request: DoorRequest): DoorAnswer {
  const viewer = () => languageNamed(request?.language);
  try {
    return answer(ports({viewer}), request);
  } catch (error) {
    const notice = noticeOf(
      viewer() ?? spokenLanguage(),
      failureAtStart(error),
    );
    return {ok: false, notices: [notice]};
  }
}
