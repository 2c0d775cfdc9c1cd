/** English: findings about consent, for rows and for requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences, SheetSentences} from '../../language';
import {unstopped} from '../../punctuation';
import {count, day as date, grouped, listed} from '../format';
import {list} from '../labels';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';
import {PATHS} from '../words';

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull: 'The user gave consent, but there was no room left to save it.',
  unticked: 'The user did not select the box for the mail settings.',
  gone: 'Google no longer accepts the consent and doesn’t say why. The user may have removed the app or changed the password, the consent may not have been used for six months, or the OAuth client is still in testing, where consents expire after seven days.',
  signInAgain:
    'Your organization’s session policy requires the user to sign in and give consent again.',
  renamed:
    'The user has a different address now, and the consent belongs to that address.',
  policy: `A policy of your organization blocks the OAuth client (Admin console → ${PATHS.apiControls}).`,
  otherOrganisation: 'The OAuth client belongs to a different organization.',
  accountDeleted: 'The user has been deleted or suspended.',
};

const INVITE = 'Invite the user again under Consent in the sidebar.';

export const consentSentences: SheetSentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? ` ${reasons[reason]}` : '';
    switch (state) {
      case 'notAsked':
        return {
          says: `${user} has not been invited to give consent yet.`,
          fix: 'Invite the user under Consent in the sidebar, then run the row again.',
        };
      case 'asked':
        return {
          says: `${user} was invited to give consent on ${date(since)} and has not responded.${why}`,
          fix: 'Wait, or invite the user again under Consent in the sidebar. Then run the row again.',
        };
      case 'declined':
        return {
          says: `${user} declined on ${date(since)}.`,
          fix: 'Talk to the user, who can still use the invitation. To send a new one, select the row or type the address under Consent in the sidebar. Then run the row again.',
        };
      case 'partly':
        return {
          says: `${user} did not give every permission that is needed.${why}`,
          fix: `Ask the user to open the link again and select the box. ${INVITE}`,
        };
      case 'revoked':
        return {
          says: `The consent of ${user} is no longer valid, as found on ${date(since)}.${why}`,
          fix:
            reason === 'renamed'
              ? 'Put the new address into the row. If another user has the old address now, invite that user under Consent in the sidebar.'
              : INVITE,
        };
      case 'impossible':
        return {
          says: `Google doesn’t let ${user} give consent.${why}`,
          fix: 'Change that in the Admin console, then type the user’s address under Consent and invite the user again. Or use delegation.',
        };
      case 'allowed':
        return {
          says: `The consent of ${user} could not be used.`,
          fix: 'Run the row again.',
        };
    }
  },
  'consent-given': () => ({
    says: 'The user has now given consent. Gmail has no certificate for this alias yet.',
    fix: 'Run Upload on the row.',
  }),
  'consent-not-set-up': (_, {columns}) => ({
    says: 'The row uses the user’s consent, but consent is not set up.',
    fix: `Save the OAuth client and its secret under Consent in the sidebar, or empty the ${columns.access} cell.`,
  }),
};

const users = (number: number) => count(number, 'user', 'users');

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId:
    'The client ID is not that of an OAuth client, which ends in “.apps.googleusercontent.com”. Copy it from the Cloud console (APIs & Services → Credentials).',
  secret:
    'The client secret is wrong: it has no spaces and at most 200 characters. Copy it from the Cloud console.',
  webApp:
    'The web app’s address must begin with “https://script.google.com/” and end in “/exec”. Copy it from Extensions → Apps Script → Deploy → Manage deployments.',
  organisation:
    'The organization’s name is missing or longer than 100 characters. Users must know who is asking.',
  contact:
    'The contact is missing or longer than 200 characters. Users must know whom to ask.',
  sender: 'The sender’s name is longer than 100 characters.',
  verify:
    'The text about how to verify the invitation is longer than 200 characters. Enter a page or a phone number.',
  subject: 'The subject is longer than 200 characters.',
  text: 'The text must contain “{link}” where the link goes, and may have at most 2,000 characters.',
  remindDays:
    'The number of days until a reminder must be a whole number from 0 to 90.',
};

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: 'Nothing was changed. Correct it and save again.',
  }),
  'consent-not-ready': () => ({
    says: 'Users can’t be invited yet: the OAuth client, its secret or the web app’s address is missing.',
    fix: 'Enter what is missing under Consent in the sidebar.',
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `The web app’s address in the settings is not the one that Apps Script reports (${actual}).`,
    fix: 'If the web app was deployed again, put the reported address into the settings and into the OAuth client’s redirect URIs.',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `The mailbox of ${user} can be reached by consent, but Gmail doesn’t allow managing the user’s certificates.${text ? ` Google said: “${unstopped(text)}”.` : ''}`,
    fix: `In the Admin console, open ${PATHS.smime} for the user’s organizational unit. Turn on “Enable S/MIME encryption for sending and receiving emails”, and “Enable S/MIME API end user access” if the console shows it. Wait up to 24 hours.`,
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${users(confirmed)}, but it would now be ${grouped(expected)}, or different users.`,
    fix: 'Count and confirm again. What is already done stays done.',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `${user} has already given consent.`,
    fix: 'Nothing is left to do.',
  }),
  'consent-not-known': ({user}) => ({
    says: `Nothing is saved for ${user}.`,
    fix: 'Nothing is left to do.',
  }),
  'consent-mail-failed': ({user}) => ({
    says: `The mail to ${user} could not be sent.`,
    fix: 'Check the address and invite the user again, or send the link another way.',
  }),
  'consent-busy': () => ({
    says: 'Other executions were saving consents at the same time and took too long.',
    fix: 'Try again in a minute.',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'The script’s properties are full, so no more consents can be saved.'
        : `The script’s properties have room for the consents of about ${users(room)}.`,
    fix: 'Withdraw consents that you no longer need, or use delegation for the other users.',
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `The script’s properties, which are limited to 500 kB, have room for the consents of about ${users(room)}.`,
    fix: 'Withdraw consents that you no longer need, or use delegation for more users.',
  }),
  'consent-mails-short': ({count: wanted, left}) => ({
    says: `Only ${grouped(left)} of ${count(wanted, 'mail', 'mails')} can be sent today.`,
    fix: 'Continue tomorrow with the users who were not invited.',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `Not invited: ${list(
      [
        allowed > 0 ? `${users(allowed)} with consent` : '',
        impossible > 0
          ? `${users(impossible)} whom Google doesn’t allow to give consent`
          : '',
        declined > 0 ? `${users(declined)} who declined` : '',
        asked > 0 ? `${users(asked)} already invited` : '',
        otherwise > 0 ? `${users(otherwise)} reached another way` : '',
      ].filter(it => it !== ''),
    )}.`,
    fix: [
      asked > 0 ? 'You can remind users who have not responded.' : '',
      declined > 0
        ? 'To invite users who declined again, select their rows or type their addresses.'
        : '',
    ]
      .join(' ')
      .trim(),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `There was no room to save the consent of ${listed(named)}.`,
    fix: 'Withdraw consents that you no longer need, then invite these users again.',
  }),
  'consent-reminders-off': () => ({
    says: 'Reminders are sent by the schedule, which is off.',
    fix: 'Turn on the schedule, or send the reminders yourself.',
  }),
};
