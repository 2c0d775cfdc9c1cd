/** What the sheets say, in figures: for the Dashboard sheet and the sidebar alike. */
import {DAY_MS, dayOf} from '../base/time';
import type {RowTexts} from '../rows/row';
import type {InventoryLine} from '../inventory/table';
import {
  aliasesOf,
  coverageBy,
  coverageOf,
  domainOf,
  groupsOf,
  unitsOf,
  type AliasLines,
  type Coverage,
  type CoveredPart,
} from './coverage';
import {
  keyPairFiguresOf,
  SOON_DAYS,
  type KeyPairFigures,
  type KeyPairLine,
} from './key-pairs';
import {byCause} from './causes';
import {statesOf, type StateCount} from './states';
import type {ReportPorts} from './ports';

/** More than two years of days. */
export const MAX_DAYS = 800;
/** Months without a certificate are shown between two with some, but no longer gaps than this. */
const LONGEST_GAP = 36;

/** The present sheets, from which the figures are computed. */
export interface Sheets {
  readonly rows: readonly RowTexts[];
  readonly inventory: readonly InventoryLine[];
  readonly keyPairs: readonly KeyPairLine[];
  /** As the Dashboard has it. */
  readonly history: Figures['history'];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Counts the present content of the sheets. Makes no other requests, and writes nothing. @throws DoorRefusal if Rollout cannot
 * be read
 */
export function countFigures(ports: ReportPorts): Figures {
  const {workbook, speech} = ports;
  const sheets = {
    rows: workbook.rollout.rows(),
    inventory: workbook.inventory(),
    keyPairs: workbook.keyPairs(),
    history: workbook.history(),
    now: ports.now(),
  };
  return figuresOf(sheets, speech);
}

/** The figures of what the sheets hold. */
export function figuresOf(
  {rows, inventory, keyPairs, history, now}: Sheets,
  speech: Pick<
    ReportPorts['speech'],
    'stateLabel' | 'untouchedLabel' | 'causeTitle'
  >,
): Figures {
  const aliases = aliasesOf(inventory, now);
  const coverage = coverageOf(aliases);
  const certificates = aliases
    .flatMap(it => it.lines)
    .filter(it => it.id !== '');
  const today = {day: dayOf(now), ...coverage};
  return {
    at: now,
    rows: rows.length,
    states: statesOf(rows, speech),
    coverage,
    read: readingsOf(aliases),
    expiringSoon: aliases.filter(
      ({standing, chosen}) =>
        standing === 'covered' && chosen!.validTo! - now <= SOON_DAYS * DAY_MS,
    ).length,
    revoked: aliases.filter(it => it.standing === 'revoked').length,
    causes: byCause(rows, speech).map(it => ({
      title: speech.causeTitle(it.cause),
      count: it.rows.length,
    })),
    expiries: expiriesOf(aliases),
    domains: coverageBy(aliases, it => [domainOf(it)]).map(
      ({name, ...counts}) => ({domain: name, ...counts}),
    ),
    units: coverageBy(aliases, unitsOf),
    groups: coverageBy(aliases, groupsOf),
    keys: frequencies(certificates.map(it => it.key)),
    issuers: frequencies(certificates.map(it => it.issuer)),
    keyPairs: keyPairFiguresOf(keyPairs, now),
    history: coverage.aliases > 0 ? withDay(history, today) : history,
  };
}

/** When Gmail was asked for them first and last; null if it never was. */
function readingsOf(aliases: readonly AliasLines[]): Figures['read'] {
  let oldest = Infinity;
  let newest = -Infinity;
  for (const {lines} of aliases) {
    for (const {read} of lines) {
      if (read === null) continue;
      oldest = Math.min(oldest, read);
      newest = Math.max(newest, read);
    }
  }
  return newest < oldest ? null : {oldest, newest};
}

/** The days with one more, or with a new value for the same day; the oldest are dropped if there are too many. */
function withDay(
  history: Figures['history'],
  today: Figures['history'][number],
): Figures['history'] {
  return [...history.filter(it => it.day !== today.day), today]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(-MAX_DAYS);
}

function expiriesOf(aliases: readonly AliasLines[]): Figures['expiries'] {
  const counts = new Map<number, number>();
  for (const {chosen} of aliases) {
    if (!chosen || chosen.validTo === null) continue;
    const end = new Date(chosen.validTo);
    const month = end.getUTCFullYear() * 12 + end.getUTCMonth();
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months = [...counts.keys()].sort((a, b) => a - b);
  const shown = months.flatMap((month, i) => {
    const gap = month - (months[i - 1] ?? month);
    const before = gap <= LONGEST_GAP ? Math.max(gap - 1, 0) : 0;
    return Array.from({length: before + 1}, (_, j) => month - before + j);
  });
  return shown.map(month => ({
    month: `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`,
    count: counts.get(month) ?? 0,
  }));
}

/** The key or issuer shown for a certificate that cannot be read. */
const UNKNOWN = '?';

function frequencies(names: readonly string[]): Figures['keys'] {
  const counts = new Map<string, number>();
  for (const name of names) {
    counts.set(name || UNKNOWN, (counts.get(name || UNKNOWN) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({name, count}))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The content of the sheets, in figures. An alias counts once, even if Gmail holds several certificates for it. */
export interface Figures {
  /** When they were counted, milliseconds since the epoch. */
  readonly at: number;
  readonly rows: number;
  readonly states: readonly StateCount[];
  readonly coverage: Coverage;
  /** When Gmail was read for the aliases, milliseconds since the epoch; null before the first time. */
  readonly read: {readonly oldest: number; readonly newest: number} | null;
  /** Of the covered aliases, those whose default expires within 30 days. */
  readonly expiringSoon: number;
  /** Aliases whose default certificate its CA has revoked; they count as expired, too. */
  readonly revoked: number;
  /** Why rows need attention, the most frequent cause first. */
  readonly causes: readonly {readonly title: string; readonly count: number}[];
  /**
   * Default certificates by the month in which they expire, every month from the first to the last; `month` is `2027-03`, UTC.
   */
  readonly expiries: readonly {
    readonly month: string;
    readonly count: number;
  }[];
  /** By the aliases' domains, the largest first. */
  readonly domains: readonly (Coverage & {readonly domain: string})[];
  /**
   * By the organizational unit of their users (each path separately, without the units below it), and by the groups that users
   * are imported from; empty if the directory was not read. See `CoveredPart`.
   */
  readonly units: readonly CoveredPart[];
  readonly groups: readonly CoveredPart[];
  /** Certificates that Gmail holds, by key (`RSA 2048`) and by issuer, the most frequent first. */
  readonly keys: readonly {readonly name: string; readonly count: number}[];
  readonly issuers: readonly {readonly name: string; readonly count: number}[];
  /** Of client-side encryption; null if there are none. */
  readonly keyPairs: KeyPairFigures | null;
  /** How it stood at the end of earlier days, oldest first; `day` is `2026-11-22`, UTC. */
  readonly history: readonly (Coverage & {readonly day: string})[];
}
