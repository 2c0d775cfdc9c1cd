/** Why a certificate file cannot be opened, in Hebrew. */
import type {FileKind} from '../../../core/certificates/findings';
import {grouped, isolate, mebibytes} from '../format';
import {
  commands,
  commandsFor,
  FEWER_ITERATIONS,
  FROM_BASE64,
  TRUSTED_TO_PEM,
} from '../../commands';
import {convert, type CertificateSentences} from './words';

const PLAIN_PASSWORD = `מייצאים את האישור שוב עם סיסמה של אותיות לטיניות רגילות (${isolate('a–z')}) וספרות.`;

const P12 = isolate('.p12');
const P12_OR_PFX = `${P12} או ${isolate('.pfx')}`;

export const opening = {
  'file-empty': () => ({
    says: 'קובץ האישור ריק.',
    fix: 'מעלים את קובץ האישור ל-Drive שוב ומוסיפים את הקישור החדש לשורה.',
  }),
  'file-too-large': ({limit}) => ({
    says: `הקובץ גדול מ-${isolate(`${mebibytes(limit)} MB`)}. קובץ אישור תופס קילובייטים ספורים.`,
    fix: 'בודקים שהקישור בשורה מוביל לקובץ האישור ולא למשהו אחר.',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: `זה לא קובץ עם אישורים. ${CHAIN_FILE_KINDS[looksLike]}`,
    fix: `מקשרים אל האישור של המשתמש עם השרשרת שלו: קובץ ${isolate('.p7pem')} או ${isolate('.p7b')}, קובץ PEM עם כל האישורים, או קובץ ${P12} עם הסיסמה שלו.`,
  }),
  'trusted-certificate': () => ({
    says: 'הקובץ מכיל "TRUSTED CERTIFICATE", פורמט שרק OpenSSL משתמש בו.',
    fix: `ממירים כל אישור לפורמט הרגיל, ואז מצרפים אותם שוב לקובץ אחד:${TRUSTED_TO_PEM}`,
  }),
  'file-damaged': () => ({
    says: 'קובץ האישור פגום: חלק ממנו חסר או שונה אחרי שנוצר.',
    fix: 'מעלים שוב ל-Drive את הקובץ המקורי. אם גם המקור פגום, מייצאים את האישור שוב.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'הסיסמה לא פותחת את קובץ האישור.',
    fix: {
      none: `כדאי לבדוק את הסיסמה שהוגדרה בייצוא: אותיות רישיות ותווים דומים (${isolate('0')} ו-${isolate('O')}, ${isolate('l')} ו-${isolate('1')}).`,
      empty: 'בשורה אין סיסמה. מזינים את הסיסמה שהוגדרה בייצוא של הקובץ.',
      spaces:
        'הסיסמה מתחילה או מסתיימת ברווח, או מכילה רווח קשיח או טאב, אולי בגלל העתקה. מקלידים אותה שוב בלעדיהם.',
      unseen:
        'הסיסמה מכילה תו בלתי נראה, למשל רווח באורך אפס או סימן כיווניות, אולי בגלל העתקה. מרוקנים את התא ומקלידים את הסיסמה שוב.',
      typeset: `הסיסמה מכילה מירכאות או מקפים טיפוגרפיים או תווים ברוחב מלא, אולי בגלל תיקון אוטומטי. מקלידים אותה בדיוק כפי שהוגדרה בייצוא: ${isolate('\' " - ...')} ולא ${isolate('’ ” – …')}.`,
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'הסיסמה נכונה, אבל התוכנה שיצרה את הקובץ שמרה את התווים המיוחדים שלה באופן שאי אפשר לקרוא בחזרה.',
    fix: PLAIN_PASSWORD,
  }),
  'inner-password': ({part}) => ({
    says:
      part === 'key'
        ? 'הסיסמה פותחת את הקובץ, אבל למפתח הפרטי שבתוכו יש סיסמה אחרת.'
        : 'הסיסמה פותחת את הקובץ, אבל לקבוצת אישורים שבתוכו יש סיסמה אחרת.',
    fix: `מייצאים את האישור שוב עם סיסמה אחת להכול. ב-keytool נותנים ל-${isolate('-storepass')} ול-${isolate('-keypass')} אותו ערך.`,
  }),
  'file-malformed': () => ({
    says: 'הסיסמה נכונה והקובץ לא השתנה, אבל התוכן שלו לא במבנה של קובץ אישור.',
    fix: 'מייצאים את האישור שוב בתוכנה אחרת.',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `הקובץ משתמש ב-${isolate(what)}, שאי אפשר לקרוא ב-S/MIME Rollout, ולכן לא היה אפשר לבדוק את הסיסמה.`,
    fix: `מייצאים את האישור שוב עם AES-256 ו-SHA-256. ב-OpenSSL:${convert(file)}`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `הסיסמה של הקובץ עוברת גיבוב ${grouped(iterations)} פעמים. ב-S/MIME Rollout אפשר לפתוח קבצים עם ${grouped(limit)} איטרציות לכל היותר.`,
    fix: `מייצאים את האישור שוב עם פחות איטרציות. ב-OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `הסיסמה של הקובץ עוברת גיבוב ${grouped(iterations)} פעמים, והזמן של Apps Script נגמר לפני שהחישוב הסתיים, ולכן לא היה אפשר לבדוק את הסיסמה. כדי לאפשר לשורות האחרות להסתיים, הקובץ לא נפתח.`,
    fix: `פותחים את סרגל הצד בדפדפן עדכני ומתחילים משם, או מייצאים את האישור שוב עם פחות איטרציות. ב-OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'expensive-to-open': ({iterations, ...file}) => ({
    says: `הסיסמה של הקובץ עוברת גיבוב ${grouped(iterations)} פעמים, ולא היה מספיק זמן לזה בין השורות האחרות, ולכן לא היה אפשר לבדוק את הסיסמה.`,
    fix: `פותחים את סרגל הצד בדפדפן עדכני ומתחילים משם: הדפדפן יחשב את הגיבוב. אפשר גם להריץ את השורה הזו לבד, או לייצא את האישור שוב עם פחות איטרציות. ב-OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
} satisfies Partial<CertificateSentences>;

const MOBILE_CONFIG = isolate('.mobileconfig');

const BASE64 = `נראה שזה קובץ ${P12} כטקסט Base64.`;
const DAMAGED = 'נראה שזה אישור פגום.';
const KEY = 'נראה שזה מפתח פרטי, שלא אמור להיות ב-Drive.';

const CHAIN_FILE_KINDS: Readonly<Record<FileKind, string>> = {
  certificate: DAMAGED,
  'pem-certificate': DAMAGED,
  'pem-key': KEY,
  pem: 'נראה שזה קובץ PEM מסוג אחר, למשל בקשה לחתימה על אישור (CSR).',
  'private-key': KEY,
  pkcs7: `נראה שזו הודעה חתומה או מוצפנת, או קובץ ${isolate('.p7b')} פגום.`,
  base64: BASE64,
  'base64-lines': BASE64,
  'base64-url': BASE64,
  'base64-utf16': `נראה שזה קובץ ${P12} כטקסט Base64 בקידוד UTF-16.`,
  'base64-inside': `נראה שזה טקסט שמכיל קובץ ${P12} ב-Base64.`,
  profile: `נראה שזה פרופיל הגדרות למכשירי Apple (${MOBILE_CONFIG}).`,
  'profile-binary':
    'נראה שזה פרופיל הגדרות למכשירי Apple או רשימת מאפיינים בינארית אחרת.',
  'profile-signed': `נראה שזה פרופיל הגדרות חתום למכשירי Apple (${MOBILE_CONFIG}).`,
  'java-keystore': `נראה שזה מאגר מפתחות של Java (${isolate('.jks')}).`,
  zip: 'נראה שזה ארכיון ZIP או מסמך Office.',
  'web-page': 'נראה שזה דף אינטרנט, אולי דף שגיאה.',
  text: 'נראה שזה קובץ טקסט.',
  unknown: 'נראה שזה קובץ מסוג לא מוכר.',
};

const LINK_PKCS12 = `מוסיפים לשורה קישור לקובץ ${P12_OR_PFX}.`;
const REEXPORT_WITH_KEY = `מייצאים אותו שוב כקובץ ${P12_OR_PFX} עם המפתח הפרטי, במחשב שבו התבקש האישור.`;
const ASK_MAKER = `מבקשים את קובץ ה-${P12} ממי שיצר אותו.`;
const SAVE = `שומרים אותו בשם ${isolate('file.txt')}.`;
const NEEDS_BINARY = 'ל-Gmail צריך את הקובץ הבינארי.';

/** Upload the output of the command below; the command comes last. */
const decode = (save: string, command: string): string =>
  `${save} ממירים אותו לקובץ ${P12} ומעלים אותו:${commands(command)}`;

/** @param file - its name; empty if unknown */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: `הקובץ הוא אישור בלי המפתח הפרטי שלו (${isolate('.cer')} או ${isolate('.crt')}).`,
    fix: REEXPORT_WITH_KEY,
  },
  'pem-certificate': {
    says: `הקובץ הוא אישור בפורמט PEM, ולא קובץ ${P12}.`,
    fix: `מצרפים את האישור למפתח הפרטי שלו:${commandsFor(file).certificate}`,
  },
  'pem-key': {
    says: `הקובץ הוא מפתח פרטי בפורמט PEM, ולא קובץ ${P12}.`,
    fix: `מוחקים אותו מ-Drive ומצרפים את המפתח הפרטי לאישור שלו:${commandsFor(file).key}`,
  },
  pem: {
    says: `הקובץ הוא בפורמט PEM, ולא קובץ ${P12}.`,
    fix: `מוסיפים קישור לקובץ ${P12_OR_PFX} שמכיל את האישור ואת המפתח הפרטי שלו.`,
  },
  'private-key': {
    says: 'הקובץ הוא מפתח פרטי בלי אישור.',
    fix: `מוחקים אותו מ-Drive ומייצאים את האישור ואת המפתח הפרטי שלו יחד כקובץ ${P12}.`,
  },
  pkcs7: {
    says: `בקובץ יש אישורים (${isolate('.p7b')}) אבל אין מפתח פרטי.`,
    fix: REEXPORT_WITH_KEY,
  },
  base64: {
    says: `הקובץ הוא קובץ ${P12} כטקסט Base64. ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.oneLine),
  },
  'base64-lines': {
    says: `הקובץ הוא קובץ ${P12} כשורות של טקסט Base64. ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.lines),
  },
  'base64-url': {
    says: `הקובץ הוא קובץ ${P12} כטקסט Base64 במבנה לא רגיל (אלפבית לכתובות URL, שורות ארוכות או בלי ריפוד). ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.anyForm),
  },
  'base64-utf16': {
    says: `הקובץ הוא קובץ ${P12} כטקסט Base64 בקידוד UTF-16. ${NEEDS_BINARY}`,
    fix: decode(
      `שומרים רק את הטקסט ב-Base64 בשם ${isolate('file.txt')} ובקידוד UTF-8.`,
      FROM_BASE64.anyForm,
    ),
  },
  'base64-inside': {
    says: `הקובץ הוא טקסט (למשל JSON, data URI או PEM) שמכיל קובץ ${P12} ב-Base64. ${NEEDS_BINARY}`,
    fix: decode(
      `מעתיקים רק את הטקסט ב-Base64, שמתחיל ב-M, אל ${isolate('file.txt')}.`,
      FROM_BASE64.anyForm,
    ),
  },
  profile: {
    says: `הקובץ הוא פרופיל הגדרות למכשירי Apple (${MOBILE_CONFIG}), ולא קובץ ${P12}.`,
    fix: decode(
      `${ASK_MAKER} אפשר גם לאתר את הרשומה של האישור (${isolate('com.apple.security.pkcs12')}) ולהעתיק את הטקסט שאחרי ${isolate('<data>')} אל ${isolate('file.txt')}.`,
      FROM_BASE64.anyForm,
    ),
  },
  'profile-binary': {
    says: `הקובץ הוא רשימת מאפיינים בינארית, למשל פרופיל הגדרות למכשירי Apple (${MOBILE_CONFIG}), ולא קובץ ${P12}.`,
    fix: `${ASK_MAKER} אפשר גם להמיר אותו לטקסט ב-Mac ולבדוק את התוצאה:${commandsFor(file).binaryProfile}`,
  },
  'profile-signed': {
    says: `הקובץ הוא פרופיל הגדרות חתום למכשירי Apple (${MOBILE_CONFIG}), ולא קובץ ${P12}.`,
    fix: `${ASK_MAKER} אפשר גם להסיר את החתימה ולבדוק את התוצאה:${commandsFor(file).signedProfile}`,
  },
  'java-keystore': {
    says: `הקובץ הוא מאגר מפתחות של Java (${isolate('.jks')}), ולא קובץ ${P12}.`,
    fix: `ממירים אותו:${commandsFor(file).keystore}`,
  },
  zip: {
    says: 'הקובץ הוא ארכיון ZIP (או מסמך Office).',
    fix: `מחלצים אותו ומעלים את קובץ ה-${P12} שבתוכו.`,
  },
  'web-page': {
    says: 'הקובץ הוא דף אינטרנט, אולי דף שגיאה שנשמר במקום הקובץ להורדה.',
    fix: 'מורידים את קובץ האישור שוב ומעלים אותו ל-Drive.',
  },
  text: {
    says: 'הקובץ הוא קובץ טקסט, ולא קובץ אישור.',
    fix: LINK_PKCS12,
  },
  unknown: {
    says: 'הקובץ הוא לא קובץ אישור (PKCS#12).',
    fix: LINK_PKCS12,
  },
});
