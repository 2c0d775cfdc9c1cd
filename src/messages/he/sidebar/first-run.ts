import type {SidebarPart} from '../../sidebar';
import {isolate, list} from '../format';
import {NAMES, rows} from '../words';

/** The checklist of the first run. */
export const firstRun: SidebarPart<'delegation' | 'firstRun'> = ({
  plural,
  number,
  pick,
}) => ({
  /** The entry in the Admin console, wherever it is missing. */
  delegation: {
    open: 'פתיחת מסוף Admin',
    how: 'שם בוחרים "הוספת חדש", מדביקים את שניהם ובוחרים "מתן הרשאה". אם מזהה הלקוח כבר רשום, עורכים את הרשומה ומחליפים את היקפי ההרשאות שלה.',
    copyAll: 'העתקת הכול',
    copyAllHint: 'אתם לא סופר-אדמין? שולחים לסופר-אדמין את מה שהעתקתם.',
    /** For a person who cannot see this page. */
    message: (entry: string, address: string) =>
      `נא להוסיף את הרשומה הזו להענקת הגישה ברמת הדומיין במסוף Admin:\n${address}\n\n${entry}\n\nאם מזהה הלקוח כבר רשום, עורכים את הרשומה ומחליפים את היקפי ההרשאות שלה באלה.`,
  },

  firstRun: {
    title: 'הגדרת S/MIME Rollout',
    done: (done: number, all: number) =>
      `בוצעו ${number(done)} מתוך ${number(all)} שלבים`,
    minutes: (minutes: number) =>
      plural(minutes, {
        one: 'נותרה בערך דקה אחת',
        two: 'נותרו בערך שתי דקות',
        other: 'נותרו בערך # דקות',
      }),
    problems: (count: number) =>
      plural(count, {one: 'בעיה אחת', two: 'שתי בעיות', other: '# בעיות'}),
    hide: 'הסתרת רשימת השלבים',
    line: (done: number, all: number) =>
      `הגדרה: בוצעו ${number(done)} מתוך ${number(all)} שלבים`,
    collapsed: (to: number) => `שלבים 1 עד ${number(to)}`,
    step: (step: number, state: string) => `שלב ${number(step)}, ${state}: `,
    states: {
      done: 'בוצע',
      now: 'עכשיו',
      todo: 'לביצוע',
      blocked: 'עדיין לא',
      problem: 'בעיה',
    },
    after: (steps: readonly number[]) =>
      pick(steps.length, {
        one: `נפתח אחרי שלב ${steps.map(number).join('')}.`,
        other: `נפתח אחרי שלבים ${list(steps.map(number))}.`,
      }),
    change: 'שינוי',
    names: {
      sheets: 'יצירת הגיליונות',
      access: 'בחירת הגישה לתיבות הדואר',
      delegation: 'הפעלת הענקת הגישה',
      mailbox: 'בדיקת תיבת דואר אחת',
      rows: 'הוספת השורות הראשונות',
      check: 'בדיקת קובצי האישורים',
      pilot: 'העלאת פיילוט של 1 עד 3 שורות',
      rest: 'העלאת השאר',
      schedule: 'הפעלת התזמון',
    },
    hints: {
      sheets: 'כל הגיליונות מוכנים.',
      access: '',
      delegation: 'נדרש סופר-אדמין.',
      mailbox: '',
      rows: 'אפשר לעשות את זה כבר עכשיו.',
      check: 'שום דבר לא נשלח ל-Gmail.',
      pilot: 'מתחילים בקטן: טעות תשפיע על שלוש תיבות דואר לכל היותר.',
      rest: 'נפתח אחרי פיילוט בלי בעיות.',
      schedule: 'רענון, חידוש ותקציר באימייל.',
    },
    sheets: {
      says: 'הגיליון האלקטרוני הזה עדיין ריק. הגיליונות של S/MIME Rollout יתווספו אליו.',
      button: 'יצירת הגיליונות',
      hint: 'הגיליונות שלכם לא משתנים. אתם תהיו המפעיל הראשון.',
    },
    access: {
      says: 'איך ניגשים לתיבות הדואר?',
      legend: 'גישה לתיבות דואר',
      choices: {
        keyless: 'חשבון שירות, ללא מפתח',
        key: 'חשבון שירות, מפתח פרטי',
        own: 'תיבת הדואר שלכם בלבד',
      },
      hints: {
        keyless:
          'כל המשתמשים. החתימה בשם חשבון השירות מתבצעת ב-Google, כך שאין מפתח שאפשר לאבד.',
        key: 'כל המשתמשים. כל מפעיל שומר את קובץ המפתח.',
        own: 'בלי הגדרה. לניסיון ראשון עם האישור שלכם.',
      },
      recommended: 'מומלץ',
      account: 'כתובת האימייל של חשבון השירות',
      accountLink: 'פתיחת חשבונות השירות',
      buttons: {
        keyless: 'גישה ללא מפתח',
        key: 'גישה עם מפתח פרטי',
        own: 'רק תיבת הדואר שלי',
      },
      accountMissing: 'מזינים את כתובת האימייל של חשבון השירות.',
      chosen: {
        keyless: 'ללא מפתח; גישה לכל המשתמשים.',
        key: 'מפתח פרטי; גישה לכל המשתמשים.',
        own: 'תיבת הדואר שלכם בלבד. שורות של משתמשים אחרים נשארות חסומות.',
      },
    },
    delegation: {
      says: 'סופר-אדמין מוסיף רשומה אחת במסוף Admin.',
      own: 'אין בזה צורך לתיבת הדואר שלכם.',
      works: (user: string) => `פועלת עבור ${isolate(user)}.`,
      clientId: 'מזהה לקוח',
      noClientId:
        'מזהה הלקוח עדיין לא התקבל מ-Google. הוא מופיע בפרטים של חשבון השירות.',
      scopes: (count: number) =>
        plural(count, {
          one: 'היקף הרשאות (#)',
          other: 'היקפי הרשאות (#)',
        }),
      scopesHint:
        'לשורות עם כתובות אימייל חלופיות אחרות צריך עוד היקף הרשאות אחד. הוא יופיע כאן ברגע שתהיה שורה כזו.',
      waiting: (user: string) => `עדיין לא פועלת עבור ${isolate(user)}.`,
      waitingHint:
        'נבדקת בכל 20 שניות. רשומה חדשה מתחילה לפעול בדרך כלל תוך דקות, אבל זה יכול להימשך יום.',
      testing: (user: string) => `הגישה אל ${isolate(user)} בבדיקה…`,
    },
    mailbox: {
      says: (user: string) => `קריאה של הגדרות ה-S/MIME של ${isolate(user)}.`,
      works: (user: string) => `יש גישה לתיבת הדואר ${isolate(user)}.`,
      worksOwn: 'יש גישה לתיבת הדואר שלכם, אבל לא לאחרות.',
      uses: (user: string) => `תיבת הבדיקה: ${isolate(user)}.`,
      test: 'בדיקת תיבת הדואר הזו',
      again: 'בדיקה חוזרת',
      changeMailbox: 'שינוי תיבת הדואר',
      field: 'תיבת דואר לבדיקה',
      fieldHint:
        'משתמש ביחידה הארגונית שהפריסה מיועדת לה. שום דבר לא משתנה בתיבת הדואר.',
      gmailSettings: 'פתיחת הגדרות Gmail',
      repeated:
        'נבדקת שוב בכל 20 שניות. שינוי במסוף Admin יכול להימשך עד 24 שעות.',
    },
    rows: {
      says: 'כל שורה נותנת אישור למשתמש אחד. בייבוא רואים תצוגה מקדימה לפני שמשהו נוסף.',
      button: 'ייבוא אישורים',
      link: 'ייבוא',
      done: (count: number) => `יש בגיליון ${rows(count)}.`,
      hint: 'אפשר גם להקליד בגיליון משתמש וקישור לקובץ.',
    },
    check: {
      says: 'פתיחה של כל קובץ והשוואה למה ש-Gmail דורש. שום דבר לא נשלח.',
      button: (count: number) =>
        plural(count, {
          one: 'בדיקת שורה אחת',
          two: 'בדיקת שתי שורות',
          other: 'בדיקת # שורות',
        }),
      link: 'בדיקה',
      done: 'כל הקבצים נבדקו.',
    },
    pilot: {
      says: 'מתחילים בכמה משתמשים שיוכלו להגיד לכם אם זה פועל.',
      button: (count: number) =>
        plural(count, {
          one: 'העלאת שורה אחת',
          two: 'העלאת שתי שורות',
          other: 'העלאת # שורות',
        }),
      done: 'הפיילוט הצליח.',
      noneReady: 'אין שורה מוכנה.',
      noneReadyHint:
        'פועלים לפי ההודעות שבשורות ובודקים אותן שוב. רק שורות מוכנות מועלות.',
      failed: (failed: number, all: number) =>
        `לא הצליחו: ${number(failed)} מתוך ${rows(all)}.`,
      failedHint: 'קוראים את ההודעות שלהן, ואז מריצים שוב את הפיילוט.',
      worked: (count: number) =>
        plural(count, {
          one: 'החתימה ב-Gmail בתיבת הדואר של הפיילוט היא באמצעות האישור החדש.',
          two: 'החתימה ב-Gmail בשתי תיבות הדואר של הפיילוט היא באמצעות האישור החדש.',
          other:
            'החתימה ב-Gmail בכל # תיבות הדואר של הפיילוט היא באמצעות האישור החדש.',
        }),
      ask: 'מבקשים ממשתמש בפיילוט לשלוח אימייל חתום, ואז ממשיכים.',
      opensAll: (all: number, now: number) =>
        `${plural(now, {
          one: `כל השורות (${number(all)}) ייפתחו אם השורה הזו תצליח.`,
          two: `כל השורות (${number(all)}) ייפתחו אם שתי השורות האלה יצליחו.`,
          other: `כל השורות (${number(all)}) ייפתחו אם # השורות האלה יצליחו.`,
        })} אם אחת תיכשל, השאר יישארו סגורות עד שהעלאה בגודל הזה תצליח.`,
      opensTen: (now: number) =>
        plural(now, {
          one: '10 השורות הבאות ייפתחו אם השורה הזו תצליח.',
          two: '10 השורות הבאות ייפתחו אם שתי השורות האלה יצליחו.',
          other: '10 השורות הבאות ייפתחו אם # השורות האלה יצליחו.',
        }),
      gates: 'איך הפריסה נפתחת',
      few: '1 עד 3 שורות',
      ten: '10 שורות',
      all: (count: number) => `כל ה-${number(count)}`,
      allRows: 'כל השורות',
      worksState: 'הצליח',
      now: 'עכשיו',
      closed: 'סגור',
      openAll: 'פתיחת כל השורות בכל זאת…',
      openAllTitle: (count: number) =>
        plural(count, {
          one: 'לפתוח שורה אחת?',
          two: 'לפתוח את שתי השורות?',
          other: 'לפתוח את כל # השורות?',
        }),
      openAllSays:
        'הפיילוט עדיין לא הראה שההעלאות פועלות. אם משהו לא תקין, זה ישפיע על כל תיבות הדואר בבת אחת.',
      openAllConfirm: 'כן, פתיחת כל השורות',
    },
    rest: {
      done: 'כל השורות שהיו מוכנות הועלו.',
    },
    schedule: {
      says: 'רענון בכל לילה, חידוש של מה שהגיע מועדו ואימייל על מה שדורש טיפול.',
      button: 'הפעלה של התזמון',
      link: NAMES.switchOn,
      done: 'התזמון מופעל.',
    },
  },
});
