/**
 * A visit to the web app: an invitation is opened, or Google sends a user back with an answer. The result is decided here;
 * the page is made elsewhere. Nothing in the query decides anything except what we have signed ourselves, and opening an
 * invitation writes nothing, since mail scanners do that, too.
 */
import {CONSENT_SCOPES} from '../access/scopes';
import type {SchedulerPorts} from '../engine/scheduler';
import {answered, decline} from './answered';
import {
  declineLink,
  INVITATION_MS,
  invitationIn,
  languageIn,
  STATE_MS,
  stateIn,
  stateText,
  verifierFor,
  type Invitation,
} from './links';
import type {Ending, Page} from './page';
import {isReady, type ConsentKey, type ConsentStore} from './store';

/** What a visit needs: no document, since the visitor may have no access to it. */
export interface VisitPorts extends SchedulerPorts {
  readonly consent: ConsentStore & ConsentKey;
  /** The person at the keyboard, lowercase; absent or empty if the platform does not name anyone, and for the deployer. */
  readonly visitor?: string;
  /** Whether the script may connect to Google. Makes no requests, and never throws. */
  mayConnect(): boolean;
}

/** The query's parameters, the first value of each. */
export type Query = Readonly<Record<string, unknown>>;

const AUTHORIZATION = 'https://accounts.google.com/o/oauth2/v2/auth';

/** Decides what a visitor is shown. */
export function visit(ports: VisitPorts, query: Query): Page {
  const {consent} = ports;
  const {organisation, contact} = consent.settings();
  const page = (kind: Ending): Page => ({kind, facts: {organisation, contact}});
  if (!isReady(consent)) return page('notSetUp');
  const value = (name: string): string => {
    const given = query[name];
    return typeof given === 'string' ? given : '';
  };
  if (value('state') !== '') {
    const state = stateIn(consent, value('state'));
    if (!state) return page('nothingHere');
    if (isOther(ports, state.user)) return page('anotherAccount');
    // Google's code can be used only once: it is not spent if it cannot be redeemed.
    if (value('code') !== '' && !ports.mayConnect()) {
      return page('permissionMissing');
    }
    return page(answered(ports, state, value('code'), value('error')));
  }
  const isNo = value('decline') !== '';
  const invitation = isNo
    ? invitationIn(consent, value('decline'), 'decline')
    : invitationIn(consent, value('invite'));
  if (!invitation) return page('nothingHere');
  if (isOther(ports, invitation.user)) return page('anotherAccount');
  const ending = whyNot(ports, invitation);
  if (ending) return page(ending);
  if (isNo) return page(decline(ports, invitation));
  if (!ports.mayConnect()) return page('permissionMissing');
  const {user} = invitation;
  const language = languageIn(query['lang']);
  const continueTo = authorizationUrl(ports, invitation, language);
  const {webApp} = consent.settings();
  const declineTo = declineLink(consent, webApp, invitation, language);
  return {
    kind: 'invitation',
    facts: {organisation, contact, user, continueTo, declineTo},
  };
}

/**
 * The language in which a visit wants its page: that of the link, also behind Google's page. It is not to be trusted: whoever
 * uses it looks it up among those there are.
 *
 * @returns such as `he`; empty if none is named
 */
export function languageOfVisit(
  consent: Pick<ConsentKey, 'mac'>,
  query: Query,
): string {
  const {state} = query;
  const known = typeof state === 'string' ? stateIn(consent, state) : null;
  return known ? known.language : languageIn(query['lang']);
}

/** Whether the visitor is known not to be the user of a link. */
function isOther({visitor = ''}: VisitPorts, user: string): boolean {
  return visitor !== '' && visitor !== user;
}

/** Why an invitation is not valid; null for one that is. */
function whyNot(
  {consent, now}: VisitPorts,
  {user, invited}: Invitation,
): Ending | null {
  const record = consent.record(user);
  if (record?.state === 'allowed') return 'allowedAlready';
  const isGood = record?.invited === invited && now() - invited < INVITATION_MS;
  return isGood ? null : 'oldLink';
}

/**
 * Google's page for this user [Using OAuth 2.0 for Web Server Applications]. `include_granted_scopes` is off: the token
 * should have only the scopes requested here, and not those that the user has allowed the client elsewhere.
 */
function authorizationUrl(
  {consent, now}: VisitPorts,
  {user, invited}: Invitation,
  language: string,
): string {
  const {clientId, webApp} = consent.settings();
  const nonce = consent.nonce();
  const until = now() + STATE_MS;
  const parameters = {
    client_id: clientId,
    redirect_uri: webApp,
    response_type: 'code',
    scope: CONSENT_SCOPES.join(' '),
    state: stateText(consent, {user, invited, until, nonce, language}),
    code_challenge: consent.digest(verifierFor(consent, nonce)),
    code_challenge_method: 'S256',
    login_hint: user,
    access_type: 'offline',
    // Without it, a user who has consented before gets no refresh token.
    prompt: 'consent',
    include_granted_scopes: 'false',
  };
  const query = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${AUTHORIZATION}?${query.join('&')}`;
}
