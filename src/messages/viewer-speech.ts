/** What a person is shown, in that person's language. */
import type {DoorPorts} from '../core/door/ports';
import {
  messageOf,
  noticeOf,
  remarksIn,
  requirementOf,
  sentenceIn,
} from './index';
import type {Language} from './language';

/**
 * @param language - the viewer's language, quoting the labels of the sheet; asked for when there is something to say, so that
 * nothing is evaluated for an answer without a sentence
 */
export function viewerSpeechOf(
  language: () => Language,
): DoorPorts['viewerSpeech'] {
  let known: Language | null = null;
  const spoken = () => (known ??= language());
  return {
    notice: finding => noticeOf(spoken(), finding),
    sentence: (...findings) => sentenceIn(spoken(), findings),
    message: outcome => messageOf(spoken(), outcome),
    requirement: result => requirementOf(spoken(), result),
    causeTitle: cause => spoken().causes[cause],
    note(code) {
      const {notes, sheet} = spoken();
      return notes(sheet)[code];
    },
    outOfSight: of => spoken().outOfSight(of),
    remarks: remarks => remarksIn(spoken(), remarks),
    diagnostics: facts => spoken().diagnostics(facts),
    consent: {
      reason: reason => (reason ? spoken().consent.reasons[reason] : ''),
      note: code => spoken().consent.notes[code],
    },
  };
}
