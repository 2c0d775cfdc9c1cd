/** Widely used OAuth clients, unchanged, against the emulator over HTTP: from the consent page to the end of the consent. */
import {OAuth2Client} from 'google-auth-library';
import * as openid from 'openid-client';
import {AuthorizationCode} from 'simple-oauth2';
import type {Google} from '../../../emulator/google/google';
import {
  ADA,
  aGoogleWithApp,
  CLIENT_ID,
  REDIRECT,
  SECRET,
} from '../emulator/google/consent-client';
import {BASIC, served, type Served} from './served';

const ACCOUNT = 'rollout@example.iam.gserviceaccount.com';
const SCOPES = ['openid', 'email', BASIC];

let google: Google;
let server: Served;

beforeAll(async () => {
  google = aGoogleWithApp();
  google.addServiceAccount({email: ACCOUNT, clientId: '100'});
  server = await served(google, ACCOUNT);
});

afterAll(() => server.close());

/** Google's addresses, answered by the emulator. */
const toServer = ((input: string | URL, init?: RequestInit) => {
  const {pathname, search} = new URL(input);
  return fetch(server.url + pathname + search, init);
}) as typeof fetch;

/** What the consent page sends the browser to. */
function callback(address: string, allow = true): URL {
  const result = google.decideConsent(address, {user: ADA, allow});
  if (result.kind === 'error') throw new Error(result.text);
  return new URL(result.to);
}

describe('openid-client', () => {
  let config: openid.Configuration;

  beforeAll(async () => {
    config = await openid.discovery(
      new URL('https://accounts.google.com'),
      CLIENT_ID,
      SECRET,
      openid.ClientSecretBasic(SECRET),
      {
        [openid.customFetch]: (url, {body, ...options}) =>
          toServer(url, {...options, body: (body ?? null) as BodyInit | null}),
      },
    );
  });

  async function asked() {
    const pkceCodeVerifier = openid.randomPKCECodeVerifier();
    const checks = {
      pkceCodeVerifier,
      expectedState: openid.randomState(),
      expectedNonce: openid.randomNonce(),
    };
    const address = openid.buildAuthorizationUrl(config, {
      redirect_uri: REDIRECT,
      scope: SCOPES.join(' '),
      access_type: 'offline',
      prompt: 'consent',
      code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state: checks.expectedState,
      nonce: checks.expectedNonce,
    });
    return {address: address.href, checks};
  }

  it('signs a user in, checks the ID token, refreshes and revokes', async () => {
    const {address, checks} = await asked();
    const tokens = await openid.authorizationCodeGrant(
      config,
      callback(address),
      checks,
    );
    const claims = tokens.claims()!;
    expect(claims).toMatchObject({aud: CLIENT_ID, email: ADA});
    const {access_token: access, refresh_token: refresh = ''} = tokens;
    expect(
      await openid.fetchUserInfo(config, access, claims.sub),
    ).toMatchObject({
      email: ADA,
      email_verified: true,
    });
    const again = await openid.refreshTokenGrant(config, refresh);
    expect(again.access_token).not.toBe(access);
    await openid.tokenRevocation(config, refresh);
    await expect(
      openid.refreshTokenGrant(config, refresh),
    ).rejects.toMatchObject({error: 'invalid_grant', status: 400});
  });

  it('reads that the user has declined', async () => {
    const {address, checks} = await asked();
    await expect(
      openid.authorizationCodeGrant(config, callback(address, false), checks),
    ).rejects.toMatchObject({error: 'access_denied'});
  });
});

describe('google-auth-library', () => {
  it('gets tokens, checks the ID token, and knows what a token is good for', async () => {
    const client = new OAuth2Client({
      clientId: CLIENT_ID,
      clientSecret: SECRET,
      redirectUri: REDIRECT,
      transporterOptions: {fetchImplementation: toServer},
    });
    const address = client.generateAuthUrl({
      access_type: 'offline',
      prompt: 'consent',
      scope: SCOPES,
    });
    const code = callback(address).searchParams.get('code')!;
    const {tokens} = await client.getToken(code);
    client.setCredentials(tokens);
    const ticket = await client.verifyIdToken({
      idToken: tokens.id_token!,
      audience: CLIENT_ID,
    });
    expect(ticket.getPayload()).toMatchObject({email: ADA, hd: 'example.test'});
    await expect(
      client.verifyIdToken({idToken: tokens.id_token!, audience: 'another'}),
    ).rejects.toThrow('Wrong recipient');
    const info = await client.getTokenInfo(tokens.access_token!);
    expect(info).toMatchObject({aud: CLIENT_ID, email: ADA});
    expect(info.scopes).toContain(BASIC);
    const {credentials} = await client.refreshAccessToken();
    expect(credentials.access_token).not.toBe(tokens.access_token);
    await client.revokeToken(credentials.access_token!);
    await expect(
      client.getTokenInfo(credentials.access_token!),
    ).rejects.toMatchObject({status: 400});
  });
});

describe('simple-oauth2', () => {
  it.each([
    {authorizationMethod: 'header', credentialsEncodingMode: 'strict'},
    {authorizationMethod: 'header', credentialsEncodingMode: 'loose'},
    {authorizationMethod: 'body'},
  ] as const)('gets, renews and revokes tokens with %p', async options => {
    const client = new AuthorizationCode({
      client: {id: CLIENT_ID, secret: SECRET},
      auth: {
        tokenHost: server.url,
        tokenPath: '/o/oauth2/token',
        revokePath: '/o/oauth2/revoke',
        authorizeHost: 'https://accounts.google.com',
        authorizePath: '/o/oauth2/auth',
      },
      options: options,
    });
    const address = client.authorizeURL({
      redirect_uri: REDIRECT,
      scope: SCOPES,
      state: 'x',
      // Its types know the parameters of the standard alone.
      ...{access_type: 'offline', approval_prompt: 'force'},
    });
    const code = callback(address).searchParams.get('code')!;
    const tokens = await client.getToken({code, redirect_uri: REDIRECT});
    const renewed = await tokens.refresh();
    expect(renewed.token['access_token']).not.toBe(
      tokens.token['access_token'],
    );
    await tokens.revoke('refresh_token');
    await expect(tokens.refresh()).rejects.toThrow('Bad Request');
  });
});
