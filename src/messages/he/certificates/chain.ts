/** A certificate’s chain, in Hebrew. */
import {day, isolate, listed, plural, pick} from '../format';
import {NAMES, PATHS} from '../words';
import {nameIn} from '../../distinguished-name';
import {derToPem, JOIN_CHAIN} from '../../commands';
import {
  convert,
  name,
  NOT_UNLESS_REFUSED,
  NOTHING_TO_DO,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

/**
 * How the certificate of an issuer becomes a PEM file.
 *
 * @param urls - where the certificate below it says it can be downloaded
 * @param what - as it is called in the sentence, as a definite object
 * @param target - the file’s name
 */
function getIssuer(
  urls: readonly string[],
  what: string,
  target: string,
): string {
  return urls.length > 0
    ? pick(urls.length, {
        one: `מורידים את ${what} מהכתובת ${listed(urls)}. אם זה לא קובץ PEM, ממירים אותו:${derToPem(target)}\n`,
        other: `מורידים את ${what} מאחת הכתובות ${listed(urls)}. אם זה לא קובץ PEM, ממירים אותו:${derToPem(target)}\n`,
      })
    : `מורידים את ${what} מהאתר של רשות האישורים (CA) ושומרים אותו בשם ${isolate(target)}. `;
}

const OTHER_ISSUER =
  'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש ממנפיק אחר.';

export const chain = {
  'self-signed': ({subject}) => ({
    says: `האישור (${name(subject)}) הוא בחתימה עצמית: אין רשות אישורים (CA) שערבה לו.`,
    fix: 'מקבלים אישור S/MIME מרשות אישורים (CA) מהימנה ב-Gmail, או מנפיקים אישור מרשות ביניים של ה-CA שלכם.',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `בקובץ חסר האישור של המנפיק, ${name(issuer)}, ש-Gmail צריך.`,
    fix: `${getIssuer(urls, 'אישור הביניים', 'chain.pem')}אחר כך מוסיפים אותו בקטע "${NAMES.caCertificates}" ב"${NAMES.settings}" ומריצים את השורה שוב, או מייצאים את הקובץ שוב יחד איתו. ב-Windows בוחרים לכלול את כל האישורים שבנתיב האישור. ב-OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'chain-completed': ({added, isDone}) => {
    const names = listed(added.map(nameIn));
    const [lacks, they] = pick(added.length, {
      one: [`בקובץ חסר האישור ${names}`, isDone ? 'הוא נוסף' : 'הוא יתווסף'],
      other: [
        `בקובץ חסרים האישורים ${names}`,
        isDone ? 'הם נוספו' : 'הם יתווספו',
      ],
    });
    return {
      says: isDone
        ? `${lacks}: ${they} לצורך ההעלאה.`
        : `${lacks}: ${they} בזמן ההעלאה.`,
      fix: `${NOTHING_TO_DO} הקובץ עצמו לא משתנה.`,
    };
  },
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `השרשרת נעצרת ב-${name(subject)}: האישור של המנפיק שלו, ${name(issuer)}, לא נמצא בקובץ. להצפנה מצד הלקוח צריך את השרשרת עד אישור הבסיס (root).`,
    fix: `${getIssuer(urls, 'אישור המנפיק', 'issuer.pem')}אחר כך מצרפים אותו לאישורים האחרים:${JOIN_CHAIN}`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `השרשרת נעצרת ב-${name(subject)}: האישור של המנפיק שלו, ${name(issuer)}, לא נמצא בקובץ. אם המנפיק הזה הוא אישור בסיס (root) מהימן ב-Gmail, לא חסר דבר. אם זו רשות ביניים, Gmail צריך גם את האישור שלה.`,
    fix: `מציינים את אישור הבסיס ב"${NAMES.settings}", או מוסיפים את האישור החסר. ${getIssuer(urls, 'אישור המנפיק', 'chain.pem')}אחר כך מייצאים את הקובץ שוב יחד איתו. ב-OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `השרשרת מובילה לאישור הבסיס (root) ${name(root)}, שלא נמצא ברשימת אישורי הבסיס ב"${NAMES.settings}".`,
    fix: `אם הוא מהימן ב-Gmail (כלומר מופיע ברשימה של Google או במסוף Admin, בנתיב ${PATHS.smime}), מציינים אותו ב"${NAMES.settings}" לפי טביעת האצבע SHA-256 שלו, ${isolate(fingerprint)}. אם לא, מוסיפים את אישור הבסיס יחד עם אישור הביניים במסוף Admin, או משתמשים באישור מרשות אישורים (CA) אחרת.`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `האישור הונפק ישירות מאישור בסיס (root), ${name(issuer)}. לפי הדרישות של Gmail, ביניהם צריכה להיות לפחות רשות ביניים אחת.`,
    fix: 'מקימים רשות ביניים מתחת לאישור הבסיס ומנפיקים ממנה את אישורי המשתמשים.',
  }),
  'root-included': ({subject}) => ({
    says: `הקובץ מכיל גם את אישור הבסיס (root), ${name(subject)}.`,
    fix: `${NOTHING_TO_DO} ב-Gmail משמשים רק רשימת אישורי הבסיס של Google ואישורי הבסיס שנוספו במסוף Admin.`,
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `האישור של ${name(subject)} לא נחתם על ידי ${name(issuer)} שבקובץ.`,
    fix: 'הקובץ מכיל אישור אחר באותו שם, או אישור שהשתנה. מייצאים אותו שוב עם האישור העדכני של המנפיק.',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `אי אפשר לבדוק ב-S/MIME Rollout את החתימה על האישור של ${name(subject)}, כי אין בו תמיכה ב-${isolate(signature)}.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש בחתימת RSA או ECDSA עם SHA-256.',
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `באישור של ${name(subject)} שם המנפיק כתוב אחרת מאשר באישור של המנפיק עצמו (${name(issuer)}).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `האישור של המנפיק (${name(issuer)}) הוא לא אישור של רשות אישורים (CA).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `רשות האישורים ${name(issuer)} לא רשאית לחתום על אישורים: בשימוש במפתח שלה חסר "keyCertSign".`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `באישור של רשות האישורים ${name(issuer)}, ההרחבות הבאות צריכות להיות מסומנות כקריטיות: ${listed(extensions)}.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says:
      allowed === 0
        ? `מתחת לרשות האישורים ${name(issuer)} לא יכולה להיות רשות נוספת, אבל בשרשרת הזו יש.`
        : `מתחת לרשות האישורים ${name(issuer)} ${plural(allowed, {one: 'יכולה להיות רק רשות אחת', two: 'יכולות להיות רק שתי רשויות', other: 'יכולות להיות רק # רשויות'})}, אבל בשרשרת הזו יש יותר.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `רשות האישורים ${name(issuer)} לא מגבילה את מספר הרשויות שמתחתיה.`,
    fix: NOT_UNLESS_REFUSED,
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says:
      ways.length > 0
        ? `באישור של רשות האישורים ${name(issuer)} אין כתובת אינטרנט של רשימת אישורים מבוטלים (CRL), ש-Gmail דורש: הרשימה זמינה רק דרך ${listed(ways)}.`
        : `באישור של רשות האישורים ${name(issuer)} אין כתובת אינטרנט של רשימת אישורים מבוטלים (CRL), ש-Gmail דורש.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says:
      usages.length > 0
        ? `רשות האישורים ${name(issuer)} לא רשאית להנפיק אישורים לאימייל. היא רשאית להנפיק אותם למטרות האלה: ${purposes(usages)}.`
        : `רשות האישורים ${name(issuer)} לא רשאית להנפיק אישורים לאימייל. היא לא רשאית להנפיק אותם לשום מטרה.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `באישור של רשות האישורים ${name(issuer)} לא מצוין שהיא מנפיקה אישורים לאימייל (אין בו שימוש מורחב במפתח), כפי ש-Gmail דורש.`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `רשות האישורים ${name(issuer)} לא רשאית להנפיק אישורים לשם ${listed(names)} (מגבלות שם), אבל בשרשרת הזו יש אישור כזה: ${name(subject)}. תוכנות אימייל דוחות חתימות שנעשו באמצעותו.`,
    fix: 'מבקשים מרשות האישורים (CA) אישור ממנפיק שרשאי להנפיק לשם הזה.',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `רשות האישורים ${name(issuer)} דורשת מדיניות אישורים שאין לאישורים שמתחתיה. יכול להיות שתוכנות אימייל ידחו חתימות שנעשו באמצעות האישור הזה.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש עם מדיניות שרשות האישורים שלו מתירה.',
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `באישור של רשות האישורים ${name(issuer)} יש הרחבות קריטיות שמעט תוכנות תומכות בהן: ${listed(extensions)}. תוכנה שלא תומכת בהן חייבת לדחות את השרשרת.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `אי אפשר לקרוא חלק מהאישור של רשות האישורים ${name(issuer)}: ${listed(extensions)}.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `המפתח של רשות האישורים ${name(issuer)} הוא מסוג ${isolate(key)}. המפתחות שמתקבלים ב-Gmail: RSA באורך 2048, 3072 או 4096 ביט, P-256 ו-P-384.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `האישור של רשות האישורים ${name(issuer)} חתום באלגוריתם ${isolate(signature)}. החתימות שמתקבלות ב-Gmail: RSA ו-ECDSA עם SHA-256, SHA-384 או SHA-512.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `האישור של רשות האישורים ${name(issuer)} הוא בגרסה ${version} והמספר הסידורי שלו הוא ${isolate(serial)}. ב-Gmail נדרשת גרסה 3, עם מספר סידורי חיובי באורך של עד 20 בייט.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `תוקף האישור של רשות האישורים ${name(issuer)} פג ב-${day(notAfter)}.`,
    fix: 'מייצאים את הקובץ שוב עם האישור העדכני של רשות האישורים (CA). אם אין כזה, מבקשים מהרשות אישור משתמש חדש.',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `האישור של רשות האישורים ${name(issuer)} ייכנס לתוקף רק ב-${day(notBefore)}.`,
    fix: 'מריצים את השורה שוב באותו יום או אחריו, או מייצאים את הקובץ שוב עם האישור העדכני של רשות האישורים (CA).',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `תוקף האישור יפוג ב-${day(notAfter)}, אבל תוקף האישור של המנפיק שלו, ${name(issuer)}, יפוג קודם, ב-${day(issuerNotAfter)}.`,
    fix: `כדאי לתכנן אישור חדש לפני ${day(issuerNotAfter)}.`,
  }),
} satisfies Partial<CertificateSentences>;
