/** What determines the work of a run for a row of the CSE sheet. */
import {
  byUser,
  cseIdentitiesOf,
  cseUserOf,
  partnerAmong,
  type CseTexts,
} from './row';
import {isDestructive, type RunAction} from '../rows/actions';
import type {Identities} from '../run/identities';

/**
 * @param action - the action on them
 * @param rows - all of them, since two rows of a user share an identity
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
