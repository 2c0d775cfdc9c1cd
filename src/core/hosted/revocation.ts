/**
 * Whether the certificates that Gmail holds were revoked: by the list of the CA pool that is set up, and by revocation lists at
 * https addresses that the script may fetch. Public CAs have theirs at http addresses, which Apps Script doesn’t fetch for a
 * script with a list of allowed addresses; `npm run check -- --revocation` reads those.
 */
import {equal} from '../base/bytes';
import type {
  Certificate,
  CrlProblem,
  Revocation,
  RevocationList,
  RevocationReason,
} from '../certificates';
import {certificates} from '../certificates/lazy';
import type {Mailbox} from '../google/gmail/smime-info';
import {
  caPoolIn,
  getCaPool,
  listCertificates,
  type ListedCertificate,
} from '../google/privateca';
import type {CaPoolName} from '../google/privateca-pool';
import {
  fetchRevocationList,
  isListAddress,
  SCRIPT_REACH,
  type ListReach,
} from '../google/revocation-list';
import {attempt, type Workflow} from '../google/wire';
import type {Held} from '../rows/held';
import type {Options} from '../rows/open-file';
import type {Finding} from '../rows/outcome';
import {RequestRefused} from '../rows/refusal';
import {runForRequest} from '../rows/run-for-request';
import type {HostedPorts, RowWorkPorts} from './ports';
import {findHeldOrExplain} from './upload-step';

/** Addresses that are tried for one certificate. */
const MAX_ADDRESSES = 3;

/** What Gmail holds, with what is known of its revocation. */
export interface RevocationReading {
  readonly held: readonly Held[];
  /** Why it is not known of some. */
  readonly findings: readonly Finding[];
}

/** Where certificates are looked for; one for each execution, since lists are long. */
export class Revocations {
  private ofPool: Asked<ReadonlyMap<string, ListedCertificate>> | null = null;
  private readonly lists = new Map<string, Asked<RevocationList>>();

  /** @param pool - null where none is set up, or the script may not ask it */
  constructor(
    private readonly pool: CaPoolName | null,
    private readonly known: () => readonly Certificate[],
    private readonly now: number,
    private readonly reach: ListReach = SCRIPT_REACH,
  ) {}

  /** Adds to certificates whether they are revoked; never ends early. */
  *read(at: Mailbox, held: readonly Held[]): Workflow<RevocationReading> {
    const read: Held[] = [];
    const findings: Finding[] = [];
    for (const it of held) {
      const [leaf] = it.chain;
      const found = leaf ? yield* this.find(at.user, leaf, it.chain) : null;
      if (!found) read.push(it);
      else if ('why' in found) {
        const subject = certificates().holderOf(leaf!);
        const facts = {subject, ...found};
        const {certificateFinding} = certificates();
        findings.push(certificateFinding('revocation-unknown', facts));
        read.push(it);
      } else read.push({...it, revocation: found.revocation});
    }
    return {held: read, findings};
  }

  /** What is known of the revocation of a file’s certificate: a finding, or none. Never ends early. */
  *ofFile(
    user: string,
    chain: readonly Certificate[],
  ): Workflow<readonly Finding[]> {
    const [leaf] = chain;
    const found = leaf ? yield* this.find(user, leaf, chain) : null;
    if (!found) return [];
    const {certificateFinding, holderOf} = certificates();
    const subject = holderOf(leaf!);
    if ('why' in found) {
      const facts = {subject, ...found};
      return [certificateFinding('revocation-unknown', facts)];
    }
    const {revocation} = found;
    return revocation
      ? [certificateFinding('revoked', {subject, ...revocation})]
      : [];
  }

  /** null where there is nothing to ask. */
  private *find(
    user: string,
    leaf: Certificate,
    chain: readonly Certificate[],
  ): Workflow<Found | null> {
    const pool = this.pool ? yield* this.poolList(user, this.pool) : null;
    if (pool?.ok) {
      const listed = pool.value.get(leaf.fingerprint);
      if (listed) return {revocation: fromPool(listed)};
    }
    const addresses = (leaf.crlUris ?? [])
      .filter(it => isListAddress(it, this.reach))
      .slice(0, MAX_ADDRESSES);
    const inFile = issuersAmong(chain.slice(1), leaf);
    const issuers =
      inFile.length > 0 ? inFile : issuersAmong(this.known(), leaf);
    let last: Found | null = pool && !pool.ok ? pool.unknown : null;
    for (const address of addresses) {
      const list = yield* this.list(user, address, issuers);
      if (list.ok) return {revocation: list.value.find(leaf)};
      last = list.unknown ?? last;
    }
    return last;
  }

  private *poolList(user: string, pool: CaPoolName) {
    if (this.ofPool) return this.ofPool;
    const read = yield* attempt(listOf(user, pool));
    this.ofPool ??= read.ok
      ? {ok: true, value: new Map(read.value.map(it => [it.fingerprint, it]))}
      : {ok: false, unknown: {why: 'unreachable', list: pool.pool}};
    return this.ofPool;
  }

  private *list(
    user: string,
    address: string,
    issuers: readonly Certificate[],
  ): Workflow<Asked<RevocationList>> {
    const name = [address, ...issuers.map(it => it.fingerprint)].join(' ');
    const before = this.lists.get(name);
    if (before) return before;
    const read = yield* attempt(fetchRevocationList(user, address, this.reach));
    const opened = read.ok
      ? this.open(read.value, issuers, address)
      : // An address that is not on the list is one that nobody wants to be asked.
        {
          ok: false as const,
          unknown:
            read.problem.code === 'host-not-allowed'
              ? null
              : ({why: 'unreachable', list: address} as const),
        };
    this.lists.set(name, opened);
    return opened;
  }

  private open(
    bytes: Uint8Array | null,
    issuers: readonly Certificate[],
    address: string,
  ): Asked<RevocationList> {
    let why: CrlProblem | 'no-issuer' = bytes ? 'no-issuer' : 'unreadable';
    for (const issuer of bytes ? issuers : []) {
      const opening = certificates().openCrl(bytes!, issuer, this.now);
      if (opening.ok) return {ok: true, value: opening.list};
      if (opening.problem !== 'other-issuer') why = opening.problem;
    }
    return {ok: false, unknown: {why, list: address}};
  }
}

/**
 * What Gmail holds for an alias, with what is known of its revocation where that is asked.
 *
 * @throws as `findHeldOrExplain` does
 */
export function* findHeldWithRevocations(
  at: Mailbox,
  {revocations}: Pick<Options, 'revocations'>,
): Workflow<RevocationReading> {
  const held = yield* findHeldOrExplain(at);
  return revocations ? yield* revocations.read(at, held) : {held, findings: []};
}

/** SHA-256 of what the CA pool has revoked; none where no pool is set up, or it cannot be read: the next refresh asks again. */
export function revokedInPool(ports: HostedPorts): ReadonlySet<string> {
  const pool = poolIn(ports);
  if (!pool) return new Set();
  try {
    const {operator} = ports;
    const listed = runForRequest(ports, null, listOf(operator, pool), operator);
    const revoked = listed.filter(it => it.revocation);
    return new Set(revoked.map(it => it.fingerprint));
  } catch (error) {
    // Each row that is read then says that it is not known.
    if (error instanceof RequestRefused) return new Set();
    throw error;
  }
}

/** The sources of an execution. */
export function revocationsOf(
  ports: Pick<RowWorkPorts, 'store' | 'platform' | 'caCertificates' | 'now'>,
): Revocations {
  const known = () => ports.caCertificates.known();
  const {lists = SCRIPT_REACH} = ports.platform;
  return new Revocations(poolIn(ports), known, ports.now(), lists);
}

/** The pool that is set up, if the script has the scope to ask it. */
function poolIn({
  store,
  platform,
}: Pick<RowWorkPorts, 'store' | 'platform'>): CaPoolName | null {
  const {issuer} = store.kept();
  const isReachable = platform.signingScope === 'cloud-platform';
  return issuer?.kind === 'google' && isReachable
    ? caPoolIn(issuer.pool)
    : null;
}

type Unknown = Extract<Finding, {code: 'revocation-unknown'}>['facts'];

type Found =
  | {readonly revocation: Revocation | null}
  | Pick<Unknown, 'why' | 'list'>;

type Asked<T> =
  | {readonly ok: true; readonly value: T}
  | {
      readonly ok: false;
      readonly unknown: Pick<Unknown, 'why' | 'list'> | null;
    };

/** A pool of the DevOps tier keeps no certificates. */
function* listOf(
  user: string,
  pool: CaPoolName,
): Workflow<readonly ListedCertificate[]> {
  const {tier} = yield* getCaPool(user, pool);
  return tier === 'DEVOPS' ? [] : yield* listCertificates(user, pool);
}

/** By name and, if both have it, by key identifier: a list is about the certificates of one key. */
function issuersAmong(
  pool: readonly Certificate[],
  {issuerName, authorityKeyId}: Certificate,
): readonly Certificate[] {
  return pool.filter(
    it =>
      equal(it.subjectName, issuerName) &&
      (authorityKeyId === '' ||
        it.subjectKeyId === '' ||
        authorityKeyId === it.subjectKeyId),
  );
}

/** Google’s words for the reasons of RFC 5280. */
const REASONS: Readonly<Record<string, RevocationReason>> = {
  KEY_COMPROMISE: 'keyCompromise',
  CERTIFICATE_AUTHORITY_COMPROMISE: 'cACompromise',
  AFFILIATION_CHANGED: 'affiliationChanged',
  SUPERSEDED: 'superseded',
  CESSATION_OF_OPERATION: 'cessationOfOperation',
  CERTIFICATE_HOLD: 'certificateHold',
  PRIVILEGE_WITHDRAWN: 'privilegeWithdrawn',
  ATTRIBUTE_AUTHORITY_COMPROMISE: 'aACompromise',
};

function fromPool({revocation}: ListedCertificate): Revocation | null {
  if (!revocation) return null;
  const {reason, since} = revocation;
  return {since, reason: REASONS[reason] ?? 'unspecified'};
}
