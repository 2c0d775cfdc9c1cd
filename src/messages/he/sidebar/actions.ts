import type {SidebarPart} from '../../sidebar';
import {actionNames, updateHint} from '../action-names';
import {isolate} from '../format';
import {NAMES, rows as counted} from '../words';

/** The actions on rows, their cost, and the questions before them. */
export const actions: SidebarPart<
  | 'actions'
  | 'updateHint'
  | 'overview'
  | 'preview'
  | 'further'
  | 'forecast'
  | 'job'
> = ({number, plural, span, sheet: {sheets, columns}}) => ({
  actions: {...actionNames, cseRollBack: 'חזרה לקודם'},

  updateHint,

  overview: {
    setUpTitle: 'הגדרת S/MIME Rollout',
    more: 'תכונות נוספות',
    consentHint: 'משתמשים שנותנים גישה לתיבת הדואר שלהם',
    encryptionHint: 'מפתחות ששמורים בשירות המפתחות שלכם',
    total: counted,
    count: (label: string, count: number) => `${label}: ${counted(count)}`,
    empty: `אין עדיין שורות בגיליון "${sheets.rollout}". מזינים בכל שורה משתמש וקובץ אישור.`,
    ownAccess:
      'יש גישה רק לתיבת הדואר שלכם. כדי להגיע למשתמשים אחרים, קודם מגדירים את הגישה שלהם.',
    openSettings: 'פתיחת ההגדרות',
    setUp: NAMES.setUp,
    notReady: `בגיליון האלקטרוני הזה עדיין אין גיליון "${sheets.rollout}", או שחלק ממנו חסר.`,
    setUpHint: `יצירה או תיקון של הגיליונות "${sheets.rollout}", "${sheets.inventory}", "${sheets.log}", "${sheets.dashboard}" ו-${sheets.cse}. שום דבר שכתבתם לא נמחק.`,
    rows: 'שורות',
    selections: {
      selected: NAMES.selected,
      todo: NAMES.todo,
      attention: NAMES.attention,
      all: NAMES.all,
    },
    chipCount: (rows: number) => `(${number(rows)})`,
    makeDefault: 'הגדרה כברירת המחדל',
    renewalDays: 'ימים לפני התפוגה, להרצה הזו',
    renewalDaysHint: `ריק: המספר שבתזמון. הערך "${columns.renewalDays}" בשורה קודם לו.`,
    validUntil: 'בתוקף עד, להרצה הזו',
    validUntilHint:
      'ריק: עכשיו. אם מציינים תאריך, רק אישורים שתוקפם יפוג אחריו נחשבים בתוקף.',
  },

  /** What an action would do. */
  preview: {
    button: 'תצוגה מקדימה',
    of: (action: string) => `תצוגה מקדימה של "${action}"`,
  },

  /** One certificate for several addresses of a user. */
  further: {
    choice: 'גם לכתובות האחרות של המשתמש שמופיעות בו',
    choiceHint:
      'אם האישור מיועד לכמה כתובות של המשתמש שבשורה, כל אחת מהן מקבלת שורה. קודם רואים אילו.',
    looking: (seen: number, all: number) =>
      plural(all, {
        one: `נקראו ${number(seen)} מתוך אישור אחד.`,
        two: `נקראו ${number(seen)} מתוך שני אישורים.`,
        other: `נקראו ${number(seen)} מתוך # אישורים.`,
      }),
    title: 'כתובות נוספות',
    found: (count: number) =>
      count === 0
        ? 'אין כתובת נוספת שמקבלת אישור.'
        : plural(count, {
            one: 'כתובת נוספת אחת מקבלת את האישור של השורה שלה:',
            two: 'שתי כתובות נוספות מקבלות את האישורים של השורות שלהן:',
            other: '# כתובות נוספות מקבלות את האישורים של השורות שלהן:',
          }),
    gets: (alias: string, user: string, row: number) =>
      `${isolate(alias)} (${isolate(user)}, שורה ${number(row)})`,
    left: 'הכתובות האלה באישורים לא מקבלות דבר:',
    unconfirmed: (address: string, user: string) =>
      `${isolate(address)}: המשתמש ${isolate(user)} לא אימת אותה`,
    notTheirs: (address: string, user: string) =>
      `${isolate(address)}: לא כתובת של ${isolate(user)}`,
    unread: 'לא היה אפשר לקרוא את השורות האלה:',
    unreadRow: (row: number, alias: string, why: string) =>
      `שורה ${number(row)}, ${isolate(alias)}: ${why}`,
    upload: (rows: number, further: number) =>
      further === 0
        ? plural(rows, {
            one: 'העלאת שורה אחת',
            two: 'העלאת שתי שורות',
            other: 'העלאת # שורות',
          })
        : `${plural(further, {one: 'הוספת שורה אחת', two: 'הוספת שתי שורות', other: 'הוספת # שורות'})} והעלאת ${counted(rows + further)}`,
  },

  forecast: {
    title: (action: string) => `${action}: מה נדרש`,
    sentence: (
      rows: number,
      seconds: number,
      fetches: number,
      perDay: number,
    ) =>
      `${counted(rows)}: בערך ${span(seconds)}, ${number(fetches)} מתוך ${number(perDay)} בקשות ביום.`,
    today: (made: number) =>
      plural(made, {
        one: 'בקשה אחת כבר נוצלה היום.',
        two: 'שתי בקשות כבר נוצלו היום.',
        other: '# בקשות כבר נוצלו היום.',
      }),
    otherWay: {
      quick: (seconds: number, fetches: number) =>
        `בקבוצות גדולות יותר: בערך ${span(seconds)}, ${number(fetches)} בקשות.`,
      sparing: (seconds: number, fetches: number) =>
        `כדי לחסוך בבקשות, הן נשלחות בקבוצות גדולות. בקבוצות קטנות יותר: בערך ${span(seconds)}, ${number(fetches)} בקשות.`,
    },
    exceeds:
      'זה יותר ממה שנשאר להיום. כשהן ינוצלו, ההרצה תושהה ותימשך אוטומטית למחרת.',
    asJob: 'כדי לבצע היום, הריצו משורת הפקודה או כעבודה של Cloud Run.',
    start: 'התחלה',
  },

  job: {
    title: (action: string) => `${action} כעבודה`,
    ended: (action: string) => `${action} כעבודה: הסתיים`,
    summary: (done: number, attention: number) =>
      `${plural(done, {one: 'שורה אחת בוצעה', two: 'שתי שורות בוצעו', other: '# שורות בוצעו'})}. ${attention === 0 ? 'אף שורה אינה דורשת טיפול.' : plural(attention, {one: 'שורה אחת דורשת טיפול.', two: 'שתי שורות דורשות טיפול.', other: '# שורות דורשות טיפול.'})}`,
    tasks: (ended: number, tasks: number) =>
      `הסתיימו ${number(ended)} מתוך ${plural(tasks, {one: 'מטלה אחת', two: 'שתי מטלות', other: '# מטלות'})}`,
    notEnded: (tasks: number) =>
      plural(tasks, {
        one: 'מטלה אחת לא הסתיימה. בדקו את היומן שלה והפעילו שוב את העבודה.',
        two: 'שתי מטלות לא הסתיימו. בדקו את היומנים שלהן והפעילו שוב את העבודה.',
        other:
          '# מטלות לא הסתיימו. בדקו את היומנים שלהן והפעילו שוב את העבודה.',
      }),
    atWork: (action: string) => `${action} משורת הפקודה`,
    stopping:
      'הפקודה תיעצר בתוך כמה שניות, אחרי הבקשות שכבר בדרך. אותה פקודה תמשיך את העבודה.',
    silent: 'לא התקבל ממנה דבר במשך רבע שעה. בדקו את היומן שלה.',
    asOf: (operator: string, moment: string) =>
      `נכון ל-${moment}, על ידי ${operator}`,
  },
});
