/** Hebrew: rows of the CSE sheet, their outcomes, and the refusals of requests. */
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {SheetSentences} from '../language';
import {actionNames} from './action-names';
import {day, isolate, plural, quoted} from './format';
import {days, hours, NAMES, PATHS} from './words';

const [BOTH, WRAP] = [isolate('both'), isolate('wrap')];
const UNDER_ENCRYPTION = `בקטע "${NAMES.encryption}" בסרגל הצד`;

export const cseRowSentences: SheetSentences<CseRowFindings> = {
  'cse-use-unknown': ({value}, {columns}) => ({
    says: `הערך ${quoted(value)} בעמודה "${columns.use}" הוא לא ${BOTH}, ${isolate('signing')} או ${isolate('encryption')}.`,
    fix: 'כותבים שם אחת מהמילים האלה, או מרוקנים את התא לשני השימושים.',
  }),
  'cse-certificate-missing': (_, {columns}) => ({
    says: `התא "${columns.certificate}" ריק.`,
    fix: `מוסיפים אליו את הקישור או את המזהה ב-Drive של קובץ ${isolate('.p7pem')}, ${isolate('.p7b')}, ${isolate('PEM')} או ${isolate('.p12')}.`,
  }),
  'cse-certificate-not-a-link': (_, {columns}) => ({
    says: `התא "${columns.certificate}" לא מכיל קישור ל-Drive או מזהה של קובץ, שיש בו לפחות 25 תווים.`,
    fix: `בוחרים את הקובץ ב-Drive, בוחרים באפשרות ${PATHS.copyLink} ומדביקים את הקישור. שם הקובץ לא מספיק. אם התא מכיל את הסיסמה של הקובץ, מעבירים אותה לעמודה "${columns.password}".`,
  }),
  'cse-certificate-link-to-folder': (_, {columns}) => ({
    says: `הקישור בעמודה "${columns.certificate}" מוביל לתיקייה, ולא לקובץ.`,
    fix: `פותחים את התיקייה ב-Drive, מעתיקים את הקישור של קובץ האישור עצמו (${PATHS.copyLink}) ומדביקים אותו.`,
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: {
      both: `שורה ${row} היא של אותו משתמש ולאותו שימוש (לשני השימושים) כמו שורה ${first}.`,
      signing: `שורה ${row} היא של אותו משתמש ולאותו שימוש (לחתימה) כמו שורה ${first}.`,
      encryption: `שורה ${row} היא של אותו משתמש ולאותו שימוש (להצפנה) כמו שורה ${first}.`,
    }[use],
    fix: 'מוחקים אחת מהשורות. רק הראשונה מטופלת.',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `שורות ${row} ו-${other} הן של אותו משתמש, אחת לשני השימושים ואחת לשימוש יחיד.`,
    fix: 'משאירים רק את השורה לשני השימושים, או יוצרים שורה אחת לחתימה ואחת להצפנה.',
  }),
  'cse-partner-row-missing': ({user, lacks}, {columns}) => ({
    says: {
      both: `לזהות צריך זוג מפתחות לכל שימוש, אבל למשתמש ${isolate(user)} אין שורה לשני השימושים.`,
      signing: `לזהות צריך זוג מפתחות לכל שימוש, אבל למשתמש ${isolate(user)} אין שורה לחתימה.`,
      encryption: `לזהות צריך זוג מפתחות לכל שימוש, אבל למשתמש ${isolate(user)} אין שורה להצפנה.`,
    }[lacks],
    fix: {
      both: `מוסיפים שורה לשני השימושים, או מרוקנים את התא "${columns.use}" כדי שזוג המפתחות הזה יהיה לשני השימושים.`,
      signing: `מוסיפים שורה לחתימה, או מרוקנים את התא "${columns.use}" כדי שזוג המפתחות הזה יהיה לשני השימושים.`,
      encryption: `מוסיפים שורה להצפנה, או מרוקנים את התא "${columns.use}" כדי שזוג המפתחות הזה יהיה לשני השימושים.`,
    }[lacks],
  }),
};

export const cseWorkSentences = {
  'cse-needs-delegation': ({user}) => ({
    says: `אפשר להגדיר הצפנה מצד הלקוח למשתמש ${isolate(user)} רק באמצעות הענקת גישה ברמת הדומיין. זה נכון גם לחשבון שלכם.`,
    fix: `פותחים את "${NAMES.settings}" בסרגל הצד, בוחרים בהענקת גישה ללא מפתח ופועלים לפי "${NAMES.checkSetup}".`,
  }),
  'key-service-differs': ({uri, expected, by}) =>
    by === 'settings'
      ? {
          says: `המפתח נעטף על ידי ${isolate(uri)}, אבל שירות המפתחות בהגדרות הוא ${isolate(expected)}.`,
          fix: `עוטפים את המפתח באותו שירות מפתחות, או משנים את ההגדרה ${UNDER_ENCRYPTION}.`,
        }
      : {
          says: `המפתח נעטף על ידי ${isolate(uri)}, אבל שירות המפתחות של השורות האחרות הוא ${isolate(expected)}.`,
          fix: `כל המשתמשים שלא הוקצה להם שירות מפתחות צריכים להשתמש באותו שירות. מתקנים את השורה, מקצים שירותי מפתחות ליחידות או לקבוצות ${UNDER_ENCRYPTION}, או מריצים בנפרד את השורות של כל שירות מפתחות.`,
        },
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `המפתח נעטף על ידי ${isolate(uri)}, אבל המשתמש שייך אל ${isolate(to)}, ושירות המפתחות שם הוא ${isolate(expected)}.`,
    fix: `עוטפים את המפתח באותו שירות מפתחות, או משנים את ההקצאה ${UNDER_ENCRYPTION} כך שתתאים למסוף Admin.`,
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `הוקצה שירות מפתחות לקבוצה ${isolate(group)}, אבל אין קבוצה כזו בארגון.`,
    fix: `מתקנים את הכתובת של הקבוצה ${UNDER_ENCRYPTION}.`,
  }),
  'unit-unknown': ({user}, {columns}) => ({
    says: `המשתמש ${isolate(user)} לא נמצא בספרייה, ולכן היחידה הארגונית ושירות המפתחות שלו לא ידועים.`,
    fix: `בודקים שבעמודה "${columns.user}" נמצאת הכתובת הראשית של המשתמש.`,
  }),
  'key-service-unnamed': () => ({
    says: `בשורה כתוב ${WRAP}, אבל לא מוגדר שירות מפתחות.`,
    fix: `מזינים את הכתובת של שירות המפתחות ${UNDER_ENCRYPTION}, לכולם או ליחידה או לקבוצה של המשתמש.`,
  }),
  'wrapping-switched-off': () => ({
    says: `בשורה כתוב ${WRAP}, אבל עטיפת המפתחות מושבתת.`,
    fix: `במקום זה מוסיפים קישור לקובץ ${isolate('.wrap')}, וזו הדרך הבטוחה יותר. אפשר גם להפעיל את העטיפה ${UNDER_ENCRYPTION}, אחרי שקוראים מה המשמעות שלה.`,
  }),
  'wrapping-wants-token': () => ({
    says: 'אי אפשר לנסות שוב את השורה אוטומטית: צריך לעטוף את המפתח שלה, והאסימון של שירות המפתחות אף פעם לא נשמר.',
    fix: `אחרי שההצפנה מצד הלקוח תהיה פעילה, מריצים על השורה הזו בסרגל הצד את "${actionNames.cseUpload}" ומזינים את האסימון.`,
  }),
  'metadata-file-not-found': ({isOtherThing}, {columns}) => ({
    says: isOtherThing
      ? `הקישור בתא "${columns.metadata}" מוביל למשהו שהוא לא קובץ, למשל מסמך ב-Google Docs.`
      : 'קובץ המטא-נתונים של המפתח לא נמצא ב-Drive, או שאין לכם גישה אליו.',
    fix: `מוסיפים לתא את הקישור או את המזהה של קובץ ה-${isolate('.wrap')} של המשתמש, ובודקים שהקובץ משותף איתכם.`,
  }),
  'cse-password-emptied': (_, {columns}) => ({
    says: `התא "${columns.password}" רוקן אחרי העלאה קודמת, וזוג המפתחות ההוא כבר לא נמצא ב-Gmail.`,
    fix: 'מקלידים את הסיסמה שוב.',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `זוג המפתחות נמצא ב-Gmail, אבל הזהות של המשתמש משתמשת בזוג אחר (${isolate(pairs)}).`,
    fix: `מריצים על השורה הזו את "${actionNames.cseSwitch}" כדי שהזהות תשתמש בזוג המפתחות הזה. הזוג האחר נשמר.`,
  }),
  'identity-missing': () => ({
    says: 'זוג המפתחות נמצא ב-Gmail, אבל אין למשתמש זהות.',
    fix: `מריצים על השורה הזו שוב את "${actionNames.cseUpload}". הפעולה רק תיצור את הזהות.`,
  }),
  'identity-gone': () => ({
    says: 'למשתמש כבר אין זהות. זוג המפתחות עדיין נמצא ב-Gmail.',
    fix: `כדי ליצור זהות מחדש, מריצים על השורה הזו את "${actionNames.cseUpload}".`,
  }),
  'pair-stored-only': ({id}) => ({
    says: `זוג המפתחות נמצא ב-Gmail (מזהה ${isolate(id)}), אבל לא היה אפשר לשנות את הזהות כך שתשתמש בו.`,
    fix: 'מריצים על השורה הזו שוב את אותה פעולה. היא מבצעת רק את מה שנשאר.',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: {
      both: `זוג המפתחות נמצא ב-Gmail, אבל לזהות צריך גם את זוג המפתחות לשני השימושים משורה ${row}, שלא נמצא ב-Gmail.`,
      signing: `זוג המפתחות נמצא ב-Gmail, אבל לזהות צריך גם את זוג המפתחות לחתימה משורה ${row}, שלא נמצא ב-Gmail.`,
      encryption: `זוג המפתחות נמצא ב-Gmail, אבל לזהות צריך גם את זוג המפתחות להצפנה משורה ${row}, שלא נמצא ב-Gmail.`,
    }[use],
    fix: `מריצים את "${actionNames.cseUpload}" על שורה ${row} ועל השורה הזו יחד.`,
  }),
  'pair-disabled': ({id}) => ({
    says: `זוג המפתחות הזה כבר נמצא ב-Gmail (מזהה ${isolate(id)}), אבל הוא מושבת.`,
    fix: `מריצים על השורה הזו את "${actionNames.cseEnable}", ואז שוב את הפעולה הזו. לא נוצר זוג מפתחות שני.`,
  }),
  'pair-gone': ({id}) => ({
    says: `זוג המפתחות ${isolate(id)} כבר לא נמצא ב-Gmail: הוא נמחק סופית. אי אפשר עוד לקרוא אימיילים שהוצפנו באמצעותו.`,
    fix: `כדי להעלות שוב זוג מפתחות, מריצים את "${actionNames.cseUpload}".`,
  }),
  'pair-not-stored': () => ({
    says: 'לא התקבל מ-Gmail שזוג המפתחות נשמר, והוא לא מופיע שם ברשימה.',
    fix: 'מריצים את השורה שוב מאוחר יותר. שום דבר לא נשמר פעמיים.',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `ב-Gmail נשמר אישור אחר (זוג מפתחות ${isolate(id)}) מזה שלפיו נבדק הקובץ.`,
    fix: 'מרעננים את השורה ומדווחים על הבעיה.',
  }),
  'no-pair-named': (_, {columns}) => ({
    says: `לא ברור מהשורה באיזה זוג מפתחות מדובר: התא "${columns.keyPair}" ריק.`,
    fix: `קודם מריצים על השורה את "${actionNames.cseUpload}".`,
  }),
  'no-previous-pair': () => ({
    says: 'בשורה לא מצוין זוג מפתחות קודם, ולכן אין למה לחזור.',
    fix: `בוחרים את זוג המפתחות בסרגל הצד: לוחצים על השורה ומשתמשים ב"${NAMES.useForIdentity}".`,
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `זוג המפתחות הקודם (${isolate(id)}) מושבת או כבר לא נמצא ב-Gmail, ולכן הזהות לא השתנתה.`,
    fix: `אם הוא מושבת, מפעילים אותו בסרגל הצד ומריצים שוב "${actionNames.cseRollBack}".`,
  }),
  'waited-too-long': ({since, hours: waited}) => ({
    says: `ההצפנה מצד הלקוח עדיין לא פעילה אצל המשתמש הזה אחרי ${hours(waited)} (מאז ${day(since)}). ניסיונות ההעלאה הופסקו.`,
    fix: `במסוף Admin פותחים את ${PATHS.cse}. בודקים ש-Gmail מופעל שם ליחידה הארגונית או לקבוצה של המשתמש, שהוקצה להן שירות מפתחות, שהמהדורה שלכם כוללת את התכונה ושיש למשתמש רישיון. אחר כך מריצים את השורה שוב.`,
  }),
  'pairs-without-row': ({count}) => ({
    says: plural(count, {
      one: 'ב-Gmail יש למשתמש הזה זוג מפתחות אחד שלא נמצא באף שורה.',
      two: 'ב-Gmail יש למשתמש הזה שני זוגות מפתחות שלא נמצאים באף שורה.',
      other: 'ב-Gmail יש למשתמש הזה # זוגות מפתחות שלא נמצאים באף שורה.',
    }),
    fix: 'הם מוצגים בסרגל הצד כשהסמן נמצא על השורה הזו.',
  }),
} satisfies SheetSentences<CseWorkFindings>;

const ONLY_AFTER_30_DAYS =
  'ב-Gmail אפשר למחוק באופן סופי רק זוגות מפתחות שמושבתים יותר מ-30 יום.';

export const cseDoorSentences: SheetSentences<CseDoorFindings> = {
  'no-cse-row': (_, {sheets}) => ({
    says: `הסמן לא נמצא על שורה של הגיליון ${sheets.cse}.`,
    fix: 'לוחצים על תא בשורה.',
  }),
  'pair-unknown': ({id}) => ({
    says: `אין ב-Gmail זוג מפתחות ${isolate(id)} למשתמש הזה.`,
    fix: 'טוענים מחדש את זוגות המפתחות של המשתמש ובוחרים אחד מהם.',
  }),
  'obliterate-too-early': ({daysLeft}) =>
    daysLeft === null
      ? {
          says: 'אי אפשר למחוק באופן סופי זוג מפתחות פעיל.',
          fix: `קודם משביתים אותו. ${ONLY_AFTER_30_DAYS}`,
        }
      : {
          says: `אפשר יהיה למחוק את זוג המפתחות באופן סופי בעוד ${days(daysLeft)}.`,
          fix: ONLY_AFTER_30_DAYS,
        },
  'obliterate-in-use': ({id}) => ({
    says: `הזהות של המשתמש עדיין משתמשת בזוג המפתחות ${isolate(id)}.`,
    fix: 'קודם משייכים לזהות זוג מפתחות אחר, או מוחקים את הזהות.',
  }),
  'address-typed-differs': ({user}) => ({
    says: `הכתובת שהוקלדה היא לא ${isolate(user)}, ולכן שום דבר לא נמחק.`,
    fix: 'כדי לאמת, מקלידים את הכתובת של המשתמש.',
  }),
  'pair-in-use': ({id}) => ({
    says: `הזהות של המשתמש משתמשת בזוג המפתחות ${isolate(id)}. אם משביתים אותו, המשתמש לא יוכל לחתום ולא יוכל לקרוא אימיילים מוצפנים.`,
    fix: 'מאמתים שזה מה שרוצים לעשות, או קודם משייכים לזהות זוג מפתחות אחר.',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `מחיקת הזהות של ${isolate(user)} לא אומתה, ולכן שום דבר לא נמחק.`,
    fix: 'מאמתים ומנסים שוב.',
  }),
};

/** The outcome of a row for which nothing is blocking; empty for outcomes that rows of the Rollout sheet have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done} ${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return 'זוג המפתחות והזהות נמצאים ב-Gmail.';
    case 'switched':
      return 'הזהות משתמשת בזוג המפתחות החדש. הזוג הישן נשמר, כך שעדיין אפשר לקרוא אימיילים ישנים.';
    case 'rolledBack':
      return `הזהות חזרה להשתמש בזוג המפתחות הקודם. הזוג האחר נשמר. כדי לחזור אליו, מריצים את "${actionNames.cseSwitch}".`;
    case 'disabled':
      return `זוג המפתחות מושבת: אי אפשר לפענח או לחתום באמצעותו ב-Gmail. אפשר להפעיל אותו שוב. ${untilObliterable(daysLeft)}`.trim();
    case 'obliterated':
      return 'זוג המפתחות נמחק באופן סופי. אי אפשר יהיה לקרוא יותר אימיילים שהוצפנו באמצעותו.';
    case 'identityDeleted':
      return 'הזהות נמחקה. זוגות המפתחות נשמרו.';
    case 'missing':
      return 'אין ב-Gmail זוג מפתחות של השורה הזו.';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'אפשר למחוק אותו באופן סופי בסרגל הצד.'
    : 'אחרי יותר מ-30 יום אפשר יהיה למחוק אותו באופן סופי.';
}
