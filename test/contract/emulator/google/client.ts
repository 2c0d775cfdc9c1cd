/** A bare client of the emulated Google, for its own tests. */
import {Clock} from '../../../../emulator/clock';
import {createGoogle, type Google} from '../../../../emulator/google/google';
import {SAMPLE_START} from '../../../../emulator/sample-company/company';

export const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';
export const SHARING = 'https://www.googleapis.com/auth/gmail.settings.sharing';
export const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
export const DRIVE = 'https://www.googleapis.com/auth/drive.readonly';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The body as JSON; null if it is not JSON. */
  readonly json: Record<string, unknown> | null;
}

/** A Google whose clock is set to the sample company's start. */
export function aGoogle(): Google {
  return createGoogle({clock: new Clock(SAMPLE_START)});
}

/** @param body - sent as JSON unless it is a string */
export function send(
  google: Google,
  method: string,
  url: string,
  options: {
    token?: string;
    headers?: Record<string, string>;
    body?: object | string;
  } = {},
): Reply {
  const {token, headers = {}, body} = options;
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const type = typeof body === 'string' ? undefined : 'application/json';
  const response = google.handle({
    method,
    url,
    headers: {
      ...(token ? {authorization: `Bearer ${token}`} : {}),
      ...(body !== undefined && type ? {'content-type': type} : {}),
      ...headers,
    },
    body:
      body === undefined ? new Uint8Array() : new TextEncoder().encode(text),
  });
  const answer = new TextDecoder().decode(response.body);
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    bytes: response.body,
    json: answer.startsWith('{') ? JSON.parse(answer) : null,
  };
}

export function gmailUrl(user: string, rest = ''): string {
  return `https://gmail.googleapis.com/gmail/v1/users/${encodeURIComponent(user)}/settings/sendAs${rest}`;
}

export function smimeUrl(user: string, alias = user, rest = ''): string {
  return gmailUrl(user, `/${encodeURIComponent(alias)}/smimeInfo${rest}`);
}
