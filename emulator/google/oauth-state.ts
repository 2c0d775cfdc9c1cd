/** What the emulated Google knows of apps that users let in themselves, as plain data. */

/** Who may use an app: the organization, test users, everybody. */
export type Audience = 'internal' | 'testing' | 'production';

export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The app's, as the consent page shows it. */
  readonly name: string;
  readonly redirectUris: readonly string[];
  readonly audience: Audience;
  /** Who may use an app in testing; null: everyone. */
  readonly testUsers: readonly string[] | null;
  /** Number of the Cloud project that its tokens are counted against. */
  readonly project: string;
  /** Whether a refresh gives a new refresh token, too. */
  readonly renewsRefreshTokens: boolean;
  /** Whether an administrator keeps it from the organization's data. */
  restricted: boolean;
  deleted: boolean;
}

/** A user's consent for an app, as myaccount.google.com lists it. */
export interface Consent {
  user: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** The challenge of a proof key (RFC 7636). */
export interface Challenge {
  readonly method: 'S256' | 'plain';
  readonly value: string;
}

export interface AuthorizationCode {
  user: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Whether it is good for a refresh token. */
  readonly offline: boolean;
  readonly challenge: Challenge | null;
  readonly nonce: string | null;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  used: boolean;
  /** The token it was exchanged for; absent before that. */
  accessToken?: string;
}

export interface RefreshToken {
  user: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly issued: number;
  lastUsed: number;
  revoked: boolean;
  /** Whether the organization's session policy asks the user to sign in again. */
  sessionOver: boolean;
}

export interface OAuthState {
  readonly oauthClients: OAuthClient[];
  readonly consents: Consent[];
  /** By the code. */
  readonly authorizationCodes: Record<string, AuthorizationCode>;
  /** By the token, in the order of issue; those that are dead stay. */
  readonly refreshTokens: Record<string, RefreshToken>;
}

export function emptyOAuthState(): OAuthState {
  return {
    oauthClients: [],
    consents: [],
    authorizationCodes: {},
    refreshTokens: {},
  };
}
