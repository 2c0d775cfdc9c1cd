/** English: consent. */
import type {ConsentWords} from '../../consent-words';
import {invitation, mail} from './mail';
import {page} from './page';
import {reasons} from './sentences';

export {consentDoorSentences, consentSentences} from './sentences';

const OURS = 'Filled in by S/MIME Rollout.';

export const consent: ConsentWords = {
  action: 'Consent',
  states: {
    notAsked: 'Not asked',
    asked: 'Invited',
    allowed: 'Allowed',
    partly: 'Partly allowed',
    declined: 'Declined',
    revoked: 'Revoked',
    impossible: 'Not possible',
  },
  reasons,
  columns: {
    user: {header: 'User', note: OURS},
    state: {
      header: 'State',
      note: `${OURS} Whether the user has given consent.`,
    },
    since: {
      header: 'Since',
      note: `${OURS} In the time zone of the spreadsheet.`,
    },
    mails: {header: 'Mails', note: `${OURS} Invitations and reminders.`},
    reason: {header: 'Reason', note: OURS},
    updated: {header: 'Updated', note: OURS},
  },
  invitation,
  mail,
  notes: {
    'mails used up':
      'Today’s mails are used up. Continue tomorrow with the users who were not invited.',
  },
  page,
};
