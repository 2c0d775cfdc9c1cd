/** Hebrew: findings about rows from a CSV, from a folder in Drive, or from the Inventory. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {grouped, isolate, list, plural, quoted, pick} from './format';
import {NOTHING_TO_DO, PATHS} from './words';

const IMPORT_AGAIN = 'מתקנים את השורה ומייבאים את ה-CSV שוב.';
const COPY_ADDRESS =
  'פותחים את התיקייה ב-Drive ומעתיקים את הכתובת שלה מהדפדפן.';
const SHARED = 'בודקים את הקישור, ושהקובץ משותף איתכם.';
const UNTIL_THEN = 'עד אז אין לשורה קובץ.';
const [USER, PASSWORD] = [isolate('user'), isolate('password')];

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'אין שורות ב-CSV.',
    fix: `בוחרים CSV עם שורה לכל תיבת דואר: ${isolate('user, path, password')}.`,
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `אף אחת מהעמודות האלה לא זוהתה ככתובות של המשתמשים: ${list(headers)}.`
        : 'אין עמודה עם הכתובות של המשתמשים.',
    fix: `בוחרים את העמודה עם הכתובות הראשיות, או משנים ברשימה את שמה ל-${USER}.`,
  }),
  'line-before-header': () => ({
    says: 'השורה נמצאת מעל הכותרת.',
    fix: 'אם זו כותרת של הרשימה, אין צורך לעשות דבר. אם לא, מעבירים אותה אל מתחת לכותרת העמודות.',
  }),
  'line-without-user': () => ({
    says: 'אין משתמש בשורה.',
    fix: `כותבים בעמודת המשתמש את הכתובת הראשית של המשתמש. ${IMPORT_AGAIN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `הערך ${quoted(value)} בעמודת המשתמש הוא לא כתובת אימייל.`,
    fix: `כותבים שם את הכתובת הראשית של המשתמש, למשל ${isolate('ada@example.com')}. ${IMPORT_AGAIN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `הערך ${quoted(value)} בעמודת הכתובת החלופית הוא לא כתובת אימייל.`,
    fix: `כותבים שם את הכתובת לשליחה בשם, או משאירים את התא ריק לכתובת הראשית. ${IMPORT_AGAIN}`,
  }),
  'line-without-path': () => ({
    says: 'אין בשורה משתמש ואין קובץ.',
    fix: IMPORT_AGAIN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `${plural(cells, {one: 'בשורה יש רק תא אחד', two: 'בשורה יש רק שני תאים', other: 'בשורה יש רק # תאים'})}, אבל נדרשים לפחות ${grouped(needed)}.`,
    fix: IMPORT_AGAIN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `מספר התאים בשורה: ${grouped(cells)}. מספר העמודות בטבלה: ${grouped(columns)}.`,
    fix: `תא שמכיל את תו ההפרדה מקיפים במירכאות, למשל ${isolate('"a,b"')}. ${IMPORT_AGAIN}`,
  }),
  'line-break-in-password': () => ({
    says: 'הסיסמה מכילה מעבר שורה. בדרך כלל הסיבה היא מירכאות קודמות שלא נסגרו.',
    fix: `סוגרים את המירכאות. מירכאות בתוך תא צריך לכתוב פעמיים. ${IMPORT_AGAIN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says:
      alias === user
        ? `הכתובת ${isolate(user)} כבר נמצאת בשורה ${first}.`
        : `הכתובת ${isolate(alias)} של ${isolate(user)} כבר נמצאת בשורה ${first}.`,
    fix: 'מוחקים אחת מהשורות. רק הראשונה מיובאת.',
  }),
  'path-not-found': ({path, name}) => ({
    says: `אין בתיקייה קובץ אישור בשם ${quoted(name)} עבור הנתיב ${quoted(path)}.`,
    fix: `מעבירים את הקובץ לתיקייה, או מתקנים את הנתיב, ומייבאים את ה-CSV שוב. ${UNTIL_THEN}`,
  }),
  'path-ambiguous': ({path, places}) => ({
    says: `הנתיב ${quoted(path)} מתאים לכמה קבצים: ${list(places)}.`,
    fix: `כותבים את הנתיב עם התיקיות שבו, או את הקישור לקובץ, ומייבאים את ה-CSV שוב. ${UNTIL_THEN}`,
  }),
};

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `הערך ${quoted(value)} הוא לא קישור לתיקייה ב-Drive ולא מזהה של תיקייה.`
      : 'לא הוזנה תיקייה.',
    fix: COPY_ADDRESS,
  }),
  'folder-not-found': () => ({
    says: 'התיקייה לא נמצאה ב-Drive, או שאין לכם גישה אליה.',
    fix: 'בודקים את הקישור, ושהתיקייה משותפת איתכם.',
  }),
  'not-a-folder': ({name}) => ({
    says: `הפריט ${quoted(name)} הוא לא תיקייה.`,
    fix: COPY_ADDRESS,
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `התיקייה גדולה מדי: נסרקים לכל היותר ${grouped(folders)} תיקיות, ${grouped(depth)} רמות ו-${grouped(files)} קבצים.`,
    fix: 'בוחרים את תיקיות המשנה שלה בזו אחר זו.',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `יש קיצורי דרך שמובילים לקבצים שנמחקו או שלא משותפים איתכם: ${list(names)}.`,
    fix: 'מבקשים גישה אליהם, או מעבירים לתיקייה את הקבצים עצמם.',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `הערך ${quoted(value)} הוא לא קישור ל-Drive ולא מזהה של קובץ.`
      : 'לא הוזן קובץ.',
    fix: `בוחרים את ה-CSV ב-Drive, בוחרים באפשרות ${PATHS.copyLink} ומדביקים את הקישור.`,
  }),
  'csv-not-found': () => ({
    says: 'קובץ ה-CSV לא נמצא ב-Drive, או שאין לכם גישה אליו.',
    fix: SHARED,
  }),
  'csv-not-a-file': () => ({
    says: 'הקישור מוביל למשהו שהוא לא קובץ CSV, למשל גיליון אלקטרוני ב-Google Sheets.',
    fix: `בגיליון האלקטרוני בוחרים ${PATHS.downloadCsv} ומייבאים את הקובץ הזה. אפשר גם להעתיק את התאים ולהדביק אותם.`,
  }),
  'csv-unreadable': () => ({
    says: 'קובץ ה-CSV לא הגיע בשלמותו, ולכן שום דבר לא יובא.',
    fix: 'סוגרים את סרגל הצד, פותחים אותו שוב ובוחרים את ה-CSV שוב.',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `קובץ ה-CSV גדול מ-${isolate(`${megabytes} MB`)}.`,
    fix: 'מפצלים אותו ומייבאים את החלקים בזה אחר זה. אף שורה לא נוספת פעמיים.',
  }),
  'password-list-unusable': ({name}) => ({
    says: `לא היה אפשר להשתמש ברשימה ${quoted(name)} שבתיקייה.`,
    fix: `מחליפים אותה ב-CSV של ${isolate('2 MB')} לכל היותר עם העמודות ${isolate('path')} (או ${USER}) ו-${PASSWORD}.`,
  }),
  'paths-without-folder': ({paths}) => ({
    says: plural(paths, {
      one: 'נתיב אחד הוא לא קישור ל-Drive.',
      two: 'שני נתיבים הם לא קישורים ל-Drive.',
      other: '# נתיבים הם לא קישורים ל-Drive.',
    }),
    fix: 'בוחרים את התיקייה ב-Drive שמכילה את הקבצים, ואז הם יימצאו לפי השמות שלהם. בשורות שיש בהן קישור, הקישור נשאר.',
  }),
  'import-changed': () => ({
    says: 'אי אפשר לבטל את הייבוא האחרון: אחת מהשורות שלו השתנתה, הורצה, או שיש בה משהו בעמודה שאתם הוספתם.',
    fix: 'מוחקים בגיליון את השורות שלא רוצים.',
  }),
  'import-differs': ({added, changed}) => ({
    says: `הגיליון או ה-CSV השתנו מאז התצוגה המקדימה. שורות חדשות שיתווספו עכשיו: ${grouped(added)}. שורות שישתנו: ${grouped(changed)}.`,
    fix: 'שום דבר לא נכתב. עוברים על התצוגה המקדימה ומאמתים אותה שוב.',
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `מספר הכתובות החלופיות השתנה. אומתו: ${grouped(confirmed)}. עכשיו יתווספו: ${grouped(expected)}.`,
    fix: 'שום דבר לא נכתב. עוברים על הרשימה ומאמתים שוב.',
  }),
  'no-mailboxes-known': () => ({
    says: 'אי אפשר להתאים את הקבצים למשתמשים: אין שורות בגיליון, ואין רשימה בתיקייה.',
    fix: `קודם מוסיפים את המשתמשים, מהספרייה או מ-CSV. אפשר גם להוסיף לתיקייה קובץ ${isolate('passwords.csv')} עם העמודות ${isolate('user, path, password')}.`,
  }),
  'matches-unreadable': () => ({
    says: 'הבחירה שלכם לא הגיעה בשלמותה, ולכן שום דבר לא נכתב.',
    fix: 'סוגרים את סרגל הצד, פותחים אותו שוב וסורקים את התיקייה שוב.',
  }),
  'file-names-nobody': () => ({
    says: 'באישור שבקובץ אין כתובת אימייל.',
    fix: 'מבקשים מרשות האישורים (CA) אישור S/MIME, או מוסיפים בעצמכם את הקישור של הקובץ לשורה.',
  }),
  'file-of-others': ({addresses}) => ({
    says: pick(addresses.length, {
      one: `האישור הונפק לכתובת ${list(addresses)}, אבל אין שורה לתיבת הדואר הזו.`,
      other: `האישור הונפק לכתובות ${list(addresses)}, אבל אין שורה לתיבת הדואר הזו.`,
    }),
    fix: 'אם תיבת הדואר צריכה אישור, מוסיפים לה שורה וסורקים את התיקייה שוב.',
  }),
  'file-not-looked-into': () => ({
    says: 'לא ברור משם הקובץ לאיזה משתמש הוא שייך, והקובץ עדיין לא נפתח.',
    fix: 'ממשיכים את הסריקה.',
  }),
  'file-older': ({alias, name}) => ({
    says: `יש אישור חדש יותר לכתובת ${isolate(alias)}: ${isolate(name)}.`,
    fix: `${NOTHING_TO_DO} כדי להשתמש דווקא בקובץ הזה, מוסיפים את הקישור שלו לשורה.`,
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: pick(files, {
      two: `יש שני קבצים לכתובת ${isolate(alias)}.`,
      other: `יש ${grouped(files)} קבצים לכתובת ${isolate(alias)}.`,
    }),
    fix: 'בוחרים אחד מהם, בדרך כלל החדש ביותר.',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `הקובץ יכול להיות של כל אחת מהכתובות האלה: ${list(aliases)}.`,
    fix: 'בוחרים אחת מהן, מזינים את הסיסמה של הקובץ כדי שאפשר יהיה לפתוח אותו, או מאפשרים לאישור אחד למלא כמה שורות.',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: pick(files, {
      two: `לא ברור איזה משני הקבצים שייך לאיזו מהכתובות האלה: ${list(aliases)}.`,
      other: `לא ברור איזה מ-${grouped(files)} הקבצים שייך לאיזו מהכתובות האלה: ${list(aliases)}.`,
    }),
    fix: 'בוחרים קובץ לכל אחת מהן, או מזינים את הסיסמאות של הקבצים כדי שאפשר יהיה לפתוח אותם.',
  }),
};
