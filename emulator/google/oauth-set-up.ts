/** Apps that users let in themselves: what their developer, the users and the administrator do in the browser. */
import {CseSetUp} from './gmail-cse-set-up';
import {clientOf, type NewOAuthClient} from './oauth-clients';
import {
  consentPage,
  decide,
  type ConsentDecision,
  type ConsentPage,
  type ConsentResult,
} from './oauth-consent';
import {endConsent, endMailAccess, endSessions} from './oauth-revoke';
import type {OAuthClient} from './oauth-state';
import {sameAddress, userOf} from './state';

export abstract class OAuthSetUp extends CseSetUp {
  /** The script's own Cloud project. */
  abstract readonly project: string;

  /**
   * Registers an app of the kind "Web application".
   *
   * @throws Error for a client id that is already used
   */
  addOAuthClient(client: NewOAuthClient): OAuthClient {
    if (clientOf(this.state, client.clientId)) {
      throw new Error(`${client.clientId} is there already`);
    }
    const added: OAuthClient = {
      clientId: client.clientId,
      clientSecret: client.clientSecret,
      name: client.name ?? 'Untitled app',
      redirectUris: client.redirectUris,
      audience: client.audience ?? 'internal',
      testUsers: client.testUsers ?? null,
      project: client.project ?? this.project,
      renewsRefreshTokens: client.renewsRefreshTokens ?? false,
      restricted: false,
      deleted: false,
    };
    this.state.oauthClients.push(added);
    return added;
  }

  /** @throws Error for an unknown client id */
  deleteOAuthClient(clientId: string): void {
    this.client(clientId).deleted = true;
  }

  /**
   * What the browser shows at `https://accounts.google.com/o/oauth2/v2/auth?…`, before anyone has decided anything.
   *
   * @throws Error for another address, and for requests that are not emulated
   */
  openConsent(url: string): ConsentPage {
    return consentPage(this.state, url);
  }

  /**
   * A user's click on the consent page.
   *
   * @returns where the browser is sent, or what Google shows instead
   * @throws Error like `openConsent`; for an account that nobody can sign in to; for a box that the page does not have
   */
  decideConsent(url: string, decision: ConsentDecision): ConsentResult {
    return decide(this.world, url, decision);
  }

  /** A user removes the app at myaccount.google.com. Without a consent nothing happens. */
  revokeConsent(user: string, clientId: string): void {
    endConsent(this.state, user, clientId);
  }

  /** A user's password is changed: apps lose the mailbox. */
  changePassword(user: string): void {
    endMailAccess(this.state, user);
  }

  /**
   * An administrator keeps an app from the organization's data, or lets it in again.
   *
   * @throws Error for an unknown client id
   */
  restrictApp(clientId: string, restricted: boolean): void {
    this.client(clientId).restricted = restricted;
  }

  /** The session policy's time is over for a user. */
  endSessions(user: string): void {
    endSessions(this.state, user);
  }

  /**
   * An administrator gives a user another primary address. The account stays the same, and its consents stay valid; its
   * mailbox, certificates included, moves to the new address.
   *
   * @throws Error for a missing user, and for an address that is already used
   */
  renameUser(from: string, to: string): void {
    const {state} = this;
    const user = userOf(state, from);
    if (!user) throw new Error(`there is no user ${from}`);
    if (userOf(state, to)) throw new Error(`${to} is there already`);
    user.primary = to;
    const primary = user.sendAs.findIndex(it => it.isPrimary);
    user.sendAs[primary] = {...user.sendAs[primary]!, sendAsEmail: to};
    for (const it of [
      ...Object.values(state.tokens),
      ...Object.values(state.refreshTokens),
      ...Object.values(state.authorizationCodes),
      ...state.consents,
    ]) {
      if (sameAddress(it.user, from)) it.user = to;
    }
  }

  private client(clientId: string): OAuthClient {
    const client = clientOf(this.state, clientId);
    if (!client) throw new Error(`no OAuth client ${clientId}`);
    return client;
  }
}
