/** English: users from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {SheetSentences} from '../language';
import {count, grouped} from './format';
import {list} from './labels';
import {NAMES} from './words';

const EXAMPLES: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'Type the part after the @, such as example.com.',
  orgUnit: 'Type its whole path, beginning with a slash, such as /Sales/North.',
  group: 'Type its address, such as staff@example.com.',
};

export const directorySentences: SheetSentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'The user is suspended or archived, so the mailbox can’t be reached.',
          fix: 'If the user has left, delete the row. To delete the certificates from Gmail too, reactivate the user first, run Off-board on the row, then suspend the user again.',
        }
      : {
          says: 'The user was deleted, or is no longer in a domain, organizational unit or group that rows are imported from.',
          fix: 'To delete the user’s certificates, run Off-board on the row (a deleted user no longer has any). Then delete the row. Nothing is deleted automatically.',
        },
  'user-renamed': ({user, now}, {columns}) => ({
    says: `${user} was renamed: the user’s primary address is now ${now}.`,
    fix: `Put ${now} into the ${columns.user} cell. If the certificate is for ${user}, put that address into the ${columns.alias} cell: it remains an alias of the user in Gmail.`,
  }),
  'user-replaced': ({user}) => ({
    says: `${user} is now the address of a different user than when this row was added.`,
    fix: 'Delete the row, or put a certificate file for the new user into it. The certificate in the row belonged to the former user.',
  }),
  'user-back': () => ({
    says: 'The user is back in a domain, organizational unit or group that rows are imported from. Gmail has no certificate for this alias.',
    fix: 'Put a certificate file and its password into the row and run Upload.',
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: {
      domain: `Your organization has no domain “${name}”.`,
      orgUnit: `Your organization has no organizational unit “${name}”.`,
      group: `Your organization has no group “${name}”.`,
    }[kind],
    fix: `Check the spelling in the Admin console. ${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name
      ? {
          domain: `“${name}” is not the name of a domain.`,
          orgUnit: `“${name}” is not the name of an organizational unit.`,
          group: `“${name}” is not the name of a group.`,
        }[kind]
      : {
          domain: 'The name of the domain is missing.',
          orgUnit: 'The name of the organizational unit is missing.',
          group: 'The name of the group is missing.',
        }[kind],
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: 'Reading the users of your organization needs delegation, which is not set up for you.',
    fix: `Set up delegation in Settings and follow “${NAMES.checkSetup}”. If you use a private key, each operator saves it separately.`,
  }),
  'delegation-entry': () => ({
    says: 'To read users, the delegation entry in the Admin console needs more scopes.',
    fix: 'A super admin edits the entry of this client ID and replaces its scopes with all of the scopes shown here. Then try again.',
  }),
  'nobody-found': ({kind, name}) => ({
    says: {
      domain: `There are no active users in the domain “${name}”.`,
      orgUnit: `There are no active users in the organizational unit “${name}”.`,
      group: `There are no active users in the group “${name}”.`,
    }[kind],
    fix: 'Check in the Admin console that it is the right one. Changes made there usually appear here within an hour, and after 36 hours at most.',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `No rows for: ${list(
      [
        [
          inactive,
          count(
            inactive,
            'suspended or archived user',
            'suspended or archived users',
          ),
        ] as const,
        [
          withoutMailbox,
          count(withoutMailbox, 'user without Gmail', 'users without Gmail'),
        ] as const,
        [
          groups,
          `${count(groups, 'group', 'groups')} (their members are included)`,
        ] as const,
        [
          outside,
          count(
            outside,
            'address outside your organization',
            'addresses outside your organization',
          ),
        ] as const,
      ]
        .filter(([number]) => number > 0)
        .map(([, text]) => text),
    )}.`,
    fix: 'You don’t need to do anything.',
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${count(confirmed, 'new row', 'new rows')}, but now ${grouped(expected)} would be added.`,
    fix: 'Nothing was added. Count again and confirm.',
  }),
  'too-many-sources': ({most}) => ({
    says: `Rows are already imported from ${most} domains, organizational units and groups, which is the maximum.`,
    fix: 'Nothing was added. Remove one of them, or combine several groups into one.',
  }),
  'users-from-unread': ({message}) => ({
    says: `Users who joined or left could not be looked up, so no row was added or marked. ${message}`,
    fix: 'It is tried again with the next refresh.',
  }),
  'too-many-left': ({left, users}) => ({
    says: `${grouped(left)} of ${count(users, 'user', 'users')} seem to have left at the same time, so no row was marked.`,
    fix: 'Check that the domains, organizational units and groups that rows are imported from are still the right ones. If that many users have really left, remove the sources in the sidebar and add them again.',
  }),
};
