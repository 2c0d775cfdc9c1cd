/** English: what there is to say about consent, to rows and to requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences} from '../../language';
import {date, list} from '../labels';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull:
    'The user has allowed it, but there was no room left to keep the consent.',
  unticked: 'The user left the box for the mail settings unticked.',
  gone: 'Google no longer accepts the consent. Google does not say why: the user has removed the app or changed the password, it was not used for six months, or the OAuth client is still in testing, where consents end after seven days.',
  signInAgain:
    'Your organisation’s session policy has ended it: the user has to sign in and allow it again.',
  renamed:
    'The account has another address now, and its consent is kept for that one.',
  policy:
    'A policy of your organisation keeps the OAuth client out (Admin console → Security → Access and data control → API controls).',
  otherOrganisation:
    'The OAuth client is for the users of another organisation.',
  accountDeleted: 'The account has been deleted or suspended.',
};

const INVITE = 'Invite the user again in the sidebar under Consent.';

export const consentSentences: Sentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? ` ${reasons[reason]}` : '';
    switch (state) {
      case 'notAsked':
        return {
          says: `${user} has not been asked for consent yet.`,
          fix: 'Invite the user in the sidebar under Consent, then run the row again.',
        };
      case 'asked':
        return {
          says: `${user} was asked for consent on ${date(since)} and has not given it.${why}`,
          fix: 'Wait, or invite the user again in the sidebar under Consent; then run the row again.',
        };
      case 'declined':
        return {
          says: `${user} declined on ${date(since)}.`,
          fix: 'Talk to the user. The invitation can still be used; for a new one, select the row or type the address in the sidebar under Consent. Then run the row again.',
        };
      case 'partly':
        return {
          says: `${user} has not allowed all that is needed.${why}`,
          fix: `Tell the user to open the link again and to tick the box. ${INVITE}`,
        };
      case 'revoked':
        return {
          says: `The consent of ${user} ended; this was seen on ${date(since)}.${why}`,
          fix:
            reason === 'renamed'
              ? 'Write the new address into the row. If somebody else has this one now, invite that user in the sidebar under Consent.'
              : INVITE,
        };
      case 'impossible':
        return {
          says: `Google does not let ${user} give consent.${why}`,
          fix: 'Put that right in the Admin console, then name the user under Consent and invite again; or reach the mailbox by delegation.',
        };
      case 'allowed':
        return {
          says: `The consent of ${user} could not be used just now.`,
          fix: 'Run the row again.',
        };
    }
  },
  'consent-given': () => ({
    says: 'The user has given consent since; Gmail holds no certificate for this alias yet.',
    fix: 'Run Upload on the row.',
  }),
  'consent-not-set-up': () => ({
    says: 'The row is to be reached by the user’s consent, but consent is not set up.',
    fix: 'Store the OAuth client and its secret in the sidebar under Consent, or empty the Access cell.',
  }),
};

const users = (count: number) => `${count} ${count === 1 ? 'user' : 'users'}`;

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId:
    'The client ID is not one of an OAuth client. It ends in “.apps.googleusercontent.com”: copy it from the Cloud console (APIs & Services → Credentials).',
  secret:
    'The client secret cannot be right: it has no blanks and at most 200 characters. Copy it from the Cloud console.',
  webApp:
    'The web app’s address has to begin with “https://script.google.com/” and end in “/exec”: copy it from Extensions → Apps Script → Deploy → Manage deployments.',
  organisation:
    'The organisation’s name is missing or longer than 100 characters: users have to know who asks.',
  contact:
    'The contact is missing or longer than 200 characters: users have to know whom to ask.',
  sender: 'The sender’s name is longer than 100 characters.',
  verify:
    'The way to check the invitation is longer than 200 characters: name a page or a phone number.',
  subject: 'The subject is longer than 200 characters.',
  text: 'The text has to have “{link}” in it, where the link goes, and at most 2,000 characters.',
  remindDays:
    'The days until a reminder have to be a whole number from 0 to 90.',
};

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: 'Correct it and save again; nothing was changed.',
  }),
  'consent-not-ready': () => ({
    says: 'Users cannot be asked yet: the OAuth client, its secret or the web app’s address is missing.',
    fix: 'Fill them in under Consent in the sidebar.',
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `The web app’s address in the settings is not the one that Apps Script tells (${actual}).`,
    fix: 'If the web app was deployed anew, put that address into the settings and into the OAuth client’s redirect URIs.',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `Gmail answers for ${user} by consent, but does not let the user’s certificates be managed.${text ? ` Google said: “${text}”.` : ''}`,
    fix: 'Admin console → Apps → Google Workspace → Gmail → User settings → S/MIME, for the user’s organisational unit: tick “Enable S/MIME encryption for sending and receiving emails”, and “Enable S/MIME API end user access” where the console has it. Wait up to a day.',
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says: `You confirmed ${users(confirmed)}, but now it would be ${expected}, or others than before.`,
    fix: 'Look again and confirm anew. What was done already stays done.',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `${user} has given consent already.`,
    fix: 'Nothing is left to do.',
  }),
  'consent-not-known': ({user}) => ({
    says: `Nothing is kept of ${user}.`,
    fix: 'Nothing is left to do.',
  }),
  'consent-mail-failed': ({user}) => ({
    says: `The mail to ${user} could not be sent.`,
    fix: 'Check the address and invite the user again, or hand the link over by other means.',
  }),
  'consent-busy': () => ({
    says: 'Other executions were keeping consents just then, and went on for too long.',
    fix: 'Try again in a minute.',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'The script’s properties are full: no further consent can be kept.'
        : `The script’s properties have room for the consents of about ${users(room)} more.`,
    fix: 'Withdraw consents that are not needed any more, or reach the others by delegation.',
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `The script’s properties, which hold 500 kB, have room for the consents of about ${users(room)} more.`,
    fix: 'Withdraw consents that are not needed any more, or reach further users by delegation.',
  }),
  'consent-mails-short': ({count, left}) => ({
    says: `Only ${left} of the ${count} mails can be sent today.`,
    fix: 'Go on tomorrow with those who were not asked.',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `Left out: ${list(
      [
        allowed > 0 ? `${users(allowed)} with consent` : '',
        impossible > 0 ? `${users(impossible)} whom Google does not let` : '',
        declined > 0 ? `${users(declined)} who declined` : '',
        asked > 0 ? `${users(asked)} invited already` : '',
        otherwise > 0 ? `${users(otherwise)} reached another way` : '',
      ].filter(it => it !== ''),
    )}.`,
    fix: [
      asked > 0 ? 'Users who have not answered can be reminded.' : '',
      declined > 0
        ? 'To ask users who declined again, select their rows or type their addresses.'
        : '',
    ]
      .join(' ')
      .trim(),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `There was no room to keep the consent of ${list(named.slice(0, 5))}${named.length > 5 ? ` and ${named.length - 5} more` : ''}.`,
    fix: 'Withdraw consents that are not needed any more, then invite them again.',
  }),
  'consent-reminders-off': () => ({
    says: 'Reminders are sent by the schedule, which is off.',
    fix: 'Turn on the schedule, or invite those who have not answered by hand.',
  }),
};
