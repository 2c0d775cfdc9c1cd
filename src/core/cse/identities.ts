/** What decides for a row of either sheet what a run does: the texts that `confirmed` keeps a digest of. */
import {
  byUser,
  cseIdentitiesOf,
  cseUserOf,
  partnerAmong,
  type CseTexts,
} from './row';
import type {RunAction} from '../door/contract';
import type {Workbook} from '../door/ports';
import {isDestructive} from '../rows/actions';
import {identityOf, keyOf, mailboxOf, type RowTexts} from '../rows/row';

/** Of the rows of a sheet. */
export interface Identities<Texts> {
  /** Every identity that a row may have been confirmed with. */
  of(row: Texts): readonly (readonly string[])[];
  /** The one that it has if a run begins now. */
  now(row: Texts): readonly string[];
}

/**
 * What the Log says was each alias's default before, by `keyOf`; empty for an action that does not go by it. The Log is a sheet
 * as well and may say something else at the next look: what decides for a row and what is done for it come from one look.
 */
export function previousDefaultsFor(
  workbook: Workbook,
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

/**
 * @param action - what is done to them
 * @param rows - all of them, since two of a user share an identity
 * @param asked - the rows that the action is for
 */
export function cseIdentities(
  action: RunAction,
  rows: readonly CseTexts[],
  asked: readonly CseTexts[],
): Identities<CseTexts> {
  const theirs = byUser(rows);
  const withFiles = isDestructive(action);
  const isAsked = new Set(asked);
  const partnerOf = (row: CseTexts) =>
    partnerAmong(row, theirs.get(cseUserOf(row)));
  return {
    of: row => cseIdentitiesOf(row, partnerOf(row), withFiles),
    now: row => {
      const partner = partnerOf(row);
      const all = cseIdentitiesOf(row, partner, withFiles);
      return partner && isAsked.has(partner) ? all[0]! : all[all.length - 1]!;
    },
  };
}
