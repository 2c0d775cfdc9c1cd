/** Consent as Google knows it: the script's OAuth client, and which users have allowed it which scopes. */
import type {Consent, OAuthClient} from '../google/oauth-state';
import type {SampleCompany} from '../sample-company/company';
import {accountsOf} from './visitor-command';

export interface ConsentView {
  /** Accounts that can be signed in to. */
  readonly accounts: readonly string[];
  readonly client: Pick<
    OAuthClient,
    'name' | 'clientId' | 'clientSecret' | 'redirectUris' | 'audience'
  >;
  readonly allowed: readonly Consent[];
}

export function consentView({google, oauthClient}: SampleCompany): ConsentView {
  const {oauthClients, consents} = google.state;
  const isOurs = (it: {clientId: string}) =>
    it.clientId === oauthClient.clientId;
  const {name, clientId, clientSecret, redirectUris, audience} =
    oauthClients.find(isOurs)!;
  return {
    accounts: accountsOf(google),
    client: {name, clientId, clientSecret, redirectUris, audience},
    allowed: consents.filter(isOurs),
  };
}
