/** German: consent. */
import type {ConsentWords} from '../../consent-words';
import {NAMES} from '../words';
import {invitation, mail} from './mail';
import {page} from './page';
import {reasons} from './sentences';
import {states} from './states';

export {consentDoorSentences, consentSentences} from './sentences';

const OURS = 'Wird von S/MIME Rollout ausgefüllt.';

export const consent: ConsentWords = {
  action: NAMES.consent,
  states,
  reasons,
  columns: {
    user: {header: 'Nutzer', note: OURS},
    state: {
      header: 'Status',
      note: `${OURS} Ob der Nutzer eingewilligt hat.`,
    },
    since: {header: 'Seit', note: `${OURS} In der Zeitzone der Tabelle.`},
    mails: {header: 'E-Mails', note: `${OURS} Einladungen und Erinnerungen.`},
    reason: {header: 'Grund', note: OURS},
    updated: {header: 'Aktualisiert', note: OURS},
  },
  invitation,
  mail,
  notes: {
    'mails used up':
      'Die E-Mails für heute sind aufgebraucht. Setzen Sie morgen mit den Nutzern fort, die nicht eingeladen wurden.',
  },
  page,
};
