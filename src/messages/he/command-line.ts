/** Hebrew: what the command line says. */
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';
import {isolate, quoted} from './format';
import {PATHS} from './words';

export const commandLine: CommandLineWords = {
  about: 'נותן לכל משתמש ב-Google Workspace אישור S/MIME ושומר על תוקפו.',
  usage: 'שימוש: $0 COMMAND --csv FILE | --sheet ID [OPTIONS]',
  commands: actionHints,
  inventory: 'רשימת האישורים שיש ב-Gmail לכל כתובת.',
  delete: 'מחיקת האישור של כל שורה מ-Gmail.',
  offBoard: 'מחיקת כל האישורים של המשתמשים שבשורות מ-Gmail.',
  cse: {
    about: 'הצפנה מצד הלקוח: פועל על גיליון ה-CSE.',
    cseDisable: 'השבתת זוג המפתחות של כל שורה: הוא כבר לא חותם ולא מפענח.',
    cseDeleteIdentity: 'מחיקת הזהויות של המשתמשים שבשורות.',
  },
  report: 'הדפסת הכיסוי כ-CSV, לפי הגיליון האלקטרוני.',
  diagnostics: 'ניסיון של ההגדרה והדפסת דוח לתמיכה, ללא כתובות.',
  parser: {
    commands: 'פקודות:',
    options: 'אפשרויות:',
    boolean: 'כן או לא',
    string: 'טקסט',
    number: 'מספר',
    defaultIs: 'ברירת מחדל:',
    choices: 'בחירות:',
    unknownOption: 'אפשרות לא מוכרת: %s',
    unknownCommand: 'פקודה לא מוכרת: %s',
    valueMissing: 'חסר ערך עבור: %s',
    tooMany: 'אפשר לציין פקודה אחת בלבד.',
    twice: option => `יש לציין את האפשרות הזו פעם אחת בלבד: ${isolate(option)}`,
    invalidValues: 'אי אפשר להשתמש בערך:',
    given: '%s, צוין: %s, בחירות: %s',
  },
  request: {
    about: 'אישורים מרשות אישורים: מפתחות ובקשות.',
    commands: {
      make: 'יצירת מפתח ובקשה לכל כתובת שצריכה אישור.',
      issue: 'בקשת האישורים ממאגר CA של Google.',
      pack: 'צירוף אישורים שנמסרו למפתחות שלהם בקובצי אישורים.',
    },
    keysNeeded: `יש לציין את קובץ המפתחות באמצעות ${quoted('--keys')}.`,
    keyFile: {
      'not-a-key-file': `הקובץ שב-${quoted('--keys')} אינו קובץ מפתחות. יש לציין קובץ אחר.`,
      'newer-version':
        'קובץ המפתחות נוצר בגרסה חדשה יותר. יש לעדכן את S/MIME Rollout.',
      'wrong-passphrase':
        'קובץ המפתחות לא נפתח במשפט הסיסמה הזה. יש לציין את המשפט שאיתו הוא נוצר.',
    },
    passphraseWeak:
      'משפט הסיסמה חלש מדי. יש להשתמש ב-16 תווים לפחות, מתוכם 8 שונים.',
    passphraseNeeded: `יש לציין את משפט הסיסמה של קובץ המפתחות באמצעות ${quoted('--passphrase-file')}.`,
    passphrasePrompt: 'משפט הסיסמה של קובץ המפתחות: ',
    folderNeeded: `יש לציין את התיקייה לבקשות באמצעות ${quoted('--requests')}.`,
    certificatesNeeded: `יש לציין את תיקיית האישורים באמצעות ${quoted('--certificates')}.`,
    outNeeded: `יש לציין את התיקייה לקובצי האישורים באמצעות ${quoted('--folder')}, ואת קובץ ה-CSV לשורות באמצעות ${quoted('--out')}.`,
    passwordNeeded: `יש לציין את הסיסמה לקובצי האישורים באמצעות ${quoted('--password-file')}, ${quoted('--password-env')} או ${quoted('--ask-password')}.`,
    poolNeeded: `יש לציין את הרשות: מאגר CA באמצעות ${quoted('--ca-pool')} (${isolate('projects/PROJECT/locations/LOCATION/caPools/POOL')}), או שרת CFSSL באמצעות ${quoted('--cfssl')} ו-${quoted('--cfssl-key-file')}.`,
    subjectInvalid: `אי אפשר להשתמש בנושא האישור. יש להשתמש בחלקים כמו ${isolate('CN={alias}')}, עם מצייני המיקום ${['alias', 'user', 'local'].map(isolate).join(', ')} ו-${isolate('domain')}.`,
    noCertificate: file => `אין אישור ב-${quoted(file)}.`,
    made: (count, known) =>
      `בקשות שנוצרו: ${count}. היו כבר בקובץ המפתחות: ${known}.`,
    issued: (there, total) => `אישורים: ${there} מתוך ${total}.`,
    packed: (count, left) =>
      `קובצי אישורים: ${count}. בקשות ללא אישור שאפשר להשתמש בו: ${left}.`,
  },
  options: {
    sheet: 'הגיליון האלקטרוני של הסקריפט: המזהה או הכתובת שלו',
    rows: 'אילו שורות: all, todo, attention או ready',
    csv: 'קובץ CSV עם השורות: משתמש, קובץ, סיסמה, ואפשר גם כתובת אימייל חלופית',
    folder: 'התיקייה עם קובצי האישורים (ברירת מחדל: התיקייה של קובץ ה-CSV)',
    out: 'כתיבת התוצאות לקובץ CSV זה',
    jsonOut: 'כתיבת התוצאות לקובץ זה, אובייקט JSON בכל שורה',
    json: 'הדפסת התוצאות כ-JSON, אובייקט בכל שורה',
    dryRun: 'רק לומר מה ייעשה; שום דבר לא משתנה',
    yes: 'אישור ללא שאלה שהכוונה למספר השורות הזה',
    journal: 'היכן נשמרת ההתקדמות של ההרצה (ברירת מחדל: ליד קובץ ה-CSV)',
    passwordFile: 'קובץ שהשורה הראשונה שלו פותחת קבצים של שורות ללא סיסמה',
    passwordEnv: 'משתנה סביבה עם הסיסמה הזו',
    askPassword: 'לבקש את הסיסמה הזו',
    makeDefault: 'הגדרת אישור שהועלה כברירת המחדל',
    force: 'מחיקה גם של ברירת המחדל או של האישור התקף האחרון',
    renewalDays: 'מספר הימים לפני התפוגה שבהם יש לחדש אישור',
    width: 'מספר הבקשות בו-זמנית, 1 עד 200',
    language: 'שפה: en, de, tr, he או ja (ברירת מחדל: LANG)',
    serviceAccount: 'הכתובת של חשבון השירות שפועל בשם המשתמשים',
    keyFile: 'מפתח JSON של חשבון השירות (בלעדיו IAM חותם)',
    endpoint: 'כתובת של אמולטור שישמש במקום Google',
    roots: 'קובץ PEM עם אישורי בסיס נוספים ש-Gmail סומך עליהם',
    jobFolder: 'תיקייה שכל המטלות של עבודה חולקות',
    gmailUnits: 'יחידות מכסה של Gmail לדקה בפרויקט Cloud (ברירת מחדל: 1200000)',
    of: 'נושא הדוח: coverage, parts, problems או figures',
    keys: 'קובץ המפתחות של הבקשות, מוצפן במשפט הסיסמה שלו',
    passphraseFile: 'קובץ שהשורה הראשונה שלו היא משפט הסיסמה של קובץ המפתחות',
    requests: 'תיקייה לבקשות, קובץ לכל כתובת',
    certificates: 'תיקיית האישורים שהרשות הנפיקה',
    subject: `נושא האישור בבקשות, למשל ${isolate('CN={alias},O=Example')}`,
    keyType: 'סוג המפתחות',
    caPool: 'מאגר CA של Google: projects/…/locations/…/caPools/…',
    caTemplate:
      'תבנית אישור של Google: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'שרת CFSSL במקום מאגר CA: https://…',
    cfsslProfile: 'הפרופיל בשרת CFSSL; בלעדיו, ברירת המחדל',
    cfsslKeyFile: 'קובץ עם המפתח של שרת CFSSL, בספרות הקסדצימליות',
    lifetimeDays: 'מספר ימי התוקף של האישורים',
    revocation: `קריאת רשימות ביטול גם בכתובות http; ${quoted('check')} מחפש בהן את האישורים שבקבצים`,
    testUser: 'כתובת של משתמש שתיבת הדואר שלו תיבדק',
    cseSettings: 'קובץ JSON עם ההגדרות של הצפנה מצד הלקוח',
    keyServiceTokenFile: 'קובץ שהשורה הראשונה שלו היא האסימון של שירות המפתחות',
    merge: `רק עם ${quoted('report')}: יצירת קובץ אחד מהחלקים שכתבו המטלות של עבודה`,
    help: 'הצגת העזרה',
    version: 'הצגת הגרסה',
    completion: 'הדפסת סקריפט שמשלים פקודות במעטפת',
  },
  exitCodes:
    'קודי יציאה: 0 כל השורות הצליחו; 1 יש שורות שדורשות טיפול; 2 הפקודה שגויה או לא אושרה; 3 לא ניתן היה לעשות דבר; 4 נשארו שורות, ואותה פקודה ממשיכה.',
  commandMissing: `יש לציין פקודה. הרשימה מופיעה ב-${quoted('--help')}.`,
  progress: ({done, total, perMinute, left}) =>
    `${done} מתוך ${total} שורות, ${perMinute} בדקה${left === null ? '' : `, נותרו כ-${left} שניות`}`,
  ended: ({succeeded, blocked, failed, before, left, seconds, requests}) =>
    [
      `${succeeded} הצליחו`,
      `${blocked} נחסמו`,
      `${failed} נכשלו`,
      ...(before > 0 ? [`${before} הושלמו קודם`] : []),
      ...(left > 0 ? [`${left} נותרו`] : []),
    ].join(', ') + `. ${seconds} שניות, ${requests} בקשות.`,
  confirm: (action, rows) =>
    `${action}: אי אפשר לבטל את הפעולה. מספר השורות: ${rows}. כדי להמשיך, יש להקליד את המספר הזה: `,
  confirmByOption: rows =>
    `הפקודה הזו מסירה משהו. כדי לאשר אותה ללא שאלה, יש להוסיף ${quoted(`--yes ${rows}`)}.`,
  confirmDiffers: expected => `המספר אינו ${expected}. שום דבר לא השתנה.`,
  stoppedBy: operator =>
    `הפקודה נעצרה מהגיליון האלקטרוני על ידי ${isolate(operator)}. השורות שכבר התחילו מושלמות.`,
  stopping: 'השורות שכבר התחילו מושלמות. כדי לעצור מיד, יש להקיש שוב Ctrl-C.',
  continues: 'כדי להמשיך, יש להריץ שוב את אותה פקודה.',
  dayQuota:
    'המכסה היומית של Google נוצלה. כדי להמשיך, יש להריץ מחר שוב את אותה פקודה.',
  asksToWait: until =>
    `Google מבקשת להמתין עם חלק מהשורות. יש להריץ שוב את אותה פקודה אחרי ${isolate(until)}.`,
  passwordPrompt: 'הסיסמה של קובצי האישורים: ',
  noRows: 'אין שורות. שום דבר לא נעשה.',
  line: line => `שורה ${line}:`,
  needsSheet: command =>
    `הפקודה ${quoted(command)} פועלת לפי היומן, ולכן נדרש ${quoted('--sheet')}.`,
  sheetOnly: command =>
    `הפקודה ${quoted(command)} פועלת על הגיליון האלקטרוני, ולכן נדרש ${quoted('--sheet')}.`,
  fileMissing: {
    says: 'הקובץ חסר בתיקייה.',
    fix: `יש לבדוק את הנתיב בשורה או לציין את התיקייה באמצעות ${quoted('--folder')}.`,
  },
  testUserNeeded: `לא ידוע איזו תיבת דואר יש לבדוק. יש לציין משתמש באמצעות ${quoted('--test-user')}.`,
  settingsInvalid: file =>
    `אין ב-${quoted(file)} הגדרות שאפשר להשתמש בהן. התוכן הנדרש מתואר במדריך.`,
  csvOrSheet: `יש לציין את השורות באמצעות ${quoted('--csv')} או ${quoted('--sheet')}, ולא בשניהם.`,
  sheetMissing: sheet =>
    `אין בגיליון האלקטרוני גיליון בשם ${quoted(sheet)}. יש להגדיר אותו קודם באמצעות הסקריפט.`,
  columnsMissing: (sheet, columns) =>
    `בגיליון ${quoted(sheet)} חסרות העמודות האלה: ${columns.map(isolate).join(', ')}. יש לבחור ${PATHS.setUp}.`,
  runInProgress: sheet =>
    `בגיליון ${quoted(sheet)} יש שורות בתור: הרצה בגיליון האלקטרוני לא הסתיימה. יש להמתין לסיומה או לעצור אותה, ואז להריץ שוב את הפקודה.`,
  atWork: {
    script: (operator, since) =>
      `${isolate(operator)} בעבודה בגיליון האלקטרוני מאז ${isolate(since)}. יש להמתין לסיום או לעצור שם, ואז להריץ שוב את הפקודה.`,
    commandLine: (operator, since) =>
      `פקודה אחרת של ${isolate(operator)} פועלת על הגיליון האלקטרוני מאז ${isolate(since)}. יש להמתין לסיומה ואז להריץ שוב את הפקודה הזאת.`,
    lost: 'התהליך הזה הושהה זמן כה רב, שייתכן שמישהו אחר התחיל לעבוד על הגיליון האלקטרוני. כדי להמשיך, יש להריץ שוב את אותה פקודה.',
  },
  waitsForOther: operator =>
    `פקודה אחרת של ${isolate(operator)} פועלת על הגיליון האלקטרוני, או פעלה עד לפני רגע. ההמתנה תימשך עד שלוש דקות.`,
  unreadable: file => `לא ניתן לקרוא את ${quoted(file)}. יש לבדוק את הנתיב.`,
  sameFile: (option, other) =>
    `האפשרויות ${quoted(option)} ו-${quoted(other)} מציינות אותו קובץ. יש לציין קובץ אחר באמצעות ${quoted(option)}.`,
  notAFile: file =>
    `הקובץ ${quoted(file)} אינו קובץ שאפשר לקרוא יותר מפעם אחת. יש לשמור את השורות בקובץ ולציין אותו.`,
  csvChanged: file =>
    `הקובץ ${quoted(file)} השתנה בזמן הקריאה. יש להריץ שוב את אותה פקודה.`,
  journalHeld: file =>
    `פקודה אחרת עובדת עם היומן ${quoted(file)}, או עבדה איתו עד לפני דקה. יש להמתין לסיומה ולהריץ שוב את הפקודה.`,
  fileRefused: why =>
    `לא ניתן לקרוא קובץ או לכתוב אליו (${isolate(why)}). יש לתקן זאת ולהריץ שוב את אותה פקודה.`,
  variableMissing: name =>
    `משתנה הסביבה ${isolate(name)} לא מוגדר. יש להגדיר אותו או לבחור אפשרות אחרת לסיסמה.`,
  notPreviewed: command =>
    `הפקודה ${quoted(command)} לא משנה דבר ב-Gmail, ולכן אין משמעות ל-${quoted('--dry-run')}. יש להשמיט אותו.`,
  job: {
    folderMissing: `התהליך הזה הוא מטלה אחת של עבודה. יש לציין את התיקייה שכל המטלות חולקות באמצעות ${quoted('--job-folder')}.`,
    variableWrong: name =>
      `אי אפשר להשתמש במשתנה הסביבה ${isolate(name)}. יש להפעיל שוב את העבודה.`,
    row: 'שורה',
    ended: tasks => `מטלות שהסתיימו: ${tasks}, כולן.`,
    notEnded: tasks =>
      `המטלות האלה לא הסתיימו: ${tasks.join(', ')}. יש לבדוק את היומנים שלהן ולהפעיל שוב את העבודה.`,
    superseded: 'ניסיון מאוחר יותר עובד על המטלה הזו, ולכן הניסיון הזה נעצר.',
    partUnreadable: file =>
      `הקובץ ${quoted(file)} אינו חלק ששייך לחלקים האחרים. יש לציין את החלקים של עבודה אחת.`,
    partsMissing: tasks =>
      `חסרים החלקים של המטלות האלה: ${tasks.join(', ')}. יש לציין את החלקים של כל המטלות.`,
    merged: (rows, parts) => `${rows} שורות מתוך ${parts} חלקים.`,
  },
  access: {
    noCredentials: `לא נמצאו פרטי כניסה של Google. יש להריץ ${quoted('gcloud auth application-default login')} או לציין מפתח באמצעות ${quoted('--key-file')}.`,
    credentialsUnreadable: why =>
      `אי אפשר להשתמש בפרטי הכניסה של Google (${isolate(why)}). יש להיכנס שוב באמצעות ${quoted('gcloud auth application-default login')}.`,
    keyFileUnreadable: (file, why) =>
      `לא ניתן לקרוא את קובץ המפתח ${quoted(file)} (${isolate(why)}). יש לבדוק את הנתיב.`,
    keyFileInvalid: file =>
      `הקובץ ${quoted(file)} אינו מפתח JSON של חשבון שירות. יש להוריד את המפתח מחדש.`,
    serviceAccountNeeded: `לא ידוע איזה חשבון שירות פועל בשם המשתמשים. יש לציין אותו באמצעות ${quoted('--service-account')}.`,
    otherUniverse: universe =>
      `פרטי הכניסה שייכים ל-${isolate(universe)}, ושם אי אפשר לפעול בשם משתמשים. יש להשתמש בפרטי כניסה של googleapis.com.`,
    noOwnToken:
      'Google לא נתנה אסימון לפרטי הכניסה האלה. יש להיכנס שוב או לבדוק את חשבון השירות.',
  },
};
