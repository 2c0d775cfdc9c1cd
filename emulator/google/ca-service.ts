/** Certificate Authority Service API v1 [certificate-authority-service/docs/reference/rest]. */
import {errorInfo} from './authorization';
import {
  CA_ROLES,
  poolName,
  type CaPool,
  type CertificateTemplate,
  type StoredCertificate,
} from './ca-pool';
import {descriptionOf, refused, resolve} from './ca-policy';
import {readRequest, type CertificationRequest} from './certificate-request';
import {crlAddress, crlPoint, signBy} from './certificate-signing';
import {readMessage, stringField} from './message';
import type {Incoming, Method, World} from './method';
import {ApiError, notEmulated} from './response';
import {sameAddress} from './state';

const HOST = 'privateca.googleapis.com';
const POOL = '/v1/projects/{project}/locations/{location}/caPools/{pool}';
/** "The server will guarantee that for at least 60 minutes since the first request." Not a minute longer. */
const REMEMBERED_MS = 3_600_000;
/** Certificates a second that a CA signs, by tier [certificate-authority-service/quotas]. */
const MAX_A_SECOND = {ENTERPRISE: 7, DEVOPS: 25} as const;
const MAX_PAGE = 1000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** In the order of their numbers, from 1 on: generated clients send these. */
const REASONS = [
  'KEY_COMPROMISE',
  'CERTIFICATE_AUTHORITY_COMPROMISE',
  'AFFILIATION_CHANGED',
  'SUPERSEDED',
  'CESSATION_OF_OPERATION',
  'CERTIFICATE_HOLD',
  'PRIVILEGE_WITHDRAWN',
  'ATTRIBUTE_AUTHORITY_COMPROMISE',
];

const CERTIFICATE = {
  name: true,
  pemCsr: true,
  lifetime: true,
  certificateTemplate: true,
  subjectMode: true,
  labels: true,
  pemCertificate: true,
  pemCertificateChain: true,
  issuerCertificateAuthority: true,
  certificateDescription: {
    subjectDescription: true,
    x509Description: true,
    certFingerprint: true,
  },
  revocationDetails: {revocationState: true, revocationTime: true},
  createTime: true,
  updateTime: true,
} as const;

const common = {
  host: HOST,
  api: 'privateca',
  scopes: ['https://www.googleapis.com/auth/cloud-platform'],
} as const;

export const caServiceMethods: readonly Method[] = [
  {
    ...common,
    id: 'privateca.projects.locations.caPools.get',
    verb: 'GET',
    path: POOL,
    answers: {name: true, tier: true, issuancePolicy: true},
    run: getPool,
  },
  {
    ...common,
    id: 'privateca.projects.locations.caPools.fetchCaCerts',
    verb: 'POST',
    path: `${POOL}:fetchCaCerts`,
    takes: ['requestId'],
    answers: {caCerts: {certificates: true}},
    run: fetchCaCerts,
  },
  {
    ...common,
    id: 'privateca.projects.locations.caPools.certificates.create',
    verb: 'POST',
    path: `${POOL}/certificates`,
    parameters: [
      'certificateId',
      'requestId',
      'validateOnly',
      'issuingCertificateAuthorityId',
    ],
    takes: Object.keys(CERTIFICATE).concat('config'),
    answers: CERTIFICATE,
    run: create,
  },
  {
    ...common,
    id: 'privateca.projects.locations.caPools.certificates.list',
    verb: 'GET',
    path: `${POOL}/certificates`,
    parameters: ['pageSize', 'pageToken', 'filter', 'orderBy'],
    answers: {
      certificates: CERTIFICATE,
      nextPageToken: true,
      unreachable: true,
    },
    run: listCertificates,
  },
  {
    ...common,
    id: 'privateca.projects.locations.caPools.certificates.get',
    verb: 'GET',
    path: `${POOL}/certificates/{certificate}`,
    answers: CERTIFICATE,
    run: (world, incoming) =>
      certificateOf(permitted(world, incoming, 'certificates.get'), incoming),
  },
  {
    ...common,
    id: 'privateca.projects.locations.caPools.certificates.revoke',
    verb: 'POST',
    path: `${POOL}/certificates/{certificate}:revoke`,
    takes: ['reason', 'requestId'],
    answers: CERTIFICATE,
    run: revoke,
  },
];

function getPool(world: World, incoming: Incoming): object {
  const pool = permitted(world, incoming, 'caPools.get');
  const {tier, issuancePolicy} = pool;
  return {
    name: poolName(pool),
    tier,
    ...(issuancePolicy ? {issuancePolicy} : {}),
    publishingOptions: {publishCaCert: true, publishCrl: true},
  };
}

function fetchCaCerts(world: World, incoming: Incoming): object {
  const {authorities} = permitted(world, incoming, 'caPools.get');
  return {caCerts: authorities.map(({chain}) => ({certificates: chain}))};
}

/**
 * Issues a certificate, or returns what it would be like.
 *
 * @throws ApiError 400 for what the policy refuses, 409 for an ID that is already used, 429 beyond the quota per second
 */
function create(world: World, incoming: Incoming): object {
  const {clock} = world;
  const pool = permitted(world, incoming, 'certificates.create');
  const {query} = incoming;
  const requestId = requestIdIn(query['requestId']);
  const now = clock.now();
  const before = pool.answered.find(
    it => it.requestId === requestId && now - it.at < REMEMBERED_MS,
  );
  if (before) return before.answer;
  const message = messageOf(
    incoming,
    Object.keys(CERTIFICATE).concat('config'),
  );
  if (message['config']) throw notEmulated('issuance without a CSR');
  checkMode(message);
  const isDraft = query['validateOnly'] === 'true';
  const id = isDraft ? null : certificateIdIn(world, pool, incoming);
  const template = templateIn(world, incoming, message);
  const asked = requestIn(stringField(message, 'pemCsr'));
  const resolved = resolve(pool, template, asked, message['lifetime']);
  const authority = issuerIn(pool, query['issuingCertificateAuthorityId']);
  if (!isDraft) countCreation(pool, now);
  const {subject, extensions, lifetimeMs} = resolved;
  const from = Math.floor((now + pool.aheadMs) / 1000) * 1000;
  const pem = isDraft
    ? null
    : signBy(authority, {
        ...{subject, publicKeyInfo: asked.publicKeyInfo},
        ...{from, to: from + lifetimeMs},
        extensions: [
          ...extensions,
          crlPoint(crlAddress(pool.number, authority.id.replace(/ /g, '-'))),
        ],
      });
  const {pemCsr, lifetime, certificateTemplate, labels} = message;
  const answer: StoredCertificate = {
    ...(id === null ? {} : {name: `${poolName(pool)}/certificates/${id}`}),
    ...{pemCsr, lifetime},
    ...(certificateTemplate ? {certificateTemplate} : {}),
    ...(labels ? {labels} : {}),
    subjectMode: 'DEFAULT',
    issuerCertificateAuthority: `${poolName(pool)}/certificateAuthorities/${authority.id.replace(/ /g, '-')}`,
    ...(pem ? {pemCertificate: pem, pemCertificateChain: authority.chain} : {}),
    certificateDescription: descriptionOf(resolved, from, pem),
    createTime: new Date(now).toISOString(),
    updateTime: new Date(now).toISOString(),
  } as StoredCertificate;
  if (pem === null) return answer;
  pool.signed.push(pem);
  if (pool.tier === 'ENTERPRISE') pool.certificates.push(answer);
  if (requestId) pool.answered.push({requestId, at: now, answer});
  return answer;
}

function listCertificates(world: World, incoming: Incoming): object {
  const {certificates} = permitted(world, incoming, 'certificates.list');
  const {pageSize = '', pageToken = '0', filter, orderBy} = incoming.query;
  if (filter || orderBy) throw notEmulated('filter and orderBy of a list');
  const size = Math.min(Number(pageSize) || 25, MAX_PAGE);
  const from = Number(pageToken);
  const next = from + size;
  return {
    certificates: certificates.slice(from, next),
    ...(next < certificates.length ? {nextPageToken: String(next)} : {}),
  };
}

function revoke(world: World, incoming: Incoming): object {
  const pool = permitted(world, incoming, 'certificates.update');
  const found = certificateOf(pool, incoming);
  const message = messageOf(incoming, ['reason', 'requestId']);
  requestIdIn(stringField(message, 'requestId') ?? undefined);
  const {reason} = message;
  const revocationState =
    typeof reason === 'number' ? REASONS[reason - 1] : String(reason);
  if (!revocationState || !REASONS.includes(revocationState)) {
    throw refused(`Invalid reason: ${String(reason)}`);
  }
  if (found.revocationDetails) {
    throw new ApiError(400, {
      message: `Certificate ${found.name} is already revoked.`,
      canonical: 'FAILED_PRECONDITION',
      errors: [],
    });
  }
  found.revocationDetails = {
    revocationState,
    revocationTime: new Date(world.clock.now()).toISOString(),
  };
  return found;
}

/**
 * The pool of the path.
 *
 * @param permission - without the common prefix
 * @throws ApiError 403 for a caller without the permission or without access to the project; 404 for a missing pool
 */
function permitted(
  {state}: World,
  {path, token}: Incoming,
  permission: string,
): CaPool {
  const {project = '', location = '', pool: id = ''} = path;
  const name = `projects/${project}/locations/${location}/caPools/${id}`;
  const ofProject = state.caPools.filter(
    it => it.project === project || it.number === project,
  );
  const found = ofProject.find(it => it.location === location && it.id === id);
  const full = `privateca.${permission}`;
  const rolesOf = ({roles}: CaPool) =>
    Object.entries(roles).flatMap(([address, all]) =>
      sameAddress(address, token!.user) ? all : [],
    );
  if (!found && ofProject.some(it => rolesOf(it).length > 0)) {
    throw notFound(name);
  }
  const may = (found ? rolesOf(found) : []).some(it =>
    (CA_ROLES[it] as readonly string[]).includes(full),
  );
  if (!found || !may) throw denied(full, name);
  return found;
}

function certificateOf(pool: CaPool, {path}: Incoming): StoredCertificate {
  const name = `${poolName(pool)}/certificates/${path['certificate'] ?? ''}`;
  const found = pool.certificates.find(it => it.name === name);
  if (!found) throw notFound(name);
  return found;
}

/**
 * The last part of the certificate’s name. @throws ApiError 400 without one in the Enterprise tier, 409 for one that is already
 * used
 */
function certificateIdIn(
  world: World,
  pool: CaPool,
  {query}: Incoming,
): string {
  const {certificateId = ''} = query;
  if (pool.tier === 'DEVOPS') return world.newId('', 20);
  if (!/^[a-zA-Z0-9_-]{1,63}$/.test(certificateId)) {
    throw refused('certificate_id must match [a-zA-Z0-9_-]{1,63}.');
  }
  // "It must be unique within a location": of the project's other pools, too.
  const isTaken = world.state.caPools
    .filter(it => it.number === pool.number && it.location === pool.location)
    .some(it =>
      it.certificates.some(one => one.name.endsWith(`/${certificateId}`)),
    );
  if (!isTaken) return certificateId;
  throw new ApiError(409, {
    message: `Resource '${poolName(pool)}/certificates/${certificateId}' already exists`,
    canonical: 'ALREADY_EXISTS',
    errors: [],
  });
}

function templateIn(
  {state}: World,
  {token}: Incoming,
  message: Readonly<Record<string, unknown>>,
): CertificateTemplate | null {
  const name = stringField(message, 'certificateTemplate');
  if (!name) return null;
  const found = state.certificateTemplates.find(it => it.name === name);
  if (!found?.isOpenTo.some(it => sameAddress(it, token!.user))) {
    throw denied('privateca.certificateTemplates.use', name);
  }
  return found;
}

function requestIn(pem: string | null): CertificationRequest {
  try {
    return readRequest(pem ?? '');
  } catch (error) {
    throw refused(`The PEM CSR is invalid: ${(error as Error).message}.`);
  }
}

/** @throws ApiError 400 for a pool without a CA that is enabled */
function issuerIn({authorities}: CaPool, id = '') {
  const found = authorities.find(
    it => it.state === 'ENABLED' && (id === '' || it.id === id),
  );
  if (found) return found;
  throw new ApiError(400, {
    message: 'There are no enabled CAs in the CaPool.',
    canonical: 'FAILED_PRECONDITION',
    errors: [],
  });
}

function countCreation({asked, tier, authorities}: CaPool, now: number): void {
  while (asked[0] !== undefined && asked[0] <= now - 1000) asked.shift();
  if (asked.length >= MAX_A_SECOND[tier] * authorities.length) {
    throw new ApiError(429, {
      message: `Quota exceeded for quota metric 'Certificate creation requests' and limit 'Certificate creation requests per second per CA' of service '${HOST}'.`,
      canonical: 'RESOURCE_EXHAUSTED',
      errors: [],
      details: [errorInfo('RATE_LIMIT_EXCEEDED', {service: HOST})],
    });
  }
  asked.push(now);
}

function requestIdIn(text: string | undefined): string | null {
  if (!text) return null;
  if (UUID.test(text) && !/^[0-]+$/.test(text)) return text;
  throw refused('request_id must be a valid UUID.');
}

function checkMode(message: Readonly<Record<string, unknown>>): void {
  const mode = message['subjectMode'] ?? 'DEFAULT';
  const isDefault = ['DEFAULT', 0, 1].includes(mode as string | number);
  if (!isDefault) throw notEmulated(`subjectMode ${String(mode)}`);
}

function messageOf(
  {body, headers}: Incoming,
  takes: readonly string[],
): Record<string, unknown> {
  return readMessage(body, headers['content-type'], takes);
}

function denied(permission: string, resource: string): ApiError {
  return new ApiError(403, {
    message: `Permission '${permission}' denied on resource '//${HOST}/${resource}' (or it may not exist).`,
    canonical: 'PERMISSION_DENIED',
    errors: [],
    details: [errorInfo('IAM_PERMISSION_DENIED', {permission, resource}, HOST)],
  });
}

function notFound(name: string): ApiError {
  return new ApiError(404, {
    message: `Resource '${name}' was not found`,
    canonical: 'NOT_FOUND',
    errors: [],
  });
}
