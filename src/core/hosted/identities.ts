/** What determines the work of a run for a row of the Rollout sheet. */
import {isDestructive, type RunAction} from '../rows/actions';
import {identityOf, keyOf, mailboxOf, type RowTexts} from '../rows/row';
import type {Identities} from '../run/identities';
import type {RowWorkPorts} from './ports';

/**
 * The previous default of each alias according to the Log, by `keyOf`; empty for an action that does not use it. The Log is a
 * sheet as well and may differ at the next reading: what determines a row's work and the work itself come from the same
 * reading.
 */
export function previousDefaultsFor(
  workbook: RowWorkPorts['workbook'],
  action: RunAction,
  rows: readonly RowTexts[],
): ReadonlyMap<string, string> {
  return action === 'restore'
    ? workbook.previousDefaults(new Set(rows.map(it => keyOf(mailboxOf(it)))))
    : new Map();
}

/** @param previous - by `previousDefaultsFor`, of all rows that the action is for */
export function rolloutIdentities(
  action: RunAction,
  previous: ReadonlyMap<string, string>,
): Identities<RowTexts> {
  const now = (row: RowTexts) => [
    ...identityOf(row, isDestructive(action)),
    previous.get(keyOf(mailboxOf(row))) ?? '',
  ];
  return {of: row => [now(row)], now};
}
