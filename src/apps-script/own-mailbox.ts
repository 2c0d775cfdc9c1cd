/** The mailbox of the person at the keyboard, through the Gmail advanced service. */
import type {HttpReply} from '../core/google/http';
import type {Call} from '../core/google/wire';
import {
  SMIME_INFO_DELETE,
  SMIME_INFO_GET,
  SMIME_INFO_INSERT,
  SMIME_INFO_LIST,
  SMIME_INFO_SET_DEFAULT,
} from '../core/google/gmail/smime-info';
import {SEND_AS_GET, SEND_AS_LIST} from '../core/google/gmail/send-as';
import {failureOf, textOf} from './failure';

/** Makes the call and answers as HTTP would. */
export function ownMailbox(call: Call): HttpReply {
  try {
    const result = perform(call);
    const body = result === undefined ? '' : JSON.stringify(result);
    return {status: 200, headers: {}, body};
  } catch (error) {
    return replyOf(error);
  }
}

function perform(call: Call): unknown {
  const {userId, sendAsEmail, id} = call.path as {
    userId: string;
    sendAsEmail: string;
    id: string;
  };
  const sendAs = service().Users.Settings.SendAs;
  const body = call.body as GoogleAppsScript.Gmail.Schema.SmimeInfo;
  switch (call.method) {
    case SEND_AS_LIST:
      return sendAs.list(userId);
    case SEND_AS_GET:
      return sendAs.get(userId, sendAsEmail);
    case SMIME_INFO_LIST:
      return sendAs.SmimeInfo.list(userId, sendAsEmail);
    case SMIME_INFO_GET:
      return sendAs.SmimeInfo.get(userId, sendAsEmail, id);
    case SMIME_INFO_INSERT:
      return sendAs.SmimeInfo.insert(body, userId, sendAsEmail);
    case SMIME_INFO_DELETE:
      return sendAs.SmimeInfo.remove(userId, sendAsEmail, id);
    case SMIME_INFO_SET_DEFAULT:
      return sendAs.SmimeInfo.setDefault(userId, sendAsEmail, id);
    default:
      throw new Error(`${call.method.id} is not for one's own mailbox`);
  }
}

/** The manifest names the service; an admin who removes it there gets an error that says so. */
function service(): typeof Gmail & object {
  if (typeof Gmail !== 'undefined') return Gmail;
  throw Object.assign(new Error(), {
    details: {code: 403, errors: [{reason: 'accessNotConfigured'}]},
  });
}

/**
 * Apps Script's exception contains Google's error object as `details`. One without it is recognized by its text, which
 * counts only if it comes again, unless Apps Script itself says that the permission is missing.
 */
function replyOf(error: unknown): HttpReply {
  const details = (error as {details?: {code?: number}} | null)?.details;
  if (typeof details?.code === 'number') {
    const body = JSON.stringify({error: details});
    return {status: details.code, headers: {}, body};
  }
  const text = textOf(error);
  const read = errorIn(text);
  if (!read) return failureOf(error);
  const body = JSON.stringify({error: read});
  const reply = {status: read.code, headers: {}, body} as const;
  return isUnauthorized(read) ? reply : {...reply, unsure: true};
}

interface ErrorInText {
  readonly code: number;
  readonly message: string;
  readonly errors?: readonly {readonly reason: string}[];
}

/** Scopes and consoles are named by their addresses, and Google's own message comes last, in every language. */
function errorIn(text: string): ErrorInText | null {
  const because = (reason: string) => ({
    ...{code: 403, message: text},
    errors: [{reason}],
  });
  if (/console\.(developers|cloud)\.google\.com|is disabled/i.test(text)) {
    return because('accessNotConfigured');
  }
  if (
    /googleapis\.com\/auth\/|permission|not sufficient|authori[sz]/i.test(text)
  ) {
    return because(MISSING);
  }
  const said = /\bgmail\.users\.[\w.]+\b[^:]*: *(.+)$/.exec(text)?.[1];
  // A message that is not from the API is that of a broken server.
  if (!said || said === 'Empty response' || said.startsWith('<')) return null;
  return {code: 400, message: said};
}

const MISSING = 'insufficientPermissions';

function isUnauthorized({errors}: ErrorInText): boolean {
  if (errors?.[0]?.reason !== MISSING) return false;
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return (
    info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED
  );
}
