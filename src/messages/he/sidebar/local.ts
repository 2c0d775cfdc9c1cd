import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {files as counted, HEADERS, NAMES} from '../words';

/** Certificate files from this computer, and one password for many. */
export const local: SidebarPart<'local' | 'runPassword'> = ({
  number,
  plural,
  span,
  date,
  sheet: {sheets},
}) => ({
  local: {
    intro:
      'העלאה ל-Gmail של קובצי אישורים מהמחשב הזה. הם נפתחים ונבדקים כאן. רק מה שמעלים נשלח, והוא לא נשמר ב-Drive ולא בגיליון.',
    password: 'סיסמה לכל הקבצים',
    passwordHint:
      'נשמרת רק בדף הזה עד שכל הקבצים מטופלים. לכל קובץ שיש לו סיסמה אחרת תוצג בקשה להזין אותה.',
    forget: 'מחיקת הסיסמאות מהדף',
    choose: 'בחירת קבצים…',
    drop: 'או גרירה שלהם לכאן',
    dropHint: `קובצי ${isolate('.p12')} ו-${isolate('.pfx')}, קבצים בלי סיומת, וקובץ ${isolate('passwords.csv')} שפותח אותם.`,
    passwordList: (name: string, count: number) =>
      `${isolate(name)}: ${plural(count, {
        one: 'סיסמה אחת, שמשמשת לקבצים שכאן ונשמרת רק בדף הזה.',
        two: 'שתי סיסמאות, שמשמשות לקבצים שכאן ונשמרות רק בדף הזה.',
        other: '# סיסמאות, שמשמשות לקבצים שכאן ונשמרות רק בדף הזה.',
      })}`,
    listUnusable: (name: string) =>
      `אי אפשר לקרוא את ${isolate(name)} כרשימת סיסמאות.`,
    listUnusableFix: `כותבים בו שורה לכל קובץ: השם שלו והסיסמה שלו, עם הכותרות ${isolate('file')} ו-${isolate('password')}. אחר כך בוחרים אותו שוב.`,
    open: 'פתיחה חוזרת',
    makeDefault: 'הגדרה שלהם כברירת המחדל',
    spreads: 'גם לכתובות האחרות של המשתמש שמופיעות בהם',
    spreadsHint:
      'אישור שמיועד לכמה כתובות של המשתמש מופיע ברשימה לכל אחת מהן. הכתובות של המשתמש נקראות מ-Gmail.',
    others: {
      notTheirs: (addresses: string, user: string) => ({
        says: `האישור מיועד גם לכתובות שאין למשתמש ${isolate(user)}: ${isolate(addresses)}.`,
        fix: 'הוא לא מועלה עבורן.',
      }),
      unconfirmed: (addresses: string) => ({
        says: `האישור מיועד גם לכתובות שהמשתמש לא אימת: ${isolate(addresses)}.`,
        fix: 'הוא לא מועלה עבורן עד שהמשתמש לוחץ על הקישור באימייל האימות של Gmail.',
      }),
      unknown: (why: string) => ({
        says: `לא היה אפשר לקרוא את הכתובות האחרות של המשתמש. ${why}`,
        fix: 'הקובץ מועלה לכתובת הזו בלבד.',
      }),
    },

    opening: (done: number, total: number) =>
      `נפתח קובץ ${number(done + 1)} מתוך ${number(total)}…`,
    opened: (files: number, ready: number) =>
      `${counted(files)}. מוכנים: ${number(ready)}.`,
    upload: (files: number) =>
      plural(files, {
        one: 'העלאת קובץ אחד',
        two: 'העלאת שני קבצים',
        other: 'העלאת # קבצים',
      }),
    goOn: (files: number) =>
      plural(files, {
        one: 'המשך עם קובץ אחד',
        two: 'המשך עם שני קבצים',
        other: 'המשך עם # קבצים',
      }),
    retry: (files: number) =>
      plural(files, {
        one: 'ניסיון נוסף של קובץ אחד שנכשל',
        two: 'ניסיון נוסף של שני קבצים שנכשלו',
        other: 'ניסיון נוסף של # קבצים שנכשלו',
      }),
    alike: counted,
    stop: 'עצירה',
    stopping: 'ההעלאה תיעצר אחרי הבקשות שכבר בדרך.',
    stopped: 'ההעלאה נעצרה. מה שבוצע נשאר. אפשר להמשיך עם השאר.',
    progress: (done: number, total: number) =>
      `${number(done)} מתוך ${number(total)}`,
    progressLabel: 'התקדמות',
    rate: (perMinute: number) =>
      plural(perMinute, {
        one: 'קובץ אחד בדקה',
        two: 'שני קבצים בדקה',
        other: '# קבצים בדקה',
      }),
    left: (seconds: number) => `נותרו בערך ${span(seconds)}`,
    ended: (done: number, total: number) =>
      `נשלחו ${number(done)} מתוך ${counted(total)}.`,

    list: 'קבצים',
    clear: 'ניקוי הרשימה',
    show: 'הצגה',
    shows: {
      all: (count: number) => `${NAMES.all} (${number(count)})`,
      attention: (count: number) => `${NAMES.attention} (${number(count)})`,
      ready: (count: number) => `מוכן (${number(count)})`,
      over: (count: number) => `בוצע (${number(count)})`,
    },
    accounts: {
      done: (count: number) => `בוצעו: ${number(count)}`,
      kept: (count: number) => `ללא שינוי: ${number(count)}`,
      blocked: (count: number) => `חסומים: ${number(count)}`,
      failed: (count: number) => `נכשלו: ${number(count)}`,
      notBegun: (count: number) => `לא התחילו: ${number(count)}`,
    },
    standings: {
      'other kind': 'לא קובץ אישור',
      unreadable: 'לא קריא',
      waiting: 'עדיין לא נפתח',
      locked: 'חסרה סיסמה',
      unusable: 'חסום',
      undecided: 'משתמש לא ידוע',
      twice: 'מופיע פעמיים',
      rival: 'כמה קבצים למשתמש אחד',
      'left out': 'בדילוג',
      ready: 'מוכן',
      'ready with warnings': 'מוכן, עם אזהרות',
      sending: 'בשליחה',
      done: 'בוצע',
      kept: 'כבר ב-Gmail',
      blocked: 'חסום',
      failed: 'נכשל',
      'not finished': 'לא הסתיים',
    },
    reasons: {
      'other kind': {
        says: `זה לא קובץ PKCS#12 (${isolate('.p12')}, ${isolate('.pfx')}).`,
        fix: 'יש דילוג עליו.',
      },
      unreadable: {
        says: 'לא היה אפשר לקרוא את הקובץ.',
        fix: 'בוחרים אותו שוב. אם זו תיקייה, בוחרים את הקבצים שבה.',
      },
      locked: {
        says: 'אף אחת מהסיסמאות שהזנתם לא פותחת את הקובץ.',
        fix: 'מקלידים את הסיסמה של הקובץ הזה.',
      },
      twice: {
        says: 'אותו אישור כבר מופיע ברשימה לתיבת הדואר הזו.',
        fix: 'הוא נשלח רק פעם אחת.',
      },
      rival: {
        says: 'ברשימה יש אישורים שונים לתיבת הדואר הזו.',
        fix: 'מדלגים על כולם חוץ מאחד.',
      },
      undecided: {
        says: 'לא ברור לאיזה משתמש שייך האישור הזה.',
        fix: 'בוחרים את תיבת הדואר.',
      },
      nobody: {
        says: 'באישור אין כתובת, ושם הקובץ לא מתאים לאף שורה.',
        fix: `מוסיפים את המשתמש לגיליון "${sheets.rollout}", או כותבים את הכתובת בשם הקובץ ובוחרים את הקובץ שוב.`,
      },
      new: {
        says: 'אין בגיליון שורה לכתובת הזו.',
        fix: 'תתווסף שורה אחרי שהאישור יישמר ב-Gmail.',
      },
      'not finished': {
        says: 'זה לא הסתיים.',
        fix: 'ממשיכים. שום דבר לא מתבצע פעמיים.',
      },
    },
    until: (time: number) => `עד ${date(time)}`,
    mailbox: 'תיבת דואר',
    whose: {
      certificate: (alias: string, user: string) =>
        alias === user
          ? isolate(alias)
          : `${isolate(alias)} (${isolate(user)})`,
      name: (alias: string) => `${isolate(alias)}, לפי שם הקובץ`,
      new: (alias: string) => `${isolate(alias)}, שורה חדשה`,
      further: (alias: string, user: string) =>
        `${isolate(alias)} (${isolate(user)}), גם באישור הזה`,
    },
    nobodyYet: 'בחירה…',
    leaveOut: 'דילוג',
    own: (name: string) => `הסיסמה של ${isolate(name)}`,
    openOne: 'פתיחה',
    more: (count: number) =>
      plural(count, {
        one: 'עוד ממצא אחד',
        two: 'עוד שני ממצאים',
        other: 'עוד # ממצאים',
      }),
    download: 'הורדת הרשימה (CSV)',
    asText: 'הרשימה כטקסט',
    reportName: 'certificate-files.csv',
    columns: {
      file: 'קובץ',
      user: HEADERS.user,
      alias: HEADERS.alias,
      until: 'בתוקף עד',
      state: HEADERS.state,
      reason: 'סיבה',
    },
  },

  runPassword: {
    title: 'סיסמה אחת לכל השורות שאין בהן סיסמה',
    label: 'סיסמה',
    hint: 'לבדיקה, לתצוגה מקדימה, להעלאה, להשלמת חסרים ולחידוש. נשמרת רק בדף הזה כל עוד הוא פתוח. שורות שמטופלות ברקע לא יכולות להשתמש בה.',
    given: 'הוגדרה סיסמה לשורות שאין בהן סיסמה.',
    forget: 'הסרה',
  },
});
