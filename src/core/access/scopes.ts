/** The scopes a delegated token asks for: never more than the row needs. */
import {MEMBERS_LIST} from '../google/directory/members';
import type {Call} from '../google/wire';
import type {UsersFrom} from '../google/directory/users-from';

export const SETTINGS_BASIC =
  'https://www.googleapis.com/auth/gmail.settings.basic';
export const SETTINGS_SHARING =
  'https://www.googleapis.com/auth/gmail.settings.sharing';

/** What users are asked to allow: who they are, and their mailbox's basic settings. */
export const CONSENT_SCOPES: readonly string[] = [
  'openid',
  'email',
  SETTINGS_BASIC,
];

export const DIRECTORY_USERS =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

export const DIRECTORY_MEMBERS =
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly';

/** What the delegation entry has to name; what `directoryScopes` gives comes on top. */
export const DELEGATED_SCOPES: readonly string[] = [
  SETTINGS_BASIC,
  SETTINGS_SHARING,
];

/**
 * What a call needs; nothing for one that is not made for a user. Basic reaches the primary address and the list of all;
 * another send-as address needs sharing as well.
 */
export function scopesFor({method, user, path}: Call): readonly string[] {
  switch (method.api) {
    case 'gmail': {
      const alias = path['sendAsEmail'] ?? user;
      return alias === user ? [SETTINGS_BASIC] : DELEGATED_SCOPES;
    }
    case 'directory':
      return method.id === MEMBERS_LIST
        ? [DIRECTORY_MEMBERS]
        : [DIRECTORY_USERS];
    default:
      return [];
  }
}

/**
 * What reading the directory needs; nothing where nobody wants to.
 *
 * @param everyUser - whether all users are read
 * @param sources - from where users get rows
 */
export function directoryScopes(
  everyUser: boolean,
  sources: readonly UsersFrom[],
): readonly string[] {
  const groups = sources.some(it => it.kind === 'group');
  return [
    ...(everyUser || sources.length > 0 ? [DIRECTORY_USERS] : []),
    ...(groups ? [DIRECTORY_MEMBERS] : []),
  ];
}
