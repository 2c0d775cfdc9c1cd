import type {DoorAnswer, DoorRequest, Notice, Verb, Verbs} from '../core/door';
import {say} from './words';

/** The page's end of the one server function; `run` is chained anew for each call, as Google's guide does. */
interface Runner {
  withSuccessHandler(handle: (answer: DoorAnswer | null) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
  door(request: DoorRequest): void;
}

declare const google: {readonly script: {readonly run: Runner}};

/** What was asked is not done; `notices` say why and what to do next. */
export class Refused extends Error {
  /** @param byServer false when the script was not reached at all, so nobody has decided anything. */
  constructor(
    readonly notices: readonly Notice[],
    readonly byServer: boolean,
  ) {
    super(notices.map(it => it.says).join(' '));
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
        // google.script.run hands over null for a result that it could not carry.
        if (!answer) reject(new Refused([unanswered('')], false));
        else if (answer.ok) resolve(answer.value);
        else reject(new Refused(answer.notices, true));
      })
      .withFailureHandler(error =>
        reject(new Refused([unanswered(error.message)], false)),
      )
      .door({verb, ...input} as DoorRequest);
  });
}

function unanswered(error: string): Notice {
  const {says, fix} = say.transport;
  return {code: 'unanswered', severity: 'block', says: says(error), fix};
}
