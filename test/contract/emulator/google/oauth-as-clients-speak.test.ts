/** OAuth as used by released clients: older parameters, addresses, encodings and verbs. */
import {createPublicKey, createSign} from 'node:crypto';
import type {Google} from '../../../../emulator/google/google';
import {SAMPLE_START} from '../../../../emulator/sample-company/company';
import {knownKey} from '../../../unit/core/certificates/support/known-keys';
import {BASIC, gmailUrl, send, type Reply} from './client';
import {
  ADA,
  aGoogleWithApp,
  consented,
  consentUrl,
  exchange,
  post,
  redirected,
  REDIRECT,
  refresh,
  tokensOf,
} from './consent-client';

const IAM = 'https://www.googleapis.com/auth/iam';
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const ACCOUNT = 'rollout@test.iam.gserviceaccount.com';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const TOKEN_URLS = [
  'https://oauth2.googleapis.com/token',
  'https://accounts.google.com/o/oauth2/token',
];
const REVOKE_URLS = [
  'https://oauth2.googleapis.com/revoke',
  'https://accounts.google.com/o/oauth2/revoke',
];

const privateKey = knownKey('rsa-2048');
const publicKey = createPublicKey(privateKey);

let google: Google;

beforeEach(() => {
  google = aGoogleWithApp();
  google.addServiceAccount({
    email: ACCOUNT,
    clientId: '100',
    publicKey: String(publicKey.export({type: 'spki', format: 'pem'})),
  });
  google.delegate('100', [BASIC]);
});

function assertion(changes: object, encode: (part: Buffer) => string): string {
  const iat = SAMPLE_START / 1000;
  const claims = {
    ...{iss: ACCOUNT, sub: ADA, scope: BASIC, aud: TOKEN_URLS[0]},
    ...{iat, exp: iat + 3600, ...changes},
  };
  const signed = [{alg: 'RS256', typ: 'JWT'}, claims]
    .map(it => encode(Buffer.from(JSON.stringify(it))))
    .join('.');
  const signature = createSign('RSA-SHA256').update(signed).sign(privateKey);
  return `${signed}.${encode(signature)}`;
}

const bare = (part: Buffer) => part.toString('base64url');
const padded = (part: Buffer) =>
  part.toString('base64').replace(/\+/g, '-').replace(/\//g, '_');

function ask(jwt: string, url = TOKEN_URLS[0]!): Reply {
  return send(google, 'POST', url, {
    body: new URLSearchParams({
      grant_type: GRANT,
      assertion: jwt,
    }).toString(),
  });
}

function statusOf(token: string): number {
  return send(google, 'GET', gmailUrl('me'), {token}).status;
}

describe('a service account', () => {
  it('may keep the padding in its assertion, as google-auth 1.5 does', () => {
    const jwt = assertion({}, padded);
    expect(jwt).toMatch(/=\./);
    expect(ask(jwt).status).toBe(200);
  });

  it.each(TOKEN_URLS)('gets a token at %s, which no cache may keep', url => {
    const good = ask(assertion({aud: url}, bare), url);
    expect(good.status).toBe(200);
    for (const {headers} of [good, ask('nonsense', url)]) {
      expect(headers).toMatchObject({
        'cache-control': expect.stringContaining('no-store'),
        pragma: 'no-cache',
      });
    }
  });

  it('reads of an empty subject in HTML’s escapes, which GAM looks for', () => {
    expect(ask(assertion({sub: ''}, bare)).json).toEqual({
      error: 'invalid_request',
      error_description: 'Invalid impersonation &quot;sub&quot; field.',
    });
  });

  it('can revoke its own token, and nothing else with it', () => {
    const [one, other] = [0, 1].map(() =>
      String(ask(assertion({}, bare)).json!['access_token']),
    );
    expect(post(google, '/revoke', {token: one!}).status).toBe(200);
    expect([one!, other!].map(statusOf)).toEqual([401, 200]);
  });
});

describe('IAM Credentials', () => {
  it.each([
    [IAM, 200],
    [CLOUD, 200],
    [BASIC, 403],
  ])('answers a token for %s with %d', (scope, status) => {
    google.grantTokenCreator(ACCOUNT, ADA);
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:signJwt`;
    const token = google.issueToken({user: ADA, scopes: [scope]});
    expect(
      send(google, 'POST', url, {token, body: {payload: '{}'}}).status,
    ).toBe(status);
  });
});

describe('the consent page', () => {
  it('accepts the parameters of oauth2client', () => {
    const url = consentUrl({
      ...{prompt: null, login_hint: null},
      ...{approval_prompt: 'force', user_id: ADA},
    });
    expect(google.openConsent(url)).toMatchObject({
      kind: 'ask',
      prompt: ['consent'],
      loginHint: ADA,
    });
    expect(consented(google, {}, url).refresh).not.toBe('');
    expect(consented(google, {}, url).refresh).not.toBe('');
    const auto = consentUrl({prompt: null, approval_prompt: 'auto'});
    expect(consented(google, {}, auto).refresh).toBe('');
  });

  it('refuses both names of the prompt at once, and unknown values', () => {
    expect(google.openConsent(consentUrl({approval_prompt: 'force'}))).toEqual({
      ...{kind: 'error', status: 400, code: 'invalid_request'},
      text: 'Conflict params: approval_prompt and prompt',
    });
    const odd = consentUrl({prompt: null, approval_prompt: 'always'});
    expect(google.openConsent(odd)).toMatchObject({code: 'invalid_request'});
  });

  it('answers in the query, whether asked to or not', () => {
    const url = consentUrl({response_mode: 'query'});
    expect(redirected(google, {}, url).get('code')).toMatch(/^4\//);
    expect(google.openConsent(consentUrl({response_mode: 'x'}))).toMatchObject({
      code: 'invalid_request',
    });
  });
});

describe('an app', () => {
  it('may encode its id and secret in Basic authentication as in a form', () => {
    const clientSecret = 'a secret: 100% +';
    const clientId = 'odd.apps.googleusercontent.com';
    google.addOAuthClient({clientId, clientSecret, redirectUris: [REDIRECT]});
    const url = consentUrl({
      ...{client_id: clientId, code_challenge: null},
      code_challenge_method: null,
    });
    const encoded = encodeURIComponent(clientSecret).replace(/%20/g, '+');
    const id = clientId.replace(/\./g, '%2E');
    for (const pair of [`${id}:${encoded}`, `${clientId}:${encoded}`]) {
      const form = {
        grant_type: 'authorization_code',
        code: redirected(google, {}, url).get('code')!,
        redirect_uri: REDIRECT,
      };
      const basic = Buffer.from(pair).toString('base64');
      const headers = {authorization: `Basic ${basic}`};
      expect(post(google, '/token', form, headers).status).toBe(200);
    }
  });

  it('loses its access token if someone uses the code again', () => {
    const code = redirected(google).get('code')!;
    const first = tokensOf(exchange(google, code));
    expect(statusOf(first.access)).toBe(200);
    expect(exchange(google, code).status).toBe(400);
    expect(statusOf(first.access)).toBe(401);
    expect(refresh(google, first.refresh).status).toBe(200);
  });

  it.each(
    REVOKE_URLS.flatMap(url => [[url, 'GET'] as const, [url, 'POST'] as const]),
  )('revokes at %s by %s', (url, verb) => {
    const {access, refresh: token} = consented(google);
    const address = `${url}?token=${encodeURIComponent(token)}`;
    expect(send(google, verb, address).status).toBe(200);
    expect(statusOf(access)).toBe(401);
    expect(send(google, verb, address)).toMatchObject({
      status: 400,
      json: {error: 'invalid_token'},
    });
  });
});
