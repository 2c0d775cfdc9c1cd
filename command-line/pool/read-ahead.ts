/** What a job will ask of Google, asked before it gets there: while its file waits to be opened. */
import {isRecord, parseJson, text} from '../../src/core/google/gmail/json';
import type {Answer, Call, Workflow} from '../../src/core/google/wire';

/** null where the answer is not waited for any longer, and the job is left. */
type Coming = Promise<Answer | null>;

/** Calls that a workflow makes ahead of another one for the same user, which receives their answers in place of asking again. */
export class ReadAhead {
  /** By what they ask, in their order. */
  private readonly answers = new Map<string, Coming[]>();
  /** Resolved when no call is in flight any more; rejected with what `work` throws. */
  readonly ended: Promise<void>;

  /**
   * @param work - only reads
   * @param answerTo - sends a call
   */
  constructor(
    work: Workflow<unknown>,
    private readonly answerTo: (call: Call) => Coming,
  ) {
    this.ended = this.drive(work);
    // Whoever waits for the end receives it; until then it is not lost.
    this.ended.catch(() => undefined);
  }

  /** The answer to a call that was made ahead; each is given once. undefined: it has to be sent. */
  take(call: Call): Coming | undefined {
    return this.answers.get(nameOf(call))?.shift();
  }

  private async drive(work: Workflow<unknown>): Promise<void> {
    let step = work.next();
    while (!step.done) {
      const coming = this.answerTo(step.value);
      const name = nameOf(step.value);
      this.answers.set(name, [...(this.answers.get(name) ?? []), coming]);
      const answer = await coming;
      if (!answer) return;
      step = work.next(answer);
    }
  }
}

/** What a call asks. For a token, the scopes count, and not the whole assertion: that contains its time. */
function nameOf({method, user, path, body}: Call): string {
  return JSON.stringify([method.id, user, path, scopeIn(body)]);
}

function scopeIn(body: unknown): string {
  if (!isRecord(body)) return '';
  const [, claims = ''] = text(body['assertion']).split('.');
  const json = parseJson(
    text(body['payload']) || Buffer.from(claims, 'base64url').toString(),
  );
  return isRecord(json) ? text(json['scope']) : '';
}
