/** A wire that reads each secret once, however many rows name it. What it has read is in memory only, for one execution. */
import {isUsedUp} from './gmail/errors';
import type {Answer, Call, Wire} from './wire';

/** Calls for secrets that are known are answered without a request; those that come at the same time share one. */
export function secretsOnce(wire: Wire): Wire {
  const known = new Map<string, Answer>();
  return {
    send(calls) {
      const sent = firstOfEach(calls).filter(it => !known.has(nameOf(it)));
      const answers = new Map<Call, Answer>();
      const fresh = new Map<string, Answer>();
      wire.send(sent).forEach((answer, i) => {
        const call = sent[i]!;
        if (!isForSecret(call)) answers.set(call, answer);
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
    if (!isForSecret(it)) return true;
    const isFirst = !names.has(nameOf(it));
    names.add(nameOf(it));
    return isFirst;
  });
}

function isForSecret({method}: Call): boolean {
  return method.api === 'secrets';
}

/** Empty for other calls. */
function nameOf(call: Call): string {
  const {project, secret, version} = call.path;
  return isForSecret(call) ? `${project}/${secret}/${version}` : '';
}

/** A good answer, or a refusal that would be the same the next time. */
function isLasting(answer: Answer): boolean {
  if (answer.ok) return true;
  const {retry, code} = answer.problem;
  return retry === 'final' && !isUsedUp(code);
}
