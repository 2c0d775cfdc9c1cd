/** The numeric id of a service account, which is the client id that a delegation entry names. */
import {fromBase64, fromUtf8} from '../../base/bytes';
import {isRecord, parseJson, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

export const GENERATE_ID_TOKEN: Method = {
  id: 'iamcredentials.projects.serviceAccounts.generateIdToken',
  api: 'iam',
  verb: 'POST',
  url: 'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/{serviceAccount}:generateIdToken',
  sends: 'json',
  answers: 'json',
};

/**
 * Asks IAM for an ID token of the account, whose `sub` is the account's unique id (OpenID Connect Core section 2). Needs
 * no permission other than the one for signing. The token itself is discarded.
 *
 * @param user - the person at the keyboard
 * @returns the id, empty if the token could not be read.
 * @throws GoogleRefusal
 */
export function* serviceAccountId(
  serviceAccount: string,
  user: string,
): Workflow<string> {
  const body = yield* perform({
    method: GENERATE_ID_TOKEN,
    user,
    path: {serviceAccount},
    body: {audience: 'smime-rollout', includeEmail: false},
    access: {kind: 'script'},
  });
  const token = text(isRecord(body) ? body['token'] : undefined);
  const bytes = fromBase64(token.split('.')[1] ?? '');
  const claims = parseJson((bytes && fromUtf8(bytes)) ?? '');
  const id = text(isRecord(claims) ? claims['sub'] : undefined);
  return /^\d+$/.test(id) ? id : '';
}
