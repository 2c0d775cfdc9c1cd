/** Hebrew: findings about consent, for rows and for requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences, SheetSentences} from '../../language';
import {unstopped} from '../../punctuation';
import {actionNames} from '../action-names';
import {day, grouped, isolate, list, listed, path, plural} from '../format';
import {NAMES, NOTHING_CHANGED, PATHS, users} from '../words';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull: 'המשתמש נתן הסכמה, אבל לא נשאר מקום לשמור אותה.',
  unticked: 'המשתמש לא סימן את התיבה של הגדרות האימייל.',
  gone: 'ההסכמה כבר לא מתקבלת ב-Google, והסיבה לא צוינה. יכול להיות שהמשתמש הסיר את האפליקציה או שינה את הסיסמה, שההסכמה לא הייתה בשימוש שישה חודשים, או שלקוח ה-OAuth עדיין במצב בדיקה, שבו תוקף ההסכמות פג אחרי שבעה ימים.',
  signInAgain:
    'לפי מדיניות הסשנים של הארגון, המשתמש צריך להיכנס לחשבון ולתת הסכמה שוב.',
  renamed: 'למשתמש יש עכשיו כתובת אחרת, וההסכמה שייכת לכתובת הקודמת.',
  policy: `מדיניות של הארגון חוסמת את לקוח ה-OAuth (במסוף Admin: ${PATHS.apiControls}).`,
  otherOrganisation: 'לקוח ה-OAuth שייך לארגון אחר.',
  accountDeleted: 'המשתמש נמחק או הושעה.',
};

const UNDER_CONSENT = `בקטע "${NAMES.consent}" בסרגל הצד`;
const INVITE = `מזמינים שוב את המשתמש ${UNDER_CONSENT}.`;
const RUN_AGAIN = 'אחר כך מריצים את השורה שוב.';

export const consentSentences: SheetSentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? ` ${reasons[reason]}` : '';
    const who = isolate(user);
    switch (state) {
      case 'notAsked':
        return {
          says: `המשתמש ${who} עדיין לא הוזמן לתת הסכמה.`,
          fix: `מזמינים את המשתמש ${UNDER_CONSENT}. ${RUN_AGAIN}`,
        };
      case 'asked':
        return {
          says: `המשתמש ${who} הוזמן לתת הסכמה ב-${day(since)} ולא השיב.${why}`,
          fix: `ממתינים, או מזמינים שוב את המשתמש ${UNDER_CONSENT}. ${RUN_AGAIN}`,
        };
      case 'declined':
        return {
          says: `המשתמש ${who} דחה את ההזמנה ב-${day(since)}.`,
          fix: `מדברים עם המשתמש, שעדיין יכול להשתמש בהזמנה. כדי לשלוח הזמנה חדשה, בוחרים את השורה או מקלידים את הכתובת ${UNDER_CONSENT}. ${RUN_AGAIN}`,
        };
      case 'partly':
        return {
          says: `המשתמש ${who} לא נתן את כל ההרשאות שנדרשות.${why}`,
          fix: `מבקשים מהמשתמש לפתוח שוב את הקישור ולסמן את התיבה. ${INVITE}`,
        };
      case 'revoked':
        return {
          says: `ההסכמה של ${who} כבר לא בתוקף, לפי בדיקה מ-${day(since)}.${why}`,
          fix:
            reason === 'renamed'
              ? `כותבים בשורה את הכתובת החדשה. אם הכתובת הישנה שייכת עכשיו למשתמש אחר, מזמינים אותו ${UNDER_CONSENT}.`
              : INVITE,
        };
      case 'impossible':
        return {
          says: `לפי Google, המשתמש ${who} לא יכול לתת הסכמה.${why}`,
          fix: `משנים את זה במסוף Admin, ואז מקלידים את הכתובת של המשתמש בקטע "${NAMES.consent}" ומזמינים אותו שוב. אפשר גם להשתמש בהענקת גישה.`,
        };
      case 'allowed':
        return {
          says: `לא היה אפשר להשתמש בהסכמה של ${who}.`,
          fix: 'מריצים את השורה שוב.',
        };
    }
  },
  'consent-given': () => ({
    says: 'המשתמש נתן עכשיו הסכמה. עדיין אין ב-Gmail אישור לכתובת הזו.',
    fix: `מריצים "${actionNames.upload}" על השורה.`,
  }),
  'consent-not-set-up': (_, {columns}) => ({
    says: 'השורה משתמשת בהסכמת המשתמש, אבל ההסכמה לא מוגדרת.',
    fix: `שומרים את לקוח ה-OAuth ואת הסוד שלו ${UNDER_CONSENT}, או מרוקנים את התא "${columns.access}".`,
  }),
};

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId: `מזהה הלקוח הוא לא של לקוח OAuth, שמסתיים ב-${isolate('.apps.googleusercontent.com')}. מעתיקים אותו ממסוף Google Cloud (${PATHS.credentials}).`,
  secret:
    'סוד הלקוח שגוי: אין בו רווחים ויש בו 200 תווים לכל היותר. מעתיקים אותו ממסוף Google Cloud.',
  webApp: `הכתובת של אפליקציית האינטרנט צריכה להתחיל ב-${isolate('https://script.google.com/')} ולהסתיים ב-${isolate('/exec')}. מעתיקים אותה מ-${path('תוספים', 'Apps Script', 'פריסה', 'ניהול הפריסות')}.`,
  organisation:
    'שם הארגון חסר או ארוך מ-100 תווים. המשתמשים צריכים לדעת מי מבקש.',
  contact: 'איש הקשר חסר או ארוך מ-200 תווים. המשתמשים צריכים לדעת למי לפנות.',
  sender: 'שם השולח ארוך מ-100 תווים.',
  verify: 'הטקסט על אימות ההזמנה ארוך מ-200 תווים. מזינים דף או מספר טלפון.',
  subject: 'נושא האימייל ארוך מ-200 תווים.',
  text: `הטקסט צריך להכיל את ${isolate('{link}')} במקום של הקישור, ויכולים להיות בו 2,000 תווים לכל היותר.`,
  remindDays: 'מספר הימים עד לתזכורת צריך להיות מספר שלם מ-0 עד 90.',
};

const WITHDRAW = 'מבטלים הסכמות שכבר לא נחוצות';

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: `${NOTHING_CHANGED} מתקנים ושומרים שוב.`,
  }),
  'consent-not-ready': () => ({
    says: 'עדיין אי אפשר להזמין משתמשים: חסרים לקוח ה-OAuth, הסוד שלו או הכתובת של אפליקציית האינטרנט.',
    fix: `מזינים את מה שחסר ${UNDER_CONSENT}.`,
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `הכתובת של אפליקציית האינטרנט בהגדרות שונה מזו שמדווחת ב-Apps Script (${isolate(actual)}).`,
    fix: 'אם אפליקציית האינטרנט נפרסה מחדש, כותבים את הכתובת המדווחת בהגדרות וב-URI להפניה אוטומטית של לקוח ה-OAuth.',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `יש גישה בהסכמה לתיבת הדואר ${isolate(user)}, אבל אי אפשר לנהל ב-Gmail את האישורים של המשתמש.${text ? ` התשובה של Google: "${isolate(unstopped(text))}".` : ''}`,
    fix: `במסוף Admin פותחים את ${PATHS.smime} ליחידה הארגונית של המשתמש. מפעילים שם את הצפנת S/MIME לשליחה ולקבלה של אימיילים, וגם את ${isolate('Enable S/MIME API end user access')}, אם האפשרות מוצגת במסוף. ממתינים עד 24 שעות.`,
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says: `המשתמשים השתנו. אומתו: ${grouped(confirmed)}. עכשיו: ${grouped(expected)}, או משתמשים אחרים.`,
    fix: 'סופרים ומאמתים שוב. מה שכבר בוצע נשאר.',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `המשתמש ${isolate(user)} כבר נתן הסכמה.`,
    fix: 'לא נשאר מה לעשות.',
  }),
  'consent-not-known': ({user}) => ({
    says: `לא שמור שום דבר עבור ${isolate(user)}.`,
    fix: 'לא נשאר מה לעשות.',
  }),
  'consent-mail-failed': ({user}) => ({
    says: `לא היה אפשר לשלוח את האימייל אל ${isolate(user)}.`,
    fix: 'בודקים את הכתובת ומזמינים שוב את המשתמש, או שולחים את הקישור בדרך אחרת.',
  }),
  'consent-busy': () => ({
    says: 'הרצות אחרות שמרו הסכמות באותו זמן, וזה נמשך יותר מדי.',
    fix: 'מנסים שוב בעוד דקה.',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'המאפיינים של הסקריפט מלאים, ולכן אי אפשר לשמור עוד הסכמות.'
        : `במאפיינים של הסקריפט יש מקום להסכמות של ${users(room)} בערך.`,
    fix: `${WITHDRAW}, או משתמשים בהענקת גישה למשתמשים האחרים.`,
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `במאפיינים של הסקריפט, שמוגבלים ל-${isolate('500 kB')}, יש מקום להסכמות של ${users(room)} בערך.`,
    fix: `${WITHDRAW}, או משתמשים בהענקת גישה לעוד משתמשים.`,
  }),
  'consent-mails-short': ({count, left}) => ({
    says: `אפשר לשלוח היום רק ${grouped(left)} מתוך ${plural(count, {one: 'אימייל אחד', two: 'שני אימיילים', other: '# אימיילים'})}.`,
    fix: 'ממשיכים מחר עם המשתמשים שלא הוזמנו.',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `לא הוזמנו: ${list(
      [
        allowed > 0 ? `${users(allowed)} עם הסכמה` : '',
        impossible > 0
          ? plural(impossible, {
              one: 'משתמש אחד שלא יכול לתת הסכמה לפי Google',
              two: 'שני משתמשים שלא יכולים לתת הסכמה לפי Google',
              other: '# משתמשים שלא יכולים לתת הסכמה לפי Google',
            })
          : '',
        declined > 0
          ? plural(declined, {
              one: 'משתמש אחד שדחה',
              two: 'שני משתמשים שדחו',
              other: '# משתמשים שדחו',
            })
          : '',
        asked > 0
          ? plural(asked, {
              one: 'משתמש אחד שכבר הוזמן',
              two: 'שני משתמשים שכבר הוזמנו',
              other: '# משתמשים שכבר הוזמנו',
            })
          : '',
        otherwise > 0 ? `${users(otherwise)} עם גישה בדרך אחרת` : '',
      ].filter(it => it !== ''),
    )}.`,
    fix: [
      asked > 0 ? 'אפשר לשלוח תזכורת למשתמשים שלא השיבו.' : '',
      declined > 0
        ? 'כדי להזמין שוב משתמשים שדחו, בוחרים את השורות שלהם או מקלידים את הכתובות שלהם.'
        : '',
    ]
      .join(' ')
      .trim(),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `לא היה מקום לשמור את ההסכמה של ${listed(named)}.`,
    fix: `${WITHDRAW}, ואז מזמינים שוב את המשתמשים האלה.`,
  }),
  'consent-reminders-off': () => ({
    says: 'התזכורות נשלחות על ידי התזמון, והוא מושבת.',
    fix: 'מפעילים את התזמון, או שולחים את התזכורות בעצמכם.',
  }),
};
