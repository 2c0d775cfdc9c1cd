/** The Gmail advanced service: the same HTTP calls, always with the token of the person the script runs as. */
import {NetworkFailure} from '../../http';
import type {CallsOf, FetchResponse} from '../host-calls';
import type {Execution} from './execution';
import {exchange} from './url-fetch';
import {grantedTo} from './world';

export function gmailCalls(execution: Execution): CallsOf<'Gmail'> {
  const {world, user} = execution;
  const call = (
    method: string,
    verb: string,
    path: readonly string[],
    resource?: unknown,
  ): unknown => {
    const token = world.google.issueToken({
      user,
      scopes: grantedTo(world, user),
    });
    const parts = path.map(encodeURIComponent).join('/');
    let response: FetchResponse;
    try {
      response = exchange(world, {
        method: verb,
        url: `https://gmail.googleapis.com/gmail/v1/users/${parts}`,
        headers: {
          authorization: `Bearer ${token}`,
          ...(resource === undefined
            ? {}
            : {'content-type': 'application/json'}),
        },
        body:
          resource === undefined
            ? new Uint8Array()
            : Uint8Array.from(Buffer.from(JSON.stringify(resource), 'utf8')),
      });
    } catch (error) {
      if (!(error instanceof NetworkFailure)) throw error;
      throw new Error(
        "We're sorry, a server error occurred. Please wait a bit and try again.",
      );
    }
    const text = Buffer.from(response.body).toString('utf8');
    if (response.status >= 400) throw new ApiFailure(method, text);
    return text === '' ? undefined : JSON.parse(text);
  };
  const SEND_AS = 'gmail.users.settings.sendAs';
  const sendAs = (owner: string, ...rest: readonly string[]) => [
    owner,
    'settings',
    'sendAs',
    ...rest,
  ];
  return {
    'Gmail.Users.Settings.SendAs.list': owner =>
      call(`${SEND_AS}.list`, 'GET', sendAs(owner)),
    'Gmail.Users.Settings.SendAs.get': (owner, alias) =>
      call(`${SEND_AS}.get`, 'GET', sendAs(owner, alias)),
    'Gmail.Users.Settings.SendAs.SmimeInfo.insert': (resource, owner, alias) =>
      call(
        `${SEND_AS}.smimeInfo.insert`,
        'POST',
        sendAs(owner, alias, 'smimeInfo'),
        resource,
      ),
    'Gmail.Users.Settings.SendAs.SmimeInfo.list': (owner, alias) =>
      call(
        `${SEND_AS}.smimeInfo.list`,
        'GET',
        sendAs(owner, alias, 'smimeInfo'),
      ),
    'Gmail.Users.Settings.SendAs.SmimeInfo.get': (owner, alias, id) =>
      call(
        `${SEND_AS}.smimeInfo.get`,
        'GET',
        sendAs(owner, alias, 'smimeInfo', id),
      ),
    'Gmail.Users.Settings.SendAs.SmimeInfo.remove': (owner, alias, id) =>
      call(
        `${SEND_AS}.smimeInfo.delete`,
        'DELETE',
        sendAs(owner, alias, 'smimeInfo', id),
      ),
    'Gmail.Users.Settings.SendAs.SmimeInfo.setDefault': (owner, alias, id) =>
      call(
        `${SEND_AS}.smimeInfo.setDefault`,
        'POST',
        sendAs(owner, alias, 'smimeInfo', id, 'setDefault'),
      ),
  };
}

/** What an advanced service throws: the API's message in a sentence, and its error as `details`. */
class ApiFailure extends Error {
  readonly details: unknown;

  constructor(method: string, body: string) {
    const error = errorIn(body);
    super(
      `API call to ${method} failed with error: ${error?.message ?? (body === '' ? 'Empty response' : body.slice(0, 200))}`,
    );
    this.name = 'GoogleJsonResponseException';
    if (error) {
      const {code, message, errors} = error;
      this.details = {code, message, errors};
    }
  }
}

interface ApiError {
  readonly code: number;
  readonly message: string;
  readonly errors?: unknown;
}

function errorIn(body: string): ApiError | null {
  try {
    return (JSON.parse(body) as {error?: ApiError}).error ?? null;
  } catch {
    return null;
  }
}
