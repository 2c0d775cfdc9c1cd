/**
 * Google Cloud Certificate Authority Service as an issuer.
 *
 * A pool of the Enterprise tier keeps its certificates: the certificate’s ID follows from the request, so that a request that is
 * repeated finds the certificate, whenever that is. A DevOps pool keeps nothing; it recognizes the ID of a request for 60 minutes.
 * After that, nobody can know whether there is a certificate, so an admin decides.
 */
import {
  caChains,
  createCertificate,
  getCaPool,
  getCertificate,
  type CertificateOrder,
  type IssuedCertificate,
} from '../google/privateca';
import type {CaPoolName, Tier} from '../google/privateca-pool';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {certificates} from '../certificates/lazy';
import type {AskedRegister} from './asked-register';
import type {Given, Issuer, NamedRequest} from './issuer';
import {issuerFinding} from './issuer-findings';

/** "At least 60 minutes", less what clocks may differ by and a request may take. */
const RECOGNIZED_MS = 55 * 60_000;

export interface GoogleIssuerOptions {
  readonly pool: CaPoolName;
  /** Resource name; empty for none. */
  readonly template: string;
  readonly lifetimeSeconds: number;
  now(): number;
}

/** The service as an issuer. */
export function googleIssuer(
  {pool, template, lifetimeSeconds, now}: GoogleIssuerOptions,
  register: AskedRegister,
): Issuer {
  const {project, pool: id} = pool;

  function* request(asked: NamedRequest): Workflow<Given> {
    const order = {csr: asked.csr, lifetimeSeconds, template};
    return (yield* tierOf(asked.user, pool)) === 'ENTERPRISE'
      ? yield* requestKept(asked, pool, order)
      : yield* requestForgotten(asked, pool, order, {register, now});
  }

  return {
    name: `${project}/${id}`,
    request,
    fetch: (user, certificateId) => fetchKept(user, pool, certificateId),
  };
}

/** null for who may issue certificates and not look at the pool. @throws GoogleRefusal */
function* tierOf(user: string, pool: CaPoolName): Workflow<Tier | null> {
  const read = yield* attempt(getCaPool(user, pool));
  if (read.ok) return read.value.tier;
  if (read.problem.code === 'ca-denied') return null;
  throw new GoogleRefusal(read.problem);
}

function* requestKept(
  asked: NamedRequest,
  pool: CaPoolName,
  order: CertificateOrder,
): Workflow<Given> {
  const ids = idsOf(asked);
  const made = yield* attempt(createCertificate(asked.user, pool, order, ids));
  if (made.ok) return given(made.value);
  if (made.problem.code !== 'already-exists') {
    throw new GoogleRefusal(made.problem);
  }
  return yield* fetchKept(asked.user, pool, ids.certificateId);
}

function* fetchKept(
  user: string,
  pool: CaPoolName,
  certificateId: string,
): Workflow<Given> {
  return given(yield* getCertificate(user, pool, certificateId));
}

function* requestForgotten(
  asked: NamedRequest,
  pool: CaPoolName,
  order: CertificateOrder,
  {register, now}: {register: AskedRegister; now(): number},
): Workflow<Given> {
  const {user, name} = asked;
  const before = register.find(name);
  if (before?.pem !== undefined) {
    // Who may only request certificates gets this one without the chain.
    const read = yield* attempt(caChains(user, pool));
    const chain = read.ok ? chainFor(before.pem, read.value) : [];
    return {ended: 'issued', pem: before.pem, chain};
  }
  if (before && now() - before.at > RECOGNIZED_MS) {
    const finding = issuerFinding('asked-before', {at: before.at});
    return {ended: 'refused', finding};
  }
  register.begin(name);
  const made = yield* attempt(
    createCertificate(user, pool, order, idsOf(asked)),
  );
  if (made.ok) {
    if (made.value) register.answer(name, made.value.pem);
    return given(made.value);
  }
  // Of an answer that failed to arrive, nobody knows what is behind it.
  if (made.problem.retry === 'final') register.forget(name);
  throw new GoogleRefusal(made.problem);
}

function given(issued: IssuedCertificate | null): Given {
  if (!issued) {
    const finding = issuerFinding('issued-without-certificate', {});
    return {ended: 'refused', finding};
  }
  const {pem, chain, isRevoked} = issued;
  return isRevoked
    ? {ended: 'refused', finding: issuerFinding('issued-and-revoked', {})}
    : {ended: 'issued', pem, chain};
}

/** The chain whose first certificate has issued a certificate; none where that cannot be seen. */
function chainFor(
  pem: string,
  chains: readonly (readonly string[])[],
): readonly string[] {
  const {readPem} = certificates();
  const [leaf] = readPem(pem);
  const found = chains.find(([first = '']) => {
    const [issuer] = readPem(first);
    return issuer !== undefined && issuer.subjectKeyId === leaf?.authorityKeyId;
  });
  return found ?? [];
}

/** The certificate’s ID in the pool, which follows from the request. */
export function certificateIdOf({name}: NamedRequest): string {
  return `smime-${name.slice(0, 40)}`;
}

/** Both follow from the request. */
function idsOf(asked: NamedRequest): {
  readonly certificateId: string;
  readonly requestId: string;
} {
  return {
    certificateId: certificateIdOf(asked),
    requestId: uuidOf(asked.name),
  };
}

/** A UUID from a digest, as version 5 makes them (RFC 9562 section 5.5). */
export function uuidOf(digest: string): string {
  const variant = '89ab'[parseInt(digest[16]!, 16) % 4]!;
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ].join('-');
}
