/** Hebrew: the remarks of the Inventory. */
import type {Remark} from '../../core/inventory/table';

export const remarks: Readonly<Record<Remark, string>> = {
  revoked: 'בוטל',
  expired: 'פג תוקף',
  expiresSoon: 'יפוג בקרוב',
  untrusted: 'שרשרת לא מהימנה',
  unconfirmed: 'הכתובת החלופית לא מאומתת',
  elsewhere: 'האימיילים מגיעים לתיבת דואר אחרת',
  aliasGone: 'הכתובת החלופית הוסרה',
  userGone: 'המשתמש הוסר או הושעה',
  otherThanRow: 'לא האישור של השורה',
  notDefault: 'בתוקף יותר זמן מברירת המחדל',
  newer: 'חדש יותר מברירת המחדל',
  noRow: 'אין שורה',
  duplicate: 'שמור פעמיים',
  none: 'אין אישור',
};
