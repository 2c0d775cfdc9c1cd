import type {Google} from '../../../../emulator/google/google';
import {BASIC, gmailUrl, send, SHARING, smimeUrl} from './client';
import {
  ADA,
  aGoogleWithApp,
  consented,
  consentUrl,
  EMAIL,
  GRACE,
  OUTSIDER,
  post,
  redirected,
  refresh,
} from './consent-client';

const USERINFO = 'https://openidconnect.googleapis.com/v1/userinfo';

let google: Google;

beforeEach(() => {
  google = aGoogleWithApp();
});

function get(url: string, token: string) {
  return send(google, 'GET', url, {token});
}

describe('Gmail, for an app that a user has let in', () => {
  it('opens that user’s mailbox and no other', () => {
    const {access} = consented(google);
    expect(get(gmailUrl('me'), access).status).toBe(200);
    expect(get(smimeUrl(ADA), access).status).toBe(200);
    expect(get(gmailUrl(GRACE), access)).toMatchObject({
      status: 403,
      json: {error: {message: `Delegation denied for ${ADA}`}},
    });
  });

  it('counts its requests against the app’s project', () => {
    const {access} = consented(google);
    google.disableApi(google.project, 'gmail');
    expect(get(gmailUrl('me'), access).status).toBe(403);
  });

  it('keeps other addresses to service accounts, whatever the user allowed', () => {
    const url = consentUrl({scope: `${BASIC} ${SHARING}`});
    const {access} = consented(google, {}, url);
    const insert = send(google, 'POST', smimeUrl(ADA, 'info@example.test'), {
      token: access,
      body: {},
    });
    expect(insert).toMatchObject({
      status: 403,
      json: {
        error: {
          message:
            'Access restricted to service accounts that have been delegated domain-wide authority',
        },
      },
    });
    const sharing = consented(google, {}, consentUrl({scope: SHARING}));
    expect(get(smimeUrl(ADA), sharing.access).status).toBe(403);
  });

  it('refuses what the user unticked', () => {
    const {access} = consented(google, {scopes: []});
    expect(get(gmailUrl('me'), access)).toMatchObject({
      status: 403,
      json: {error: {errors: [{reason: 'insufficientPermissions'}]}},
    });
  });

  it('is closed at once by a new password', () => {
    const {access} = consented(google);
    google.changePassword(ADA);
    expect(get(gmailUrl('me'), access).status).toBe(401);
  });
});

describe('userinfo', () => {
  it('says who the user is, the same each time', () => {
    const first = get(USERINFO, consented(google).access);
    expect(first).toMatchObject({status: 200});
    expect(first.json).toEqual({
      sub: expect.stringMatching(/^1\d{20}$/),
      email: ADA,
      email_verified: true,
      hd: 'example.test',
    });
    expect(get(USERINFO, consented(google).access).json).toEqual(first.json);
    const other = consented(google, {user: GRACE}).access;
    expect(get(USERINFO, other).json!['sub']).not.toBe(first.json!['sub']);
    expect(google.state.log.slice(-1)[0]).toMatchObject({
      method: 'openidconnect.userinfo',
      user: GRACE,
    });
  });

  it('names no domain for people from elsewhere, and no address without that scope', () => {
    google = aGoogleWithApp({audience: 'production'});
    const {access} = consented(google, {user: OUTSIDER});
    expect(get(USERINFO, access).json).not.toHaveProperty('hd');
    const bare = consented(google, {}, consentUrl({scope: 'openid'}));
    expect(get(USERINFO, bare.access).json).toEqual({
      sub: expect.any(String),
      hd: 'example.test',
    });
  });

  it('answers bad tokens, and those without the scope, all alike', () => {
    const mail = consented(google, {}, consentUrl({scope: BASIC})).access;
    const old = consented(google).access;
    google.clock.advance(3_599_000);
    const left = consented(google, {user: GRACE}).access;
    google.state.users.find(it => it.primary === GRACE)!.suspended = true;
    const refused = {
      status: 401,
      json: {
        error: 'invalid_request',
        error_description: 'Invalid Credentials',
      },
    };
    for (const token of [mail, old, left, 'ya29.unknown', 'constructor']) {
      expect(get(USERINFO, token)).toMatchObject(refused);
    }
    expect(send(google, 'GET', USERINFO)).toMatchObject(refused);
  });
});

describe('revocation', () => {
  it.each(['access', 'refresh'] as const)(
    'by %s token ends all that the user has allowed',
    kind => {
      const earlier = consented(google);
      const tokens = consented(google);
      const others = consented(google, {user: GRACE});
      const reply = post(google, '/revoke', {token: tokens[kind]});
      expect(reply).toMatchObject({status: 200, json: {}});
      expect(google.state.log.slice(-1)[0]).toMatchObject({
        method: 'oauth2.revoke',
        user: ADA,
      });
      for (const {access, refresh: token} of [earlier, tokens]) {
        expect(get(gmailUrl('me'), access).status).toBe(401);
        expect(refresh(google, token).status).toBe(400);
      }
      expect(get(gmailUrl('me'), others.access).status).toBe(200);
      expect(google.state.consents.map(it => it.user)).toEqual([GRACE]);
    },
  );

  it('accepts the token in the address, too', () => {
    const {refresh: token} = consented(google);
    const path = `/revoke?token=${encodeURIComponent(token)}`;
    expect(post(google, path, {}).status).toBe(200);
    expect(refresh(google, token).status).toBe(400);
  });

  it('fails for a token that is not valid', () => {
    const {access, refresh: token} = consented(google);
    post(google, '/revoke', {token});
    for (const dead of [token, access, 'nonsense']) {
      expect(post(google, '/revoke', {token: dead})).toMatchObject({
        status: 400,
        json: {error: 'invalid_token'},
      });
    }
    expect(post(google, '/revoke', {}).json).toMatchObject({
      error: 'invalid_request',
    });
  });
});

it('never logs a code, a token or a secret', () => {
  const code = redirected(google).get('code') ?? '';
  const {access, refresh: token} = consented(google);
  refresh(google, token);
  get(USERINFO, access);
  post(google, `/revoke?token=${encodeURIComponent(token)}`, {});
  const log = JSON.stringify(google.state.log);
  for (const secret of [code, access, token, EMAIL]) {
    expect(log).not.toContain(secret);
  }
});
