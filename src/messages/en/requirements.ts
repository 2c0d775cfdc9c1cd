/** English: the lines of the set-up check. */
import type {Language} from '../language';

const BEFORE = 'Not checked yet: something above is missing.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Permissions of the script',
    met: () => 'You have given the script every permission that it needs.',
    unmet: 'You haven’t given the script every permission that it needs.',
    unknown: BEFORE,
    todo: url =>
      `Open ${url || 'the script’s permission dialog'} and allow every permission in the list.`,
  },
  version: {
    label: 'Version',
    met: version => `S/MIME Rollout ${version} is installed.`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'Sheets',
    met: () =>
      'The Rollout sheet is set up. Inventory and Log are created when they are needed.',
    unmet: 'There is no Rollout sheet yet.',
    unknown: BEFORE,
    todo: () => 'Choose S/MIME → Set up sheets.',
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () => 'The API responds: certificate files can be read from Drive.',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: 'Schedule',
    met: owner => `The schedule runs as ${owner}.`,
    unknown: BEFORE,
  },
  'key-stored': {
    label: 'Private key',
    met: () => 'A private key of the service account is saved for you.',
    unmet: 'No private key of the service account is saved for you.',
    unknown: BEFORE,
    todo: () =>
      'Open Settings and save the service account’s JSON key, or choose keyless delegation. The key is saved only for you, so each operator saves it separately.',
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: () => 'The API responds.',
    unknown: BEFORE,
  },
  'service-account': {
    label: 'Service account',
    met: account => `${account} exists.`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'Right to sign as the service account',
    met: (account, scope) =>
      scope
        ? `${account} signs for you. The script uses the scope ${scope} for that.`
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
    met: () => 'The service account may also act for other send-as addresses.',
    unknown: BEFORE,
  },
  'gmail-api': {
    label: 'Gmail API',
    met: () => 'The API responds.',
    unknown: BEFORE,
  },
  mailbox: {
    label: 'Access to a mailbox',
    met: user => `The mailbox of ${user} can be reached.`,
    unknown: BEFORE,
  },
  smime: {
    label: 'Hosted S/MIME for that mailbox',
    met: user => `${user} can have S/MIME certificates.`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: 'Delegation for reading your organization’s users',
    met: user => `The users can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
  secrets: {
    label: 'Secret Manager',
    met: name => `The secret ${name} can be read.`,
    unknown: 'Not checked: no row uses a secret that Settings allows.',
  },
  'consent-client': {
    label: 'OAuth client for consent',
    met: () => 'Google accepts the client ID and its secret.',
    unmet: 'No secret of the OAuth client is saved.',
    unknown: BEFORE,
    todo: () => 'Save the client’s secret under Consent in the sidebar.',
  },
  'consent-web-app': {
    label: 'Web app for consent',
    met: address => `Users open their invitations at ${address}.`,
    unmet: 'The web app’s address is not set.',
    unknown:
      'Apps Script doesn’t report the web app’s address. Open an invitation yourself to see whether it works.',
    todo: () =>
      'Choose Extensions → Apps Script → Deploy → New deployment → Web app. Enter its address under Consent in the sidebar, and add it to the OAuth client’s redirect URIs.',
  },
  'consent-user': {
    label: 'Access to a mailbox by consent',
    met: user => `The mailbox of ${user} can be reached by consent.`,
    unknown:
      'Not checked: nobody has given consent yet. Invite the test user (see Settings) first.',
  },
  'end-user-access': {
    label: 'S/MIME API end user access',
    met: user => `The certificates of ${user} can be managed by consent.`,
    unknown:
      'Not checked: nobody has given consent, or the mailbox can’t be reached.',
  },
  'cse-key-pairs': {
    label: 'Client-side encryption for a mailbox',
    met: user => `The key pairs of ${user} can be read.`,
    unknown: BEFORE,
  },
  'key-service': {
    label: 'Key service',
    met: address => `${address} responds and offers what Gmail needs.`,
    unknown: 'Not checked: no key service is set yet.',
  },
  'directory-members': {
    label: 'Delegation for reading the members of groups',
    met: user => `The members of groups can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
};
