/**
 * Renew requests successors of what the CA pool has issued, with keys that are made in the script: only if an admin has allowed
 * that. A key is saved before its request goes out, encrypted with a secret in Secret Manager, and forgotten once Gmail holds its
 * certificate. The pool recognizes a repeated request, so that a row that was interrupted gets the same certificate again.
 */
import {base64, equal, fromBase64} from '../base/bytes';
import {DAY_MS} from '../base/time';
import {certificates} from '../certificates/lazy';
import type {Mailbox} from '../google/gmail/smime-info';
import {
  caPoolIn,
  getCaPool,
  listCertificates,
  revokeCertificate,
} from '../google/privateca';
import type {CaPoolName} from '../google/privateca-pool';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {RowBlocked} from '../rows/early-end';
import {fingerprintOf, summaryOf, type Held} from '../rows/held';
import type {
  Opened,
  Options,
  SuccessorReading,
  Successors,
} from '../rows/open-file';
import {keyOf, type Row} from '../rows/row';
import type {KeptSuccessor} from '../run/kept-settings';
import {AskedRegister} from './asked-register';
import {certificateIdOf, googleIssuer} from './google-issuer';
import {nameRequest, type NamedRequest} from './issuer';
import {issuerSettings} from './issuer-settings';
import {hasIssuerScope} from './issuers';
import {keySecret} from './key-secret';
import type {RequestPorts} from './ports';
import {requestSettings} from './settings';
import {successorFinding} from './successor-findings';
import {madeSuccessor} from './successor-keys';

const DAY_SECONDS = 86_400;
/** A default that is younger is not replaced: whatever made it due would make the next one due, too. */
const LEAST_AGE_MS = 7 * DAY_MS;
/** About 60 kB of properties. */
const MAX_OPEN = 40;
/** Keys that one execution makes: some seconds’ work. The other rows stay due until the next one. */
const MAX_NEW = {'P-256': 20, 'P-384': 10, 'RSA 2048': 4} as const;
const PASSWORD_LENGTH = 24;

/** null where no admin has allowed keys in the script. */
export function successorsOf(ports: RequestPorts): Successors | null {
  const {kind, pool, scriptKeys} = issuerSettings(ports);
  const name = caPoolIn(pool);
  const isAllowed = kind === 'google' && scriptKeys !== 'none';
  return isAllowed && name && hasIssuerScope(ports)
    ? new PoolSuccessors(ports, name, scriptKeys)
    : null;
}

class PoolSuccessors implements Successors {
  private open: Readonly<Record<string, KeptSuccessor>>;
  private left: number;

  constructor(
    private readonly ports: RequestPorts,
    private readonly pool: CaPoolName,
    private readonly kind: keyof typeof MAX_NEW,
  ) {
    this.open = ports.store.kept().successors ?? {};
    this.left = MAX_NEW[kind];
  }

  isOpen(at: Mailbox): boolean {
    return this.open[keyOf(at)] !== undefined;
  }

  settle(at: Mailbox, held: readonly Held[]): void {
    const entry = this.open[keyOf(at)];
    if (!entry) return;
    const key = certificates().publicKeyInRequest(entry.csr);
    const isThere = held.some(
      ({chain: [leaf]}) => leaf && key && equal(leaf.key.info, key),
    );
    if (isThere) this.drop(at);
  }

  *find(
    row: Row,
    held: readonly Held[],
    options: Options,
  ): Workflow<SuccessorReading> {
    const before = this.open[keyOf(row)];
    if (!before) {
      const why = yield* this.reasonAgainst(row, held, options);
      if (why) return why;
      if (options.previews) {
        const steps = [{kind: 'request', authority: this.pool.pool}] as const;
        options.begin(
          {state: 'renewed', before: summaryOf(held)},
          {steps, findings: []},
        );
      }
    }
    const secret = yield* keySecret(this.ports, row.user);
    const entry = before ?? this.make(row, held, secret);
    if (!entry) return NOTHING;
    return yield* this.ask(row, entry, secret, options);
  }

  /** null for a row whose default the pool has issued, and that may be asked for. */
  private *reasonAgainst(
    row: Row,
    held: readonly Held[],
    options: Options,
  ): Workflow<SuccessorReading | null> {
    const present = held.find(it => it.isDefault);
    // What somebody has revoked is not replaced without anybody’s doing.
    if (!present || present.revocation) return NOTHING;
    const {tier} = yield* getCaPool(row.user, this.pool);
    if (tier !== 'ENTERPRISE')
      return says(successorFinding('successor-tier', {}));
    const listed = yield* listCertificates(row.user, this.pool);
    const fingerprint = fingerprintOf(present);
    const own = listed.find(it => it.fingerprint === fingerprint);
    if (!own || own.revocation) return NOTHING;
    const renewal = row.renewalDays ?? options.renewalDays;
    const {lifetimeDays: lifetime} = issuerSettings(this.ports);
    if (lifetime <= renewal) {
      return says(successorFinding('successor-too-short', {lifetime, renewal}));
    }
    const since = present.chain[0]?.notBefore ?? 0;
    if (options.now - since < LEAST_AGE_MS) {
      return says(successorFinding('successor-too-early', {since}));
    }
    const isFull = Object.keys(this.open).length >= MAX_OPEN;
    return this.left <= 0 || isFull ? NOTHING : null;
  }

  /** Makes a key and saves it. @returns null for a row that came while others used up what is allowed; @throws RowBlocked */
  private make(
    row: Row,
    held: readonly Held[],
    secret: string,
  ): KeptSuccessor | null {
    if (this.left <= 0) return null;
    this.left--;
    const {subject: template} = requestSettings(this.ports);
    const entry = madeSuccessor(row, this.kind, {
      ...{template, secret, name: nameIn(held), at: this.ports.now()},
      random: length => this.ports.randomBytes(length),
    });
    if (!entry) {
      throw new RowBlocked([successorFinding('successor-subject', {template})]);
    }
    this.keep({...this.open, [keyOf(row)]: entry});
    return entry;
  }

  private *ask(
    row: Row,
    entry: KeptSuccessor,
    secret: string,
    options: Options,
  ): Workflow<SuccessorReading> {
    const {user, alias} = row;
    const {attempt: of, csr, key} = entry;
    const asked = nameRequest({user, alias, attempt: of, csr})!;
    const given = yield* attempt(this.issuer().request(asked));
    if (!given.ok) {
      // Such a request would be refused again, however the settings change; nothing was issued.
      if (given.problem.code === 'ca-refuses') this.drop(row);
      throw new GoogleRefusal(given.problem);
    }
    if (given.value.ended !== 'issued') {
      const isRevoked =
        given.value.ended === 'refused' &&
        given.value.finding.code === 'issued-and-revoked';
      if (isRevoked) this.drop(row);
      const why = isRevoked ? 'revoked' : 'no-certificate';
      return says(successorFinding('successor-unusable', {why}));
    }
    const {decryptPrivateKey, publicKeyInRequest} = certificates();
    const publicKey = publicKeyInRequest(csr)!;
    const pkcs8 = decryptPrivateKey(fromBase64(key)!, secret, publicKey);
    if (!pkcs8) return yield* this.giveUp(row, asked);
    const file = this.pack(row, given.value, pkcs8, options);
    pkcs8.fill(0);
    const authority = this.pool.pool;
    const issued = successorFinding('successor-issued', {authority});
    return {file, findings: [...file.examination.findings, issued]};
  }

  /** A certificate whose key nobody can open any more is of no use. */
  private *giveUp(row: Row, asked: NamedRequest): Workflow<SuccessorReading> {
    const id = certificateIdOf(asked);
    yield* revokeCertificate(row.user, this.pool, id, 'SUPERSEDED');
    this.drop(row);
    return says(successorFinding('successor-unusable', {why: 'key-lost'}));
  }

  /** As a certificate file that exists only in memory, with a password that is nowhere else. */
  private pack(
    row: Row,
    {pem, chain}: {readonly pem: string; readonly chain: readonly string[]},
    pkcs8: Uint8Array,
    {asWarning, roots, renewalDays}: Options,
  ): Opened {
    const {readPem, examineCertificates, writePkcs12} = certificates();
    const all = readPem([pem, ...chain].join('\n'));
    // Gmail knows its roots.
    const sent = all.filter((it, i) => i === 0 || it.subject !== it.issuer);
    const [leaf, ...issuers] = sent.map(it => it.raw);
    const random = (length: number) => this.ports.randomBytes(length);
    const password = base64(random(PASSWORD_LENGTH));
    const bytes = writePkcs12(
      {
        pkcs8,
        certificates: [leaf!, ...issuers],
        ...{password, name: row.alias},
      },
      'modern',
      random,
    );
    // It may have been issued since the execution began.
    const now = this.ports.now();
    const examination = examineCertificates(sent, {
      ...{alias: row.alias, now, asWarning, roots},
      renewalDays: row.renewalDays ?? renewalDays,
    });
    return {bytes, password, examination};
  }

  private issuer() {
    const {template, lifetimeDays} = issuerSettings(this.ports);
    const register = new AskedRegister(this.ports, {});
    return googleIssuer(
      {
        ...{pool: this.pool, template},
        lifetimeSeconds: lifetimeDays * DAY_SECONDS,
        now: () => this.ports.now(),
      },
      register,
    );
  }

  private drop(at: Mailbox): void {
    const {[keyOf(at)]: _, ...others} = this.open;
    this.keep(others);
  }

  private keep(open: Readonly<Record<string, KeptSuccessor>>): void {
    this.open = open;
    const isEmpty = Object.keys(open).length === 0;
    this.ports.store.keep({successors: isEmpty ? null : open});
  }
}

const NOTHING: SuccessorReading = {findings: []};

/** The user’s name, which the certificate has that is to be succeeded; empty if it has an address there. */
function nameIn(held: readonly Held[]): string {
  const name = held.find(it => it.isDefault)?.chain[0]?.subjectCn ?? '';
  return name.includes('@') ? '' : name;
}

function says(finding: SuccessorReading['findings'][number]): SuccessorReading {
  return {findings: [finding]};
}
