/** Hebrew: whether a user has consented, for the Consent sheet and the sidebar. */
import type {ConsentState} from '../../../core/door/contract';

export const states: Readonly<Record<ConsentState, string>> = {
  notAsked: 'לא הוזמן',
  asked: 'הוזמן',
  allowed: 'נתן הסכמה',
  partly: 'נתן הסכמה חלקית',
  declined: 'דחה',
  revoked: 'ההסכמה בוטלה',
  impossible: 'לא אפשרי',
};
