/** Hebrew: the digest. */
import {digestMail, digestPost, type DigestWords} from '../digest';
import {causes} from './causes';
import {day, grouped, isolate, path, plural} from './format';
import {HEBREW, NAMES, rows, SHEETS} from './words';

const NO_ROW = ' אין לו שורה.';

const words: DigestWords = {
  page: HEBREW,
  day,
  causes,
  titles: {
    revoked: 'בוטלו על ידי רשות האישורים',
    expired: 'תוקפם פג',
    ending: 'יפוגו בקרוב',
    trouble: 'דורשים טיפול',
    notInUse: 'נשמרו ולא בשימוש',
    waiting: 'ממתינים להסכמת המשתמש',
    left: 'משתמשים שעזבו',
    stored: 'נשמרו',
    renewed: 'חודשו או הוחלפו',
    fileTaken: 'קבצים מהתיקייה במעקב שנעשה בהם שימוש',
    fileLeft: 'קבצים בתיקייה במעקב שלא נעשה בהם שימוש',
  },
  test: headline => `בדיקה: ${headline}`,
  headline: ({aliases, covered, soon, attention}) =>
    [
      `מכוסות: ${grouped(covered)} מתוך ${grouped(aliases)}`,
      `יפוגו תוך 30 יום: ${grouped(soon)}`,
      `דורשות טיפול: ${grouped(attention)}`,
    ].join(' · '),
  unread: 'עדיין לא נקרא מידע מ-Gmail',
  coveredOf: (covered, aliases) =>
    `${grouped(covered)} מתוך ${grouped(aliases)}`,
  number: grouped,
  labels: {
    covered: 'כתובות מכוסות',
    soon: 'יפוגו תוך 30 יום',
    attention: 'דורשות טיפול',
  },
  intros: {
    nothing: 'אין שום דבר פתוח.',
    test: 'האימייל הזה נשלח לבדיקה ומציג את כל מה שפתוח עכשיו.',
    whole: 'זה כל מה שפתוח השבוע. מה שלא דווח באימיילים קודמים מסומן ב"חדש".',
    fresh: 'זה מה שהתחדש מאז האימייל האחרון.',
    everything: 'זה כל מה שפתוח.',
  },
  openSheet: NAMES.openSheet,
  openRows: count =>
    plural(count, {
      one: 'פתיחת השורה',
      two: 'פתיחת שתי השורות',
      other: 'פתיחת # השורות',
    }),
  sheetAt: url => `הגיליון: ${url}`,
  testFoot: `קיבלתם את האימייל הזה כי בחרתם באפשרות "${NAMES.sendTest}".`,
  foot: (owner, isListed) => [
    isListed
      ? `קיבלתם את האימייל הזה כי התזמון הופעל על ידי ${isolate(owner)} והכתובת שלכם נמצאת ברשימה שלו.`
      : `קיבלתם את האימייל הזה כי התזמון הופעל על ידי ${isolate(owner)}.`,
    'מה שהתחדש נשלח אחרי רענון. כל מה שפתוח נשלח ברענון הראשון של השבוע.',
    `כדי לשנות או להפסיק את האימייל הזה, פותחים את הגיליון ובוחרים ${path('S/MIME', NAMES.sidebar, NAMES.health, NAMES.schedule)}.`,
  ],
  group: (name, all) => `${isolate(name)} (${grouped(all)})`,
  row: (row, isKeyPair) =>
    isKeyPair ? `שורה ${row} ב-${SHEETS.cse}` : `שורה ${row}`,
  fresh: 'חדש',
  revoked: hasRow =>
    `רשות האישורים (CA) ביטלה את תוקפו.${hasRow ? '' : NO_ROW}`,
  expired: (on, hasRow) => `תוקפו פג ב-${on}.${hasRow ? '' : NO_ROW}`,
  ending: (on, days, hasRow) =>
    `תוקפו יפוג ${inDays(days)}, ב-${on}.${hasRow ? '' : NO_ROW}`,
  stored: until => (until ? `נשמר. בתוקף עד ${until}.` : 'נשמר.'),
  renewed: (until, isReplaced) =>
    `${isReplaced ? 'הוחלף ב-Gmail.' : 'חודש.'}${until && ` בתוקף עד ${until}.`}`,
  more: more => `ועוד ${grouped(more)}`,
  seeAll: all =>
    plural(all, {
      one: 'לצפייה בגיליון',
      two: 'לצפייה בשני הפריטים בגיליון',
      other: 'לצפייה בכל # הפריטים בגיליון',
    }),
  seeCauses: (causes, inRows) =>
    plural(causes, {
      one: `עוד סיבה אחת (${rows(inRows)}) בגיליון`,
      two: `עוד שתי סיבות (${rows(inRows)}) בגיליון`,
      other: `עוד # סיבות (${rows(inRows)}) בגיליון`,
    }),
  standing: all =>
    plural(all, {
      one: 'פריט אחד מאימיילים קודמים עדיין פתוח. הוא יופיע שוב באימייל הראשון של כל שבוע.',
      two: 'שני פריטים מאימיילים קודמים עדיין פתוחים. הם יופיעו שוב באימייל הראשון של כל שבוע.',
      other:
        '# פריטים מאימיילים קודמים עדיין פתוחים. הם יופיעו שוב באימייל הראשון של כל שבוע.',
    }),
  unreported: all =>
    plural(all, {
      one: 'יש כל כך הרבה דיווחים שפריט אחד חשוב פחות לא נכלל: ראו בגיליונות.',
      two: 'יש כל כך הרבה דיווחים ששני פריטים חשובים פחות לא נכללו: ראו בגיליונות.',
      other:
        'יש כל כך הרבה דיווחים ש-# פריטים חשובים פחות לא נכללו: ראו בגיליונות.',
    }),
};

function inDays(days: number): string {
  if (days <= 0) return 'היום';
  return plural(days, {
    one: 'מחר',
    two: 'בעוד יומיים',
    other: 'בעוד # ימים',
  });
}

export const digest = digestMail(words);
export const chatDigest = digestPost(words);
