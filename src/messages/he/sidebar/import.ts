import type {SidebarPart} from '../../sidebar';
import {actionNames} from '../action-names';
import {isolate} from '../format';
import {HEADERS, NAMES, rows, SHEETS} from '../words';

/** Headers of the sample: they are headers that an import knows. */
const HEADS = ['user', 'alias', 'file', 'password'];

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const importing: SidebarPart<
  'importing' | 'csvSamples' | 'lastImport' | 'csv' | 'folder'
> = ({moment, number, plural, sheet: {sheets, columns}}) => {
  const written = (added: number, changed: number) => {
    const news = plural(added, {
      one: 'שורה חדשה אחת',
      two: 'שתי שורות חדשות',
      other: '# שורות חדשות',
    });
    const others = plural(changed, {
      one: 'שינוי בשורה אחת',
      two: 'שינוי בשתי שורות',
      other: 'שינוי ב-# שורות',
    });
    if (changed === 0) return `כתיבת ${news}`;
    return added === 0 ? `כתיבה: ${others}` : `כתיבה: ${news}, ${others}`;
  };
  return {
    importing: {
      title: 'ייבוא',
      intro:
        'איפה נמצאים קובצי האישורים שלכם? אם עדיין אין לכם, מבקשים אישורים. תראו תצוגה מקדימה לפני שמשהו נוסף.',
      sources: {
        csv: 'רשימת CSV',
        folder: 'תיקייה ב-Drive',
        users: 'משתמשים בארגון',
        aliases: 'כתובות חלופיות בלי אישור',
        files: NAMES.localFiles,
        request: NAMES.requests,
      },
      hints: {
        csv: 'משתמש, קובץ וסיסמה מרשימה, במבנה של המדריך של Google או במבנה שלכם.',
        folder: `מציאת המשתמש שכל קובץ ${isolate('.p12')} או ${isolate('.pfx')} שייך אליו.`,
        users: 'שורה לכל משתמש בדומיין, ביחידה ארגונית או בקבוצה.',
        aliases: `שורות לכתובות לשליחה בשם מהגיליון "${sheets.inventory}".`,
        files: 'פתיחה והעלאה שלהם כאן, בלי Drive.',
        request:
          'לשורות בלי אישור: יצירת מפתחות ובקשות, והעלאת מה שמתקבל מרשות האישורים (CA) שלכם.',
      },
      occupied: 'יש הרצה בתהליך. ממתינים לסיום שלה, או עוצרים אותה.',
      next: `השלב הבא: בוחרים "${actionNames.check}" בלשונית "${SHEETS.rollout}". כל קובץ אישור נפתח, ושום דבר לא נשלח.`,
      nextFiles:
        'השלב הבא: מוסיפים לכל שורה חדשה את קובץ האישור שלה, מתיקייה ב-Drive או באמצעות בקשה לרשות האישורים (CA) שלכם. אחר כך בודקים את השורות.',
      openOverview: `פתיחת הלשונית "${SHEETS.rollout}"`,
      more: (count: number) => `ועוד ${number(count)}`,
      download: 'הורדת הרשימה (CSV)',
      saved: (name: string) => `הקובץ ${isolate(name)} הורד.`,
      saveAgain: (name: string) => `שמירה חוזרת של ${isolate(name)}`,
      nothing: 'אין מה להוסיף: הכול כבר נמצא בגיליון.',
      columns: {
        line: 'שורה',
        file: 'קובץ',
        user: HEADERS.user,
        alias: HEADERS.alias,
        reason: 'סיבה',
        fix: 'מה לעשות',
      },
      ofUser: (user: string) => `משתמש: ${isolate(user)}`,
    },

    csvSamples: {
      title: 'לא מכירים CSV?',
      says: `רק העמודה ${isolate('user')} נדרשת. סדר העמודות לא משנה.`,
      template: 'תבנית',
      templateName: 'smime-rollout-template.csv',
      sampleLabel: 'דוגמה',
      sampleName: 'smime-rollout-sample.csv',
      heads: HEADS,
      sample: [
        ['ada@example.com', '', 'ada.p12', 'הסיסמה של ada.p12'],
        ['ben@example.com', '', 'ben.p12', 'הסיסמה של ben.p12'],
        [
          'ben@example.com',
          'sales@example.com',
          'sales.p12',
          'הסיסמה של sales.p12',
        ],
      ],
    },

    lastImport: {
      title: 'הייבוא האחרון',
      fresh: (count: number) =>
        plural(count, {
          one: 'השלב הבא: בדיקת שורה אחת',
          two: 'השלב הבא: בדיקת שתי שורות',
          other: 'השלב הבא: בדיקת # שורות',
        }),
      where: (first: number, last: number) =>
        first === last
          ? `שורה ${number(first)}.`
          : `שורות ${number(first)} עד ${number(last)}.`,
      nothingSent: 'שום דבר לא נשלח ל-Gmail.',
      added: (count: number, by: string, at: number) =>
        `${plural(count, {one: 'נוספה שורה אחת', two: 'נוספו שתי שורות', other: 'נוספו # שורות'})} על ידי ${isolate(by)}, ${moment(at)}.`,
      check: (count: number) =>
        plural(count, {
          one: 'בדיקת השורה הזו',
          two: 'בדיקת שתי השורות האלה',
          other: 'בדיקת # השורות האלה',
        }),
      show: (row: number) => `מעבר לשורה ${number(row)}`,
      undoTitle: 'לא מה שרציתם?',
      undoSays: (count: number) =>
        plural(count, {
          one: 'ביטול הייבוא מסיר את השורה הזו. הוא אפשרי עד שהיא משתנה או מורצת.',
          two: 'ביטול הייבוא מסיר את שתי השורות האלה. הוא אפשרי עד שאחת מהן משתנה או מורצת.',
          other:
            'ביטול הייבוא מסיר את # השורות האלה. הוא אפשרי עד שאחת מהן משתנה או מורצת.',
        }),
      undo: 'ביטול הייבוא',
      undone: (count: number) =>
        plural(count, {
          one: 'הייבוא בוטל: שורה אחת הוסרה.',
          two: 'הייבוא בוטל: שתי שורות הוסרו.',
          other: 'הייבוא בוטל: # שורות הוסרו.',
        }),
    },

    csv: {
      intro:
        'שורה לכל אישור: משתמש, קובץ וסיסמה, כמו במדריך של Google, וכתובת אימייל חלופית אם זו לא הכתובת הראשית של המשתמש. הכותרת, סדר העמודות ותו ההפרדה מזוהים.',
      from: 'הרשימה היא',
      kinds: {bytes: 'קובץ', text: 'טקסט להדבקה', drive: 'ב-Drive'},
      choose: 'בחירת קובץ…',
      chooseOther: 'בחירת קובץ אחר…',
      drop: 'או גרירה שלו לכאן',
      dropHint: `קובץ CSV או טקסט, עד ${isolate('5 MB')}. הוא נשאר בדף הזה עד שכותבים את השורות.`,
      chosen: (name: string, size: string) =>
        `${isolate(name)}, ${isolate(size)}`,
      forget: 'הסרה',
      text: 'שורות הרשימה',
      textHint:
        'הועתקו מגיליון אלקטרוני או מקובץ טקסט. הן נשארות בדף הזה עד שכותבים את השורות.',
      link: 'קישור לרשימה',
      linkHint: 'קישור או מזהה של קובץ CSV ב-Drive שמשותף איתכם.',
      folder: 'תיקייה עם קובצי האישורים',
      folderHint:
        'קישור לתיקייה ב-Drive: הנתיבים שברשימה מותאמים לקבצים שבה לפי השם. ריק: ברשימה יש קישורים.',
      tooLarge: (size: string) =>
        `גודל הרשימה הוא ${isolate(size)}. אפשר לייבא בבת אחת ${isolate('5 MB')} לכל היותר.`,
      tooLargeFix: 'מפצלים אותה, או מעבירים אותה ל-Drive ובוחרים "ב-Drive".',
      unreadable: (name: string) => `לא היה אפשר לקרוא את ${isolate(name)}.`,
      unreadableFix: 'בוחרים את הקובץ שוב. אי אפשר לבחור תיקייה.',
      notOne: 'גוררים רק קובץ אחד בכל פעם.',
      size: (bytes: number) =>
        bytes < 100_000
          ? `${number(Math.ceil(bytes / 1000))} kB`
          : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
      preview: 'תצוגה מקדימה',
      previewing: 'בקריאה…',
      result: 'מה יקרה',
      counts: {
        added: (count: number) => `חדשות: ${number(count)}`,
        changed: (count: number) => `ישתנו: ${number(count)}`,
        unchanged: (count: number) => `ללא שינוי: ${number(count)}`,
        rejected: (count: number) => `לא ייובאו: ${number(count)}`,
      },
      countHints: {
        added: 'שורות שיתווספו בסוף הגיליון.',
        changed: 'שורות שיקבלו קובץ אחר או סיסמה אחרת.',
        unchanged: 'שורות שלא ישתנו.',
        rejected: 'שורות עם שגיאות, ראו למטה.',
      },
      lines: (count: number, delimiter: string) =>
        `${rows(count)}. תו ההפרדה: ${delimiter}.`,
      delimiters: {
        ',': 'פסיק',
        ';': 'נקודה-פסיק',
        '\t': 'טאב',
      },
      columns: 'עמודות',
      columnsHint:
        'עמודה לא זוהתה נכון? בוחרים לה שימוש אחר, והתצוגה המקדימה תתעדכן.',
      noHeader: (column: number) => `עמודה ${number(column)}`,
      meanings: {
        user: HEADERS.user,
        alias: HEADERS.alias,
        path: HEADERS.file,
        password: HEADERS.password,
        '': 'לא בשימוש',
      },
      first: (count: number, all: number) =>
        count < all
          ? plural(count, {
              one: 'השורה הראשונה',
              two: 'שתי השורות הראשונות',
              other: '# השורות הראשונות',
            })
          : 'השורות',
      firstHeads: {line: 'שורה ברשימה', row: 'שורה', what: 'שינוי'},
      whats: {added: 'חדשה', changed: 'תשתנה', unchanged: 'ללא שינוי'},
      noFile: 'אין קובץ',
      password: 'עם סיסמה',
      noPassword: 'בלי סיסמה',
      rejected: (count: number) =>
        plural(count, {
          one: 'שורה אחת לא תיובא',
          two: 'שתי שורות לא ייובאו',
          other: '# שורות לא ייובאו',
        }),
      line: (line: number) => `שורה ${number(line)}`,
      rejectedName: 'lines-not-imported.csv',
      withoutFile: (count: number) =>
        plural(count, {
          one: 'שורה אחת תיובא בלי הקובץ שלה',
          two: 'שתי שורות ייובאו בלי הקבצים שלהן',
          other: '# שורות ייובאו בלי הקבצים שלהן',
        }),
      withoutFileName: 'lines-without-file.csv',
      write: written,
      writing: 'בכתיבה…',
      done: 'הרשימה יובאה',
      written: (added: number, changed: number, unchanged: number) =>
        `נוספו: ${number(added)}, השתנו: ${number(changed)}, ללא שינוי: ${number(unchanged)}.`,
      forgotten: 'הרשימה והסיסמאות שלה כבר לא נמצאות בדף הזה.',
      another: 'ייבוא רשימה אחרת',
    },

    folder: {
      intro: `סריקה של תיקייה ושל תיקיות המשנה שלה כדי למצוא קובצי אישורים ולגלות לאיזה משתמש כל קובץ שייך: לפי שם הקובץ, לפי שם התיקייה, לפי קובץ ${isolate('passwords.csv')} שנמצא ליד הקבצים, ולפי הכתובות שבאישורים.`,
      folder: 'תיקייה',
      folderHint: 'קישור או מזהה של תיקייה ב-Drive או באחסון שיתופי.',
      password: 'הסיסמה של הקבצים',
      passwordHint: `פותחת קבצים שלא ברור מהשם שלהם לאיזה משתמש הם שייכים, ונכתבת בתאי "${columns.password}" של השורות. היא נשמרת בדף הזה רק עד שהשורות ממולאות.`,
      several: 'אישור אחד יכול למלא כמה שורות',
      severalHint:
        'אם הוא מיועד לכמה כתובות של המשתמש, כל אחת מהן מקבלת שורה. הכתובות של המשתמש נקראות מ-Gmail.',
      scan: 'סריקת התיקייה',
      scanAgain: 'סריקה חוזרת',
      going: 'התיקייה בסריקה',
      scanning: (files: number, matched: number) =>
        files === 0
          ? 'רשימת הקבצים בקריאה…'
          : `קבצים שנמצאו: ${number(files)}. הותאמו עד עכשיו: ${number(matched)}.`,
      stop: 'עצירה',
      stopping: 'הסריקה תיעצר אחרי הבקשה הזו…',
      stopped:
        'הסריקה נעצרה. מה שנמצא עד עכשיו מופיע למטה. השאר עדיין לא נסרק.',
      goOn: 'המשך',
      result: 'מה נמצא',
      found: ({
        files,
        matched,
        present,
        ambiguous,
        unmatched,
      }: Readonly<
        Record<
          'files' | 'matched' | 'present' | 'ambiguous' | 'unmatched',
          number
        >
      >) =>
        `קובצי אישורים: ${number(files)}. הותאמו: ${number(matched)}, כבר בשורות: ${number(present)}, לא ברור: ${number(ambiguous)}, לא שייכים לאף אחד: ${number(unmatched)}.`,
      none: 'אין קובץ אישור בתיקייה הזו.',
      sure: {
        certain: (count: number) =>
          plural(count, {
            one: 'התאמה ודאית אחת',
            two: 'שתי התאמות ודאיות',
            other: '# התאמות ודאיות',
          }),
        likely: (count: number) =>
          plural(count, {
            one: 'התאמה סבירה אחת',
            two: 'שתי התאמות סבירות',
            other: '# התאמות סבירות',
          }),
      },
      sureHints: {
        certain: 'הן מסומנות. כדאי לבדוק כמה מהן.',
        likely: 'בודקים כל אחת ומסמנים את הנכונות.',
      },
      hows: {
        'address in name': 'הכתובת בשם הקובץ',
        'local part': 'חלק מהכתובת בשם הקובץ',
        'folder name': 'שם התיקייה',
        'passwords.csv': `מצוין ב-${isolate('passwords.csv')}`,
        'address in certificate': 'הכתובת באישור',
      },
      group: (how: string, ticked: number, all: number) =>
        `${how}: מסומנות ${number(ticked)} מתוך ${number(all)}`,
      tickAll: 'סימון הכול',
      untickAll: 'ניקוי הסימון',
      row: (row: number) => `שורה ${number(row)}`,
      newRow: 'שורה חדשה',
      withPassword: 'הסיסמה ידועה',
      withoutPassword: 'אין סיסמה',
      ambiguous: (count: number) => `לא ברור: ${number(count)}`,
      ambiguousHint: 'אם אתם יודעים מהו הקובץ הנכון, בוחרים אותו.',
      fileFor: (address: string) => `הקובץ של ${isolate(address)}`,
      noFile: 'אף אחד מהם',
      unmatched: (count: number) =>
        plural(count, {
          one: 'קובץ אחד לא שייך לאף אחד',
          two: 'שני קבצים לא שייכים לאף אחד',
          other: '# קבצים לא שייכים לאף אחד',
        }),
      unmatchedName: 'files-for-nobody.csv',
      left: 'כתובות באישורים שלא מקבלות שורה',
      leftOf: {
        unconfirmed: (address: string, file: string) =>
          `${isolate(address)} בקובץ ${isolate(file)}: המשתמש לא אימת אותה`,
        'not theirs': (address: string, file: string) =>
          `${isolate(address)} בקובץ ${isolate(file)}: לא כתובת של המשתמש שבאישור`,
      },
      /** @param chosen assigned by hand; it is not known here whether they have rows */
      fill: (filled: number, added: number, chosen: number) => {
        const parts = [
          filled > 0 &&
            plural(filled, {
              one: 'מילוי שורה אחת',
              two: 'מילוי שתי שורות',
              other: 'מילוי # שורות',
            }),
          added > 0 &&
            plural(added, {
              one: 'הוספת שורה אחת',
              two: 'הוספת שתי שורות',
              other: 'הוספת # שורות',
            }),
          chosen > 0 &&
            plural(chosen, {
              one: 'שימוש בקובץ שבחרתם',
              two: 'שימוש בשני קבצים שבחרתם',
              other: 'שימוש ב-# קבצים שבחרתם',
            }),
        ].filter(it => it !== false);
        return parts.join(', ') || 'לא נבחר דבר';
      },
      filling: 'בכתיבה…',
      done: 'השורות מולאו',
      filled: (filled: number, added: number, unchanged: number) =>
        `מולאו: ${number(filled)}, נוספו: ${number(added)}, כבר מעודכנות: ${number(unchanged)}.`,
      gone: (count: number) =>
        plural(count, {
          one: 'קובץ אחד כבר לא נמצא בתיקייה.',
          two: 'שני קבצים כבר לא נמצאים בתיקייה.',
          other: '# קבצים כבר לא נמצאים בתיקייה.',
        }),
      forgotten: 'הסיסמה כבר לא נמצאת בדף הזה.',
      another: 'סריקת תיקייה אחרת',
    },
  };
};
