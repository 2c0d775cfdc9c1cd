/** Hebrew: what rows, files and requests can be wrong about. */
import type {SheetWords} from '../sheet-words';
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {IssuerFindings} from '../../core/request/issuer-findings';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {SheetSentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {actionNames} from './action-names';
import {
  day,
  grouped,
  isolate,
  list,
  listed,
  path,
  plural,
  quoted,
  pick,
} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {
  days,
  hours,
  minutes as counted,
  NAMES,
  NOTHING_CHANGED,
  NOTHING_TO_DO,
  PATHS,
  rows as countedRows,
} from './words';
import type {DoorFindings} from '../../core/rows/door-findings';

const ONE_OF_THESE = 'כותבים שם אחת מהמילים האלה, או מרוקנים את התא.';
const ONLY_FIRST = 'מוחקים אחת מהשורות. רק הראשונה מטופלת.';
const secretName = (columns: SheetWords['columns']) =>
  `התא "${columns.password}" מכיל שם של סוד`;
const PASSWORD_ITSELF = 'כותבים בתא את הסיסמה עצמה';
const DELETE_TOO =
  'קודם מעלים אישור חדש, או בוחרים בסרגל הצד למחוק גם את האישור הזה.';

export const rowSentences: SheetSentences<RowFindings> = {
  'user-missing': (_, {columns}) => ({
    says: `התא "${columns.user}" ריק.`,
    fix: 'כותבים בו את הכתובת הראשית של המשתמש.',
  }),
  'user-not-an-address': ({value}, {columns}) => ({
    says: `הערך ${quoted(value)} בעמודה "${columns.user}" הוא לא כתובת אימייל.`,
    fix: `כותבים שם את הכתובת הראשית של המשתמש, למשל ${isolate('ada@example.com')}. אם התא מכיל צ׳יפ חכם של אדם, מחליפים אותו בכתובת כטקסט.`,
  }),
  'alias-not-an-address': ({value}, {columns}) => ({
    says: `הערך ${quoted(value)} בעמודה "${columns.alias}" הוא לא כתובת אימייל.`,
    fix: 'כותבים שם את הכתובת לשליחה בשם, או משאירים את התא ריק לכתובת הראשית.',
  }),
  'file-missing': (_, {columns}) => ({
    says: `התא "${columns.file}" ריק.`,
    fix: `מוסיפים אליו את הקישור או את המזהה ב-Drive של קובץ ה-${isolate('.p12')} או ה-${isolate('.pfx')}.`,
  }),
  'file-not-a-link': (_, {columns}) => ({
    says: `התא "${columns.file}" לא מכיל קישור ל-Drive או מזהה של קובץ, שיש בו לפחות 25 תווים.`,
    fix: `בוחרים את הקובץ ב-Drive, בוחרים באפשרות ${PATHS.copyLink} ומדביקים את הקישור. שם הקובץ לא מספיק. אם התא מכיל את הסיסמה של הקובץ, מעבירים אותה לעמודה "${columns.password}".`,
  }),
  'file-link-to-folder': (_, {columns}) => ({
    says: `הקישור בעמודה "${columns.file}" מוביל לתיקייה, ולא לקובץ.`,
    fix: `פותחים את התיקייה ב-Drive, מעתיקים את הקישור של קובץ האישור עצמו (${PATHS.copyLink}) ומדביקים אותו. כדי למלא שורות רבות, מייבאים את התיקייה מ-Drive בסרגל הצד.`,
  }),
  'renewal-days-invalid': ({value}, {columns}) => ({
    says: `הערך ${quoted(value)} בעמודה "${columns.renewalDays}" הוא לא מספר ימים.`,
    fix: 'כותבים שם מספר שלם מ-1 עד 365, או מרוקנים את התא.',
  }),
  'access-invalid': ({value}, {columns}) => ({
    says: `הערך ${quoted(value)} בעמודה "${columns.access}" הוא לא ${isolate('delegation')} ולא ${isolate('consent')}.`,
    fix: ONE_OF_THESE,
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `לשורה ${row} יש אותו משתמש ואותה כתובת חלופית כמו לשורה ${first}, אבל קובץ אישור אחר. ב-Gmail אותו אישור של כתובת משמש גם לחתימה וגם להצפנה, ולכן רק שורה ${first} מטופלת.`,
          fix: 'אם רשות האישורים (CA) הנפיקה אישור אחד לחתימה ואישור אחד להצפנה, מבקשים ממנה אישור יחיד עם השימושים במפתח "digitalSignature" ו-"keyEncipherment" (ובמפתח EC: "keyAgreement"). אם לא, מוחקים את השורה שלא נחוצה.',
        }
      : {
          says: `לשורה ${row} יש אותו משתמש ואותה כתובת חלופית כמו לשורה ${first}.`,
          fix: ONLY_FIRST,
        },
  'secret-misspelt': (_, {columns}) => ({
    says: `${secretName(columns)}, אבל לא במבנה של Secret Manager.`,
    fix: `כותבים ${isolate('projects/PROJECT/secrets/NAME')}, ולגרסה מסוימת מוסיפים ${isolate('/versions/NUMBER')}. אין תמיכה בסודות אזוריים.`,
  }),
  'secret-not-allowed': ({prefix}, {columns}) =>
    prefix === ''
      ? {
          says: `${secretName(columns)}, אבל לפי "${NAMES.settings}" לא מותר שום סוד.`,
          fix: `מזינים את הפרויקט או את הסוד בשדה "${NAMES.secretPrefix}" ב"${NAMES.settings}", או ${PASSWORD_ITSELF}.`,
        }
      : {
          says: `${secretName(columns)} שלא מותר לפי "${NAMES.settings}". מותר רק ${quoted(prefix)}.`,
          fix: 'כותבים את השם בדיוק כמו בהגדרה, כולל המזהה או המספר של הפרויקט, או מבקשים ממפעיל לשנות את ההגדרה.',
        },
  'secret-scope-missing': (_, {columns}) => ({
    says: `${secretName(columns)}, אבל הסקריפט נבנה בלי ההרשאה לקרוא סודות.`,
    fix: `רק היקף ההרשאות ${isolate('cloud-platform')} מתקבל ב-Secret Manager. מוחקים את ${isolate('signing-scope.json')}, מעלים את הפרויקט שוב ונותנים את ההרשאה החדשה, או ${PASSWORD_ITSELF}.`,
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged: 'הסוד נפגם בדרך: סכום הביקורת שלו שגוי.',
      'not text':
        'הסוד הוא לא טקסט בקידוד UTF-8, ולכן הוא לא יכול להיות סיסמה.',
      empty: 'הסוד ריק.',
    }[why],
    fix:
      why === 'damaged'
        ? 'מריצים את השורה שוב.'
        : 'מוסיפים לסוד גרסה שמכילה את הסיסמה, ואז מריצים את השורה שוב.',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: pick(rows.length + more, {
      one: `אותו קובץ אישור נמצא גם בשורה ${numbered(rows, more)}.`,
      other: `אותו קובץ אישור נמצא גם בשורות ${numbered(rows, more)}.`,
    }),
    fix: 'בודקים שזה נכון: אפשר להשתמש באישור רק לכתובות שמופיעות בו.',
  }),
  'no-access': ({user, operator}) => ({
    says: `אין ל-S/MIME Rollout גישה לתיבת הדואר ${isolate(user)}. בלי הענקת גישה ובלי הסכמה, אפשר להגיע רק לתיבת הדואר שלכם (${isolate(operator)}).`,
    fix: `פותחים את "${NAMES.settings}" בסרגל הצד, בוחרים בהענקת גישה ללא מפתח ופועלים לפי "${NAMES.checkSetup}". אפשר גם להגדיר הסכמה ולהזמין את המשתמשים.`,
  }),
};

export const rolloutSentences: SheetSentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}, {columns}) => ({
    says: `הכתובת ${isolate(alias)} לא מוגדרת אצל המשתמש ככתובת לשליחה בשם.`,
    fix: nearest
      ? `האם התכוונתם לכתובת ${isolate(nearest)}? אם לא, מוסיפים את הכתובת בהגדרות Gmail של המשתמש (${PATHS.sendAs}).`
      : `מוסיפים את הכתובת בהגדרות Gmail של המשתמש (${PATHS.sendAs}), או מתקנים את העמודה "${columns.alias}".`,
  }),
  'alias-not-verified': ({alias}) => ({
    says: `המשתמש עדיין לא אימת את הכתובת לשליחה בשם ${isolate(alias)}.`,
    fix: 'מבקשים מהמשתמש ללחוץ על הקישור באימייל האימות של Gmail, ואז מריצים את השורה שוב.',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `הכתובת ${isolate(alias)} לא נחשבת ב-Gmail לכתובת אימייל חלופית של ${isolate(user)}: האימיילים שלה מגיעים לתיבת דואר אחרת. באמצעות האישור הזה המשתמש ${isolate(user)} יכול לחתום בשם ${isolate(alias)}, אבל לא יכול לקרוא אימיילים שמוצפנים אליה.`,
    fix: `אם ${isolate(user)} רק שולח בשם ${isolate(alias)}, מעלים את אותו אישור גם לתיבת הדואר האחרת. אם לא, מבקשים מהמשתמש להפעיל בהגדרות Gmail (${PATHS.sendAs}) את האפשרות להתייחס לכתובת ככתובת חלופית.`,
  }),
  'password-emptied': ({isGone}, {columns}) =>
    isGone
      ? {
          says: `התא "${columns.password}" רוקן אחרי העלאה קודמת, והאישור ההוא כבר לא נמצא ב-Gmail.`,
          fix: 'מקלידים את הסיסמה שוב.',
        }
      : {
          says: `התא "${columns.password}" רוקן אחרי העלאה קודמת, ולכן אי אפשר לפתוח את הקובץ.`,
          fix: `${NOTHING_TO_DO} כדי לבדוק את הקובץ, מקלידים את הסיסמה שוב.`,
        },
  'replaced-in-gmail': () => ({
    says: 'ברירת המחדל שבתוקף ב-Gmail היא לא האישור שהועלה מהשורה הזו: הוא הוחלף. ברירת המחדל החדשה נשמרת.',
    fix: `אם זה נכון, אין צורך לעשות דבר. אם לא, מקלידים את הסיסמה שוב ומריצים "${actionNames.upload}", או בוחרים אישור באמצעות "${actionNames.setDefault}".`,
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `תוקף ברירת המחדל הנוכחית (${isolate(subject)}) יפוג ב-${day(ends)}, אחרי האישור הזה.`,
    fix: `כדי לשמור אותה, משביתים את "${NAMES.makeDefault}".`,
  }),
  'uploaded-not-default': () => ({
    says: 'האישור נשמר ב-Gmail, אבל לא היה אפשר להגדיר אותו כברירת המחדל.',
    fix: `מריצים שוב "${actionNames.upload}" על השורה הזו: הפעולה רק תגדיר את ברירת המחדל.`,
  }),
  'stored-differently': ({id}) => ({
    says: `ב-Gmail נשמר אישור אחר (מזהה ${isolate(id)}) מזה שנבדק.`,
    fix: 'מרעננים את השורה כדי לראות מה יש ב-Gmail, ומדווחים על הבעיה.',
  }),
  'certificate-not-held': ({id}) => ({
    says: id
      ? `האישור ${isolate(id)} לא נמצא ב-Gmail לכתובת הזו.`
      : 'האישור שהועלה לא נמצא ב-Gmail לכתובת הזו.',
    fix: 'מרעננים את השורה ובוחרים אחד מהאישורים שנמצאים ב-Gmail.',
  }),
  'packed-again': ({encryption}) => ({
    says: `הקובץ נדחה ב-Gmail בלי לציין סיבה, והתקבל אחרי שנארז מחדש עם ${encryption === 'legacy' ? '3DES ו-SHA-1' : 'AES-256 ו-SHA-256'}.`,
    fix: `${NOTHING_TO_DO} הקובץ עצמו לא משתנה.`,
  }),
  'no-certificate-named': (_, {columns}) => ({
    says: `לא ברור מהשורה באיזה אישור להשתמש: התא "${columns.id}" ריק.`,
    fix: 'קודם מעלים את השורה או מציגים לה תצוגה מקדימה, או בוחרים את האישור בסרגל הצד.',
  }),
  'is-default': () => ({
    says: 'האישור הוא ברירת המחדל של הכתובת הזו.',
    fix: 'קודם מגדירים אישור אחר כברירת המחדל, או בוחרים בסרגל הצד למחוק גם את האישור הזה.',
  }),
  'last-valid': () => ({
    says: 'האישור הוא היחיד שבתוקף לכתובת הזו. בלעדיו המשתמש לא יכול לחתום ולא יכול לקבל אימיילים מוצפנים.',
    fix: DELETE_TOO,
  }),
  'only-certificate': () => ({
    says: 'האישור הוא היחיד שיש ב-Gmail לכתובת הזו. הוא לא בתוקף עכשיו, אבל אפשר לקרוא את האימיילים שהוצפנו באמצעותו רק כל עוד הוא נמצא ב-Gmail.',
    fix: DELETE_TOO,
  }),
  'revoked-at-ca': () => ({
    says: 'תוקף האישורים שמאגר ה-CA הנפיק למשתמש הזה בוטל.',
    fix: `${NOTHING_TO_DO} מי שבודק רשימות של אישורים מבוטלים יראה את זה תוך יום בערך.`,
  }),
  'already-as-wanted': () => ({
    says: 'האישור כבר לא היה ב-Gmail.',
    fix: NOTHING_TO_DO,
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `תוקף אישור ברירת המחדל יפוג ב-${day(ends)}.`,
    fix: `מוסיפים לשורה את קובץ האישור החדש ואת הסיסמה שלו ומריצים "${actionNames.renew}".`,
  }),
  'default-expired': ({ends}) => ({
    says: `תוקף האישור שבאמצעותו Gmail חותם פג ב-${day(ends)}.`,
    fix: `מריצים "${actionNames.renew}". אם אין ב-Gmail אישור חדש יותר שבתוקף, קודם מוסיפים לשורה קובץ חדש ואת הסיסמה שלו.`,
  }),
  'newer-not-default': ({began, ends}) => ({
    says: `ב-Gmail יש גם אישור חדש יותר (בתוקף מ-${day(began)} עד ${day(ends)}) שהוא לא ברירת המחדל. תוכנות אימייל מצפינות בדרך כלל באמצעות האישור החדש ביותר שהן ראו.`,
    fix: `כדי לחתום באמצעות האישור החדש, בוחרים אותו באמצעות "${actionNames.setDefault}" בסרגל הצד. אם לא רוצים בכך, אין צורך לעשות דבר.`,
  }),
  'no-default': () => ({
    says: 'ב-Gmail יש אישור בתוקף לכתובת הזו, אבל אף אישור לא מוגדר כברירת המחדל.',
    fix: `מריצים "${actionNames.update}": הפעולה מגדירה כברירת המחדל את האישור שתוקפו יפוג אחרון.`,
  }),
  'certificate-gone': () => ({
    says: 'האישור של השורה הזו כבר לא נמצא ב-Gmail: מישהו מחק אותו.',
    fix: `כדי להעלות אותו שוב, מקלידים את הסיסמה שוב ומריצים "${actionNames.upload}".`,
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `האישור שבקובץ של השורה בתוקף עד ${day(ends)}, לא מעבר לתוקף של האישור שנמצא ב-Gmail (${day(heldEnds)}).`,
    fix: `מוסיפים לשורה את קובץ האישור החדש ואת הסיסמה שלו ומריצים "${actionNames.renew}". אם הקובץ מחליף אישור שתוקפו בוטל או שהונפק מחדש, מריצים "${actionNames.upload}".`,
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `תוקף האישור הזה יפוג ב-${day(ends)}, לפני ${day(until)}, התאריך שהוגדר לפעולה "${actionNames.update}".`,
    fix: `מוסיפים לשורה קובץ שתוקפו יפוג מאוחר יותר ואת הסיסמה שלו, ומריצים שוב "${actionNames.update}".`,
  }),
  'no-previous-default': (_, {sheets}) => ({
    says: `אין בגיליון "${sheets.log}" ברירת מחדל קודמת של הכתובת הזו.`,
    fix: 'פותחים את השורה בסרגל הצד ובוחרים אחד מהאישורים שלה.',
  }),
  'previous-expired': ({ends}) => ({
    says: `תוקף ברירת המחדל הקודמת פג ב-${day(ends)}, ולכן היא לא הוגדרה שוב כברירת המחדל.`,
    fix: 'פותחים את השורה בסרגל הצד ובוחרים אישור בתוקף.',
  }),
  'row-changed': () => ({
    says: 'תאים בשורה הזו שונו אחרי תחילת הפעולה, ולכן לא נעשה בה דבר.',
    fix: 'בודקים את השורה ומריצים את הפעולה שוב.',
  }),
  'program-fault': ({text}) => ({
    says: `אירעה שגיאה פנימית בשורה הזו (${isolate(text)}).`,
    fix: 'מדווחים על הבעיה יחד עם מצב השורה. השורות האחרות המשיכו.',
  }),
};

export const doorSentences: SheetSentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      ScheduleFindings &
      DirectoryFindings &
      IssuerFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: operator
      ? `החשבון ${isolate(operator)} הוא לא מפעיל של הגיליון הזה.`
      : 'החשבון הזה הוא לא מפעיל של הגיליון הזה.',
    fix: `מבקשים מאחד המפעילים להוסיף אתכם ב"${NAMES.settings}".`,
  }),
  'not-set-up': (_, {setUp}) => ({
    says: 'הגיליון עדיין לא הוגדר.',
    fix: `בוחרים ${path('S/MIME', setUp)}.`,
  }),
  'document-older': ({version, script}, {setUp}) => ({
    says: `הגיליון הזה הוגדר לאחרונה בגרסה ${isolate(version)}, והסקריפט הוא בגרסה ${isolate(script)}.`,
    fix: `בוחרים ${path('S/MIME', setUp)}. הפעולה מעדכנת את מה ששמר הסקריפט בגרסה הקודמת ולא מוחקת דבר.`,
  }),
  'document-newer': ({version, script}) => ({
    says: `הגיליון הזה הוגדר בגרסה ${isolate(version)}, שהיא חדשה יותר מהסקריפט (${isolate(script)}). ${NOTHING_CHANGED}`,
    fix: `מתקינים את גרסה ${isolate(version)} או גרסה חדשה יותר, ואז טוענים את הגיליון מחדש.`,
  }),
  'sheet-missing': ({sheet}, {setUp}) => ({
    says: `הגיליון ${quoted(sheet)} חסר.`,
    fix: `בוחרים ${path('S/MIME', setUp)}. הפעולה יוצרת את מה שחסר ולא מוחקת דבר.`,
  }),
  'column-missing': ({sheet, columns}, {setUp}) => ({
    says: pick(columns.length, {
      one: `בגיליון ${quoted(sheet)} חסרה עמודה: ${list(columns)}.`,
      other: `בגיליון ${quoted(sheet)} חסרות עמודות: ${list(columns)}.`,
    }),
    fix: `בוחרים ${path('S/MIME', setUp)}. הפעולה מוסיפה את הכותרות החסרות ולא מוחקת דבר.`,
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says:
      columns.length === 0
        ? `הגיליון ${quoted(sheet)} מוגן, ולמפעיל ${isolate(operator)} אין הרשאה לערוך אותו.`
        : pick(columns.length, {
            one: `בגיליון ${quoted(sheet)} יש תאים מוגנים בעמודה ${list(columns)}, ולמפעיל ${isolate(operator)} אין הרשאה לערוך אותם.`,
            other: `בגיליון ${quoted(sheet)} יש תאים מוגנים בעמודות ${list(columns)}, ולמפעיל ${isolate(operator)} אין הרשאה לערוך אותם.`,
          }),
    fix: `${NOTHING_CHANGED} מבקשים מהבעלים של הגיליון האלקטרוני לתת למפעיל ${isolate(operator)} הרשאה לערוך את התאים המוגנים (${PATHS.protection}), ואז מתחילים שוב.`,
  }),
  'nothing-selected': ({selection, action, hidden}, {sheets}) => {
    const sheet = quoted(sheets[traitsOf(action).sheet]);
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: plural(hidden, {
              one: `השורה שנבחרה בגיליון ${sheet} מוסתרת.`,
              two: `שתי השורות שנבחרו בגיליון ${sheet} מוסתרות.`,
              other: `כל # השורות שנבחרו בגיליון ${sheet} מוסתרות.`,
            }),
            fix: 'מבטלים את ההסתרה של השורות או בוחרים אחרות, ומנסים שוב.',
          };
        }
        return {
          says: `לא נבחרה בגיליון ${sheet} שורה עם משתמש.`,
          fix: 'בוחרים שורה אחת או יותר ומנסים שוב.',
        };
      case 'todo':
        return {
          says: 'לא נשארו שורות לביצוע.',
          fix: `בוחרים "${NAMES.all}", או בוחרים שורות בגיליון.`,
        };
      case 'attention':
        return {
          says: 'אין שורות שדורשות טיפול.',
          fix: `בוחרים "${NAMES.todo}" או "${NAMES.all}", או בוחרים שורות בגיליון.`,
        };
      case 'pilot':
        return {
          says: 'אין שורה שמוכנה להעלאה.',
          fix: 'קודם בודקים את השורות ומטפלים במה שדורש טיפול.',
        };
      case 'pending':
        return {says: 'אין שורות בהמתנה.', fix: 'לא נשאר מה לעשות.'};
      case 'named':
        return {
          says: `השורות כבר לא נמצאות בגיליון ${sheet}.`,
          fix: 'בודקים את הגיליון ומתחילים שוב.',
        };
      case 'imported':
        return {
          says: `השורות של הייבוא האחרון כבר לא נמצאות בגיליון ${sheet}.`,
          fix: 'בוחרים שורות אחרות.',
        };
      case 'cause':
        return {
          says: 'אין עוד שורות שדורשות טיפול מהסיבה הזו.',
          fix: 'לא נשאר כאן מה לעשות.',
        };
      case 'stored':
        return {
          says: 'לאף שורה אין זוג מפתחות.',
          fix: 'לא נשאר מה לעשות.',
        };
      case 'all':
        return {
          says: `אין עדיין שורות בגיליון ${sheet}.`,
          fix: 'ממלאים משתמשים וקובצי אישורים, אחד בכל שורה.',
        };
    }
  },
  'run-in-progress': ({operator, action, left, minutes}) => {
    const run = `הרצה של "${actions[action]}" מאת ${isolate(operator)}${minutes === null ? '' : `, ${started(minutes)},`}`;
    return {
      says:
        left === 0
          ? `${run} עדיין קוראת את תיבות הדואר של משתמשים שאין להם שורה.`
          : `${run} עדיין לא הסתיימה. בתור נשארו ${countedRows(left)}.`,
      fix: 'קודם ממשיכים אותה או עוצרים אותה בסרגל הצד.',
    };
  },
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `ההרצה של "${actions[action]}"${minutes === null ? '' : `, ${started(minutes)},`} מתבצעת עכשיו על ידי ${operator ? isolate(operator) : 'הרצה אחרת'}: הושלמו ${grouped(done)} מתוך ${countedRows(total)}.`
      : operator
        ? `המפעיל ${isolate(operator)} עובד עכשיו על הגיליון הזה.`
        : 'הרצה אחרת עובדת עכשיו על הגיליון הזה.',
    fix: 'ממתינים לסיום, או עוצרים אותה בסרגל הצד. אם היא נקטעה, אפשר להמשיך אותה בעוד שתי דקות.',
  }),
  'command-line-at-work': ({operator, action, minutes}) => ({
    says: `פקודה של ${isolate(operator)} משורת הפקודה${action ? ` ("${actions[action]}")` : ''}, ${started(minutes)}, עובדת עכשיו על הגיליון הזה.`,
    fix: `ממתינים לסיום הפקודה, או עוצרים אותה בעזרת "${NAMES.stop}" בסרגל הצד או בעזרת Ctrl-C בחלון שלה. אם היא נקטעה, אפשר להתחיל בעוד שלוש דקות.`,
  }),
  'confirmation-differs': ({expected, confirmed}, {sheets}) => ({
    says:
      confirmed === expected
        ? `השורות, או הרשומות שלהן בגיליון "${sheets.log}", השתנו מאז שאימתתם אותן.`
        : `מספר השורות השתנה. אומתו: ${grouped(confirmed)}. הפעולה תשפיע עכשיו על: ${grouped(expected)}.`,
    fix: `${NOTHING_CHANGED} עוברים על השורות ומאמתים שוב.`,
  }),
  'confirmation-missing': ({action}) => ({
    says: `הפעולה "${actions[action]}" התחילה בלי השורות שאומתו.`,
    fix: `${NOTHING_CHANGED} מתחילים אותה בסרגל הצד או בתפריט. תוכנת לקוח משלכם צריכה לשלוח את ${isolate('rows')} בדיוק כפי שהתצוגה המקדימה החזירה.`,
  }),
  'not-previewed': ({action}) => ({
    says: `לפעולה "${actions[action]}" אין תצוגה מקדימה, ולכן שום דבר לא התחיל.`,
    fix: `להעלאה בוחרים "${actionNames.preview}".`,
  }),
  'too-many-rows': ({action, count, most}) => ({
    says: `הפעולה "${actions[action]}" תטפל ב-${grouped(count)} שורות. בהרצה אחת יכולות להיות ${grouped(most)} לכל היותר.`,
    fix: `בוחרים ${grouped(most)} שורות לכל היותר, מריצים את הפעולה, ואז בוחרים את השורות הבאות.`,
  }),
  'files-unreadable': () => ({
    says: 'הקבצים לא הגיעו בשלמותם, ולכן שום דבר לא הועלה.',
    fix: 'סוגרים את סרגל הצד, פותחים אותו שוב ובוחרים את הקבצים שוב.',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `ההרצה לא התקדמה כבר ${counted(minutes)}.`,
    fix: `בוחרים "${NAMES.continue}": בסרגל הצד אין מגבלת זמן. להרצה שנקטעה בשניות הראשונות שלה עדיין אין טריגר מבוסס-זמן. טריגרים מבוססי-זמן יכולים לפעול שש שעות ביום לכל אדם, ויכול להיות שהמכסה של ${isolate(operator)} נוצלה (במקרה כזה Google שולחת אימייל על "${isolate('too much computer time')}"). אם כן, ההרצה תימשך תוך יום. אם לא, בודקים את ${PATHS.triggers} ואת ההפעלות.`,
  }),
  'shared-with-others': ({people}) => ({
    says: pick(people.length, {
      one: `אדם שהוא לא מפעיל יכול לראות את הגיליון הזה ואת הסיסמאות שבו: ${listed(people)}.`,
      two: `שני אנשים שהם לא מפעילים יכולים לראות את הגיליון הזה ואת הסיסמאות שבו: ${listed(people)}.`,
      other: `${grouped(people.length)} אנשים שהם לא מפעילים יכולים לראות את הגיליון הזה ואת הסיסמאות שבו: ${listed(people)}.`,
    }),
    fix: `מסירים אותם בתיבה "שיתוף", או מגדירים אותם כמפעילים ב"${NAMES.settings}". בגרסאות ישנות של הגיליון נשארות סיסמאות שרוקנו.`,
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: `${inDomain ? 'כל אחד בארגון' : 'כל אחד'} שיש לו הקישור יכול ${mayEdit ? 'לערוך' : 'לראות'} את הגיליון הזה ואת הסיסמאות שבו.`,
    fix: `בוחרים "מוגבל" בקטע ${path('שיתוף', 'גישה כללית')}.`,
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `גם בשורות האלה יש אותו משתמש ואותה כתובת חלופית כמו בשורה שלמעלה: ${numbered(rows, more)}.`,
    fix: 'מוחקים את השורות שלא נחוצות.',
  }),
  'no-row': (_, {sheets}) => ({
    says: `הסמן לא נמצא על שורה של הגיליון "${sheets.rollout}".`,
    fix: 'לוחצים על תא בשורה.',
  }),
  'no-run': () => ({
    says: 'אין הרצה שאפשר להמשיך.',
    fix: 'מתחילים פעולה.',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `הערך ${quoted(value)} הוא לא מספר ימים מ-1 עד ${grouped(most)}, ולכן שום דבר לא התחיל.`,
    fix: 'מתקנים אותו, או משאירים את השדה ריק כדי להשתמש במספר הימים שבתזמון.',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `הערך ${quoted(value)} הוא לא התאריך של היום או תאריך מאוחר יותר, ולכן שום דבר לא התחיל.`,
    fix: 'בוחרים תאריך מאוחר יותר, או משאירים את השדה ריק כדי לבדוק אם האישור בתוקף עכשיו.',
  }),
  'took-too-long': () => ({
    says: 'לא התקבלה תשובה מ-Google תוך דקה.',
    fix: 'אפשר לנסות שוב בעוד כמה דקות.',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `הערך ${quoted(value)} לא תקין עבור ההגדרה ${quoted(settingNames[setting])}.`,
    fix: `${NOTHING_CHANGED} מתקנים אותו ושומרים שוב.`,
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `אחרי השינוי לא תהיו מפעילים (${isolate(operator)}).`,
    fix: 'משאירים את עצמכם ברשימה. מפעיל אחר יכול להסיר אתכם.',
  }),
  'root-unusable': ({why, value}) =>
    why === 'notRoot'
      ? {
          says: `הרשות ${isolate(value)} היא רשות ביניים, ולא רשות בסיס (root).`,
          fix: `${NOTHING_CHANGED} מדביקים את אישור הבסיס שמעליה.`,
        }
      : {
          says:
            why === 'notCertificate'
              ? `באישורי הבסיס יש משהו שהוא לא אישור (${isolate(value)}).`
              : `אי אפשר לקרוא חלק מאישורי הבסיס (${isolate(value)}).`,
          fix: `${NOTHING_CHANGED} מדביקים אישורי בסיס בפורמט PEM, או כותבים טביעת אצבע SHA-256 אחת או שם אחד בכל שורה.`,
        },
  'too-many-roots': ({count, most}) => ({
    says: `יש כאן ${grouped(count)} אישורי בסיס. אפשר לשמור ${grouped(most)} לכל היותר, ופחות אם השמות שלהם ארוכים.`,
    fix: `${NOTHING_CHANGED} מסירים את אישורי הבסיס שאף אחד מהאישורים שלכם לא צריך.`,
  }),
  'key-unreadable': () => ({
    says: 'זה לא קובץ מפתח JSON של חשבון שירות.',
    fix: `בוחרים את הקובץ שהורד ממסוף Google Cloud כשיצרתם את המפתח. הוא מתחיל ב-${isolate('{')} ומכיל את "private_key".`,
  }),
  'unknown-verb': () => ({
    says: 'סרגל הצד ישן יותר מהסקריפט.',
    fix: 'סוגרים את סרגל הצד ופותחים אותו שוב.',
  }),
  'permission-missing': ({url}) => ({
    says: 'לא נתתם לסקריפט את כל ההרשאות שדרושות לו.',
    fix: `פותחים את ${url ? isolate(url) : 'תיבת ההרשאות של הסקריפט (בוחרים פריט כלשהו בתפריט S/MIME)'}, בוחרים "בחירת הכול" ומתירים. אחר כך בוחרים שוב את הפעולה: היא לא נמשכת אוטומטית.`,
  }),
  'door-fault': ({text}) => ({
    says: `אירעה שגיאה פנימית (${isolate(text)}).`,
    fix: 'מנסים שוב. אם זה קורה שוב, מדווחים מה עשיתם.',
  }),
};

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return 'שהתחילה לפני פחות מדקה';
  if (minutes < 120) return `שהתחילה לפני ${counted(minutes)}`;
  return minutes < 48 * 60
    ? `שהתחילה לפני ${hours(Math.floor(minutes / 60))}`
    : `שהתחילה לפני ${days(Math.floor(minutes / 1440))}`;
}

/** Numbers of rows, and how many more there are. */
function numbered(rows: readonly (string | number)[], more: number): string {
  const numbers = rows.map(String);
  return more > 0
    ? `${numbers.join(', ')} ועוד ${grouped(more)}`
    : list(numbers);
}
