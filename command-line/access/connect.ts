/** The way to Google: credentials are found, and a wire is made that carries their token. */
import {answerOf} from '../../src/core/google/gmail/answer';
import {isRecord, parseJson, text} from '../../src/core/google/gmail/json';
import {TOKEN} from '../../src/core/google/oauth/token-endpoint';
import {USERINFO} from '../../src/core/google/oauth/user-authorization';
import {HttpClient} from '../http/client';
import {placed} from '../http/endpoint';
import type {Environment} from '../http/proxy';
import {HttpWire} from '../http/wire';
import type {Connect} from '../ports/connection';
import {
  defaultCredentials,
  LibraryIdentity,
  type Found,
} from './default-credentials';
import type {Identity} from './identity';
import {KeyIdentity, readKeyFile} from './key-file';
import {fetchThrough} from './library-fetch';
import {AccessProblem} from './problem';

/**
 * How a program connects.
 *
 * @param env - where proxies are named
 * @param now - milliseconds since the epoch
 */
export function connector(
  env: Environment = process.env,
  now: () => number = Date.now,
): Connect {
  return async (options, hidden) => {
    const {keyFile, endpoint, sockets, serviceAccount} = options;
    const client = new HttpClient({sockets, env});
    const found: Found =
      keyFile === null
        ? await defaultCredentials(fetchThrough(client, endpoint))
        : {kind: 'key', account: readKeyFile(keyFile)};
    const identity: Identity =
      found.kind === 'key'
        ? new KeyIdentity(found.account, {client, endpoint, hidden, now})
        : new LibraryIdentity(found.client, hidden);
    const wire = new HttpWire({client, identity, endpoint, hidden});
    if (found.kind === 'key') {
      const {account} = found;
      const acting = serviceAccount ?? account.email;
      // A key signs for its own account alone; IAM signs for another one.
      const isOwn = acting === account.email;
      const operator = account.email;
      return {wire, account: isOwn ? account : {email: acting}, operator};
    }
    const email = serviceAccount ?? found.account;
    if (email === null) throw new AccessProblem('service-account-needed', {});
    const operator =
      found.account ?? (await personOf({client, identity, endpoint})) ?? email;
    return {wire, account: {email}, operator};
  };
}

/**
 * The address of a person who has logged in; null where the login does not say it.
 *
 * @throws AccessProblem if there is no token for the login
 */
async function personOf({
  client,
  identity,
  endpoint,
}: {
  readonly client: HttpClient;
  readonly identity: Identity;
  readonly endpoint: string | null;
}): Promise<string | null> {
  const got = await identity.headers();
  if (!got.ok) {
    const call = {
      ...{method: TOKEN, user: '', path: {}},
      access: {kind: 'none'},
    } as const;
    const answer = answerOf(call, got.reply);
    if (answer.ok) return null;
    throw new AccessProblem('no-own-token', {problem: answer.problem});
  }
  const reply = await client.send({
    verb: USERINFO.verb,
    url: placed(USERINFO.url, endpoint),
    headers: {Authorization: `Bearer ${got.token}`},
  });
  if ('failed' in reply || reply.status !== 200) return null;
  const json = parseJson(String(reply.body));
  const email = isRecord(json) ? text(json['email']) : '';
  return email === '' ? null : email.toLowerCase();
}
