/**
 * The key services of one execution: what each reports about itself, asked once, and which one all rows of a run have to use.
 */
import type {SchedulerPorts} from '../engine/scheduler';
import type {GoogleProblem} from '../google/gmail/errors';
import type {Finding} from '../rows/outcome';
import {
  attempt,
  perform,
  type Answer,
  type Call,
  type Method,
  type Workflow,
} from '../google/wire';
import type {Assignment} from './contract';
import {cseFinding} from './findings';
import {readStatus, type KeyServiceStatus} from './key-service';
import {
  keyServiceOf,
  keyServiceUrl,
  shownUri,
} from '../google/gmail/key-service-address';
import {cseWorkFinding} from './work-findings';

/** Which service the rows have to name, and what says so. */
export interface Agreed {
  readonly uri: string;
  readonly by: 'settings' | 'rows';
}

/** A service's answer, or why it gave none. */
type Said =
  | {readonly ok: true; readonly body: unknown}
  | {readonly ok: false; readonly finding: Finding};

/** A service that is busy, or was not reached, is asked again after so long; but not one that took long to say so. */
const WAIT_MS = 2000;
const QUICK_MS = 10_000;

/** One for each execution. */
export class KeyServices {
  private readonly said = new Map<string, Said>();

  /**
   * @param ports - null where no call can be waited for outside of a workflow; `ready` then asks
   * @param agreed - null: the first one that a row names
   * @param tell - receives that one
   */
  constructor(
    private readonly ports: Pick<
      SchedulerPorts,
      'wire' | 'now' | 'sleep'
    > | null,
    private agreed: Agreed | null,
    private readonly tell: (uri: string) => void,
  ) {}

  /**
   * The problems of a service for a row of the run: another one is assigned to the user or used by the run, or it cannot be
   * used.
   *
   * @param assigned - the user’s; null if there is none
   */
  findingsOf(
    uri: string,
    wraps: boolean,
    assigned: Assignment | null,
  ): readonly Finding[] {
    if (assigned) {
      if (keyServiceOf(uri) === keyServiceOf(assigned.uri)) {
        return this.statusOf(uri, wraps).findings;
      }
      const expected = shownUri(assigned.uri);
      const facts = {uri: shownUri(uri), expected, to: assigned.to};
      return [cseWorkFinding('key-service-not-assigned', facts)];
    }
    if (!this.agreed) {
      this.agreed = {uri, by: 'rows'};
      this.tell(uri);
    }
    const {uri: expected, by} = this.agreed;
    if (keyServiceOf(uri) !== keyServiceOf(expected)) {
      const facts = {uri: shownUri(uri), expected: shownUri(expected), by};
      return [cseWorkFinding('key-service-differs', facts)];
    }
    return this.statusOf(uri, wraps).findings;
  }

  /**
   * What a service reports about itself. The execution waits for it: it is asked once, and every row needs it. Nothing private
   * is sent.
   *
   * @param uri - one that `judgeUri` accepted without findings
   */
  statusOf(
    uri: string,
    wraps: boolean,
  ): Omit<KeyServiceStatus, 'findings'> & {
    readonly findings: readonly Finding[];
  } {
    const name = keyServiceOf(uri);
    const known = this.said.get(name) ?? this.ask(uri);
    this.said.set(name, known);
    const shown = shownUri(uri);
    if (known.ok) return readStatus(shown, known.body, {wraps});
    const findings = [known.finding];
    return {name: '', vendor: '', version: '', operations: [], findings};
  }

  /** Makes sure that a service’s status is known: in a workflow, where no call can be waited for otherwise. */
  *ready(uri: string): Workflow<void> {
    const name = keyServiceOf(uri);
    if (this.ports || this.said.has(name)) return;
    const asked = yield* attempt(perform(statusCall(uri)));
    this.said.set(
      name,
      asked.ok
        ? {ok: true, body: asked.value}
        : {ok: false, finding: findingOf(uri, asked.problem)},
    );
  }

  private ask(uri: string): Said {
    const {ports} = this;
    if (!ports) throw new Error('a key service was not asked');
    const began = ports.now();
    const send = () => ports.wire.send([statusCall(uri)])[0]!;
    let answer: Answer = send();
    const isQuick = ports.now() - began < QUICK_MS;
    if (!answer.ok && answer.problem.retry === 'transient' && isQuick) {
      ports.sleep(WAIT_MS);
      answer = send();
    }
    if (answer.ok) return {ok: true, body: answer.body};
    return {ok: false, finding: findingOf(uri, answer.problem)};
  }
}

function statusCall(uri: string): Call {
  const access = {kind: 'none'} as const;
  return {method: statusMethod(uri), user: '', path: {}, access};
}

function statusMethod(uri: string): Method {
  return {
    id: 'kacls.status',
    api: 'kacls',
    verb: 'GET',
    url: literalAddress(keyServiceUrl(uri, 'status')),
    answers: 'json',
  };
}

/** An address without path parameters. */
export function literalAddress(url: string): string {
  return url.replace(/[{}]/g, encodeURIComponent);
}

function findingOf(uri: string, problem: GoogleProblem): Finding {
  return problem.code === 'answer-unreadable'
    ? cseFinding('key-service-answer', {uri: shownUri(uri)})
    : problem;
}
