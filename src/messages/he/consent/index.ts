/** Hebrew: consent. */
import type {ConsentWords} from '../../consent-words';
import {HEADERS, NAMES, OURS} from '../words';
import {invitation, mail} from './mail';
import {page} from './page';
import {reasons} from './sentences';
import {states} from './states';

export {consentDoorSentences, consentSentences} from './sentences';

export const consent: ConsentWords = {
  action: NAMES.consent,
  states,
  reasons,
  columns: {
    user: {header: HEADERS.user, note: OURS},
    state: {
      header: HEADERS.state,
      note: `${OURS} האם המשתמש נתן הסכמה.`,
    },
    since: {
      header: 'מאז',
      note: `${OURS} לפי אזור הזמן של הגיליון האלקטרוני.`,
    },
    mails: {header: 'אימיילים', note: `${OURS} הזמנות ותזכורות.`},
    reason: {header: 'סיבה', note: OURS},
    updated: {header: 'עודכן', note: OURS},
  },
  invitation,
  mail,
  notes: {
    'mails used up':
      'מכסת האימיילים להיום נוצלה. ממשיכים מחר עם המשתמשים שלא הוזמנו.',
  },
  page,
};
