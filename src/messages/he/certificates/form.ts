/** A certificate’s key, signature and form, in Hebrew. */
import {isolate} from '../format';
import {NOT_UNLESS_REFUSED, REISSUE, type CertificateSentences} from './words';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `המפתח של האישור הוא מסוג ${isolate(key)}. המפתחות שמתקבלים ב-Gmail: מפתחות RSA ומפתחות על העקומות P-256 ו-P-384.`,
    fix: `${REISSUE} בוחרים מפתח RSA באורך 2048 ביט.`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `מפתח ה-RSA של האישור הוא באורך ${bits} ביט. ב-Gmail מתקבלים רק 2048, 3072 או 4096.`,
    fix: `${REISSUE} בוחרים מפתח RSA באורך 2048 ביט או באחד משני האורכים האחרים.`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `למפתח ה-RSA של האישור יש מעריך ציבורי לא רגיל, ${exponent}. המעריך הרגיל הוא 65537.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם מפתח חדש.',
  }),
  'rsa-pss-key': () => ({
    says: 'המפתח של האישור מיועד לחתימות RSA-PSS בלבד.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם מפתח RSA רגיל.',
  }),
  'ec-curve': ({curve}) => ({
    says: `המפתח של האישור הוא על העקומה ${isolate(curve)}. במסמכים של Google מופיעות רק P-256 ו-P-384.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם מפתח על P-256 או עם מפתח RSA באורך 2048 ביט.',
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `העקומה של המפתח (${isolate(curve)}) מתוארת באישור במספרים ולא בשם, ותוכנות רבות דוחות את זה.`,
    fix: `יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם מפתח על העקומה בשם P-256. האפשרות ב-OpenSSL היא ${isolate('-pkeyopt ec_param_enc:named_curve')}.`,
  }),
  'signature-algorithm': ({signature}) => ({
    says: `רשות האישורים (CA) חתמה על האישור באלגוריתם ${isolate(signature)}. בפרופיל ה-S/MIME של Gmail מופיעים RSA ו-ECDSA עם SHA-256, SHA-384 או SHA-512.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שחתום באחד מהם. במסוף Admin אפשר להתיר SHA-1 לאישור בסיס (root) שמוסיפים, אבל זה לא מומלץ.',
  }),
  'signature-inconsistent': () => ({
    says: 'באישור מצוינים שני אלגוריתמי חתימה שונים.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש.',
  }),
  'not-version-3': ({version}) => ({
    says: `זה אישור בגרסה ${version}. ל-S/MIME נדרשת גרסה 3.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש.',
  }),
  'serial-number': ({serial}) => ({
    says: `המספר הסידורי של האישור (${isolate(serial)}) הוא אפס, שלילי או ארוך מ-20 בייט.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש.',
  }),
  'serial-short': ({serial}) => ({
    says: `המספר הסידורי של האישור (${isolate(serial)}) קצר. רשויות אישורים (CA) ציבוריות משתמשות ב-64 ביטים אקראיים לפחות.`,
    fix: NOT_UNLESS_REFUSED,
  }),
} satisfies Partial<CertificateSentences>;
