/**
 * A year of the schedule on the emulator's clock: certificates expire, files for their successors appear in time, late or
 * never, and only the nightly trigger renews anything. The expected state is compared day by day with the content of the
 * mailboxes.
 */
import {Clock} from '../emulator/clock';
import {OPERATOR} from '../emulator/company';
import {
  DAY_ZERO,
  makeCertificates,
  openRenewingCompany,
  type CertificateRecipe,
  type RenewingCompany,
} from '../emulator/renewing-company';
import type {TriggerRun} from '../emulator/workspace';
import {ask} from '../emulator/sample-company/workspace';
import {Alerts, TIERS} from './alerts';
import {cohortsOf, type Cohort} from './cohorts';
import type {Figure} from './figure';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** The admin is at work at this hour, UTC; the trigger at night. */
const DAYTIME = 14;
/** From midnight in UTC: the night's run falls into them in winter and in summer. */
const SMALL_HOURS = 4;
const NIGHT = {hour: 3, timeZone: 'Europe/Berlin'} as const;
const RENEWAL_DAYS = 30;

export interface YearOptions {
  readonly users: number;
  readonly days: number;
  /** The number of users who share a certificate. */
  readonly together: number;
  /** The clock's triggers run in the small hours only, as if Apps Script were late all day: quicker to compute. */
  readonly nightsOnly?: boolean;
  readonly bundle: string;
}

/** The results. */
export interface Year {
  /** Everything that should not have been, in words; empty when all went well. */
  readonly faults: readonly string[];
  readonly figures: readonly Figure[];
  /** Certificates that were stored after the first day. */
  readonly renewals: number;
  /** Days of single users without a valid default, all because a file was missing. */
  readonly daysWithout: number;
  readonly alerts: number;
  readonly mails: number;
}

/**
 * A whole year of a company of 300.
 *
 * @throws Error when something happened that should not have: the figures would mean nothing then
 */
export async function yearFigures(bundle: string): Promise<readonly Figure[]> {
  const {faults, figures} = await liveThrough({
    ...{users: 300, days: 365, together: 12},
    bundle,
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return figures;
}

/** Lives through it. */
export async function liveThrough(options: YearOptions): Promise<Year> {
  const cohorts = cohortsOf(options);
  const company = await openCompany(cohorts, options.bundle);
  const {workspace} = company;
  const real = performance.now();
  begin(company, cohorts);
  const faults: string[] = [];
  forgetRequests(company);
  let gmailCalls = 0;
  const mailsBefore = workspace.mail.length;
  workspace.counts.reset();
  const alerts = new Alerts(company, cohorts);
  let daysWithout = 0;
  for (let day = 1; day <= options.days; day++) {
    bringFiles(company, cohorts, day - 1);
    for (const run of liveUntil(company, day, options.nightsOnly === true)) {
      if (run.failure) faults.push(`day ${day}: ${run.handler} ${run.failure}`);
    }
    alerts.expectAfterNight();
    gmailCalls += forgetRequests(company);
    const lacking = withoutDefault(company, cohorts, day);
    daysWithout += lacking.users;
    faults.push(...lacking.faults);
  }
  const mails = workspace.mail.slice(mailsBefore);
  faults.push(...alerts.faultsIn(mails.map(it => it.body)));
  faults.push(...doubled(company, cohorts), ...restless(company));
  const cost = costOf(company, options, gmailCalls, performance.now() - real);
  return {
    faults,
    figures: [
      ...cost.figures,
      {name: 'renewals', value: alerts.renewals, unit: ''},
      {
        name: 'user days without a valid default, all because a file was missing',
        value: daysWithout,
        unit: '',
      },
      {name: 'alerts, each reported once', value: alerts.count, unit: ''},
      {name: 'mails', value: mails.length, unit: ''},
    ],
    ...{renewals: alerts.renewals, daysWithout},
    ...{alerts: alerts.count, mails: mails.length},
  };
}

/** Gmail's calls since the last time; a year of requests and tokens would fill the memory. */
function forgetRequests({google, workspace}: RenewingCompany): number {
  const {log, tokens} = google.state;
  const calls = log.splice(0);
  for (const [token, {expires}] of Object.entries(tokens)) {
    if (expires < workspace.clock.now()) delete tokens[token];
  }
  return calls.filter(it => it.method.startsWith('gmail.')).length;
}

/** The instant of a day at which the admin is at work. */
function instantOf(day: number): number {
  return DAY_ZERO + day * DAY_MS + DAYTIME * HOUR_MS;
}

/** Until the admin is at work again. */
function liveUntil(
  {workspace}: RenewingCompany,
  day: number,
  nightsOnly: boolean,
): TriggerRun[] {
  if (!nightsOnly) return workspace.advanceTo(instantOf(day));
  const {clock} = workspace;
  const goTo = (instant: number) => clock.advance(instant - clock.now());
  const midnight = DAY_ZERO + day * DAY_MS;
  goTo(midnight);
  const runs = workspace.advanceTo(midnight + SMALL_HOURS * HOUR_MS);
  goTo(instantOf(day));
  return runs;
}

async function openCompany(
  cohorts: readonly Cohort[],
  bundle: string,
): Promise<RenewingCompany> {
  const recipes = cohorts.flatMap(({users, certificates}) =>
    certificates.map(({name, from, to}): CertificateRecipe => ({
      ...{name, addresses: users, validity: [from, to]},
    })),
  );
  return openRenewingCompany({
    users: cohorts.flatMap(it => it.users.map(primary => ({primary}))),
    certificates: await makeCertificates(recipes),
    clock: new Clock(instantOf(0) - HOUR_MS),
    timeZone: NIGHT.timeZone,
    bundle,
  });
}

/** The first day: everything is uploaded, and schedule turned on. */
function begin(company: RenewingCompany, cohorts: readonly Cohort[]): void {
  const {workspace, certificates} = company;
  company.fillIn(
    cohorts.flatMap(it =>
      it.users.map(user => {
        const {name} = it.certificates[0]!;
        const password = certificates.password(name);
        return {user, file: company.addFile(name), password};
      }),
    ),
  );
  workspace.menu('uploadAll');
  workspace.advanceTo(instantOf(0));
  ask(workspace, {
    verb: 'saveSchedule',
    settings: {
      ...{every: 'day', hour: NIGHT.hour, renew: true, everyUser: false},
      ...{renewalDays: RENEWAL_DAYS, tiers: TIERS, recipients: []},
    },
  });
}

/** What the admin does on a day: new content under the old link or a new link, and the password. */
function bringFiles(
  company: RenewingCompany,
  cohorts: readonly Cohort[],
  day: number,
): void {
  const {workspace, certificates} = company;
  const header = workspace.shown('Rollout')[0]!;
  const column = (name: string) => header.indexOf(name) + 1;
  let row = 1;
  for (const {users, manner, certificates: all} of cohorts) {
    const due = all.find(it => it.appears === day && it !== all[0]);
    for (let i = 0; i < users.length; i++) {
      row++;
      if (!due) continue;
      const at = column('Certificate file');
      if (manner === 'replaced') {
        const id = String(workspace.cell('Rollout', row, at));
        company.replaceFile(id, due.name);
      } else {
        workspace.edit('Rollout', row, at, company.addFile(due.name));
      }
      const password = certificates.password(due.name);
      workspace.edit('Rollout', row, column('Password'), password);
    }
  }
}

/** Users without a valid default, and those among them for whom there was a file before the night. */
function withoutDefault(
  {google, workspace}: RenewingCompany,
  cohorts: readonly Cohort[],
  day: number,
): {readonly users: number; readonly faults: string[]} {
  const now = workspace.clock.now();
  const today = (now - DAY_ZERO) / DAY_MS;
  const faults: string[] = [];
  let lacking = 0;
  for (const {users, certificates} of cohorts) {
    const hadFile = certificates.some(
      it => it.appears < day && it.from <= today && today < it.to,
    );
    for (const user of users) {
      const present = google.smimeInfos(user).find(it => it.isDefault);
      if (present && present.expiration > now) continue;
      lacking++;
      if (hadFile) faults.push(`day ${day}: ${user} has no valid default`);
    }
  }
  return {users: lacking, faults};
}

/** Certificates held twice, and those that were removed. */
function doubled(
  {google, workspace}: RenewingCompany,
  cohorts: readonly Cohort[],
): string[] {
  const today = (workspace.clock.now() - DAY_ZERO) / DAY_MS;
  return cohorts.flatMap(({users, certificates}) => {
    // Files that appeared on the last day wait for the night.
    const there = certificates.filter(it => it.appears < Math.floor(today));
    return users.flatMap(user => {
      const held = google.smimeInfos(user).map(it => it.fingerprint);
      return new Set(held).size === held.length && held.length === there.length
        ? []
        : [`${user} holds ${held.length} certificates, not ${there.length}`];
    });
  });
}

/** What must not be left after a night: a run, rows in the queue, more than one trigger. */
function restless({workspace}: RenewingCompany): string[] {
  const lines = workspace.shown('Rollout');
  const queued = lines[0]!.indexOf('Queued');
  const left = lines.slice(1).filter(it => it[queued]).length;
  return [
    ...(workspace.properties.document['run'] ? ['a run is left'] : []),
    ...(left > 0 ? [`${left} rows are queued`] : []),
    ...(workspace.triggers.length === 1
      ? []
      : [`${workspace.triggers.length} triggers`]),
  ];
}

/** Beyond these a Workspace account is cut off [Quotas for Google services]. */
const QUOTA = {triggerMs: 6 * HOUR_MS, recipients: 1500, fetches: 100_000};

function costOf(
  {workspace}: RenewingCompany,
  {users, days}: YearOptions,
  gmailCalls: number,
  computingMs: number,
): {readonly figures: Figure[]} {
  const {calls, http, days: byDay} = workspace.counts;
  const used = Object.values(byDay).flatMap(it => it[OPERATOR] ?? []);
  const most = (of: (it: (typeof used)[number]) => number) =>
    Math.max(0, ...used.map(of));
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const sheetCalls = Object.keys(calls)
    .filter(it => /^(Range|RangeList|Sheet|Spreadsheet)\./.test(it))
    .reduce((total, it) => total + calls[it]!, 0);
  const figure = (name: string, value: number, unit = ''): Figure => ({
    ...{name, value, unit},
  });
  const share = (name: string, value: number, quota: number) =>
    figure(`${name}, of the quota`, (100 * value) / quota, '%');
  const triggerMs = most(it => it.triggerMs);
  return {
    figures: [
      figure('users', users),
      figure('days', days),
      figure('executions a day', workspace.triggerRuns.length / days),
      figure('trigger time on the busiest day', triggerMs / 1000, 's'),
      share('trigger time on the busiest day', triggerMs, QUOTA.triggerMs),
      figure(
        'trigger time a day',
        used.reduce((total, it) => total + it.triggerMs, 0) / days / 1000,
        's',
      ),
      figure(
        'mails on the busiest day',
        most(it => it.recipients),
      ),
      share(
        'mails on the busiest day',
        most(it => it.recipients),
        QUOTA.recipients,
      ),
      figure('requests a day', sum(http) / days),
      share('requests a day', sum(http) / days, QUOTA.fetches),
      figure('Gmail calls for a user and night', gmailCalls / days / users),
      figure('sheet calls a day', sheetCalls / days),
      figure('computing time', computingMs / 1000, 's'),
    ],
  };
}
