/** English: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentence, SheetSentences} from '../language';
import type {SheetWords} from '../sheet-words';
import {unstopped} from '../punctuation';
import {NAMES, PATHS} from './words';

const quoted = (text: string) =>
  text ? ` Google said: “${unstopped(text)}”.` : '';
/** Apps Script's message, in the language of the user who runs the script. */
const thrown = (text: string) =>
  text ? ` Apps Script said: “${unstopped(text)}”.` : '';

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    'The Standard tier, which is free, allows 6,000 units per minute for each user and 1,200,000 for the project.',
  'Google Drive API':
    'The Standard tier, which is free, allows 325,000 units per minute for each user and 1,000,000 for the project. Projects created before May 2026 have 12,000 queries per minute.',
};

/** The role that has a permission of CA Service. */
const caRole = (permission: string) => {
  switch (permission) {
    case 'privateca.certificateTemplates.use':
      return '“CA Service Certificate Template User” on the template';
    case 'privateca.certificates.update':
      return '“CA Service Operation Manager” on the pool';
    default:
      return '“CA Service Certificate Manager” on the pool';
  }
};

const LATER = 'Run the row again later. Nothing is done twice.';
const FIND_PERMISSION = `Use “${NAMES.checkSetup}” in the sidebar to find the missing permission.`;
const AUTHORIZE = 'Authorize the script again and allow everything.';
const API_CONTROLS = `In the Admin console, open ${PATHS.apiControls} → `;

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string, sheet: SheetWords) => Sentence
  >
> = {
  consumer: (user, {columns}) => ({
    says: `${user} is a personal Google Account, not a user of your organization.`,
    fix: `Put the user’s address in your organization into the ${columns.user} column, or remove the row.`,
  }),
  serviceAccount: (user, {columns}) => ({
    says: `${user} is a service account, which has no mailbox.`,
    fix: `Put the primary address of a user into the ${columns.user} column, or remove the row.`,
  }),
  group: (user, {columns}) => ({
    says: `${user} is a group, which has no mailbox and can’t have certificates.`,
    fix: `Put a member’s primary address into the ${columns.user} column. If the member may send as the group, put the group into the ${columns.alias} column.`,
  }),
  elsewhere: (user, {columns}) => ({
    says: `Google lets the service account act for you, but not for ${user}, who is not a user of your organization.`,
    fix: `Put a user of your organization into the ${columns.user} column. To reach another organization, its administrator adds the delegation entry that “${NAMES.checkSetup}” shows.`,
  }),
};

export const googleSentences: SheetSentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `Google asked S/MIME Rollout to slow down, and the request still failed after several retries.${quoted(text)}`,
    fix: 'Run the row again later, or choose fewer mailboxes at once in Settings.',
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `The per-minute quota of the ${api}${limit ? ` (“${limit}”)` : ''} was used up, and the request still failed after several retries.${limit ? '' : quoted(text)}`,
    fix: `Run the row again in a few minutes, or choose fewer mailboxes at once in Settings. ${TIERS[api] ?? ''} For a script that serves only your own organization, you can declare the internal-use exception, which raises the project’s limits at no cost: open the quotas of the ${api} in the Cloud console (APIs & Services)${project ? `, project ${project}` : ''}.`,
  }),
  'google-unavailable': ({status}) => ({
    says: `Google was temporarily unavailable (HTTP ${status}), and the request still failed after several retries.`,
    fix: LATER,
  }),
  'no-response': ({text}) => ({
    says: `Google could not be reached, even after several retries.${thrown(text)}`,
    fix: LATER,
  }),
  'fetch-quota-used-up': () => ({
    says: 'The number of requests that Apps Script allows per day is used up.',
    fix: 'Continue tomorrow. The remaining rows stay in the queue.',
  }),
  'script-time-used-up': () => ({
    says: 'Apps Script’s computing time for today is used up: clock triggers may run for six hours a day for each person.',
    fix: 'Continue in the sidebar, which has no such limit, or tomorrow. The remaining rows stay in the queue.',
  }),
  'script-throttled': ({text}) => ({
    says: `Apps Script received too many requests in a short time.${thrown(text)}`,
    fix: 'Wait a few minutes and try again. If it happens again, choose fewer mailboxes at once in Settings.',
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `Apps Script’s bandwidth was used up, and the request still failed after several retries.${thrown(text)}`,
    fix: 'Try again later, or choose fewer mailboxes at once in Settings.',
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `Apps Script is not allowed to contact ${host}, so nothing was sent.${thrown(text)}`,
    fix: `Your organization restricts the addresses that Apps Script may contact. In the Admin console, an administrator adds ${host}/ to the allow-list for URL Fetch (${PATHS.drive} → Apps Script). The guide lists all the addresses. If nothing is restricted there, the script’s manifest was changed: push the project again:\nnpm run push`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `The daily quota of the ${api}${limit ? ` (“${limit}”)` : ''} is used up.`,
    fix: `Run the row again tomorrow: Google resets daily quotas at midnight Pacific Time. The Cloud console shows them under APIs & Services → ${api} → Quotas${project ? `, project ${project}` : ''}.`,
  }),
  'token-rejected': () => ({
    says: 'Google rejected the access token, and a new one too.',
    fix: FIND_PERMISSION,
  }),
  'scope-missing': ({text}) => ({
    says: `A permission (scope) is missing.${quoted(text)}`,
    fix: `${AUTHORIZE} If you use delegation, compare the scopes of the delegation entry with those that “${NAMES.checkSetup}” shows.`,
  }),
  'signing-scope-refused': ({text}) => ({
    says: `The script doesn’t have the permission it needs to sign as the service account.${quoted(text)}`,
    fix: `${AUTHORIZE} If the project was built with signing-scope.json, delete that file, push the project again and allow the new permission.`,
  }),
  'delegation-denied': (_, {columns}) => ({
    says: 'Google doesn’t let the service account act for this user.',
    fix: `Check that the ${columns.user} column contains the user’s primary address, not an alias.`,
  }),
  'gmail-switched-off': () => ({
    says: 'An administrator has turned off Gmail API access for this user.',
    fix: 'Allow Gmail API access for the user’s organizational unit in the Admin console, then run the row again.',
  }),
  'drive-switched-off': ({text}) => ({
    says: `An administrator has turned off Drive API access for you.${quoted(text)}`,
    fix: `Allow Drive API access for your organizational unit in the Admin console (${PATHS.drive} → Features and Applications → Drive SDK), then try again.`,
  }),
  'api-disabled': ({api, project}) => ({
    says: `The ${api} is not enabled${project ? ` in project ${project}` : ''}.`,
    fix: `Open the Cloud console → APIs & Services → Library, enable the ${api}${project ? ` in project ${project}` : ''}, wait a few minutes and try again.`,
  }),
  'no-mailbox': () => ({
    says: 'The user has no Gmail mailbox.',
    fix: 'Give the user a license that includes Gmail and turn Gmail on, or remove the row.',
  }),
  'precondition-failed': ({text}, {columns}) => ({
    says: `The mailbox doesn’t allow this in its current state.${quoted(text)}`,
    fix: `Check that the ${columns.user} column contains a primary address, that the user is active and has a Gmail license, and that hosted S/MIME is turned on for the user’s organizational unit.`,
  }),
  'smime-switched-off': ({text}) => ({
    says: `Hosted S/MIME is not turned on for this user.${quoted(text)}`,
    fix: `In the Admin console, open ${PATHS.smime} and turn it on for the user’s organizational unit (your edition must include it). For users who gave consent, also turn on “Enable S/MIME API end user access” if the console shows it. Wait up to 24 hours, then run the row again.`,
  }),
  'smime-forbidden': ({text}) => ({
    says: `Google doesn’t allow S/MIME certificates for this user.${quoted(text)}`,
    fix: `Usually, hosted S/MIME is not turned on for the user’s organizational unit, or your edition doesn’t include it (Admin console → ${PATHS.smime}). For users who gave consent, “Enable S/MIME API end user access” may be off there. If everything is on, “${NAMES.checkSetup}” in the sidebar shows whether a permission is missing.`,
  }),
  'not-found': () => ({
    says: 'Gmail has no such alias or certificate.',
    fix: 'Check the addresses, then refresh the row to see what Gmail has now.',
  }),
  'already-saved': () => ({
    says: 'Gmail reports that it already has this certificate, but doesn’t list it.',
    fix: 'Refresh the row in a few minutes.',
  }),
  'root-not-trusted': () => ({
    says: 'Gmail doesn’t trust the CA that issued this certificate.',
    fix: `Use a certificate from a CA on Google’s list, or add the CA’s root and intermediate in the Admin console (${PATHS.smime} → Accept these additional root certificates).`,
  }),
  'already-exists': () => ({
    says: 'Gmail already has this.',
    fix: 'Refresh the row, then run it again.',
  }),
  'refused-without-reason': ({text}) => ({
    says: `Gmail refused the request without giving a reason.${quoted(text)}`,
    fix: 'Check the row and read its warnings: each names something that Gmail’s S/MIME profile may require.',
  }),
  forbidden: ({text}) => ({
    says: `Google doesn’t allow this.${quoted(text)}`,
    fix: FIND_PERMISSION,
  }),
  'delegation-missing': () => ({
    says: 'The service account may not act for users: the domain-wide delegation entry is missing, doesn’t use the numeric client ID, or lacks a scope.',
    fix: `${API_CONTROLS}Domain-wide delegation, and add the client ID and the scopes that “${NAMES.checkSetup}” shows. A new entry can take up to 24 hours to work.`,
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `The domain-wide delegation entry lacks the scope ${scope}.`,
    fix: `${API_CONTROLS}Domain-wide delegation, and add the scope to the entry of the client ID that “${NAMES.checkSetup}” shows. A change can take up to 24 hours to work.`,
  }),
  'user-unreachable': ({user, kind}, sheet) => UNREACHABLE[kind](user, sheet),
  'user-unknown': ({domain}, {columns}) => ({
    says: `Google knows no user with this address, or the user is suspended.${domain && ` No user at ${domain} has been reached: it may not be a domain of your organization.`}`,
    fix: `Put the user’s primary address into the ${columns.user} column (an alias goes into the ${columns.alias} column, and a group can’t have certificates), and check in the Admin console that the user is active.`,
  }),
  'account-deleted': () => ({
    says: 'This user has been deleted.',
    fix: 'Remove the row.',
  }),
  'signing-key-unknown': () => ({
    says: 'Google doesn’t know the key that the service account signed with.',
    fix: 'The key or the service account was deleted. Save a new key in Settings, or use keyless delegation.',
  }),
  'clock-differs': () => ({
    says: 'Google rejected the request because its time was wrong.',
    fix: 'Try again in a few minutes. If it happens again, report it.',
  }),
  'scope-unknown': () => ({
    says: 'Google doesn’t recognize a scope that was requested.',
    fix: 'Report this: the scopes are part of S/MIME Rollout.',
  }),
  'consent-gone': () => ({
    says: 'The user’s consent has expired or was withdrawn.',
    fix: 'Ask the user for consent again.',
  }),
  'client-refused': () => ({
    says: 'Google rejected the OAuth client: its ID or secret is wrong, it was deleted, it lacks the redirect URI, or the user allowed a different client.',
    fix: 'Compare the client ID, secret and redirect URI under Consent with those in the Cloud console. If the client was replaced, withdraw the consents and invite the users again.',
  }),
  'consent-primary-only': ({user}, {columns}) => ({
    says: `With the user’s consent, only the primary address (${user}) can be reached.`,
    fix: `Set up delegation for other send-as addresses. If it is set up, empty the ${columns.access} cell or put “delegation” there.`,
  }),
  'sign-in-again': () => ({
    says: 'Your organization’s session policy requires you to sign in again.',
    fix: 'Sign in again, then run the row again.',
  }),
  'policy-denies': ({text}) => ({
    says: `A policy of your organization denies the service account access.${quoted(text)}`,
    fix: `${API_CONTROLS}App access control, and trust the service account’s client ID (the number in the delegation entry). Then try again.`,
  }),
  'consent-client-restricted': ({text}) => ({
    says: `Your organization doesn’t let users allow this app.${quoted(text)}`,
    fix: `${API_CONTROLS}App access control, and trust the client ID that Consent in the sidebar shows. Then invite the user again.`,
  }),
  'script-client-restricted': ({text}) => ({
    says: `Your organization blocks this script.${quoted(text)}`,
    fix: `${API_CONTROLS}App access control, and trust the client ID of the script’s Cloud project, or turn on “Trust internal, domain-owned apps”. Then try again.`,
  }),
  'token-refused': ({text}) => ({
    says: `Google refused access to this user’s mailbox.${quoted(text)}`,
    fix: `Use “${NAMES.checkSetup}” in the sidebar to find the reason.`,
  }),
  'service-account-unknown': ({account}) => ({
    says: `Google doesn’t know the service account ${account}.`,
    fix: `Copy the service account’s e-mail address from the Cloud console (${PATHS.serviceAccounts}) into Settings.`,
  }),
  'may-not-sign': ({account}) => ({
    says: `You may not sign as ${account}, or there is no such service account: Google gives the same answer for both.`,
    fix: `First compare the address in Settings with the one in the Cloud console (${PATHS.serviceAccounts}). If it is right, open the service account → Permissions, grant yourself the role “Service Account Token Creator”, wait a few minutes and try again.`,
  }),
  'secret-scope-refused': ({text}) => ({
    says: `The script doesn’t have the permission it needs to read secrets.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'secret-denied': ({text}) => ({
    says: `Secret Manager doesn’t let you read the secret, or the project doesn’t exist.${quoted(text)}`,
    fix: 'Check the name first. If it is right, grant the person who runs S/MIME Rollout the role “Secret Manager Secret Accessor” on the secret, wait a few minutes and run the row again.',
  }),
  'secret-not-found': ({text}, {columns}) => ({
    says: `Secret Manager doesn’t have this secret, or not this version of it.${quoted(text)}`,
    fix: `Compare the name that you entered in the ${columns.password} cell or in Settings with the one in the Cloud console (Security → Secret Manager).`,
  }),
  'secret-version-off': ({text}) => ({
    says: `This version of the secret is disabled or destroyed.${quoted(text)}`,
    fix: 'Enable it, or add a new version. “latest” is always the newest version, even if that one is disabled.',
  }),
  'ca-scope-refused': ({text}) => ({
    says: `The script doesn’t have the permission it needs to use Google CA Service.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'ca-denied': ({permission, text}) => ({
    says: `Google CA Service doesn’t let you do this, or the CA pool doesn’t exist.${quoted(text)}`,
    fix: `Check the pool’s name in Settings first. If it is right, grant the person who runs S/MIME Rollout the role ${caRole(permission)} (Cloud console → Certificate Authority Service), wait a few minutes, and try again.`,
  }),
  'ca-not-found': ({text}) => ({
    says: `Google CA Service doesn’t have this CA pool or certificate.${quoted(text)}`,
    fix: `Compare the pool’s name in Settings with the one in the Cloud console (${PATHS.pools}).`,
  }),
  'ca-without-authority': ({text}) => ({
    says: `No CA of the CA pool can sign at the moment.${quoted(text)}`,
    fix: 'Enable a CA of the pool in the Cloud console (Security → Certificate Authority Service), then try again.',
  }),
  'ca-refuses': ({text}) => ({
    says: `The CA pool refused the request.${quoted(text)}`,
    fix: `“${NAMES.checkSetup}” in the sidebar shows what the pool’s policy doesn’t allow. Change the policy in the Cloud console, or the key type, subject, template, or lifetime in the sidebar.`,
  }),
  'not-an-admin': () => ({
    says: 'Google doesn’t let you read the users of your organization.',
    fix: 'Reading the directory requires an administrator role with the privilege Users → Read, and Groups → Read for a group (Admin console → Account → Admin roles). Ask someone with that role to do it or to turn on the schedule. Domains and groups of other organizations can’t be read.',
  }),
  'cse-switched-off': ({text}) => ({
    says: `Gmail client-side encryption is not turned on for this user, or your edition doesn’t include it.${quoted(text)}`,
    fix: `In the Admin console, open ${PATHS.cse}, turn Gmail on for the user’s organizational unit or group, and assign a key service to it. Wait up to 24 hours, then run the row again. Hosted S/MIME doesn’t need this.`,
  }),
  'cse-forbidden': ({text}) => ({
    says: `Google doesn’t allow client-side encryption for this user.${quoted(text)}`,
    fix: `Usually, Gmail client-side encryption is not turned on for the user’s organizational unit or group, or your edition doesn’t include it (Admin console → ${PATHS.cse}). If it is on, “${NAMES.checkSetup}” in the sidebar shows whether a permission is missing.`,
  }),
  'cse-not-active': () => ({
    says: 'Client-side encryption is not active for this user yet. That takes up to 24 hours after it was turned on.',
    fix: 'Uploads are retried automatically every hour for two days. Run anything else again later.',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `The key service at ${host} doesn’t respond.`,
    fix: 'Check that its address is right, that it can be reached from the internet (Apps Script’s requests come from Google’s network), and that its TLS certificate is valid. Then run the row again.',
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `The key service at ${host} was temporarily unavailable (HTTP ${status}).`,
    fix: LATER,
  }),
  'key-service-denies': ({host, status}) => ({
    says: `The key service at ${host} denied access (HTTP ${status}).`,
    fix: 'Check the token that you entered for it, and ask the key service’s administrator whether the token may be used for this.',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `The key service at ${host} refused the request (HTTP ${status}).${text ? ` It said: “${unstopped(text)}”.` : ''}`,
    fix: `Check its address with “${NAMES.checkKeyService}” in the sidebar. If it refused to wrap a key, check the form of the request.`,
  }),
  'key-service-not-allowed': ({host}) => ({
    says: `Apps Script is not allowed to contact ${host}: the script’s manifest or your organization’s allow-list lacks that address.`,
    fix: `Add "${host}/" to the list in the project’s allowed-hosts.json and push the project again. If it is already there, ask an administrator to add it to the allow-list for URL Fetch in the Admin console. To push:\nnpm run push`,
  }),
  'ca-server-unreachable': ({host}) => ({
    says: `The CA server at ${host} doesn’t respond.`,
    fix: 'Check that its address is right, that it can be reached from the internet (Apps Script’s requests come from Google’s network), and that its TLS certificate is valid. Then try again.',
  }),
  'ca-server-unavailable': ({host, status}) => ({
    says: `The CA server at ${host} was temporarily unavailable (HTTP ${status}).`,
    fix: 'Try again later.',
  }),
  'ca-server-denies': ({host, text}) => ({
    says: `The CA server at ${host} did not accept the key.${text ? ` It said: “${unstopped(text)}”.` : ''}`,
    fix: `Compare the key in ${PATHS.authority} with the one in the server’s configuration (auth_keys), and the profile with its name there.`,
  }),
  'ca-server-refuses': ({host, status, text}) => ({
    says: `The CA server at ${host} refused the request (HTTP ${status}).${text ? ` It said: “${unstopped(text)}”.` : ''}`,
    fix: `Check the profile in ${PATHS.authority}, and what it allows in the server’s configuration.`,
  }),
  'ca-server-not-allowed': ({host}) => ({
    says: `Apps Script is not allowed to contact ${host}: the script’s manifest or your organization’s allow-list lacks that address.`,
    fix: `Add "${host}/" to the list in the project’s allowed-hosts.json and push the project again. If it is already there, ask an administrator to add it to the allow-list for URL Fetch in the Admin console. To push:\nnpm run push`,
  }),
  'file-not-found': () => ({
    says: 'The certificate file was not found in Drive, or you don’t have access to it.',
    fix: 'Check the link or ID in the row, and that the file is shared with you. An older file that is shared by link also needs its resource key: paste the whole link, including “resourcekey=…”.',
  }),
  'file-not-downloadable': (_, {sheets}) => ({
    says: 'The link leads to something that is not a file, such as a Google Doc.',
    fix: `Link the certificate file itself: a .p12 or .pfx file, or in the ${sheets.cse} sheet also a .p7pem file.`,
  }),
  'file-is-folder': () => ({
    says: 'The link leads to a folder, not to a file.',
    fix: `Open the folder in Drive, copy the link of the file itself (${PATHS.copyLink}), and paste it. To fill in many rows, import the Drive folder in the sidebar.`,
  }),
  'shortcut-target-not-found': () => ({
    says: 'The link leads to a shortcut in Drive whose file was deleted or isn’t shared with you.',
    fix: 'Link the file itself instead of the shortcut, and check that it is shared with you.',
  }),
  'download-forbidden': () => ({
    says: 'Drive doesn’t let you download the file: its owner has turned off downloads for viewers, or a data protection rule (DLP) of your organization blocks them.',
    fix: 'Ask the owner to make you an editor or to allow downloads for viewers in the sharing settings. If a rule blocks the file, exempt it in the Admin console → Rules, or import the file from your computer in the sidebar.',
  }),
  'file-flagged': () => ({
    says: 'Google has flagged the file as malware or spam, so it can’t be downloaded.',
    fix: 'Ask the file’s owner to request a review in Drive. Or export the certificate again, and either upload it to Drive as a new file or import it from your computer in the sidebar.',
  }),
  'download-quota-used-up': () => ({
    says: 'The file was downloaded so often that its download quota in Drive is used up.',
    fix: 'Make a copy of the file in Drive and link the copy, or run the row again later: the quota is reset within a day.',
  }),
  'answer-unreadable': ({status}) => ({
    says: `Google’s response (HTTP ${status}) could not be read.`,
    fix: LATER,
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `Google refused the request (HTTP ${status}).${quoted(text)}`,
    fix: 'Run the row again. If it happens again, search for Google’s message or report it.',
  }),
};
