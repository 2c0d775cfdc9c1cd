/** Hebrew: notes about a run as a whole, and the mail at its end. */
import type {SheetWords} from '../sheet-words';
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {grouped, plural} from './format';
import {actions} from './labels';
import {preview} from './planned';
import {NAMES, PATHS, previewed, rows} from './words';

const DELETE_TRIGGERS = `מוחקים טריגרים שלא נחוצים (${PATHS.triggers})`;

export const notes: Language['notes'] = ({columns, sheets}) => ({
  stopped: 'ההרצה נעצרה. השורות שלא טופלו הוסרו מהתור.',
  'out of quota':
    'לא מתקבלות כרגע בקשות נוספות ב-Apps Script: המכסה היומית נוצלה, או שהיו יותר מדי בקשות בזמן קצר. השורות שנותרו נשארות בתור. אין צורך לעשות דבר: ניסיון ההרצה חוזר בכל שעה וההרצה תימשך מחר לכל המאוחר.',
  'day quota':
    'מכסה יומית של פרויקט ה-Cloud נוצלה. השורות שנותרו נשארות בתור. אין צורך לעשות דבר: ניסיון ההרצה חוזר בכל שעה וההרצה תימשך כשהמכסה תתאפס ב-Google, בחצות לפי שעון האוקיינוס השקט.',
  'asked to wait':
    'התקבלה מ-Google בקשה להמתין לפני ניסיון נוסף של חלק מהשורות. הן נשארות בתור. אין צורך לעשות דבר: ההרצה תמשיך איתן בזמן ש-Google קבעה.',
  'no requests': 'הבקשות להיום נוצלו. ממשיכים עם שאר הקבצים מחר.',
  'rows not confirmed': `מישהו הקליד בתאי "${columns.queued}" של שורות שלא שייכות להרצה הזו. התוכן הזה הוסר, ולא נעשה דבר בשורות האלה.`,
  'no trigger': `ההרצה נמשכת רק כל עוד סרגל הצד פתוח, כי לא היה אפשר ליצור טריגר. משאירים את סרגל הצד פתוח, או ${DELETE_TRIGGERS} ומתחילים שוב.`,
  'reading others':
    'כל השורות טופלו. עכשיו נקראות תיבות הדואר של משתמשים שאין להם שורה.',
  'log waits': `לא היה אפשר לכתוב בגיליון "${sheets.log}". השורות שלו שמורות וייכתבו בהקדם האפשרי. בודקים אם הגיליון מוגן או אם הגיליון האלקטרוני מלא.`,
  'log lost': `לא היה אפשר לכתוב בגיליון "${sheets.log}" זמן רב כל כך שחלק מהשורות שלו אבדו. השורות עצמן נכונות.`,
  'cells refused': `לא היה אפשר לכתוב בחלק מהתאים, כי הם מוגנים או שכלל לאימות נתונים דוחה את הערך. בגיליון "${sheets.log}" מוצג מה בוצע. יכול להיות שסיסמה שהייתה אמורה להימחק עדיין נמצאת בתא שלה.`,
  'trigger stopped':
    'ההרצה נמשכת רק כל עוד סרגל הצד פתוח: הטריגר מבוסס-הזמן נכשל שוב ושוב והוסר.',
  'inventory waits': `לא היה אפשר לכתוב בגיליון "${sheets.inventory}" עבור חלק מהשורות. מרעננים אותן מאוחר יותר.`,
  'consent waits': `לא היה אפשר לכתוב בגיליון "${sheets.consent}". יתבצע ניסיון נוסף בסוף ההרצה הבאה.`,
  'token wanted':
    'לחלק מהשורות צריך את האסימון של שירות המפתחות. מזינים אותו בסרגל הצד וממשיכים.',
  'rows wait':
    'ניסיון ההרצה של שורות שממתינות להצפנה מצד הלקוח חוזר אוטומטית בכל שעה במשך יומיים. אין צורך לעשות דבר.',
  'no retry trigger': `ניסיון ההרצה של שורות שממתינות להצפנה מצד הלקוח לא חוזר אוטומטית, כי לא היה אפשר ליצור טריגר. ${DELETE_TRIGGERS}, או מריצים את השורות שוב בעצמכם.`,
  'mail failed': 'לא היה אפשר לשלוח את האימייל על ההרצה.',
  'schedule failed': `לא היה אפשר לקרוא או לכתוב הכול. הסיבה מוצגת בסרגל הצד, בקטע ${PATHS.schedule}.`,
});

/** Selected rows that are not visible. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0
      ? plural(hidden, {
          one: 'יש דילוג על שורה מוסתרת אחת.',
          two: 'יש דילוג על שתי שורות מוסתרות.',
          other: 'יש דילוג על # שורות מוסתרות.',
        })
      : '',
    isPartial
      ? 'שורות שהסתרתם באופן ידני נכללות, כי נבחרו יותר מדי שורות מכדי לבדוק כל אחת. בוחרים 500 שורות לכל היותר, או משתמשים במסנן.'
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');

/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** The rows that did not succeed, in figures; rare outcomes only if they occurred. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`נשמרו ולא בשימוש: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`ממתינות: ${grouped(waiting)}`] : []),
    `חסומות: ${grouped(blocked)}`,
    `נכשלו: ${grouped(failed)}`,
  ];
}

/** The remaining work, for the mail at the end of a run. */
function leftToDo(of: Progress, {columns}: SheetWords): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) return previewed(columns.message);
  if (notInUse + blocked + failed > 0) {
    return `בתא "${columns.message}" של כל אחת מהשורות האלה כתוב מה צריך לעשות. אחר כך בוחרים "${NAMES.attention}" ומתחילים שוב.`;
  }
  return waiting > 0 ? 'לא נשאר עוד מה לעשות.' : 'לא נשאר מה לעשות.';
}

export const summary: Language['summary'] = (progress, sheet) => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const figures = [`הצליחו: ${grouped(succeeded)}`, ...notWell(progress)];
  return {
    subject: `S/MIME Rollout: ${name}: ${figures.join(', ')}`,
    body: [
      progress.previews
        ? `${name} עבור ${rows(total)}: הסתיימה.`
        : `ההרצה של "${name}" עבור ${rows(total)} הסתיימה.`,
      '',
      ...figures,
      '',
      leftToDo(progress, sheet),
      ...(progress.note ? ['', progress.note] : []),
      '',
      `בקשות שנוצלו: ${grouped(fetches.run)} בהרצה הזו, ${grouped(fetches.today)} מתוך ${grouped(fetches.perDay)} היום.`,
    ].join('\n'),
  };
};
