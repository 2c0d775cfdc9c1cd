/** Hebrew: the certification authority that issues certificates through its API. */
import type {
  IssuerFindings,
  IssuerKeyFindings,
} from '../../core/request/issuer-findings';
import type {SuccessorFindings} from '../../core/request/successor-findings';
import {actionNames} from './action-names';
import {day, grouped, isolate, listed, path, quoted} from './format';
import type {Sentences} from '../language';
import {days, NAMES, NOTHING_TO_DO, PATHS, PUSH} from './words';

type Setting = IssuerFindings['issuer-setting-invalid']['setting'];

const SETTING: Readonly<Record<Setting, string>> = {
  pool: `מאגר CA, למשל ${isolate('projects/pki-prod/locations/europe-west3/caPools/mail')}`,
  template: `תבנית אישורים, למשל ${isolate('projects/pki-prod/locations/europe-west3/certificateTemplates/mail')}`,
  lifetimeDays: 'מספר ימים מ-1 עד 1,185',
  server: `כתובת שמתחילה ב-${isolate('https://')}, בלי שאילתה`,
  profile: 'שם של פרופיל',
  secret: `שם של סוד, למשל ${isolate('projects/pki-prod/secrets/cfssl')}`,
  keySecret: `שם של סוד, למשל ${isolate('projects/pki-prod/secrets/renewal-keys')}`,
};

/** Settings whose values the Cloud console shows. */
const IN_CONSOLE: readonly Setting[] = ['pool', 'template'];

const DROPPED = {
  address: 'כתובת האימייל (שם חלופי של הנושא)',
  purpose: 'המטרה emailProtection (שימוש מורחב במפתח)',
  signing: 'חתימה דיגיטלית (שימוש במפתח)',
} as const;

const POLICY = `את מדיניות ההנפקה של המאגר במסוף Google Cloud (${PATHS.pools})`;
const NEW_REQUEST = 'יוצרים בקשה חדשה לשורה.';

export const issuerSentences: Sentences<
  IssuerFindings & IssuerKeyFindings & SuccessorFindings
> = {
  'successor-issued': ({authority}) => ({
    says: `מאגר ה-CA ${isolate(authority)} הנפיק אישור חדש. המפתח שלו נוצר בסקריפט.`,
    fix: NOTHING_TO_DO,
  }),
  'successor-too-short': ({lifetime, renewal}) => ({
    says: `לא התבקש אישור מחליף: תקופת התוקף שלו, ${days(lifetime)}, לא ארוכה יותר ממספר הימים לפני התפוגה שבהם מגיע מועד החידוש, ${days(renewal)}.`,
    fix: `בוחרים תקופת תוקף ארוכה יותר בקטע ${PATHS.authority}, או פחות ימים בתזמון או בשורה.`,
  }),
  'successor-too-early': ({since}) => ({
    says: `לא התבקש אישור מחליף: האישור הנוכחי הונפק ב-${day(since)}, ואישור נוסף לא יהיה בתוקף לזמן רב יותר.`,
    fix: 'בודקים עד מתי רשות האישורים (CA) של המאגר בתוקף, ואיזו תקופת תוקף המדיניות שלו מתירה.',
  }),
  'successor-tier': () => ({
    says: 'לא התבקש אישור מחליף: מאגר ה-CA הוא במסלול DevOps, שבו האישורים לא נשמרים.',
    fix: 'משתמשים במאגר במסלול Enterprise, או מבקשים את האישור בסרגל הצד.',
  }),
  'successor-subject': ({template}) => ({
    says: `לא התבקש אישור מחליף: הנושא ${quoted(template)} לא מתאים לשורה הזו.`,
    fix: `משנים אותו בקטע "${NAMES.requests}", או מבקשים שם את האישור.`,
  }),
  'successor-secret-short': ({least}) => ({
    says: `בסוד שמצפין מפתחות חדשים יש פחות מ-${grouped(least)} תווים, ולכן לא מתבקש אישור מחליף.`,
    fix: 'מוסיפים לסוד גרסה ארוכה יותר. כדי ליצור אותה:\nopenssl rand -hex 32 | gcloud secrets versions add --data-file=- renewal-keys',
  }),
  'successor-abandoned': ({serial}) => ({
    says: `מאגר ה-CA הנפיק אישור עם המספר הסידורי ${isolate(serial)}, שאף שורה כבר לא צריכה. תוקפו בוטל והמפתח שלו נמחק.`,
    fix: NOTHING_TO_DO,
  }),
  'successor-unusable': ({why}) => ({
    says: {
      revoked:
        'רשות האישורים (CA) הנפיקה אישור מחליף שאי אפשר להשתמש בו: מישהו ביטל את תוקפו ברשות האישורים.',
      'key-lost':
        'רשות האישורים (CA) הנפיקה אישור מחליף שאי אפשר להשתמש בו: אי אפשר לפתוח את המפתח שלו באמצעות הסוד, ולכן תוקפו בוטל ברשות האישורים.',
      'no-certificate':
        'רשות האישורים (CA) הנפיקה אישור מחליף שאי אפשר להשתמש בו: הוא לא נמצא בתשובה של רשות האישורים.',
    }[why],
    fix: `מריצים שוב את "${actionNames.renew}" על השורה הזו, או מבקשים אישור בסרגל הצד.`,
  }),
  'no-issuer': () => ({
    says: 'לא מוגדרת רשות אישורים (CA) שאפשר לבקש ממנה אישורים ב-S/MIME Rollout.',
    fix: `מגדירים רשות בקטע ${PATHS.authority}, או מורידים את הבקשות ומעבירים אותן לרשות האישורים שלכם.`,
  }),
  'issuer-scope-missing': () => ({
    says: `העותק הזה של S/MIME Rollout נבנה עם הרשאה מצומצמת יותר (${isolate('auth/iam')}), שלא מתקבלת ב-Google CA Service.`,
    fix: `כדי להשתמש ב-Google CA Service, מוחקים את ${isolate('signing-scope.json')} ומעלים את הפרויקט שוב. אפשר גם להעביר את הבקשות לרשות האישורים שלכם כקבצים. כדי להעלות את הפרויקט:${PUSH}`,
  }),
  'issuer-setting-invalid': ({setting, value}) => ({
    says:
      value === ''
        ? `יש הגדרה ריקה. צריך להיות בה ${SETTING[setting]}.`
        : `הערך ${quoted(value)} הוא לא ${SETTING[setting]}.`,
    fix: `מתקנים אותו בקטע ${PATHS.authority}.${IN_CONSOLE.includes(setting) ? ' שמות המשאבים מוצגים במסוף Google Cloud בדף של כל מאגר ותבנית.' : ''}`,
  }),
  'issuer-key-invalid': () => ({
    says: 'המפתח לשרת ה-CA צריך להיות באורך 32 עד 256 ספרות הקסדצימליות.',
    fix: `מעתיקים אותו מתצורת השרת (${path('auth_keys', 'key')}).`,
  }),
  'issuer-key-missing': () => ({
    says: 'לא נשמר עבורכם מפתח לשרת ה-CA.',
    fix: `מזינים אותו בקטע ${PATHS.authority}, או מציינים שם סוד ב-Secret Manager.`,
  }),
  'request-unreadable': () => ({
    says: 'לא היה אפשר לקרוא את הבקשה לאישור, ולכן שום דבר לא נשלח.',
    fix: NEW_REQUEST,
  }),
  'asked-before': ({at}) => ({
    says: `האישור הזה התבקש מרשות האישורים (CA) ב-${day(at)}, והתשובה שלה לא הגיעה. היא כבר לא מזהה את הבקשה, ולכן בקשה נוספת עלולה להוביל לאישור שני.`,
    fix: 'שואלים את מי שמנהל את רשות האישורים אם היא הנפיקה את האישור. אם כן, מייבאים את האישור עם קובץ המפתחות שלכם. אם לא, מוותרים על הבקשה הזו ויוצרים בקשה חדשה לשורה.',
  }),
  'issued-and-revoked': () => ({
    says: 'רשות האישורים (CA) הנפיקה את האישור הזה ומאז ביטלה את תוקפו.',
    fix: 'מוותרים על הבקשה הזו ויוצרים בקשה חדשה לשורה.',
  }),
  'issued-without-certificate': () => ({
    says: 'לפי רשות האישורים (CA) האישור הונפק, אבל הוא לא נמצא בתשובה שלה.',
    fix: 'מנסים שוב. אם זה קורה שוב, מורידים את האישור מרשות האישורים ומייבאים אותו עם קובץ המפתחות שלכם.',
  }),
  'ca-no-requests': () => ({
    says: 'מאגר ה-CA לא מקבל בקשות לחתימה על אישור (CSR).',
    fix: `משנים ${POLICY}: מתירים הנפקה על סמך CSR.`,
  }),
  'ca-key-type': ({keyType}) => ({
    says: `מאגר ה-CA לא חותם על מפתחות מסוג ${isolate(keyType)}.`,
    fix: `בוחרים סוג מפתח אחר בקטע "${NAMES.requests}", או משנים ${POLICY} כך שתתיר את הסוג הזה.`,
  }),
  'ca-lifetime': ({wanted, most}) => ({
    says: `האישורים מתבקשים ל-${grouped(wanted)} ימים, ומאגר ה-CA מתיר ${grouped(most)} לכל היותר.`,
    fix: `בוחרים תקופת תוקף קצרה יותר בקטע ${PATHS.authority}, או משנים ${POLICY} כך שתתיר תקופה ארוכה יותר.`,
  }),
  'ca-drops': ({what}) => ({
    says: `מאגר ה-CA ישמיט מהאישור: ${listed(what.map(it => DROPPED[it]))}. אישור כזה לא יתקבל ב-Gmail.`,
    fix: `משנים ${POLICY}: מתירים בה שמות חלופיים של הנושא, שימוש במפתח ושימוש מורחב במפתח, או מגדירים תבנית שמכילה אותם.`,
  }),
  'ca-purpose': ({ca}) => ({
    says: `באישור של רשות האישורים ${isolate(ca)} עצמה חסרה המטרה emailProtection, שנדרשת ב-Gmail בכל אישור ביניים.`,
    fix: 'יוצרים רשות אישורים כפופה עם השימוש המורחב במפתח emailProtection, ומשביתים את הרשות הזו במאגר.',
  }),
  'ca-root-only': () => ({
    says: 'רשות אישורים (CA) במאגר היא רשות בסיס (root). ב-Gmail נדרש לפחות אישור ביניים אחד בין האישור של המשתמש לבין אישור הבסיס.',
    fix: 'יוצרים במאגר רשות אישורים כפופה, ומשביתים שם את רשות הבסיס.',
  }),
};
