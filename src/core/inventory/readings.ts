/** What a workflow has read of mailboxes, for the Inventory. */
import type {Mailbox} from '../google/gmail/smime-info';
import type {RolloutOutcome} from '../rows/outcome';
import type {Reading, UserAliases} from './table';

/** Certificates: of the row's own alias, and of others of its user. */
export function readingsOf(
  at: Mailbox,
  outcome: RolloutOutcome,
  readAt: number,
): Reading[] {
  const {held, others = []} = outcome;
  return [
    ...(held ? [{at, held, readAt}] : []),
    ...others.map(it => ({
      at: {user: at.user, alias: it.alias},
      held: it.held,
      readAt,
    })),
  ];
}

/** Problems that mean that the user no longer exists. */
export const USER_GONE: readonly string[] = [
  'user-unknown',
  'account-deleted',
  'no-mailbox',
];

/** Addresses: all that the user has; null when there is no such user. */
export function usersOf(
  user: string,
  {aliases, findings}: RolloutOutcome,
  readAt: number,
): UserAliases[] {
  if (findings.some(it => USER_GONE.includes(it.code))) {
    return [{user, aliases: null, readAt}];
  }
  return aliases ? [{user, aliases, readAt}] : [];
}
