import {answerOf} from '../../../../../src/core/google/gmail/answer';
import type {Retry} from '../../../../../src/core/google/gmail/errors';
import {
  SMIME_INFO_INSERT,
  SMIME_INFO_LIST,
} from '../../../../../src/core/google/gmail/smime-info';
import {SEND_AS_LIST} from '../../../../../src/core/google/gmail/send-as';
import {CSE_KEY_PAIRS_GET} from '../../../../../src/core/google/gmail/cse-key-pairs';
import {TOKEN_REFRESH} from '../../../../../src/core/google/oauth/user-authorization';
import {SECRET_ACCESS} from '../../../../../src/core/google/secret-manager';
import {FILE_DOWNLOAD} from '../../../../../src/core/google/drive/file';
import {TOKEN} from '../../../../../src/core/google/oauth/token-endpoint';
import {SIGN_JWT} from '../../../../../src/core/access/tokens';
import type {Call, Method} from '../../../../../src/core/google/wire';

const callOf = (method: Method): Call => ({
  method,
  user: 'ada@example.com',
  path: {},
  access: {kind: 'none'},
});

interface Envelope {
  reason?: string;
  status?: string;
  message?: string;
  details?: object[];
}

const envelope = (code: number, it: Envelope): string =>
  JSON.stringify({
    error: {
      code,
      message: it.message ?? '',
      ...(it.reason ? {errors: [{domain: 'global', reason: it.reason}]} : {}),
      ...(it.status ? {status: it.status} : {}),
      ...(it.details ? {details: it.details} : {}),
    },
  });

const tokenError = (error: string, description = ''): string =>
  JSON.stringify({error, error_description: description});

type Case = [
  what: string,
  method: Method,
  status: number,
  body: string,
  code: string,
  retry?: Retry,
];

// Every case of Google's "Resolve errors" page, and those that were met in the field.
const CASES: Case[] = [
  [
    'a secret that may not be read',
    SECRET_ACCESS,
    403,
    envelope(403, {status: 'PERMISSION_DENIED'}),
    'secret-denied',
  ],
  [
    'a secret that is asked for without the scope',
    SECRET_ACCESS,
    403,
    envelope(403, {
      details: [{reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'}],
    }),
    'secret-scope-refused',
  ],
  ['no such secret', SECRET_ACCESS, 404, envelope(404, {}), 'secret-not-found'],
  [
    'a version of a secret that is off',
    SECRET_ACCESS,
    400,
    envelope(400, {status: 'FAILED_PRECONDITION'}),
    'secret-version-off',
  ],
  [
    'a bad request',
    SMIME_INFO_LIST,
    400,
    envelope(400, {reason: 'badRequest'}),
    'refused-without-reason',
  ],
  [
    'an insert refused without a reason',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {status: 'INVALID_ARGUMENT', message: 'Bad Request'}),
    'refused-without-reason',
  ],
  [
    'an invalid token',
    SMIME_INFO_LIST,
    401,
    envelope(401, {reason: 'authError', message: 'Invalid Credentials'}),
    'token-rejected',
  ],
  [
    'the project’s daily cap',
    SMIME_INFO_LIST,
    403,
    envelope(403, {reason: 'dailyLimitExceeded'}),
    'project-quota-used-up',
  ],
  [
    'a quota of the day in the words of one of the minute',
    SMIME_INFO_LIST,
    429,
    envelope(429, {
      reason: 'RATE_LIMIT_EXCEEDED',
      message:
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service 'gmail.googleapis.com'.",
    }),
    'project-quota-used-up',
  ],
  [
    'Gmail switched off by policy',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      reason: 'domainPolicy',
      message: 'The domain administrators have disabled Gmail apps.',
    }),
    'gmail-switched-off',
  ],
  [
    'a rate limit sent as 403',
    SMIME_INFO_LIST,
    403,
    envelope(403, {reason: 'rateLimitExceeded'}),
    'minute-quota',
    'transient',
  ],
  [
    'a user’s rate limit sent as 403',
    SMIME_INFO_INSERT,
    403,
    envelope(403, {reason: 'userRateLimitExceeded'}),
    'minute-quota',
    'transient',
  ],
  [
    'too many concurrent requests',
    SMIME_INFO_INSERT,
    429,
    envelope(429, {message: 'Too many concurrent requests for user'}),
    'rate-limited',
    'transient',
  ],
  [
    'quotaExceeded',
    SMIME_INFO_LIST,
    403,
    envelope(403, {reason: 'quotaExceeded'}),
    'minute-quota',
    'transient',
  ],
  [
    'RESOURCE_EXHAUSTED',
    SMIME_INFO_LIST,
    429,
    envelope(429, {status: 'RESOURCE_EXHAUSTED'}),
    'rate-limited',
    'transient',
  ],
  [
    'a backend error on a read',
    SMIME_INFO_LIST,
    500,
    envelope(500, {reason: 'backendError'}),
    'google-unavailable',
    'transient',
  ],
  [
    'a backend error on an insert',
    SMIME_INFO_INSERT,
    500,
    envelope(500, {reason: 'backendError'}),
    'google-unavailable',
    'ambiguous',
  ],
  [
    'a bad gateway in HTML',
    SMIME_INFO_LIST,
    502,
    '<!DOCTYPE html><html>502</html>',
    'google-unavailable',
    'transient',
  ],
  [
    'unavailable in plain text',
    SMIME_INFO_LIST,
    503,
    'The service is currently unavailable.',
    'google-unavailable',
    'transient',
  ],
  [
    'a gateway time-out on an insert',
    SMIME_INFO_INSERT,
    504,
    '',
    'google-unavailable',
    'ambiguous',
  ],
  [
    'the same certificate again',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {message: 'Certificate already saved.'}),
    'already-saved',
  ],
  [
    'an unknown root',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {message: 'The certificate is not trusted.'}),
    'root-not-trusted',
  ],
  [
    'S/MIME switched off',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      message: 'Feature not enabled',
    }),
    'smime-switched-off',
  ],
  ...[
    'Feature not enabled',
    'Hosted S/MIME isn’t turned on for this organizational unit.',
    'S/MIME has been disabled by your administrator.',
    'S/MIME is not available in your edition.',
    'The feature is no longer supported for this account.',
  ].map((message): Case => [
    `S/MIME switched off: ${message}`,
    SMIME_INFO_LIST,
    403,
    envelope(403, {status: 'PERMISSION_DENIED', message}),
    'smime-switched-off',
  ]),
  [
    'S/MIME switched off, as a bad request',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {message: 'Hosted S/MIME is not enabled for the user.'}),
    'smime-switched-off',
  ],
  [
    'a certificate whose algorithm is not supported',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {message: 'The signature algorithm is not supported.'}),
    'refused-without-reason',
  ],
  [
    'a certificate forbidden in words nobody knows',
    SMIME_INFO_LIST,
    403,
    envelope(403, {status: 'PERMISSION_DENIED', message: 'Nein.'}),
    'smime-forbidden',
  ],
  [
    'CSE switched off',
    CSE_KEY_PAIRS_GET,
    403,
    envelope(403, {message: 'Client-side encryption is turned off.'}),
    'cse-switched-off',
  ],
  [
    'CSE forbidden in words nobody knows',
    CSE_KEY_PAIRS_GET,
    403,
    envelope(403, {message: 'Nein.'}),
    'cse-forbidden',
  ],
  [
    'an address for which only delegation will do',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      reason: 'forbidden',
      message:
        'Access restricted to service accounts that have been delegated domain-wide authority',
    }),
    'forbidden',
  ],
  [
    'Drive switched off by policy',
    FILE_DOWNLOAD,
    403,
    envelope(403, {reason: 'domainPolicy'}),
    'drive-switched-off',
  ],
  [
    'Drive’s quota a minute',
    FILE_DOWNLOAD,
    403,
    envelope(403, {reason: 'userRateLimitExceeded'}),
    'minute-quota',
    'transient',
  ],
  [
    'the script’s client kept out by the organisation',
    SIGN_JWT,
    403,
    envelope(403, {reason: 'admin_policy_enforced'}),
    'script-client-restricted',
  ],
  [
    'the client that users allow kept out by the organisation',
    TOKEN_REFRESH,
    400,
    tokenError('admin_policy_enforced'),
    'consent-client-restricted',
  ],
  [
    'a precondition of a call that must not be sent twice',
    SMIME_INFO_INSERT,
    400,
    envelope(400, {reason: 'failedPrecondition'}),
    'precondition-failed',
  ],
  [
    'no mailbox',
    SMIME_INFO_LIST,
    400,
    envelope(400, {
      status: 'FAILED_PRECONDITION',
      message: 'Mail service not enabled',
    }),
    'no-mailbox',
  ],
  [
    'a precondition',
    SMIME_INFO_LIST,
    400,
    envelope(400, {
      reason: 'failedPrecondition',
      message: 'Precondition check failed.',
    }),
    'precondition-failed',
    'once more',
  ],
  [
    'delegation denied',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      message: 'Delegation denied for ada@example.com',
    }),
    'delegation-denied',
  ],
  [
    'a scope that is not in the token',
    SMIME_INFO_LIST,
    403,
    envelope(403, {reason: 'insufficientPermissions'}),
    'scope-missing',
  ],
  [
    'a scope missing by its detail',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      details: [{reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'}],
    }),
    'scope-missing',
  ],
  [
    'an unknown alias',
    SMIME_INFO_LIST,
    404,
    envelope(404, {
      status: 'NOT_FOUND',
      message: 'Requested entity was not found.',
    }),
    'not-found',
  ],
  ['a plain-text 404', SMIME_INFO_LIST, 404, 'Not Found', 'not-found'],
  [
    'something that exists',
    SMIME_INFO_INSERT,
    409,
    envelope(409, {status: 'ALREADY_EXISTS'}),
    'already-exists',
  ],
  [
    'an API that is off',
    SMIME_INFO_LIST,
    403,
    envelope(403, {
      reason: 'accessNotConfigured',
      message:
        'Gmail API has not been used in project 12345 before or it is disabled.',
    }),
    'api-disabled',
  ],
  [
    'an API that is off, by its detail',
    SIGN_JWT,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      details: [{reason: 'SERVICE_DISABLED'}],
    }),
    'api-disabled',
  ],
  [
    'any other 403',
    SEND_AS_LIST,
    403,
    envelope(403, {reason: 'forbidden'}),
    'forbidden',
  ],
  [
    'a status nobody documents',
    SMIME_INFO_LIST,
    418,
    'short and stout',
    'refused-otherwise',
  ],

  [
    'no delegation entry',
    TOKEN,
    401,
    tokenError(
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    ),
    'delegation-missing',
  ],
  [
    'a scope outside of the entry',
    TOKEN,
    400,
    tokenError(
      'unauthorized_client',
      'Unauthorized client or scope in request.',
    ),
    'delegation-missing',
  ],
  [
    'an alias as subject',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Invalid email or User ID'),
    'user-unknown',
  ],
  [
    'no address as subject',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Not a valid email.'),
    'user-unknown',
  ],
  [
    'a deleted account',
    TOKEN,
    400,
    tokenError('invalid_grant', 'The account has been deleted'),
    'account-deleted',
  ],
  [
    'a deleted key',
    TOKEN,
    400,
    tokenError(
      'invalid_grant',
      'Invalid JWT: No valid verifier found for issuer',
    ),
    'signing-key-unknown',
  ],
  [
    'another’s key',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Invalid JWT Signature.'),
    'signing-key-unknown',
  ],
  [
    'a clock that differs',
    TOKEN,
    400,
    tokenError(
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    ),
    'clock-differs',
  ],
  [
    'an unknown issuer',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Invalid grant: account not found'),
    'signing-key-unknown',
  ],
  [
    'a misspelt scope',
    TOKEN,
    400,
    tokenError(
      'invalid_scope',
      'Invalid OAuth scope or ID token audience provided.',
    ),
    'scope-unknown',
  ],
  [
    'a dead refresh token',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Token has been expired or revoked.'),
    'consent-gone',
  ],
  [
    'a session policy',
    TOKEN,
    400,
    tokenError('invalid_grant', 'reauth related error (invalid_rapt)'),
    'sign-in-again',
  ],
  [
    'a malformed subject',
    TOKEN,
    400,
    tokenError('invalid_request', 'Invalid impersonation "sub" field.'),
    'user-unknown',
  ],
  [
    'an admin’s policy',
    TOKEN,
    403,
    tokenError('access_denied', 'Account restricted'),
    'policy-denies',
  ],
  [
    'an internal failure',
    TOKEN,
    500,
    tokenError('internal_failure'),
    'google-unavailable',
    'transient',
  ],
  [
    'any other token error',
    TOKEN,
    400,
    tokenError('invalid_grant', 'Invalid JWT: Failed audience check.'),
    'token-refused',
  ],

  [
    'an unknown service account',
    SIGN_JWT,
    404,
    envelope(404, {status: 'NOT_FOUND', message: 'Unknown service account'}),
    'service-account-unknown',
  ],
  [
    'no right to sign',
    SIGN_JWT,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      message: "Permission 'iam.serviceAccounts.signJwt' denied on resource",
    }),
    'may-not-sign',
  ],
  [
    'no cloud-platform scope',
    SIGN_JWT,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      message: 'Request had insufficient authentication scopes.',
    }),
    'signing-scope-refused',
  ],
  [
    'a scope of its own that IAM does not accept, by its detail',
    SIGN_JWT,
    403,
    envelope(403, {
      status: 'PERMISSION_DENIED',
      details: [{reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'}],
    }),
    'signing-scope-refused',
  ],

  [
    'a file that is not there',
    FILE_DOWNLOAD,
    404,
    envelope(404, {reason: 'notFound', message: 'File not found: abc.'}),
    'file-not-found',
  ],
  [
    'a Google Doc',
    FILE_DOWNLOAD,
    403,
    envelope(403, {reason: 'fileNotDownloadable'}),
    'file-not-downloadable',
  ],
  ...(
    [
      ['cannotDownloadFile', 'download-forbidden'],
      ['cannotDownloadAbusiveFile', 'file-flagged'],
      ['domainPolicy', 'drive-switched-off'],
      ['downloadQuotaExceeded', 'download-quota-used-up'],
      ['insufficientFilePermissions', 'file-not-found'],
      ['appNotAuthorizedToFile', 'file-not-found'],
    ] as const
  ).map(([reason, code]): Case => [
    `a file that Drive does not hand out: ${reason}`,
    FILE_DOWNLOAD,
    403,
    envelope(403, {reason}),
    code,
  ]),
];

describe('what an answer means', () => {
  it.each(CASES)('%s', (_, method, status, body, code, retry = 'final') => {
    const answer = answerOf(callOf(method), {status, headers: {}, body});
    expect(answer).toMatchObject({ok: false, problem: {code, retry}});
  });

  it('tells no response apart from a quota of Apps Script’s', () => {
    const list = callOf(SMIME_INFO_LIST);
    const insert = callOf(SMIME_INFO_INSERT);
    const cut = {failed: 'network', text: ''} as const;
    expect(answerOf(list, cut)).toMatchObject({
      problem: {code: 'no-response', retry: 'transient'},
    });
    expect(answerOf(insert, cut)).toMatchObject({
      problem: {code: 'no-response', retry: 'ambiguous'},
    });
    expect(answerOf(insert, {failed: 'quota', text: ''})).toMatchObject({
      problem: {code: 'fetch-quota-used-up', retry: 'final'},
    });
    expect(answerOf(insert, {failed: 'time', text: ''})).toMatchObject({
      problem: {code: 'script-time-used-up', retry: 'final'},
    });
  });

  it('tries a throttle and too much data again, and looks first where something could be stored twice', () => {
    for (const [failed, code] of [
      ['throttled', 'script-throttled'],
      ['bandwidth', 'bandwidth-used-up'],
    ] as const) {
      const reply = {failed, text: 'Bitte warten.'};
      expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
        problem: {code, retry: 'transient', facts: {text: 'Bitte warten.'}},
      });
      expect(answerOf(callOf(SMIME_INFO_INSERT), reply)).toMatchObject({
        problem: {code, retry: 'ambiguous'},
      });
    }
  });

  it('treats a forbidden address as final and not carried out, an insert too', () => {
    const reply = {failed: 'not allowed', text: 'no'} as const;
    expect(answerOf(callOf(SMIME_INFO_INSERT), reply)).toMatchObject({
      problem: {
        code: 'host-not-allowed',
        retry: 'final',
        facts: {host: 'https://gmail.googleapis.com', text: 'no'},
      },
    });
  });

  it('names the quota a minute, its API and the project', () => {
    const message =
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:12345'.";
    for (const status of [403, 429]) {
      const body = envelope(status, {reason: 'rateLimitExceeded', message});
      const reply = {status, headers: {}, body};
      expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
        problem: {
          code: 'minute-quota',
          retry: 'transient',
          facts: {
            api: 'Gmail API',
            limit: 'Queries per minute per user',
            project: '12345',
          },
        },
      });
    }
  });

  it('trusts the text of an exception only if it comes again', () => {
    const body = envelope(403, {reason: 'insufficientPermissions'});
    const reply = {status: 403, headers: {}, body, unsure: true} as const;
    expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
      problem: {code: 'scope-missing', retry: 'once more'},
    });
    expect(answerOf(callOf(SMIME_INFO_INSERT), reply)).toMatchObject({
      problem: {code: 'scope-missing', retry: 'ambiguous'},
    });
  });

  it('reads Retry-After, in seconds', () => {
    const headers = {'retry-after': '17'};
    const reply = {status: 429, headers, body: ''};
    expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
      problem: {retryAfter: 17_000},
    });
  });

  it.each([
    ['Retry-After as a date', 'Wed, 25 Nov 2026 10:00:30 GMT', ''],
    [
      'Gmail’s own words',
      '',
      'User-rate limit exceeded.  Retry after 2026-11-25T10:00:30.000Z',
    ],
    [
      'the header rather than the words',
      'Wed, 25 Nov 2026 10:00:30 GMT',
      'Retry after 2026-11-25T11:00:00.000Z',
    ],
  ])('reads the instant of %s', (_, header, text) => {
    const headers: Record<string, string> =
      header === '' ? {} : {'retry-after': header};
    const body = envelope(403, {
      reason: 'userRateLimitExceeded',
      message: text,
    });
    const reply = {status: 403, headers, body};
    expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
      problem: {retryAt: Date.UTC(2026, 10, 25, 10, 0, 30)},
    });
  });

  it.each(['soon', '-1', '17 seconds', '9'.repeat(30)])(
    'takes no wait from %s',
    header => {
      const reply = {status: 429, headers: {'retry-after': header}, body: ''};
      const answer = answerOf(callOf(SMIME_INFO_LIST), reply);
      expect(answer).not.toHaveProperty('problem.retryAfter');
      expect(answer).not.toHaveProperty('problem.retryAt');
    },
  );

  it('reads a missing scope from the challenge in the header', () => {
    const reply = {
      status: 403,
      headers: {'www-authenticate': 'Bearer error="insufficient_scope"'},
      body: '',
    };
    expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
      problem: {code: 'scope-missing'},
    });
  });

  it.each([
    ['failedPrecondition', 'failedPrecondition'],
    ['not a word, but "a sentence"', undefined],
    ['x'.repeat(70), undefined],
  ])('returns Google’s reason %s only if it is a word', (reason, shown) => {
    const reply = {status: 400, headers: {}, body: envelope(400, {reason})};
    const answer = answerOf(callOf(SMIME_INFO_LIST), reply);
    expect(answer.ok ? null : answer.problem.facts.reason).toBe(shown);
  });

  it('names the API and the project that it is off in', () => {
    const body = envelope(403, {
      reason: 'accessNotConfigured',
      message:
        'Gmail API has not been used in project 12345 before or it is disabled.',
    });
    const reply = {status: 403, headers: {}, body};
    expect(answerOf(callOf(SMIME_INFO_LIST), reply)).toMatchObject({
      problem: {facts: {api: 'Gmail API', project: '12345'}},
    });
  });

  it('cuts out of Google’s text whatever could be a key, a token or a file', () => {
    const secret = 'MIIKZwIBAzCCCi0GCSqGSIb3DQEHAaCCCh4EggoaMIIKFjCC';
    const body = envelope(400, {message: `Base64 failed for "${secret}"`});
    const answer = answerOf(callOf(SMIME_INFO_INSERT), {
      status: 400,
      headers: {},
      body,
    });
    expect(JSON.stringify(answer)).not.toContain(secret.slice(0, 20));
  });

  it.each([
    'GOCSPX-aB3_dE6-gH9jK2mN5pQ8sT1vW4x',
    'ya29.a0AfH6SMB',
    '1//0gFakeRefresh-x_y',
    '4/0AbCdEf-gh',
    'AIzaSyFake0123456789',
    'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln',
  ])('removes %s, although it is short', secret => {
    const body = envelope(400, {
      message: `Bad value ${secret}, of 2026/11/29.`,
    });
    const reply = {status: 400, headers: {}, body};
    const answer = JSON.stringify(answerOf(callOf(SMIME_INFO_LIST), reply));
    expect(answer).toContain('Bad value …, of 2026/11/29.');
    expect(answer).not.toContain(secret.slice(-6));
  });

  it('treats an empty body of a success as done, and an unreadable one as unclear', () => {
    const insert = callOf(SMIME_INFO_INSERT);
    const reply = (body: string) => ({status: 200, headers: {}, body});
    expect(answerOf(insert, reply(''))).toEqual({ok: true, body: null});
    expect(answerOf(insert, reply('<html>'))).toMatchObject({
      problem: {code: 'answer-unreadable', retry: 'ambiguous'},
    });
  });
});
