/** Compares what a year's digests should report with what they do report. */
import type {RenewingCompany} from '../emulator/renewing-company';
import {ask} from '../emulator/sample-company/workspace';
import type {Cohort} from './cohorts';

const DAY_MS = 86_400_000;

/** Days before the end. */
export const TIERS = [30, 14, 7, 3, 1];

/** The expected content of the mails, computed from the mailboxes alone, and their actual content. */
export class Alerts {
  private readonly expected = new Set<string>();
  private readonly last = new Map<string, string>();
  private night = 0;
  renewals = 0;

  constructor(
    private readonly company: RenewingCompany,
    private readonly cohorts: readonly Cohort[],
  ) {
    for (const user of this.users()) this.last.set(user, this.idOf(user));
  }

  get count(): number {
    return this.expected.size;
  }

  /** As of the last run of the night. */
  expectAfterNight(): void {
    const {workspace, google} = this.company;
    const {lastRefresh} = ask(workspace, {verb: 'schedule'}) as {
      lastRefresh: number | null;
    };
    if (lastRefresh === null || lastRefresh === this.night) return;
    this.night = lastRefresh;
    for (const user of this.users()) {
      const present = google.smimeInfos(user).find(it => it.isDefault)!;
      const id = this.idOf(user);
      const day = dayOf(present.expiration);
      if (this.last.get(user) !== id) {
        this.last.set(user, id);
        this.renewals++;
        this.expected.add(`${user} Renewed or replaced: ${day}`);
      }
      const left = present.expiration - lastRefresh;
      const tier = TIERS.filter(it => left <= it * DAY_MS).pop();
      if (left <= 0) this.expected.add(`${user} Expired: ${day}`);
      else if (tier !== undefined) {
        this.expected.add(`${user} Expires soon: ${day} ${tier}`);
      }
    }
  }

  /** Alerts that are missing, called new again, or without reason. Of a long group a mail only counts the last ones. */
  faultsIn(mails: readonly string[]): string[] {
    const unnamed = mails
      .flatMap(it => [...it.matchAll(/^And (\d+) more$/gm)])
      .reduce((sum, it) => sum + Number(it[1]), 0);
    const told = new Map<string, number>();
    for (const it of mails.flatMap(alertsIn)) {
      told.set(it, (told.get(it) ?? 0) + 1);
    }
    return [
      ...[...told].flatMap(([it, times]) => [
        ...(times > 1 ? [`told ${times} times: ${it}`] : []),
        ...(this.expected.has(it) ? [] : [`told without reason: ${it}`]),
      ]),
      ...[...this.expected]
        .filter(it => !told.has(it))
        .slice(unnamed)
        .map(it => `not told: ${it}`),
    ];
  }

  private users(): string[] {
    return this.cohorts.flatMap(it => it.users);
  }

  private idOf(user: string): string {
    const held = this.company.google.smimeInfos(user);
    return held.find(it => it.isDefault)?.id ?? '';
  }
}

/** The news in a digest's text: `user title: day tier`. */
function alertsIn(mail: string): string[] {
  const isWhole = mail.includes('marked “New”');
  let title = '';
  return mail.split('\n').flatMap(line => {
    const heading = /^([A-Z].*) \(\d+\)$/.exec(line);
    if (heading) title = heading[1]!;
    const found = /^- (New: )?(?:Row \d+: )?(\S+) – (.*)$/.exec(line);
    if (!found || (isWhole && !found[1])) return [];
    const [, , user = '', says = ''] = found;
    const day = /\d+ [A-Z][a-z]{2} \d{4}/.exec(says)?.[0];
    if (day === undefined) return [`${user} ${title}: ${says}`];
    const on = dayOf(Date.parse(`${day} UTC`));
    return [`${user} ${title}: ${on}${tierIn(says)}`];
  });
}

/** The night is never exactly so many days before the end. */
function tierIn(says: string): string {
  if (!says.startsWith('Expires on')) return '';
  const named = /in (\d+) days/.exec(says)?.[1];
  const days = named === undefined ? Number(says.includes('tomorrow')) : +named;
  return ` ${TIERS.filter(it => days < it).pop()}`;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
