/** Carries calls: over HTTP many at once, the person's own mailbox through the Gmail advanced service. */
import {fromSigned} from '../core/bytes';
import {answerOf} from '../core/gmail/answer';
import {httpCall, type HttpReply} from '../core/http';
import type {Answer, Call, Wire} from '../core/wire';
import {readFromDrive} from './drive';
import {failureOf} from './failure';
import {ownMailbox} from './own-mailbox';

/** One `fetchAll` holds this many requests; more would hold too many answers in memory at once. */
const MOST_AT_ONCE = 50;

/** The wire of this execution. */
export function wire(): Wire {
  // Once known to be off, Drive's API is not asked again in this execution.
  let driveApi = true;

  const overHttp = (calls: readonly Call[]): Answer[] => {
    const answers: Answer[] = [];
    for (let i = 0; i < calls.length; i += MOST_AT_ONCE) {
      const some = calls.slice(i, i + MOST_AT_ONCE);
      const replies = fetchAll(some);
      some.forEach((call, j) => answers.push(answerOf(call, replies[j]!)));
    }
    return answers;
  };

  const insteadOfDriveApi = (call: Call, answer: Answer): Answer => {
    const isOff =
      call.method.api === 'drive' &&
      !answer.ok &&
      answer.problem.code === 'api-disabled';
    if (!isOff) return answer;
    driveApi = false;
    return answerOf(call, readFromDrive(call.path['fileId']!));
  };

  return {
    send(calls) {
      const answers: Answer[] = [];
      const http: {call: Call; at: number}[] = [];
      calls.forEach((call, at) => {
        if (call.access.kind === 'own') {
          answers[at] = answerOf(call, ownMailbox(call));
        } else if (call.method.api === 'drive' && !driveApi) {
          answers[at] = answerOf(call, readFromDrive(call.path['fileId']!));
        } else http.push({call, at});
      });
      overHttp(http.map(it => it.call)).forEach((answer, i) => {
        const {call, at} = http[i]!;
        answers[at] = insteadOfDriveApi(call, answer);
      });
      return answers;
    },
  };
}

/** `fetchAll` throws for all when one request gets no response; which of them were carried out is then not known. */
function fetchAll(calls: readonly Call[]): HttpReply[] {
  if (calls.length === 0) return [];
  const requests = calls.map(request);
  try {
    const responses = UrlFetchApp.fetchAll(requests);
    return responses.map((response, i) => replyOf(calls[i]!, response));
  } catch (error) {
    const failed = failureOf(error);
    return calls.map(() => failed);
  }
}

function request(call: Call): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  const {verb, url, headers, contentType, body} = httpCall(call, () =>
    ScriptApp.getOAuthToken(),
  );
  return {
    url,
    method: verb.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers: {...headers},
    muteHttpExceptions: true,
    followRedirects: false,
    ...(contentType ? {contentType} : {}),
    ...(body === undefined ? {} : {payload: body}),
  };
}

function replyOf(
  call: Call,
  response: GoogleAppsScript.URL_Fetch.HTTPResponse,
): HttpReply {
  const status = response.getResponseCode();
  const media = call.method.answers === 'bytes' && status < 300;
  const headers: Record<string, string> = {};
  const all = response.getAllHeaders() as Record<string, unknown>;
  for (const name of Object.keys(all)) {
    headers[name.toLowerCase()] = String(all[name]);
  }
  return {
    status,
    headers,
    body: media ? fromSigned(response.getContent()) : response.getContentText(),
  };
}
