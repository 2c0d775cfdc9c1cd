/** Hebrew: the lines of the set-up check. */
import type {Language} from '../language';
import {isolate, path} from './format';
import {NAMES, PATHS} from './words';

const BEFORE = 'עדיין לא נבדק: משהו שלמעלה חסר.';
const RESPONDS = 'הממשק (API) מגיב.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'הרשאות הסקריפט',
    met: () => 'נתתם לסקריפט את כל ההרשאות שדרושות לו.',
    unmet: () => 'לא נתתם לסקריפט את כל ההרשאות שדרושות לו.',
    unknown: BEFORE,
    todo: url =>
      url
        ? `פותחים את ${isolate(url)} ומתירים את כל ההרשאות שברשימה.`
        : 'פותחים את תיבת ההרשאות של הסקריפט ומתירים את כל ההרשאות שברשימה.',
  },
  version: {
    label: 'גרסה',
    met: version => `מותקנת גרסה ${isolate(version)} של S/MIME Rollout.`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'גיליונות',
    met: (_about, {sheets}) =>
      `הגיליון "${sheets.rollout}" מוגדר. הגיליונות "${sheets.inventory}" ו"${sheets.log}" נוצרים כשצריך אותם.`,
    unmet: ({sheets}) => `עדיין אין גיליון "${sheets.rollout}".`,
    unknown: BEFORE,
    todo: (_about, {setUp}) => `בוחרים ${path('S/MIME', setUp)}.`,
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () => 'הממשק (API) מגיב: אפשר לקרוא קובצי אישורים מ-Drive.',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: NAMES.schedule,
    met: owner => `התזמון פועל בשם ${isolate(owner)}.`,
    unknown: BEFORE,
  },
  'key-stored': {
    label: 'מפתח פרטי',
    met: () => 'נשמר עבורכם מפתח פרטי של חשבון השירות.',
    unmet: () => 'לא נשמר עבורכם מפתח פרטי של חשבון השירות.',
    unknown: BEFORE,
    todo: () =>
      `פותחים את "${NAMES.settings}" ושומרים את מפתח ה-JSON של חשבון השירות, או בוחרים בהענקת גישה ללא מפתח. המפתח נשמר רק בשבילכם, ולכן כל מפעיל שומר אותו בנפרד.`,
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'service-account': {
    label: 'חשבון שירות',
    met: account => `חשבון השירות ${isolate(account)} קיים.`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'הרשאה לחתום בשם חשבון השירות',
    met: (account, _sheet, scope) =>
      scope
        ? `חשבון השירות ${isolate(account)} חותם בשבילכם. לשם כך הסקריפט משתמש בהיקף ההרשאות ${isolate(scope)}.`
        : `חשבון השירות ${isolate(account)} חותם בשבילכם.`,
    unknown: BEFORE,
  },
  'delegation-basic': {
    label: 'הענקת גישה לכתובות ראשיות',
    met: () => 'חשבון השירות יכול לפעול בשם משתמשים.',
    unknown: BEFORE,
  },
  'delegation-sharing': {
    label: 'הענקת גישה לכתובות אחרות לשליחה בשם',
    met: () => 'חשבון השירות יכול לפעול גם בכתובות אחרות לשליחה בשם.',
    unknown: BEFORE,
  },
  'gmail-api': {
    label: 'Gmail API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  mailbox: {
    label: 'גישה לתיבת דואר',
    met: user => `יש גישה לתיבת הדואר ${isolate(user)}.`,
    unknown: BEFORE,
  },
  smime: {
    label: 'אפשרות S/MIME מתארח לתיבת הדואר הזו',
    met: user => `אפשר להגדיר אישורי S/MIME למשתמש ${isolate(user)}.`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: 'הענקת גישה לקריאת המשתמשים בארגון',
    met: user => `אפשר לקרוא את המשתמשים בשם ${isolate(user)}.`,
    unknown: BEFORE,
  },
  secrets: {
    label: 'Secret Manager',
    met: name => `אפשר לקרוא את הסוד ${isolate(name)}.`,
    unknown: `לא נבדק: אף שורה לא משתמשת בסוד שמותר לפי "${NAMES.settings}".`,
  },
  'consent-client': {
    label: 'לקוח OAuth להסכמה',
    met: () => 'מזהה הלקוח והסוד שלו מתקבלים ב-Google.',
    unmet: () => 'לא שמור סוד של לקוח ה-OAuth.',
    unknown: BEFORE,
    todo: () => `שומרים את סוד הלקוח בקטע "${NAMES.consent}" בסרגל הצד.`,
  },
  'consent-web-app': {
    label: 'אפליקציית אינטרנט להסכמה',
    met: address => `המשתמשים פותחים את ההזמנות בכתובת ${isolate(address)}.`,
    unmet: () => 'לא הוגדרה הכתובת של אפליקציית האינטרנט.',
    unknown:
      'הכתובת של אפליקציית האינטרנט לא מדווחת ב-Apps Script. כדי לראות אם היא פועלת, פותחים בעצמכם הזמנה.',
    todo: () =>
      `בוחרים ${path('תוספים', 'Apps Script', 'פריסה', 'פריסה חדשה', 'אפליקציית אינטרנט')}. מזינים את הכתובת שלה בקטע "${NAMES.consent}" בסרגל הצד, ומוסיפים אותה ל-URI להפניה אוטומטית של לקוח ה-OAuth.`,
  },
  'consent-user': {
    label: 'גישה לתיבת דואר בהסכמה',
    met: user => `יש גישה בהסכמה לתיבת הדואר ${isolate(user)}.`,
    unknown: `לא נבדק: עדיין אין אף משתמש שנתן הסכמה. קודם מזמינים את משתמש הבדיקה (ראו "${NAMES.settings}").`,
  },
  'end-user-access': {
    label: 'S/MIME API end user access',
    met: user => `אפשר לנהל בהסכמה את האישורים של ${isolate(user)}.`,
    unknown: 'לא נבדק: אין אף משתמש שנתן הסכמה, או שאין גישה לתיבת הדואר.',
  },
  'cse-key-pairs': {
    label: 'הצפנה מצד הלקוח לתיבת דואר',
    met: user => `אפשר לקרוא את זוגות המפתחות של ${isolate(user)}.`,
    unknown: BEFORE,
  },
  'key-service': {
    label: 'שירות מפתחות',
    met: address =>
      `השירות בכתובת ${isolate(address)} מגיב ומציע את מה ש-Gmail צריך.`,
    unknown: 'לא נבדק: עדיין לא הוגדר שירות מפתחות.',
  },
  'ca-server': {
    label: 'שרת CA',
    met: address =>
      `השרת בכתובת ${isolate(address)} מגיב עם האישור של רשות האישורים שלו.`,
    unknown: BEFORE,
  },
  'ca-key': {
    label: 'מפתח לשרת ה-CA',
    met: () => 'אפשר לקרוא מפתח. הבקשה הראשונה תראה אם הוא נכון.',
    unknown: BEFORE,
  },
  'ca-key-secret': {
    label: 'סוד למפתחות שנוצרים בסקריפט',
    met: name =>
      `אפשר לקרוא את הסוד ${isolate(name)}, והוא ארוך מספיק כדי להצפין מפתחות.`,
    unmet: () => `לפי "${NAMES.settings}" אסור לקרוא את הסוד הזה.`,
    unknown: BEFORE,
    todo: name =>
      `מזינים את הפרויקט או את הסוד בשדה "${NAMES.secretPrefix}" ב"${NAMES.settings}". הסוד: ${isolate(name)}`,
  },
  'ca-api': {
    label: 'Certificate Authority API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'ca-pool': {
    label: 'מאגר CA',
    met: pool => `אפשר לקרוא את ${isolate(pool)}.`,
    unknown: BEFORE,
  },
  'ca-requests': {
    label: 'בקשות למאגר ה-CA',
    met: keyType =>
      `המאגר מקבל בקשות לאישורים עם מפתחות ${isolate(keyType)} לתקופת התוקף שב"${NAMES.settings}".`,
    unknown: BEFORE,
  },
  'ca-permission': {
    label: 'הרשאה לבקש אישורים',
    met: user => `המשתמש ${isolate(user)} רשאי לבקש אישורים מהמאגר.`,
    unknown: BEFORE,
  },
  'ca-content': {
    label: 'תוכן האישורים',
    met: user =>
      `לפי הרצת ניסיון עבור ${isolate(user)}, האישורים מכילים את כתובת האימייל ואת המטרה emailProtection.`,
    unknown:
      'לא נבדק: אין ב-Google CA Service דיווח על מה שאישור יכיל, או שמשהו שלמעלה חסר.',
  },
  'ca-root': {
    label: 'שרשרת ה-CA',
    met: root =>
      `אישור הבסיס (root) רשום ב"${NAMES.settings}" כמהימן ב-Gmail: ${isolate(root)}.`,
    unmet: () =>
      `אישור הבסיס (root) של מאגר ה-CA לא רשום ב"${NAMES.settings}" כמהימן ב-Gmail.`,
    unknown: BEFORE,
    todo: root =>
      `במסוף Admin פותחים את ${PATHS.smime} ומוסיפים את אישור הבסיס (אפשר להוריד אותו במסוף Google Cloud, בדף של רשות האישורים). אחר כך מוסיפים את טביעת האצבע SHA-256 שלו בקטע ${path(NAMES.settings, NAMES.roots)}: ${isolate(root)}`,
  },
  'directory-members': {
    label: 'הענקת גישה לקריאת החברים בקבוצות',
    met: user => `אפשר לקרוא את החברים בקבוצות בשם ${isolate(user)}.`,
    unknown: BEFORE,
  },
};
