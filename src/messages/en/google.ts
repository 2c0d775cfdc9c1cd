/** English: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/gmail/errors';
import type {Sentences} from '../language';

const quoted = (text: string) => (text ? ` Google said: “${text}”.` : '');

export const googleSentences: Sentences<GoogleProblems> = {
  'rate-limited': () => ({
    says: 'Google asked to slow down, and still did after several waits.',
    fix: 'Run the row again later, or set fewer mailboxes at once in the settings.',
  }),
  'google-unavailable': ({status}) => ({
    says: `Google could not answer (HTTP ${status}), and still could not after several tries.`,
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'no-response': () => ({
    says: 'Google could not be reached, and still could not after several tries.',
    fix: 'Run the row again later; what was already done is not done twice.',
  }),
  'fetch-quota-used-up': () => ({
    says: 'Apps Script’s number of requests for today is used up.',
    fix: 'Go on tomorrow: the rows that are left stay in the queue.',
  }),
  'project-quota-used-up': () => ({
    says: 'The Cloud project’s quota for today is used up.',
    fix: 'Run the row again tomorrow, or look at the Gmail API’s quotas in the Cloud console.',
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
    fix: 'Check that the User column holds a primary address and that the account is active.',
  }),
  'smime-switched-off': () => ({
    says: 'Hosted S/MIME is not switched on for this user.',
    fix: 'Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME: enable it for the user’s organisational unit (the edition must include it), wait up to a day, then run the row again.',
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
  'user-unknown': () => ({
    says: 'Google knows no such user, or the account is suspended.',
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
    says: `A policy of your organisation denies access.${quoted(text)}`,
    fix: 'Allow the client ID (of the service account, or of the OAuth client that users allow) under Security → API controls in the Admin console.',
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
  'not-an-admin': () => ({
    says: 'Google does not let you read the organisation’s users.',
    fix: 'Whoever reads the directory needs an administrator role with the privilege Users → Read, and Groups → Read for a group (Admin console → Account → Admin roles). Let such a person do it or save Upkeep. Domains and groups of other organisations cannot be read by anybody here.',
  }),
  'cse-switched-off': () => ({
    says: 'Gmail’s client-side encryption is not switched on for this user, or the edition does not include it.',
    fix: 'Admin console → Security → Access and data control → Client-side encryption: switch Gmail on for the user’s organisational unit, wait up to a day, then run the row again. Hosted S/MIME does not need it.',
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
    says: `The script may not ask ${host}: its manifest does not list that address.`,
    fix: `Put "${host}/" into the list in key-service.json of the project, run “npm run push”, and try again.`,
  }),
  'file-not-found': () => ({
    says: 'The certificate file was not found in Drive, or you may not open it.',
    fix: 'Check the link or ID of the row’s certificate file, and that the file is shared with you.',
  }),
  'file-not-downloadable': () => ({
    says: 'The link leads to something that is not a file, such as a Google Doc.',
    fix: 'Link the certificate file itself: .p12 or .pfx, or in the CSE sheet also .p7pem.',
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
