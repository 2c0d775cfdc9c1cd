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
  version: {
    label: 'Version',
    met: version => `S/MIME Rollout ${version} is installed.`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'Sheets',
    met: () =>
      'The Rollout sheet is there; Inventory and Log are made when they are needed.',
    unmet: 'There is no Rollout sheet yet.',
    unknown: BEFORE,
    todo: () => 'Choose S/MIME → Set up sheets.',
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () => 'The API answers: certificate files can be read from Drive.',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: 'Schedule',
    met: owner => `The scheduled refresh happens, as ${owner}.`,
    unknown: BEFORE,
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
    met: (account, scope) =>
      scope
        ? `${account} signs for you. The script asks for it with its scope ${scope}.`
        : `${account} signs for you.`,
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
  secrets: {
    label: 'Secret Manager',
    met: name => `The secret ${name} can be read.`,
    unknown: 'Not tried: no row names a secret that Settings allow.',
  },
  'consent-client': {
    label: 'OAuth client for consent',
    met: () => 'Google accepts the client ID and its secret.',
    unmet: 'No secret of the OAuth client is stored.',
    unknown: BEFORE,
    todo: () => 'Store the client’s secret in the sidebar under Consent.',
  },
  'consent-web-app': {
    label: 'Web app for consent',
    met: address => `Users open their invitations at ${address}.`,
    unmet: 'The web app’s address is not set.',
    unknown:
      'Apps Script does not tell where the web app is: open an invitation yourself to see whether it is there.',
    todo: () =>
      'Extensions → Apps Script → Deploy → New deployment → Web app; put its address into the sidebar under Consent, and into the OAuth client’s redirect URIs.',
  },
  'consent-user': {
    label: 'A mailbox answers by consent',
    met: user => `Gmail answers for ${user} by consent.`,
    unknown:
      'Not tried: nobody has given consent yet. Invite the test user (Settings) first.',
  },
  'end-user-access': {
    label: 'S/MIME API end user access',
    met: user => `The certificates of ${user} can be managed by consent.`,
    unknown:
      'Not tried: nobody has given consent, or the mailbox does not answer.',
  },
  'cse-key-pairs': {
    label: 'Client-side encryption for a mailbox',
    met: user => `Gmail tells which key pairs ${user} has.`,
    unknown: BEFORE,
  },
  'key-service': {
    label: 'Key service',
    met: address => `${address} answers, and offers what is needed.`,
    unknown: 'Not tried: it is not known yet which one it is.',
  },
  'directory-members': {
    label: 'Delegation for reading the members of groups',
    met: user => `The members of groups can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
};
