/** The Inventory sheet as a table: a line for each certificate that Gmail holds, and one for an alias without any. */
import type {SendAs} from '../google/gmail/send-as';
import type {Mailbox} from '../google/gmail/smime-info';
import type {Held} from '../rows/held';
import type {Cell, Columns} from '../base/cells';
import {tableOf} from '../base/columns';
import {DAY_MS} from '../base/time';

/** The Inventory sheet. */
export const INVENTORY = tableOf({
  user: {width: 256, stays: true},
  alias: {width: 210},
  default: {width: 70},
  validTo: {width: 100, kind: 'instant', isDay: true},
  daysLeft: {width: 80, kind: 'number'},
  row: {width: 50, kind: 'number'},
  remark: {width: 260},
  changed: {width: 200},
  read: {width: 130, kind: 'instant'},
  subject: {width: 260, isTechnical: true},
  issuer: {width: 200, isTechnical: true},
  key: {width: 110, isTechnical: true},
  chain: {width: 70, kind: 'number', isTechnical: true},
  validFrom: {width: 130, kind: 'instant', isTechnical: true},
  serial: {width: 130, isTechnical: true},
  fingerprint: {width: 200, isTechnical: true},
  id: {width: 160, isTechnical: true},
  unit: {width: 180, isLater: true, isTechnical: true},
  groups: {width: 180, isLater: true, isTechnical: true},
  userId: {width: 130, isLater: true, isTechnical: true},
});

export type InventoryColumn = keyof typeof INVENTORY;

/** A line as it is in the sheet. Texts are trimmed, addresses in lowercase; times are milliseconds since the epoch. */
export interface InventoryLine {
  readonly number: number;
  readonly user: string;
  readonly alias: string;
  /** Gmail's id; empty on the line of an alias that has no certificate. */
  readonly id: string;
  readonly isDefault: boolean;
  readonly subject: string;
  readonly issuer: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** When Gmail was asked last. */
  readonly read: number | null;
  /** The remarks of the last reading, as codes; see `REMARKS`. */
  readonly remarks: readonly Remark[];
  /** Path of the user's organizational unit; empty where the directory was not read, or does not name the user. */
  readonly unit: string;
  /** The groups that users are imported from and that the user belongs to. */
  readonly groups: readonly string[];
  /** Google's id of the user; empty if unknown. */
  readonly userId: string;
}

/** A line together with what its cells hold, by column number less one. */
export interface StandingLine extends InventoryLine {
  readonly cells: readonly Cell[];
}

/** The possible remarks about a line, the most severe first. The sheet shows them as words, separated by commas. */
export const REMARKS = [
  /** Its CA has revoked it. */
  'revoked',
  'expired',
  /** The default, within 30 days. */
  'expiresSoon',
  /** Its chain does not look like one that Gmail trusts. */
  'untrusted',
  /** The alias is not confirmed by its user yet. */
  'unconfirmed',
  /** The user declared that its mail arrives in another mailbox. */
  'elsewhere',
  /** The user no longer has this alias. */
  'aliasGone',
  /** The user’s account no longer exists or is suspended: Google’s error is the same. */
  'userGone',
  /** A row is about this alias, but its certificate is another one. */
  'otherThanRow',
  /** Valid, expires later than the default, and is not the default. */
  'notDefault',
  /** Valid, began after the default did and expires no later, and is not the default. */
  'newer',
  /** No row of Rollout is about this alias. */
  'noRow',
  /** The same certificate is held twice for this alias. */
  'duplicate',
  /** Gmail holds none for this alias. */
  'none',
] as const;

export type Remark = (typeof REMARKS)[number];

/** The severity of a remark, shown by color. */
export function gravityOf(remark: Remark): 'bad' | 'warn' | 'idle' {
  switch (remark) {
    case 'revoked':
    case 'expired':
    case 'expiresSoon':
    case 'untrusted':
      return 'bad';
    case 'duplicate':
    case 'none':
      return 'idle';
    default:
      return 'warn';
  }
}

/** All send-as addresses of a user according to Gmail; null if the user does not exist. */
export interface UserAliases {
  readonly user: string;
  readonly aliases: readonly SendAs[] | null;
  /** When Gmail was asked, milliseconds since the epoch. */
  readonly readAt: number;
}

/** One difference between the sheet's former content and what was read. */
export interface InventoryNews {
  readonly at: Mailbox;
  readonly what:
    | 'new'
    | 'gone'
    | 'default'
    | 'no longer default'
    | 'alias gone'
    | 'user gone';
  /** Gmail's id of the certificate; empty if it is about an alias or a user. */
  readonly id: string;
}

/** What Gmail was read to hold for one alias. */
export interface Reading {
  readonly at: Mailbox;
  readonly held: readonly Held[];
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/** The words that the cells hold. */
export interface InventoryWords {
  /** "This is the default." */
  readonly yes: string;
  /** "This alias has no certificate." */
  readonly none: string;
  readonly remarks: Readonly<Record<Remark, string>>;
  /** The same in the language that the sheet was set up in, if that is another one. */
  readonly formerRemarks?: Readonly<Record<Remark, string>>;
  /** What the Changed cell says after the day. */
  readonly changes: Readonly<Record<InventoryNews['what'], string>>;
  /** The same for a user who was renamed, and for an address that belongs to someone else now. */
  renamed(from: string, to: string): string;
  replaced(address: string): string;
  day(instant: number): string;
}

/** Remarks that only a reading of Gmail can add or remove; the others follow from the sheets themselves. */
export const READ_REMARKS: readonly Remark[] = [
  'revoked',
  'untrusted',
  'unconfirmed',
  'elsewhere',
  'aliasGone',
  'userGone',
];

/**
 * The lines of the sheet, without those that name no alias.
 *
 * @param rows - what the cells hold, by row number; texts as they are, without an apostrophe before them
 */
export function inventoryLines(
  rows: ReadonlyMap<number, readonly Cell[]>,
  at: Columns<InventoryColumn>,
  words: InventoryWords,
): StandingLine[] {
  const lines: StandingLine[] = [];
  for (const [number, cells] of rows) {
    const cell = (name: InventoryColumn): Cell =>
      at[name] === undefined ? null : (cells[at[name] - 1] ?? null);
    const text = (name: InventoryColumn) => textOf(cell(name));
    const user = text('user').toLowerCase();
    const alias = text('alias').toLowerCase();
    if (user === '' && alias === '') continue;
    lines.push({
      number,
      cells,
      user,
      alias,
      id: text('id'),
      isDefault: text('default') !== '',
      subject: text('subject'),
      issuer: text('issuer'),
      key: text('key'),
      fingerprint: text('fingerprint').toLowerCase(),
      validFrom: instantOf(cell('validFrom')),
      validTo: instantOf(cell('validTo')),
      read: instantOf(cell('read')),
      remarks: remarksIn(text('remark'), words),
      unit: text('unit'),
      groups: listIn(text('groups')),
      userId: text('userId'),
    });
  }
  return lines;
}

/** Whether a line is only there because the directory names its user: what Gmail holds was never read. */
export function isUnread({id, subject, read}: InventoryLine): boolean {
  return id === '' && subject === '' && read === null;
}

function listIn(cell: string): string[] {
  return cell
    .split(',')
    .map(it => it.trim())
    .filter(it => it !== '');
}

/** The Remark cell: words in the order of `REMARKS`. */
export function remarkText(
  remarks: ReadonlySet<Remark>,
  words: Pick<InventoryWords, 'remarks'>,
): string {
  return REMARKS.filter(it => remarks.has(it))
    .map(it => words.remarks[it])
    .join(', ');
}

/**
 * The remarks that a cell holds, in the order of `REMARKS`. A remark may have a comma of its own; other text is passed
 * over.
 */
export function remarksIn(
  cell: string,
  {remarks, formerRemarks}: Pick<InventoryWords, 'remarks' | 'formerRemarks'>,
): Remark[] {
  if (cell.trim() === '') return [];
  // Earlier versions wrote them in lowercase.
  const known = [remarks, ...(formerRemarks ? [formerRemarks] : [])]
    .flatMap(it => REMARKS.map(code => ({code, word: it[code].toLowerCase()})))
    .sort((one, other) => other.word.length - one.word.length);
  const found = new Set<Remark>();
  let rest = cell.trim().toLowerCase();
  while (rest !== '') {
    const here = rest;
    const remark = known.find(
      ({word}) =>
        here.startsWith(word) && /^\s*(,|$)/.test(here.slice(word.length)),
    );
    if (remark) found.add(remark.code);
    rest = here
      .slice(remark?.word.length ?? 0)
      .replace(remark ? /^\s*,?\s*/ : /^[^,]*,?\s*/, '');
  }
  return REMARKS.filter(it => found.has(it));
}

/** The alias that a line or a reading is about, however its addresses are spelled. */
export function aliasKey(at: Mailbox): string {
  return `${at.user.trim().toLowerCase()} ${at.alias.trim().toLowerCase()}`;
}

/** Whole days until an instant, negative if it has passed. */
export function daysUntil(instant: number, now: number): number {
  return Math.floor((instant - now) / DAY_MS);
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number'
    ? String(cell).trim()
    : '';
}

function instantOf(cell: Cell): number | null {
  return cell !== null && typeof cell === 'object' ? cell.instant : null;
}
