import type {SidebarPart} from '../../sidebar';
import {actionNames} from '../action-names';
import {isolate} from '../format';
import {addresses, certificates, rows as countedRows, SHEETS} from '../words';

/** How many aliases were covered at an instant (milliseconds since the epoch), of how many. */
interface DayFigures {
  readonly at: number;
  readonly covered: number;
  readonly aliases: number;
}

/** The sheets in figures. */
export const figures: SidebarPart<'figures'> = speech => {
  const {sheets} = speech.sheet;
  const {number, date, moment, month, share, plural, days} = speech;
  return {
    figures: {
      count: 'ספירה עכשיו',
      counting: 'בספירה…',
      counted: (time: number) =>
        `הספירה בוצעה ב-${moment(time)} ונכתבה בגיליון "${sheets.dashboard}". כדי לקרוא שוב את Gmail, מריצים "${actionNames.refresh}" בלשונית "${SHEETS.rollout}".`,
      /** @param oldest milliseconds since the epoch, as `newest` */
      read: (oldest: number, newest: number) =>
        date(oldest) === date(newest)
          ? `נקרא מ-Gmail ב-${date(newest)}.`
          : `נקרא מ-Gmail בין ${date(oldest)} לבין ${date(newest)}. בגיליון "${sheets.inventory}" מוצג מתי נקרא כל אישור.`,
      afterRun: 'יש הרצה בתהליך. הנתונים ייספרו כשהיא תסתיים.',
      none: 'עדיין לא נקרא מידע מ-Gmail',
      empty:
        'הכיסוי יופיע כאן אחרי הרענון הראשון, שקורא מה יש ב-Gmail. התזמון מרענן בכל לילה.',
      refresh: (count: number) =>
        plural(count, {
          one: 'רענון שורה אחת',
          two: 'רענון שתי שורות',
          other: 'רענון # שורות',
        }),
      table: 'כטבלה',
      chartOf: (what: string, parts: readonly string[]) =>
        `${what}: ${parts.join(', ')}`,
      part: (name: string, count: number) =>
        `${isolate(name)}: ${number(count)}`,
      more: (count: number) => `עוד ${number(count)}`,

      coverage: 'כיסוי',
      covered: 'מכוסות',
      coveredOf: (covered: number, all: number) =>
        `מכוסות: ${number(covered)} מתוך ${addresses(all)}`,
      /** The rows of Rollout, beside the addresses that Gmail was read for. */
      counts: (read: number, covered: number, rows: number) =>
        `${plural(read, {
          one: 'נספרה כתובת אחת שנקראה מ-Gmail.',
          two: 'נספרו שתי כתובות שנקראו מ-Gmail.',
          other: 'נספרו # כתובות שנקראו מ-Gmail.',
        })} בגיליון "${sheets.rollout}" מכוסות ${number(covered)} מתוך ${countedRows(rows)}.`,
      share: (covered: number, all: number) => share(covered, all),
      coverageParts: {
        trusted: 'ברירת מחדל בתוקף',
        untrusted: 'ברירת מחדל בתוקף, שרשרת לא מהימנה',
        expired: 'ברירת המחדל לא בתוקף',
        none: 'אין ברירת מחדל',
      },

      states: 'מצב השורות',

      expiries: 'תפוגות לפי חודש',
      expiriesHint:
        'אישורי ברירת מחדל לפי חודש התפוגה שלהם. במסגרת בלבד: חודשים שעברו.',
      noExpiries: 'אין עדיין אישורי ברירת מחדל.',
      expiriesSay: (all: number, most: number, when: string) =>
        `${plural(all, {
          one: 'אישור ברירת מחדל אחד',
          two: 'שני אישורי ברירת מחדל',
          other: '# אישורי ברירת מחדל',
        })}, רובם בחודש ${when}: ${number(most)}`,
      month,
      before: (first: string) => `לפני ${month(first)}`,
      after: (last: string) => `אחרי ${month(last)}`,
      columns: {month: 'חודש', certificates: 'אישורים'},

      next: 'הבאים שיפוגו',
      expiry: (time: number, left: number) => `${date(time)}, ${days(left)}`,
      rowNumber: (row: number) => `שורה ${number(row)}`,

      keyPairs: 'זוגות מפתחות של הצפנה מצד הלקוח',
      keyPairParts: {
        valid: 'בתוקף ליותר מ-30 יום',
        soon: 'יפוגו תוך 30 יום',
        expired: 'פג תוקף',
        unknown: 'לא קריאים',
      },
      nextKeyPair: (time: number) => `הבא יפוג ב-${date(time)}.`,

      domains: 'כיסוי לפי דומיין',
      units: 'כיסוי לפי יחידה ארגונית',
      groups: 'כיסוי לפי קבוצה',
      groupsHint: 'קבוצות שמייבאים מהן משתמשים.',
      others: 'כל השאר',
      keys: 'מפתחות',
      issuers: 'מנפיקים',
      certificates,

      progress: 'לאורך זמן',
      oneDay: 'התרשים יופיע כשיהיו נתונים של יומיים.',
      progressSays: (from: DayFigures, to: DayFigures) =>
        `ב-${date(from.at)}: מכוסות ${number(from.covered)} מתוך ${addresses(from.aliases)}. ב-${date(to.at)}: מכוסות ${number(to.covered)} מתוך ${number(to.aliases)}.`,
      lines: {covered: 'מכוסות', aliases: 'כל הכתובות'},
      progressColumns: {
        day: 'יום',
        aliases: 'כתובות',
        covered: 'מכוסות',
        expired: 'לא בתוקף',
        none: 'אין',
      },
      day: date,

      report: 'דוח',
      reportHint:
        'שורה לכל כתובת, עם אישור ברירת המחדל שלה והשורה שלה, או הכיסוי של דומיינים, יחידות ארגוניות וקבוצות באחוזים. הקבצים לא מכילים סיסמאות, מפתחות או אישורים.',
      download: {
        aliases: 'הורדת הדוח (CSV)',
        parts: 'הורדת הכיסוי לפי יחידה (CSV)',
      },
      saved: (name: string) =>
        `הקובץ ${isolate(name)} הורד. הוא לא מכיל סודות.`,
      saveAgain: (name: string) => `שמירה חוזרת של ${isolate(name)}`,
    },
  };
};
