import type {Cause} from '../../../core/report/causes';
import type {SidebarPart} from '../../sidebar';
import {REMEDIES} from '../../commands';
import {actionNames} from '../action-names';
import {causes} from '../causes';
import {isolate, path} from '../format';
import {HEADERS, NAMES, PATHS, rows} from '../words';

/** What to do about a cause. */
interface Remedy {
  /** In a few words, below the cause's title. */
  readonly fix: string;
  /** What happened. */
  readonly what: string;
  /** In this order. */
  readonly steps: readonly string[];
  /** Which commands help. */
  readonly commands?: 'chain' | 'export' | 'open' | 'repack';
}

const P12 = isolate('.p12');
const ASK_CA =
  'מבקשים מרשות האישורים (CA) שלכם אישור חדש שעומד בכללים של Gmail.';
const NEW_FILE = `מעלים את הקובץ החדש ל-Drive ומוסיפים את הקישור שלו לתא "${HEADERS.file}" בשורה.`;
const WHOLE_CHAIN = 'ייצוא עם כל השרשרת';
const EXPORT_CHAIN = 'מייצאים כל קובץ שוב עם כל האישורים שבנתיב האישור.';
const OPEN_SMIME = `במסוף Admin פותחים את ${PATHS.smime}.`;

/** The file's own chain, or a new export, is what most causes need. */
const ca = (what: string): Remedy => ({
  fix: 'פנייה לרשות האישורים',
  what,
  steps: [
    'שולחים לרשות האישורים (CA) שלכם את ההודעה של אחת מהשורות האלה.',
    ASK_CA,
    'מעלים את הקבצים החדשים ל-Drive ומוסיפים את הקישורים שלהם לשורות.',
  ],
});

const remedies: Readonly<Record<Cause, Remedy>> = {
  'intermediate-missing': {
    fix: WHOLE_CHAIN,
    what: 'בקבצים חסר האישור שבין האישור של המשתמש לבין אישור הבסיס. בלעדיו הם נדחים ב-Gmail.',
    steps: [
      `מקבלים את אישור הביניים מרשות האישורים (CA) שלכם. השם שלו מופיע בתא "${HEADERS.message}".`,
      EXPORT_CHAIN,
      NEW_FILE,
    ],
    commands: 'chain',
  },
  'chain-incomplete': {
    fix: WHOLE_CHAIN,
    what: 'השרשרת שבקבצים נעצרת לפני אישור הבסיס.',
    steps: [
      'מקבלים את האישורים של רשויות האישורים שמצוינות בהודעה.',
      EXPORT_CHAIN,
      NEW_FILE,
    ],
    commands: 'chain',
  },
  'not-a-certificate-file': {
    fix: `בחירת קובץ ${P12} או ${isolate('.pfx')}`,
    what: 'הקבצים שבקישורים הם לא קובצי PKCS#12 עם אישור ועם המפתח הפרטי שלו.',
    steps: [
      `מייצאים את האישור עם המפתח הפרטי שלו, כ-${P12} או כ-${isolate('.pfx')}.`,
      NEW_FILE,
    ],
    commands: 'export',
  },
  password: {
    fix: 'הקלדה חוזרת של הסיסמה',
    what: 'הסיסמה שבשורות לא פותחת את הקבצים.',
    steps: [
      'מקבלים את הסיסמה ממי שייצא את הקובץ. בודקים אותיות רישיות ורווחים.',
      `מקלידים אותה בתא "${HEADERS.password}" של השורה.`,
    ],
    commands: 'open',
  },
  'file-not-found': {
    fix: 'שיתוף הקובץ או תיקון הקישור',
    what: 'אין ב-Drive קובץ לפי הקישור, או שאין לכם גישה אליו.',
    steps: [
      'פותחים בדפדפן את הקישור של אחת השורות.',
      `אם לא רואים שם קובץ, מוסיפים את הקישור הנכון לתא "${HEADERS.file}".`,
      'אם הוא נפתח רק אצל אחרים, מבקשים מהם לשתף איתכם את הקובץ.',
    ],
  },
  'file-link': {
    fix: 'הוספת קישור לקובץ',
    what: `התא "${HEADERS.file}" ריק, או מכיל משהו שהוא לא קישור לקובץ ב-Drive.`,
    steps: [
      `ב-Drive בוחרים את הקובץ, ואז ${PATHS.copyLink}.`,
      `מוסיפים את הקישור לתא "${HEADERS.file}" של השורה, או מייבאים תיקייה, ואז הקבצים מותאמים לשורות אוטומטית.`,
    ],
  },
  download: {
    fix: 'מתן אפשרות להוריד את הקובץ',
    what: 'הקבצים מופיעים ב-Drive, אבל אין לכם אפשרות להוריד אותם.',
    steps: [
      `מבקשים מהבעלים להתיר הורדה לצופים (${path('שיתוף', 'הגדרות')}), או לתת לכם הרשאת עריכה.`,
      'אם הקובץ מסומן ב-Drive כמזיק, מעלים אותו ל-Drive שוב ממחשב נקי.',
    ],
  },
  'private-key': {
    fix: 'ייצוא עם המפתח הפרטי',
    what: 'בקבצים חסר המפתח הפרטי, או שיש בהם מפתח שלא שייך לאישור.',
    steps: ['מייצאים את האישור עם המפתח הפרטי שלו, במחשב שבו התבקש.', NEW_FILE],
    commands: 'export',
  },
  'protection-unknown': {
    fix: 'ייצוא בפורמט נפוץ',
    what: 'הקבצים מוגנים באופן שאי אפשר לקרוא ב-S/MIME Rollout.',
    steps: [
      'מייצאים כל קובץ שוב עם AES-256 או עם Triple DES ועם סיסמה.',
      NEW_FILE,
    ],
    commands: 'repack',
  },
  'expensive-to-open': {
    fix: 'פתיחה בסרגל הצד, או ייצוא חוזר',
    what: 'ההגנה של הקבצים באמצעות סיסמה דורשת יותר זמן ממה שיש לסקריפט.',
    steps: [
      'משאירים את סרגל הצד פתוח בזמן שהשורות מורצות: אז הדפדפן שלכם פותח את הקבצים.',
      'אפשר גם לייצא כל קובץ שוב עם פחות איטרציות.',
    ],
    commands: 'repack',
  },
  'address-in-row': {
    fix: 'תיקון המשתמש או הכתובת החלופית',
    what: `התא "${HEADERS.user}" או התא "${HEADERS.alias}" מכיל משהו שהוא לא כתובת אימייל.`,
    steps: [
      `מקלידים את הכתובת בתא "${HEADERS.user}" או בתא "${HEADERS.alias}" של השורה.`,
    ],
  },
  'cell-in-row': {
    fix: 'תיקון התא שמצוין בהודעה',
    what: `התוכן של התא "${HEADERS.renewalDays}" או של התא "${HEADERS.access}" לא מובן.`,
    steps: ['מתקנים את התא שמצוין בהודעה, או מרוקנים אותו.'],
  },
  'row-twice': {
    fix: 'מחיקת אחת מהשורות',
    what: 'שתי שורות הן של אותה כתובת. ב-Gmail משמש אישור אחד לכל כתובת.',
    steps: [
      'משווים בין שתי השורות. השורה השנייה מצוינת בהודעה.',
      'מוחקים את השורה עם הקובץ הישן יותר.',
    ],
  },
  secret: {
    fix: 'בדיקת הסוד',
    what: `אי אפשר לקרוא סוד ב-Google Cloud ששמו מופיע בתא "${HEADERS.password}" או בהגדרות.`,
    steps: [
      `משווים את השם בתא "${HEADERS.password}" או בהגדרות לסוד שב-Secret Manager.`,
      `נותנים למפעיל את התפקיד ${isolate('Secret Manager Secret Accessor')}.`,
      `בודקים ב"${NAMES.settings}" אילו סודות מותרים.`,
    ],
  },
  alias: {
    fix: 'הוספה או אימות של הכתובת ב-Gmail',
    what: 'אין למשתמשים כתובת כזו לשליחה בשם, או שהם לא אימתו אותה.',
    steps: [
      `בודקים אם יש שגיאות הקלדה בתא "${HEADERS.alias}". הכתובת הדומה ביותר מצוינת בהודעה.`,
      `אם אין, המשתמש מוסיף את הכתובת ב-Gmail: ${path('הגדרות', 'חשבונות', 'שליחת אימייל בשם')}.`,
    ],
  },
  'smime-off': {
    fix: 'הפעלת S/MIME מתארח',
    what: 'אפשרות ה-S/MIME המתארח לא מופעלת אצל המשתמשים האלה, או שהמהדורה שלהם לא כוללת אותה.',
    steps: [
      OPEN_SMIME,
      'מפעילים את האפשרות ליחידה הארגונית של המשתמשים. זה יכול להימשך עד 24 שעות.',
    ],
  },
  'root-not-trusted': {
    fix: 'הוספת אישור הבסיס במסוף Admin',
    what: 'אישור הבסיס של האישורים האלה לא מהימן ב-Gmail.',
    steps: [
      OPEN_SMIME,
      'מוסיפים שם את אישור הבסיס ואת אישורי הביניים שלו. זה יכול להימשך כמה שעות.',
    ],
  },
  'no-mailbox': {
    fix: 'תיקון המשתמש או מחיקת השורה',
    what: 'אין למשתמשים האלה תיבת דואר בארגון שלכם.',
    steps: [
      `בודקים אם יש שגיאות הקלדה בתא "${HEADERS.user}". צריכה להיות בו הכתובת הראשית, ולא כתובת אימייל חלופית או קבוצה.`,
      'אם המשתמש עזב, מוחקים את השורה.',
    ],
  },
  access: {
    fix: 'בדיקת הגישה בהגדרות',
    what: 'אין ל-S/MIME Rollout גישה לתיבות הדואר האלה.',
    steps: [
      `פותחים את ${path(NAMES.settings, NAMES.checkSetup)} ופועלים לפי ההנחיות.`,
      `בשורות שכתוב בהן ${isolate('consent')} בתא "${HEADERS.access}" נדרשת הסכמת המשתמש: מזמינים את המשתמשים.`,
    ],
  },
  'google-busy': {
    fix: 'הרצה חוזרת מאוחר יותר',
    what: 'השירות של Google היה עמוס או לא זמין, או שנוצלה מכסה יומית. השורות עצמן תקינות.',
    steps: ['ממתינים כמה דקות. אם נוצלה מכסה יומית, ממתינים עד מחר.'],
  },
  'not-default': {
    fix: 'הגדרת ברירת מחדל שבתוקף',
    what: 'אין ב-Gmail אישור ברירת מחדל בתוקף לכתובות האלה.',
    steps: [
      `מריצים על השורות האלה "${actionNames.setDefault}", או "${actionNames.renew}" אם תוקף האישור פג.`,
    ],
  },
  'certificate-gone': {
    fix: 'העלאה חוזרת של הקבצים',
    what: 'האישורים של השורות כבר לא נמצאים ב-Gmail.',
    steps: [
      `אם המשתמשים עדיין צריכים אותם, מריצים "${actionNames.upload}" על השורות האלה.`,
    ],
  },
  refused: {
    fix: 'קריאת ההודעה של Google',
    what: 'הבקשה נדחתה על ידי Google בלי סיבה או מסיבה לא רגילה.',
    steps: [
      'קוראים את ההודעה ואת הסיבה הסבירה שמופיעה בה.',
      'משווים לשורה תקינה: אותו מנפיק, אותו סוג מפתח, אותה שרשרת?',
      'בודקים שאישור הבסיס שלכם ואישור הביניים שלו נמצאים במסוף Admin.',
    ],
  },
  revoked: {
    fix: 'החלפת האישור',
    what: 'רשות האישורים (CA) ביטלה את תוקף האישורים שבשימוש ב-Gmail.',
    steps: [
      'מבקשים אישורים חדשים מרשות האישורים שלכם. אם ביטלתם את תוקפם בטעות, אי אפשר לשחזר אותם.',
      NEW_FILE,
    ],
  },
  expired: {
    fix: 'חידוש האישור',
    what: 'תוקף האישורים שבקבצים פג.',
    steps: ['מזמינים אישורים חדשים מרשות האישורים (CA) שלכם.', NEW_FILE],
  },
  'not-yet-valid': {
    fix: 'המתנה לתחילת התוקף',
    what: 'האישורים שבקבצים עדיין לא בתוקף.',
    steps: ['התאריך מצוין בהודעה. מריצים אז את השורות שוב.'],
  },
  'dates-invalid': ca('באישורים יש תאריכים שלא יכולים להיות נכונים.'),
  'address-mismatch': {
    fix: 'שימוש בקובץ של המשתמש הזה',
    what: 'האישורים הונפקו לכתובות אחרות מאלה שבשורות.',
    steps: [
      `הכתובת שבאישור מצוינת בהודעה. משווים אותה לתאים "${HEADERS.user}" ו"${HEADERS.alias}".`,
      'מתקנים את הכתובת, או מוסיפים את הקישור לקובץ הנכון.',
    ],
  },
  'address-missing': ca('באישורים אין כתובת אימייל.'),
  'no-email-protection': ca('אי אפשר להשתמש באישורים לאימייל.'),
  'rsa-modulus': ca('מפתחות ה-RSA באורך שלא מתקבל ב-Gmail.'),
  'key-unsuitable': ca('ב-Gmail מתקבלים רק מפתחות RSA ומפתחות של עקום אליפטי.'),
  'self-signed': {
    fix: 'שימוש באישור של רשות אישורים',
    what: 'האישורים הם בחתימה עצמית. ב-Gmail נדרשים רשות אישורים (CA) ואישור ביניים.',
    steps: ['מזמינים אישורים מרשות אישורים (CA) מהימנה ב-Gmail.', NEW_FILE],
  },
  'issued-by-root': ca(
    'האישורים האלה הונפקו ישירות מאישור בסיס. ב-Gmail נדרש ביניהם אישור ביניים.',
  ),
  'ca-certificate': {
    fix: 'שימוש באישור של המשתמש',
    what: 'הקבצים מכילים אישור של רשות אישורים (CA) במקום האישור של המשתמש.',
    steps: ['מייצאים את האישור של המשתמש עצמו עם המפתח הפרטי שלו.', NEW_FILE],
    commands: 'export',
  },
  'several-keys': {
    fix: 'ייצוא אישור אחד לכל קובץ',
    what: 'בקבצים יש כמה מפתחות פרטיים, ויכול להיות ש-Gmail יבחר את המפתח הלא נכון.',
    steps: ['מייצאים כל אישור לקובץ נפרד.', NEW_FILE],
    commands: 'export',
  },
  'password-other-reading': {
    fix: 'בחירת סיסמה פשוטה',
    what: 'בסיסמה יש תווים שיכול להיות ש-Gmail יקרא אחרת.',
    steps: [
      'מייצאים כל קובץ שוב עם סיסמה של אותיות לטיניות, ספרות וסימנים רגילים.',
      `מקלידים אותה בתא "${HEADERS.password}" של השורה.`,
    ],
    commands: 'repack',
  },
  'extensions-contradict': ca('האישורים סותרים את עצמם.'),
  'signature-invalid': ca('החתימה של רשות האישורים (CA) לא תואמת לאישור.'),
  'issuer-expired': ca('תוקפו של אישור CA בשרשרת פג.'),
  'issuer-not-yet-valid': ca('אישור CA בשרשרת עדיין לא בתוקף.'),
  'issuer-signature': ca('אישור CA בשרשרת חתום באופן שלא מתקבל ב-Gmail.'),
  'issuer-key': ca('לאישור CA בשרשרת יש מפתח שלא מתקבל ב-Gmail.'),
  'issuer-form': ca('אישור CA בשרשרת במבנה לא רגיל.'),
  'issuer-not-ca': ca('אישור בשרשרת לא רשאי להנפיק אישורים אחרים.'),
  'issuer-cannot-sign': ca(
    'רשות אישורים (CA) בשרשרת לא רשאית לחתום על אישורים.',
  ),
  'issuer-path-length': ca('השרשרת ארוכה ממה שאחת מרשויות האישורים שבה מתירה.'),
  'issuer-name-differs': ca('שם המנפיק שונה מהשם שבאישור שלו עצמו.'),
  'issuer-no-crl': ca('לאישור CA בשרשרת אין רשימת אישורים מבוטלים.'),
  'issuer-no-usage': ca('באישור CA בשרשרת לא מצוין למה הוא מנפיק.'),
  'issuer-no-email-protection': ca(
    'רשות אישורים (CA) בשרשרת לא רשאית להנפיק אישורים לאימייל.',
  ),
  other: {
    fix: 'קריאת ההודעה של כל שורה',
    what: 'לכל אחת מהשורות האלה יש סיבה אחרת.',
    steps: ['פותחים כל שורה ופועלים לפי ההודעה שלה.'],
  },
};

/** A sentence and what to copy, for each system. */
type Commands = Readonly<
  Record<
    keyof typeof REMEDIES,
    Readonly<
      Record<
        'windows' | 'macos' | 'openssl',
        {readonly says: string; readonly run: string}
      >
    >
  >
>;

const EXPORT_ITEMS = `ואז בוחרים ${path('File', 'Export Items')} ושומרים כ-${P12}.`;
const KEYCHAIN = isolate('Keychain Access');

/** The ways to do it by hand, by system. */
const commands: Commands = {
  chain: {
    windows: {
      says: 'ייצוא חוזר עם השרשרת:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: `ב-${KEYCHAIN} בוחרים את האישור יחד עם האישורים של רשויות האישורים שלו, ${EXPORT_ITEMS}`,
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: `הוספת האישורים של רשות האישורים, בפורמט PEM בקובץ ${isolate('chain.pem')}:`,
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: 'ייצוא עם המפתח הפרטי ועם השרשרת:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: `בקטע ${path('Keychain Access', 'My Certificates')} בוחרים את האישור יחד עם האישורים של רשויות האישורים שלו, ${EXPORT_ITEMS}`,
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: 'צירוף של המפתח, האישור והשרשרת לקובץ אחד:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.windows,
    },
    macos: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.macos,
    },
    openssl: {
      says: 'ניסיון של סיסמה:',
      run: REMEDIES.open.openssl,
    },
  },
  repack: {
    windows: {
      says: 'ייבוא הקובץ וייצוא חוזר שלו:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: `מייבאים את הקובץ ל-${KEYCHAIN}, ${EXPORT_ITEMS}`,
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: 'ייצוא עם הגנה רגילה:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems: SidebarPart<
  'causes' | 'remedies' | 'commands' | 'problems'
> = ({number, plural, date, pick}) => ({
  causes,
  remedies,
  commands,
  problems: {
    title: (count: number) =>
      plural(count, {
        one: 'שורה אחת דורשת טיפול',
        two: 'שתי שורות דורשות טיפול',
        other: '# שורות דורשות טיפול',
      }),
    rows,
    /** Follows the number, for screen readers. */
    rowsOnly: (count: number) => pick(count, {one: 'שורה', other: 'שורות'}),
    more: (count: number, inRows: number) =>
      plural(count, {
        one: `הצגת עוד סיבה אחת (${rows(inRows)})`,
        two: `הצגת עוד שתי סיבות (${rows(inRows)})`,
        other: `הצגת עוד # סיבות (${rows(inRows)})`,
      }),
    save: 'שמירת הכול כ-CSV',
    saveRows: 'שמירה כ-CSV',
    saved: (name: string) => `הקובץ ${isolate(name)} הורד.`,
    whatToDo: 'מה לעשות',
    byHand: 'פקודות',
    systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
    system: 'המערכת שלכם',
    command: 'פקודה',
    keepSecret: 'בסיום מוחקים את הקבצים שלא נחוצים: הם מכילים מפתחות פרטיים.',
    again: {
      check: (count: number) =>
        plural(count, {
          one: 'בדיקה חוזרת של השורה הזו',
          two: 'בדיקה חוזרת של שתי השורות',
          other: 'בדיקה חוזרת של # השורות',
        }),
      upload: (count: number) =>
        plural(count, {
          one: 'העלאה חוזרת של השורה הזו',
          two: 'העלאה חוזרת של שתי השורות',
          other: 'העלאה חוזרת של # השורות',
        }),
      refresh: (count: number) =>
        plural(count, {
          one: 'רענון השורה הזו',
          two: 'רענון שתי השורות',
          other: 'רענון # השורות',
        }),
    },
    occupied: 'יש הרצה בתהליך. ממתינים לסיום שלה.',
    none: 'אין עוד שורות שדורשות טיפול מהסיבה הזו.',
    line: (row: number, expires: number | null) =>
      expires === null
        ? `שורה ${number(row)}`
        : `שורה ${number(row)} · התוקף יפוג ב-${date(expires)}`,
    moreRows: (count: number) => `הצגת עוד ${number(count)}`,
    filter: 'הצגת השורות האלה בלבד בגיליון',
    filtered: 'בגיליון מוצגות עכשיו רק השורות האלה, לכל מי שהגיליון פתוח אצלו.',
    showAll: 'הצגת כל השורות',
    otherFilter: 'בגיליון כבר יש מסנן.',
    otherFilterHint: 'אם מחליפים אותו, השינוי מוצג לכל מי שהגיליון פתוח אצלו.',
    replaceFilter: 'החלפת המסנן',
    relaxTitle: 'זו לא בעיה אצלכם?',
    relaxHint:
      'השורות האלה יועלו אז עם אזהרה. עדיין יכול להיות שהן יידחו ב-Gmail. אפשר לשנות את זה בהגדרות.',
    relax: 'להתייחס כאל אזהרה מעכשיו',
    relaxed: 'עכשיו זו אזהרה',
    relaxedHint: 'בודקים את השורות שוב כדי לראות אילו מוכנות עכשיו.',
    undo: 'ביטול השינוי',
    undone: 'זו שוב בעיה',
    openSettings: 'פתיחת ההגדרות',
  },
});
