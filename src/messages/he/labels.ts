/** Hebrew: the short words: states, actions, sheets, columns, menu. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {isolate, path} from './format';
import {remarks} from './remarks';
import {HEADERS, LOCAL, NAMES, OURS, SHEETS} from './words';

/** The Log and the mails name actions on both sheets. */
export const actions: Language['actions'] = {
  ...actionNames,
  cseCheck: `${actionNames.cseCheck} (CSE)`,
  cseRefresh: `${actionNames.cseRefresh} (CSE)`,
};

export const states: Language['states'] = {
  uploaded: 'הועלה',
  renewed: 'חודש',
  kept: 'נשמר ללא שינוי',
  defaultSet: 'הוגדר כברירת מחדל',
  valid: 'בתוקף',
  renewalDue: 'הגיע מועד החידוש',
  expired: 'פג תוקף',
  revoked: 'בוטל',
  missing: 'לא ב-Gmail',
  ready: 'מוכן',
  readyWithWarnings: 'מוכן, עם אזהרות',
  wouldInsert: 'תצוגה מקדימה: הוספה',
  wouldSetDefault: 'תצוגה מקדימה: ברירת מחדל',
  wouldKeep: 'תצוגה מקדימה: ללא שינוי',
  deleted: 'נמחק',
  left: 'המשתמש עזב',
  offBoarded: 'האישורים הוסרו',
  consentNeeded: 'נדרשת הסכמה',
  uploadedNotDefault: 'הועלה, לא ברירת מחדל',
  blocked: 'חסום',
  failed: 'נכשל',
  inPlace: 'מוגדר',
  switched: 'הוחלף',
  rolledBack: 'הוחזר לקודם',
  pairStored: 'זוג המפתחות נשמר ולא בשימוש',
  pending: 'בהמתנה ל-Gmail',
  disabled: 'מושבת',
  obliterated: 'נמחק סופית',
  identityDeleted: 'הזהות נמחקה',
};

export const sheets: Language['sheets'] = SHEETS;

const ADDRESS = `${OURS} הכתובת לשליחה: הכתובת הראשית של המשתמש או כתובת חלופית.`;

/** On the header of every Details column. */
export const details = {
  header: 'פרטים',
  note: `${OURS} לתמיכה: הקוד של כל ממצא, ואם התקבלה תשובה מ-Google, גם סטטוס ה-HTTP והסיבה שצוינה בה.`,
};

export const rollout: Language['rollout'] = {
  user: {
    header: HEADERS.user,
    note: 'כתובת האימייל הראשית של המשתמש.',
  },
  alias: {
    header: HEADERS.alias,
    note: 'הכתובת לשליחה בשם שהאישור מיועד לה. תא ריק: הכתובת הראשית.',
  },
  file: {
    header: HEADERS.file,
    note: `קובץ ה-${isolate('.p12')} או ה-${isolate('.pfx')} ב-Drive: הקישור שלו, המזהה שלו או צ׳יפ חכם.`,
  },
  password: {
    header: HEADERS.password,
    note: `הסיסמה של הקובץ. התא מתרוקן אחרי העלאה שהצליחה (ראו "${NAMES.settings}"), אבל היסטוריית הגרסאות של הגיליון שומרת את התוכן הקודם שלו.`,
  },
  renewalDays: {
    header: HEADERS.renewalDays,
    note: 'כמה ימים לפני התפוגה מגיע מועד החידוש של האישור הזה, מ-1 עד 365. תא ריק: מספר הימים שבתזמון.',
  },
  access: {
    header: HEADERS.access,
    note: `איך ניגשים לתיבת הדואר הזו אם שתי הדרכים מוגדרות: ${isolate('delegation')} (הענקת גישה) או ${isolate('consent')} (הסכמה). תא ריק: באמצעות הענקת הגישה אם היא מוגדרת, ואם לא – בהסכמת המשתמש.`,
  },
  queued: {
    header: HEADERS.queued,
    note: 'הפעולה שממתינה לשורה הזו. מרוקנים את התא כדי להוציא את השורה מההרצה.',
  },
  state: {header: HEADERS.state, note: OURS},
  message: {
    header: HEADERS.message,
    note: `${OURS} מה קרה ומה צריך לעשות.`,
  },
  issuer: {header: 'מנפיק', note: OURS},
  expires: {header: 'תאריך תפוגה', note: `${OURS} ${LOCAL}`},
  id: {
    header: HEADERS.id,
    note: `${OURS} המזהה ב-Gmail של האישור של השורה הזו, שמשמש את הפעולות "${actionNames.setDefault}" ו"${actionNames.delete}".`,
  },
  fingerprint: {
    header: 'טביעת אצבע',
    note: `${OURS} ערך ה-SHA-256 של האישור.`,
  },
  readFrom: {
    header: 'נקרא מתוך',
    note: `${OURS} המזהה של הקובץ ב-Drive שטביעת האצבע שייכת אליו.`,
  },
  updated: {header: 'עודכן', note: `${OURS} ${LOCAL}`},
  details,
};

export const inventory: Language['inventory'] = {
  user: {header: HEADERS.user, note: OURS},
  alias: {header: HEADERS.address, note: ADDRESS},
  default: {header: 'ברירת מחדל', note: OURS},
  subject: {header: 'נושא האישור', note: OURS},
  issuer: {header: 'מנפיק', note: OURS},
  key: {header: 'מפתח', note: OURS},
  chain: {
    header: 'שרשרת',
    note: `${OURS} כמה אישורים יש ב-Gmail: האישור של המשתמש ואישורי המנפיקים שלו.`,
  },
  validFrom: {header: 'תחילת התוקף', note: `${OURS} ${LOCAL}`},
  validTo: {header: 'תאריך תפוגה', note: `${OURS} ${LOCAL}`},
  daysLeft: {
    header: 'ימים שנותרו',
    note: `${OURS} ימים מלאים מהרענון האחרון ועד שתוקף האישור פג. מספר שלילי: התוקף כבר פג.`,
  },
  row: {
    header: 'שורה',
    note: `${OURS} השורה של הכתובת בגיליון "${SHEETS.rollout}" ברענון האחרון. אם יש כמה, הראשונה.`,
  },
  remark: {
    header: 'הערות',
    note: `${OURS} "${remarks.untrusted}": האישור בחתימה עצמית, או שאישור הביניים חסר, לא שייך לרשות אישורים או לא בתוקף. לא נבדק כאן אילו אישורי בסיס מהימנים ב-Gmail ואם תוקף של אישור בוטל. "${remarks.noRow}": אין לכתובת הזו שורה בגיליון "${SHEETS.rollout}". "${remarks.otherThanRow}": בשורה רשום אישור אחר. "${remarks.notDefault}": תוקפו יפוג אחרי ברירת המחדל.`,
  },
  changed: {
    header: 'שינוי אחרון',
    note: `${OURS} השינוי האחרון שנמצא והתאריך שלו.`,
  },
  serial: {header: 'מספר סידורי', note: `${OURS} הקסדצימלי.`},
  fingerprint: {header: 'טביעת אצבע', note: `${OURS} ערך SHA-256.`},
  id: {header: HEADERS.id, note: `${OURS} המזהה ב-Gmail.`},
  read: {
    header: 'מועד הקריאה',
    note: `${OURS} מתי הנתונים נקראו מ-Gmail. ${LOCAL}`,
  },
  unit: {
    header: 'יחידה ארגונית',
    note: `${OURS} היחידה הארגונית של המשתמש ברענון האחרון. התא ריק אם לא מייבאים משתמשים מהספרייה.`,
  },
  groups: {
    header: 'קבוצות',
    note: `${OURS} הקבוצות של המשתמש, מבין הקבוצות שמייבאים מהן משתמשים.`,
  },
  userId: {
    header: 'מזהה המשתמש',
    note: `${OURS} המזהה של המשתמש ב-Google, שלא משתנה כשהכתובת משתנה.`,
  },
};

export const log: Language['log'] = {
  time: {header: 'זמן', note: LOCAL},
  operator: {header: 'מפעיל', note: OURS},
  action: {header: 'פעולה', note: OURS},
  user: {header: HEADERS.user, note: OURS},
  alias: {header: HEADERS.address, note: ADDRESS},
  before: {header: 'לפני', note: 'מה היה ב-Gmail לפני הפעולה.'},
  after: {header: 'אחרי', note: 'מה היה ב-Gmail אחרי הפעולה.'},
  outcome: {header: 'תוצאה', note: OURS},
  message: {header: HEADERS.message, note: OURS},
  details,
  beforeIds: {
    header: 'לפני (מזהים)',
    note: `${OURS} אותו דבר עם המזהים ב-Gmail: הפעולה "${actionNames.restore}" קוראת אותם כאן.`,
  },
  afterIds: {
    header: 'אחרי (מזהים)',
    note: `${OURS} אותו דבר עם המזהים ב-Gmail.`,
  },
};

export const menu: Language['menu'] = {
  ...actionNames,
  title: 'S/MIME',
  sidebar: NAMES.sidebar,
  sidebarTitle: 'S/MIME Rollout',
  setUp: NAMES.setUp,
  setUpDone: 'הגיליונות מוכנים.',
  list: actionNames.list,
  delete: `${actionNames.delete}…`,
  offBoard: `${actionNames.offBoard}…`,
  advanced: 'מתקדם',
  cse: NAMES.encryption,
  cseDisable: `${actionNames.cseDisable}…`,
  cseDeleteIdentity: `${actionNames.cseDeleteIdentity}…`,
  selected: NAMES.selected,
  todo: NAMES.todo,
  attention: NAMES.attention,
  all: NAMES.all,
  previewSelected: `תצוגה מקדימה: ${NAMES.selected}`,
  previewTodo: `תצוגה מקדימה: ${NAMES.todo}`,
  previewAttention: `תצוגה מקדימה: ${NAMES.attention}`,
  previewAll: `תצוגה מקדימה: ${NAMES.all}`,
  fromFolder: 'חידוש מהתיקייה במעקב',
  openLog: 'פתיחת היומן',
  checkSetup: NAMES.checkSetup,
  allMet: 'כל מה שנדרש לפריסה מוגדר.',
  notMet: 'עדיין לא הכול מוגדר:',
  diagnostics: `לפנייה לתמיכה: פותחים את סרגל הצד ובוחרים ${path(NAMES.checkSetup, NAMES.diagnostics)}.`,
};
