/** The speech about rows in a language: the same wherever their outcomes are written. */
import type {RowPorts} from '../core/rows/ports';
import {joined, messageOf, noticeOf, requirementOf} from './index';
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
    notice: finding => noticeOf(language, finding),
    sentence: (...findings) =>
      joined(
        language,
        ...findings
          .map(it => noticeOf(language, it))
          .flatMap(({says, fix}) => [says, fix]),
      ),
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
    requirement: result => requirementOf(language, result),
  };
}
