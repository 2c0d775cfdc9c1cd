/** Hebrew: the site and the generated pages of the guide. */
import type {SiteWords} from './site-words';

export const hebrew: SiteWords = {
  name: 'עברית',
  dir: 'rtl',
  frame: {
    skip: 'דילוג אל הטקסט',
    search: 'חיפוש במסמכים',
    placeholder: 'חיפוש, או הקשה על /',
    results: 'תוצאות',
    noResults: 'אין תוצאות',
    unreadable: 'לא ניתן היה לטעון את אינדקס החיפוש.',
    pages: 'דפים',
    language: 'שפה',
  },
  label: text => `**${text}**`,
  messages: {
    title: 'הודעות מ-A עד Z',
    intro: ({
      details,
      log,
    }) => `לכל הודעה יש קוד. הקוד מופיע בעמודה ${details} של השורה ושל הגיליון ${log}, בפלט של \`npm run check\` ובנתוני האבחון.
מה שמשתנה ממקרה למקרה, למשל כתובת או תאריך, מוצג כאן כ-"…".`,
    byCause: 'לפי סיבה',
    byCauseIntro: (
      {attention},
      commands,
    ) => `הסיבות הן אלה שברשימה ${attention} בסרגל הצד. שורות עם אותה סיבה מתקנים בדרך כלל באותה דרך. אפשר לעיין גם
ב[פקודות לקובצי אישורים](${commands}).`,
    byCauseHead: ['סיבה', 'קודים'],
    byCode: 'לפי קוד',
    byCodeHead: ['דף', 'מ… עד …'],
    letterTitle: letters => `הודעות ${letters}`,
    all: 'כל ההודעות',
    cause: 'סיבה:',
    todo: 'מה לעשות:',
  },
  causes: {
    titles: {
      'intermediate-missing': 'בעיות בקבצים ובשורות',
      'smime-off': 'בעיות ב-Google וב-Gmail',
      expired: 'בעיות באישורים',
      'issuer-expired': 'בעיות באישורים של רשויות אישורים',
    },
    messages: 'הודעות:',
    commands: 'פקודות',
  },
  commands: {
    title: 'פקודות לקובצי אישורים',
    intro:
      keepSecret => `אותן פקודות מופיעות בסרגל הצד, ליד השורות שזקוקות להן. ${keepSecret} כדי לבדוק את התוצאה מריצים את הפקודה
\`npm run check -- new.p12\`.`,
    sets: {
      chain: 'הוספת השרשרת לקובץ',
      export: 'ייצוא של אישור עם המפתח הפרטי שלו',
      open: 'ניסיון של סיסמה',
      repack: 'ייצוא עם הגנה אחרת',
    },
  },
};
