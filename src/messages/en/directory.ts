/** English: users that come from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {Sentences} from '../language';
import {list} from './labels';

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

const KINDS: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'domain',
  orgUnit: 'organisational unit',
  group: 'group',
};

const ARTICLES: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'a',
  orgUnit: 'an',
  group: 'a',
};

const EXAMPLES: Readonly<Record<UsersFrom['kind'], string>> = {
  domain: 'Type it as it stands behind the @: example.com.',
  orgUnit: 'Type its whole path, from a slash on: /Sales/North.',
  group: 'Type its address: staff@example.com.',
};

export const directorySentences: Sentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'The user’s account is suspended or archived.',
          fix: 'While it is, its mailbox cannot be reached. If the user has left, delete the row; to take the certificates out of Gmail as well, reactivate the account, run Off-board on the row, and suspend it again.',
        }
      : {
          says: 'The user is no longer in the domain, organisational unit or group that rows are kept for, or was deleted.',
          fix: 'If the certificates are to go, run Off-board on the row (a deleted account has none any more); then delete the row. Nothing is deleted by itself.',
        },
  'user-renamed': ({user, now}) => ({
    says: `${user} was renamed: the account’s primary address is ${now} now.`,
    fix: `Put ${now} into the User cell. Where the certificate is for ${user}, put that into the Alias cell; Gmail keeps it with the account.`,
  }),
  'user-replaced': ({user}) => ({
    says: `${user} is the address of another account now than the one that this row was for.`,
    fix: 'Delete the row, or put a certificate file for the new person into it. The certificate that it records was the former person’s.',
  }),
  'user-back': () => ({
    says: 'The user is among those again that rows are kept for; Gmail holds no certificate for this alias.',
    fix: 'Put a certificate file and its password into the row and run Upload.',
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: `Google knows no ${KINDS[kind]} “${name}”.`,
    fix: `Check the spelling in the Admin console. ${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name
      ? `“${name}” is not the name of ${ARTICLES[kind]} ${KINDS[kind]}.`
      : `The name of the ${KINDS[kind]} is missing.`,
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: 'Users of the organisation can only be read by delegation, and none is set up for you.',
    fix: 'Set delegation up in Settings and follow “Check set-up”. With a private key, each operator stores it.',
  }),
  'delegation-entry': () => ({
    says: 'To read users, the delegation entry in the Admin console needs more scopes.',
    fix: 'A super admin edits the entry of this client ID and replaces its scopes with all of these. Then try again.',
  }),
  'nobody-found': ({kind, name}) => ({
    says: `There is no active user in the ${KINDS[kind]} “${name}”.`,
    fix: 'Check in the Admin console that it is the one you mean. What was changed there shows here within an hour as a rule, a day and a half at most.',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `These get no row: ${list(
      [
        [inactive, count(inactive, 'suspended or archived user')] as const,
        [
          withoutMailbox,
          count(withoutMailbox, 'user without Gmail', 'users without Gmail'),
        ] as const,
        [
          groups,
          `${count(groups, 'group')} (their members are counted)`,
        ] as const,
        [
          outside,
          count(
            outside,
            'address outside the organisation',
            'addresses outside the organisation',
          ),
        ] as const,
      ]
        .filter(([number]) => number > 0)
        .map(([, text]) => text),
    )}.`,
    fix: 'Nothing needs to be done.',
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${count(confirmed, 'new row')}, but now it would be ${expected}.`,
    fix: 'Count again and confirm; nothing was added.',
  }),
  'too-many-sources': ({most}) => ({
    says: `Rows are kept for ${most} domains, organisational units and groups already, which is the most.`,
    fix: 'Remove one of them, or put the groups into one group; nothing was added.',
  }),
  'users-from-unread': ({message}) => ({
    says: `Users who joined or left could not be looked up, so no row was added and nobody was marked. ${message}`,
    fix: 'It is tried again at the next refresh.',
  }),
  'too-many-left': ({left, users}) => ({
    says: `${left} of ${count(users, 'user')} would have left all at once; nobody was marked.`,
    fix: 'Check that the domains, organisational units and groups that rows are kept for are still what they were. If so many have really left, remove them in the sidebar and add them anew.',
  }),
};
