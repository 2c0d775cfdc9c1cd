/**
 * Application Default Credentials by Google's library: the file that `GOOGLE_APPLICATION_CREDENTIALS` names, the login of
 * `gcloud auth application-default login`, or the service account that is attached to the machine.
 */
import type {AuthClient} from 'google-auth-library';
import type {HiddenValues} from '../../src/core/google/hidden-values';
import {OWN_SCOPES, type Identity, type IdentityHeaders} from './identity';
import {checkUniverse, keyedAccount, type KeyedAccount} from './key-file';
import {AccessProblem} from './problem';

/** Credentials that were found: a key, or something that gives tokens. */
export type Found =
  | {readonly kind: 'key'; readonly account: KeyedAccount}
  | {
      readonly kind: 'library';
      readonly client: AuthClient;
      /** The service account that it is; null for a person, and for a federated identity by itself. */
      readonly account: string | null;
    };

/**
 * Looks for credentials.
 *
 * @param through - carries the library's requests, except those to the metadata server
 * @throws AccessProblem
 */
export async function defaultCredentials(
  through: typeof fetch,
): Promise<Found> {
  const library = await libraryWithoutLog();
  const auth = new library.GoogleAuth({
    scopes: [...OWN_SCOPES],
    // Otherwise it starts gcloud to ask for one, which nothing here needs.
    projectId: 'unused',
    clientOptions: {transporterOptions: {fetchImplementation: through}},
  });
  const client = await auth.getClient().catch((error: unknown) => {
    throw problemOf(error);
  });
  checkUniverse(client.universeDomain);
  if (client instanceof library.JWT) {
    const account = keyedAccount(client.email ?? '', client.key ?? '');
    if (account) return {kind: 'key', account};
    throw new AccessProblem('credentials-unreadable', {why: 'private_key'});
  }
  return {kind: 'library', client, account: await accountOf(client, library)};
}

type Library = typeof import('./library');

/** With this variable set the library prints tokens; it reads it when it is loaded. */
function libraryWithoutLog(): Promise<Library> {
  delete process.env['GOOGLE_SDK_NODE_LOGGING'];
  return import('./library');
}

async function accountOf(
  client: AuthClient,
  {BaseExternalAccountClient, Compute, gcpMetadata, Impersonated}: Library,
): Promise<string | null> {
  if (client instanceof Impersonated) return client.getTargetPrincipal();
  if (client instanceof BaseExternalAccountClient) {
    return client.getServiceAccountEmail();
  }
  if (!(client instanceof Compute)) return null;
  const email: unknown = await gcpMetadata
    .instance('service-accounts/default/email')
    .catch((error: unknown) => {
      throw new AccessProblem('credentials-unreadable', {why: wordsOf(error)});
    });
  return typeof email === 'string' ? email : null;
}

/** A client of the library as an identity. */
export class LibraryIdentity implements Identity {
  constructor(
    private readonly client: AuthClient,
    private readonly hidden: HiddenValues,
  ) {}

  /** The library keeps the token, and renews it once for all who ask meanwhile. */
  async headers(): Promise<IdentityHeaders> {
    try {
      const headers = await this.client.getRequestHeaders();
      const token = (headers.get('authorization') ?? '').replace(/^\w+ /, '');
      const project = headers.get('x-goog-user-project');
      this.hidden.add(token);
      return {
        ok: true,
        token,
        more: project === null ? {} : {'x-goog-user-project': project},
      };
    } catch (error) {
      return {ok: false, reply: replyIn(error)};
    }
  }

  forget(): void {
    const {credentials} = this.client;
    this.client.setCredentials({...credentials, expiry_date: 1});
  }
}

/** The reply that an exception of the library is about. */
function replyIn(
  error: unknown,
): Extract<IdentityHeaders, {ok: false}>['reply'] {
  const {response} = Object(error) as {
    response?: {status?: unknown; data?: unknown};
  };
  const status = Number(response?.status);
  if (!(status > 0)) return {failed: 'network', text: wordsOf(error)};
  const {data} = response!;
  const body = typeof data === 'string' ? data : JSON.stringify(data ?? '');
  return {status, headers: {}, body};
}

function problemOf(error: unknown): AccessProblem {
  if (error instanceof AccessProblem) return error;
  const why = wordsOf(error);
  return /could not load the default credentials/i.test(why)
    ? new AccessProblem('no-credentials', {})
    : new AccessProblem('credentials-unreadable', {why});
}

const LONGEST = 300;

/** What a JSON parser quotes of a file could be a key. */
function wordsOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'JSON';
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/[\w+/=.-]{40,}/g, '…').slice(0, LONGEST);
}
