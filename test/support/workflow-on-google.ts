/** One row's workflow over the emulated Google, without script and sheet around it: quick enough for thousands of states. */
import {createHash} from 'node:crypto';
import type {Google} from '../../emulator/google/google';
import {
  NetworkFailure,
  type HttpRequest,
  type HttpResponse,
} from '../../emulator/http';
import {OPERATOR} from '../../emulator/company';
import {answerOf} from '../../src/core/google/gmail/answer';
import {httpCall, type HttpReply} from '../../src/core/google/http';
import {Openings} from '../../src/core/rows/openings';
import {UNRECORDED, type Options} from '../../src/core/rows/open-file';
import {isPostponed, type RolloutOutcome} from '../../src/core/rows/outcome';
import type {Row} from '../../src/core/rows/row';
import {workflowFor} from '../../src/core/hosted/workflow';
import type {Action} from '../../src/core/door/contract';
import type {Answer, Call} from '../../src/core/google/wire';

const GMAIL = 'https://www.googleapis.com/auth/gmail.settings';

/** A row that names nothing but an address. */
export const PLAIN_ROW: Omit<Row, 'user' | 'alias'> = {
  ...{number: 2, file: '', fileId: null, password: '', renewalDays: null},
  hasPassword: true,
  recorded: {id: '', fingerprint: '', readFrom: ''},
};

/** What workflows receive unless a test says otherwise; `now` is that of the emulated Google. */
export function optionsAt(google: Google, changed: Partial<Options>): Options {
  return {
    ...{now: google.clock.now(), makeDefault: true, force: false},
    ...{
      renewalDays: 30,
      stateBefore: null,
      hasNotDoneMessage: false,
      renews: false,
      aliasesWithRows: null,
    },
    ...{
      previousDefault: '',
      asWarning: [],
      roots: [],
      inPage: false,
      ...UNRECORDED,
    },
    secrets: {prefix: '', hasScope: true},
    repair: null,
    openings: new Openings(
      {
        get: () => null,
        put: () => undefined,
        mac: bytes =>
          new Uint8Array(createHash('sha256').update(bytes).digest()),
      },
      () => google.clock.now(),
    ),
    ...changed,
  };
}

/** Does an action for a row, and returns its outcome and the ids of the methods that were called. */
export function perform(
  google: Google,
  action: Action,
  row: Row,
  options: Partial<Options> = {},
): {readonly outcome: RolloutOutcome; readonly calls: readonly string[]} {
  const {outcome, calls} = performUntil(google, action, row, options, Infinity);
  return {outcome: outcome!, calls};
}

/** The same, but the execution dies after so many calls; the outcome is null then. */
export function performUntil(
  google: Google,
  action: Action,
  row: Row,
  options: Partial<Options>,
  most: number,
): {
  readonly outcome: RolloutOutcome | null;
  readonly calls: readonly string[];
} {
  const calls: string[] = [];
  const work = workflowFor(
    action,
    row,
    optionsAt(google, options),
    work => work,
  );
  let next = work.next();
  while (!next.done) {
    if (calls.length >= most) return {outcome: null, calls};
    calls.push(next.value.method.id);
    next = work.next(answered(google, next.value));
  }
  // It may also die with the last answer in hand.
  if (calls.length === most) return {outcome: null, calls};
  if (isPostponed(next.value)) throw new Error(`${next.value.wants} wanted`);
  return {outcome: next.value, calls};
}

/** Those of the calls that change something in Gmail. */
export function writes(calls: readonly string[]): string[] {
  return calls
    .map(it => it.replace(/.*\./, ''))
    .filter(it => /^(insert|delete|setDefault)$/.test(it));
}

/** What the emulated Google says to a call, made with every right. */
export function answered(google: Google, call: Call): Answer {
  const token =
    call.method.api === 'gmail'
      ? google.issueToken({
          user: call.user,
          scopes: [`${GMAIL}.basic`, `${GMAIL}.sharing`],
        })
      : google.issueToken({
          user: OPERATOR,
          scopes: ['https://www.googleapis.com/auth/drive.readonly'],
        });
  const access = {kind: 'bearer', token} as const;
  const {verb, url, headers, contentType, body} = httpCall(
    {...call, access},
    () => token,
  );
  const response = handled(google, {
    method: verb,
    url,
    headers: {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      ),
      ...(contentType ? {'content-type': contentType} : {}),
    },
    body: new TextEncoder().encode(body ?? ''),
  });
  if (!response) return answerOf(call, {failed: 'network', text: ''});
  const reply: HttpReply = {
    status: response.status,
    headers: response.headers,
    body:
      call.method.answers === 'bytes'
        ? response.body
        : new TextDecoder().decode(response.body),
  };
  return answerOf(call, reply);
}

/** null where no response came. */
function handled(google: Google, request: HttpRequest): HttpResponse | null {
  try {
    return google.handle(request);
  } catch (error) {
    if (error instanceof NetworkFailure) return null;
    throw error;
  }
}
