/**
 * A year of the schedule with certificates from the emulated CA pool: nobody brings a file, and Renew requests each successor, with
 * a key that is made in the script. Executions may be killed, and answers lost, on the way.
 */
import {randomBytes, X509Certificate} from 'node:crypto';
import {
  fillIn,
  linesOf,
  OPERATOR,
  openCompany,
  type Company,
} from '../emulator/company';
import {derOf} from '../emulator/google/certificate-signing';
import {ask} from '../emulator/sample-company/workspace';
import {KillExecution} from '../emulator/workspace';
import {certificates} from '../src/core/certificates/lazy';
import type {IssueResult} from '../src/core/door/contract';
import type {Figure} from './figure';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LIFETIME = 90;
/** The first certificates of the users last for so many days, each for another number. */
const FIRST_LIFETIMES = [34, 41, 48, 55, 62, 69, 76, 83];
const RENEWAL_DAYS = 30;
const TOGETHER = 25;
const SECRET = {project: 'smime-secrets', secret: 'renewal-keys'};
const MAX_MINUTES = 400;

export interface IssuedYearOptions {
  readonly users: number;
  readonly days: number;
  /** Of executions that are killed, by night; none if absent. The host call at which one is, counted in that night. */
  readonly kills?: (day: number) => readonly number[];
  /** How many answers of the pool are lost in a night after it has signed. */
  readonly losses?: (day: number) => number;
  readonly bundle: string;
}

export interface IssuedYear {
  /** Everything that should not have been, in words; empty when all went well. */
  readonly faults: readonly string[];
  readonly figures: readonly Figure[];
  readonly renewals: number;
}

/** @throws Error when something happened that should not have */
export async function issuedYearFigures(
  bundle: string,
): Promise<readonly Figure[]> {
  const {faults, figures} = await liveOnIssued({
    ...{users: 300, days: 365},
    bundle,
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return figures;
}

/** Lives through it. */
export async function liveOnIssued(
  options: IssuedYearOptions,
): Promise<IssuedYear> {
  const users = Array.from(
    {length: options.users},
    (_, i) => `user${i}@year.example`,
  );
  const company = openCompany({
    users: users.map(primary => ({primary})),
    bundle: options.bundle,
  });
  const {google, workspace} = company;
  const roles = {[OPERATOR]: ['certificateManager', 'caManager'] as const};
  const name = google.addCaPool({id: 'mail', roles});
  const pool = google.caPool(name);
  google.trustRoot(pool.authorities[0]!.chain[1]!);
  const secret = randomBytes(32).toString('hex');
  google.addSecret(SECRET, new TextEncoder().encode(secret), [OPERATOR]);
  begin(company, users, name);
  const faults: string[] = [];
  let daysWithout = 0;
  let most = 0;
  for (let day = 1; day <= options.days; day++) {
    liveThroughDay(company, day, options);
    const open = workspace.properties.document['successors'] ?? '';
    most = Math.max(most, open.length);
    const lacking = users.filter(it => !hasValidDefault(company, it));
    daysWithout += lacking.length;
    faults.push(...lacking.map(it => `day ${day}: ${it} has no valid default`));
  }
  faults.push(...orphans(company, users, pool.signed));
  const renewals = pool.signed.length - users.length;
  return {
    faults,
    renewals,
    figures: [
      {name: 'users', value: users.length, unit: ''},
      {name: 'days', value: options.days, unit: ''},
      {name: 'days a certificate is valid', value: LIFETIME, unit: ''},
      {name: 'successors requested', value: renewals, unit: ''},
      {
        name: 'user days without a valid default',
        value: daysWithout,
        unit: '',
      },
      {
        name: 'certificates that were issued and are not in Gmail',
        value: orphans(company, users, pool.signed).length,
        unit: '',
      },
      {name: 'characters of keys kept after a night', value: most, unit: ''},
    ],
  };
}

/** The first certificates are in Gmail, and the schedule is on. */
function begin(company: Company, users: readonly string[], pool: string): void {
  const {google, workspace} = company;
  const authority = (lifetimeDays: number, scriptKeys: 'none' | 'P-256') => {
    const keySecret = `projects/${SECRET.project}/secrets/${SECRET.secret}`;
    const settings = {
      ...{kind: 'google', pool, template: '', lifetimeDays, scriptKeys},
      ...{keySecret, server: '', profile: '', secret: ''},
    };
    ask(workspace, {verb: 'saveIssuerSettings', settings});
  };
  const {settings} = ask(workspace, {verb: 'settings'}) as {settings: object};
  const secretPrefix = `projects/${SECRET.project}/secrets/`;
  ask(workspace, {
    ...{verb: 'saveSettings', settings: {...settings, secretPrefix}},
  });
  for (let i = 0; i < users.length; i += TOGETHER) {
    const some = users.slice(i, i + TOGETHER);
    const at = Math.floor(i / TOGETHER) % FIRST_LIFETIMES.length;
    authority(FIRST_LIFETIMES[at]!, 'none');
    const made = some.map(it => requestFor(it));
    const {results} = ask(workspace, {
      ...{verb: 'issueCertificates', requests: made.map(it => it.request)},
    }) as {results: readonly IssueResult[]};
    results.forEach((it, j) => {
      if (it.ended !== 'issued') throw new Error('it was not issued');
      const password = randomBytes(12).toString('hex');
      const chain = [it.pem, ...it.chain.slice(0, -1)].map(pem => derOf(pem));
      const pkcs12 = certificates().writePkcs12(
        {
          pkcs8: made[j]!.pkcs8,
          certificates: chain as [Uint8Array, ...Uint8Array[]],
          password,
        },
        'modern',
        length => randomBytes(length),
      );
      const file = {pkcs12, password, isDefault: true};
      google.holdCertificate(some[j]!, some[j]!, file);
    });
  }
  fillIn(
    workspace,
    'Rollout',
    users.map(it => ({User: it, Alias: it})),
  );
  authority(LIFETIME, 'P-256');
  ask(workspace, {
    verb: 'saveSchedule',
    settings: {
      ...{every: 'day', hour: 3, renew: true, everyUser: false},
      ...{renewalDays: RENEWAL_DAYS, tiers: [RENEWAL_DAYS], recipients: []},
    },
  });
}

function requestFor(user: string) {
  const subject = [{name: 'CN', value: user}] as const;
  const {pkcs8, csr} = certificates().makeRequest(
    ...(['P-256', subject, [user]] as const),
    length => randomBytes(length),
  );
  const attempt = randomBytes(8).toString('hex');
  return {pkcs8, request: {user, alias: user, attempt, csr}};
}

/** A day passes; its night's run is continued by the minute until it is over. */
function liveThroughDay(
  {google, workspace}: Company,
  day: number,
  {kills, losses}: IssuedYearOptions,
): void {
  const lost = losses?.(day) ?? 0;
  if (lost > 0) {
    google.faults.add({
      match: {
        method: 'privateca.projects.locations.caPools.certificates.create',
      },
      ...{times: lost, respond: 'stored-but-network'},
    });
  }
  const numbers = kills?.(day) ?? [];
  let count = 0;
  if (numbers.length > 0) {
    workspace.faults.onHostCall(() => {
      if (numbers.includes(count++)) throw new KillExecution();
    });
  }
  workspace.clock.advance(DAY_MS);
  workspace.fireDueTriggers();
  for (let i = 0; i < MAX_MINUTES; i++) {
    if (!workspace.properties.document['run']) break;
    workspace.clock.advance(MINUTE_MS);
    workspace.fireDueTriggers();
  }
  workspace.faults.onHostCall(null);
  google.faults.clear();
  google.state.log.splice(0);
}

function hasValidDefault({google, workspace}: Company, user: string): boolean {
  const now = workspace.clock.now();
  return google
    .smimeInfos(user)
    .some(it => it.isDefault && it.expiration > now);
}

/** What was signed and is neither in Gmail nor revoked, nor open with its key; and whoever holds one twice. */
function orphans(
  company: Company,
  users: readonly string[],
  signed: readonly string[],
): string[] {
  const {google, workspace} = company;
  const held = users.flatMap(it =>
    google.smimeInfos(it).map(info => info.fingerprint),
  );
  const log = linesOf(workspace, 'Log').map(it => it['Message'] ?? '');
  const open = workspace.properties.document['successors'] ?? '';
  const lost = signed
    .map(it => new X509Certificate(it))
    .filter(it => {
      const digest = it.fingerprint256.replace(/:/g, '').toLowerCase();
      const isListed = log.some(line =>
        line.toUpperCase().includes(it.serialNumber),
      );
      const [, user = ''] = /email:([^,]+)/.exec(it.subjectAltName ?? '') ?? [];
      return !held.includes(digest) && !isListed && !open.includes(`"${user} `);
    })
    .map(it => `${it.subjectAltName} was issued and is nowhere`);
  return new Set(held).size === held.length
    ? lost
    : [...lost, 'a certificate is held twice'];
}
