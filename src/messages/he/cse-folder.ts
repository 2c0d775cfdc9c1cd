/** Hebrew: findings about importing a folder of certificate and key files into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {SheetSentences} from '../language';
import {grouped, isolate, list, listed, plural} from './format';
import {NOTHING_TO_DO} from './words';

const AGAIN = 'אחר כך סורקים את התיקייה שוב.';
const OTHER_FOLDER = 'בוחרים את התיקייה שמכילה את שניהם.';

export const cseFolderSentences: SheetSentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'הקובץ ריק.',
    fix: `מעלים אותו לתיקייה שוב. ${AGAIN}`,
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `גודל הקובץ הוא ${grouped(size)} בייט. קובץ מהסוג הזה הוא בגודל ${grouped(limit)} בייט לכל היותר.`,
    fix: `מחליפים אותו בקובץ האישור או בקובץ המפתח של המשתמש. ${AGAIN}`,
  }),
  'cse-file-name': ({ending}) => ({
    says: 'שם הקובץ הוא לא כתובת אימייל, ולכן לא ברור לאיזה משתמש הקובץ שייך.',
    fix: `משנים את השם לכתובת הראשית של המשתמש, למשל ${isolate(`ada@example.com${ending}`)}. ${AGAIN}`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}, {columns}) => ({
    says: `אין קובץ מפתח למשתמש ${isolate(user)}.`,
    fix: [
      `מעבירים את ${isolate(`${user}.wrap`)} לתיקייה הזו או לאחת מתיקיות המשנה שלה. ${AGAIN} אם קובצי המפתחות בתיקייה אחרת, ${OTHER_FOLDER}`,
      isPkcs12
        ? `כדי ששירות המפתחות יעטוף את המפתח, מוסיפים שורה עם ${isolate('wrap')} בתא "${columns.metadata}".`
        : `אם המפתח נמצא בחומרה, מוסיפים שורה עם ${isolate('hardware:')} ותיאור.`,
    ].join(' '),
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `אין קובץ אישור למשתמש ${isolate(user)}.`,
    fix: `מעבירים את ${isolate(`${user}.p7pem`)} לתיקייה הזו או לאחת מתיקיות המשנה שלה. ${AGAIN} אם האישורים בתיקייה אחרת, ${OTHER_FOLDER}`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [
      certificates.length > 0
        ? `למשתמש ${isolate(user)} יש כמה קובצי אישור (${grouped(certificates.length)}): ${listed(certificates)}.`
        : '',
      keys.length > 0
        ? `למשתמש ${isolate(user)} יש כמה קובצי מפתח (${grouped(keys.length)}): ${listed(keys)}.`
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
    fix: `משאירים בתיקייה רק את הקובץ הנכון. ${AGAIN}`,
  }),
  'cse-row-for-one-use': ({user, row}) => ({
    says: `שורה ${row} בגיליון CSE כבר שייכת למשתמש ${isolate(user)}, אבל לא לשני השימושים.`,
    fix: `מוסיפים בעצמכם את הקישורים לקבצים בשורות של המשתמש. לחלופין, כדי להשתמש בזוג מפתחות אחד לשני השימושים, משנים קודם את השימוש של השורה ל-${isolate('both')} ומוחקים את השורה האחרת של המשתמש.`,
  }),
  'cse-folder-without-files': () => ({
    says: 'אין בתיקייה קובצי אישור או מפתח בשמות שבהם משתמש הכלי של Google להצפנה מצד הלקוח.',
    fix: `בוחרים את התיקייה שמכילה את ${isolate('user@domain.p7pem')} ואת ${isolate('user@domain.wrap')}, או תיקייה מעליה.`,
  }),
  'cse-folder-others': ({count, names}) => ({
    says: `${plural(count, {one: 'קובץ אחד מסוג אחר לא נכלל', two: 'שני קבצים מסוגים אחרים לא נכללו', other: '# קבצים מסוגים אחרים לא נכללו'})}: ${count > names.length ? `${names.map(isolate).join(', ')} ועוד ${grouped(count - names.length)}` : list(names)}.`,
    fix: `אין צורך לעשות דבר, אלא אם אחד מהם אמור להסתיים ב-${isolate('.p7pem')} או ב-${isolate('.wrap')}.`,
  }),
  'cse-folder-pkcs12': ({count}) => ({
    says: plural(count, {
      one: 'קובץ PKCS#12 אחד לא נכלל, כי יש שרשרת אישורים לאותו משתמש.',
      two: 'שני קובצי PKCS#12 לא נכללו, כי יש שרשרת אישורים לאותו משתמש.',
      other: '# קובצי PKCS#12 לא נכללו, כי יש שרשרת אישורים לאותו משתמש.',
    }),
    fix: `${NOTHING_TO_DO} מוחקים מ-Drive מפתחות פרטיים שכבר לא נחוצים.`,
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `הגיליון או התיקייה השתנו מאז הסריקה. שורות חדשות שיתווספו עכשיו: ${grouped(added)}. שורות שישתנו: ${grouped(changed)}.`,
    fix: 'שום דבר לא נכתב. סורקים את התיקייה שוב ומאמתים שוב.',
  }),
};
