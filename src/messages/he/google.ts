/** Hebrew: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentence, SheetSentences} from '../language';
import type {SheetWords} from '../sheet-words';
import {unstopped} from '../punctuation';
import {isolate, path, quoted} from './format';
import {answered, NAMES, PATHS, PUSH} from './words';

/** Apps Script's message, in the language of the user who runs the script. */
const thrown = (text: string) =>
  text ? ` ההודעה של Apps Script: ${quoted(unstopped(text))}.` : '';
const replied = (text: string) =>
  text ? ` התשובה שלו: ${quoted(unstopped(text))}.` : '';

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    ' במסלול Standard, שהוא ללא תשלום, המכסה היא 6,000 יחידות בדקה לכל משתמש ו-1,200,000 לפרויקט.',
  'Google Drive API':
    ' במסלול Standard, שהוא ללא תשלום, המכסה היא 325,000 יחידות בדקה לכל משתמש ו-1,000,000 לפרויקט. לפרויקטים שנוצרו לפני מאי 2026 יש 12,000 שאילתות בדקה.',
};

/** The role that has a permission of CA Service. */
const caRole = (permission: string) => {
  switch (permission) {
    case 'privateca.certificateTemplates.use':
      return `${isolate('CA Service Certificate Template User')} על התבנית`;
    case 'privateca.certificates.update':
      return `${isolate('CA Service Operation Manager')} על המאגר`;
    default:
      return `${isolate('CA Service Certificate Manager')} על המאגר`;
  }
};

const LATER = 'מריצים את השורה שוב מאוחר יותר. שום דבר לא מתבצע פעמיים.';
const FIND_PERMISSION = `כדי למצוא את ההרשאה החסרה, משתמשים ב"${NAMES.checkSetup}" בסרגל הצד.`;
const AUTHORIZE = 'נותנים שוב הרשאה לסקריפט ומסמנים את כל ההרשאות.';
const TLS = `בודקים שהכתובת שלו נכונה, שאפשר להגיע אליו מהאינטרנט (הבקשות של Apps Script מגיעות מהרשת של Google) ושאישור ה-TLS שלו בתוקף.`;
const notAllowed = (host: string) => ({
  says: `אין ל-Apps Script הרשאה לפנות אל ${isolate(host)}: הכתובת חסרה במניפסט של הסקריפט או ברשימת ההיתרים של הארגון.`,
  fix: `מוסיפים את ${isolate(`"${host}/"`)} לרשימה בקובץ ${isolate('allowed-hosts.json')} של הפרויקט ומעלים את הפרויקט שוב. אם היא כבר שם, מבקשים מאדמין להוסיף אותה לרשימת ההיתרים של URL Fetch במסוף Admin. כדי להעלות את הפרויקט:${PUSH}`,
});

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string, sheet: SheetWords) => Sentence
  >
> = {
  consumer: (user, {columns}) => ({
    says: `החשבון ${isolate(user)} הוא חשבון Google אישי, ולא משתמש בארגון שלכם.`,
    fix: `כותבים בעמודה "${columns.user}" את הכתובת של המשתמש בארגון, או מסירים את השורה.`,
  }),
  serviceAccount: (user, {columns}) => ({
    says: `החשבון ${isolate(user)} הוא חשבון שירות, ואין לו תיבת דואר.`,
    fix: `כותבים בעמודה "${columns.user}" את הכתובת הראשית של משתמש, או מסירים את השורה.`,
  }),
  group: (user, {columns}) => ({
    says: `הכתובת ${isolate(user)} היא של קבוצה. לקבוצה אין תיבת דואר ולא יכולים להיות לה אישורים.`,
    fix: `כותבים בעמודה "${columns.user}" את הכתובת הראשית של חבר בקבוצה. אם החבר רשאי לשלוח בשם הקבוצה, כותבים את הקבוצה בעמודה "${columns.alias}".`,
  }),
  elsewhere: (user, {columns}) => ({
    says: `חשבון השירות יכול לפעול בשמכם, אבל לא בשם ${isolate(user)}, שהוא לא משתמש בארגון שלכם.`,
    fix: `כותבים בעמודה "${columns.user}" משתמש בארגון שלכם. כדי להגיע לארגון אחר, אדמין של אותו ארגון מוסיף את הרשומה של הענקת הגישה שמוצגת ב"${NAMES.checkSetup}".`,
  }),
};

export const googleSentences: SheetSentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `גם אחרי כמה ניסיונות, Google ביקשה להאט את קצב הבקשות.${answered(text)}`,
    fix: `מריצים את השורה שוב מאוחר יותר, או בוחרים ב"${NAMES.settings}" פחות תיבות דואר בו-זמנית.`,
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `המכסה לדקה של ${isolate(api)}${limit ? ` (${quoted(limit)})` : ''} נוצלה, והבקשה נכשלה גם אחרי כמה ניסיונות.${limit ? '' : answered(text)}`,
    fix: `מריצים את השורה שוב בעוד כמה דקות, או בוחרים ב"${NAMES.settings}" פחות תיבות דואר בו-זמנית.${TIERS[api] ?? ''} בסקריפט שמשרת רק את הארגון שלכם אפשר להצהיר על החריגה לשימוש פנימי, שמגדילה את המכסות של הפרויקט בלי תשלום: פותחים את המכסות של ${isolate(api)} במסוף Google Cloud (${isolate('APIs & Services')})${project ? `, בפרויקט ${isolate(project)}` : ''}.`,
  }),
  'google-unavailable': ({status}) => ({
    says: `השירות של Google לא היה זמין באופן זמני (${isolate(`HTTP ${status}`)}), והבקשה נכשלה גם אחרי כמה ניסיונות.`,
    fix: LATER,
  }),
  'no-response': ({text}) => ({
    says: `לא היה אפשר להגיע ל-Google, גם אחרי כמה ניסיונות.${thrown(text)}`,
    fix: LATER,
  }),
  'fetch-quota-used-up': () => ({
    says: 'מספר הבקשות ש-Apps Script מאפשר ביום נוצל.',
    fix: 'ממשיכים מחר. השורות שנותרו נשארות בתור.',
  }),
  'script-time-used-up': () => ({
    says: 'זמן החישוב של Apps Script להיום נוצל: טריגרים מבוססי-זמן יכולים לפעול שש שעות ביום לכל אדם.',
    fix: 'ממשיכים בסרגל הצד, שבו אין מגבלה כזו, או מחר. השורות שנותרו נשארות בתור.',
  }),
  'script-throttled': ({text}) => ({
    says: `התקבלו ב-Apps Script יותר מדי בקשות בזמן קצר.${thrown(text)}`,
    fix: `ממתינים כמה דקות ומנסים שוב. אם זה קורה שוב, בוחרים ב"${NAMES.settings}" פחות תיבות דואר בו-זמנית.`,
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `רוחב הפס של Apps Script נוצל, והבקשה נכשלה גם אחרי כמה ניסיונות.${thrown(text)}`,
    fix: `מנסים שוב מאוחר יותר, או בוחרים ב"${NAMES.settings}" פחות תיבות דואר בו-זמנית.`,
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `אין ל-Apps Script הרשאה לפנות אל ${isolate(host)}, ולכן שום דבר לא נשלח.${thrown(text)}`,
    fix: `הארגון שלכם מגביל את הכתובות ש-Apps Script יכול לפנות אליהן. אדמין מוסיף במסוף Admin את ${isolate(`${host}/`)} לרשימת ההיתרים של URL Fetch (${PATHS.driveScripts}). כל הכתובות מופיעות במדריך. אם אין שם הגבלה, המניפסט של הסקריפט השתנה. מעלים את הפרויקט שוב:${PUSH}`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `המכסה היומית של ${isolate(api)}${limit ? ` (${quoted(limit)})` : ''} נוצלה.`,
    fix: `מריצים את השורה שוב מחר: המכסות היומיות מתאפסות ב-Google בחצות לפי שעון האוקיינוס השקט. הן מוצגות במסוף Google Cloud בנתיב ${path('APIs & Services', api, 'Quotas')}${project ? `, בפרויקט ${isolate(project)}` : ''}.`,
  }),
  'token-rejected': () => ({
    says: 'אסימון הגישה נדחה על ידי Google, וגם אסימון חדש נדחה.',
    fix: FIND_PERMISSION,
  }),
  'scope-missing': ({text}) => ({
    says: `חסרה הרשאה (היקף הרשאות).${answered(text)}`,
    fix: `${AUTHORIZE} אם משתמשים בהענקת גישה ברמת הדומיין, משווים את היקפי ההרשאות ברשומה לאלה שמוצגים ב"${NAMES.checkSetup}".`,
  }),
  'signing-scope-refused': ({text}) => ({
    says: `אין לסקריפט ההרשאה שדרושה לו כדי לחתום בשם חשבון השירות.${answered(text)}`,
    fix: `${AUTHORIZE} אם הפרויקט נבנה עם ${isolate('signing-scope.json')}, מוחקים את הקובץ הזה, מעלים את הפרויקט שוב ונותנים את ההרשאה החדשה.`,
  }),
  'delegation-denied': (_, {columns}) => ({
    says: 'חשבון השירות לא יכול לפעול בשם המשתמש הזה.',
    fix: `בודקים שבעמודה "${columns.user}" נמצאת הכתובת הראשית של המשתמש, ולא כתובת אימייל חלופית.`,
  }),
  'gmail-switched-off': () => ({
    says: 'אדמין השבית את הגישה ל-Gmail API אצל המשתמש הזה.',
    fix: 'מתירים במסוף Admin גישה ל-Gmail API ליחידה הארגונית של המשתמש, ואז מריצים את השורה שוב.',
  }),
  'drive-switched-off': ({text}) => ({
    says: `אדמין השבית את הגישה ל-Drive API אצלכם.${answered(text)}`,
    fix: `מתירים במסוף Admin גישה ל-Drive API ליחידה הארגונית שלכם (${PATHS.driveSdk}), ואז מנסים שוב.`,
  }),
  'api-disabled': ({api, project}) => ({
    says: `הממשק ${isolate(api)} לא מופעל${project ? ` בפרויקט ${isolate(project)}` : ''}.`,
    fix: `במסוף Google Cloud פותחים את ${PATHS.library}, מפעילים את ${isolate(api)}${project ? ` בפרויקט ${isolate(project)}` : ''}, ממתינים כמה דקות ומנסים שוב.`,
  }),
  'no-mailbox': () => ({
    says: 'אין למשתמש תיבת דואר ב-Gmail.',
    fix: 'נותנים למשתמש רישיון שכולל את Gmail ומפעילים את Gmail, או מסירים את השורה.',
  }),
  'precondition-failed': ({text}, {columns}) => ({
    says: `תיבת הדואר לא מאפשרת את זה במצב הנוכחי שלה.${answered(text)}`,
    fix: `בודקים שבעמודה "${columns.user}" נמצאת כתובת ראשית, שהמשתמש פעיל ויש לו רישיון ל-Gmail, ושמופעל S/MIME מתארח ליחידה הארגונית שלו.`,
  }),
  'smime-switched-off': ({text}) => ({
    says: `אפשרות ה-S/MIME המתארח לא מופעלת אצל המשתמש הזה.${answered(text)}`,
    fix: `במסוף Admin פותחים את ${PATHS.smime} ומפעילים את האפשרות ליחידה הארגונית של המשתמש (המהדורה שלכם צריכה לכלול אותה). למשתמשים שנתנו הסכמה מפעילים גם את ${isolate('Enable S/MIME API end user access')}, אם האפשרות מוצגת במסוף. ממתינים עד 24 שעות ומריצים שוב את השורה.`,
  }),
  'smime-forbidden': ({text}) => ({
    says: `לפי Google, אי אפשר להגדיר אישורי S/MIME למשתמש הזה.${answered(text)}`,
    fix: `בדרך כלל, S/MIME מתארח לא מופעל ליחידה הארגונית של המשתמש, או שהמהדורה שלכם לא כוללת אותו (במסוף Admin: ${PATHS.smime}). למשתמשים שנתנו הסכמה, יכול להיות שהאפשרות ${isolate('Enable S/MIME API end user access')} מושבתת שם. אם הכול מופעל, "${NAMES.checkSetup}" בסרגל הצד מראה אם חסרה הרשאה.`,
  }),
  'not-found': () => ({
    says: 'אין ב-Gmail כתובת אימייל חלופית כזו או אישור כזה.',
    fix: 'בודקים את הכתובות, ואז מרעננים את השורה כדי לראות מה יש עכשיו ב-Gmail.',
  }),
  'already-saved': () => ({
    says: 'לפי Gmail, האישור הזה כבר נמצא שם, אבל הוא לא מופיע ברשימה.',
    fix: 'מרעננים את השורה בעוד כמה דקות.',
  }),
  'root-not-trusted': () => ({
    says: 'אין ל-Gmail אמון ברשות האישורים (CA) שהנפיקה את האישור הזה.',
    fix: `משתמשים באישור מרשות שברשימה של Google, או מוסיפים את אישור הבסיס (root) ואת אישור הביניים של הרשות במסוף Admin (${PATHS.roots}).`,
  }),
  'already-exists': () => ({
    says: 'זה כבר נמצא ב-Gmail.',
    fix: 'מרעננים את השורה, ואז מריצים אותה שוב.',
  }),
  'refused-without-reason': ({text}) => ({
    says: `הבקשה נדחתה על ידי Gmail בלי לציין סיבה.${answered(text)}`,
    fix: 'בודקים את השורה וקוראים את האזהרות שלה: כל אחת מציינת משהו שפרופיל ה-S/MIME של Gmail אולי דורש.',
  }),
  forbidden: ({text}) => ({
    says: `אין הרשאה לפעולה הזו ב-Google.${answered(text)}`,
    fix: FIND_PERMISSION,
  }),
  'delegation-missing': () => ({
    says: 'חשבון השירות לא יכול לפעול בשם משתמשים: הרשומה של הענקת הגישה ברמת הדומיין חסרה, לא משתמשת במזהה הלקוח המספרי, או שחסר בה היקף הרשאות.',
    fix: `במסוף Admin פותחים את ${PATHS.delegation} ומוסיפים את מזהה הלקוח ואת היקפי ההרשאות שמוצגים ב"${NAMES.checkSetup}". יכול להיות שיעברו עד 24 שעות עד שרשומה חדשה תפעל.`,
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `ברשומה של הענקת הגישה ברמת הדומיין חסר היקף ההרשאות ${isolate(scope)}.`,
    fix: `במסוף Admin פותחים את ${PATHS.delegation} ומוסיפים את היקף ההרשאות לרשומה של מזהה הלקוח שמוצג ב"${NAMES.checkSetup}". יכול להיות שיעברו עד 24 שעות עד שהשינוי ייכנס לתוקף.`,
  }),
  'user-unreachable': ({user, kind}, sheet) => UNREACHABLE[kind](user, sheet),
  'user-unknown': ({domain}, {columns}) => ({
    says: `אין ב-Google משתמש מוכר עם הכתובת הזו, או שהמשתמש מושעה.${domain && ` עדיין לא הייתה גישה לאף משתמש בדומיין ${isolate(domain)}: יכול להיות שהוא לא דומיין של הארגון שלכם.`}`,
    fix: `כותבים בעמודה "${columns.user}" את הכתובת הראשית של המשתמש (כתובת חלופית נכתבת בעמודה "${columns.alias}", ולקבוצה לא יכולים להיות אישורים), ובודקים במסוף Admin שהמשתמש פעיל.`,
  }),
  'account-deleted': () => ({
    says: 'המשתמש הזה נמחק.',
    fix: 'מסירים את השורה.',
  }),
  'signing-key-unknown': () => ({
    says: 'המפתח שבאמצעותו חתם חשבון השירות לא מוכר ב-Google.',
    fix: `המפתח או חשבון השירות נמחקו. שומרים מפתח חדש ב"${NAMES.settings}", או משתמשים בהענקת גישה ללא מפתח.`,
  }),
  'clock-differs': () => ({
    says: 'הבקשה נדחתה על ידי Google כי השעה שבה לא נכונה.',
    fix: 'אפשר לנסות שוב בעוד כמה דקות. אם זה קורה שוב, מדווחים על הבעיה.',
  }),
  'scope-unknown': () => ({
    says: 'אחד מהיקפי ההרשאות שהתבקשו לא מוכר ב-Google.',
    fix: 'מדווחים על הבעיה: היקפי ההרשאות הם חלק מ-S/MIME Rollout.',
  }),
  'consent-gone': () => ({
    says: 'תוקף ההסכמה של המשתמש פג או שהיא בוטלה.',
    fix: 'מבקשים שוב את הסכמת המשתמש.',
  }),
  'client-refused': () => ({
    says: 'לקוח ה-OAuth נדחה על ידי Google: המזהה או הסוד שלו שגויים, הוא נמחק, חסר בו ה-URI להפניה אוטומטית, או שהמשתמש נתן הרשאה ללקוח אחר.',
    fix: `משווים את מזהה הלקוח, את הסוד ואת ה-URI להפניה אוטומטית בקטע "${NAMES.consent}" לאלה שבמסוף Google Cloud. אם הלקוח הוחלף, מבטלים את ההסכמות ומזמינים שוב את המשתמשים.`,
  }),
  'consent-primary-only': ({user}, {columns}) => ({
    says: `בהסכמת המשתמש אפשר להגיע רק לכתובת הראשית (${isolate(user)}).`,
    fix: `מגדירים הענקת גישה לכתובות אחרות לשליחה בשם. אם היא כבר מוגדרת, מרוקנים את התא "${columns.access}" או כותבים בו ${isolate('delegation')}.`,
  }),
  'sign-in-again': () => ({
    says: 'לפי מדיניות הסשנים של הארגון, צריך להיכנס לחשבון שוב.',
    fix: 'נכנסים שוב לחשבון, ואז מריצים את השורה שוב.',
  }),
  'policy-denies': ({text}) => ({
    says: `מדיניות של הארגון חוסמת את הגישה של חשבון השירות.${answered(text)}`,
    fix: `במסוף Admin פותחים את ${PATHS.appAccess} ומגדירים כמהימן את מזהה הלקוח של חשבון השירות (המספר שברשומה של הענקת הגישה). אחר כך מנסים שוב.`,
  }),
  'consent-client-restricted': ({text}) => ({
    says: `הארגון לא מאפשר למשתמשים לתת הרשאה לאפליקציה הזו.${answered(text)}`,
    fix: `במסוף Admin פותחים את ${PATHS.appAccess} ומגדירים כמהימן את מזהה הלקוח שמוצג בקטע "${NAMES.consent}" בסרגל הצד. אחר כך מזמינים שוב את המשתמש.`,
  }),
  'script-client-restricted': ({text}) => ({
    says: `הארגון חוסם את הסקריפט הזה.${answered(text)}`,
    fix: `במסוף Admin פותחים את ${PATHS.appAccess} ומגדירים כמהימן את מזהה הלקוח של פרויקט ה-Cloud של הסקריפט, או מפעילים את האפשרות לתת אמון באפליקציות פנימיות בבעלות הדומיין. אחר כך מנסים שוב.`,
  }),
  'token-refused': ({text}) => ({
    says: `הגישה לתיבת הדואר של המשתמש הזה נדחתה על ידי Google.${answered(text)}`,
    fix: `כדי למצוא את הסיבה, משתמשים ב"${NAMES.checkSetup}" בסרגל הצד.`,
  }),
  'service-account-unknown': ({account}) => ({
    says: `חשבון השירות ${isolate(account)} לא מוכר ב-Google.`,
    fix: `מעתיקים אל "${NAMES.settings}" את כתובת האימייל של חשבון השירות ממסוף Google Cloud (${PATHS.serviceAccounts}).`,
  }),
  'may-not-sign': ({account}) => ({
    says: `אין לכם הרשאה לחתום בשם ${isolate(account)}, או שאין חשבון שירות כזה: התשובה של Google זהה בשני המקרים.`,
    fix: `קודם משווים את הכתובת ב"${NAMES.settings}" לכתובת במסוף Google Cloud (${PATHS.serviceAccounts}). אם היא נכונה, פותחים את חשבון השירות > ${isolate('Permissions')}, נותנים לעצמכם את התפקיד ${isolate('Service Account Token Creator')}, ממתינים כמה דקות ומנסים שוב.`,
  }),
  'secret-scope-refused': ({text}) => ({
    says: `אין לסקריפט ההרשאה שדרושה לו כדי לקרוא סודות.${answered(text)}`,
    fix: AUTHORIZE,
  }),
  'secret-denied': ({text}) => ({
    says: `אין לכם הרשאה לקרוא את הסוד ב-Secret Manager, או שהפרויקט לא קיים.${answered(text)}`,
    fix: `קודם בודקים את השם. אם הוא נכון, נותנים למי שמריץ את S/MIME Rollout את התפקיד ${isolate('Secret Manager Secret Accessor')} על הסוד, ממתינים כמה דקות ומריצים את השורה שוב.`,
  }),
  'secret-not-found': ({text}, {columns}) => ({
    says: `הסוד הזה, או הגרסה הזו שלו, לא נמצאים ב-Secret Manager.${answered(text)}`,
    fix: `משווים את השם שמופיע בתא "${columns.password}" או בהגדרות לשם הסוד במסוף Google Cloud (${PATHS.secrets}).`,
  }),
  'secret-version-off': ({text}) => ({
    says: `הגרסה הזו של הסוד הושבתה או הושמדה.${answered(text)}`,
    fix: `מפעילים אותה, או מוסיפים גרסה חדשה. הערך ${isolate('latest')} הוא תמיד הגרסה החדשה ביותר, גם אם היא מושבתת.`,
  }),
  'ca-scope-refused': ({text}) => ({
    says: `אין לסקריפט ההרשאה שדרושה לו כדי להשתמש ב-Google CA Service.${answered(text)}`,
    fix: AUTHORIZE,
  }),
  'ca-denied': ({permission, text}) => ({
    says: `אין לכם הרשאה לפעולה הזו ב-Google CA Service, או שמאגר ה-CA לא קיים.${answered(text)}`,
    fix: `קודם בודקים את שם המאגר ב"${NAMES.settings}". אם הוא נכון, נותנים למי שמריץ את S/MIME Rollout את התפקיד ${caRole(permission)} (במסוף Google Cloud: ${isolate('Certificate Authority Service')}), ממתינים כמה דקות ומנסים שוב.`,
  }),
  'ca-not-found': ({text}) => ({
    says: `מאגר ה-CA הזה או האישור הזה לא נמצאים ב-Google CA Service.${answered(text)}`,
    fix: `משווים את שם המאגר ב"${NAMES.settings}" לשם שבמסוף Google Cloud (${PATHS.pools}).`,
  }),
  'ca-without-authority': ({text}) => ({
    says: `אף רשות אישורים (CA) במאגר ה-CA לא יכולה לחתום כרגע.${answered(text)}`,
    fix: `מפעילים רשות אישורים במאגר במסוף Google Cloud (${PATHS.authorities}), ואז מנסים שוב.`,
  }),
  'ca-refuses': ({text}) => ({
    says: `מאגר ה-CA דחה את הבקשה.${answered(text)}`,
    fix: `ב"${NAMES.checkSetup}" בסרגל הצד מוצג מה המדיניות של המאגר לא מתירה. משנים את המדיניות במסוף Google Cloud, או משנים בסרגל הצד את סוג המפתח, הנושא, התבנית או תקופת התוקף.`,
  }),
  'not-an-admin': () => ({
    says: 'אין לכם הרשאה ב-Google לקרוא את המשתמשים של הארגון.',
    fix: `כדי לקרוא את הספרייה צריך תפקיד אדמין עם ההרשאה לקריאת משתמשים, ובשביל קבוצה גם עם ההרשאה לקריאת קבוצות (במסוף Admin: ${PATHS.adminRoles}). מבקשים ממי שיש לו תפקיד כזה לעשות את זה או להפעיל את התזמון. אי אפשר לקרוא דומיינים וקבוצות של ארגונים אחרים.`,
  }),
  'cse-switched-off': ({text}) => ({
    says: `ההצפנה מצד הלקוח ב-Gmail לא מופעלת אצל המשתמש הזה, או שהמהדורה שלכם לא כוללת אותה.${answered(text)}`,
    fix: `במסוף Admin פותחים את ${PATHS.cse}, מפעילים את Gmail ליחידה הארגונית או לקבוצה של המשתמש ומקצים להן שירות מפתחות. ממתינים עד 24 שעות ומריצים שוב את השורה. ל-S/MIME מתארח אין בזה צורך.`,
  }),
  'cse-forbidden': ({text}) => ({
    says: `לפי Google, אי אפשר להגדיר הצפנה מצד הלקוח למשתמש הזה.${answered(text)}`,
    fix: `בדרך כלל, ההצפנה מצד הלקוח ב-Gmail לא מופעלת ליחידה הארגונית או לקבוצה של המשתמש, או שהמהדורה שלכם לא כוללת אותה (במסוף Admin: ${PATHS.cse}). אם היא מופעלת, "${NAMES.checkSetup}" בסרגל הצד מראה אם חסרה הרשאה.`,
  }),
  'cse-not-active': () => ({
    says: 'ההצפנה מצד הלקוח עדיין לא פעילה אצל המשתמש הזה. אחרי ההפעלה זה נמשך עד 24 שעות.',
    fix: 'ניסיון ההעלאה חוזר אוטומטית בכל שעה במשך יומיים. פעולות אחרות מריצים שוב מאוחר יותר.',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `שירות המפתחות בכתובת ${isolate(host)} לא מגיב.`,
    fix: `${TLS} אחר כך מריצים את השורה שוב.`,
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `שירות המפתחות בכתובת ${isolate(host)} לא היה זמין באופן זמני (${isolate(`HTTP ${status}`)}).`,
    fix: LATER,
  }),
  'key-service-denies': ({host, status}) => ({
    says: `הגישה נדחתה על ידי שירות המפתחות בכתובת ${isolate(host)} (${isolate(`HTTP ${status}`)}).`,
    fix: 'בודקים את האסימון שהזנתם, ושואלים את האדמין של שירות המפתחות אם מותר להשתמש באסימון למטרה הזו.',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `הבקשה נדחתה על ידי שירות המפתחות בכתובת ${isolate(host)} (${isolate(`HTTP ${status}`)}).${replied(text)}`,
    fix: `בודקים את הכתובת שלו באמצעות "${NAMES.checkKeyService}" בסרגל הצד. אם נדחתה עטיפה של מפתח, בודקים את מבנה הבקשה.`,
  }),
  'key-service-not-allowed': ({host}) => notAllowed(host),
  'ca-server-unreachable': ({host}) => ({
    says: `שרת ה-CA בכתובת ${isolate(host)} לא מגיב.`,
    fix: `${TLS} אחר כך מנסים שוב.`,
  }),
  'ca-server-unavailable': ({host, status}) => ({
    says: `שרת ה-CA בכתובת ${isolate(host)} לא היה זמין באופן זמני (${isolate(`HTTP ${status}`)}).`,
    fix: 'מנסים שוב מאוחר יותר.',
  }),
  'ca-server-denies': ({host, text}) => ({
    says: `שרת ה-CA בכתובת ${isolate(host)} לא קיבל את המפתח.${replied(text)}`,
    fix: `משווים את המפתח בקטע ${PATHS.authority} למפתח שבתצורת השרת (${isolate('auth_keys')}), ואת הפרופיל לשם שלו שם.`,
  }),
  'ca-server-refuses': ({host, status, text}) => ({
    says: `הבקשה נדחתה על ידי שרת ה-CA בכתובת ${isolate(host)} (${isolate(`HTTP ${status}`)}).${replied(text)}`,
    fix: `בודקים את הפרופיל בקטע ${PATHS.authority}, ומה הוא מתיר בתצורת השרת.`,
  }),
  'ca-server-not-allowed': ({host}) => notAllowed(host),
  'file-not-found': () => ({
    says: 'קובץ האישור לא נמצא ב-Drive, או שאין לכם גישה אליו.',
    fix: `בודקים את הקישור או את המזהה שבשורה, ושהקובץ משותף איתכם. לקובץ ישן ששותף באמצעות קישור צריך גם מפתח משאב: מדביקים את הקישור המלא, כולל ${isolate('resourcekey=…')}.`,
  }),
  'file-not-downloadable': (_, {sheets}) => ({
    says: 'הקישור מוביל למשהו שהוא לא קובץ, למשל מסמך ב-Google Docs.',
    fix: `מוסיפים קישור לקובץ האישור עצמו: קובץ ${isolate('.p12')} או ${isolate('.pfx')}, ובגיליון ${sheets.cse} גם קובץ ${isolate('.p7pem')}.`,
  }),
  'file-is-folder': () => ({
    says: 'הקישור מוביל לתיקייה, ולא לקובץ.',
    fix: `פותחים את התיקייה ב-Drive, מעתיקים את הקישור של הקובץ עצמו (${PATHS.copyLink}) ומדביקים אותו. כדי למלא שורות רבות, מייבאים את התיקייה מ-Drive בסרגל הצד.`,
  }),
  'shortcut-target-not-found': () => ({
    says: 'הקישור מוביל לקיצור דרך ב-Drive, והקובץ שלו נמחק או לא משותף איתכם.',
    fix: 'מוסיפים קישור לקובץ עצמו במקום לקיצור הדרך, ובודקים שהוא משותף איתכם.',
  }),
  'download-forbidden': () => ({
    says: 'אין לכם אפשרות להוריד את הקובץ מ-Drive: הבעלים השבית את ההורדה לצופים, או שכלל להגנה על נתונים (DLP) של הארגון חוסם אותה.',
    fix: `מבקשים מהבעלים לתת לכם הרשאת עריכה או להתיר הורדה לצופים בהגדרות השיתוף. אם כלל חוסם את הקובץ, מחריגים אותו במסוף Admin בקטע "כללים", או מייבאים את הקובץ מהמחשב בסרגל הצד.`,
  }),
  'file-flagged': () => ({
    says: 'הקובץ סומן על ידי Google כתוכנה זדונית או כספאם, ולכן אי אפשר להוריד אותו.',
    fix: 'מבקשים מהבעלים של הקובץ לבקש בדיקה ב-Drive. אפשר גם לייצא את האישור שוב, ולהעלות אותו ל-Drive כקובץ חדש או לייבא אותו מהמחשב בסרגל הצד.',
  }),
  'download-quota-used-up': () => ({
    says: 'הקובץ הורד פעמים רבות כל כך שמכסת ההורדות שלו ב-Drive נוצלה.',
    fix: 'יוצרים עותק של הקובץ ב-Drive ומוסיפים קישור לעותק, או מריצים את השורה שוב מאוחר יותר: המכסה מתאפסת תוך יום.',
  }),
  'answer-unreadable': ({status}) => ({
    says: `לא היה אפשר לקרוא את התשובה של Google (${isolate(`HTTP ${status}`)}).`,
    fix: LATER,
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `הבקשה נדחתה על ידי Google (${isolate(`HTTP ${status}`)}).${answered(text)}`,
    fix: 'מריצים את השורה שוב. אם זה קורה שוב, מחפשים את ההודעה של Google או מדווחים עליה.',
  }),
};
