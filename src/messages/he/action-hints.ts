/** Hebrew: what the command line says about actions. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {SHEETS} from './words';
import {updateHint} from './action-names';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'פתיחה של כל קובץ אישור. שום דבר לא נשלח.',
  preview: 'מה תעשה ההעלאה. שום דבר לא משתנה.',
  upload: 'העלאת האישורים שחסרים ב-Gmail.',
  update: updateHint,
  renew: 'העלאת האישור הבא לפני שתוקף ברירת המחדל פג. האישורים הישנים נשמרים.',
  refresh: 'קריאה של מה שיש ב-Gmail ודיווח על מה שתוקפו יפוג בקרוב.',
  list: `רישום של מה שיש ב-Gmail בגיליון "${SHEETS.inventory}".`,
  setDefault: 'האישור של כל שורה יהיה האישור שבאמצעותו Gmail חותם.',
  restore: 'שחזור ברירת המחדל שהוחלפה בשינוי האחרון שרשום ביומן.',
  cseCheck:
    'בדיקה של האישור, של המטא-נתונים של המפתח ושל שירות המפתחות. שום דבר לא נשלח ל-Gmail.',
  cseUpload:
    'העלאת זוג המפתחות ושיוך שלו לזהות של המשתמש. שום דבר לא נשמר פעמיים.',
  cseRefresh: 'קריאה של זוגות המפתחות ושל הזהות שיש ב-Gmail.',
  cseSwitch:
    'לשורות שהמפתח שלהן עטוף עכשיו על ידי שירות מפתחות אחר: העלאה של זוגות מפתחות חדשים ושיוך שלהם לזהויות. זוגות המפתחות הישנים נשמרים, כך שעדיין אפשר לקרוא אימיילים ישנים.',
  cseRollBack:
    'הזהויות חוזרות להשתמש בזוגות המפתחות שהיו בשימוש לפני ההחלפה. זוגות המפתחות החדשים נשמרים.',
  cseEnable: 'אפשר לחזור לחתום ולפענח באמצעות זוגות מפתחות שהושבתו.',
};
