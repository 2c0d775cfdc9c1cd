/** Turkish: consent. */
import type {ConsentWords} from '../../consent-words';
import {COLUMNS, NAMES, OURS} from '../words';
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
    user: {header: COLUMNS.user, note: OURS},
    state: {
      header: COLUMNS.state,
      note: `${OURS} Kullanıcının rıza verip vermediği.`,
    },
    since: {
      header: 'Başlangıç',
      note: `${OURS} E-tablonun saat diliminde.`,
    },
    mails: {header: 'E-postalar', note: `${OURS} Davetler ve hatırlatmalar.`},
    reason: {header: 'Neden', note: OURS},
    updated: {header: 'Güncellendi', note: OURS},
  },
  invitation,
  mail,
  notes: {
    'mails used up':
      'Bugünkü e-posta hakkı tükendi. Davet edilmeyen kullanıcılarla yarın devam edin.',
  },
  page,
};
