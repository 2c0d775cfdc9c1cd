/** Hebrew: what Inventory, Dashboard and the coverage report say. */
import type {InventoryNews} from '../../core/inventory/table';
import type {Language} from '../language';
import {actionNames} from './action-names';
import {grouped, isolate} from './format';
import {HEADERS, NAMES, SHEETS} from './words';
import {remarks} from './remarks';

export const changes: Language['changes'] = {
  new: 'חדש',
  gone: 'האישור הוסר',
  default: 'הוגדר כברירת המחדל',
  'no longer default': 'כבר לא ברירת המחדל',
  'alias gone': 'הכתובת החלופית הוסרה',
  'user gone': 'המשתמש הוסר או הושעה',
};

/** A message should stay readable: further news are in the Inventory. */
const MAX_NEWS = 5;

export function news(all: readonly InventoryNews[]): string {
  if (all.length === 0) return '';
  const said = all.slice(0, MAX_NEWS).map(sentence);
  const more = all.length - said.length;
  const rest =
    more > 0 ? [`ועוד ${grouped(more)} (ראו "${SHEETS.inventory}")`] : [];
  return `מאז הרענון האחרון: ${[...said, ...rest].join('; ')}.`;
}

function sentence({at, what, id}: InventoryNews): string {
  const [alias, user, certificate] = [at.alias, at.user, id].map(isolate);
  switch (what) {
    case 'new':
      return `לכתובת ${alias} יש אישור חדש (${certificate})`;
    case 'gone':
      return `לכתובת ${alias} כבר אין האישור ${certificate}`;
    case 'default':
      return `האישור ${certificate} הוגדר כברירת המחדל של הכתובת ${alias}`;
    case 'no longer default':
      return `האישור ${certificate} כבר לא ברירת המחדל של הכתובת ${alias}`;
    case 'alias gone':
      return `למשתמש ${user} כבר אין הכתובת החלופית ${alias}`;
    case 'user gone':
      return `המשתמש ${user}, ששלח בשם ${alias}, הוסר או הושעה`;
  }
}

const NO_DEFAULT = 'אין ברירת מחדל';
const NOT_VALID = 'ברירת המחדל לא בתוקף';
const UNTRUSTED = 'מכוסות, שרשרת לא מהימנה';

export const dashboard: Language['dashboard'] = {
  title: 'S/MIME Rollout',
  coveredOf: (covered, aliases) =>
    `${grouped(covered)} מתוך ${grouped(aliases)}`,
  addressesCovered: 'כתובות מכוסות',
  needAttention: 'שורות דורשות טיפול',
  expireSoon: 'יפוגו תוך 30 יום',
  countedAt: 'הספירה האחרונה',
  cause: 'סיבה',
  notCounted: `עדיין לא התבצעה ספירה. מריצים "${actionNames.refresh}", או פותחים את "${NAMES.health}" בסרגל הצד.`,
  coverage: 'כיסוי',
  aliases: 'כתובות',
  share: 'שיעור',
  covered: 'מכוסות',
  expired: NOT_VALID,
  none: NO_DEFAULT,
  untrusted: UNTRUSTED,
  revoked: 'ברירת המחדל בוטלה',
  state: HEADERS.state,
  rows: 'שורות',
  month: 'חודש',
  ending: 'אישורי ברירת מחדל שתוקפם יפוג',
  later: 'מאוחר יותר',
  domain: 'דומיין',
  others: 'כל השאר',
  key: 'מפתח',
  issuer: 'מנפיק',
  certificates: 'אישורים',
  keyPairs: NAMES.encryption,
  valid: 'האישור בתוקף',
  expiringSoon: 'יפוג תוך 30 יום',
  noLongerValid: 'פג תוקף',
  nextExpiry: 'התפוגה הבאה',
  day: 'יום',
  by: 'לפי',
  part: 'שם',
  unit: 'יחידה ארגונית',
  group: 'קבוצה',
  charts: {
    states: 'שורות לפי מצב',
    causes: 'דורש טיפול, לפי סיבה',
    expiries: 'אישורי ברירת מחדל לפי חודש התפוגה',
    domains: 'כיסוי לפי דומיין',
    keys: 'אישורים לפי מפתח',
    issuers: 'אישורים לפי מנפיק',
    history: 'התקדמות: כתובות מכוסות',
  },
};

export const report: Language['report'] = {
  headers: {
    user: HEADERS.user,
    alias: HEADERS.address,
    covered: 'מכוסה',
    subject: 'נושא האישור',
    issuer: 'מנפיק',
    key: 'מפתח',
    validFrom: 'תחילת התוקף',
    validTo: 'תאריך תפוגה',
    daysLeft: 'ימים שנותרו',
    fingerprint: 'טביעת אצבע SHA-256',
    certificates: 'מספר האישורים',
    remarks: 'הערות',
    state: 'מצב השורה',
    message: 'הודעת השורה',
    kind: 'סוג',
    unit: 'יחידה ארגונית',
    groups: 'קבוצות',
  },
  problems: {
    headers: [
      'שורה',
      HEADERS.user,
      HEADERS.alias,
      'סיבה',
      HEADERS.state,
      HEADERS.message,
    ],
    fileName: day => `smime-rows-that-need-attention-${day}.csv`,
  },
  parts: {
    headers: [
      'לפי',
      'שם',
      'מכוסות (%)',
      'כתובות',
      'מכוסות',
      NOT_VALID,
      NO_DEFAULT,
      UNTRUSTED,
    ],
    unit: 'יחידה ארגונית',
    group: 'קבוצה',
    domain: 'דומיין',
    others: 'כל השאר',
    fileName: day => `smime-coverage-by-unit-${day}.csv`,
  },
  kinds: {hosted: 'S/MIME מתארח', cse: NAMES.encryption},
  covered: {
    covered: 'כן',
    revoked: 'בוטל',
    expired: 'פג תוקף',
    unusable: 'לא',
    noDefault: 'לא',
    none: 'אין',
    unread: 'עדיין לא נקרא',
  },
  remarks,
  fileName: day => `smime-coverage-${day}.csv`,
};
