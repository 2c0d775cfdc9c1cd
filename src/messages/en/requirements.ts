/** English: the lines of the set-up check. */
import type {Language} from '../language';

const BEFORE = 'Not tried: something before it is missing.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Permissions of the script',
    met: () => 'You have allowed everything the script asks for.',
    unmet: 'You have not allowed everything the script asks for.',
    unknown: BEFORE,
    todo: url =>
      `Open ${url || 'the script’s authorization'} and allow every permission in the list.`,
  },
  'sheets-ready': {
    label: 'Sheets',
    met: () =>
      'The Rollout sheet is there; Inventory and Log are made when they are needed.',
    unmet: 'There is no Rollout sheet yet.',
    unknown: BEFORE,
    todo: () => 'Choose S/MIME → Set up sheets.',
  },
  'key-stored': {
    label: 'Private key',
    met: () => 'A key of the service account is stored for you.',
    unmet: 'No key of the service account is stored for you.',
    unknown: BEFORE,
    todo: () =>
      'Open Settings and store the service account’s JSON key, or choose keyless delegation. The key is kept for you alone, so each operator stores it.',
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: () => 'The API answers.',
    unknown: BEFORE,
  },
  'service-account': {
    label: 'Service account',
    met: account => `${account} is there.`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'Right to sign as the service account',
    met: account => `${account} signs for you.`,
    unknown: BEFORE,
  },
  'delegation-basic': {
    label: 'Delegation for primary addresses',
    met: () => 'The service account may act for users.',
    unknown: BEFORE,
  },
  'delegation-sharing': {
    label: 'Delegation for other send-as addresses',
    met: () => 'Send-as addresses beside the primary one can be handled, too.',
    unknown: BEFORE,
  },
  'gmail-api': {
    label: 'Gmail API',
    met: () => 'The API answers.',
    unknown: BEFORE,
  },
  mailbox: {
    label: 'A mailbox answers',
    met: user => `Gmail answers for ${user}.`,
    unknown: BEFORE,
  },
  smime: {
    label: 'Hosted S/MIME for that mailbox',
    met: user => `${user} may have S/MIME certificates.`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: 'Delegation for reading the organisation’s users',
    met: user => `The users can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
  'directory-members': {
    label: 'Delegation for reading the members of groups',
    met: user => `The members of groups can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
};
