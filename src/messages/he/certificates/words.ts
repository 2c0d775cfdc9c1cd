/** What the sentences about certificates have in common. */
import {conversion} from '../../commands';
import {nameIn} from '../../distinguished-name';
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {isolate, listed} from '../format';

export {NOTHING_TO_DO} from '../words';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'מבקשים מרשות האישורים (CA) אישור חדש ומוסיפים את הקובץ שלו לשורה.';
export const REISSUE_BY_CA =
  'רק רשות האישורים (CA) יכולה לשנות את זה. מבקשים ממנה אישור ממנפיק שעומד בפרופיל ה-S/MIME של Gmail.';
export const REEXPORT =
  'מייצאים את האישור שוב מהמקום שבו התבקש, עם המפתח הפרטי ועם "כל האישורים שבנתיב".';
export const NOT_UNLESS_REFUSED =
  'אין צורך לעשות דבר, אלא אם Gmail דוחה את האישור.';

/** The commands that rewrite a file; see `conversion`. */
export function convert(of: Conversion, before = '', behind = ''): string {
  const afterwards = `בסיום מוחקים את ${isolate('all.pem')}, שמכיל את המפתח הפרטי.`;
  return conversion(of, afterwards, {before, behind});
}

/** The everyday name of a certificate’s subject or issuer. */
export function name(distinguished: string): string {
  return isolate(nameIn(distinguished));
}

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'שרתי אינטרנט',
  clientAuth: 'כניסה לחשבון',
  codeSigning: 'חתימה על תוכנות',
  emailProtection: 'אימייל',
  timeStamping: 'חותמות זמן',
  OCSPSigning: 'תשובות על סטטוס (OCSP)',
  documentSigning: 'חתימה על מסמכים',
  microsoftDocumentSigning: 'חתימה על מסמכים',
  smartcardLogon: 'כניסה בכרטיס חכם',
  encryptingFileSystem: 'הצפנת קבצים',
  anyExtendedKeyUsage: 'כל מטרה',
};

/** What certificates with these extended key usages are for; one that has no name here stays as it is. */
export function purposes(usages: readonly string[]): string {
  return listed(usages.map(it => PURPOSES[it] ?? it));
}
