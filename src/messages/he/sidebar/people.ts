import type {SidebarPart} from '../../sidebar';
import {actionNames} from '../action-names';
import {isolate} from '../format';
import {SHEETS, users as counted} from '../words';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people: SidebarPart<'users' | 'aliases'> = ({
  number,
  plural,
  sheet: {sheets},
}) => {
  const adding = (count: number) =>
    plural(count, {
      one: 'הוספת שורה אחת',
      two: 'הוספת שתי שורות',
      other: 'הוספת # שורות',
    });
  const added = (count: number) =>
    plural(count, {
      one: 'נוספה שורה אחת.',
      two: 'נוספו שתי שורות.',
      other: 'נוספו # שורות.',
    });
  return {
    users: {
      intro:
        'הוספת שורה לכל משתמש פעיל שאין לו שורה. המשתמשים, השורות הקיימות והאישורים לא משתנים.',
      from: 'משתמשים של',
      kinds: {
        domain: 'דומיין',
        orgUnit: 'יחידה',
        group: 'קבוצה',
      },
      names: {
        domain: 'דומיין',
        orgUnit: 'הנתיב של היחידה הארגונית',
        group: 'הכתובת של הקבוצה',
      },
      nameHints: {
        domain: `למשל ${isolate('example.com')}.`,
        orgUnit: `למשל ${isolate('/Sales/Europe')}, כולל היחידות שמתחתיה.`,
        group: `למשל ${isolate('sales@example.com')}. נכללים גם החברים בקבוצות שבתוכה.`,
      },
      readUnits: 'בחירה מרשימה',
      readingUnits: 'היחידות בקריאה…',
      units: 'יחידה ארגונית',
      noUnit: 'בחירת יחידה',
      unit: (path: string, count: number) =>
        `${isolate(path)} (${counted(count)})`,
      unitsFound: (count: number) =>
        count === 0
          ? 'אין יחידה עם משתמשים: כולם ברמה העליונה.'
          : plural(count, {
              one: 'נמצאה יחידה אחת.',
              two: 'נמצאו שתי יחידות.',
              other: 'נמצאו # יחידות.',
            }),
      readingGroups: 'הקבוצות בקריאה…',
      group: 'קבוצה',
      noGroup: 'בחירת קבוצה',
      groupOf: (name: string, address: string, count: number) =>
        `${name ? `${isolate(name)} · ` : ''}${isolate(address)} (${plural(count, {one: 'חבר אחד', two: 'שני חברים', other: '# חברים'})})`,
      groupsFound: (count: number) =>
        count === 0
          ? 'אין קבוצות בארגון.'
          : plural(count, {
              one: 'נמצאה קבוצה אחת.',
              two: 'נמצאו שתי קבוצות.',
              other: 'נמצאו # קבוצות.',
            }),
      moreGroups:
        'יש יותר קבוצות ממה שמוצג ברשימה. לקבוצה אחרת מקלידים את הכתובת שלה.',
      groupsNeed: `כדי להציג רשימה של קבוצות, צריך ברשומה של הענקת הגישה את היקף ההרשאות האופציונלי ${isolate('admin.directory.group.readonly')}. בלעדיו מקלידים את הכתובת.`,
      keep: 'הוספה קבועה של מצטרפים וסימון של עוזבים',
      keepHint:
        'בכל רענון של כל השורות, משתמשים חדשים מקבלים שורה, ושורות של משתמשים שעזבו מסומנות. אף שורה ואף אישור לא נמחקים.',
      needs: 'מה נדרש',
      needsHint: (scopes: number) =>
        plural(scopes, {
          one: 'חשבון השירות קורא את הספרייה בשמכם, ולכן אתם צריכים להיות אדמין. ברשומה של הענקת הגישה צריך עוד היקף הרשאות אחד. אם הוא חסר, הרשומה המלאה מוצגת בספירה.',
          two: 'חשבון השירות קורא את הספרייה בשמכם, ולכן אתם צריכים להיות אדמין. ברשומה של הענקת הגישה צריך עוד שני היקפי הרשאות. אם הם חסרים, הרשומה המלאה מוצגת בספירה.',
          other:
            'חשבון השירות קורא את הספרייה בשמכם, ולכן אתם צריכים להיות אדמין. ברשומה של הענקת הגישה צריך עוד # היקפי הרשאות. אם הם חסרים, הרשומה המלאה מוצגת בספירה.',
        }),
      count: 'ספירה',
      counting: 'בספירה…',
      result: 'מה יקרה',
      found: (count: number) =>
        plural(count, {
          one: 'משתמש פעיל אחד',
          two: 'שני משתמשים פעילים',
          other: '# משתמשים פעילים',
        }),
      present: (count: number) => `כבר יש להם שורה: ${number(count)}`,
      added: (count: number) => `יקבלו שורה: ${number(count)}`,
      left: (count: number) => `בדילוג: ${number(count)}`,
      examples: 'שורות חדשות:',
      add: (count: number, keep: boolean) => {
        if (!keep) return adding(count);
        return count === 0
          ? 'שמירת המקור הזה'
          : `${adding(count)} ושמירת המקור`;
      },
      adding: 'בהוספה…',
      done: 'המשתמשים נוספו',
      addedRows: added,
      keptNow:
        'מעכשיו, בכל רענון של כל השורות מתווספים משתמשים שמצטרפים ומסומנים משתמשים שעוזבים.',
      another: 'הוספת משתמשים אחרים',
      kept: 'מקורות שנשמרו',
      keptHint: 'בכל רענון של כל השורות.',
      noneKept: 'אין עדיין.',
      source: (kind: string, name: string) => `${kind}: ${isolate(name)}`,
      forget: 'הסרה',
      forgetWhat: (kind: string, name: string) =>
        `הסרה: ${kind} ${isolate(name)}`,
      forgotten: (name: string) =>
        `המקור ${isolate(name)} הוסר. השורות שלו נשארות.`,
    },

    aliases: {
      intro:
        'כתובות לשליחה בשם של המשתמשים שאין להן אישור בתוקף ואין להן שורה.',
      first: `הן נקראות מהגיליון "${sheets.inventory}". כדי לעדכן אותו, קודם מריצים "${actionNames.refresh}" בלשונית "${SHEETS.rollout}".`,
      look: 'חיפוש כתובות חלופיות',
      looking: 'בחיפוש…',
      lookAgain: 'חיפוש חוזר',
      result: 'מה נמצא',
      found: (all: number, usable: number) =>
        `כתובות חלופיות בלי אישור בתוקף: ${number(all)}. מתוכן יקבלו שורה: ${number(usable)}.`,
      none: `לא חסרה אף כתובת: לכל כתובת חלופית בגיליון "${sheets.inventory}" יש שורה או אישור בתוקף.`,
      groups: {
        'without certificate': 'בלי אישור',
        expired: 'תוקף האישור פג',
        unconfirmed: 'לא מאומתת',
        outside: 'כתובת חיצונית',
      },
      groupHints: {
        'without certificate': 'תקבל שורה.',
        expired: 'תקבל שורה.',
        unconfirmed:
          'לא תקבל שורה: אי אפשר לשמור לה אישור ב-Gmail עד שהמשתמש מאמת את הכתובת ב-Gmail.',
        outside:
          'לא תקבל שורה: הכתובת לא שייכת לאף אחד מהדומיינים שלכם. אם צריך לה שורה, מוסיפים אותה בעצמכם.',
      },
      group: (name: string, count: number) => `${name}: ${number(count)}`,
      listNames: {
        'without certificate': 'aliases-without-certificate.csv',
        expired: 'aliases-expired.csv',
        unconfirmed: 'aliases-not-confirmed.csv',
        outside: 'aliases-outside.csv',
      },
      add: adding,
      adding: 'בהוספה…',
      done: 'הכתובות החלופיות נוספו',
      added,
    },
  };
};
