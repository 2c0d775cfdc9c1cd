/** The scopes a delegated token asks for: never more than its user's rows need. */
import {GROUPS_LIST} from '../google/directory/groups';
import {MEMBERS_LIST} from '../google/directory/members';
import type {Call} from '../google/wire';
import type {UsersFrom} from '../google/directory/users-from';

export const SETTINGS_BASIC =
  'https://www.googleapis.com/auth/gmail.settings.basic';
export const SETTINGS_SHARING =
  'https://www.googleapis.com/auth/gmail.settings.sharing';

/** What users are asked to allow: access to their identity, and to their mailbox's basic settings. */
export const CONSENT_SCOPES: readonly string[] = [
  'openid',
  'email',
  SETTINGS_BASIC,
];

export const DIRECTORY_USERS =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

export const DIRECTORY_MEMBERS =
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly';

/** Optional: to choose a group from a list. It can also read what the one for members can. */
export const DIRECTORY_GROUPS =
  'https://www.googleapis.com/auth/admin.directory.group.readonly';

/** The scopes that the delegation entry must list; those of `directoryScopes` are added. */
export const DELEGATED_SCOPES: readonly string[] = [
  SETTINGS_BASIC,
  SETTINGS_SHARING,
];

/**
 * The scopes that a call needs; empty for a call that is not made for a user. Basic covers the primary address and
 * listing all; other send-as addresses also need sharing.
 */
export function scopesFor({method, user, path}: Call): readonly string[] {
  switch (method.api) {
    case 'gmail': {
      const alias = path['sendAsEmail'] ?? user;
      return alias === user ? [SETTINGS_BASIC] : DELEGATED_SCOPES;
    }
    case 'directory':
      if (method.id === MEMBERS_LIST) return [DIRECTORY_MEMBERS];
      return [method.id === GROUPS_LIST ? DIRECTORY_GROUPS : DIRECTORY_USERS];
    default:
      return [];
  }
}

/**
 * The scopes for reading the directory; empty if nothing needs it.
 *
 * @param everyUser - whether all users are read
 * @param sources - where users with rows come from
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
