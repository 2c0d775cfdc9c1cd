/** The Inventory sheet as a table: a line for each certificate that Gmail holds, and one for an alias that has none. */
import type {Mailbox} from '../gmail/smime-info';
import {endOf, fingerprintOf, type Held} from '../rollout/held';
import {asText, type Cell, type Columns} from './cells';

export const INVENTORY_COLUMNS = [
  'user',
  'alias',
  'default',
  'subject',
  'issuer',
  'validFrom',
  'validTo',
  'serial',
  'fingerprint',
  'id',
  'read',
] as const;

export type InventoryColumn = (typeof INVENTORY_COLUMNS)[number];

/** A line as it stands in the sheet, as far as it names what it is about. */
export interface InventoryLine {
  readonly number: number;
  readonly user: string;
  readonly alias: string;
  readonly id: string;
}

/** What has to happen to the sheet: lines overwritten in place, lines added at the end, lines taken out. */
export interface InventoryChange {
  readonly overwrite: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly append: readonly ReadonlyMap<number, Cell>[];
  /** Row numbers, highest first, so that taking one out does not move the next. */
  readonly takeOut: readonly number[];
}

/** What Gmail was read to hold for one alias. */
export interface Reading {
  readonly at: Mailbox;
  readonly held: readonly Held[];
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/**
 * What makes the sheet say what was read. A line is the same line when user, alias and id are; notes that people wrote
 * beside it stay beside it. Aliases that were not read are not touched.
 *
 * @param yes - the word for "this is the default"
 * @param none - the words for "this alias has no certificate"
 */
export function inventoryChange(
  lines: readonly InventoryLine[],
  readings: readonly Reading[],
  at: Columns<InventoryColumn>,
  yes: string,
  none: string,
): InventoryChange {
  const present = new Map<string, number>();
  const byAlias = new Map<string, InventoryLine[]>();
  for (const line of lines) {
    const alias = aliasKey(line);
    present.set(`${alias} ${line.id}`, line.number);
    byAlias.set(alias, [...(byAlias.get(alias) ?? []), line]);
  }
  const overwrite = new Map<number, ReadonlyMap<number, Cell>>();
  const append: ReadonlyMap<number, Cell>[] = [];
  const takeOut: number[] = [];
  for (const reading of readings) {
    const alias = aliasKey(reading.at);
    for (const [id, values] of valuesOf(reading, yes, none)) {
      const cells = placed(values, at);
      const number = present.get(`${alias} ${id}`);
      if (number === undefined) append.push(cells);
      else overwrite.set(number, cells);
    }
    for (const line of byAlias.get(alias) ?? []) {
      if (!overwrite.has(line.number)) takeOut.push(line.number);
    }
  }
  return {overwrite, append, takeOut: takeOut.sort((a, b) => b - a)};
}

function aliasKey(at: Mailbox): string {
  return `${at.user.trim().toLowerCase()} ${at.alias.trim().toLowerCase()}`;
}

type Values = Record<InventoryColumn, Cell>;

/** The lines of a reading, each with Gmail's id; an alias that has none has one line, without an id. */
function valuesOf(
  reading: Reading,
  yes: string,
  none: string,
): [id: string, values: Values][] {
  const {at, held, readAt} = reading;
  const base = {
    user: asText(at.user),
    alias: asText(at.alias),
    read: {instant: readAt},
  };
  if (held.length === 0) return [['', {...NOTHING, ...base, subject: none}]];
  return held.map(it => {
    const leaf = it.chain[0];
    const end = endOf(it);
    const values: Values = {
      ...base,
      default: it.isDefault ? yes : null,
      subject: asText(leaf?.subject ?? ''),
      issuer: asText(it.issuerCn || leaf?.issuerCn || ''),
      validFrom: leaf ? {instant: leaf.notBefore} : null,
      validTo: end === null ? null : {instant: end},
      serial: asText(leaf?.serial ?? ''),
      fingerprint: asText(fingerprintOf(it)),
      id: asText(it.id),
    };
    return [it.id, values];
  });
}

const NOTHING: Omit<Values, 'user' | 'alias' | 'read'> = {
  default: null,
  subject: null,
  issuer: null,
  validFrom: null,
  validTo: null,
  serial: null,
  fingerprint: null,
  id: null,
};

function placed(
  values: Values,
  at: Columns<InventoryColumn>,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const name of INVENTORY_COLUMNS) {
    const column = at[name];
    if (column !== undefined) cells.set(column, values[name]);
  }
  return cells;
}
