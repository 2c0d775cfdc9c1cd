import {createPublicKey, type KeyObject} from 'node:crypto';
import type {Google} from '../../../../emulator/google/google';
import {readJwt, signJwt} from '../../../../emulator/google/jwt';
import {SAMPLE_START} from '../../../../emulator/sample-company/company';
import {knownKey} from '../../../unit/core/certificates/support/known-keys';
import {
  aGoogle,
  BASIC,
  CLOUD,
  gmailUrl,
  send,
  SHARING,
  type Reply,
} from './client';

const ACCOUNT = 'rollout@test.iam.gserviceaccount.com';
const CLIENT_ID = '112233445566778899001';
const USER = 'ada@example.test';
const OPERATOR = 'ops@example.test';
const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const NOW = SAMPLE_START / 1000;
const IAM_URL = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}`;

const privateKey = knownKey('rsa-2048');
const publicKey = createPublicKey(privateKey);
const PUBLIC_PEM = String(publicKey.export({type: 'spki', format: 'pem'}));

let google: Google;

beforeEach(() => {
  google = aGoogle();
  google.addUser({
    primary: USER,
    aliases: [{sendAsEmail: 'info@example.test'}],
  });
  google.addUser({primary: OPERATOR});
  google.addUser({primary: 'gone@example.test', deleted: true});
  google.addUser({primary: 'asleep@example.test', suspended: true});
  google.addServiceAccount({
    email: ACCOUNT,
    clientId: CLIENT_ID,
    publicKey: PUBLIC_PEM,
  });
  google.grantTokenCreator(ACCOUNT, OPERATOR);
  google.delegate(CLIENT_ID, [BASIC, SHARING]);
});

function claims(changes: object = {}): Record<string, unknown> {
  return {
    iss: ACCOUNT,
    sub: USER,
    scope: BASIC,
    aud: TOKEN_URL,
    iat: NOW,
    exp: NOW + 3600,
    ...changes,
  };
}

function ask(assertion: string): Reply {
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion,
  });
  return send(google, 'POST', TOKEN_URL, {
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body: form.toString(),
  });
}

function askSigned(changes: object = {}, key: KeyObject = privateKey): Reply {
  return ask(signJwt(JSON.stringify(claims(changes)), key, 'k'));
}

function iam(
  verb: string,
  body: object,
  user = OPERATOR,
  scope = CLOUD,
): Reply {
  return send(google, 'POST', `${IAM_URL}:${verb}`, {
    token: google.issueToken({user, scopes: [scope]}),
    body,
  });
}

describe('the token endpoint', () => {
  it('gives a token that acts as the user, for an assertion signed with the own key', () => {
    const {status, json} = askSigned();
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.stringMatching(/^ya29\./),
      expires_in: 3599,
      token_type: 'Bearer',
    });
    const token = String(json!['access_token']);
    expect(send(google, 'GET', gmailUrl('me'), {token}).json).toMatchObject({
      sendAs: [{sendAsEmail: USER}, {}],
    });
    google.clock.advance(3_599_000);
    expect(send(google, 'GET', gmailUrl('me'), {token}).status).toBe(401);
  });

  it('counts its tokens against the project of the service account', () => {
    const token = String(askSigned().json!['access_token']);
    google.disableApi(google.project, 'gmail');
    expect(send(google, 'GET', gmailUrl('me'), {token}).status).toBe(200);
    google.disableApi(google.state.serviceAccounts[0]!.project, 'gmail');
    expect(send(google, 'GET', gmailUrl('me'), {token}).status).toBe(403);
  });

  it('lets a service account without a subject act for itself, which has no mailbox', () => {
    const {json} = askSigned({sub: undefined});
    const reply = send(google, 'GET', gmailUrl('me'), {
      token: String(json!['access_token']),
    });
    expect(reply.json).toMatchObject({
      error: {message: 'Precondition check failed.'},
    });
  });

  it.each([
    [
      'an unknown issuer',
      {iss: 'no@test.iam.gserviceaccount.com'},
      400,
      'invalid_grant',
      'Invalid grant: account not found',
    ],
    [
      'another audience',
      {aud: 'https://example.test/'},
      400,
      'invalid_grant',
      'Invalid JWT: Failed audience check.',
    ],
    [
      'more than an hour',
      {exp: NOW + 3601},
      400,
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes)',
    ],
    [
      'an old assertion',
      {iat: NOW - 7200, exp: NOW - 3600},
      400,
      'invalid_grant',
      'Check your iat and exp values',
    ],
    [
      'one from the future',
      {iat: NOW + 900, exp: NOW + 1800},
      400,
      'invalid_grant',
      'in a reasonable timeframe',
    ],
    [
      'times with fractions',
      {iat: NOW + 0.5},
      400,
      'invalid_grant',
      'in a reasonable timeframe',
    ],
    [
      'no scope',
      {scope: ''},
      400,
      'invalid_scope',
      'Invalid OAuth scope or ID token audience provided.',
    ],
    [
      'a misspelt scope',
      {scope: `${BASIC}s`},
      400,
      'invalid_scope',
      'Invalid OAuth scope',
    ],
    [
      'a scope that is not delegated',
      {scope: CLOUD},
      401,
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    ],
    [
      'one delegated scope and one that is not',
      {scope: `${BASIC} ${CLOUD}`},
      401,
      'unauthorized_client',
      'Unauthorized client or scope in request.',
    ],
    [
      'an unknown subject',
      {sub: 'nobody@example.test'},
      400,
      'invalid_grant',
      'Invalid email or User ID',
    ],
    ...['ada@gmail.com', 'bot@p1.iam.gserviceaccount.com'].map(
      (sub): [string, object, number, string, string] => [
        `an account of no organisation as the subject: ${sub}`,
        {sub},
        401,
        'unauthorized_client',
        'Client is unauthorized to retrieve access tokens using this method',
      ],
    ),
    [
      'an alias as the subject',
      {sub: 'info@example.test'},
      400,
      'invalid_grant',
      'Invalid email or User ID',
    ],
    [
      'a suspended subject',
      {sub: 'asleep@example.test'},
      400,
      'invalid_grant',
      'Invalid email or User ID',
    ],
    [
      'a deleted subject',
      {sub: 'gone@example.test'},
      400,
      'invalid_grant',
      'The account has been deleted',
    ],
    [
      'a subject that is not an address',
      {sub: 'ada'},
      400,
      'invalid_grant',
      'Not a valid email',
    ],
    [
      'an empty subject',
      {sub: ''},
      400,
      'invalid_request',
      'Invalid impersonation',
    ],
  ])('refuses %s', (_, changes, status, error, description) => {
    const reply = askSigned(changes);
    expect([reply.status, reply.json]).toEqual([
      status,
      {error, error_description: expect.stringContaining(description)},
    ]);
  });

  it('refuses a strange signature, a revoked key, and a deleted account', () => {
    const other = knownKey('rsa-2048');
    const of = (reply: Reply) => String(reply.json?.['error_description']);
    expect(of(askSigned({}, other))).toBe('Invalid JWT Signature.');
    const account = google.state.serviceAccounts[0]!;
    account.keyRevoked = true;
    expect(of(askSigned())).toBe('Invalid JWT Signature.');
    account.deleted = true;
    expect(of(askSigned())).toBe(
      'Invalid JWT: No valid verifier found for issuer',
    );
  });

  it('refuses other algorithms, other grants and text that is not a JWT', () => {
    const [, payload] = signJwt(
      JSON.stringify(claims()),
      privateKey,
      'k',
    ).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(ask(`${none}.${payload}.AA`).json).toMatchObject({
      error: 'invalid_grant',
    });
    expect(ask('nonsense').json).toMatchObject({error: 'invalid_grant'});
    const form = (body: string) => send(google, 'POST', TOKEN_URL, {body}).json;
    expect(form('')).toMatchObject({error: 'invalid_request'});
    expect(form('grant_type=password')).toMatchObject({
      error: 'unsupported_grant_type',
    });
  });

  it('logs the user it was requested for', () => {
    askSigned();
    expect(google.state.log).toEqual([
      {time: SAMPLE_START, method: 'oauth2.token', user: USER, status: 200},
    ]);
  });
});

describe('signJwt', () => {
  it('signs so that the token endpoint accepts it, also for an account without a key of its own', () => {
    google.addServiceAccount({email: 'keyless@test.iam', clientId: '42'});
    google.grantTokenCreator('keyless@test.iam', OPERATOR);
    google.delegate('42', [BASIC]);
    const url = IAM_URL.replace(
      ACCOUNT,
      encodeURIComponent('keyless@test.iam'),
    );
    const {status, json} = send(google, 'POST', `${url}:signJwt`, {
      token: google.issueToken({user: OPERATOR, scopes: [CLOUD]}),
      body: {payload: JSON.stringify(claims({iss: 'keyless@test.iam'}))},
    });
    expect(status).toBe(200);
    const signed = String(json!['signedJwt']);
    expect(readJwt(signed)?.header['kid']).toBe(json!['keyId']);
    expect(ask(signed).status).toBe(200);
  });

  it('does not let one account sign for another', () => {
    google.addServiceAccount({email: 'other@test.iam', clientId: '42'});
    const {json} = iam('signJwt', {
      payload: JSON.stringify(claims({iss: 'other@test.iam'})),
    });
    expect(ask(String(json!['signedJwt'])).json).toMatchObject({
      error_description: 'Invalid JWT Signature.',
    });
  });

  it.each([
    ['a fractional exp', {payload: JSON.stringify({exp: NOW + 60.5})}],
    ['an exp that is past', {payload: JSON.stringify({exp: NOW - 60})}],
    [
      'an exp beyond twelve hours',
      {payload: JSON.stringify({exp: NOW + 43_201})},
    ],
    ['a payload that is no JSON', {payload: 'sub=ada'}],
    ['no payload', {}],
    ['a payload that is no string', {payload: {sub: USER}}],
    ['an unknown field', {payload: '{}', lifetime: '3600s'}],
  ])('refuses %s', (_, body) => {
    const reply = iam('signJwt', body);
    expect([reply.status, reply.json]).toMatchObject([
      400,
      {error: {status: 'INVALID_ARGUMENT'}},
    ]);
  });

  it('answers a missing role and an unknown account alike, and tells a missing scope and a disabled API apart', () => {
    const body = {payload: '{}'};
    const denied = iam('signJwt', body, USER);
    expect(denied.json).toMatchObject({
      error: {
        code: 403,
        message:
          "Permission 'iam.serviceAccounts.signJwt' denied on resource (or it may not exist).",
        details: [{reason: 'IAM_PERMISSION_DENIED'}],
      },
    });
    expect(denied.json!['error']).not.toHaveProperty('errors');
    const token = google.issueToken({user: OPERATOR, scopes: [CLOUD]});
    const unknown = send(
      google,
      'POST',
      IAM_URL.replace(ACCOUNT, 'no@test.iam') + ':signJwt',
      {token, body},
    );
    expect(unknown.json).toEqual(denied.json);
    expect(
      send(google, 'POST', IAM_URL.replace('/-/', '/test/') + ':signJwt', {
        token,
        body,
      }).status,
    ).toBe(400);
    expect(iam('signJwt', body, OPERATOR, BASIC).json).toMatchObject({
      error: {details: [{reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'}]},
    });
    google.disableApi(google.project, 'iamcredentials');
    expect(iam('signJwt', body).json).toMatchObject({
      error: {
        code: 403,
        details: [{}, {reason: 'SERVICE_DISABLED'}],
      },
    });
  });
});

describe('generateIdToken', () => {
  it('tells the numeric id of the account', () => {
    const {json} = iam('generateIdToken', {
      audience: 'check',
      includeEmail: true,
    });
    expect(readJwt(String(json!['token']))?.claims).toMatchObject({
      aud: 'check',
      azp: CLIENT_ID,
      sub: CLIENT_ID,
      email: ACCOUNT,
    });
  });

  it('wants an audience and the role', () => {
    expect(iam('generateIdToken', {}).status).toBe(400);
    expect(iam('generateIdToken', {audience: 'check'}, USER).status).toBe(403);
  });
});
