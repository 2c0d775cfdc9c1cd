/** What decides for a row of the Rollout sheet what a run does. */
import {isDestructive, type RunAction} from '../rows/actions';
import {identityOf, keyOf, mailboxOf, type RowTexts} from '../rows/row';
import type {Identities} from '../run/identities';
import type {HostedPorts} from './ports';

/**
 * What the Log says was each alias's default before, by `keyOf`; empty for an action that does not go by it. The Log is a sheet
 * as well and may say something else at the next look: what decides for a row and what is done for it come from one look.
 */
export function previousDefaultsFor(
  workbook: HostedPorts['workbook'],
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
