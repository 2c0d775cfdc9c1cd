/** The scopes a delegated token asks for: never more than the row needs. */
import type {Mailbox} from '../gmail/smime-info';

export const SETTINGS_BASIC =
  'https://www.googleapis.com/auth/gmail.settings.basic';
export const SETTINGS_SHARING =
  'https://www.googleapis.com/auth/gmail.settings.sharing';

/** What the delegation entry has to name for everything the product can do. */
export const DELEGATED_SCOPES: readonly string[] = [
  SETTINGS_BASIC,
  SETTINGS_SHARING,
];

/** Basic reaches the primary address; another send-as address needs sharing as well. */
export function scopesFor(at: Mailbox): readonly string[] {
  return at.alias === at.user ? [SETTINGS_BASIC] : DELEGATED_SCOPES;
}
