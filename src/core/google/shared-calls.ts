/**
 * A wire that requests only once what is the same for many rows (`Method.isShared`): secrets, units, members of groups. The
 * answers are in memory only, for one execution.
 */
import {isUsedUp} from './gmail/errors';
import type {Answer, Call, Wire} from './wire';

/** Shared calls whose answer is known are answered without a request; simultaneous ones share one. */
export function sharingCalls(wire: Wire): Wire {
  const known = new Map<string, Answer>();
  return {
    send(calls) {
      const sent = firstOfEach(calls).filter(it => !known.has(nameOf(it)));
      const answers = new Map<Call, Answer>();
      const fresh = new Map<string, Answer>();
      wire.send(sent).forEach((answer, i) => {
        const call = sent[i]!;
        if (!call.method.isShared) answers.set(call, answer);
        else {
          fresh.set(nameOf(call), answer);
          if (isLasting(answer)) known.set(nameOf(call), answer);
        }
      });
      return calls.map(it => {
        const name = nameOf(it);
        return answers.get(it) ?? fresh.get(name) ?? known.get(name)!;
      });
    },
  };
}

function firstOfEach(calls: readonly Call[]): Call[] {
  const names = new Set<string>();
  return calls.filter(it => {
    if (!it.method.isShared) return true;
    const isFirst = !names.has(nameOf(it));
    names.add(nameOf(it));
    return isFirst;
  });
}

/** By what a shared call is known; empty for other calls. A call with the script’s own right is the same for whomever it is made. */
export function nameOf({method, path, user, access}: Call): string {
  if (!method.isShared) return '';
  const whose = access.kind === 'script' ? '' : user;
  return [method.url, whose, ...Object.values(path)].join(' ');
}

/** Whether an answer is kept: a good one, or a refusal that would be the same the next time; but a token that is over is replaced. */
export function isLasting(answer: Answer): boolean {
  if (answer.ok) return true;
  const {retry, code} = answer.problem;
  return retry === 'final' && !isUsedUp(code) && code !== 'token-rejected';
}
