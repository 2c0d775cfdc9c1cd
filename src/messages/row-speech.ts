/** The speech about rows in a language: the same wherever their outcomes are written. */
import type {RowPorts} from '../core/rows/ports';
import {messageOf, noticeOf, sentenceIn} from './index';
import type {Language} from './language';

/**
 * @param language - of the sheet
 * @param former - the one that its rows may still have messages in; null if there is none
 */
export function rowSpeechOf(
  language: Language,
  former: () => Language | null,
): RowPorts['speech'] {
  return {
    says: finding => noticeOf(language, finding).says,
    sentence: (...findings) => sentenceIn(language, findings),
    message: outcome => messageOf(language, outcome),
    isNotDone: message =>
      [language, former()].some(
        it => it !== null && message.startsWith(it.notDone),
      ),
    stateLabel: state => language.states[state],
    actionLabel: (action, previews = false) =>
      previews ? language.preview.of(action) : language.actions[action],
    untouchedLabel: () => language.untouched,
    withVersion: (message, version) => language.withVersion(message, version),
  };
}
