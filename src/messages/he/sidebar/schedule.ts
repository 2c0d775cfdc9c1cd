import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {HEADERS, NAMES, PATHS} from '../words';

/** How the sheet is kept up to date automatically. */
export const schedule: SidebarPart<'testMail' | 'schedule'> = ({
  moment,
  hour,
  number,
  plural,
  sheet: {sheets},
}) => ({
  testMail: {
    send: NAMES.sendTest,
    sent: (to: string) => `אימייל לבדיקה נשלח אל ${isolate(to)}.`,
    unsent: (to: string) =>
      `לא היה אפשר לשלוח את האימייל לבדיקה אל ${isolate(to)}. מספר האימיילים ביום מוגבל ב-Google. אפשר לנסות שוב מחר.`,
    posted: 'פורסם ב-Google Chat.',
    unposted:
      'ההודעה לא התקבלה ב-Google Chat: יוצרים Webhook חדש במרחב ושומרים את הכתובת שלו.',
  },
  schedule: {
    intro: `רענון אוטומטי של הגיליון, חידוש של מה שהגיע מועדו ואימייל על מה שיפוג בקרוב או חסום. התזמון פועל בשם מי שהפעיל אותו: עם ההרשאות שלו, בשמו בגיליון "${sheets.log}", והבקשות והאימיילים נספרים במכסות שלו.`,
    edit: NAMES.editSchedule,
    state: HEADERS.state,
    off: 'התזמון מושבת.',
    on: 'התזמון מופעל.',
    lost: 'התזמון מוגדר לפעול בשמכם, אבל הטריגר מבוסס-הזמן שלו חסר.',
    lostFix: `לוחצים על "${NAMES.switchOn}" כדי להתקין אותו שוב.`,
    owner: 'פועל בשם',
    you: (owner: string) => `${isolate(owner)} (אתם)`,
    last: 'הפעם האחרונה',
    never: 'עדיין לא',
    next: 'הפעם הבאה, בערך',
    notPlanned: 'לא מתוכנן',
    moment,
    failure: 'הפעם האחרונה לא הצליחה.',

    every: settingLabels.schedule.every,
    everies: settingValues.every,
    hour: settingLabels.schedule.hour,
    hours: hour,
    hourHint: (timeZone: string) =>
      `לפי אזור הזמן של הגיליון, ${isolate(timeZone)}. הרענון מתחיל במהלך השעה שלאחר מכן.`,
    renew: settingLabels.schedule.renew,
    renewHint:
      'עם הקבצים שמקושרים בשורות. האישור החדש מוגדר כברירת המחדל, והישן נשמר.',
    folder: settingLabels.schedule.watchedFolder,
    folderHint: `קישור של תיקייה ב-Drive. כשמגיע מועד החידוש של שורה, קובץ האישור החדש ביותר בתיקייה שמיועד לכתובת של השורה מתווסף לשורה ומתחדש. הסיסמאות נלקחות מרשימה שנמצאת ליד הקבצים (${isolate('passwords.csv')}). בתזמון צריך לשם כך את "${NAMES.renewDue}".`,
    folderSecret: settingLabels.schedule.watchedSecret,
    folderSecretHint: `לקבצים שאין להם סיסמה ברשימה: שם של סוד ב-Google Secret Manager, למשל ${isolate('projects/my-project/secrets/p12-password')}. צריך להתיר אותו ב"${NAMES.settings}".`,
    folderNow: 'קבצים בתיקייה במעקב',
    take: 'חידוש מהתיקייה',
    taking: 'התיקייה בסריקה…',
    nothingDue: 'לאף שורה לא הגיע מועד החידוש.',
    given: (given: number, due: number) =>
      `שורות שהגיע מועד החידוש שלהן: ${number(due)}. מתוכן יש קובץ חדש יותר: ${number(given)}.`,
    takenFor: (file: string, address: string) =>
      `${isolate(file)} לכתובת ${isolate(address)}`,
    left: 'לא נעשה שימוש:',

    readsAll: settingLabels.schedule.readsAll,
    readsAllHint:
      'אם לא, כל תיבת דואר נקראת פעם בשבוע. לפני כן היא נקראת רק אם השורה שלה, הספרייה או תאריך תפוגה נותנים סיבה.',

    everyUser: settingLabels.schedule.everyUser,
    everyUserHint: `הוספה של משתמשים שאין להם שורה לגיליון "${sheets.inventory}". מי שהתזמון פועל בשמו צריך להיות אדמין, וברשומה של הענקת הגישה במסוף Admin צריך גם את היקף ההרשאות הזה:`,
    directoryScope: 'היקף הרשאות OAuth',

    ends: 'לפני שתוקפו של אישור פג',
    renewalDays: settingLabels.schedule.renewalDays,
    renewalDaysHint: 'לשורות שאין להן מספר ימים משלהן.',
    renewalDaysWrong: 'מזינים מספר שלם מ-1 עד 365.',
    tiers: settingLabels.schedule.tiers,
    tiersHint:
      'למשל 30, 14, 7, 3, 1. כל אישור מדווח פעם אחת בכל אחד מהמועדים האלה, ושוב אחרי שתוקפו פג.',
    tiersWrong: 'מזינים מספר אחד עד עשרה מספרים שלמים מ-1 עד 365.',
    recipients: settingLabels.schedule.recipients,
    recipientsHint: 'כתובות, אחת בכל שורה. ריק: מי שהתזמון פועל בשמו.',
    chat: `${settingLabels.schedule.chatWebhook} (לא חובה)`,
    chatHint: `פרסום של כותרת התקציר והסיבות במרחב ב-Chat, בלי שמות. במרחב בוחרים ${PATHS.webhooks} ומעתיקים את הכתובת. היא סודית.`,
    chatStored: 'שמור Webhook. כדי להשאיר אותו, משאירים את השדה ריק.',
    chatForget: 'הפסקת הפרסום ומחיקת ה-Webhook השמור',
    testHint:
      'מוצג בו כל מה שפתוח עכשיו, והוא נשלח אליכם. שום דבר שמופיע בו לא נחשב כדווח.',
    recipientsWrong: (address: string) => `זו לא כתובת: ${isolate(address)}`,
    recipientsTooMany: (most: number) =>
      plural(most, {
        one: 'מזינים כתובת אחת לכל היותר.',
        two: 'מזינים שתי כתובות לכל היותר.',
        other: 'מזינים # כתובות לכל היותר.',
      }),

    /** @param operator empty if unknown */
    runsAsYou: (operator: string) =>
      `התזמון פועל בשמכם${named(operator)}, גם כשהגיליון סגור.`,
    willRunAsYou: (operator: string) =>
      `אחרי השמירה התזמון יפעל בשמכם${named(operator)}, גם כשהגיליון סגור.`,
    stopsIt: 'בשמירה, הטריגר מבוסס-הזמן שלו יוסר.',
    switchOn: NAMES.switchOn,
    takeOver: 'העברה אליי…',
    stopOther: 'השבתה…',
    saved: 'נשמר.',
    savedNext: (time: number, timeZone: string) =>
      `נשמר. הפעם הבאה: בערך ב-${moment(time, timeZone)}.`,

    takeOverTitle: (owner: string) =>
      `להעביר אליכם את התזמון של ${isolate(owner)}?`,
    takeOverSays: (owner: string) =>
      `עכשיו הוא פועל בשם ${isolate(owner)}. הטריגר מבוסס-הזמן של ${isolate(owner)} יוסר אוטומטית בפעם הבאה שיפעל.`,
    takeOverConfirm: 'כן, העברה אליי',
    stopTitle: (owner: string) => `להשבית את התזמון של ${isolate(owner)}?`,
    stopSays: (owner: string) =>
      `עכשיו הוא פועל בשם ${isolate(owner)}. אחרי ההשבתה הגיליון לא יתרענן ולא יישלחו אימיילים על מה שתוקפו יפוג. הטריגר מבוסס-הזמן של ${isolate(owner)} יוסר אוטומטית בפעם הבאה שיפעל.`,
    stopConfirm: 'כן, השבתה',
  },
});

function named(operator: string): string {
  return operator && ` (${isolate(operator)})`;
}
