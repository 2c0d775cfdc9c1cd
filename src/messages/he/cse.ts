/** Key metadata, the key service, and wrapping, in Hebrew. */
import type {CseFindings, Whence} from '../../core/cse/findings';
import type {SheetSentences} from '../language';
import {grouped, isolate, listed, quoted} from './format';

const FILE = 'קובץ המטא-נתונים של המפתח';
const [DOT_WRAP, WRAP] = [isolate('.wrap'), isolate('wrap')];

const FORMS = `כותבים בתא אחד מאלה: קישור ב-Drive לקובץ ה-${DOT_WRAP} של המשתמש; כתובת שירות המפתחות ואחריה המפתח העטוף; ${isolate('hardware:')} ותיאור; או ${WRAP}.`;
const WRAP_AGAIN = `עוטפים שוב את המפתח של המשתמש בשירות המפתחות, ומעלים את קובץ ה-${DOT_WRAP} החדש ל-Drive.`;

export const cseSentences: SheetSentences<CseFindings> = {
  'metadata-missing': (_, {columns}) => ({
    says: `התא "${columns.metadata}" ריק.`,
    fix: FORMS,
  }),
  'metadata-unreadable': (_, {columns}) => ({
    says: `התוכן של התא "${columns.metadata}" לא מובן.`,
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: `${FILE} ריק.`,
      'too-large': `${FILE} גדול מדי. קובץ ${DOT_WRAP} תופס קילובייטים ספורים.`,
      'not-text': `${FILE} הוא לא טקסט בקידוד UTF-8.`,
      'not-json': `${FILE} הוא לא אובייקט JSON.`,
    }[problem],
    fix: `מוסיפים לשורה קישור לקובץ ה-${DOT_WRAP} של המשתמש. זה קובץ JSON עם "kacls_url" ו-"wrapped_private_key".`,
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: `ב${FILE} חסרים או ריקים: ${listed(missing)}.`,
    fix: WRAP_AGAIN,
  }),
  'private-key-in-clear': ({where}, {columns}) => ({
    says: {
      cell: `התא "${columns.metadata}" מכיל מפתח פרטי לא מוצפן. שום דבר לא נשלח.`,
      file: `${FILE} מכיל מפתח פרטי לא מוצפן. שום דבר לא נשלח.`,
      answer:
        'התשובה של שירות המפתחות מכילה מפתח פרטי לא מוצפן. שום דבר לא נשלח.',
    }[where],
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}, {columns}) => ({
    says: `התא "${columns.metadata}" מכיל כתובת של שירות מפתחות${uri && ` (${isolate(uri)})`}, אבל אין אחריה מפתח עטוף.`,
    fix: 'אחרי הכתובת מוסיפים רווח או שורה חדשה, ואת המפתח העטוף שהוחזר משירות המפתחות.',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'המפתח העטוף הוא לא Base64: הוא נחתך או שונה.',
    fix: WRAP_AGAIN,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `המפתח העטוף באורך ${grouped(length)} תווים. ב-Gmail מתקבלים ${grouped(limit)} לכל היותר (${isolate('8 KiB')}).`,
    fix: 'בודקים שהתא מכיל רק את המפתח העטוף. אם כן, מבקשים מהספק של שירות המפתחות מבנה קצר יותר.',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? `חסר התיאור אחרי ${isolate('hardware:')}.`
        : `התיאור של מפתח החומרה ארוך מ-${grouped(limit)} תווים.`,
    fix: 'מתארים את הכרטיס החכם או את המפתח בכמה מילים שהמשתמש יזהה.',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: {
      'not-a-url': `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} היא לא כתובת אינטרנט.`,
      'not-https': `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} לא מתחילה ב-${isolate('https://')}.`,
      'user-info': `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} מכילה שם משתמש או סיסמה.`,
      query: `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} מכילה ${isolate('?')} או ${isolate('#')}, ולכן אי אפשר להוסיף לה נתיב.`,
      'other-path': `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} כוללת בנתיב ${isolate('..')} או לוכסן הפוך, אולי בקידוד, ויכולה להוביל לנתיב אחר.`,
      'too-long': `הכתובת של שירות המפתחות${uri && ` (${isolate(uri)})`} ארוכה מדי.`,
    }[problem],
    fix: `משתמשים בכתובת של שירות המפתחות ממסוף Admin, למשל ${isolate('https://kacls.example.com/v1')}.`,
  }),
  'key-service-answer': ({uri}) => ({
    says: `התשובה מהכתובת ${isolate(uri)} היא לא תשובה של שירות מפתחות.`,
    fix: `בודקים את הכתובת. כשמוסיפים לה ${isolate('/status')}, צריך לחזור ממנה JSON עם סוג השרת והפעולות הנתמכות.`,
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: serverType
      ? `השירות בכתובת ${isolate(uri)} הוא מסוג ${quoted(serverType)}. ל-Gmail צריך שירות מפתחות (KACLS).`
      : `השירות בכתובת ${isolate(uri)} לא מציין מאיזה סוג הוא. ל-Gmail צריך שירות מפתחות (KACLS).`,
    fix: 'בודקים את הכתובת עם הספק של שירות המפתחות.',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `שירות המפתחות בכתובת ${isolate(uri)} לא מציע ${listed(operations)}, ו-Gmail צריך את זה כדי לחתום ולפענח.`,
    fix: 'מבקשים מהספק שלו גרסה שתומכת ב-Gmail.',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `שירות המפתחות בכתובת ${isolate(uri)} לא מציין ${listed(operations)}. יש שירותים שמציעים את זה בכל זאת, ולכן יתבצע ניסיון.`,
    fix: `אם השירות דוחה את הבקשה, עוטפים את המפתחות בכלי של הספק ומוסיפים לשורות קישורים לקובצי ה-${DOT_WRAP}.`,
  }),

  'assignment-unreadable': ({to}) => ({
    says: `הערך ${quoted(to)} הוא לא נתיב של יחידה ארגונית ולא כתובת של קבוצה.`,
    fix: `כותבים שורה כמו ${isolate('/Sales/North https://kacls.example.com/v1')}. הנתיב של יחידה מתחיל בלוכסן.`,
  }),
  'assignment-twice': ({to}) => ({
    says: `עבור ${quoted(to)} מצוינים שני שירותי מפתחות.`,
    fix: 'משאירים רק את השורה שמתאימה למסוף Admin.',
  }),
  'too-many-assignments': ({most}) => ({
    says: `ליותר מ-${grouped(most)} יחידות וקבוצות יש שירות מפתחות משלהן.`,
    fix: 'מציינים רק את אלה ששירות המפתחות שלהן שונה מזה של כל השאר.',
  }),
  'wrapping-needs-service': () => ({
    says: 'העטיפה מופעלת, אבל לא מוגדר שירות מפתחות.',
    fix: 'מזינים את הכתובת של שירות המפתחות. מפתחות פרטיים נשלחים רק אליה, ואי אפשר לציין בשורה כתובת אחרת.',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: `בשורה כתוב ${WRAP}, אבל קובץ האישור שלה הוא לא קובץ PKCS#12, ולכן אין בו מפתח פרטי.`,
    fix: `מוסיפים לשורה קישור לקובץ ${isolate('.p12')} או ${isolate('.pfx')} עם המפתח, או במקום לכתוב ${WRAP} מוסיפים קישור לקובץ ${DOT_WRAP}.`,
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `הכלי S/MIME Rollout, שפועל בשרתים של Google, מוציא את המפתח הפרטי מהקובץ ושולח אותו אל ${isolate(uri)} לעטיפה.`,
    fix: `אם המפתח לא אמור להגיע ל-Google, עוטפים אותו בכלי של הספק ומוסיפים לשורה קישור לקובץ ה-${DOT_WRAP}.`,
  }),
  'wrapping-template': ({problem, names}) => ({
    says: {
      'not-json': `בקשת העטיפה היא לא JSON.`,
      'no-object': `בקשת העטיפה היא לא אובייקט JSON.`,
      'no-private-key': `בקשת העטיפה לא כוללת מקום למפתח הפרטי.`,
      'several-private-keys': `בקשת העטיפה כוללת את המפתח הפרטי יותר מפעם אחת.`,
      'unknown-placeholder': `בקשת העטיפה כוללת מצייני מיקום לא מוכרים${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      'too-deep': `בקשת העטיפה מקוננת לעומק רב מדי.`,
    }[problem],
    fix: `כותבים אותה כאובייקט JSON עם ${isolate('{{private_key}}')} פעם אחת בדיוק במקום של המפתח. מוסיפים ${isolate('{{authentication}}')} ו-${isolate('{{perimeter_id}}')} במקומות שהספק דורש.`,
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `לבקשת העטיפה צריך ערך עבור ${quoted(name)}, אבל אין ערך כזה.`,
    fix: 'מזינים את הערך בסרגל הצד, או מסירים מהבקשה את מציין המיקום שלו.',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `השם ${quoted(field)} לא יכול להיות שם השדה בתשובה שמכיל את המפתח העטוף.`,
    fix: `כותבים את שם השדה, למשל ${isolate('wrapped_private_key')}. אם השדה נמצא בתוך שדה אחר, מחברים את השמות בנקודות.`,
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `בתשובה של שירות המפתחות בכתובת ${isolate(uri)} אין מפתח עטוף בשדה ${quoted(field)}.`,
    fix: 'מחפשים את שם השדה במסמכים של שירות המפתחות ומשנים את ההגדרה.',
  }),
  'key-format': ({key}) => ({
    says: `המפתח הוא ${isolate(key)}, אבל פורמט המפתח שהוגדר לעטיפה, PKCS#1, מיועד למפתחות RSA בלבד.`,
    fix: 'מגדירים את הפורמט PKCS#8 אם הוא מתקבל בשירות המפתחות, או משתמשים באישור עם מפתח RSA.',
  }),
};

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'מרוקנים את התא. כל מי שיכול לראות את הגיליון או את הגרסאות הקודמות שלו עלול להחזיק במפתח, ולכן משתמשים במפתח ובאישור חדשים.',
  file: 'מוחקים את הקובץ מ-Drive. כל מי שהיה יכול לקרוא אותו עלול להחזיק במפתח, ולכן משתמשים במפתח ובאישור חדשים.',
  answer: 'בודקים את הכתובת ואת שם השדה בתשובה: המפתח בתשובה צריך להיות עטוף.',
};
