/** The content of a certificate file, in Hebrew. */
import {nameIn} from '../../distinguished-name';
import {grouped, isolate, listed, plural} from '../format';
import {certificates as counted, NAMES} from '../words';
import {NOTHING_TO_DO, REEXPORT, type CertificateSentences} from './words';

export const contents = {
  'no-private-key': ({certificates}) => ({
    says: `בקובץ יש ${counted(certificates)} אבל אין מפתח פרטי, ולכן אי אפשר לחתום באמצעותו ב-Gmail.`,
    fix: 'מייצאים אותו שוב במחשב שבו התבקש האישור, ובוחרים לייצא את המפתח הפרטי.',
  }),
  'no-certificate': () => ({
    says: 'בקובץ אין אישור.',
    fix: REEXPORT,
  }),
  'key-mismatch': ({subjects}) => ({
    says: `המפתח הפרטי שבקובץ לא שייך לאף אחד מהאישורים שבו (${listed(subjects.map(nameIn))}).`,
    fix: 'מאתרים את המפתח הפרטי שבאמצעותו התבקש האישור, ומייצאים את שניהם יחד. אם המפתח אבד, מבקשים מרשות האישורים (CA) אישור חדש.',
  }),
  'private-key-damaged': () => ({
    says: 'המפתח הפרטי שבקובץ פגום.',
    fix: `${REEXPORT} אם המפתח פגום גם שם, מבקשים מרשות האישורים (CA) אישור חדש.`,
  }),
  'key-not-checked': ({algorithm}) => ({
    says: `אי אפשר לבדוק ב-S/MIME Rollout אם המפתח הפרטי שייך לאישור, כי אין בו תמיכה במפתחות מהסוג הזה (${isolate(algorithm)}).`,
    fix: 'מוודאים שהם שייכים זה לזה, או משתמשים במפתח RSA באורך 2048 ביט.',
  }),
  'several-keys': ({keys, subject, usable}) => ({
    says: [
      `${plural(keys, {one: 'בקובץ יש מפתח פרטי אחד', two: 'בקובץ יש שני מפתחות פרטיים', other: 'בקובץ יש # מפתחות פרטיים'})}, ולכן יכול להיות ש-Gmail ידחה אותו או ישמור אישור אחר מזה שנבדק (${subject ? isolate(nameIn(subject)) : 'אף אחד מהם לא תואם'}).`,
      usable.length > 1
        ? ` המפתחות שייכים לאישורים האלה: ${listed(usable)}.`
        : '',
    ].join(''),
    fix:
      usable.length > 1
        ? 'בוחרים אחד מהאישורים האלה, שנבדלים במספר הסידורי, ומייצאים אותו עם המפתח שלו לקובץ נפרד.'
        : 'מייצאים את האישור של המשתמש עם המפתח שלו לקובץ נפרד.',
  }),
  'several-leaves': ({subjects}) => ({
    says: `בקובץ יש ${grouped(subjects.length)} אישורי משתמש (${listed(subjects.map(nameIn))}), אבל צריך להיות בו אחד עם השרשרת שלו.`,
    fix: 'יוצרים קובץ נפרד לכל אחד: האישור של המשתמש ואישורי המנפיקים שלו עד אישור הבסיס (root).',
  }),
  'extra-certificates': ({count}) => ({
    says: plural(count, {
      one: 'בקובץ יש אישור אחד שלא שייך לשרשרת של האישור הזה.',
      two: 'בקובץ יש שני אישורים שלא שייכים לשרשרת של האישור הזה.',
      other: 'בקובץ יש # אישורים שלא שייכים לשרשרת של האישור הזה.',
    }),
    fix: `${NOTHING_TO_DO} בייצוא נקי יש רק את האישור ואת אישורי המנפיקים שלו.`,
  }),
  'chain-order': () => ({
    says: 'האישורים בקובץ לא מסודרים בסדר הרגיל, מהאישור של המשתמש ועד אישור הבסיס (root).',
    fix: `להצפנה מצד הלקוח אין צורך לעשות דבר: האישורים נשלחים לפי הסדר. אם Gmail דוחה קובץ ${isolate('.p12')}, מייצאים אותו שוב בסדר הזה.`,
  }),
  'no-integrity-check': () => ({
    says: 'בקובץ אין בדיקת תקינות, ולכן אי אפשר יהיה להבחין בשינוי שלו.',
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מייצאים את האישור שוב בתוכנה עדכנית, שמוסיפה בדיקה כזו.',
  }),
  'password-other-reading': () => ({
    says: 'הסיסמה פותחת את הקובץ רק אם התווים המיוחדים שבה מקודדים באופן לא תקני. ב-Gmail הקידוד תקני, ולכן אי אפשר יהיה לפתוח בו את הקובץ.',
    fix: `מפעילים את "${NAMES.repairsFiles}" ב"${NAMES.settings}" ומריצים את השורה שוב, או מייצאים את האישור שוב עם סיסמה של אותיות לטיניות רגילות (${isolate('a–z')}) וספרות, ומוסיפים לשורה את הקובץ ואת הסיסמה החדשים.`,
  }),
  'password-rewritten': ({isDone}) => ({
    says: isDone
      ? 'הקובץ נארז מחדש לצורך ההעלאה, כי הסיסמה שמורה בו באופן לא תקני.'
      : 'הקובץ ייארז מחדש בזמן ההעלאה, כי הסיסמה שמורה בו באופן לא תקני.',
    fix: `${NOTHING_TO_DO} הסיסמה לא משתנה.`,
  }),
  'old-encryption': ({encryption}) => ({
    says: `הקובץ מוגן בהצפנה מיושנת (${listed(encryption)}).`,
    fix: 'שומרים את הקובץ במקום שרק לכם יש בו הרשאת קריאה. ייצוא חדש בתוכנה עדכנית משתמש ב-AES.',
  }),
  'key-unencrypted': () => ({
    says: 'המפתח הפרטי שבקובץ לא מוצפן: לכל מי שיכול לקרוא את הקובץ יש גישה למפתח.',
    fix: 'מוחקים את הקובץ מ-Drive אחרי ההעלאה, ומעכשיו מייצאים עם הצפנה.',
  }),
} satisfies Partial<CertificateSentences>;
