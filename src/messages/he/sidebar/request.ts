import type {SidebarPart} from '../../sidebar';
import {actionNames} from '../action-names';
import {isolate, quoted} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, SHEETS} from '../words';

const DROP = 'גוררים לכאן';

/** Requests for certificates: keys made here, a key file, and certificates that a certification authority delivers. */
export const request: SidebarPart<'request'> = ({
  number,
  plural,
  span,
  date,
}) => ({
  request: {
    intro:
      'יצירת מפתחות ובקשות לשורות שצריכות אישור. שולחים את הבקשות לרשות האישורים (CA) שלכם, וכשהאישורים מגיעים גוררים אותם לכאן.',
    promise:
      'המפתחות נוצרים בדף הזה. הם נשמרים רק בקובץ מפתחות במחשב שלכם, מוצפן באמצעות משפט הסיסמה שלכם.',

    noCrypto: {
      says: 'בדפדפן הזה אי אפשר ליצור בדף מפתחות או לפתוח קובץ מפתחות.',
      fix: 'פותחים את הגיליון בגרסה עדכנית של Chrome, Edge, Firefox או Safari, בלי תוסף לדפדפן שמשנה את הדף.',
    },

    makeTitle: 'יצירת בקשות',
    rows: 'שורות לבדיקה',
    selections: {
      todo: NAMES.todo,
      selected: NAMES.selected,
      all: NAMES.all,
    },
    targets: (count: number) =>
      plural(count, {
        one: 'שורה אחת צריכה אישור.',
        two: 'שתי שורות צריכות אישור.',
        other: '# שורות צריכות אישור.',
      }),
    madeOf: (count: number) =>
      plural(count, {
        one: 'לאחת מהן יש כבר בקשה בדף הזה.',
        two: 'לשתיים מהן יש כבר בקשה בדף הזה.',
        other: 'ל-# מהן יש כבר בקשה בדף הזה.',
      }),
    noTargets: `כדי לקבל בקשה, למשתמש צריכה להיות שורה בלי אישור בתוקף. בוחרים "${NAMES.all}", או קודם מייבאים משתמשים.`,
    firstOf: (count: number, of: number) =>
      `אלה ${number(count)} הראשונות מתוך ${number(of)}. את שאר הבקשות יוצרים אחרי שאלה מסתיימות.`,
    leftOut: {
      valid: (count: number) =>
        `עם אישור בתוקף ב-Gmail או בקובץ של השורה: ${number(count)}`,
      withFile: (count: number) =>
        `עם קובץ אישור שעדיין לא נבדק: ${number(count)}`,
      unusable: (count: number) => `עם כתובת שגויה: ${number(count)}`,
      gone: (count: number) => `נמחקו או עזבו: ${number(count)}`,
    },
    without: (parts: readonly string[]) => `לא נכללו – ${parts.join(', ')}.`,
    reload: 'ספירה חוזרת',
    keyType: settingLabels.request.keyType,
    keyTypes: settingValues.keyType,
    keyTypeHint: 'מפתח RSA 2048 מתקבל בכל רשות אישורים ובכל תוכנת אימייל.',
    subject: settingLabels.request.subject,
    subjectHint: (names: string, placeholders: string) =>
      `חלקים כמו ${isolate('CN={alias}, O=Example\\, Inc., C=DE')}. שמות: ${isolate(names)}. מצייני מיקום: ${isolate(placeholders)}.`,
    example: (alias: string, subject: string) =>
      `${isolate(alias)}: ${isolate(subject)}`,
    sampleName: 'Ada Example',
    sampleRow: {user: 'ada@example.com', alias: 'ada@example.com'},
    subjectProblems: {
      empty: () => 'הנושא ריק.',
      'too-many-parts': (_: string, limit: number) =>
        `בנושא יש יותר מ-${number(limit)} חלקים.`,
      'not-a-part': (part: string) =>
        `בחלק ${quoted(part)} צריכים להיות שם וערך, למשל ${isolate('O=Example')}.`,
      'unknown-name': (part: string) => `השם ${quoted(part)} לא מוכר.`,
      'unknown-placeholder': (part: string) =>
        `מציין המיקום ${quoted(part)} לא מוכר.`,
      'no-name': () =>
        `אין בספרייה שם למשתמש הזה. מזינים שם במסוף Admin, או משתמשים בנושא בלי ${isolate('{name}')}.`,
      'empty-value': (part: string) => `לחלק ${quoted(part)} אין ערך.`,
      'too-long': (part: string, limit: number) =>
        `בחלק ${quoted(part)} יש יותר מ-${number(limit)} תווים.`,
      'not-a-country': (part: string) =>
        `הערך ${quoted(part)} הוא לא קוד מדינה של שתי אותיות לטיניות רישיות.`,
      'wrong-characters': (part: string) =>
        `בחלק ${quoted(part)} יש תווים שלא יכולים להופיע בו.`,
    },
    further: settingLabels.request.furtherAddresses,
    furtherHint:
      'בכל בקשה מצוינות גם שאר הכתובות המאומתות של המשתמש. הן נקראות מ-Gmail.',
    columns: settingLabels.request.columns,
    columnsHint: (placeholders: string) =>
      `לרשויות אישורים שמקבלות רשימה. עמודה אחת בכל שורה, למשל ${isolate('Email={alias}')}. מצייני מיקום: ${isolate(placeholders)}. כל אחד משני האחרונים צריך להיות לבד בעמודה שלו.`,
    columnsWrong: (wrong: string) =>
      wrong === ''
        ? 'אין עמודות.'
        : `הערך ${quoted(wrong)} הוא לא עמודה ולא מציין מיקום.`,
    passphrase: 'משפט הסיסמה של קובץ המפתחות',
    passphraseHint:
      '16 תווים לפחות, ולפחות 8 מהם שונים זה מזה. חמש מילים אקראיות הן בחירה טובה. אי אפשר לשחזר אותו.',
    passphraseAgain: 'משפט הסיסמה שוב',
    passphraseProblems: {
      short: 'משפט הסיסמה קצר מ-16 תווים.',
      alike: 'במשפט הסיסמה יש פחות מ-8 תווים שונים.',
      differs: 'שני משפטי הסיסמה שונים זה מזה.',
    },
    make: (count: number) =>
      plural(count, {
        one: 'יצירת בקשה אחת',
        two: 'יצירת שתי בקשות',
        other: 'יצירת # בקשות',
      }),
    makeRest: (count: number) =>
      plural(count, {
        one: 'יצירת עוד בקשה אחת',
        two: 'יצירת עוד שתי בקשות',
        other: 'יצירת עוד # בקשות',
      }),
    nothingToMake: 'אף שורה בבחירה הזו לא צריכה אישור.',
    allMade: 'לכל שורה בבחירה הזו יש כבר בקשה.',
    stop: 'עצירה',
    stopping: 'בעצירה…',
    progressLabel: 'התקדמות',
    progress: (done: number, total: number) =>
      `${number(done)} מתוך ${number(total)}`,
    rate: (perMinute: number) => `${number(perMinute)} בדקה`,
    left: (seconds: number) => `נותרו בערך ${span(seconds)}`,
    madeSome: (count: number) =>
      plural(count, {
        one: 'בדף הזה יש בקשה אחת.',
        two: 'בדף הזה יש שתי בקשות.',
        other: 'בדף הזה יש # בקשות.',
      }),
    stopped:
      'היצירה נעצרה. אפשר להשתמש בבקשות שנוצרו עד עכשיו וליצור את השאר מאוחר יותר.',
    refused: (count: number) =>
      plural(count, {
        one: 'לשורה אחת לא נוצרה בקשה',
        two: 'לשתי שורות לא נוצרה בקשה',
        other: 'ל-# שורות לא נוצרה בקשה',
      }),

    keysTitle: 'מפתחות ובקשות',
    has: (count: number) =>
      plural(count, {
        one: 'בדף הזה נמצא המפתח של בקשה אחת.',
        two: 'בדף הזה נמצאים המפתחות של שתי בקשות.',
        other: 'בדף הזה נמצאים המפתחות של # בקשות.',
      }),
    saveFirst:
      'קודם שומרים את קובץ המפתחות. בלעדיו אי אפשר יהיה להשתמש באישורים אחרי שהדף הזה נסגר.',
    saveKeyFile: 'שמירת קובץ המפתחות',
    saveKeyFileAgain: 'שמירה חוזרת של קובץ המפתחות',
    saved:
      'קובץ המפתחות נשמר. שומרים אותו ואת משפט הסיסמה שלו עד שכל האישורים מגיעים.',
    shrunk: (count: number) =>
      `${plural(count, {
        one: 'נשאר מפתח אחד.',
        two: 'נשארו שני מפתחות.',
        other: 'נשארו # מפתחות.',
      })} שומרים את קובץ המפתחות החדש, ואז מוחקים את הישן: יש בו עדיין מפתחות שכבר בשימוש.`,
    allUsed:
      'כל האישורים של קובץ המפתחות הזה נמצאים ב-Gmail. מוחקים את קובץ המפתחות: כבר אין בו צורך.',
    zip: 'הורדת הבקשות (ZIP)',
    csv: 'הורדת הבקשות (CSV)',
    zipName: 'certificate-requests.zip',
    csvName: 'certificate-requests.csv',
    keyFileName: (day: string, count: number) =>
      `smime-keys-${day}-${count}.json`,
    forget: 'מחיקת המפתחות מהדף',

    arrivedTitle: 'האישורים הגיעו',
    arrivedIntro: `${DROP} את האישורים, בכל סדר שהוא, וגם את קובץ המפתחות אם המפתחות כבר לא נמצאים בדף הזה. את מה שחסר אפשר להוסיף מאוחר יותר.`,
    choose: 'בחירת קבצים…',
    drop: 'או גרירה שלהם לכאן',
    dropHint: `קובצי ${isolate('.pem')}, ${isolate('.cer')}, ${isolate('.crt')}, ${isolate('.der')}, ${isolate('.p7b')} או ${isolate('.zip')}, או רשימת CSV עם אישורים, וקובץ המפתחות.`,
    reading: 'בקריאה…',
    keyFile: (name: string) => `משפט הסיסמה של ${isolate(name)}`,
    open: 'פתיחת קובץ המפתחות',
    opening: 'בפתיחה…',
    keyFileProblems: {
      'not-a-key-file': {
        says: 'אי אפשר לקרוא את הקובץ הזה כקובץ מפתחות.',
        fix: 'בוחרים את הקובץ שנשמר כשנוצרו הבקשות.',
      },
      'newer-version': {
        says: 'קובץ המפתחות הזה נכתב בגרסה חדשה יותר של S/MIME Rollout.',
        fix: 'מעדכנים את S/MIME Rollout, ואז פותחים את הקובץ שוב.',
      },
      'wrong-passphrase': {
        says: 'משפט הסיסמה לא פותח את קובץ המפתחות הזה, או שהקובץ השתנה.',
        fix: 'מקלידים את משפט הסיסמה שוב, או בוחרים עותק של הקובץ.',
      },
    },
    noKeys: {
      says: 'המפתחות של האישורים האלה לא נמצאים בדף הזה.',
      fix: `${DROP} גם את קובץ המפתחות.`,
    },
    arrived: (matched: number, ready: number) =>
      `אישורים שהותאמו: ${number(matched)}. מוכנים: ${number(ready)}.`,
    tally: {
      ready: (count: number) => `מוכנים: ${number(count)}`,
      done: (count: number) => `ב-Gmail: ${number(count)}`,
      waiting: (count: number) => `חסרים: ${number(count)}`,
      other: (count: number) => `חסומים או נכשלו: ${number(count)}`,
    },
    list: 'בקשות',
    standings: {
      waiting: 'האישור חסר',
      judging: 'עדיין לא נבדק',
      ready: 'מוכן',
      'ready with warnings': 'מוכן, עם אזהרות',
      unusable: 'חסום',
      covered: 'אין צורך',
      interrupted: 'נקטע',
      sending: 'בשליחה',
      done: 'בוצע',
      kept: 'כבר ב-Gmail',
      blocked: 'חסום',
      failed: 'נכשל',
      'not finished': 'לא הסתיים',
    },
    reasons: {
      waiting: {
        says: 'האישור הזה עדיין לא התקבל מרשות האישורים (CA).',
        fix: `כשהוא מגיע, גוררים אותו לכאן. המפתח שלו נשאר בקובץ המפתחות.`,
      },
      covered: {
        says: 'לתיבת הדואר הזו יש עכשיו אישור אחר בתוקף.',
        fix: 'האישור לא מועלה, כדי שלתיבת הדואר יהיה רק אישור חדש אחד.',
      },
      interrupted: {
        says: 'ההעלאה של אישור אחר לתיבת הדואר הזו נקטעה.',
        fix: `${DROP} גם את האישור ההוא ומעלים אותו. אפשר גם לבחור "${actionNames.refresh}" בלשונית "${SHEETS.rollout}", ואז לגרור לכאן את האישורים שוב.`,
      },
      'not finished': {
        says: 'ההעלאה לא הסתיימה.',
        fix: 'ממשיכים. שום דבר לא מתבצע פעמיים.',
      },
    },
    until: (time: number) => `עד ${date(time)}`,
    surplus: (count: number) =>
      plural(count, {
        one: 'עוד אישור אחד למפתח שכבר יש לו אישור',
        two: 'עוד שני אישורים למפתחות שכבר יש להם אישור',
        other: 'עוד # אישורים למפתחות שכבר יש להם אישור',
      }),
    surplusHint: 'הם לא מועלים. מבקשים מרשות האישורים (CA) לבטל את תוקפם.',
    strays: (count: number) =>
      plural(count, {
        one: 'לאישור אחד אין כאן מפתח',
        two: 'לשני אישורים אין כאן מפתח',
        other: 'ל-# אישורים אין כאן מפתח',
      }),
    straysHint:
      'המפתחות שלהם נמצאים בקובץ מפתחות אחר, או שאבדו. אם הם לא נמצאים באף קובץ מפתחות, מבקשים מרשות האישורים (CA) לבטל את תוקף האישורים האלה.',
    certificate: (addresses: string, serial: string, file: string) =>
      `${isolate(addresses)}, מספר סידורי ${isolate(serial)}, בקובץ ${isolate(file)}`,
    nobody: 'אין כתובת',
    unread: (count: number) =>
      plural(count, {
        one: 'קובץ אחד לא נקרא',
        two: 'שני קבצים לא נקראו',
        other: '# קבצים לא נקראו',
      }),
    unreadWhy: {
      'too-large': 'גדול מדי',
      unreadable: 'לא קריא',
      pkcs12: `הוא קובץ אישור עם מפתח: בוחרים "${NAMES.localFiles}"`,
      'no-certificate': 'לא מכיל אישור',
      'too-many': 'מכיל יותר אישורים ממה שיכול להיות במשלוח אחד',
    },
    unreadFile: (file: string, why: string) => `הקובץ ${isolate(file)} ${why}.`,
    upload: (count: number) =>
      plural(count, {
        one: 'העלאת אישור אחד',
        two: 'העלאת שני אישורים',
        other: 'העלאת # אישורים',
      }),
    goOn: (count: number) =>
      plural(count, {
        one: 'המשך עם אישור אחד',
        two: 'המשך עם שני אישורים',
        other: 'המשך עם # אישורים',
      }),
    makeDefault: 'הגדרה שלהם כברירת המחדל',
    stoppedUpload: 'ההעלאה נעצרה. מה שבוצע נשאר. אפשר להמשיך עם השאר.',
    stoppingUpload: 'ההעלאה תיעצר אחרי הבקשות שכבר בדרך.',
    clear: 'ניקוי הרשימה',
  },
});
