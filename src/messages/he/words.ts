/** Hebrew: small pieces, counted nouns, and names of what other sentences quote. */
import type {SheetWords} from '../sheet-words';
import {isolate, path, plural} from './format';
import {unstopped, WITH_BLANKS} from '../punctuation';

/** Of sheet, sidebar, mails, and pages. */
export const HEBREW = {
  ...WITH_BLANKS,
  lang: 'he',
  dir: 'rtl',
} as const;

/** What menu and sidebar call it: sentences quote these. */
export const NAMES = {
  setUp: 'הגדרת הגיליונות',
  checkSetup: 'בדיקת ההגדרות',
  diagnostics: 'העתקת נתוני אבחון',
  todo: 'לביצוע',
  attention: 'דורש טיפול',
  selected: 'נבחרו',
  all: 'הכול',
  sidebar: 'פתיחת סרגל הצד',
  settings: 'הגדרות',
  consent: 'הסכמה',
  encryption: 'הצפנה מצד הלקוח',
  health: 'תקינות',
  schedule: 'תזמון',
  editSchedule: 'עריכת התזמון',
  authority: 'רשות אישורים',
  requests: 'בקשת אישורים',
  keyService: 'שירות מפתחות',
  userKit: 'הודעה למשתמשים',
  continue: 'המשך',
  stop: 'עצירה',
  makeDefault: 'הגדרת אישור שהועלה כברירת המחדל',
  repairsFiles: 'השלמה ותיקון של קובצי אישורים',
  caCertificates: 'הוספת האישורים של רשות האישורים (CA)',
  secretPrefix: 'סודות שמותר לקרוא',
  roots: 'אישורי בסיס מהימנים ב-Gmail',
  checkKeyService: 'בדיקת שירות המפתחות',
  useForIdentity: 'שימוש לחתימה ולהצפנה',
  everyUser: 'קריאה של כל המשתמשים בדומיין',
  renewDue: 'חידוש בהגיע המועד',
  switchOn: 'הפעלה',
  sendTest: 'שליחת אימייל לבדיקה אליי',
  openSheet: 'פתיחת הגיליון',
  decline: 'דחייה',
  localFiles: 'קובצי אישורים במחשב הזה',
} as const;

/** Headers of columns that sentences quote. */
export const HEADERS = {
  user: 'משתמש',
  alias: 'כתובת אימייל חלופית',
  address: 'כתובת',
  file: 'קובץ אישור',
  password: 'סיסמה',
  renewalDays: 'חידוש (ימים מראש)',
  access: 'גישה',
  queued: 'בתור',
  state: 'מצב',
  message: 'הודעה',
  id: 'מזהה האישור',
  certificate: 'אישור',
  metadata: 'מטא-נתונים של המפתח',
  use: 'שימוש',
  keyPair: 'זוג מפתחות',
} as const;

/** The names of the sheets. */
export const SHEETS = {
  rollout: 'פריסה',
  cse: 'CSE',
  consent: 'הסכמה',
  inventory: 'מלאי',
  log: 'יומן',
  dashboard: 'מרכז בקרה',
} as const;

const USER_SETTINGS = [
  'אפליקציות',
  'Google Workspace',
  'Gmail',
  'הגדרות משתמש',
  'S/MIME',
] as const;
const ACCESS = ['אבטחה', 'שליטה בגישה ובנתונים'] as const;
const DRIVE = ['אפליקציות', 'Google Workspace', 'Drive ו-Docs'] as const;

/** Pages of Google’s consoles and menus, as they are called there. */
export const PATHS = {
  smime: path(...USER_SETTINGS),
  roots: path(...USER_SETTINGS, 'קבלת אישורי הבסיס הנוספים האלה'),
  delegation: path(...ACCESS, 'אמצעי בקרה של API', 'הענקת גישה ברמת הדומיין'),
  appAccess: path(...ACCESS, 'אמצעי בקרה של API', 'בקרת הגישה של אפליקציות'),
  apiControls: path(...ACCESS, 'אמצעי בקרה של API'),
  cse: path(...ACCESS, 'הצפנה מצד הלקוח'),
  driveScripts: path(...DRIVE, 'Apps Script'),
  driveSdk: path(...DRIVE, 'תכונות ואפליקציות', 'Drive SDK'),
  adminRoles: path('חשבון', 'תפקידי אדמין'),
  script: path('תוספים', 'Apps Script'),
  triggers: path('תוספים', 'Apps Script', 'טריגרים'),
  sendAs: path('חשבונות', 'שליחת אימייל בשם'),
  copyLink: path('שיתוף', 'העתקת הקישור'),
  serviceAccounts: path('IAM & Admin', 'Service Accounts'),
  credentials: path('APIs & Services', 'Credentials'),
  library: path('APIs & Services', 'Library'),
  secrets: path('Security', 'Secret Manager'),
  authorities: path('Security', 'Certificate Authority Service'),
  pools: path('Security', 'Certificate Authority Service', 'CA pool manager'),
  webhooks: path('אפליקציות ושילובים', 'Webhooks'),
  downloadCsv: path('קובץ', 'הורדה', 'ערכים מופרדים בפסיקים'),
  protection: path('נתונים', 'הגנה על גיליונות וטווחים'),
  setUp: path('S/MIME', NAMES.setUp),
  schedule: path(NAMES.health, NAMES.schedule),
  authority: path(NAMES.settings, NAMES.authority),
} as const;

/** The beginning of a message about something that was not done. */
export const NOT_DONE = 'לא בוצע:';

/** The labels of a sheet in this language, for sentences that quote them. */
export const SHEET: SheetWords = {
  dir: HEBREW.dir,
  sheets: SHEETS,
  columns: HEADERS,
  setUp: NAMES.setUp,
  notDone: NOT_DONE,
};

export const NOTHING_CHANGED = 'לא בוצע שינוי.';
export const NOTHING_TO_DO = 'אין צורך לעשות דבר.';
export const OURS = 'ממולא על ידי S/MIME Rollout.';
export const LOCAL =
  'לפי אזור הזמן של הגיליון האלקטרוני. התאריכים בהודעות הם לפי UTC.';

/** The cell of a column, by its header. */
export const cell = (header: string): string => `התא "${header}"`;

/** How to push the project again, below a sentence. */
export const PUSH = '\nnpm run push';

export const rows = (number: number): string =>
  plural(number, {one: 'שורה אחת', two: 'שתי שורות', other: '# שורות'});

export const users = (number: number): string =>
  plural(number, {one: 'משתמש אחד', two: 'שני משתמשים', other: '# משתמשים'});

export const certificates = (number: number): string =>
  plural(number, {one: 'אישור אחד', two: 'שני אישורים', other: '# אישורים'});

export const keyPairs = (number: number): string =>
  plural(number, {
    one: 'זוג מפתחות אחד',
    two: 'שני זוגות מפתחות',
    other: '# זוגות מפתחות',
  });

export const identities = (number: number): string =>
  plural(number, {one: 'זהות אחת', two: 'שתי זהויות', other: '# זהויות'});

export const files = (number: number): string =>
  plural(number, {one: 'קובץ אחד', two: 'שני קבצים', other: '# קבצים'});

export const addresses = (number: number): string =>
  plural(number, {one: 'כתובת אחת', two: 'שתי כתובות', other: '# כתובות'});

export const days = (number: number): string =>
  plural(number, {one: 'יום אחד', two: 'יומיים', other: '# ימים'});

export const hours = (number: number): string =>
  plural(number, {one: 'שעה אחת', two: 'שעתיים', other: '# שעות'});

export const minutes = (number: number): string =>
  plural(number, {one: 'דקה אחת', two: 'שתי דקות', other: '# דקות'});

export const seconds = (number: number): string =>
  plural(number, {one: 'שנייה אחת', two: 'שתי שניות', other: '# שניות'});

/** Google’s own text, after a sentence; empty if it gave none. */
export const answered = (text: string): string =>
  text ? ` התשובה של Google: "${isolate(unstopped(text))}".` : '';

/** After a preview. @param message - the header of the column that says more */
export const previewed = (message: string): string =>
  `לא בוצע שינוי. בתא "${message}" של כל שורה כתוב מה הפעולה תעשה, או למה היא תידחה.`;
