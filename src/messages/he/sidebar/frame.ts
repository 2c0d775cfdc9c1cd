import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {NAMES, SHEETS} from '../words';

/** The frame of every screen: tabs, kinds of notices, what happens when the script doesn’t respond. */
export const frame: SidebarPart<
  'tabs' | 'pages' | 'severity' | 'common' | 'transport'
> = () => ({
  tabs: {
    label: 'החלקים של S/MIME Rollout',
    rollout: SHEETS.rollout,
    row: 'שורה',
    import: 'ייבוא',
    health: NAMES.health,
    settings: NAMES.settings,
  },

  /** The pages over a tab; also the label of *Back* if it leads to such a page. */
  pages: {
    advanced: 'מתקדם',
    consent: NAMES.consent,
    encryption: NAMES.encryption,
    setUpCheck: NAMES.checkSetup,
    schedule: NAMES.schedule,
    cause: 'סיבה',
    userKit: NAMES.userKit,
    authority: NAMES.authority,
  },

  severity: {block: 'בעיה', warn: 'אזהרה', advice: 'טיפ'},

  common: {
    cancel: 'ביטול',
    close: 'סגירה',
    again: 'טעינה מחדש',
    loading: 'בטעינה…',
    copy: 'העתקה',
    copyWhat: (what: string) => `העתקה: ${what}`,
    copied: 'הועתק.',
    copiedNow: '✓ הועתק',
    copyRefused: 'הדפדפן לא אפשר להעתיק. מעתיקים את הטקסטים שלמעלה אחד אחד.',
    copyByHand: `הטקסט נבחר. לוחצים על ${isolate('Ctrl+C')} (${isolate('⌘C')} ב-Mac).`,
  },

  transport: {
    says: (error: string) =>
      error
        ? `הסקריפט לא הגיב. ${isolate(error)}`
        : 'הסקריפט לא הגיב. לא צוינה סיבה.',
    fix: 'בודקים את החיבור לאינטרנט ומנסים שוב. אם זה קורה שוב, טוענים את הגיליון מחדש ופותחים שוב את סרגל הצד.',
    accounts:
      'אם בדפדפן הזה מחוברים כמה חשבונות Google, יכול להיות ש-Google חוסמת את סרגל הצד. פותחים את הגיליון בפרופיל של הדפדפן או בחלון פרטי שבו מחובר רק החשבון הזה.',
    refused: {
      says: (error: string) =>
        `לסרגל הצד אין אפשרות להגיע לסקריפט. ${isolate(error)}`,
      fix: 'בדרך כלל הסיבה היא שבדפדפן הזה מחוברים כמה חשבונות Google. פותחים את הגיליון בפרופיל של הדפדפן או בחלון פרטי שבו מחובר רק החשבון הזה. אם זו לא הסיבה, ההרשאה שלכם בוטלה או שהארגון מגביל את הסקריפט. בוחרים פריט כלשהו בתפריט S/MIME: אז Google מבקשת שוב את ההרשאה או מציגה את ההגבלה.',
    },
    unexpected: (error: string) => `אירעה שגיאה בסרגל הצד: ${isolate(error)}`,
    reload: 'סוגרים את סרגל הצד ופותחים אותו שוב מהתפריט S/MIME.',
  },
});
