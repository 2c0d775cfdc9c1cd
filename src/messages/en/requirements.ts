/** English: the lines of the set-up check. */
import type {Language} from '../language';
import {settingLabels} from './setting-labels';
import {PATHS} from './words';

const BEFORE = 'Not checked yet: something above is missing.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Permissions of the script',
    met: () => 'You have given the script every permission that it needs.',
    unmet: () => 'You haven’t given the script every permission that it needs.',
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
    met: (_about, {sheets}) =>
      `The ${sheets.rollout} sheet is set up. ${sheets.inventory} and ${sheets.log} are created when they are needed.`,
    unmet: ({sheets}) => `There is no ${sheets.rollout} sheet yet.`,
    unknown: BEFORE,
    todo: (_about, {setUp}) => `Choose S/MIME → ${setUp}.`,
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
    unmet: () => 'No private key of the service account is saved for you.',
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
    met: (account, _sheet, scope) =>
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
    unmet: () => 'No secret of the OAuth client is saved.',
    unknown: BEFORE,
    todo: () => 'Save the client’s secret under Consent in the sidebar.',
  },
  'consent-web-app': {
    label: 'Web app for consent',
    met: address => `Users open their invitations at ${address}.`,
    unmet: () => 'The web app’s address is not set.',
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
  'ca-server': {
    label: 'CA server',
    met: address => `${address} responds with the certificate of its CA.`,
    unknown: BEFORE,
  },
  'ca-key': {
    label: 'Key for the CA server',
    met: () =>
      'A key can be read. The first request shows whether it is right.',
    unknown: BEFORE,
  },
  'ca-key-secret': {
    label: 'Secret for keys made in the script',
    met: name =>
      `The secret ${name} can be read, and is long enough to encrypt keys.`,
    unmet: () => 'Settings doesn’t allow this secret to be read.',
    unknown: BEFORE,
    todo: name =>
      `In Settings, enter the project or the secret under “${settingLabels.settings.secretPrefix}”. The secret is ${name}.`,
  },
  'ca-api': {
    label: 'Certificate Authority API',
    met: () => 'The API responds.',
    unknown: BEFORE,
  },
  'ca-pool': {
    label: 'CA pool',
    met: pool => `${pool} can be read.`,
    unknown: BEFORE,
  },
  'ca-requests': {
    label: 'Requests to the CA pool',
    met: keyType =>
      `The pool accepts certificate requests with ${keyType} keys for the lifetime in Settings.`,
    unknown: BEFORE,
  },
  'ca-permission': {
    label: 'Right to request certificates',
    met: user => `${user} may request certificates from the pool.`,
    unknown: BEFORE,
  },
  'ca-content': {
    label: 'Content of the certificates',
    met: user =>
      `According to a dry run for ${user}, certificates contain the e-mail address and the purpose e-mail protection.`,
    unknown:
      'Not checked: Google CA Service doesn’t report what a certificate would contain, or something above is missing.',
  },
  'ca-root': {
    label: 'Chain of the CA',
    met: root =>
      `The root is listed in Settings as one that Gmail trusts: ${root}.`,
    unmet: () =>
      'The root of the CA pool isn’t listed in Settings as one that Gmail trusts.',
    unknown: BEFORE,
    todo: root =>
      `In the Admin console, open ${PATHS.smime} and add the root certificate (the Cloud console offers it on the page of the CA). Then add its SHA-256 fingerprint in Settings → Roots that Gmail trusts: ${root}`,
  },
  'directory-members': {
    label: 'Delegation for reading the members of groups',
    met: user => `The members of groups can be read on behalf of ${user}.`,
    unknown: BEFORE,
  },
};
