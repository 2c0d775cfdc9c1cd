/** The signed-in user: what Google says about people and tokens, and how an ID token is checked. */
import {createPublicKey, X509Certificate, type KeyObject} from 'node:crypto';
import type {Google} from '../../../../emulator/google/google';
import {isSignedBy, readJwt} from '../../../../emulator/google/jwt';
import {BASIC, send} from './client';
import {
  ADA,
  aGoogleWithApp,
  CLIENT_ID,
  consented,
  consentUrl,
  exchange,
  redirected,
} from './consent-client';

const APIS = 'https://www.googleapis.com';

let google: Google;

beforeEach(() => {
  google = aGoogleWithApp();
});

function get(url: string, token?: string) {
  return send(google, 'GET', url, token ? {token} : {});
}

function idToken(): string {
  const code = redirected(google).get('code')!;
  return String(exchange(google, code).json!['id_token']);
}

describe('the OAuth2 API’s userinfo', () => {
  it('returns id and address to authorized callers', () => {
    const sub = readJwt(idToken())!.claims['sub'];
    expect(
      get(`${APIS}/oauth2/v2/userinfo`, consented(google).access),
    ).toMatchObject({
      status: 200,
      json: {id: sub, email: ADA, verified_email: true, hd: 'example.test'},
    });
    const plain = consented(google, {}, consentUrl({scope: BASIC})).access;
    expect(get(`${APIS}/oauth2/v2/userinfo`, plain).status).toBe(403);
    expect(get(`${APIS}/oauth2/v2/userinfo`).status).toBe(401);
  });
});

describe('tokeninfo', () => {
  const about = (token?: string) =>
    send(google, 'POST', 'https://oauth2.googleapis.com/tokeninfo', {
      ...(token && {token}),
    });

  it('reports the owner of a token, its app and its lifetime', () => {
    const {access, scope} = consented(google);
    const {sub} = readJwt(idToken())!.claims;
    google.clock.advance(99_000);
    const {json, headers} = about(access);
    expect(json).toEqual({
      azp: CLIENT_ID,
      aud: CLIENT_ID,
      sub,
      scope,
      exp: String(google.clock.now() / 1000 + 3500),
      expires_in: '3500',
      email: ADA,
      email_verified: 'true',
      access_type: 'online',
    });
    expect(headers['cache-control']).toContain('no-store');
  });

  it('keeps the person from a token that is not about signing in', () => {
    const {access} = consented(google, {}, consentUrl({scope: BASIC}));
    expect(Object.keys(about(access).json!).sort()).toEqual([
      ...['access_type', 'aud', 'azp', 'exp', 'expires_in', 'scope'],
    ]);
  });

  it('refuses a token that is dead, unknown or missing', () => {
    const {access} = consented(google);
    expect(about('constructor').status).toBe(400);
    expect(about().json).toMatchObject({error: 'invalid_request'});
    google.state.users.find(it => it.primary === ADA)!.suspended = true;
    expect(about(access).json).toMatchObject({error: 'invalid_token'});
    google.state.users.find(it => it.primary === ADA)!.suspended = false;
    expect(about(access).status).toBe(200);
    google.clock.advance(3_600_000);
    expect(about(access).status).toBe(400);
  });
});

describe('an ID token', () => {
  function keyFrom(
    path: string,
    read: (id: string, json: Record<string, unknown>) => KeyObject,
  ) {
    const jwt = readJwt(idToken())!;
    const {json, headers} = get(APIS + path);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    return isSignedBy(jwt, read(String(jwt.header['kid']), json!));
  }

  it('can be checked with the published key, and with its certificate', () => {
    const byKey = keyFrom('/oauth2/v3/certs', (kid, json) => {
      const keys = json['keys'] as {kid: string; n: string}[];
      const key = keys.find(it => it.kid === kid)!;
      return createPublicKey({key: {...key}, format: 'jwk'});
    });
    const byCertificate = keyFrom('/oauth2/v1/certs', (kid, json) => {
      const certificate = new X509Certificate(String(json[kid]));
      expect(certificate.checkIssued(certificate)).toBe(true);
      expect(Date.parse(certificate.validTo)).toBeGreaterThan(
        google.clock.now(),
      );
      return certificate.publicKey;
    });
    expect([byKey, byCertificate]).toEqual([true, true]);
  });

  it('comes from the issuer whose configuration names these addresses', () => {
    const {json} = get(
      'https://accounts.google.com/.well-known/openid-configuration',
    );
    expect(json!['issuer']).toBe(readJwt(idToken())!.claims['iss']);
    const {access} = consented(google);
    expect(get(String(json!['userinfo_endpoint']), access).json).toMatchObject({
      email: ADA,
    });
    expect(get(String(json!['jwks_uri'])).status).toBe(200);
    for (const endpoint of ['token_endpoint', 'revocation_endpoint']) {
      expect(send(google, 'POST', String(json![endpoint])).json).toMatchObject({
        error: 'invalid_request',
      });
    }
  });
});
