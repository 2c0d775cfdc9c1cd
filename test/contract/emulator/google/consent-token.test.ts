import {readJwt} from '../../../../emulator/google/jwt';
import type {Google} from '../../../../emulator/google/google';
import {BASIC} from './client';
import {
  ADA,
  aGoogleWithApp,
  CLIENT_ID,
  consented,
  consentUrl,
  EMAIL,
  exchange,
  GRACE,
  post,
  redirected,
  REDIRECT,
  refresh,
  SECRET,
  tokensOf,
  VERIFIER,
} from './consent-client';

const DAY = 86_400_000;
const REVOKED = {
  error: 'invalid_grant',
  error_description: 'Token has been expired or revoked.',
};

let google: Google;

beforeEach(() => {
  google = aGoogleWithApp();
});

function code(): string {
  return redirected(google).get('code') ?? '';
}

describe('the exchange of a code', () => {
  it('gives tokens, the scopes, and an ID token that says who it is', () => {
    const {status, json} = exchange(google, code());
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.stringMatching(/^ya29\./),
      expires_in: 3599,
      refresh_token: expect.stringMatching(/^1\/\//),
      scope: `openid ${EMAIL} ${BASIC}`,
      token_type: 'Bearer',
      id_token: expect.any(String),
    });
    expect(readJwt(String(json!['id_token']))?.claims).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: CLIENT_ID,
      hd: 'example.test',
      email: ADA,
      email_verified: true,
    });
  });

  it('gives no ID token without openid, and no refresh token to an app that is online', () => {
    const url = consentUrl({scope: BASIC, access_type: null});
    const given = exchange(google, redirected(google, {}, url).get('code')!);
    expect(Object.keys(given.json!).sort()).toEqual([
      'access_token',
      'expires_in',
      'scope',
      'token_type',
    ]);
  });

  it('gives a refresh token the first time, and later only for prompt=consent', () => {
    const quiet = consentUrl({prompt: null});
    expect(consented(google, {}, quiet).refresh).not.toBe('');
    expect(consented(google, {}, quiet).refresh).toBe('');
    expect(consented(google).refresh).not.toBe('');
    google.revokeConsent(ADA, CLIENT_ID);
    expect(consented(google, {}, quiet).refresh).not.toBe('');
  });

  it('happens once', () => {
    const once = code();
    const first = tokensOf(exchange(google, once));
    expect(exchange(google, once)).toMatchObject({
      status: 400,
      json: {error: 'invalid_grant', error_description: 'Bad Request'},
    });
    expect(refresh(google, first.refresh).status).toBe(200);
  });

  it('gives nothing once the user has removed the app', () => {
    const early = code();
    google.revokeConsent(ADA, CLIENT_ID);
    expect(exchange(google, early)).toMatchObject({
      status: 400,
      json: {error: 'invalid_grant'},
    });
  });

  it('is too late after ten minutes', () => {
    const old = code();
    google.clock.advance(600_000);
    expect(exchange(google, old).json).toMatchObject({error: 'invalid_grant'});
  });

  it.each([
    [
      'no secret',
      {client_secret: null},
      400,
      'invalid_request',
      'client_secret is missing.',
    ],
    [
      'a wrong secret',
      {client_secret: 'x'},
      401,
      'invalid_client',
      'The provided client secret is invalid.',
    ],
    [
      'an unknown client',
      {client_id: 'x'},
      401,
      'invalid_client',
      'The OAuth client was not found.',
    ],
    [
      'no client',
      {client_id: null},
      400,
      'invalid_request',
      'Could not determine client ID from request.',
    ],
    [
      'another redirect URI',
      {redirect_uri: `${REDIRECT}/`},
      400,
      'redirect_uri_mismatch',
      'Bad Request',
    ],
    [
      'no verifier',
      {code_verifier: null},
      400,
      'invalid_grant',
      'Missing code verifier.',
    ],
    [
      'a wrong verifier',
      {code_verifier: 'w'.repeat(43)},
      400,
      'invalid_grant',
      'Invalid code verifier.',
    ],
    [
      'no code',
      {code: null},
      400,
      'invalid_request',
      'Required parameter is missing: code',
    ],
    [
      'an invalid code',
      {code: 'constructor'},
      400,
      'invalid_grant',
      'Malformed auth code.',
    ],
    [
      'an unknown grant',
      {grant_type: 'password'},
      400,
      'unsupported_grant_type',
      'Invalid grant_type: password',
    ],
  ])(
    'refuses %s, and the code stays good',
    (_, changes, status, error, text) => {
      const good = code();
      const reply = exchange(google, good, changes);
      expect(reply).toMatchObject({
        status,
        json: {error, error_description: text},
      });
      expect(exchange(google, good).status).toBe(200);
    },
  );

  it('is for the app only that the code was given to', () => {
    google.addOAuthClient({
      clientId: 'other',
      clientSecret: 's',
      redirectUris: [REDIRECT],
    });
    const stolen = {client_id: 'other', client_secret: 's'};
    expect(exchange(google, code(), stolen).json).toMatchObject({
      error: 'invalid_grant',
    });
    const {refresh: token} = consented(google);
    expect(refresh(google, token, stolen)).toMatchObject({
      status: 401,
      json: {error: 'unauthorized_client'},
    });
  });

  it('accepts a plain challenge, and no verifier if there was no challenge', () => {
    const plain = consentUrl({
      code_challenge: VERIFIER,
      code_challenge_method: 'plain',
    });
    expect(consented(google, {}, plain).access).not.toBe('');
    const bare = consentUrl({
      code_challenge: null,
      code_challenge_method: null,
    });
    const without = redirected(google, {}, bare).get('code')!;
    expect(exchange(google, without).json).toMatchObject({
      error_description: 'code_verifier or verifier is not needed.',
    });
    expect(exchange(google, without, {code_verifier: null}).status).toBe(200);
  });

  it('knows a client by Basic authentication, too', () => {
    const form = {
      grant_type: 'authorization_code',
      code: code(),
      redirect_uri: REDIRECT,
      code_verifier: VERIFIER,
    };
    const pair = Buffer.from(`${CLIENT_ID}:${SECRET}`).toString('base64');
    const headers = {authorization: `Basic ${pair}`};
    expect(post(google, '/token', form, headers).status).toBe(200);
  });

  it('can be made to fail, like all requests', () => {
    google.faults.add({
      match: {method: 'oauth2.token', user: ADA},
      respond: google.presets.tokenInternalFailure,
    });
    expect(exchange(google, code()).status).toBe(500);
  });
});

describe('a refresh', () => {
  it('gives an access token and no new refresh token', () => {
    const {refresh: token} = consented(google);
    const {status, json} = refresh(google, token);
    expect(status).toBe(200);
    expect(json).toMatchObject({expires_in: 3599, token_type: 'Bearer'});
    expect(json).not.toHaveProperty('refresh_token');
    expect(google.state.log.slice(-1)[0]).toMatchObject({user: ADA});
  });

  it('may give a new refresh token beside the old one', () => {
    google = aGoogleWithApp({renewsRefreshTokens: true});
    const {refresh: old} = consented(google);
    const {refresh: fresh} = tokensOf(refresh(google, old));
    expect(fresh).toMatch(/^1\/\//);
    expect(refresh(google, fresh).status).toBe(200);
    expect(refresh(google, old).status).toBe(200);
  });

  it('may ask for fewer scopes, not for more', () => {
    const {refresh: token} = consented(google);
    expect(tokensOf(refresh(google, token, {scope: BASIC})).scope).toBe(BASIC);
    const more = {scope: 'https://mail.google.com/'};
    expect(refresh(google, token, more).json).toMatchObject({
      error: 'invalid_scope',
    });
  });

  it('fails for an invalid refresh token', () => {
    expect(refresh(google, '1//0unknown').json).toEqual({
      error: 'invalid_grant',
      error_description: 'Bad Request',
    });
  });

  it('fails when the user has removed the app', () => {
    const {refresh: token} = consented(google);
    google.revokeConsent(ADA, CLIENT_ID);
    expect(refresh(google, token).json).toEqual(REVOKED);
  });

  it('fails when the password was changed, unless the app has nothing of Gmail', () => {
    const {refresh: mail} = consented(google);
    const {refresh: other} = consented(google, {user: GRACE});
    google.changePassword(ADA);
    expect(refresh(google, mail).json).toEqual(REVOKED);
    expect(refresh(google, other).status).toBe(200);
    const url = consentUrl({scope: 'openid email'});
    const {refresh: signIn} = consented(google, {}, url);
    google.changePassword(ADA);
    expect(refresh(google, signIn).status).toBe(200);
  });

  it('fails after six months without use', () => {
    const {refresh: token} = consented(google);
    google.clock.advance(180 * DAY);
    expect(refresh(google, token).status).toBe(200);
    google.clock.advance(180 * DAY);
    expect(refresh(google, token).status).toBe(200);
    google.clock.advance(185 * DAY);
    expect(refresh(google, token).json).toEqual(REVOKED);
  });

  it('fails after seven days for an app in testing, whose first response says so', () => {
    google = aGoogleWithApp({audience: 'testing'});
    const reply = exchange(google, code());
    expect(reply.json).toMatchObject({refresh_token_expires_in: 604_800});
    const {refresh: token} = tokensOf(reply);
    const url = consentUrl({scope: 'openid email'});
    const {refresh: signIn} = consented(google, {user: GRACE}, url);
    google.clock.advance(7 * DAY - 1);
    expect(refresh(google, token).status).toBe(200);
    google.clock.advance(1);
    expect(refresh(google, token).json).toEqual(REVOKED);
    expect(refresh(google, signIn).status).toBe(200);
  });

  it('fails for the oldest of more than a hundred tokens', () => {
    const tokens = Array.from(
      {length: 101},
      () => consented(google, {}, consentUrl({scope: BASIC})).refresh,
    );
    expect(refresh(google, tokens[0]!).json).toEqual(REVOKED);
    expect(refresh(google, tokens[1]!).status).toBe(200);
  });

  it('asks for a new sign-in when the session is over', () => {
    const {refresh: token} = consented(google);
    google.endSessions(ADA);
    expect(refresh(google, token)).toMatchObject({
      status: 400,
      json: {error: 'invalid_grant', error_subtype: 'invalid_rapt'},
    });
    expect(refresh(google, consented(google).refresh).status).toBe(200);
  });

  it('fails while an administrator restricts the app', () => {
    const {refresh: token} = consented(google);
    google.restrictApp(CLIENT_ID, true);
    expect(refresh(google, token)).toMatchObject({
      status: 400,
      json: {error: 'admin_policy_enforced'},
    });
    google.restrictApp(CLIENT_ID, false);
    expect(refresh(google, token).status).toBe(200);
  });

  it.each(['deleted', 'suspended'] as const)(
    'fails when the account is %s',
    state => {
      const {refresh: token} = consented(google);
      google.state.users[0]![state] = true;
      expect(refresh(google, token).json).toEqual({
        error: 'invalid_grant',
        error_description: 'Account has been deleted',
      });
    },
  );

  it('fails when the app was deleted', () => {
    const {refresh: token} = consented(google);
    google.deleteOAuthClient(CLIENT_ID);
    expect(refresh(google, token)).toMatchObject({
      status: 401,
      json: {error: 'deleted_client'},
    });
  });
});
