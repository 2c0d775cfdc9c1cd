import {Clock} from '../../../../emulator/clock';
import {NetworkFailure} from '../../../../emulator/http';
import type {Google} from '../../../../emulator/google/google';
import {
  createSampleCompany,
  SAMPLE_START,
} from '../../../../emulator/sample-company/company';
import {BASIC, gmailUrl, send, smimeUrl} from './client';

const HANA = 'hana.yamada@meridian.example';
const MAI = 'mai.dang@meridian.example';
const SET_DEFAULT = 'gmail.users.settings.sendAs.smimeInfo.setDefault';

let google: Google;

beforeEach(async () => {
  ({google} = await createSampleCompany({clock: new Clock(SAMPLE_START)}));
});

function list(user = HANA): number {
  return send(google, 'GET', gmailUrl(user), {token: tokenFor(user)}).status;
}

function tokenFor(user: string): string {
  return google.issueToken({user, scopes: [BASIC]});
}

/** A write whose effect can be seen. */
function remove(): number {
  const [info] = google.smimeInfos(HANA);
  return send(google, 'DELETE', smimeUrl(HANA, HANA, `/${info!.id}`), {
    token: tokenFor(HANA),
  }).status;
}

describe('faults', () => {
  it('affects the given number of requests, then none', () => {
    google.faults.add({
      match: {user: HANA},
      times: 2,
      respond: google.presets.backendError,
    });
    expect([list(), list(MAI), list(), list()]).toEqual([500, 200, 500, 200]);
  });

  it('matches by method, verb, host and path, and by a function', () => {
    const respond = {status: 418};
    google.faults.add({match: {method: SET_DEFAULT}, respond});
    google.faults.add({match: {host: 'oauth2.googleapis.com'}, respond});
    google.faults.add({match: {method: 'PUT'}, respond});
    expect(list()).toBe(200);
    google.faults.add({
      match: {method: 'GET', pathIncludes: 'mai.dang@'},
      respond,
    });
    expect([list(), list(MAI)]).toEqual([200, 418]);
    google.faults.add({match: ({url}) => url.includes('hana'), respond});
    expect(list()).toBe(418);
  });

  it('fails with or without the effect, as specified', () => {
    google.faults.add({match: {user: HANA}, respond: 'network'});
    expect(remove).toThrow(NetworkFailure);
    expect(google.smimeInfos(HANA)).toHaveLength(1);
    google.faults.add({match: {user: HANA}, respond: 'stored-but-500'});
    expect(remove()).toBe(500);
    expect(google.smimeInfos(HANA)).toHaveLength(0);
  });

  it('cuts the connection after the effect, and logs that nothing was answered', () => {
    google.faults.add({match: {user: HANA}, respond: 'stored-but-network'});
    expect(remove).toThrow(NetworkFailure);
    expect(google.smimeInfos(HANA)).toHaveLength(0);
    expect(google.state.log).toMatchObject([{status: 0, user: HANA}]);
  });

  it('takes its time', () => {
    google.faults.add({match: {user: HANA}, respond: 'slow'});
    const before = google.clock.now();
    expect(list()).toBe(200);
    expect(google.clock.now() - before).toBe(30_000);
  });

  it('knows the failures of the field, with their bodies and headers', () => {
    const seen = Object.entries(google.presets).map(([name, respond]) => {
      google.faults.add({match: {user: HANA}, respond});
      const {status, json, headers} = send(google, 'GET', gmailUrl(HANA), {
        token: tokenFor(HANA),
      });
      const error = json?.['error'] as
        | string
        | {errors?: {reason: string}[]}
        | undefined;
      const reason =
        typeof error === 'string' ? error : error?.errors?.[0]?.reason;
      return [name, status, reason ?? headers['content-type']];
    });
    expect(seen).toEqual([
      ['rateLimitExceeded', 403, 'rateLimitExceeded'],
      ['userRateLimitExceeded', 403, 'userRateLimitExceeded'],
      ['queriesPerMinute', 403, 'rateLimitExceeded'],
      ['resourceExhausted', 429, 'rateLimitExceeded'],
      ['tooManyConcurrentRequests', 429, 'rateLimitExceeded'],
      ['userRateLimitRetryAfter', 429, 'rateLimitExceeded'],
      ['gmailQueriesPerMinute', 403, 'rateLimitExceeded'],
      ['queriesPerDay', 403, 'rateLimitExceeded'],
      ['queriesPerDayPerUser', 429, 'RATE_LIMIT_EXCEEDED'],
      ['driveUserRateLimit', 403, 'userRateLimitExceeded'],
      ['dailyLimitExceeded', 403, 'dailyLimitExceeded'],
      ['domainPolicy', 403, 'domainPolicy'],
      ['backendError', 500, 'backendError'],
      ['serviceUnavailable', 503, 'backendError'],
      ['badGatewayHtml', 502, 'text/html; charset=UTF-8'],
      ['unavailableText', 503, 'text/plain; charset=UTF-8'],
      ['rapt', 400, 'invalid_grant'],
      ['accountRestricted', 400, 'access_denied'],
      ['clientNotAuthorized', 400, 'access_denied'],
      ['serviceAccountNotFound', 404, 'application/json; charset=UTF-8'],
      ['tokenInternalFailure', 500, 'internal_failure'],
    ]);
    google.faults.add({
      match: {user: HANA},
      respond: google.presets.userRateLimitRetryAfter,
    });
    expect(
      send(google, 'GET', gmailUrl(HANA), {token: tokenFor(HANA)}).headers,
    ).toMatchObject({'retry-after': '7'});
  });

  it('sends no status with a limit that is a 403, as Gmail’s guide shows it', () => {
    const errors = (
      ['rateLimitExceeded', 'queriesPerMinute', 'resourceExhausted'] as const
    ).map(name => {
      const respond = google.presets[name];
      google.faults.add({match: {user: HANA}, respond});
      const token = tokenFor(HANA);
      return send(google, 'GET', gmailUrl(HANA), {token}).json!['error'];
    });
    expect(errors).toEqual([
      {
        code: 403,
        message: 'Rate Limit Exceeded',
        errors: [
          {
            message: 'Rate Limit Exceeded',
            domain: 'usageLimits',
            reason: 'rateLimitExceeded',
          },
        ],
      },
      expect.not.objectContaining({status: expect.anything()}),
      expect.objectContaining({status: 'RESOURCE_EXHAUSTED'}),
    ]);
  });

  it('forgets cleared faults', () => {
    google.faults.add({match: {}, times: 9, respond: 'network'});
    google.faults.clear();
    expect(list()).toBe(200);
  });
});
