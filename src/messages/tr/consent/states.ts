/** Turkish: the states of a user’s consent, in the sheet and in the sidebar. */
import type {ConsentWords} from '../../consent-words';

export const states: ConsentWords['states'] = {
  notAsked: 'Sorulmadı',
  asked: 'Davet edildi',
  allowed: 'İzin verildi',
  partly: 'Kısmen izin verildi',
  declined: 'Reddedildi',
  revoked: 'Geçersiz oldu',
  impossible: 'Mümkün değil',
};
