/** Hebrew: what the command line says. */
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';

export const commandLine: CommandLineWords = {
  about: 'נותן לכל משתמש ב-Google Workspace אישור S/MIME ושומר על תוקפו.',
  usage: 'שימוש: $0 COMMAND --csv FILE | --sheet ID [OPTIONS]',
  commands: actionHints,
  inventory: 'רשימת האישורים שיש ב-Gmail לכל כתובת.',
  delete: 'מחיקת האישור של כל שורה מ-Gmail.',
  offBoard: 'מחיקת כל האישורים של המשתמשים שבשורות מ-Gmail.',
  cse: {
    about: 'הצפנה בצד הלקוח: פועל על גיליון ה-CSE.',
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
    keysNeeded: 'יש לציין את קובץ המפתחות באמצעות “--keys”.',
    keyFile: {
      'not-a-key-file':
        'הקובץ שב-“--keys” אינו קובץ מפתחות. יש לציין קובץ אחר.',
      'newer-version':
        'קובץ המפתחות נוצר בגרסה חדשה יותר. יש לעדכן את S/MIME Rollout.',
      'wrong-passphrase':
        'קובץ המפתחות לא נפתח במשפט הסיסמה הזה. יש לציין את המשפט שאיתו הוא נוצר.',
    },
    passphraseWeak:
      'משפט הסיסמה חלש מדי. יש להשתמש ב-16 תווים לפחות, מתוכם 8 שונים.',
    passphraseNeeded:
      'יש לציין את משפט הסיסמה של קובץ המפתחות באמצעות “--passphrase-file”.',
    passphrasePrompt: 'משפט הסיסמה של קובץ המפתחות: ',
    folderNeeded: 'יש לציין את התיקייה לבקשות באמצעות “--requests”.',
    certificatesNeeded: 'יש לציין את תיקיית האישורים באמצעות “--certificates”.',
    outNeeded:
      'יש לציין את התיקייה לקובצי האישורים באמצעות “--folder”, ואת קובץ ה-CSV לשורות באמצעות “--out”.',
    passwordNeeded:
      'יש לציין את הסיסמה לקובצי האישורים באמצעות “--password-file”, “--password-env” או “--ask-password”.',
    poolNeeded:
      'יש לציין את הרשות: מאגר CA באמצעות “--ca-pool” (projects/PROJECT/locations/LOCATION/caPools/POOL), או שרת CFSSL באמצעות “--cfssl” ו-“--cfssl-key-file”.',
    subjectInvalid:
      'אי אפשר להשתמש בנושא. יש להשתמש בחלקים כמו CN={alias}, עם מצייני המיקום alias, ‏user, ‏local ו-domain.',
    noCertificate: file => `אין אישור ב-“${file}”.`,
    made: (count, known) =>
      `בקשות שנוצרו: ${count}. היו כבר בקובץ המפתחות: ${known}.`,
    issued: (there, total) => `אישורים: ${there} מתוך ${total}.`,
    packed: (count, left) =>
      `קובצי אישורים: ${count}. בקשות ללא אישור שאפשר להשתמש בו: ${left}.`,
  },
  options: {
    sheet: 'הגיליון האלקטרוני של הסקריפט: המזהה או הכתובת שלו',
    rows: 'אילו שורות: all, todo, attention או ready',
    csv: 'קובץ CSV עם השורות: משתמש, קובץ, סיסמה, ואפשר גם כינוי',
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
    subject: 'הנושא של הבקשות, למשל CN={alias},O=Example',
    keyType: 'סוג המפתחות',
    caPool: 'מאגר CA של Google: projects/…/locations/…/caPools/…',
    caTemplate:
      'תבנית אישור של Google: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'שרת CFSSL במקום מאגר CA: https://…',
    cfsslProfile: 'הפרופיל בשרת CFSSL; בלעדיו, ברירת המחדל',
    cfsslKeyFile: 'קובץ עם המפתח של שרת CFSSL, בספרות הקסדצימליות',
    lifetimeDays: 'מספר ימי התוקף של האישורים',
    revocation: 'קריאת רשימות ביטול גם ב-HTTP; “check” בודק בהן קבצים',
    testUser: 'כתובת של משתמש שתיבת הדואר שלו תיבדק',
    cseSettings: 'קובץ JSON עם ההגדרות של הצפנה בצד הלקוח',
    keyServiceTokenFile: 'קובץ שהשורה הראשונה שלו היא האסימון של שירות המפתחות',
    merge: 'רק עם report: יצירת קובץ אחד מהחלקים שכתבו המטלות של עבודה',
    help: 'הצגת העזרה',
    version: 'הצגת הגרסה',
    completion: 'הדפסת סקריפט שמשלים פקודות במעטפת',
  },
  exitCodes:
    'קודי יציאה: 0 כל השורות הצליחו; 1 יש שורות שדורשות טיפול; 2 הפקודה שגויה או לא אושרה; 3 לא ניתן היה לעשות דבר; 4 נשארו שורות, ואותה פקודה ממשיכה.',
  commandMissing: 'יש לציין פקודה. הרשימה מופיעה ב-“--help”.',
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
    `הפקודה הזו מסירה משהו. כדי לאשר אותה ללא שאלה, יש להוסיף “--yes ${rows}”.`,
  confirmDiffers: expected => `המספר אינו ${expected}. שום דבר לא השתנה.`,
  stoppedBy: operator =>
    `הפקודה נעצרה מהגיליון על ידי ${operator}. השורות שכבר התחילו מושלמות.`,
  stopping: 'השורות שכבר התחילו מושלמות. כדי לעצור מיד, יש להקיש שוב Ctrl-C.',
  continues: 'כדי להמשיך, יש להריץ שוב את אותה פקודה.',
  dayQuota:
    'המכסה היומית של Google נוצלה. כדי להמשיך, יש להריץ מחר שוב את אותה פקודה.',
  asksToWait: until =>
    `Google מבקשת להמתין עם חלק מהשורות. יש להריץ שוב את אותה פקודה אחרי ${until}.`,
  passwordPrompt: 'הסיסמה של קובצי האישורים: ',
  noRows: 'אין שורות. שום דבר לא נעשה.',
  line: line => `שורה ${line}:`,
  needsSheet: command =>
    `הפקודה “${command}” פועלת לפי היומן, ולכן נדרש “--sheet”.`,
  sheetOnly: command =>
    `הפקודה “${command}” פועלת על הגיליון האלקטרוני, ולכן נדרש “--sheet”.`,
  fileMissing: {
    says: 'הקובץ חסר בתיקייה.',
    fix: 'יש לבדוק את הנתיב בשורה או לציין את התיקייה באמצעות “--folder”.',
  },
  testUserNeeded:
    'לא ידוע איזו תיבת דואר יש לבדוק. יש לציין משתמש באמצעות “--test-user”.',
  settingsInvalid: file =>
    `אין ב-“${file}” הגדרות שאפשר להשתמש בהן. התוכן הנדרש מתואר במדריך.`,
  csvOrSheet: 'יש לציין את השורות באמצעות “--csv” או “--sheet”, ולא בשניהם.',
  sheetMissing: sheet =>
    `אין בגיליון האלקטרוני גיליון בשם “${sheet}”. יש להגדיר אותו קודם באמצעות הסקריפט.`,
  columnsMissing: (sheet, columns) =>
    `בגיליון “${sheet}” חסרות העמודות האלה: ${columns.join(', ')}. יש להגדיר את הגיליונות שוב מהתפריט.`,
  runInProgress: sheet =>
    `בגיליון “${sheet}” יש שורות בתור: הרצה בגיליון האלקטרוני לא הסתיימה. יש להמתין לסיומה או לעצור אותה, ואז להריץ שוב את הפקודה.`,
  atWork: {
    script: (operator, since) =>
      `${operator} בעבודה בגיליון האלקטרוני מאז ${since}. יש להמתין לסיום או לעצור שם, ואז להריץ שוב את הפקודה.`,
    commandLine: (operator, since) =>
      `פקודה אחרת של ${operator} פועלת על הגיליון האלקטרוני מאז ${since}. יש להמתין לסיומה ואז להריץ שוב את הפקודה הזאת.`,
    lost: 'התהליך הזה הושהה זמן כה רב, שייתכן שמישהו אחר התחיל לעבוד על הגיליון האלקטרוני. כדי להמשיך, יש להריץ שוב את אותה פקודה.',
  },
  waitsForOther: operator =>
    `פקודה אחרת של ${operator} פועלת על הגיליון האלקטרוני, או פעלה עד לפני רגע. ההמתנה תימשך עד שלוש דקות.`,
  unreadable: file => `לא ניתן לקרוא את “${file}”. יש לבדוק את הנתיב.`,
  fileRefused: why =>
    `לא ניתן לקרוא קובץ או לכתוב אליו (${why}). יש לתקן זאת ולהריץ שוב את אותה פקודה.`,
  variableMissing: name =>
    `משתנה הסביבה ${name} לא מוגדר. יש להגדיר אותו או לבחור אפשרות אחרת לסיסמה.`,
  notPreviewed: command =>
    `הפקודה “${command}” לא משנה דבר ב-Gmail, ולכן אין משמעות ל-“--dry-run”. יש להשמיט אותו.`,
  job: {
    folderMissing:
      'התהליך הזה הוא מטלה אחת של עבודה. ציינו את התיקייה שכל המטלות חולקות באמצעות ‎--job-folder.',
    variableWrong: name =>
      `אי אפשר להשתמש במשתנה הסביבה ${name}. הפעילו שוב את העבודה.`,
    row: 'שורה',
    ended: tasks => `מטלות שהסתיימו: ${tasks}, כולן.`,
    notEnded: tasks =>
      `המטלות האלה לא הסתיימו: ${tasks.join(', ')}. בדקו את היומנים שלהן והפעילו שוב את העבודה.`,
    superseded: 'ניסיון מאוחר יותר עובד על המטלה הזו, ולכן הניסיון הזה נעצר.',
    partUnreadable: file =>
      `הקובץ ”${file}” אינו חלק ששייך לאחרים. ציינו את החלקים של עבודה אחת.`,
    merged: (rows, parts) => `${rows} שורות מתוך ${parts} חלקים.`,
  },
  access: {
    noCredentials:
      'לא נמצאו פרטי כניסה של Google. יש להריץ “gcloud auth application-default login” או לציין מפתח באמצעות “--key-file”.',
    credentialsUnreadable: why =>
      `אי אפשר להשתמש בפרטי הכניסה של Google (${why}). יש להיכנס שוב באמצעות “gcloud auth application-default login”.`,
    keyFileUnreadable: (file, why) =>
      `לא ניתן לקרוא את קובץ המפתח “${file}” (${why}). יש לבדוק את הנתיב.`,
    keyFileInvalid: file =>
      `הקובץ “${file}” אינו מפתח JSON של חשבון שירות. יש להוריד את המפתח מחדש.`,
    serviceAccountNeeded:
      'לא ידוע איזה חשבון שירות פועל בשם המשתמשים. יש לציין אותו באמצעות “--service-account”.',
    otherUniverse: universe =>
      `פרטי הכניסה שייכים ל-${universe}, ושם אי אפשר לפעול בשם משתמשים. יש להשתמש בפרטי כניסה של googleapis.com.`,
    noOwnToken:
      'Google לא נתנה אסימון לפרטי הכניסה האלה. יש להיכנס שוב או לבדוק את חשבון השירות.',
  },
};
