import type {Google} from '../../../../emulator/google/google';
import {BASIC, SHARING} from './client';
import {
  ADA,
  aGoogleWithApp,
  CLIENT_ID,
  consented,
  consentUrl,
  EMAIL,
  exchange,
  GRACE,
  OUTSIDER,
  redirected,
  REDIRECT,
  refusal,
} from './consent-client';

let google: Google;

beforeEach(() => {
  google = aGoogleWithApp();
});

describe('the consent page', () => {
  it('says who asks for what', () => {
    expect(google.openConsent(consentUrl())).toEqual({
      kind: 'ask',
      client: 'Rollout',
      clientId: CLIENT_ID,
      scopes: [
        {
          scope: 'openid',
          text: 'Associate you with your personal info on Google',
          optional: false,
        },
        {
          scope: EMAIL,
          text: 'See your primary Google Account email address',
          optional: false,
        },
        {
          scope: BASIC,
          text: 'See, edit, create, or change your email settings and filters in Gmail',
          optional: true,
        },
      ],
      loginHint: ADA,
      redirectUri: REDIRECT,
      prompt: ['consent'],
    });
  });

  it('shows settings.sharing as well, though it opens nothing', () => {
    const url = consentUrl({scope: SHARING});
    expect(google.openConsent(url)).toMatchObject({
      scopes: [{text: expect.stringContaining('sensitive mail settings')}],
    });
  });

  it.each([
    ['no client', {client_id: null}, 'invalid_request', 400],
    ['an unknown client', {client_id: 'x'}, 'invalid_client', 401],
    ['no redirect URI', {redirect_uri: null}, 'invalid_request', 400],
    [
      'a redirect URI with a slash more',
      {redirect_uri: `${REDIRECT}/`},
      'redirect_uri_mismatch',
      400,
    ],
    [
      'a redirect URI with a query',
      {redirect_uri: `${REDIRECT}?x=1`},
      'redirect_uri_mismatch',
      400,
    ],
    [
      'another site',
      {redirect_uri: 'https://evil.test/'},
      'redirect_uri_mismatch',
      400,
    ],
    ['no response type', {response_type: null}, 'invalid_request', 400],
    [
      'an unknown response type',
      {response_type: 'cookie'},
      'unsupported_response_type',
      400,
    ],
    ['no scope', {scope: ' '}, 'invalid_request', 400],
    ['a misspelt scope', {scope: `${BASIC}s`}, 'invalid_scope', 400],
    ['a scope named like a method', {scope: 'toString'}, 'invalid_scope', 400],
    ['an unknown access type', {access_type: 'always'}, 'invalid_request', 400],
    ['an unknown prompt', {prompt: 'please'}, 'invalid_request', 400],
    [
      'an unknown challenge method',
      {code_challenge_method: 'S512'},
      'invalid_request',
      400,
    ],
    [
      'a method without a challenge',
      {code_challenge: null},
      'invalid_request',
      400,
    ],
    ['a short challenge', {code_challenge: 'short'}, 'invalid_request', 400],
    ['a parameter of its own', {username: 'ada'}, 'invalid_request', 400],
  ])(
    'shows an error for %s and redirects nowhere',
    (_, changes, code, status) => {
      const url = consentUrl(changes);
      const shown = google.openConsent(url);
      expect(shown).toMatchObject({kind: 'error', code, status});
      expect(google.decideConsent(url, {user: ADA, allow: true})).toEqual(
        shown,
      );
      expect(google.state.consents).toEqual([]);
    },
  );

  it('refuses a parameter that occurs twice', () => {
    expect(google.openConsent(`${consentUrl()}&state=other`)).toMatchObject({
      code: 'invalid_request',
      text: 'OAuth 2 parameters can only have a single value: state',
    });
  });

  it('shows that an app was deleted', () => {
    google.deleteOAuthClient(CLIENT_ID);
    expect(google.openConsent(consentUrl())).toMatchObject({
      code: 'deleted_client',
      status: 401,
    });
  });

  it('throws for unsupported requests, and for other addresses', () => {
    const open = (url: string) => () => google.openConsent(url);
    expect(open(consentUrl({response_type: 'token'}))).toThrow('not emulated');
    expect(open(consentUrl({prompt: 'none'}))).toThrow('not emulated');
    expect(open('https://accounts.google.com/signin')).toThrow(
      'no consent page',
    );
  });
});

describe('the decision', () => {
  it('sends the browser back with a code, the scopes and the state as it was', () => {
    const answer = redirected(google);
    expect(Object.fromEntries(answer)).toEqual({
      state: 'a state & more',
      code: expect.stringMatching(/^4\/0A/),
      scope: `openid ${EMAIL} ${BASIC}`,
      authuser: '0',
      hd: 'example.test',
      prompt: 'consent',
    });
  });

  it('sends a refusal back without a code', () => {
    expect(Object.fromEntries(redirected(google, {allow: false}))).toEqual({
      error: 'access_denied',
      state: 'a state & more',
    });
    expect(google.state.consents).toEqual([]);
  });

  it('leaves out scopes that the user unticks, but never the sign-in', () => {
    const partly = redirected(google, {scopes: []});
    expect(partly.get('scope')).toBe(`openid ${EMAIL}`);
    const nothing = redirected(
      google,
      {scopes: []},
      consentUrl({scope: BASIC}),
    );
    expect(nothing.get('error')).toBe('access_denied');
    expect(() => redirected(google, {scopes: [SHARING]})).toThrow(
      'the page has no box',
    );
  });

  it('adds scopes of before only when the app asks for them', () => {
    consented(google);
    const url = (more: object) => consentUrl({scope: 'openid', ...more});
    expect(consented(google, {}, url({})).scope).toBe('openid');
    expect(
      consented(google, {}, url({include_granted_scopes: 'true'})).scope,
    ).toBe(`openid ${EMAIL} ${BASIC}`);
  });

  it('keeps people from elsewhere out of an internal app', () => {
    expect(refusal(google, OUTSIDER)).toMatchObject({
      status: 403,
      code: 'org_internal',
    });
  });

  it('lets people from elsewhere into an app in production', () => {
    google = aGoogleWithApp({audience: 'production'});
    const answer = redirected(google, {user: OUTSIDER});
    expect(answer.has('code')).toBe(true);
    expect(answer.has('hd')).toBe(false);
  });

  it('lets only test users into an app in testing, where there are some', () => {
    google = aGoogleWithApp({audience: 'testing', testUsers: [ADA]});
    expect(redirected(google).has('code')).toBe(true);
    expect(refusal(google, GRACE)).toMatchObject({
      status: 403,
      code: 'access_denied',
    });
  });

  it('ends at Google while an administrator restricts the app', () => {
    google = aGoogleWithApp({audience: 'production'});
    google.restrictApp(CLIENT_ID, true);
    expect(refusal(google, ADA)).toMatchObject({
      status: 400,
      code: 'admin_policy_enforced',
    });
    expect(redirected(google, {user: OUTSIDER}).has('code')).toBe(true);
    google.restrictApp(CLIENT_ID, false);
    expect(redirected(google).has('code')).toBe(true);
  });

  it('is closed to users who cannot sign in', () => {
    google.addUser({primary: 'gone@example.test', deleted: true});
    for (const user of ['gone@example.test', 'nobody@example.test']) {
      expect(() => redirected(google, {user})).toThrow(user);
    }
  });

  it('can be made by someone other than the link was for', () => {
    const code = redirected(google, {user: GRACE}).get('code') ?? '';
    exchange(google, code);
    expect(google.state.log.slice(-1)[0]).toMatchObject({
      method: 'oauth2.token',
      user: GRACE,
    });
  });
});
