/** The problems of requests to Google or to a key service, as data: each with its facts. */
import {findingMaker} from '../../base/finding';

/** Facts of every problem: Google's message, with anything that might be secret cut out. */
interface Said {
  /** HTTP status; 0 when there was no response. */
  readonly status: number;
  readonly text: string;
  /** Google's keyword for the reason, as `failedPrecondition`; absent if there was none. */
  readonly reason?: string;
}

/** A limit of an API: `limit` is its name, empty where Google does not say. */
interface AtLimit extends Said {
  readonly api: string;
  readonly limit: string;
  readonly project: string;
}

/** Of the customer's key service or CA; `host` is its address without a path: `https://kacls.example.com`. */
interface AtOwnServer extends Said {
  readonly host: string;
}

/** Each problem and its facts. Sentences: `src/messages`. */
export interface GoogleProblems {
  /** 429, or a rate limit of an API that has no quota a minute to name. */
  'rate-limited': Said;
  /** The quota a minute of Gmail or Drive. */
  'minute-quota': AtLimit;
  /** 5xx, or an error Google calls internal. */
  'google-unavailable': Said;
  /** No response: name lookup, TLS, a lost connection, a timeout. */
  'no-response': Said;
  /** Apps Script's own limits: requests a day, computer time a day, requests in a short time, data. */
  'fetch-quota-used-up': Said;
  'script-time-used-up': Said;
  'script-throttled': Said;
  'bandwidth-used-up': Said;
  /** Nothing was sent: an administrator's list for URL Fetch, or the manifest, lacks the host. `https://gmail.googleapis.com` */
  'host-not-allowed': Said & {readonly host: string};
  /** A quota a day of an API. */
  'project-quota-used-up': AtLimit;
  'token-rejected': Said;
  'scope-missing': Said;
  'delegation-denied': Said;
  'gmail-switched-off': Said;
  'api-disabled': Said & {readonly api: string; readonly project: string};
  'no-mailbox': Said;
  'precondition-failed': Said;
  'smime-switched-off': Said;
  /** Any other 403 about a certificate; with an unknown message, it may still be the setting. */
  'smime-forbidden': Said;
  'not-found': Said;
  'already-saved': Said;
  'root-not-trusted': Said;
  'already-exists': Said;
  'refused-without-reason': Said;
  forbidden: Said;
  'delegation-missing': Said;
  /** The entry lets the service account act for the user, but has not this scope. */
  'delegation-scope-missing': Said & {readonly scope: string};
  /** `domain` is that of the address if no user of it was reached; otherwise empty. */
  'user-unknown': Said & {readonly domain: string};
  /** `elsewhere`: the delegation works for others, so it is an account of another organization. */
  'user-unreachable': Said & {
    readonly user: string;
    readonly kind: 'consumer' | 'serviceAccount' | 'group' | 'elsewhere';
  };
  'account-deleted': Said;
  'signing-key-unknown': Said;
  'clock-differs': Said;
  'scope-unknown': Said;
  'consent-gone': Said;
  /** The OAuth client that users allow: unknown, deleted, another than they have allowed, or its secret is wrong. */
  'client-refused': Said;
  /** A token by consent is for the primary address alone. */
  'consent-primary-only': Said & {readonly user: string};
  'sign-in-again': Said;
  /** The organization keeps apps out: the service account's client, the client that users allow, the script's own. */
  'policy-denies': Said;
  'consent-client-restricted': Said;
  'script-client-restricted': Said;
  'token-refused': Said;
  /** The script's own token lacks the scope that IAM requires. */
  'signing-scope-refused': Said;
  'service-account-unknown': Said & {readonly account: string};
  /** IAM answers the same for an account that does not exist; `account` is the address that was asked for. */
  'may-not-sign': Said & {readonly account: string};
  /** Secret Manager: the script's own token has not the scope; the person has not the role, or there is no such project. */
  'secret-scope-refused': Said;
  'secret-denied': Said;
  /** No such secret or version. */
  'secret-not-found': Said;
  /** The version is disabled or destroyed. */
  'secret-version-off': Said;
  /** CA Service: the script's own token has not the scope; the person has not the permission, or there is no such project. */
  'ca-scope-refused': Said;
  /** `permission` as in `privateca.certificates.create`; empty where Google names none. */
  'ca-denied': Said & {readonly permission: string};
  /** No such pool or certificate. */
  'ca-not-found': Said;
  /** No CA of the pool is enabled. */
  'ca-without-authority': Said;
  /** By the pool's policy, or the template's. */
  'ca-refuses': Said;
  'not-an-admin': Said;
  /** Client-side encryption: not turned on for the user, or not yet effective in the API. */
  'cse-switched-off': Said;
  'cse-forbidden': Said;
  'cse-not-active': Said;
  'key-service-unreachable': AtOwnServer;
  'key-service-unavailable': AtOwnServer;
  'key-service-denies': AtOwnServer;
  'key-service-refuses': AtOwnServer;
  /** Apps Script does not ask what the manifest does not list. */
  'key-service-not-allowed': AtOwnServer;
  /** The customer's own CA server. */
  'ca-server-unreachable': AtOwnServer;
  'ca-server-unavailable': AtOwnServer;
  'ca-server-denies': AtOwnServer;
  'ca-server-refuses': AtOwnServer;
  'ca-server-not-allowed': AtOwnServer;
  'file-not-found': Said;
  'file-not-downloadable': Said;
  'file-is-folder': Said;
  /** A shortcut whose file is gone or may not be seen. */
  'shortcut-target-not-found': Said;
  /** By the file's owner, or by a rule of the organization (DLP). */
  'download-forbidden': Said;
  'file-flagged': Said;
  'drive-switched-off': Said;
  'download-quota-used-up': Said;
  'answer-unreadable': Said;
  'refused-otherwise': Said;
}

/** A problem as a finding. Every one of them stops the row that it happened to. */
export const googleFinding = findingMaker<GoogleProblems>({
  'rate-limited': 'block',
  'minute-quota': 'block',
  'google-unavailable': 'block',
  'no-response': 'block',
  'fetch-quota-used-up': 'block',
  'script-time-used-up': 'block',
  'script-throttled': 'block',
  'bandwidth-used-up': 'block',
  'host-not-allowed': 'block',
  'project-quota-used-up': 'block',
  'token-rejected': 'block',
  'scope-missing': 'block',
  'delegation-denied': 'block',
  'gmail-switched-off': 'block',
  'api-disabled': 'block',
  'no-mailbox': 'block',
  'precondition-failed': 'block',
  'smime-switched-off': 'block',
  'smime-forbidden': 'block',
  'not-found': 'block',
  'already-saved': 'block',
  'root-not-trusted': 'block',
  'already-exists': 'block',
  'refused-without-reason': 'block',
  forbidden: 'block',
  'delegation-missing': 'block',
  'delegation-scope-missing': 'block',
  'user-unknown': 'block',
  'user-unreachable': 'block',
  'account-deleted': 'block',
  'signing-key-unknown': 'block',
  'clock-differs': 'block',
  'scope-unknown': 'block',
  'consent-gone': 'block',
  'client-refused': 'block',
  'consent-primary-only': 'block',
  'sign-in-again': 'block',
  'policy-denies': 'block',
  'consent-client-restricted': 'block',
  'script-client-restricted': 'block',
  'token-refused': 'block',
  'signing-scope-refused': 'block',
  'service-account-unknown': 'block',
  'may-not-sign': 'block',
  'secret-scope-refused': 'block',
  'secret-denied': 'block',
  'secret-not-found': 'block',
  'secret-version-off': 'block',
  'ca-scope-refused': 'block',
  'ca-denied': 'block',
  'ca-not-found': 'block',
  'ca-without-authority': 'block',
  'ca-refuses': 'block',
  'not-an-admin': 'block',
  'cse-switched-off': 'block',
  'cse-forbidden': 'block',
  'cse-not-active': 'block',
  'key-service-unreachable': 'block',
  'key-service-unavailable': 'block',
  'key-service-denies': 'block',
  'key-service-refuses': 'block',
  'key-service-not-allowed': 'block',
  'ca-server-unreachable': 'block',
  'ca-server-unavailable': 'block',
  'ca-server-denies': 'block',
  'ca-server-refuses': 'block',
  'ca-server-not-allowed': 'block',
  'file-not-found': 'block',
  'file-not-downloadable': 'block',
  'file-is-folder': 'block',
  'shortcut-target-not-found': 'block',
  'download-forbidden': 'block',
  'file-flagged': 'block',
  'drive-switched-off': 'block',
  'download-quota-used-up': 'block',
  'answer-unreadable': 'block',
  'refused-otherwise': 'block',
});
