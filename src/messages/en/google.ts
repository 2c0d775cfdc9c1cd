/** English: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentences} from '../language';

const quoted = (text: string) => (text ? ` Google said: “${text}”.` : '');
/** What Apps Script threw, in the language of whoever runs the script. */
const thrown = (text: string) => (text ? ` Apps Script said: “${text}”.` : '');

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    'The Standard tier, which is free, allows 6,000 units a minute for each user and 1,200,000 for the project.',
  'Google Drive API':
    'The Standard tier, which is free, allows 325,000 units a minute for each user and 1,000,000 for the project; projects made before May 2026 have 12,000 queries a minute.',
};

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string) => {says: string; fix: string}
  >
> = {
  consumer: user => ({
    says: `${user} is a personal Google Account, not a user of your organization.`,
    fix: 'Put the user’s address in your organization into the User column, or take the row out.',
  }),
  serviceAccount: user => ({
    says: `${user} is a service account, which has no mailbox.`,
    fix: 'Put the primary address of a user into the User column, or take the row out.',
  }),
  group: user => ({
    says: `${user} is a group, which has no mailbox and can have no certificates.`,
    fix: 'Put a member’s primary address into the User column. If the member may send as the group, put the group into the Alias column.',
  }),
  elsewhere: user => ({
    says: `Google does not let the service account act for ${user}, although it does for you: the account is not one of your organization.`,
    fix: 'Put a user of your organization into the User column. For another organization, its administrator adds the delegation entry that “Check set-up” shows.',
  }),
};

export const googleSentences: Sentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `Google asked to slow down, and still did after several waits.${quoted(text)}`,
    fix: 'Run the row again later, or set fewer mailboxes at once in the settings.',
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `The quota a minute of the ${api}${limit ? ` (“${limit}”)` : ''} was used up, and still was after several waits.${limit ? '' : quoted(text)}`,
    fix: `Run the row again in a few minutes, or set fewer mailboxes at once in the settings. ${TIERS[api] ?? ''} For a script that serves only your own organisation you can declare the internal-use exception, which raises the project’s limits without payment: see the quotas of the ${api} in the Cloud console (APIs & Services)${project ? `, project ${project}` : ''}.`,
  }),
  'google-unavailable': ({status}) => ({
    says: `Google could not answer (HTTP ${status}), and still could not after several tries.`,
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'no-response': ({text}) => ({
    says: `Google could not be reached, and still could not after several tries.${thrown(text)}`,
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'fetch-quota-used-up': () => ({
    says: 'Apps Script’s number of requests for today is used up.',
    fix: 'Continue tomorrow: the rows that are left stay in the queue.',
  }),
  'script-time-used-up': () => ({
    says: 'Apps Script’s computing time for today is used up: clock triggers run six hours a day for each person.',
    fix: 'Continue in the sidebar, which does not count, or tomorrow: the rows that are left stay in the queue.',
  }),
  'script-throttled': ({text}) => ({
    says: `Apps Script asked to slow down: there were too many requests in a short time.${thrown(text)}`,
    fix: 'Wait some minutes and try again. If it stays, set fewer mailboxes at once in the settings.',
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `Apps Script’s bandwidth was used up, and still was after several waits.${thrown(text)}`,
    fix: 'Try again later, or set fewer mailboxes at once in the settings.',
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `The script may not ask ${host}, so nothing was sent.${thrown(text)}`,
    fix: `Your organisation restricts the addresses that Apps Script may ask. In the Admin console an administrator adds ${host}/ to the allow-list for URL Fetch (Apps → Google Workspace → Drive and Docs → Apps Script); the guide lists all the addresses. If nothing is restricted there, the script’s manifest was changed: run “npm run push” again.`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `The quota a day of the ${api}${limit ? ` (“${limit}”)` : ''} is used up.`,
    fix: `Run the row again tomorrow: Google renews quotas a day at midnight Pacific Time. The Cloud console shows them under APIs & Services → ${api} → Quotas${project ? `, project ${project}` : ''}.`,
  }),
  'token-rejected': () => ({
    says: 'Google did not accept the access token, nor a fresh one.',
    fix: 'Use “Check set-up” in the sidebar to see which permission is missing.',
  }),
  'scope-missing': ({text}) => ({
    says: `A permission (scope) is missing.${quoted(text)}`,
    fix: 'Open the script’s authorization again and allow everything; for delegation, compare the scopes in the delegation entry by “Check set-up”.',
  }),
  'signing-scope-refused': ({text}) => ({
    says: `The script’s own permission is not enough to sign as the service account.${quoted(text)}`,
    fix: 'Open the script’s authorization again and allow everything. If the project was built with signing-scope.json, delete that file, push again and allow the new permission.',
  }),
  'delegation-denied': () => ({
    says: 'Google denied acting for this user.',
    fix: 'Check that the User column holds the primary address of the account, not an alias.',
  }),
  'gmail-switched-off': () => ({
    says: 'An administrator has switched off Gmail apps for this user.',
    fix: 'Allow Gmail API access for the user’s organisational unit in the Admin console, then run the row again.',
  }),
  'drive-switched-off': ({text}) => ({
    says: `An administrator has switched off Drive apps for you.${quoted(text)}`,
    fix: 'Allow Drive API access for your organisational unit in the Admin console (Apps → Google Workspace → Drive and Docs → Features and Applications → Drive SDK), then try again.',
  }),
  'api-disabled': ({api, project}) => ({
    says: `The ${api} is not enabled${project ? ` in project ${project}` : ''}.`,
    fix: `Open the Cloud console → APIs & Services → Library, enable “${api}”${project ? ` in project ${project}` : ''}, wait a few minutes and try again.`,
  }),
  'no-mailbox': () => ({
    says: 'The user has no Gmail mailbox.',
    fix: 'Give the user a licence with Gmail and switch Gmail on, or take the row out.',
  }),
  'precondition-failed': ({text}) => ({
    says: `The mailbox is not in a state that allows this.${quoted(text)}`,
    fix: 'Check that the User column holds a primary address, that the account is active and has a Gmail licence, and that hosted S/MIME is switched on for its organisational unit.',
  }),
  'smime-switched-off': ({text}) => ({
    says: `Hosted S/MIME is not switched on for this user.${quoted(text)}`,
    fix: 'Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME: enable it for the user’s organisational unit (the edition must include it), and for users by consent “Enable S/MIME API end user access” where the console has it; wait up to a day, then run the row again.',
  }),
  'smime-forbidden': ({text}) => ({
    says: `Google forbids S/MIME certificates for this user.${quoted(text)}`,
    fix: 'Most often hosted S/MIME is not switched on for the user’s organisational unit, or the edition does not include it (Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME); for users by consent, “Enable S/MIME API end user access” may be missing there. If it is on, “Check set-up” in the sidebar shows whether a permission is missing.',
  }),
  'not-found': () => ({
    says: 'Gmail does not know this alias or certificate.',
    fix: 'Check the addresses; list the certificates again to see what is there now.',
  }),
  'already-saved': () => ({
    says: 'Gmail says that it has this certificate already, but does not list it.',
    fix: 'List the alias’s certificates again in a few minutes.',
  }),
  'root-not-trusted': () => ({
    says: 'Gmail does not trust the authority that issued this certificate.',
    fix: 'Use a certificate from an authority on Google’s list, or add the authority’s root and intermediate in the Admin console (Gmail → User settings → S/MIME → accept these additional root certificates).',
  }),
  'already-exists': () => ({
    says: 'Gmail has this already.',
    fix: 'List what is there, then run the row again.',
  }),
  'refused-without-reason': ({text}) => ({
    says: `Gmail refused the request and did not say why.${quoted(text)}`,
    fix: 'Run “Check” on the row and read its warnings: they name what Gmail’s certificate profile asks for beyond what we could prove.',
  }),
  forbidden: ({text}) => ({
    says: `Google forbids this.${quoted(text)}`,
    fix: 'Use “Check set-up” in the sidebar to see which permission is missing.',
  }),
  'delegation-missing': () => ({
    says: 'The service account may not act for users: the domain-wide delegation entry is missing, names something else than the numeric client ID, or lacks a scope.',
    fix: 'Admin console → Security → Access and data control → API controls → Domain-wide delegation: add the client ID and the scopes that “Check set-up” shows. A new entry can take up to a day.',
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `The domain-wide delegation entry lacks the scope ${scope}.`,
    fix: 'Admin console → Security → Access and data control → API controls → Domain-wide delegation: add it to the entry of the client ID that “Check set-up” shows. A change can take up to a day.',
  }),
  'user-unreachable': ({user, kind}) => UNREACHABLE[kind](user),
  'user-unknown': ({domain}) => ({
    says: `Google knows no such user, or the account is suspended.${domain && ` Nobody at ${domain} has been reached: it may not be a domain of your organization.`}`,
    fix: 'Put the account’s primary address into the User column (an alias goes into the Alias column; a group cannot have certificates), and check in the Admin console that the account is active.',
  }),
  'account-deleted': () => ({
    says: 'This account has been deleted.',
    fix: 'Take the row out.',
  }),
  'signing-key-unknown': () => ({
    says: 'Google does not know the key that the service account signed with.',
    fix: 'The key or the account was deleted: store a new key in the settings, or use keyless delegation.',
  }),
  'clock-differs': () => ({
    says: 'Google finds the time in our request wrong.',
    fix: 'Try again in a few minutes; if it stays, please report it.',
  }),
  'scope-unknown': () => ({
    says: 'Google does not know a scope that was asked for.',
    fix: 'Please report this: the scopes are part of the program.',
  }),
  'consent-gone': () => ({
    says: 'The user’s consent has expired or was withdrawn.',
    fix: 'Ask the user for consent again.',
  }),
  'client-refused': () => ({
    says: 'Google does not accept the OAuth client: its ID or secret is wrong, it was deleted, it lacks the redirect URI, or the user has allowed another one.',
    fix: 'Compare client ID, secret and redirect URI under Consent with the Cloud console. If the client was replaced, withdraw the consents and invite the users again.',
  }),
  'consent-primary-only': ({user}) => ({
    says: `By consent only the primary address (${user}) can be reached.`,
    fix: 'Set delegation up for other send-as addresses; where it is, empty the Access cell or put “delegation” there.',
  }),
  'sign-in-again': () => ({
    says: 'Your organisation’s session policy asks for a new sign-in.',
    fix: 'Sign in again, then run the row again.',
  }),
  'policy-denies': ({text}) => ({
    says: `A policy of your organisation denies the service account access.${quoted(text)}`,
    fix: 'Admin console → Security → Access and data control → API controls → App access control: trust the service account’s client ID (the number in the delegation entry), then try again.',
  }),
  'consent-client-restricted': ({text}) => ({
    says: `Your organisation does not let users allow this app.${quoted(text)}`,
    fix: 'Admin console → Security → Access and data control → API controls → App access control: trust the client ID that is under Consent in the sidebar, then invite the user again.',
  }),
  'script-client-restricted': ({text}) => ({
    says: `Your organisation keeps this script out.${quoted(text)}`,
    fix: 'Admin console → Security → Access and data control → API controls → App access control: trust the client ID of the script’s Cloud project, or switch on “Trust internal, domain-owned apps”. Then try again.',
  }),
  'token-refused': ({text}) => ({
    says: `Google refused to act for this user.${quoted(text)}`,
    fix: 'Use “Check set-up” in the sidebar.',
  }),
  'service-account-unknown': ({account}) => ({
    says: `Google does not know the service account ${account}.`,
    fix: 'Copy the service account’s e-mail address from the Cloud console (IAM & Admin → Service Accounts) into the settings.',
  }),
  'may-not-sign': ({account}) => ({
    says: `You may not sign as ${account}, or there is no such service account: Google gives the same answer for both.`,
    fix: 'First compare the address in the settings with the one in the Cloud console (IAM & Admin → Service Accounts). If it is right, open the account → Permissions, grant yourself the role “Service Account Token Creator”, wait a few minutes and try again.',
  }),
  'secret-scope-refused': ({text}) => ({
    says: `The script’s own permission is not enough to read secrets.${quoted(text)}`,
    fix: 'Open the script’s authorization again and allow everything.',
  }),
  'secret-denied': ({text}) => ({
    says: `Secret Manager does not let you read the secret, or there is no such project.${quoted(text)}`,
    fix: 'Check the name first. If it is right, give the person who runs S/MIME Rollout the role “Secret Manager Secret Accessor” on the secret, wait a few minutes and run the row again.',
  }),
  'secret-not-found': ({text}) => ({
    says: `Secret Manager does not have the secret, or not this version of it.${quoted(text)}`,
    fix: 'Compare the Password cell with the secret’s name in the Cloud console (Security → Secret Manager).',
  }),
  'secret-version-off': ({text}) => ({
    says: `The version of the secret is disabled or destroyed.${quoted(text)}`,
    fix: 'Enable it, or add a new version. “latest” is the newest version, even if that one is disabled.',
  }),
  'not-an-admin': () => ({
    says: 'Google does not let you read the organisation’s users.',
    fix: 'Whoever reads the directory needs an administrator role with the privilege Users → Read, and Groups → Read for a group (Admin console → Account → Admin roles). Let such a person do it or save Upkeep. Domains and groups of other organisations cannot be read by anybody here.',
  }),
  'cse-switched-off': ({text}) => ({
    says: `Gmail’s client-side encryption is not switched on for this user, or the edition does not include it.${quoted(text)}`,
    fix: 'Admin console → Security → Access and data control → Client-side encryption: switch Gmail on for the user’s organisational unit or group, and assign a key service to it; wait up to a day, then run the row again. Hosted S/MIME does not need it.',
  }),
  'cse-forbidden': ({text}) => ({
    says: `Google forbids client-side encryption for this user.${quoted(text)}`,
    fix: 'Most often Gmail’s client-side encryption is not switched on for the user’s organisational unit or group, or the edition does not include it (Admin console → Security → Access and data control → Client-side encryption). If it is on, “Check set-up” in the sidebar shows whether a permission is missing.',
  }),
  'cse-not-active': () => ({
    says: 'Gmail says that client-side encryption is not active for this user yet; that takes up to 24 hours after it was switched on.',
    fix: 'An upload is tried again every hour for two days, by itself; run anything else again later.',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `The key service at ${host} does not answer.`,
    fix: 'Check its address, that it can be reached from the internet (Apps Script’s requests come from Google’s network), and that its TLS certificate is valid. Then run the row again.',
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `The key service at ${host} could not answer (HTTP ${status}).`,
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'key-service-denies': ({host, status}) => ({
    says: `The key service at ${host} does not let us in (HTTP ${status}).`,
    fix: 'Check the token that you gave for it, and with the key service’s administrator that it may be used for this.',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `The key service at ${host} refused (HTTP ${status}).${text ? ` It said: “${text}”.` : ''}`,
    fix: 'Check its address with “Check key service” in the sidebar, and for wrapping the form of the request.',
  }),
  'key-service-not-allowed': ({host}) => ({
    says: `The script may not ask ${host}: its manifest or your organisation’s allow-list lacks that address.`,
    fix: `Put "${host}/" into the list in key-service.json of the project, run “npm run push”, and try again. If it is there already, an administrator adds it to the allow-list for URL Fetch in the Admin console.`,
  }),
  'file-not-found': () => ({
    says: 'The certificate file was not found in Drive, or you may not open it.',
    fix: 'Check the link or ID of the row’s certificate file, and that the file is shared with you. An older file that is shared only by its link also needs the resource key: paste the whole link, with “resourcekey=…”.',
  }),
  'file-not-downloadable': () => ({
    says: 'The link leads to something that is not a file, such as a Google Doc.',
    fix: 'Link the certificate file itself: .p12 or .pfx, or in the CSE sheet also .p7pem.',
  }),
  'file-is-folder': () => ({
    says: 'The link leads to a folder, not to a file.',
    fix: 'Open the folder in Drive, choose Share → Copy link at the file itself, and paste that link. To fill in many rows, choose “Drive folder” in the sidebar.',
  }),
  'shortcut-target-not-found': () => ({
    says: 'The link leads to a shortcut in Drive whose file is gone, or which you may not open.',
    fix: 'Link the file itself instead of the shortcut, and check that it is shared with you.',
  }),
  'download-forbidden': () => ({
    says: 'Drive does not let you download the file: its owner has switched off downloads for viewers, or a data protection rule (DLP) of your organization blocks them.',
    fix: 'Ask the owner to make you an editor or to allow downloads for viewers in the sharing settings. If a rule blocks the file, exempt it in the Admin console → Rules, or import the file from your computer in the sidebar.',
  }),
  'file-flagged': () => ({
    says: 'Google has flagged the file as malware or spam, so it cannot be downloaded.',
    fix: 'Ask the file’s owner to request a review in Drive. Or export the certificate again, and upload it to Drive as a new file, or import it from your computer in the sidebar.',
  }),
  'download-quota-used-up': () => ({
    says: 'The file was downloaded so often that Google has used up its download quota.',
    fix: 'Make a copy of the file in Drive and link the copy, or run the row again later: the quota is renewed within a day.',
  }),
  'answer-unreadable': ({status}) => ({
    says: `Google’s answer (HTTP ${status}) could not be read.`,
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `Google refused (HTTP ${status}).${quoted(text)}`,
    fix: 'Run the row again; if it stays, look the message up or report it.',
  }),
};
