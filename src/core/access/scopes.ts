/** The scopes a delegated token asks for: never more than the row needs. */
import type {Call} from '../wire';

export const SETTINGS_BASIC =
  'https://www.googleapis.com/auth/gmail.settings.basic';
export const SETTINGS_SHARING =
  'https://www.googleapis.com/auth/gmail.settings.sharing';

export const DIRECTORY_USERS =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

/** What the delegation entry has to name; reading the directory comes on top where it is switched on. */
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
      return [DIRECTORY_USERS];
    default:
      return [];
  }
}
