import {REMEDIES} from '../../commands';
import type {SidebarPart} from '../../sidebar';
import {causes} from '../causes';
import {isolate, path} from '../format';
import {rows} from '../words';
import {remediesIn} from './remedies';

/** A sentence and what to copy, for each system. */
type Commands = Readonly<
  Record<
    keyof typeof REMEDIES,
    Readonly<
      Record<
        'windows' | 'macos' | 'openssl',
        {readonly says: string; readonly run: string}
      >
    >
  >
>;

const P12 = isolate('.p12');
const EXPORT_ITEMS = `ואז בוחרים ${path('File', 'Export Items')} ושומרים כ-${P12}.`;
const KEYCHAIN = isolate('Keychain Access');

/** The ways to do it by hand, by system. */
const commands: Commands = {
  chain: {
    windows: {
      says: 'ייצוא חוזר עם השרשרת:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: `ב-${KEYCHAIN} בוחרים את האישור יחד עם האישורים של רשויות האישורים שלו, ${EXPORT_ITEMS}`,
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: `הוספת האישורים של רשות האישורים, בפורמט PEM בקובץ ${isolate('chain.pem')}:`,
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: 'ייצוא עם המפתח הפרטי ועם השרשרת:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: `בקטע ${path('Keychain Access', 'My Certificates')} בוחרים את האישור יחד עם האישורים של רשויות האישורים שלו, ${EXPORT_ITEMS}`,
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: 'צירוף של המפתח, האישור והשרשרת לקובץ אחד:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.windows,
    },
    macos: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.macos,
    },
    openssl: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.openssl,
    },
  },
  repack: {
    windows: {
      says: 'ייבוא הקובץ וייצוא חוזר שלו:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: `מייבאים את הקובץ ל-${KEYCHAIN}, ${EXPORT_ITEMS}`,
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: 'ייצוא עם הגנה רגילה:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems: SidebarPart<
  'causes' | 'remedies' | 'commands' | 'problems'
> = ({number, plural, date, pick, sheet}) => ({
  causes,
  remedies: remediesIn(sheet),
  commands,
  problems: {
    title: (count: number) =>
      plural(count, {
        one: 'שורה אחת דורשת טיפול',
        two: 'שתי שורות דורשות טיפול',
        other: '# שורות דורשות טיפול',
      }),
    rows,
    /** Follows the number, for screen readers. */
    rowsOnly: (count: number) => pick(count, {one: 'שורה', other: 'שורות'}),
    more: (count: number, inRows: number) =>
      plural(count, {
        one: `הצגת עוד סיבה אחת (${rows(inRows)})`,
        two: `הצגת עוד שתי סיבות (${rows(inRows)})`,
        other: `הצגת עוד # סיבות (${rows(inRows)})`,
      }),
    save: 'שמירת הכול כ-CSV',
    saveRows: 'שמירה כ-CSV',
    saved: (name: string) => `הקובץ ${isolate(name)} הורד.`,
    whatToDo: 'מה לעשות',
    byHand: 'פקודות',
    systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
    system: 'המערכת שלכם',
    command: 'פקודה',
    keepSecret: 'בסיום מוחקים את הקבצים שלא נחוצים: הם מכילים מפתחות פרטיים.',
    again: {
      check: (count: number) =>
        plural(count, {
          one: 'בדיקה חוזרת של השורה הזו',
          two: 'בדיקה חוזרת של שתי השורות',
          other: 'בדיקה חוזרת של # השורות',
        }),
      upload: (count: number) =>
        plural(count, {
          one: 'העלאה חוזרת של השורה הזו',
          two: 'העלאה חוזרת של שתי השורות',
          other: 'העלאה חוזרת של # השורות',
        }),
      refresh: (count: number) =>
        plural(count, {
          one: 'רענון השורה הזו',
          two: 'רענון שתי השורות',
          other: 'רענון # השורות',
        }),
    },
    occupied: 'יש הרצה בתהליך. ממתינים לסיום שלה.',
    none: 'אין עוד שורות שדורשות טיפול מהסיבה הזו.',
    line: (row: number, expires: number | null) =>
      expires === null
        ? `שורה ${number(row)}`
        : `שורה ${number(row)} · התוקף יפוג ב-${date(expires)}`,
    moreRows: (count: number) => `הצגת עוד ${number(count)}`,
    filter: 'הצגת השורות האלה בלבד בגיליון',
    filtered: 'בגיליון מוצגות עכשיו רק השורות האלה, לכל מי שהגיליון פתוח אצלו.',
    showAll: 'הצגת כל השורות',
    otherFilter: 'בגיליון כבר יש מסנן.',
    otherFilterHint: 'אם מחליפים אותו, השינוי מוצג לכל מי שהגיליון פתוח אצלו.',
    replaceFilter: 'החלפת המסנן',
    relaxTitle: 'זו לא בעיה אצלכם?',
    relaxHint:
      'השורות האלה יועלו אז עם אזהרה. עדיין יכול להיות שהן יידחו ב-Gmail. אפשר לשנות את זה בהגדרות.',
    relax: 'להתייחס כאל אזהרה מעכשיו',
    relaxed: 'עכשיו זו אזהרה',
    relaxedHint: 'בודקים את השורות שוב כדי לראות אילו מוכנות עכשיו.',
    undo: 'ביטול השינוי',
    undone: 'זו שוב בעיה',
    openSettings: 'פתיחת ההגדרות',
  },
});
