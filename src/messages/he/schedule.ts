/** Hebrew: the schedule: its mails about problems, and what prevents it from working. */
import type {ScheduleFindings} from '../../core/schedule/findings';
import {button, mailPage, paragraph, title} from '../html';
import type {Language, SheetSentences} from '../language';
import {actionNames} from './action-names';
import {day, grouped, isolate, path, plural} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {
  days,
  HEBREW,
  NAMES,
  NOTHING_CHANGED,
  PATHS,
  rows,
  users,
} from './words';
import {oneLine} from '../digest';
import type {Mail} from '../../core/rows/mail';

const NEXT_REFRESH = 'יתבצע ניסיון נוסף ברענון הבא.';

export const scheduleSentences: SheetSentences<ScheduleFindings> = {
  'no-more-triggers': () => ({
    says: 'אי אפשר ליצור עוד טריגרים לסקריפט הזה ב-Apps Script.',
    fix: `${NOTHING_CHANGED} מוחקים טריגרים שלא נחוצים (${PATHS.triggers}) ושומרים שוב.`,
  }),
  'every-user-needs-delegation': () => ({
    says: 'כדי לקרוא משתמשים שאין להם שורה צריך הענקת גישה, אבל מוגדרת רק גישה לתיבת הדואר שלכם.',
    fix: `קודם מגדירים את הענקת הגישה ב"${NAMES.settings}", או משביתים את "${NAMES.everyUser}".`,
  }),
  'digest-unsent': () => ({
    says: 'לא היה אפשר לשלוח את התקציר, גם לא עם הנתונים המספריים בלבד.',
    fix: 'בודקים אם הנמענים נכונים ואם מכסת האימיילים להיום נוצלה. יתבצע ניסיון נוסף ברענון הבא.',
  }),
  'chat-unsent': () => ({
    says: 'התקציר נשלח באימייל, אבל לא התקבל ב-Google Chat.',
    fix: `יוצרים Webhook חדש במרחב ב-Chat (${PATHS.webhooks}), ושומרים את הכתובת שלו בתזמון.`,
  }),
  'chat-webhook-invalid': () => ({
    says: 'זו לא כתובת של Webhook ב-Google Chat.',
    fix: `במרחב ב-Chat בוחרים ${PATHS.webhooks} ומעתיקים את הכתובת המלאה. היא מתחילה ב-${isolate('https://chat.googleapis.com/v1/spaces/')}.`,
  }),
  'refresh-overdue': ({since, days: late, owner}) => ({
    says:
      since > 0
        ? `הרענון המתוזמן האחרון היה לפני ${days(late)}, ב-${day(since)}.`
        : `הרענון המתוזמן לא פעל כבר ${days(late)}.`,
    fix: `הוא פועל בשם ${isolate(owner)}. יכול להיות שהטריגר מבוסס-הזמן שלו הושבת או שהחשבון השתנה. פותחים את התזמון בחשבון ${isolate(owner)} ושומרים אותו שוב, או שומרים אותו בחשבון שלכם כדי לקבל עליו אחריות.`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `החשבון ${isolate(operator)} לא נתן לסקריפט את כל ההרשאות שדרושות לו, או ביטל אחת מהן.`,
    fix: `פותחים את סרגל הצד בחשבון ${isolate(operator)} ומתירים הכול${url ? `, או פותחים את ${isolate(url)}` : ''}.`,
  }),
  'rows-fail-alike': ({failed, rows: all, message}) => ({
    says:
      failed === all
        ? `לא היה אפשר לקרוא אף אחת מהשורות (${grouped(all)}), כולן מאותה סיבה: ${message}`
        : `לא היה אפשר לקרוא ${grouped(failed)} מתוך ${rows(all)}, כולן מאותה סיבה: ${message}`,
    fix: `כדי לגלות מה חסר, משתמשים ב"${NAMES.checkSetup}" בסרגל הצד.`,
  }),
  'users-unread': ({users: unread, message}) => ({
    says:
      unread === 0
        ? `לא היה אפשר לקרוא את המשתמשים של הארגון. ${message}`
        : `${plural(unread, {one: 'לא היה אפשר לקרוא את תיבת הדואר של משתמש אחד שאין לו שורה.', other: `לא היה אפשר לקרוא את תיבות הדואר של ${users(unread)} שאין להם שורה.`})} הסיבה הראשונה: ${message}`,
    fix: NEXT_REFRESH,
  }),
  'no-watched-folder': () => ({
    says: 'לא הוגדרה תיקייה במעקב.',
    fix: `מוסיפים לתזמון את הקישור של תיקייה ב-Drive (${path(NAMES.health, NAMES.editSchedule)}) ושומרים.`,
  }),
  'watched-folder-unread': ({message}) => ({
    says: `לא היה אפשר לקרוא את התיקייה במעקב. ${message}`,
    fix: NEXT_REFRESH,
  }),
  'row-has-own-file': ({alias}, {columns}) => ({
    says: `בשורה של ${isolate(alias)} יש קובץ אחר שעדיין לא הועלה.`,
    fix: `מריצים "${actionNames.renew}" על השורה הזו, או מרוקנים בה את התא "${columns.file}".`,
  }),
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: הרענון המתוזמן נכשל',
    'הרענון המתוזמן של הגיליון נכשל:',
    sentences,
    {
      outro:
        'הניסיון יחזור על עצמו אוטומטית. האימייל הזה נשלח רק פעם אחת. כשהרענון יחזור לפעול, זה יוצג בסרגל הצד.',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  {url: sheetUrl, sheets},
) =>
  failureMail(
    isLast
      ? `S/MIME Rollout: ההרצה "${actions[action]}" נעצרה`
      : `S/MIME Rollout: ההרצה "${actions[action]}" לא נמשכת`,
    `ההרצה "${actions[action]}" לא יכולה להימשך:`,
    sentences,
    {
      outro: isLast
        ? `לא יתבצע ניסיון נוסף: הטריגר מבוסס-הזמן הוסר. בגיליון "${sheets.log}" מוצג מה בוצע. אחרי שהבעיה נפתרת, פותחים את סרגל הצד וממשיכים את ההרצה או עוצרים אותה.`
        : `יתבצע ניסיון נוסף בעוד שעה. בגיליון "${sheets.log}" מוצג מה בוצע.`,
      sheetUrl,
    },
  );

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      `הגיליון: ${sheetUrl}`,
    ].join('\n'),
    html: mailPage(HEBREW, [
      title(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      button(sheetUrl, NAMES.openSheet),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `המפעיל ${isolate(by)} שינה הגדרות של S/MIME Rollout:`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${isolate(settingNames[setting])}: ${isolate(oneLine(before) || '–')} ← ${isolate(oneLine(after) || '–')}`,
  );
  const outro = `אם לא ציפיתם לזה, בודקים את "${NAMES.settings}" בסרגל הצד ושואלים את מי שביצע את השינוי.`;
  return {
    subject: 'S/MIME Rollout: הגדרות שונו',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, `הגיליון: ${sheetUrl}`],
    ].join('\n'),
    html: mailPage(HEBREW, [
      title(intro),
      ...lines.map(it => paragraph(it)),
      button(sheetUrl, NAMES.openSheet),
      paragraph(outro),
    ]),
  };
};
