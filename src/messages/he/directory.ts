/** Hebrew: users from the directory. */
import type {
  DirectoryFindings,
  DirectoryRowFindings,
} from '../../core/directory/findings';
import type {UsersFrom} from '../../core/door/contract';
import type {SheetSentences} from '../language';
import {actionNames} from './action-names';
import {grouped, isolate, list, plural, quoted} from './format';
import {NAMES, NOTHING_TO_DO, users} from './words';

type Kind = UsersFrom['kind'];

const EXAMPLES: Readonly<Record<Kind, string>> = {
  domain: `מקלידים את החלק שאחרי ה-@, למשל ${isolate('example.com')}.`,
  orgUnit: `מקלידים את הנתיב המלא שלה, שמתחיל בלוכסן, למשל ${isolate('/Sales/North')}.`,
  group: `מקלידים את הכתובת שלה, למשל ${isolate('staff@example.com')}.`,
};

const UNKNOWN: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `אין בארגון דומיין בשם ${name}.`,
  orgUnit: name => `אין בארגון יחידה ארגונית ${name}.`,
  group: name => `אין בארגון קבוצה ${name}.`,
};

const INVALID: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `הערך ${name} הוא לא שם של דומיין.`,
  orgUnit: name => `הערך ${name} הוא לא נתיב של יחידה ארגונית.`,
  group: name => `הערך ${name} הוא לא כתובת של קבוצה.`,
};

const MISSING: Readonly<Record<Kind, string>> = {
  domain: 'חסר שם הדומיין.',
  orgUnit: 'חסר נתיב היחידה הארגונית.',
  group: 'חסרה כתובת הקבוצה.',
};

const NOBODY: Readonly<Record<Kind, (name: string) => string>> = {
  domain: name => `אין משתמשים פעילים בדומיין ${name}.`,
  orgUnit: name => `אין משתמשים פעילים ביחידה הארגונית ${name}.`,
  group: name => `אין משתמשים פעילים בקבוצה ${name}.`,
};

const OFF_BOARD = `מריצים על השורה את "${actionNames.offBoard}"`;

export const directorySentences: SheetSentences<
  DirectoryFindings & DirectoryRowFindings
> = {
  'user-left': ({reason}) =>
    reason === 'inactive'
      ? {
          says: 'המשתמש מושעה או מועבר לארכיון, ולכן אין גישה לתיבת הדואר שלו.',
          fix: `אם המשתמש עזב, מוחקים את השורה. כדי למחוק גם את האישורים מ-Gmail, קודם מפעילים מחדש את המשתמש, ${OFF_BOARD} ואז משעים שוב את המשתמש.`,
        }
      : {
          says: 'המשתמש נמחק, או כבר לא נמצא בדומיין, ביחידה ארגונית או בקבוצה שמייבאים מהם שורות.',
          fix: `כדי למחוק את האישורים של המשתמש, ${OFF_BOARD} (למשתמש שנמחק כבר אין אישורים). אחר כך מוחקים את השורה. שום דבר לא נמחק אוטומטית.`,
        },
  'user-renamed': ({user, now}, {columns}) => ({
    says: `הכתובת של המשתמש ${isolate(user)} השתנתה: הכתובת הראשית שלו היא עכשיו ${isolate(now)}.`,
    fix: `כותבים את ${isolate(now)} בתא "${columns.user}". אם האישור הונפק לכתובת ${isolate(user)}, כותבים אותה בתא "${columns.alias}": היא נשארת כתובת חלופית של המשתמש ב-Gmail.`,
  }),
  'user-replaced': ({user}) => ({
    says: `הכתובת ${isolate(user)} שייכת עכשיו למשתמש אחר מזה שהיה כשהשורה נוספה.`,
    fix: 'מוחקים את השורה, או מוסיפים אליה קובץ אישור למשתמש החדש. האישור שבשורה היה של המשתמש הקודם.',
  }),
  'user-back': () => ({
    says: 'המשתמש חזר לדומיין, ליחידה ארגונית או לקבוצה שמייבאים מהם שורות. אין ב-Gmail אישור לכתובת הזו.',
    fix: `מוסיפים לשורה קובץ אישור ואת הסיסמה שלו ומריצים "${actionNames.upload}".`,
  }),
  'users-from-unknown': ({kind, name}) => ({
    says: UNKNOWN[kind](quoted(name)),
    fix: `בודקים את הכתיב במסוף Admin. ${EXAMPLES[kind]}`,
  }),
  'users-from-invalid': ({kind, name}) => ({
    says: name ? INVALID[kind](quoted(name)) : MISSING[kind],
    fix: EXAMPLES[kind],
  }),
  'directory-needs-delegation': () => ({
    says: 'כדי לקרוא את המשתמשים של הארגון צריך הענקת גישה, והיא לא מוגדרת אצלכם.',
    fix: `מגדירים את הענקת הגישה ב"${NAMES.settings}" ופועלים לפי "${NAMES.checkSetup}". אם משתמשים במפתח פרטי, כל מפעיל שומר אותו בנפרד.`,
  }),
  'delegation-entry': () => ({
    says: 'כדי לקרוא משתמשים, צריך עוד היקפי הרשאות ברשומה של הענקת הגישה ברמת הדומיין במסוף Admin.',
    fix: 'סופר-אדמין עורך את הרשומה של מזהה הלקוח הזה ומחליף את היקפי ההרשאות שלה בכל היקפי ההרשאות שמוצגים כאן. אחר כך מנסים שוב.',
  }),
  'nobody-found': ({kind, name}) => ({
    says: NOBODY[kind](quoted(name)),
    fix: 'בודקים במסוף Admin שזה המקור הנכון. שינויים שנעשים שם מופיעים כאן בדרך כלל תוך שעה, ולכל היותר אחרי 36 שעות.',
  }),
  'users-left-out': ({inactive, withoutMailbox, groups, outside}) => ({
    says: `לא נוספו שורות עבור: ${list(
      [
        [
          inactive,
          {
            one: 'משתמש אחד מושעה או בארכיון',
            two: 'שני משתמשים מושעים או בארכיון',
            other: '# משתמשים מושעים או בארכיון',
          },
        ] as const,
        [
          withoutMailbox,
          {
            one: 'משתמש אחד בלי Gmail',
            two: 'שני משתמשים בלי Gmail',
            other: '# משתמשים בלי Gmail',
          },
        ] as const,
        [
          groups,
          {
            one: 'קבוצה אחת (החברים בה נכללו)',
            two: 'שתי קבוצות (החברים בהן נכללו)',
            other: '# קבוצות (החברים בהן נכללו)',
          },
        ] as const,
        [
          outside,
          {
            one: 'כתובת אחת מחוץ לארגון',
            two: 'שתי כתובות מחוץ לארגון',
            other: '# כתובות מחוץ לארגון',
          },
        ] as const,
      ]
        .filter(([number]) => number > 0)
        .map(([number, forms]) => plural(number, forms)),
    )}.`,
    fix: NOTHING_TO_DO,
  }),
  'users-differ': ({expected, confirmed}) => ({
    says: `מספר השורות החדשות השתנה. אומתו: ${grouped(confirmed)}. עכשיו יתווספו: ${grouped(expected)}.`,
    fix: 'שום דבר לא נוסף. סופרים שוב ומאמתים.',
  }),
  'too-many-sources': ({most}) => ({
    says: `כבר מייבאים שורות מ-${grouped(most)} דומיינים, יחידות ארגוניות וקבוצות, וזה המספר המרבי.`,
    fix: 'שום דבר לא נוסף. מסירים אחד מהם, או מאחדים כמה קבוצות לקבוצה אחת.',
  }),
  'users-from-unread': ({message}) => ({
    says: `לא היה אפשר לבדוק אילו משתמשים הצטרפו או עזבו, ולכן אף שורה לא נוספה ולא סומנה. ${message}`,
    fix: 'יתבצע ניסיון נוסף ברענון הבא.',
  }),
  'too-many-left': ({left, users: all}) => ({
    says: `נראה ש-${grouped(left)} מתוך ${users(all)} עזבו בבת אחת, ולכן אף שורה לא סומנה.`,
    fix: 'בודקים שהדומיינים, היחידות הארגוניות והקבוצות שמייבאים מהם שורות הם עדיין הנכונים. אם באמת עזבו כל כך הרבה משתמשים, מסירים את המקורות בסרגל הצד ומוסיפים אותם שוב.',
  }),
};
