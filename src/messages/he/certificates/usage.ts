/** The permitted uses of a certificate, in Hebrew. */
import type {Contradiction} from '../../../core/certificates/findings';
import {isolate, listed} from '../format';
import {
  name,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `זה אישור של רשות אישורים (${name(subject)}), ולא של משתמש.`,
    fix: 'אסור להעלות את המפתח הפרטי של רשות אישורים (CA). מוסיפים לשורה את קובץ האישור של המשתמש עצמו.',
  }),
  'no-email-protection': ({usages}) => ({
    says:
      usages.length > 0
        ? `האישור לא מיועד לאימייל. הוא מיועד למטרות האלה: ${purposes(usages)}.`
        : 'האישור לא מיועד לאימייל. הוא לא מתיר שום שימוש.',
    fix: 'מבקשים מרשות האישורים (CA) אישור S/MIME (עם השימוש המורחב במפתח "emailProtection").',
  }),
  'no-extended-key-usage': () => ({
    says: 'באישור לא מצוין למה הוא מיועד: אין בו שימוש מורחב במפתח.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם השימוש המורחב במפתח "emailProtection".',
  }),
  'other-usages': ({usages}) => ({
    says: `האישור מיועד, נוסף על אימייל, גם למטרות האלה: ${purposes(usages)}. יכול להיות שפרופיל ה-S/MIME של Gmail לא מתיר את זה.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שמיועד לאימייל בלבד.',
  }),
  'no-key-usage': () => ({
    says: 'באישור לא מצוין איך מותר להשתמש במפתח שלו: אין בו שימוש במפתח.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם השימושים במפתח "digitalSignature" ו-"keyEncipherment".',
  }),
  'cannot-sign': ({usages}) => ({
    says: `אי אפשר לחתום באמצעות המפתח של האישור. השימוש במפתח הוא ${listed(usages)}.`,
    fix: 'ב-Gmail אותו אישור של כתובת משמש גם לחתימה וגם להצפנה. אם רשות האישורים (CA) שלכם מנפיקה אישורים נפרדים, מבקשים אישור אחד שכולל "digitalSignature".',
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `אי אפשר לשלוח למשתמש הזה אימיילים מוצפנים: השימוש במפתח של האישור הוא ${listed(usages)}, בלי "${isolate(needed)}".`,
    fix: `ב-Gmail אותו אישור של כתובת משמש גם לחתימה וגם להצפנה. אם המשתמש צריך אימיילים מוצפנים, מבקשים מרשות האישורים (CA) אישור אחד עם השימושים במפתח "digitalSignature" ו-"${isolate(needed)}".`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `השימוש במפתח של האישור (${listed(usages)}) לא מתאים למפתח שלו (${isolate(key)}) או לשימושים האחרים שלו.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם שימושים מתאימים במפתח.',
  }),
  'key-usage-not-critical': () => ({
    says: 'השימוש במפתח של האישור לא מסומן כקריטי, ויכול להיות ש-Gmail דורש את זה.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם שימוש במפתח שמסומן כקריטי.',
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `אישור בקובץ סותר את עצמו: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `אי אפשר לקרוא חלק מהאישור: ${listed(extensions)}.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש.',
  }),
  'critical-extensions': ({extensions}) => ({
    says: `באישור יש הרחבות קריטיות שמעט תוכנות תומכות בהן: ${listed(extensions)}. תוכנה שלא תומכת בהן חייבת לדחות את האישור.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש בלעדיהן.',
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `רשימת האישורים המבוטלים (CRL) של האישור זמינה רק דרך ${listed(ways)}. ב-Gmail היא נקראת ב-HTTP.`
        : 'באישור לא מצוין איפה רשות האישורים (CA) שלו מפרסמת את רשימת האישורים המבוטלים (CRL).',
    fix: `יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם נקודת הפצה של CRL שהכתובת שלה מתחילה ב-"${isolate('http:')}".`,
  }),
  'authority-info': () => ({
    says: 'בשדה "authority information access" של האישור חסרה כתובת האינטרנט של אישור המנפיק או של שירות הסטטוס שלו (OCSP).',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם שתי הכתובות.',
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'הרחבה מופיעה בו פעמיים',
  'certSign-without-ca':
    'הוא רשאי לחתום על אישורים, אבל הוא לא של רשות אישורים (CA)',
  'ca-without-certSign':
    'הוא של רשות אישורים (CA), אבל הוא לא רשאי לחתום על אישורים',
  'pathLength-without-ca':
    'הוא מגביל את רשויות האישורים שמתחתיו, אבל הוא לא של רשות אישורים (CA)',
  'netscape-without-smime': 'סוג האישור של Netscape שבו לא כולל S/MIME',
};
