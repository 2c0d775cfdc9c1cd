import type {Consent, ConsentUser} from '../../src/core/door/contract';
import type {Door} from './sidebar-door';
import {LONG_ADDRESS, calmDoor} from './sidebar-samples';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 22, 14);

const WEB_APP = 'https://script.google.com/macros/s/AKfycbx0123456789/exec';

/** Nothing of it is set up. */
export const notSetUp: Consent = {
  settings: {
    clientId: '',
    webApp: '',
    organisation: '',
    contact: '',
    sender: '',
    verify: '',
    subject: 'Please allow your S/MIME certificate',
    text: 'Please open this link and allow it:\n\n{link}\n\nThank you.',
    remindDays: 7,
  },
  hasSecret: false,
  ready: false,
  redirectUri: '',
  scopes: [
    'openid',
    'email',
    'https://www.googleapis.com/auth/gmail.settings.basic',
  ],
  states: [],
  first: [],
  users: 0,
  room: 700,
  mailsLeft: 1500,
  notices: [],
};

/** Its first step is done. */
export const deployed: Consent = {
  ...notSetUp,
  settings: {...notSetUp.settings, webApp: WEB_APP},
  redirectUri: WEB_APP,
};

const more = Array.from({length: 32}, (_, index): ConsentUser => ({
  user: `u${index + 1}@example.com`,
  state: 'allowed',
  since: NOW - 90 * HOUR,
  mails: 1,
  reason: '',
}));

/** Set up and in use: users in every state, more than are shown at once. */
export const consent: Consent = {
  ...deployed,
  settings: {
    ...deployed.settings,
    clientId: '1234567890-abc.apps.googleusercontent.com',
    organisation: 'Example Ltd',
    contact: 'it@example.com',
  },
  hasSecret: true,
  ready: true,
  states: [
    {state: 'revoked', label: 'Revoked', kind: 'bad', count: 1},
    {state: 'partly', label: 'Partly allowed', kind: 'warn', count: 1},
    {state: 'impossible', label: 'Not possible', kind: 'bad', count: 1},
    {state: 'declined', label: 'Declined', kind: 'warn', count: 1},
    {state: 'asked', label: 'Invited', kind: 'warn', count: 1},
    {state: 'notAsked', label: 'Not asked', kind: 'idle', count: 1},
    {state: 'allowed', label: 'Allowed', kind: 'good', count: 32},
  ],
  first: [
    {
      user: 'rita@example.com',
      state: 'revoked',
      since: NOW - 2 * HOUR,
      mails: 1,
      reason: 'Google says that the consent is gone: by a new password, say.',
    },
    {
      user: LONG_ADDRESS,
      state: 'partly',
      since: NOW - 5 * HOUR,
      mails: 2,
      reason: 'The box for mail settings was left empty.',
    },
    {
      user: 'ian@example.com',
      state: 'impossible',
      since: NOW - 6 * HOUR,
      mails: 1,
      reason: 'An administrator keeps the client out.',
    },
    {
      user: 'dora@example.com',
      state: 'declined',
      since: NOW - 7 * HOUR,
      mails: 1,
      reason: '',
    },
    {
      user: 'ask@example.com',
      state: 'asked',
      since: NOW - 50 * HOUR,
      mails: 1,
      reason: '',
    },
    {
      user: 'new@example.com',
      state: 'notAsked',
      since: null,
      mails: 0,
      reason: '',
    },
    ...more,
  ],
  users: 38,
  room: 640,
  mailsLeft: 1450,
};

/** A script that answers everything about consent; a test replaces the answers that it is about. */
export function consentDoor(of: Consent = consent): Door {
  return {
    ...calmDoor(),
    consent: () => of,
    saveConsent: ({settings, secret}) => ({
      ...of,
      settings,
      redirectUri: settings.webApp,
      hasSecret: of.hasSecret || Boolean(secret),
      ready: settings.webApp !== '' && (of.hasSecret || Boolean(secret)),
    }),
    forgetConsentSecret: () => ({...of, hasSecret: false, ready: false}),
    countToAsk: () => ({
      count: 12,
      left: 2,
      examples: ['ask@example.com', 'new@example.com', LONG_ADDRESS],
      mailsLeft: 1450,
      notices: [
        {
          code: 'consent-left-out',
          severity: 'advice',
          says: 'Left out: 2 users with consent.',
          fix: '',
        },
      ],
    }),
    previewInvitation: () => ({
      subject: 'Test: Allow it',
      html: '<html lang="en"><title>Invitation</title><h1>Is this mail real?</h1></html>',
    }),
    testInvitation: () => ({to: 'admin@example.com', sent: true}),
    invite: () => ({sent: 12, failed: [], next: '', note: ''}),
    invitationLink: ({user}) => ({link: `${WEB_APP}?invite=made-for-${user}`}),
    withdrawConsent: ({users}) => ({withdrawn: users.length, failed: []}),
  };
}
