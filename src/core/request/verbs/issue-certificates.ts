/** The verbs that ask the certification authority for certificates, in waves, while no run works on the sheet. */
import {isAddress} from '../../base/address';
import {GRACE_MS} from '../../engine/back-off';
import {runJobs, type Job} from '../../engine/scheduler';
import {Width} from '../../engine/width';
import type {Workflow} from '../../google/wire';
import {outcomeOf} from '../../rows/early-end';
import {DoorRefusal} from '../../rows/refusal';
import {besideRuns} from '../../run/beside-runs';
import {occupiedRefusal} from '../../run/lease';
import {AskedRegister} from '../asked-register';
import type {
  CertificateRequest,
  IssueResult,
  IssuerVerbs,
  PendingRequest,
} from '../contract';
import {
  nameRequest,
  type Given,
  type Issuer,
  type NamedRequest,
} from '../issuer';
import {issuerFinding} from '../issuer-findings';
import {issuerOf} from '../issuers';
import type {RequestPorts} from '../ports';

const MAX_REQUESTS = 50;
/** A request for an RSA key of 4096 bits with many addresses has about 3,000 characters. */
const MAX_CHARACTERS = 20_000;
/** From then on no further request begins; the page waits for the answer. */
const SLICE_MS = 40_000;
/** CAs sign some certificates a second, and not dozens. */
const MAX_WIDTH = 8;

interface IssueJob extends Job<Given> {
  readonly at: number;
}

/** Asks for certificates. @throws DoorRefusal for anything but a list of requests; RequestRefused without an authority */
export function issueCertificates(
  ports: RequestPorts,
  {requests}: IssuerVerbs['issueCertificates']['in'],
): IssuerVerbs['issueCertificates']['out'] {
  const asked = readList(requests, readRequest);
  return askFor(ports, asked, (issuer, it) => issuer.request(it));
}

/** Asks for certificates that were pending. @throws as `issueCertificates` does */
export function fetchCertificates(
  ports: RequestPorts,
  {pending}: IssuerVerbs['fetchCertificates']['in'],
): IssuerVerbs['fetchCertificates']['out'] {
  const asked = readList(pending, readPending);
  return askFor(ports, asked, (issuer, {user, id}) => issuer.fetch(user, id));
}

/** @param asked - null for each that is not to be understood */
function askFor<R extends {readonly user: string}>(
  ports: RequestPorts,
  asked: readonly (R | null)[],
  workOf: (issuer: Issuer, it: R) => Workflow<Given>,
): {readonly results: readonly IssueResult[]} {
  return besideRuns(ports, (lease, {askedRequests = {}}) => {
    const register = new AskedRegister(ports, askedRequests);
    const issuer = issuerOf(ports, register);
    const results = asked.map((it): IssueResult =>
      it
        ? {ended: 'not finished'}
        : refusedBy(ports, issuerFinding('request-unreadable', {})),
    );
    const jobs = asked.flatMap((it, at): IssueJob[] =>
      it ? [{user: it.user, at, work: concluded(workOf(issuer, it))}] : [],
    );
    const beginUntil = ports.now() + SLICE_MS;
    const made = ports.fetches();
    const ending = runJobs<Given, IssueJob>(
      jobs.values(),
      ports,
      {
        width: new Width(Math.min(MAX_WIDTH, ports.store.settings().width)),
        beginUntil,
        workUntil: beginUntil + GRACE_MS,
      },
      {
        look: () => lease.look(),
        beforeWave: () => register.keep(),
        mayRest: () => true,
        settled: ({at}, result) => {
          results[at] =
            result.ended === 'refused'
              ? refusedBy(ports, result.finding)
              : result;
        },
        afterWave: () => register.keep(),
      },
    );
    ports.store.countFetches(ports.fetches() - made);
    if (ending === 'lost' || lease.look() === 'lost') {
      throw occupiedRefusal(ports);
    }
    register.keep();
    return {results};
  });
}

/** The same work, which never throws. */
function* concluded(work: Workflow<Given>): Workflow<Given> {
  try {
    return yield* work;
  } catch (error) {
    const [finding] = outcomeOf(error).findings;
    return {ended: 'refused', finding: finding!};
  }
}

function refusedBy(
  {viewerSpeech}: RequestPorts,
  finding: Parameters<RequestPorts['viewerSpeech']['notice']>[0],
): IssueResult {
  return {ended: 'refused', notice: viewerSpeech.notice(finding)};
}

/** What comes from the page is not trusted to be what its type says. @throws DoorRefusal for anything but a list */
function readList<R, T>(
  list: readonly R[],
  readOne: (it: Partial<R>) => T | null,
): (T | null)[] {
  if (!Array.isArray(list) || list.length > MAX_REQUESTS) {
    throw new DoorRefusal('unknown-verb', {});
  }
  return (list as readonly (Partial<R> | null)[]).map(it => it && readOne(it));
}

function readRequest({
  user,
  alias,
  attempt,
  csr,
}: Partial<CertificateRequest>): NamedRequest | null {
  const isRequest =
    isLowerAddress(user) &&
    isLowerAddress(alias) &&
    typeof attempt === 'string' &&
    /^[0-9a-f]{16}$/.test(attempt) &&
    typeof csr === 'string' &&
    csr.length <= MAX_CHARACTERS;
  return isRequest ? nameRequest({user, alias, attempt, csr}) : null;
}

function readPending({user, id}: Partial<PendingRequest>): {
  readonly user: string;
  readonly id: string;
} | null {
  const isPending =
    isLowerAddress(user) && typeof id === 'string' && /^[\w-]{1,63}$/.test(id);
  return isPending ? {user, id} : null;
}

function isLowerAddress(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value === value.toLowerCase() &&
    isAddress(value)
  );
}
