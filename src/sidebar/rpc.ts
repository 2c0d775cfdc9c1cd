import type {
  DoorAnswer,
  DoorRequest,
  Notice,
  Verb,
  Verbs,
} from '../core/door/contract';
import {joined, lang, say} from './words';

/** The page's end of the one server function; `run` is chained again for each call, as Google's guide does. */
interface Runner {
  withSuccessHandler(handle: (answer: DoorAnswer | null) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
  door(request: DoorRequest): void;
}

declare const google: {readonly script: {readonly run: Runner}};

/** The request was refused; `notices` say why and what to do next. */
export class Refused extends Error {
  /** @param byServer false if the script was not reached at all, so nothing was decided. */
  constructor(
    readonly notices: readonly Notice[],
    readonly byServer: boolean,
  ) {
    super(joined(...notices.map(it => it.says)));
    this.name = 'Refused';
  }
}

/**
 * Asks the script.
 *
 * @throws Refused with at least one notice, also when the request did not get through.
 */
export function ask<V extends Verb>(
  verb: V,
  input: Verbs[V]['in'],
): Promise<Verbs[V]['out']> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler(answer => {
        hasAnswered = true;
        // google.script.run hands over null for a result that it could not carry.
        if (!answer) reject(new Refused([unanswered('')], false));
        else if (answer.ok) resolve(answer.value);
        else reject(new Refused(answer.notices, true));
      })
      .withFailureHandler(error =>
        reject(new Refused([unanswered(error.message)], false)),
      )
      .door({verb, ...input, language: lang} as DoorRequest);
  });
}

/** Whether the script has ever answered this page: with several accounts in one browser it never does. */
let hasAnswered = false;

/** Google's refusal of a page, which says so in the words of its protocol, or in English. */
const REFUSED =
  /PERMISSION_DENIED|authori[sz]ation is required|reading from storage/i;

function unanswered(error: string): Notice {
  const {says, fix, accounts, refused} = say.transport;
  const base = {code: 'unanswered', severity: 'block'} as const;
  if (REFUSED.test(error)) {
    return {...base, says: refused.says(error), fix: refused.fix};
  }
  // In another language only that nothing ever came through gives it away.
  const advice = hasAnswered ? fix : joined(fix, accounts);
  return {...base, says: says(error), fix: advice};
}
