/** The S/MIME Baseline Requirements of the CA/Browser Forum, in Hebrew. */
import {day, grouped, listed} from '../format';
import {days as counted} from '../words';
import type {CertificateSentences} from './words';

/** Since then, public CAs may not issue certificates of the “legacy” generation. */
const LEGACY_END = Date.UTC(2025, 6, 15);

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `לפי האישור, הוא לא כפוף לדרישות הבסיס ל-S/MIME (Baseline Requirements) לרשויות אישורים ציבוריות. המדיניות שמופיעה בו: ${listed(policies)}.`
        : 'באישור לא מצוינת המדיניות שלפיה הונפק.',
    fix: 'זה רגיל ברשות אישורים (CA) פרטית, שצריך להוסיף במסוף Admin. אם האישור הונפק על ידי רשות ציבורית, שואלים אותה מה הסיבה.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `האישור, שבתוקף מ-${day(notBefore)}, הוא מדור "legacy", שרשויות אישורים (CA) ציבוריות לא רשאיות להנפיק מאז ${day(LEGACY_END)}.`,
    fix: 'בחידוש הבא מבקשים מרשות האישורים (CA) אישור מדור "multipurpose" או "strict".',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `תקופת התוקף של האישור היא ${counted(days)}. רשויות אישורים (CA) ציבוריות רשאיות להנפיק אישורים ל-${grouped(limit)} ימים לכל היותר.`,
    fix: 'בחידוש הבא מבקשים מרשות האישורים (CA) תקופת תוקף קצרה יותר.',
  }),
} satisfies Partial<CertificateSentences>;
