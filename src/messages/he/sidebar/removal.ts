import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {states} from '../labels';
import {certificates, keyPairs, rows, users} from '../words';

/** Deleting or disabling certificates and key pairs of many rows: what would happen, shown before anything does. */
export const removal: SidebarPart<'removal' | 'removals'> = ({
  number,
  plural,
  date,
  pick,
}) => {
  const named = (
    count: number,
    verb: string,
    [one, two, other]: readonly [string, string, string],
  ) =>
    plural(count, {
      one: `${verb} ${one}`,
      two: `${verb} ${two}`,
      other: `${verb} # ${other}`,
    });
  const CERTIFICATES = ['אישור אחד', 'שני אישורים', 'אישורים'] as const;
  const PAIRS = ['זוג מפתחות אחד', 'שני זוגות מפתחות', 'זוגות מפתחות'] as const;
  const IDENTITIES = ['זהות אחת', 'שתי זהויות', 'זהויות'] as const;
  const becomes = (which: string, state: string, more = '') =>
    `${which}: המצב יהיה "${state}".${more && ` ${more}`}`;
  const typed = (count: number, to: string) =>
    `כדי ${to}, מקלידים ${number(count)}`;
  const UNREADABLE =
    'אי אפשר יהיה לקרוא ב-Gmail אימיילים שהוצפנו באמצעות האישורים האלה, כולל אימיילים ישנים.';
  const deleted = (count: number) => `יימחקו (${number(count)})`;
  return {
    removal: {
      none: 'הפעולה לא תשפיע על אף שורה. בוחרים שורות אחרות ומנסים שוב.',
      rows,
      users,
      reading: (seen: number, all: string) =>
        `קריאה מ-Gmail: ${number(seen)} מתוך ${all}…`,
      read: (all: string) => `${all}. נקרא מ-Gmail ממש עכשיו.`,
      again: 'קריאה חוזרת מ-Gmail',
      unknown: (count: number) =>
        plural(count, {
          one: 'לגבי אחד מהם לא התקבלה תשובה מ-Gmail בזמן.',
          two: 'לגבי שניים מהם לא התקבלה תשובה מ-Gmail בזמן.',
          other: 'לגבי # מהם לא התקבלה תשובה מ-Gmail בזמן.',
        }),
      unknownFix:
        'עדיין לא ידוע מה יימחק שם. טוענים מחדש, או בוחרים פחות שורות.',
      noUndo: 'אי אפשר לבטל את הפעולה הזו.',
      kept: (count: number) => `יישמרו (${number(count)})`,
      changed: (count: number) => `שורות שישתנו (${number(count)})`,
      row: (row: number | null) => (row === null ? 'אין שורה' : `שורה ${row}`),
      primary: 'כתובת ראשית',
      alias: 'כתובת אימייל חלופית',
      until: (expires: number, now: number) =>
        expires < now ? `תוקפו פג ב-${date(expires)}` : `עד ${date(expires)}`,
      noDate: 'תאריך התפוגה לא ידוע',
      isDefault: 'ברירת מחדל',
      notDefault: 'לא ברירת מחדל',
      /** All of it in one line, after the row. */
      inLine: (expires: number | null, now: number, isDefault: boolean) => {
        const end =
          expires === null
            ? 'תאריך התפוגה לא ידוע'
            : expires < now
              ? `תוקפו פג ב-${date(expires)}`
              : `עד ${date(expires)}`;
        return `${end}, ${isDefault ? 'ברירת מחדל' : 'לא ברירת מחדל'}`;
      },
      usersCertificates: (user: string, count: number) =>
        `${isolate(user)}: ${certificates(count)}`,
      more: (count: number) => `ועוד ${number(count)}`,
      force: (count: number) =>
        plural(count, {one: 'למחוק גם אותו', other: 'למחוק גם אותם'}),
      forceHint: (count: number) =>
        `${plural(count, {
          one: 'במקרה כזה יימחק אישור אחד.',
          two: 'במקרה כזה יימחקו שני אישורים.',
          other: 'במקרה כזה יימחקו # אישורים.',
        })} משתמשים שלא יישאר להם אישור לא יוכלו לחתום או לקרוא אימיילים מוצפנים.`,
      revocation: {
        label: 'גם לבטל את תוקפם ברשות האישורים',
        hint: (name: string) =>
          `ביטול התוקף של האישורים שהונפקו על ידי ${isolate(name)}. אי אפשר לבטל את הפעולה הזו. יכול להיות שאחרים לא ייתנו עוד אמון באימיילים שהמשתמשים האלה חתמו.`,
        reason: 'סיבה',
        reasons: {
          AFFILIATION_CHANGED: 'המשתמש עזב',
          CESSATION_OF_OPERATION: 'כבר לא נדרש',
          PRIVILEGE_WITHDRAWN: 'כבר לא זכאי',
          SUPERSEDED: 'הוחלף באישור אחר',
          KEY_COMPROMISE: 'ייתכן שהמפתח נחשף',
        },
      },
      idle: 'אין מה להסיר',
      nothing: 'שום דבר לא יוסר ולא ישתנה. הסיבות מופיעות למטה.',
      change: (count: number) =>
        named(count, 'שינוי', ['שורה אחת', 'שתי שורות', 'שורות']),
      keyPairs,
      numbers: (numbers: readonly number[], more: number) => {
        const shown = numbers.map(it => String(it)).join(', ');
        const all = more > 0 ? `${shown} ועוד ${number(more)}` : shown;
        return pick(numbers.length + more, {
          one: `שורה ${all}`,
          other: `שורות ${all}`,
        });
      },
    },
    removals: {
      delete: {
        button: 'מחיקת אישורים…',
        hint: 'מחיקה מ-Gmail של האישורים של השורות האלה.',
        title: 'למחוק אישורים?',
        titleOf: (count: number) => `${named(count, 'למחוק', CERTIFICATES)}?`,
        confirm: (count: number) => named(count, 'כן, מחיקת', CERTIFICATES),
        type: (count: number) =>
          typed(count, named(count, 'למחוק', CERTIFICATES)),
        isFinal: true,
        harm: UNREADABLE,
        gone: deleted,
        changed: (which: string) =>
          becomes(which, states.deleted, 'הקבצים ב-Drive נשמרים.'),
      },
      offBoard: {
        button: 'הסרת כל האישורים…',
        hint: 'הסרת כל האישורים של המשתמשים האלה, מכל הכתובות שלהם.',
        title: 'להסיר את כל האישורים?',
        titleOf: (count: number) =>
          plural(count, {
            one: 'להסיר את כל האישורים: למחוק אישור אחד?',
            two: 'להסיר את כל האישורים: למחוק שני אישורים?',
            other: 'להסיר את כל האישורים: למחוק # אישורים?',
          }),
        confirm: (count: number) => named(count, 'כן, מחיקת', CERTIFICATES),
        type: (count: number) =>
          typed(count, named(count, 'למחוק', CERTIFICATES)),
        isFinal: true,
        harm: `${UNREADABLE} המשתמשים האלה לא יוכלו עוד לחתום. קודם מבטלים את תוקף האישורים ברשות האישורים (CA) שלכם ומייצאים אימיילים שעדיין נחוצים.`,
        gone: deleted,
        changed: (which: string) =>
          becomes(
            which,
            states.offBoarded,
            'תיבות הדואר, הכתובות החלופיות והקבצים ב-Drive נשמרים.',
          ),
      },
      cseDisable: {
        button: 'השבתת זוגות מפתחות…',
        hint: 'הפסקה של החתימה והפענוח באמצעותם ב-Gmail.',
        title: 'להשבית זוגות מפתחות?',
        titleOf: (count: number) => `${named(count, 'להשבית', PAIRS)}?`,
        confirm: (count: number) => named(count, 'כן, השבתת', PAIRS),
        type: (count: number) => typed(count, named(count, 'להשבית', PAIRS)),
        isFinal: false,
        harm: 'המשתמשים האלה לא יוכלו לחתום ולא יוכלו לקרוא אימיילים שהוצפנו באמצעות זוגות המפתחות האלה, עד שיופעלו שוב. אחרי 30 יום אפשר למחוק זוג מפתחות מושבת באופן סופי, ואת זה אי אפשר לבטל.',
        gone: (count: number) => `יושבתו (${number(count)})`,
        changed: (which: string) => becomes(which, states.disabled),
      },
      cseDeleteIdentity: {
        button: 'מחיקת זהויות…',
        hint: 'זוגות המפתחות נשמרים.',
        title: 'למחוק זהויות?',
        titleOf: (count: number) => `${named(count, 'למחוק', IDENTITIES)}?`,
        confirm: (count: number) => named(count, 'כן, מחיקת', IDENTITIES),
        type: (count: number) =>
          typed(count, named(count, 'למחוק', IDENTITIES)),
        isFinal: false,
        harm: 'עד שתיווצר שוב זהות, המשתמשים האלה לא יוכלו לשלוח אימיילים מוצפנים, ואחרים לא ימצאו את האישורים שלהם בספרייה. זוגות המפתחות נשמרים, כך שעדיין אפשר לקרוא אימיילים ישנים.',
        gone: deleted,
        changed: (which: string) => becomes(which, states.identityDeleted),
      },
    },
  };
};
