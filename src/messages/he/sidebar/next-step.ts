import type {SidebarPart} from '../../sidebar';
import {NAMES, rows} from '../words';

/** The headline, the next step, and the menu of everything else. */
export const nextStep: SidebarPart<'next'> = ({moment, number, plural}) => {
  const checked = (count: number) =>
    plural(count, {
      one: 'בדיקת שורה אחת',
      two: 'בדיקת שתי שורות',
      other: 'בדיקת # שורות',
    });
  const uploaded = (count: number) =>
    plural(count, {
      one: 'העלאת שורה אחת',
      two: 'העלאת שתי שורות',
      other: 'העלאת # שורות',
    });
  return {
    next: {
      title: 'השלב הבא',
      import: 'ייבוא אישורים',
      check: (count: number) => (count === 0 ? 'בדיקה' : checked(count)),
      upload: (count: number, isPilot: boolean) => {
        if (count === 0) return 'העלאה';
        return isPilot
          ? uploaded(count)
          : plural(count, {
              one: 'העלאת שורה מוכנה אחת',
              two: 'העלאת שתי שורות מוכנות',
              other: 'העלאת # שורות מוכנות',
            });
      },
      fix: (count: number) =>
        count === 0
          ? 'טיפול בשורות'
          : plural(count, {
              one: 'טיפול בשורה אחת',
              two: 'טיפול בשתי שורות',
              other: 'טיפול ב-# שורות',
            }),
      wait: 'מי עדיין לא נתן הסכמה',
      schedule: 'הפעלת התזמון',
      scheduleSays:
        'תוקף האישורים פג עם הזמן. התזמון מרענן בכל לילה, מחדש את מה שהגיע מועדו ושולח אליכם אימייל על מה שדורש טיפול.',
      scheduleHint: `הוא פועל בשמכם. אפשר לשנות אותו בלשונית "${NAMES.health}".`,
      nothing: 'אין מה לעשות.',
      nothingUntil: (instant: number, timeZone: string) =>
        `אין מה לעשות. הרענון הבא: בערך ב-${moment(instant, timeZone)}.`,
      noneHere: `אף אחת מהשורות שנבחרו לא צריכה את זה. בוחרים "${NAMES.todo}".`,
      skipped: (count: number) =>
        plural(count, {
          one: 'יש דילוג על השורה האחרת עד שתטופל.',
          two: 'יש דילוג על שתי השורות האחרות עד שיטופלו.',
          other: 'יש דילוג על # השורות האחרות עד שיטופלו.',
        }),
      pilotHint: (count: number) =>
        plural(count, {
          one: 'קודם פיילוט: אם השורה הזו תצליח, ייפתחו עוד שורות.',
          two: 'קודם פיילוט: אם שתי השורות יצליחו, ייפתחו עוד שורות.',
          other: 'קודם פיילוט: אם כל # השורות יצליחו, ייפתחו עוד שורות.',
        }),
      hints: {
        check: 'פתיחה של כל קובץ אישור. שום דבר לא נשלח.',
        upload: 'שמירת האישורים ב-Gmail. שום דבר לא נשמר פעמיים.',
        fix: 'לכל סיבה יש שלבים משלה.',
        wait: 'השורות האלה ממתינות להסכמה של המשתמשים, או ל-Gmail.',
      },

      headline: {
        none: 'אין עדיין שורות',
        toCheck: (count: number) => `לבדיקה: ${rows(count)}`,
        covered: (covered: number, all: number) =>
          `מכוסות: ${number(covered)} מתוך ${rows(all)}`,
        all: (count: number) =>
          plural(count, {
            one: 'השורה מכוסה',
            two: 'שתי השורות מכוסות',
            other: 'כל # השורות מכוסות',
          }),
      },

      legend: {
        covered: 'מכוסות',
        due: 'יפוגו בקרוב',
        ready: 'מוכנות להעלאה',
        toCheck: 'לבדיקה',
        waiting: 'ממתינות',
        attention: 'דורשות טיפול',
        gone: 'הוסרו',
      },

      menu: {
        title: 'פעולות נוספות',
        upload: uploaded,
        check: checked,
        refresh: (count: number) =>
          plural(count, {
            one: 'רענון שורה אחת',
            two: 'רענון שתי שורות',
            other: 'רענון # שורות',
          }),
        renew: 'חידוש אישורים שיפוגו בקרוב',
        setDefault: 'הגדרה כברירת מחדל',
        restore: 'שחזור ברירת המחדל הקודמת',
        hints: {
          upload: 'שמירה ב-Gmail של מה שחסר.',
          check: 'פתיחה של כל קובץ. שום דבר לא נשלח.',
          refresh: 'קריאה של מה שיש ב-Gmail.',
          renew: 'העלאת האישור הבא.',
          setDefault: 'חתימה באמצעות האישור של כל שורה.',
          restore: 'החזרת השינוי האחרון של ברירת המחדל.',
          advanced: 'השלמת חסרים, תצוגות מקדימות, אפשרויות להרצה הזו',
          delete: 'קודם רואים מה יימחק.',
          offBoard: 'הסרת כל האישורים שלהם.',
        },
      },

      advanced: {
        options: 'להרצה הזו',
        previews: 'תצוגות מקדימות',
        previewsHint: 'מה הפעולה תעשה בכל שורה. שום דבר לא משתנה.',
      },
    },
  };
};
