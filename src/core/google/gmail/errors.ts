/**
 * What an answer of Google's that is not a success means: one table, first match wins, each row a case that Google's
 * pages name or that was met in the field. Covers every API the product calls (Gmail, token endpoint, IAM Credentials,
 * Directory, Drive, CA Service), since their errors look alike and a workflow treats them alike.
 */
import type {FindingOf} from '../../base/finding';
import type {Call} from '../wire';
import {googleFinding, type GoogleProblems} from './problems';

/**
 * What to do with a problem: `final` goes to the workflow; `transient` is waited out and sent again; so is `once more`, but
 * the same problem a second time is final; `ambiguous` may have been done, so the workflow checks before it tries again.
 */
export type Retry = 'final' | 'transient' | 'once more' | 'ambiguous';

/** A finding about an answer, with what the scheduler needs to know. */
export type GoogleProblem = FindingOf<GoogleProblems> & {
  readonly retry: Retry;
  /** Milliseconds that Google asked to wait (`Retry-After`), if it did. */
  readonly retryAfter?: number;
  /** The instant that Google asked to wait for, in milliseconds since the epoch, if it named one. */
  readonly retryAt?: number;
};

/** An error as far as it could be read. */
export interface ReadError {
  readonly api: Call['method']['api'];
  readonly status: number;
  /** The method's id. */
  readonly method: string;
  /** Everything that names the reason: `status`, `errors[].reason`, `details[].reason`, or the token endpoint's `error`. */
  readonly reasons: readonly string[];
  readonly text: string;
}

interface Case {
  readonly code: keyof GoogleProblems;
  readonly api?: Call['method']['api'];
  readonly method?: RegExp;
  readonly status?: readonly number[];
  readonly reason?: RegExp;
  readonly text?: RegExp;
  readonly retry?: 'transient' | 'once more';
}

/** “Quota exceeded for quota metric 'Queries' and limit 'Queries per day' of service …”: no wait of minutes helps. */
const DAY_QUOTA =
  /quota exceeded for quota metric[^]{1,200}?limit '[^']{0,80}\bper day\b/i;
const RATE =
  /^(rateLimitExceeded|userRateLimitExceeded|sharingRateLimitExceeded|quotaExceeded|RATE_LIMIT_EXCEEDED|RESOURCE_EXHAUSTED)$/;
/** The calls made with the OAuth client that users allow. */
const CONSENT = /^oauth2\.token\.(code|refresh)$/;
/** Client-side encryption; and what of it is refused until it is active. */
const CSE = /\.settings\.cse\./;
const SMIME = /\.smimeInfo\./;
const CSE_BRINGING = /\.settings\.cse\.\w+\.(create|patch)$/;
const PRECONDITION = /^(failedPrecondition|FAILED_PRECONDITION)$/;
const DISABLED = /^(accessNotConfigured|SERVICE_DISABLED)$/;
const POLICY = /^(access_denied|admin_policy_enforced|org_internal)$/;
/** “not enabled”, “isn’t turned on”, “has been disabled” …; if it is missed, the problem below it also names the setting. */
const OFF =
  /(\bnot|n['’]t|\bnever|\bno longer)\s+(been\s+|yet\s+|currently\s+)*(enabled|allowed|available|activated|active|licen[cs]ed|permitted|provisioned|supported|turned on|switched on)|\b(disabled|deactivated|unavailable|turned off|switched off)\b/i;
const FEATURE_OFF = new RegExp(
  `(feature|s/?mime|edition|licen[cs]e)[^]*(${OFF.source})|feature not`,
  'i',
);

/** The order matters where a later row is wider than an earlier one. */
// prettier-ignore
const CASES: readonly Case[] = [
  // The key service belongs to the customer alone: its limits are not Google's.
  {code: 'key-service-unavailable', api: 'kacls', status: [408, 429, 500, 502, 503, 504], retry: 'transient'},
  {code: 'key-service-denies', api: 'kacls', status: [401, 403]},
  {code: 'key-service-refuses', api: 'kacls'},
  // Nor is the CA. It refuses a token as a bad request.
  {code: 'ca-server-unavailable', api: 'cfssl', status: [408, 429, 500, 502, 503, 504], retry: 'transient'},
  {code: 'ca-server-denies', api: 'cfssl', status: [401, 403]},
  {code: 'ca-server-denies', api: 'cfssl', text: /authenticat|token/i},
  {code: 'ca-server-refuses', api: 'cfssl'},

  // Whatever a server says that has a revocation list: it is asked again in the next execution.
  {code: 'not-found', api: 'crl'},

  // Limits come first: they are sent as 403 as well as 429.
  {code: 'project-quota-used-up', reason: /^dailyLimitExceeded$/},
  {code: 'project-quota-used-up', text: DAY_QUOTA},
  {code: 'minute-quota', api: 'gmail', status: [403], reason: RATE, retry: 'transient'},
  {code: 'minute-quota', api: 'drive', status: [403], reason: RATE, retry: 'transient'},
  {code: 'minute-quota', text: /quota exceeded for quota metric/i, retry: 'transient'},
  {code: 'rate-limited', reason: RATE, retry: 'transient'},
  {code: 'rate-limited', status: [429], retry: 'transient'},
  {code: 'google-unavailable', api: 'token', reason: /^internal_failure$/, retry: 'transient'},
  {code: 'google-unavailable', status: [408, 411, 500, 502, 503, 504], retry: 'transient'},
  // A switched-off API is one sentence wherever it happens.
  {code: 'api-disabled', reason: DISABLED},
  {code: 'api-disabled', status: [403], text: /has not been used in project|it is disabled\b/},

  // Token endpoint (RFC 6749 section 5.2, RFC 7523).
  {code: 'client-refused', api: 'token', reason: /^(invalid_client|deleted_client|redirect_uri_mismatch)$/},
  {code: 'client-refused', api: 'token', method: CONSENT, reason: /^unauthorized_client$/},
  {code: 'delegation-missing', api: 'token', reason: /^unauthorized_client$/},
  {code: 'scope-unknown', api: 'token', reason: /^invalid_scope$/},
  {code: 'consent-client-restricted', api: 'token', method: CONSENT, reason: POLICY},
  {code: 'policy-denies', api: 'token', reason: POLICY},
  {code: 'account-deleted', api: 'token', reason: /^invalid_grant$/, text: /account has been deleted/i},
  {code: 'user-unknown', api: 'token', reason: /^invalid_grant$/, text: /invalid email|user id|not a valid email/i},
  {code: 'signing-key-unknown', api: 'token', reason: /^invalid_grant$/, text: /no valid verifier|jwt signature|account not found/i},
  {code: 'clock-differs', api: 'token', reason: /^invalid_grant$/, text: /short-lived token|reasonable timeframe|iat and exp/i},
  {code: 'sign-in-again', api: 'token', reason: /rapt/},
  {code: 'sign-in-again', api: 'token', reason: /^invalid_grant$/, text: /rapt/i},
  {code: 'consent-gone', api: 'token', reason: /^invalid_grant$/, text: /expired or revoked/i},
  {code: 'consent-gone', api: 'token', method: /^oauth2\.token\.refresh$/, reason: /^invalid_grant$/},
  {code: 'consent-gone', api: 'token', method: /^oauth2\.revoke$/, reason: /^invalid_token$/},
  {code: 'user-unknown', api: 'token', reason: /^invalid_request$/, text: /impersonation/i},
  {code: 'token-refused', api: 'token'},

  // The script's own client, used for IAM and Drive with the person's permission.
  {code: 'script-client-restricted', reason: POLICY},
  {code: 'script-client-restricted', status: [400, 401, 403], text: /admin_policy_enforced|org_internal|restricted by (your|the) (admin|organi[sz]ation)/i},

  // IAM Credentials.
  {code: 'service-account-unknown', api: 'iam', status: [404]},
  {code: 'signing-scope-refused', api: 'iam', reason: /^ACCESS_TOKEN_SCOPE_INSUFFICIENT$/},
  {code: 'signing-scope-refused', api: 'iam', status: [403], text: /insufficient authentication scopes/i},
  {code: 'may-not-sign', api: 'iam', status: [403]},

  // Secret Manager. A project that is not there is denied, too.
  {code: 'secret-scope-refused', api: 'secrets', reason: /^ACCESS_TOKEN_SCOPE_INSUFFICIENT$/},
  {code: 'secret-scope-refused', api: 'secrets', status: [403], text: /insufficient authentication scopes/i},
  {code: 'secret-denied', api: 'secrets', status: [403]},
  {code: 'secret-not-found', api: 'secrets', status: [404]},
  {code: 'secret-version-off', api: 'secrets', reason: PRECONDITION},

  // Certificate Authority Service.
  {code: 'ca-scope-refused', api: 'privateca', reason: /^ACCESS_TOKEN_SCOPE_INSUFFICIENT$/},
  {code: 'ca-denied', api: 'privateca', status: [403]},
  {code: 'ca-not-found', api: 'privateca', status: [404]},
  {code: 'ca-without-authority', api: 'privateca', reason: PRECONDITION},
  {code: 'ca-refuses', api: 'privateca', status: [400]},

  // Directory.
  {code: 'not-an-admin', api: 'directory', status: [403], reason: /^forbidden$/},

  // Drive.
  {code: 'file-not-found', api: 'drive', status: [404]},
  {code: 'file-not-found', api: 'drive', reason: /^(insufficientFilePermissions|appNotAuthorizedToFile)$/},
  {code: 'file-not-downloadable', api: 'drive', reason: /^fileNotDownloadable$/},
  {code: 'file-flagged', api: 'drive', reason: /^cannotDownloadAbusiveFile$/},
  {code: 'download-forbidden', api: 'drive', reason: /^cannotDownloadFile$/},
  {code: 'drive-switched-off', api: 'drive', reason: /^domainPolicy$/},
  {code: 'download-quota-used-up', api: 'drive', reason: /^downloadQuotaExceeded$/},

  // Gmail, and whatever the others have in common with it.
  {code: 'token-rejected', status: [401]},
  {code: 'gmail-switched-off', reason: /^domainPolicy$/},
  {code: 'delegation-denied', text: /delegation denied/i},
  {code: 'scope-missing', reason: /^(insufficientPermissions|ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient_scope)$/},
  {code: 'scope-missing', text: /insufficient (authentication scopes|permission)/i},
  {code: 'no-mailbox', text: /mail service not enabled/i},
  {code: 'forbidden', status: [403], text: /delegated domain-wide authority/i},
  {code: 'cse-switched-off', method: CSE, status: [403], text: OFF},
  {code: 'cse-forbidden', method: CSE, status: [403]},
  {code: 'smime-switched-off', method: SMIME, status: [403], text: OFF},
  {code: 'smime-switched-off', method: SMIME, status: [400], text: FEATURE_OFF},
  {code: 'smime-switched-off', api: 'gmail', status: [403], text: FEATURE_OFF},
  {code: 'smime-forbidden', method: SMIME, status: [403]},
  {code: 'cse-not-active', method: CSE_BRINGING, reason: PRECONDITION},
  {code: 'already-saved', status: [400], text: /already saved/i},
  {code: 'root-not-trusted', status: [400], text: /not trusted/i},
  {code: 'already-exists', status: [409]},
  {code: 'not-found', status: [404]},
  {code: 'precondition-failed', method: CSE, reason: PRECONDITION},
  // It was seen to pass a minute later.
  {code: 'precondition-failed', reason: PRECONDITION, retry: 'once more'},
  {code: 'refused-without-reason', status: [400]},
  {code: 'forbidden', status: [403]},
];

/** The first case that matches an error; an error that matches none is `refused-otherwise` and final. */
export function caseOf(error: ReadError): {
  readonly code: keyof GoogleProblems;
  readonly retry: Exclude<Retry, 'ambiguous'>;
} {
  const found = CASES.find(it => applies(it, error));
  return found
    ? {code: found.code, retry: found.retry ?? 'final'}
    : {code: 'refused-otherwise', retry: 'final'};
}

/** Whether Google asked to slow down: nothing was done, and fewer parallel calls help. */
export function isRateLimit(code: keyof GoogleProblems): boolean {
  return code === 'rate-limited' || code === 'minute-quota';
}

/** Whether a daily quota that all rows share is used up: none of them is to blame, and none would fare better. */
export function isDayQuota({code, facts}: GoogleProblem): boolean {
  return code === 'project-quota-used-up' && !/\bper user\b/i.test(facts.limit);
}

/** Whether Apps Script lets nothing more out for today; no row is to blame. */
export function isUsedUp(code: keyof GoogleProblems): boolean {
  return code === 'fetch-quota-used-up' || code === 'script-time-used-up';
}

function applies(it: Case, error: ReadError): boolean {
  return (
    (it.api === undefined || it.api === error.api) &&
    (it.method === undefined || it.method.test(error.method)) &&
    (it.status === undefined || it.status.includes(error.status)) &&
    (it.reason === undefined ||
      error.reasons.some(reason => it.reason!.test(reason))) &&
    (it.text === undefined || it.text.test(error.text))
  );
}

/** Puts a problem together. */
export function googleProblem<C extends keyof GoogleProblems>(
  code: C,
  retry: Retry,
  facts: GoogleProblems[C],
): GoogleProblem {
  return {...googleFinding(code, facts), retry};
}
