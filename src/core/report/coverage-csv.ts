/** The coverage of every alias as a CSV file (RFC 4180): for auditors, so without a password, a key, a file or a formula. */
import {dayOf} from '../base/time';
import {csvText} from '../base/csv';
import {keyOf, mailboxOf, type RowTexts} from '../rows/row';
import {daysUntil, isUnread, REMARKS, type Remark} from '../inventory/table';
import {
  aliasesOf,
  type AliasLines,
  type Coverage,
  type Standing,
} from './coverage';
import type {Figures, Sheets} from './figures';
import type {KeyPairLine} from './key-pairs';
import {stateOf} from './states';

export const REPORT_COLUMNS = [
  'user',
  'alias',
  'covered',
  'subject',
  'issuer',
  'key',
  'validFrom',
  'validTo',
  'daysLeft',
  'fingerprint',
  'certificates',
  'remarks',
  'state',
  'message',
  'kind',
  'unit',
  'groups',
] as const;

export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** The words of the report. */
export interface ReportWords {
  readonly headers: Readonly<Record<ReportColumn, string>>;
  /** What the column Covered says; `unread` of an alias that has a row but was never looked at. */
  readonly covered: Readonly<Record<Standing | 'unread', string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
  /** What the column Kind says. */
  readonly kinds: Readonly<Record<'hosted' | 'cse', string>>;
  /** The header line of the report by parts, the names of its kinds, and the label for all others. */
  readonly parts: {
    readonly headers: readonly string[];
    readonly unit: string;
    readonly group: string;
    readonly domain: string;
    readonly others: string;
    /** Its file's name. */
    fileName(day: string): string;
  };
  /** The header line of the file of rows that need attention, and its name. */
  readonly problems: {
    readonly headers: readonly string[];
    fileName(day: string): string;
  };
  /** The file's name, by the day it was made on (`2026-11-22`). */
  fileName(day: string): string;
}

/** Makes Excel read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

type Fields = Readonly<Record<ReportColumn, string | number | null>>;

/**
 * A line for each alias of the Inventory, for each alias that only Rollout has, and for each key pair of client-side encryption. Of
 * several rows of an alias the first one counts. Days are UTC.
 */
export function coverageCsv(
  {rows, inventory, keyPairs}: Pick<Sheets, 'rows' | 'inventory' | 'keyPairs'>,
  now: number,
  words: ReportWords,
): string {
  const rowOf = new Map<string, RowTexts>();
  for (const row of rows) {
    const key = keyOf(mailboxOf(row));
    if (!rowOf.has(key)) rowOf.set(key, row);
  }
  const records: Fields[] = [];
  for (const it of aliasesOf(inventory, now)) {
    records.push({
      ...aliasRecord(it, now, words),
      ...rowRecord(rowOf.get(keyOf(it))),
    });
  }
  const looked = new Set(inventory.filter(it => !isUnread(it)).map(keyOf));
  for (const [key, row] of rowOf) {
    const at = mailboxOf(row);
    if (looked.has(key) || at.user === '') continue;
    records.push({
      ...NOTHING,
      ...at,
      covered: words.covered.unread,
      ...rowRecord(row),
    });
  }
  const hosted = records.map(it => ({...it, kind: words.kinds.hosted}));
  const encryption = keyPairs.map(it => keyPairRecord(it, now, words));
  const lines = [
    REPORT_COLUMNS.map(name => words.headers[name]),
    ...[...hosted, ...encryption].map(it =>
      REPORT_COLUMNS.map(name => it[name]),
    ),
  ];
  return BYTE_ORDER_MARK + csvText(lines);
}

/** The coverage of groups, organizational units and domains, in counts and percent. */
export function partsCsv(
  {groups, units, domains}: Pick<Figures, 'groups' | 'units' | 'domains'>,
  {parts: words}: ReportWords,
): string {
  const lineOf = (kind: string, name: string, of: Coverage) => [
    ...[kind, name || words.others],
    // Never rounded up: what lacks something is not 100 %.
    Math.floor((of.covered / of.aliases) * 1000) / 10,
    ...[of.aliases, of.covered, of.expired, of.none, of.untrusted],
  ];
  const lines = [
    ...groups.map(it => lineOf(words.group, it.name, it)),
    ...units.map(it => lineOf(words.unit, it.name, it)),
    ...domains.map(it => lineOf(words.domain, it.domain, it)),
  ];
  return BYTE_ORDER_MARK + csvText([words.headers, ...lines]);
}

function aliasRecord(
  {user, alias, lines, chosen, standing}: AliasLines,
  now: number,
  words: ReportWords,
): Fields {
  const said = new Set(lines.flatMap(it => it.remarks));
  const remarks = REMARKS.filter(it => said.has(it));
  return {
    ...NOTHING,
    user,
    alias,
    covered: words.covered[standing],
    ...(chosen
      ? {
          subject: chosen.subject,
          issuer: chosen.issuer,
          key: chosen.key,
          validFrom: day(chosen.validFrom),
          validTo: day(chosen.validTo),
          daysLeft:
            chosen.validTo === null ? null : daysUntil(chosen.validTo, now),
          fingerprint: chosen.fingerprint,
        }
      : {}),
    certificates: lines.filter(it => it.id !== '').length,
    remarks: remarks.map(it => words.remarks[it]).join('; '),
    unit: lines[0]!.unit,
    groups: lines[0]!.groups.join('; '),
  };
}

function keyPairRecord(
  {user, expires, fingerprint, state, message}: KeyPairLine,
  now: number,
  words: ReportWords,
): Fields {
  const standing =
    expires === null ? 'unusable' : expires > now ? 'covered' : 'expired';
  return {
    ...NOTHING,
    ...{user, alias: user, covered: words.covered[standing]},
    validTo: day(expires),
    daysLeft: expires === null ? null : daysUntil(expires, now),
    ...{fingerprint, certificates: 1},
    ...{state, message: message.replace(LINK, '…')},
    kind: words.kinds.cse,
  };
}

/** Messages may quote a file's link, which must not leave the sheet. */
const LINK = /\bhttps?:\/\/[^\s”"’)]+/gi;

function rowRecord(
  row: RowTexts | undefined,
): Pick<Fields, 'state' | 'message'> {
  if (!row) return {state: '', message: ''};
  return {state: stateOf(row), message: row.message.replace(LINK, '…').trim()};
}

const NOTHING: Fields = {
  user: '',
  alias: '',
  covered: '',
  subject: '',
  issuer: '',
  key: '',
  validFrom: '',
  validTo: '',
  daysLeft: null,
  fingerprint: '',
  certificates: null,
  remarks: '',
  state: '',
  message: '',
  kind: '',
  unit: '',
  groups: '',
};

function day(instant: number | null): string {
  return instant === null ? '' : dayOf(instant);
}
