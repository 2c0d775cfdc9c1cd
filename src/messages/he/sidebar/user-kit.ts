import type {SidebarPart} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/** The facts in the texts; each is empty if unknown. */
interface KitFacts {
  readonly day: string;
  readonly contact: string;
}

/**
 * The texts of operators for their users. The meaning of the lock is defined by Gmail:
 * support.google.com/mail/answer/6330403.
 */
export const userKit: SidebarPart<'userKit'> = ({date}) => ({
  userKit: {
    lineHint: 'אימייל הודעה וכרטיס למוקד התמיכה',
    intro:
      'שני טקסטים ליום שבו האימיילים מתחילים להיות חתומים. אפשר לשנות אותם; שום דבר לא נשלח מכאן למשתמשים שלכם.',
    date,
    firstDay: settingLabels.userKit.firstDay,
    contact: settingLabels.userKit.contact,
    contactHint:
      'למי המשתמשים יכולים לפנות, למשל "מוקד IT, שלוחה 4400". שני השדות ממלאים את הטקסטים עד שמשנים אותם.',
    language: settingLabels.userKit.language,
    languageHint: 'לכל שפה יש טקסטים משלה.',
    languageOfSheet: 'שפת הגיליון',
    mail: 'אימייל הודעה',
    mailName: 'announcement-mail.txt',
    card: 'כרטיס למוקד התמיכה',
    cardName: 'help-desk-card.txt',
    parts: {
      subject: settingLabels.userKit.subject,
      text: settingLabels.userKit.text,
      card: settingLabels.userKit.card,
    },
    download: (what: string) => `הורדה: ${what}`,
    downloadInEach: 'הורדה בכל השפות',
    downloadInEachWhat: (what: string) => `הורדה בכל השפות: ${what}`,
    reset: 'איפוס הטקסט',
    resetWhat: (what: string) => `איפוס הטקסט: ${what}`,

    subjectOf: (day: string) =>
      day
        ? `האימיילים שלכם יהיו חתומים החל מ-${day}`
        : 'האימיילים שלכם יהיו חתומים',
    textOf: ({day, contact}: KitFacts) =>
      [
        'שלום,',
        `${day ? `החל מ-${day}` : 'בקרוב'}, האימיילים שלכם ייחתמו ב-Gmail. מי שיקבל אותם יוכל לבדוק שהם הגיעו מכם ולא שונו.`,
        'אין צורך לעשות דבר. החתימה אוטומטית. אם האישורים של כל הנמענים מוכרים ב-Gmail, ההודעה גם מוצפנת, כך שרק הם יכולים לקרוא אותה.',
        [
          'כשכותבים הודעה, מנעול ליד הנמענים מראה איך היא מוגנת:',
          '• ירוק: מוצפנת לנמענים (S/MIME)',
          '• אפור: מוצפנת בדרך (TLS); מתאים לרוב ההודעות',
          '• אדום: לא מוצפנת; לא שולחים שום דבר סודי',
        ].join('\n'),
        'כשיש כמה נמענים, המנעול מראה את רמת ההגנה הנמוכה ביותר. לוחצים על המנעול ואז על "הצגת פרטים" כדי לראות כל נמען. בהודעה שקיבלתם, המנעול נמצא בפרטים שלה.',
        'לא ירוק? מבקשים מהנמען לשלוח לכם הודעה חתומה, ומשיבים לה.',
        'אנחנו אף פעם לא מבקשים את הסיסמה שלכם באימייל.',
        contact || 'צוות ה-IT שלכם',
      ].join('\n\n'),
    cardOf: ({day, contact}: KitFacts) =>
      [
        ...(day ? [`האימיילים חתומים החל מ-${day}.`] : []),
        'האימיילים לא נחתמים\nטוענים את Gmail מחדש. אם זה לא עוזר, מסתכלים בשורה של המשתמש בגיליון של S/MIME Rollout: בהודעה שלה כתוב מה לעשות.',
        'המנעול אפור ולא ירוק\nהאישור של הנמען הזה לא נמצא ב-Gmail. מבקשים מהנמען הודעה חתומה ומשיבים לה. כשיש כמה נמענים, המנעול מראה את רמת ההגנה הנמוכה ביותר.',
        'המנעול אדום\nשירות האימייל של הנמען לא מצפין אימיילים בדרך. לתוכן סודי משתמשים בערוץ אחר.',
        'הנמען רואה אזהרה\nיכול להיות שתוכנת האימייל שלו לא נותנת אמון ברשות האישורים (CA) שלנו. שולחים לו את אישור ה-CA או את הכתובת של רשות האישורים.',
        'אי אפשר לקרוא אימיילים מוצפנים ישנים\nרושמים את השולח ואת התאריך. לא מוחקים שום אישור: יכול להיות שצריך את האישור הישן כדי לקרוא אותם. מעבירים לטיפול.',
        'טלפון או מחשב נייד אבד\nהמפתח הפרטי נמצא ב-Google ולא במכשיר. מנתקים את המשתמש מכל המכשירים ומאפסים את הסיסמה.',
        'אימייל מבקש סיסמה או קובץ אישור\nהוא לא מאיתנו. מדווחים עליו כפישינג.',
        `העברה לטיפול\n${contact || 'צוות האימייל שלכם'}`,
      ].join('\n\n'),
  },
});
