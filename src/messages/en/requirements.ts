/** English: the lines of the set-up check. */
import type {Language} from '../language';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Permissions of the script',
    met: () => 'You have allowed everything the script asks for.',
    unknown: 'Not tried.',
    todo: url =>
      `Open ${url || 'the script’s authorization'} and allow every permission in the list.`,
  },
  'sheets-ready': {
    label: 'Sheets',
    met: () => 'Rollout, Inventory and Log are there.',
    unknown: 'Not tried.',
    todo: () => 'Choose S/MIME → Set up sheets.',
  },
  'own-mailbox': {
    label: 'Your own mailbox',
    met: user => `Gmail answers for ${user}.`,
    unknown: 'Not tried yet.',
    todo: () => '',
  },
  'own-smime': {
    label: 'S/MIME for your account',
    met: user => `${user} may have S/MIME certificates.`,
    unknown: 'Not tried: your mailbox did not answer.',
    todo: () => '',
  },
  'key-stored': {
    label: 'Private key',
    met: () => 'A key of the service account is stored for you.',
    unknown: 'Not tried.',
    todo: () =>
      'Open Settings and store the service account’s JSON key, or choose keyless delegation. The key is kept for you alone, so each operator stores it.',
  },
  'service-account': {
    label: 'Service account',
    met: account => `${account} signs.`,
    unknown: 'Not tried: no key to sign with.',
    todo: () => '',
  },
  'delegation-basic': {
    label: 'Delegation for primary addresses',
    met: () => 'The service account may act for users.',
    unknown: 'Not tried: something before it is missing.',
    todo: () => '',
  },
  'delegation-sharing': {
    label: 'Delegation for other send-as addresses',
    met: () => 'Send-as addresses beside the primary one can be handled, too.',
    unknown: 'Not tried: something before it is missing.',
    todo: () => '',
  },
  'test-user': {
    label: 'A user’s mailbox',
    met: user => `Gmail answers for ${user}.`,
    unknown: 'Not tried: something before it is missing.',
    todo: () => '',
  },
  'test-user-smime': {
    label: 'S/MIME for that user',
    met: user => `${user} may have S/MIME certificates.`,
    unknown: 'Not tried: something before it is missing.',
    todo: () => '',
  },
};
