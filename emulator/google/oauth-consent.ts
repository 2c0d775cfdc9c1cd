/**
 * Google's consent page, `https://accounts.google.com/o/oauth2/v2/auth`: its content, and where it sends the browser after
 * the user's decision [identity/protocols/oauth2/web-server].
 */
import type {World} from './method';
import {accountOf, type Account} from './oauth-accounts';
import {
  readRequest,
  RequestRefused,
  type AuthorizationRequest,
} from './oauth-request';
import {shown, type ShownScope} from './oauth-scopes';
import type {OAuthClient} from './oauth-state';
import {sameAddress, type State} from './state';

/** The question that a user is asked. */
export interface ConsentAsk {
  readonly kind: 'ask';
  /** The app's name. */
  readonly client: string;
  readonly clientId: string;
  readonly scopes: readonly ShownScope[];
  /** The address that the app expects; empty if it gives none. */
  readonly loginHint: string;
  readonly redirectUri: string;
  /** `consent`, `select_account` */
  readonly prompt: readonly string[];
}

/** What Google shows instead: "Error 403: org_internal". The browser is sent nowhere. */
export interface ConsentError {
  readonly kind: 'error';
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

export type ConsentPage = ConsentAsk | ConsentError;

export interface ConsentDecision {
  /** The signed-in user: someone of the company or from elsewhere. */
  readonly user: string;
  readonly allow: boolean;
  /** Which boxes are left selected, by `ShownScope.scope`. Default: all. */
  readonly scopes?: readonly string[];
}

export type ConsentResult =
  | {readonly kind: 'redirect'; readonly to: string}
  | ConsentError;

/**
 * How long a code can be exchanged. Google's pages say only that it is short-lived; RFC 6749, section 4.1.2, recommends ten
 * minutes at most.
 */
const CODE_MS = 600_000;

/**
 * The content of the page at this address.
 *
 * @throws Error if it is not the address of a consent page, and for anything that is not emulated
 */
export function consentPage(state: State, url: string): ConsentPage {
  return orError(() => {
    const request = readRequest(state, url);
    return {
      kind: 'ask',
      client: request.client.name,
      clientId: request.client.clientId,
      scopes: request.scopes.map(shown),
      loginHint: request.loginHint,
      redirectUri: request.redirectUri,
      prompt: request.prompt,
    };
  });
}

/**
 * The result of a user's decision.
 *
 * @throws Error for an account that nobody can sign in to, and for a box that the page does not have
 */
export function decide(
  world: World,
  url: string,
  decision: ConsentDecision,
): ConsentResult {
  return orError(() => {
    const request = readRequest(world.state, url);
    const account = accountOf(world.state, decision.user);
    checkAdmittance(request.client, account);
    const scopes = decision.allow ? allowedScopes(request, decision) : [];
    const to = new URL(request.redirectUri);
    if (request.state !== null) to.searchParams.set('state', request.state);
    const answer = scopes.length
      ? allowed(world, request, account, scopes)
      : {error: 'access_denied'};
    for (const [name, value] of Object.entries(answer)) {
      to.searchParams.set(name, value);
    }
    return {kind: 'redirect', to: to.href};
  });
}

/** @throws RequestRefused for a person whom the app, or their own administrator, does not admit to this page */
function checkAdmittance(
  {audience, name, restricted, testUsers}: OAuthClient,
  {email, domain}: Account,
): void {
  if (audience === 'internal' && domain === null) {
    throw new RequestRefused(
      'org_internal',
      `Access blocked: ${name} can only be used within its organization`,
      403,
    );
  }
  const isTester = testUsers?.some(it => sameAddress(it, email)) ?? true;
  if (audience === 'testing' && !isTester) {
    throw new RequestRefused(
      'access_denied',
      `Access blocked: ${name} has not completed the Google verification process`,
      403,
    );
  }
  if (restricted && domain !== null) {
    throw new RequestRefused(
      'admin_policy_enforced',
      'Access blocked: your institution’s admin needs to review this app',
    );
  }
}

function allowedScopes(
  {scopes}: AuthorizationRequest,
  {scopes: ticked = scopes}: ConsentDecision,
): string[] {
  const unknown = ticked.find(it => !scopes.includes(it));
  if (unknown) throw new Error(`the page has no box for ${unknown}`);
  return scopes.filter(it => ticked.includes(it) || !shown(it).optional);
}

/** Notes the consent and makes the code for it. */
function allowed(
  {state, clock, newId}: World,
  request: AuthorizationRequest,
  {email, domain}: Account,
  scopes: readonly string[],
): Record<string, string> {
  const {client, redirectUri, challenge, nonce} = request;
  const {clientId} = client;
  const at = state.consents.findIndex(
    it => it.user === email && it.clientId === clientId,
  );
  const before = state.consents[at]?.scopes ?? [];
  const all = [...new Set([...before, ...scopes])];
  const isNews = all.length > before.length;
  const consent = {user: email, clientId, scopes: all};
  state.consents.splice(at < 0 ? state.consents.length : at, 1, consent);
  const given = request.incremental ? all : scopes;
  const code = newId('4/0A', 70);
  state.authorizationCodes[code] = {
    user: email,
    clientId,
    redirectUri,
    scopes: given,
    offline: request.offline && (isNews || request.prompt.includes('consent')),
    challenge,
    nonce,
    expires: clock.now() + CODE_MS,
    used: false,
  };
  return {
    code,
    scope: given.join(' '),
    authuser: '0',
    ...(domain ? {hd: domain} : {}),
    prompt: 'consent',
  };
}

function orError<Page>(page: () => Page): Page | ConsentError {
  try {
    return page();
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const {code, status, message} = error;
    return {kind: 'error', status, code, text: message};
  }
}
