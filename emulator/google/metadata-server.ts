/**
 * The metadata server of a virtual machine or a Cloud Run job to which a service account is attached
 * [compute/docs/metadata/predefined-metadata-keys]. Here its paths are served next to Google's APIs; clients find it by
 * `GCE_METADATA_HOST`.
 */
import type {HttpResponse} from '../http';
import {Whole, type Incoming, type Method, type World} from './method';
import {json, text} from './response';

const HOST = 'metadata.google.internal';
const ACCOUNT = '/computeMetadata/v1/instance/service-accounts/default';
const LIFETIME_SECONDS = 3599;
/** What a job of Cloud Run gets without asking. */
const DEFAULT_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

export const metadataServerMethods: readonly Method[] = [
  metadata('metadata.instance', '/computeMetadata/v1/instance', () =>
    text(200, 'attributes/\nservice-accounts/\n', 'application/text'),
  ),
  metadata('metadata.email', `${ACCOUNT}/email`, (_, account) =>
    text(200, account, 'application/text'),
  ),
  metadata('metadata.token', `${ACCOUNT}/token`, tokenFor),
];

type Answer = (
  world: World,
  account: string,
  incoming: Incoming,
) => HttpResponse;

function metadata(id: string, path: string, answer: Answer): Method {
  return {
    ...{id, path, verb: 'GET', host: HOST, api: null, scopes: []},
    parameters: ['scopes'],
    run: (world, incoming) => new Whole(answered(world, incoming, answer)),
  };
}

/** Without the header a request could have been provoked by a page; without an account there is no such server. */
function answered(
  world: World,
  incoming: Incoming,
  answer: Answer,
): HttpResponse {
  const account = world.state.machine.attached;
  if (account === null) return text(404, 'Not Found');
  if (incoming.headers['metadata-flavor'] !== 'Google') {
    return text(403, 'Missing Metadata-Flavor:Google header.');
  }
  const response = answer(world, account, incoming);
  const headers = {...response.headers, 'metadata-flavor': 'Google'};
  return {...response, headers};
}

function tokenFor(
  {state, clock, newId}: World,
  account: string,
  {query}: Incoming,
): HttpResponse {
  const found = state.serviceAccounts.find(it => it.email === account);
  const token = newId('ya29.c.', 120);
  state.tokens[token] = {
    user: account,
    scopes: query['scopes']?.split(',') ?? [DEFAULT_SCOPE],
    expires: clock.now() + LIFETIME_SECONDS * 1000,
    project: found?.project ?? '',
  };
  return json(200, {
    access_token: token,
    expires_in: LIFETIME_SECONDS,
    token_type: 'Bearer',
  });
}
