/** When a certificate is valid, in Hebrew. */
import type {RevocationUnknown} from '../../../core/certificates/findings';
import type {RevocationReason} from '../../../core/certificates';
import {day, isolate} from '../format';
import {days as counted} from '../words';
import {IF_REFUSED, REISSUE, type CertificateSentences} from './words';

/** RFC 5280 section 5.3.1. */
const REASONS: Readonly<Record<RevocationReason, string>> = {
  unspecified: 'בלי ציון סיבה',
  keyCompromise: 'כי המפתח שלו נחשף',
  cACompromise: 'כי המפתח של רשות האישורים (CA) נחשף',
  affiliationChanged: 'כי השיוך הארגוני השתנה',
  superseded: 'כי הוא הוחלף באישור אחר',
  cessationOfOperation: 'כי הוא כבר לא נדרש',
  certificateHold: 'באופן זמני (בהשהיה)',
  privilegeWithdrawn: 'כי הזכות לאישור נשללה',
  aACompromise: 'כי רשות שעומדת מאחוריו נפרצה',
};

const UNKNOWN: Readonly<Record<RevocationUnknown, string>> = {
  unreachable: 'רשימת האישורים המבוטלים לא התקבלה',
  unreadable: 'אי אפשר לקרוא את רשימת האישורים המבוטלים',
  'other-issuer': 'רשימת האישורים המבוטלים היא של מנפיק אחר',
  'not-signed-by-issuer': 'רשימת האישורים המבוטלים לא חתומה על ידי המנפיק',
  outdated: 'רשימת האישורים המבוטלים לא עדכנית',
  delta:
    'ברשימת האישורים המבוטלים יש רק שינויים (delta CRL), ורשימה כזו לא נקראת',
  partial:
    'רשימת האישורים המבוטלים כוללת רק חלק מהאישורים, ורשימה כזו לא נקראת',
  'no-list': 'באישור לא מצוינת רשימת אישורים מבוטלים',
  'no-issuer': 'המנפיק לא מוכר',
};

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
    says: `רשות האישורים (CA) ביטלה את תוקף האישור של ${isolate(subject)} ב-${day(since)}, ${REASONS[reason]}.`,
    fix: 'נמענים ושולחים שבודקים אם אישור בוטל דוחים אותו. מבקשים מרשות האישורים (CA) אישור חדש ומעלים אותו.',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: `אי אפשר היה לבדוק אם תוקף האישור של ${isolate(subject)} בוטל: ${UNKNOWN[why]}${list === '' ? '' : ` (${isolate(list)})`}.`,
    fix: 'שואלים את רשות האישורים (CA), או מנסים שוב מאוחר יותר.',
  }),
  'validity-long': ({days}) => ({
    says: `תקופת התוקף של האישור היא ${counted(days)}. יכול להיות שפרופיל ה-S/MIME של Gmail מתיר 27 חודשים לכל היותר.`,
    fix: `${IF_REFUSED} שבתוקף לשנתיים לכל היותר.`,
  }),
} satisfies Partial<CertificateSentences>;
