/** Hebrew: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {invitationMail, LINK} from '../../invitation-mail';
import {day, isolate} from '../format';
import {HEBREW, NAMES} from '../words';

const PREFIXES = {first: '', reminder: 'תזכורת: ', test: 'בדיקה: '} as const;

export const invitation: ConsentSpeech['invitation'] = organisation => {
  const who = organisation || 'הארגון שלכם';
  return {
    subject: `${who}: מתן הרשאה לאישור האימייל שלכם`,
    text: [
      'שלום,',
      organisation
        ? `הארגון ${organisation} מגדיר אימיילים חתומים ומוצפנים. לשם כך צריך אישור ב-Gmail שלכם. נותנים הרשאה פעם אחת, וזה נמשך בערך דקה.`
        : 'הארגון שלכם מגדיר אימיילים חתומים ומוצפנים. לשם כך צריך אישור ב-Gmail שלכם. נותנים הרשאה פעם אחת, וזה נמשך בערך דקה.',
      LINK,
    ].join('\n\n'),
  };
};

export const mail = invitationMail({
  page: HEBREW,
  button: 'לבדיקה ולמתן הרשאה',
  known: 'מה כדאי לדעת',
  facts: [
    [
      'האימיילים שלכם לא נקראים.',
      'ההרשאה חלה על ההגדרות של Gmail, ולא על הודעות. היא משמשת רק לאישור שלכם.',
    ],
    [
      'אפשר לסרב, עכשיו או אחר כך.',
      `בוחרים "${NAMES.decline}" בדף, או מסירים את ההרשאה בחשבון Google שלכם בכל עת.`,
    ],
    [
      'אף אחד לא מבקש את הסיסמה שלכם.',
      'נכנסים לחשבון Google כרגיל. אם דף אחר מבקש את הסיסמה, סוגרים אותו.',
    ],
  ],
  real: 'האם האימייל הזה אמיתי?',
  isFor: user => `ההזמנה הזו מיועדת לחשבון ${isolate(user)}.`,
  works: until => `הקישור פועל רק בשבילכם, עד ${day(until)}.`,
  contact: contact => `יש שאלות? אפשר לפנות אל ${isolate(contact)}.`,
  subject: (kind, subject) => PREFIXES[kind] + subject,
  verify: how =>
    `אפשר לבדוק כאן: ${isolate(how)}. כתובות כדאי להקליד בעצמכם ולא להגיע אליהן דרך קישור.`,
  askContact: contact =>
    `אפשר לשאול את ${isolate(contact)}, בכתובת או במספר שכבר מוכרים לכם.`,
  sentFor: sender => `נשלח על ידי S/MIME Rollout עבור ${isolate(sender)}.`,
  testFoot: 'זו בדיקה: הקישור לא מוביל לשום מקום.',
  reminder: at => `אם לא תיתנו הרשאה ולא תדחו, תקבלו תזכורת ב-${day(at)}.`,
});
