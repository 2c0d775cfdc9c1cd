/** Google Cloud Certificate Authority Service, version 1: pools of CAs that sign requests of ours. */
import {isRecord, records, text} from './gmail/json';
import {caPoolFrom, type CaPool, type CaPoolName} from './privateca-pool';
import {
  CA_CERTIFICATES,
  CA_POOL_GET,
  CERTIFICATE_CREATE,
  CERTIFICATE_GET,
  CERTIFICATE_LIST,
  CERTIFICATE_LIST_PAGE,
  CERTIFICATE_REVOKE,
  CERTIFICATE_VALIDATE,
} from './privateca-methods';
import {
  attempt,
  GoogleRefusal,
  perform,
  type Method,
  type Workflow,
} from './wire';

/** Pages of a list: 50,000 certificates. */
const MAX_PAGES = 50;

/** What is asked for. */
export interface CertificateOrder {
  /** PKCS#10, PEM. */
  readonly csr: string;
  readonly lifetimeSeconds: number;
  /** Resource name; empty for none. */
  readonly template: string;
}

/** A certificate as the service has it. */
export interface IssuedCertificate {
  readonly pem: string;
  /** Issuers, each one’s issuer after it. */
  readonly chain: readonly string[];
  readonly isRevoked: boolean;
}

/** What a certificate would contain; null where the service does not say. */
export interface CertificateDraft {
  readonly emails: readonly string[];
  readonly hasEmailProtection: boolean;
  readonly hasSigning: boolean;
}

/** A certificate in a pool’s list. */
export interface ListedCertificate {
  readonly certificateId: string;
  /** SHA-256, lower-case hex. */
  readonly fingerprint: string;
  /** null for one that is not revoked. */
  readonly revocation: {
    /** Google’s word, as in `RevocationReason`. */
    readonly reason: string;
    /** Milliseconds since the epoch. */
    readonly since: number;
  } | null;
}

/** Why a certificate is revoked, in the words of RFC 5280 section 5.3.1. */
export type RevocationReason =
  | 'KEY_COMPROMISE'
  | 'AFFILIATION_CHANGED'
  | 'SUPERSEDED'
  | 'CESSATION_OF_OPERATION'
  | 'PRIVILEGE_WITHDRAWN';

const NAME =
  /^(?:\/\/privateca\.googleapis\.com\/)?projects\/([a-z0-9][a-z0-9.:-]{0,98})\/locations\/([a-z0-9-]{1,40})\/caPools\/([A-Za-z0-9_-]{1,63})$/;

/** The pool that a text names; null for none. */
export function caPoolIn(setting: string): CaPoolName | null {
  const found = NAME.exec(setting.trim());
  if (!found) return null;
  const [, project = '', location = '', pool = ''] = found;
  return {project, location, pool};
}

/**
 * Reads a pool, once in an execution.
 *
 * @param user - for whom: at most one call for a user is in flight
 * @throws GoogleRefusal
 */
export function* getCaPool(user: string, pool: CaPoolName): Workflow<CaPool> {
  return caPoolFrom(yield* perform(callOf(CA_POOL_GET, user, pool)));
}

/** The chains of a pool’s CAs as PEM, each from the issuing CA to the root. @throws GoogleRefusal */
export function* caChains(
  user: string,
  pool: CaPoolName,
): Workflow<readonly (readonly string[])[]> {
  const call = callOf(CA_CERTIFICATES, user, pool);
  const answer = recordIn(yield* perform({...call, body: {}}));
  return records(answer['caCerts']).map(it => textsIn(it['certificates']));
}

/**
 * Asks for a certificate.
 *
 * @param ids - the certificate’s in the pool, and the request’s, a UUID
 * @throws GoogleRefusal; `already-exists` for an ID that the pool has
 */
export function* createCertificate(
  user: string,
  pool: CaPoolName,
  order: CertificateOrder,
  ids: {readonly certificateId: string; readonly requestId: string},
): Workflow<IssuedCertificate | null> {
  const call = callOf(CERTIFICATE_CREATE, user, pool, ids);
  return certificateFrom(yield* perform({...call, body: bodyOf(order)}));
}

/** Asks what a certificate would contain; null where the answer does not say. @throws GoogleRefusal */
export function* validateCertificate(
  user: string,
  pool: CaPoolName,
  order: CertificateOrder,
  certificateId: string,
): Workflow<CertificateDraft | null> {
  const call = callOf(CERTIFICATE_VALIDATE, user, pool, {certificateId});
  return draftFrom(yield* perform({...call, body: bodyOf(order)}));
}

/** Reads a certificate that a pool keeps; null for one without a text. @throws GoogleRefusal */
export function* getCertificate(
  user: string,
  pool: CaPoolName,
  certificateId: string,
): Workflow<IssuedCertificate | null> {
  const call = callOf(CERTIFICATE_GET, user, pool, {certificateId});
  return certificateFrom(yield* perform(call));
}

/** The certificates that a pool keeps, read once in an execution; none of the DevOps tier. @throws GoogleRefusal */
export function* listCertificates(
  user: string,
  pool: CaPoolName,
): Workflow<readonly ListedCertificate[]> {
  const listed: ListedCertificate[] = [];
  let next = '';
  for (let i = 0; i < MAX_PAGES && (i === 0 || next !== ''); i++) {
    const call =
      next === ''
        ? callOf(CERTIFICATE_LIST, user, pool)
        : callOf(CERTIFICATE_LIST_PAGE, user, pool, {pageToken: next});
    const answer = recordIn(yield* perform(call));
    listed.push(...records(answer['certificates']).map(listedFrom));
    next = text(answer['nextPageToken']);
  }
  return listed;
}

function listedFrom(it: Readonly<Record<string, unknown>>): ListedCertificate {
  const description = recordIn(it['certificateDescription']);
  return {
    certificateId: text(it['name']).split('/').pop() ?? '',
    fingerprint: text(recordIn(description['certFingerprint'])['sha256Hash']),
    revocation: revocationFrom(it['revocationDetails']),
  };
}

function revocationFrom(details: unknown): ListedCertificate['revocation'] {
  if (!isRecord(details)) return null;
  return {
    reason: text(details['revocationState']),
    since: Date.parse(text(details['revocationTime'])) || 0,
  };
}

/** Revokes a certificate; one that is revoked already stays as it is. @throws GoogleRefusal */
export function* revokeCertificate(
  user: string,
  pool: CaPoolName,
  certificateId: string,
  reason: RevocationReason,
): Workflow<void> {
  const call = callOf(CERTIFICATE_REVOKE, user, pool, {certificateId});
  const done = yield* attempt(perform({...call, body: {reason}}));
  if (done.ok) return;
  // Whoever was interrupted, or another person, has done it: the service refuses to do it again.
  const now = yield* attempt(getCertificate(user, pool, certificateId));
  if (now.ok && now.value?.isRevoked) return;
  throw new GoogleRefusal(done.problem);
}

function callOf(
  method: Method,
  user: string,
  {project, location, pool}: CaPoolName,
  more: Readonly<Record<string, string>> = {},
) {
  const path = {project, location, pool, ...more};
  return {method, user, path, access: {kind: 'script'}} as const;
}

function bodyOf({csr, lifetimeSeconds, template}: CertificateOrder): object {
  return {
    pemCsr: csr,
    lifetime: `${lifetimeSeconds}s`,
    ...(template ? {certificateTemplate: template} : {}),
  };
}

/** The certificate in an answer; null where there is none. */
function certificateFrom(body: unknown): IssuedCertificate | null {
  const answer = recordIn(body);
  const pem = text(answer['pemCertificate']);
  if (pem === '') return null;
  return {
    pem,
    chain: textsIn(answer['pemCertificateChain']),
    isRevoked: isRecord(answer['revocationDetails']),
  };
}

function draftFrom(body: unknown): CertificateDraft | null {
  const description = recordIn(body)['certificateDescription'];
  if (!isRecord(description)) return null;
  const subject = recordIn(description['subjectDescription']);
  const usage = recordIn(recordIn(description['x509Description'])['keyUsage']);
  return {
    emails: textsIn(recordIn(subject['subjectAltName'])['emailAddresses']),
    hasEmailProtection:
      recordIn(usage['extendedKeyUsage'])['emailProtection'] === true,
    hasSigning: recordIn(usage['baseKeyUsage'])['digitalSignature'] === true,
  };
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter(it => it !== '') : [];
}
