/** Which rows need a certificate: by what the sheet says of them, and the Inventory of what Gmail holds. */
import {DAY_MS} from '../base/time';
import {aliasKey, type InventoryLine} from '../inventory/table';
import {isBlocked} from '../rows/early-end';
import {GONE, STATES, stateIn} from '../rows/outcome';
import {findingsAmong, findingsOf, rowOf, type RowTexts} from '../rows/row';
import type {RequestTarget, RequestTargets} from './contract';
import type {RequestPorts} from './ports';

/** What a row needs: why it needs a certificate, or the reason against a request. */
export type RowNeed = RequestTarget['why'] | keyof RequestTargets['leftOut'];

/** What the decision asks of the world. */
export interface NeedPorts {
  readonly workbook: {
    readonly rollout: Pick<RequestPorts['workbook']['rollout'], 'expiries'>;
    inventory(): readonly InventoryLine[];
  };
  readonly store: Pick<RequestPorts['store'], 'schedule'>;
  readonly speech: Pick<RequestPorts['speech'], 'stateLabel'>;
  now(): number;
}

/** The needs for which a certificate is requested. */
export const WANTING: readonly RowNeed[] = ['none', 'expired', 'due'];

/**
 * What each row needs, in the order of the sheet.
 *
 * @param rows - all rows of the Rollout sheet
 */
export function needsOf(
  {workbook, store, speech, now}: NeedPorts,
  rows: readonly RowTexts[],
): RowNeed[] {
  const shown = workbook.rollout.expiries();
  const held = heldByAlias(workbook.inventory());
  const among = findingsAmong(rows);
  const {renewalDays} = store.schedule();
  const at = now();
  return rows.map(texts => {
    const beside = among.get(texts.number) ?? [];
    if (isBlocked([...findingsOf(texts, false), ...beside])) return 'unusable';
    const state = stateIn(speech, STATES, texts);
    if (state !== null && GONE.includes(state)) return 'gone';
    const row = rowOf(texts);
    // The records are about another file if the row names a new one.
    const isWaiting = row.fileId !== null && row.recorded.fingerprint === '';
    if (isWaiting) return 'withFile';
    const lines = held.get(aliasKey(row)) ?? [];
    const ends = [
      shown.get(row.number) ?? 0,
      ...lines.map(it => it.validTo ?? 0),
    ];
    const end = Math.max(...ends);
    const days = row.renewalDays ?? renewalDays;
    if (end > at + days * DAY_MS) return 'valid';
    if (end === 0) return 'none';
    return end > at ? 'due' : 'expired';
  });
}

/** The lines of certificates that Gmail holds, by alias. */
export function heldByAlias(
  inventory: readonly InventoryLine[],
): ReadonlyMap<string, readonly InventoryLine[]> {
  const held = new Map<string, InventoryLine[]>();
  for (const line of inventory) {
    if (line.id === '') continue;
    const lines = held.get(aliasKey(line));
    if (lines) lines.push(line);
    else held.set(aliasKey(line), [line]);
  }
  return held;
}
