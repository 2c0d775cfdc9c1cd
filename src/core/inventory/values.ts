/** A line of the Inventory as cells. */
import type {Mailbox} from '../google/gmail/smime-info';
import {endOf, fingerprintOf, type Held} from '../rows/held';
import {asText, type Cell} from '../base/cells';
import {
  daysUntil,
  type InventoryColumn,
  type InventoryWords,
  type StandingLine,
} from './table';

/** A line as it is to be: the values that are known now. */
export type Values = Partial<Record<InventoryColumn, Cell>>;

/**
 * The content of a line about a certificate, or about an alias that has none.
 *
 * @param line - the present line; null for a new one
 */
export function valuesOf(
  at: Mailbox,
  held: Held | null,
  readAt: number,
  {
    line,
    words,
  }: {
    readonly line: StandingLine | null;
    readonly words: Pick<InventoryWords, 'yes' | 'none'>;
  },
): Values {
  const base = {
    // Spelled as in the sheet: the same address in other case is not a change.
    ...(line ? {} : {user: asText(at.user), alias: asText(at.alias)}),
    read: {instant: readAt},
  };
  if (!held) return {...base, ...NOTHING, subject: words.none};
  return {
    ...base,
    ...certificateValues(held, readAt, line),
    default: held.isDefault ? words.yes : null,
  };
}

function certificateValues(
  held: Held,
  readAt: number,
  line: StandingLine | null,
): Values {
  const leaf = held.chain[0];
  const end = endOf(held);
  const isSame = line?.id === held.id && line.validTo !== null;
  return {
    subject: asText(leaf?.subject ?? ''),
    issuer: asText(held.issuerCn || leaf?.issuerCn || ''),
    key: asText(leaf?.key.name ?? ''),
    chain: held.chain.length || null,
    validFrom: instant(leaf?.notBefore ?? null),
    validTo: instant(end),
    // The days of a known certificate are counted for all lines together; see `inventoryNotes`.
    ...(isSame ? {} : {daysLeft: end === null ? null : daysUntil(end, readAt)}),
    serial: asText(leaf?.serial ?? ''),
    fingerprint: asText(fingerprintOf(held)),
    id: asText(held.id),
  };
}

const NOTHING: Values = {
  default: null,
  issuer: null,
  key: null,
  chain: null,
  validFrom: null,
  validTo: null,
  daysLeft: null,
  serial: null,
  fingerprint: null,
  id: null,
};

function instant(time: number | null): Cell {
  return time === null || !Number.isFinite(time) ? null : {instant: time};
}
