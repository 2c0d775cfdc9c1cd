/** German: what users answered; for the sheet and the sidebar. */
import type {ConsentWords} from '../../consent-words';

export const states: ConsentWords['states'] = {
  notAsked: 'Nicht gefragt',
  asked: 'Eingeladen',
  allowed: 'Eingewilligt',
  partly: 'Teilweise eingewilligt',
  declined: 'Abgelehnt',
  revoked: 'Widerrufen',
  impossible: 'Nicht möglich',
};
