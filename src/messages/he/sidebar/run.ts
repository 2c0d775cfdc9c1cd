import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {NAMES, previewed} from '../words';

/** A run from its start to its end. */
export const run: SidebarPart<'run'> = ({
  number,
  plural,
  span,
  sheet: {columns, notDone},
}) => ({
  run: {
    title: (action: string) => `${action}: בתהליך`,
    starting: (action: string) => `${action}: בהתחלה`,
    firstRow: (address: string) => `קודם, ${isolate(address)}:`,
    unchanged: 'אין שינוי.',
    stopping: (action: string) => `${action}: בעצירה`,
    paused: (action: string) => `${action}: ההרצה לא הסתיימה`,
    ended: (action: string) => `${action}: ההרצה הסתיימה`,
    stopped: (action: string) => `${action}: ההרצה נעצרה`,
    started: (action: string, rows: number) =>
      plural(rows, {
        one: `${action}: ההרצה התחילה בשורה אחת.`,
        two: `${action}: ההרצה התחילה בשתי שורות.`,
        other: `${action}: ההרצה התחילה ב-# שורות.`,
      }),
    progress: (done: number, total: number) =>
      `${number(done)} מתוך ${number(total)}`,
    progressLabel: (action: string) => `התקדמות: ${action}`,
    succeeded: (count: number) => `הצליחו: ${number(count)}`,
    notInUse: (count: number) => `נשמרו ולא בשימוש: ${number(count)}`,
    waiting: (count: number) => `ממתינות: ${number(count)}`,
    blocked: (count: number) => `חסומות: ${number(count)}`,
    failed: (count: number) => `נכשלו: ${number(count)}`,
    rate: (perMinute: number) =>
      plural(Math.round(perMinute), {
        one: 'שורה אחת בדקה',
        two: 'שתי שורות בדקה',
        other: '# שורות בדקה',
      }),
    openingFiles: (at: number, of: number) =>
      `נפתח קובץ מוגן ${number(at)} מתוך ${number(of)}…`,
    left: (seconds: number) => `נותרו בערך ${span(seconds)}`,
    by: (operator: string, minutes: number | null) => {
      if (minutes === null) return `הופעלה על ידי ${isolate(operator)}.`;
      return minutes < 1
        ? `הופעלה על ידי ${isolate(operator)} לפני פחות מדקה.`
        : `הופעלה על ידי ${isolate(operator)} לפני ${span(minutes * 60)}.`;
    },
    fetches: (made: number) =>
      plural(made, {one: 'בקשה אחת', two: 'שתי בקשות', other: '# בקשות'}),
    today: (made: number, perDay: number) =>
      `נוצלו היום ${number(made)} מתוך ${number(perDay)} בקשות`,
    worksOn: (worker: string) =>
      `המפעיל ${isolate(worker)} עובד על זה עכשיו, בחלון אחר או ברקע.`,
    waits:
      'ההרצה תימשך אוטומטית ברקע תוך דקה. כדי לעקוב אחריה, ממשיכים אותה כאן. מה שבוצע נשאר, ואף שורה לא מטופלת פעמיים.',
    stoppingNote:
      'ההרצה תיעצר אחרי הבקשות שכבר בדרך. שורות שלא טופלו נשארות במצב שלהן, ואפשר להמשיך אותן.',
    canBeLeft:
      'אפשר לסגור את זה. ההרצה נמשכת ברקע, ותקבלו אימייל כשהיא תסתיים.',
    resume: (count: number) =>
      plural(count, {
        one: 'המשך של שורה אחת',
        two: 'המשך של שתי שורות',
        other: 'המשך של # שורות',
      }),
    resumed: (action: string) => `${action}: ההרצה נמשכת.`,
    finishHere: 'לסיים כאן',
    open: 'פתיחה',
    dismiss: 'סגירת ההודעה הזו',
    stop: NAMES.stop,
    continue: NAMES.continue,
    notDone: (count: number) =>
      plural(count, {
        one: 'שורה אחת לא הסתיימה.',
        two: 'שתי שורות לא הסתיימו.',
        other: '# שורות לא הסתיימו.',
      }),
    again: `בשורות כתוב מה צריך לעשות. אחרי שמטפלים בזה, בוחרים "${NAMES.attention}" ומריצים את השורות האלה שוב.`,
    previewed: previewed(columns.message),
    takes: (action: string, forecast: string) => `${action}: ${forecast}`,
    keptState: `הסיבות כתובות בשורות. שורות שההודעה שלהן מתחילה ב"${notDone}" נשארות במצב שלהן. כדי לנסות שוב, בוחרים אותן.`,
  },
});
