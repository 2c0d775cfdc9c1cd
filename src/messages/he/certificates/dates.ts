/** When a certificate is valid, in Hebrew. */
import {day, isolate} from '../format';
import {days as counted} from '../words';
import {REISSUE, type CertificateSentences} from './words';

export const dates = {
  expired: ({notAfter}) => ({
    says: `תוקף האישור פג ב-${day(notAfter)}.`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `האישור ייכנס לתוקף רק ב-${day(notBefore)}.`,
    fix: 'מריצים את השורה שוב באותו יום או אחריו.',
  }),
  'dates-invalid': () => ({
    says: 'אי אפשר לקרוא את תאריכי האישור, או שתוקפו פג לפני שהוא מתחיל.',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says:
      days === 0
        ? `תוקף האישור יפוג היום או מחר, ב-${day(notAfter)}.`
        : `תוקף האישור יפוג בעוד ${counted(days)}, ב-${day(notAfter)}.`,
    fix: 'אפשר להשתמש בו עד אז. כדאי לבקש כבר עכשיו מרשות האישורים (CA) את האישור הבא.',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `האישור הזה בתוקף מ-${day(notBefore)}, אבל ב-Gmail יש לכתובת הזו אישור שבתוקף מ-${day(heldNotBefore)}.`,
    fix: 'אחרים ממשיכים להצפין באמצעות החדש ביותר. משתמשים באישור חדש יותר, או מבקשים מרשות האישורים (CA) לבטל את תוקף האישור האחר.',
  }),
  revoked: ({subject, since, reason}) => ({
    says: {
      unspecified: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, בלי ציון סיבה.`,
      keyCompromise: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי המפתח שלו נחשף.`,
      cACompromise: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי המפתח של רשות האישורים (CA) נחשף.`,
      affiliationChanged: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי השיוך הארגוני השתנה.`,
      superseded: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי הוא הוחלף באישור אחר.`,
      cessationOfOperation: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי הוא כבר לא נדרש.`,
      certificateHold: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, באופן זמני (בהשהיה).`,
      privilegeWithdrawn: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי הזכות לאישור נשללה.`,
      aACompromise: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, כי רשות שעומדת מאחוריו נפרצה.`,
    }[reason],
    fix: 'נמענים ושולחים שבודקים אם אישור בוטל דוחים אותו. מבקשים מרשות האישורים (CA) אישור חדש ומעלים אותו.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: {
      unreachable: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: רשימת האישורים המבוטלים לא התקבלה${list === '' ? '' : ` (${isolate(list)})`}.`,
      unreadable: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: אי אפשר לקרוא את רשימת האישורים המבוטלים${list === '' ? '' : ` (${isolate(list)})`}.`,
      'other-issuer': `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: רשימת האישורים המבוטלים היא של מנפיק אחר${list === '' ? '' : ` (${isolate(list)})`}.`,
      'not-signed-by-issuer': `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: רשימת האישורים המבוטלים לא חתומה על ידי המנפיק${list === '' ? '' : ` (${isolate(list)})`}.`,
      outdated: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: רשימת האישורים המבוטלים לא עדכנית${list === '' ? '' : ` (${isolate(list)})`}.`,
      delta: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: ברשימת האישורים המבוטלים יש רק שינויים (delta CRL), ורשימה כזו לא נקראת${list === '' ? '' : ` (${isolate(list)})`}.`,
      partial: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: רשימת האישורים המבוטלים כוללת רק חלק מהאישורים, ורשימה כזו לא נקראת${list === '' ? '' : ` (${isolate(list)})`}.`,
      'no-list': `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: באישור לא מצוינת רשימת אישורים מבוטלים${list === '' ? '' : ` (${isolate(list)})`}.`,
      'no-issuer': `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: המנפיק לא מוכר${list === '' ? '' : ` (${isolate(list)})`}.`,
    }[why],
    fix: 'שואלים את רשות האישורים (CA), או מנסים שוב מאוחר יותר.',
  }),
  'validity-long': ({days}) => ({
    says: `תקופת התוקף של האישור היא ${counted(days)}. יכול להיות שפרופיל ה-S/MIME של Gmail מתיר 27 חודשים לכל היותר.`,
    fix: 'יכול להיות ש-Gmail ידחה אותו. אם זה קורה, מבקשים מרשות האישורים (CA) אישור חדש שבתוקף לשנתיים לכל היותר.',
  }),
} satisfies Partial<CertificateSentences>;
