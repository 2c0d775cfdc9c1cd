/** Reads the reply to a call: a body, or the problem that it means. */
import type {HttpReply} from '../http';
import type {Answer, Call} from '../wire';
import {
  caseOf,
  googleProblem,
  isRateLimit,
  type GoogleProblem,
  type ReadError,
  type Retry,
} from './errors';
import type {GoogleProblems} from './problems';
import {isRecord, parseJson, records, text} from './json';

/**
 * Google's texts can quote what was sent: sequences that could be base64, a key or a token are cut out. Google's own secrets are
 * recognized by their prefixes (client secret, access token, refresh token, code, API key, JWT), however short they are.
 */
const SECRET_LIKE =
  /(?:GOCSPX-|ya29\.|\b1\/\/|\b4\/|\bAIza|\beyJ)[\w+/=.~-]*|[\w+/=.-]{40,}/g;
const LONGEST_TEXT = 300;

/**
 * Reads the reply to a call.
 *
 * @param cut - removes the secrets of the execution from a text
 * @returns the body of a 2xx (null if empty), otherwise the problem. Never throws: a body that should be JSON and is not becomes
 * `answer-unreadable`.
 */
export function answerOf(
  call: Call,
  reply: HttpReply,
  cut: Cut = it => it,
): Answer {
  if ('failed' in reply) {
    return {ok: false, problem: unanswered(call, reply, cut)};
  }
  if (reply.status >= 200 && reply.status < 300) {
    return goodAnswer(call, reply.status, reply.body);
  }
  return {ok: false, problem: problemOf(call, reply, cut)};
}

type Cut = (text: string) => string;

function goodAnswer(
  call: Call,
  status: number,
  body: string | Uint8Array,
): Answer {
  if (call.method.answers === 'bytes') return {ok: true, body};
  const text = String(body).trim();
  if (text === '') return {ok: true, body: null};
  const parsed = parseJson(text);
  if (parsed !== undefined) return {ok: true, body: parsed};
  // A write whose reply is not JSON may still have been done.
  const retry = call.method.once ? 'ambiguous' : 'transient';
  return {
    ok: false,
    problem: googleProblem('answer-unreadable', retry, {status, text: ''}),
  };
}

function unanswered(
  call: Call,
  {failed, text}: Extract<HttpReply, {failed: string}>,
  cut: Cut,
): GoogleProblem {
  const said = {status: 0, text: withoutSecrets(cut(text))};
  const retry = call.method.once ? 'ambiguous' : 'transient';
  const host = hostOf(call);
  switch (failed) {
    case 'quota':
      return googleProblem('fetch-quota-used-up', 'final', said);
    case 'time':
      return googleProblem('script-time-used-up', 'final', said);
    // Of the requests that went out together some may have been carried out.
    case 'throttled':
      return googleProblem('script-throttled', retry, said);
    case 'bandwidth':
      return googleProblem('bandwidth-used-up', retry, said);
    case 'not allowed':
      if (call.method.api === 'cfssl') {
        return googleProblem('ca-server-not-allowed', 'final', {...said, host});
      }
      return call.method.api === 'kacls'
        ? googleProblem('key-service-not-allowed', 'final', {...said, host})
        : googleProblem('host-not-allowed', 'final', {...said, host});
    case 'network':
      // Rows do not wait for what is only asked in addition.
      if (call.method.api === 'crl') {
        return googleProblem('no-response', 'final', said);
      }
      if (call.method.api === 'cfssl') {
        return googleProblem('ca-server-unreachable', retry, {...said, host});
      }
      return call.method.api === 'kacls'
        ? googleProblem('key-service-unreachable', 'transient', {...said, host})
        : googleProblem('no-response', retry, said);
  }
}

function problemOf(
  call: Call,
  reply: Exclude<HttpReply, {failed: string}>,
  cut: Cut,
): GoogleProblem {
  const body = typeof reply.body === 'string' ? reply.body : '';
  const read = readError(call, reply.status, body, reply.headers);
  const {code, retry} = caseOf(read);
  const quoted = cut(read.text);
  const said = {
    status: read.status,
    text: withoutSecrets(quoted),
    ...reasonIn(read, cut),
    ...factsFor(code, call, {...read, text: quoted}),
  };
  const base = googleProblem(
    code,
    retryOf(call, code, reply.unsure === true ? 'once more' : retry),
    said as GoogleProblems[typeof code],
  );
  return {...base, ...waitIn(read.text, reply.headers['retry-after'])};
}

/** Google's reasons are words; anything else is not shown. The most informative comes first if Google gives several. */
function reasonIn({reasons}: ReadError, cut: Cut): {readonly reason?: string} {
  const words = reasons.filter(
    it => /^[A-Za-z]\w{2,59}$/.test(it) && cut(it) === it,
  );
  const reason = words.find(it => /[a-z]/.test(it)) ?? words[0];
  return reason === undefined ? {} : {reason};
}

/** A call that could store something twice is never simply repeated, unless it is certain that nothing was done. */
function retryOf(
  call: Call,
  code: keyof GoogleProblems,
  retry: Exclude<Retry, 'ambiguous'>,
): Retry {
  if (!call.method.once || retry === 'final' || isRateLimit(code)) return retry;
  return code === 'precondition-failed' ? 'final' : 'ambiguous';
}

/** The facts for a problem's sentence in addition to Google's message. */
function factsFor(
  code: keyof GoogleProblems,
  call: Call,
  {text}: ReadError,
): object {
  const api = API_NAMES[call.method.api];
  if (code === 'api-disabled') return {api, project: projectIn(text)};
  if (code === 'minute-quota' || code === 'project-quota-used-up') {
    const limit = /limit '([^']{1,80})'/.exec(text)?.[1] ?? '';
    return {api, limit, project: projectIn(text)};
  }
  if (isOwnServer(call.method.api)) return {host: hostOf(call)};
  if (code === 'user-unknown') return {domain: ''};
  if (code === 'ca-denied') {
    return {permission: /\bprivateca\.[\w.]{1,80}/.exec(text)?.[0] ?? ''};
  }
  return call.method.api === 'iam'
    ? {account: call.path['serviceAccount'] ?? ''}
    : {};
}

/** Bodies may be Google's envelope, the token endpoint's flat form, plain text or HTML; any part may be absent. */
function readError(
  call: Call,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): ReadError {
  const {api, id: method} = call.method;
  const parsed = parseJson(body);
  const challenge = /error="?(\w+)/.exec(headers['www-authenticate'] ?? '');
  const reasons = challenge ? [challenge[1]!] : [];
  if (!isRecord(parsed)) {
    const hidden = isOwnServer(api) || /<html|<!doctype/i.test(body);
    const text = hidden ? '' : body.trim();
    return {api, method, status, reasons, text};
  }
  // A key service's {code, message, details}. Its message about a request that held a key could quote it.
  if (api === 'kacls') {
    const said = call.method.verb === 'GET' ? text(parsed['message']) : '';
    return {api, method, status, reasons, text: said};
  }
  if (api === 'cfssl') {
    const [first] = records(parsed['errors']);
    return {api, method, status, reasons: [], text: text(first?.['message'])};
  }
  const error = parsed['error'];
  if (typeof error === 'string') {
    const text = parsed['error_description'];
    const subtype = parsed['error_subtype'];
    return {
      api,
      method,
      status,
      reasons: [
        error,
        ...(typeof subtype === 'string' ? [subtype] : []),
        ...reasons,
      ],
      text: typeof text === 'string' ? text : error,
    };
  }
  if (!isRecord(error)) return {api, method, status, reasons, text: ''};
  const named = [
    error,
    ...records(error['errors']),
    ...records(error['details']),
  ];
  return {
    api,
    method,
    status: typeof error['code'] === 'number' ? error['code'] : status,
    reasons: [
      ...named
        .flatMap(it => [it['reason'], it['status']])
        .filter(it => typeof it === 'string'),
      ...reasons,
    ],
    text: text(error['message']),
  };
}

const API_NAMES: Readonly<Record<Call['method']['api'], string>> = {
  gmail: 'Gmail API',
  directory: 'Admin SDK API',
  drive: 'Google Drive API',
  sheets: 'Google Sheets API',
  iam: 'IAM Service Account Credentials API',
  secrets: 'Secret Manager API',
  privateca: 'Certificate Authority API',
  token: 'OAuth',
  kacls: 'key service',
  cfssl: 'CFSSL',
  crl: 'revocation list',
};

/** A server of the customer's, and not Google's. */
function isOwnServer(api: Call['method']['api']): boolean {
  return api === 'kacls' || api === 'cfssl' || api === 'crl';
}

function hostOf({method}: Call): string {
  return /^https?:\/\/[^/?#]*/i.exec(method.url)?.[0] ?? '';
}

/** “in project 123 before”, “…overview?project=123”, “for consumer 'project_number:123'”. */
function projectIn(text: string): string {
  return /project(?:_number)?[ =:]([\w-]+)/.exec(text)?.[1] ?? '';
}

/** An HTTP date, or one of RFC 3339; `Date.parse` would find something in nearly any text. */
const INSTANT = /^(?:[A-Z][a-z]{2}, .{5,40} GMT|\d{4}-\d\d-\d\dT\S+)$/;

/**
 * How long, or until when, Google asks to wait: by `Retry-After`, seconds or a date (RFC 9110 section 10.2.3), or in Gmail's words,
 * “User-rate limit exceeded. Retry after 2015-07-06T20:05:41.463Z”.
 */
function waitIn(
  text: string,
  header = '',
): Pick<GoogleProblem, 'retryAfter' | 'retryAt'> {
  const asked = header.trim();
  if (/^\d{1,6}$/.test(asked)) return {retryAfter: Number(asked) * 1000};
  const named =
    asked === '' ? /\bretry after (\S{10,40})/i.exec(text)?.[1] : asked;
  const retryAt = INSTANT.test(named ?? '') ? Date.parse(named!) : NaN;
  return Number.isNaN(retryAt) ? {} : {retryAt};
}

function withoutSecrets(text: string): string {
  return text.replace(SECRET_LIKE, '…').slice(0, LONGEST_TEXT);
}
