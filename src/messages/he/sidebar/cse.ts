import type {SidebarPart} from '../../sidebar';
import {actionNames} from '../action-names';
import {isolate} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {keyPairs as countedPairs, NAMES, rows} from '../words';

const BACKGROUND =
  'נשמר רק בדף הזה כל עוד הוא פתוח. שורות שמטופלות ברקע לא יכולות להשתמש בזה.';
const STORED_ONCE = 'שום דבר לא נשמר פעמיים.';
const DOT_WRAP = isolate('.wrap');

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, the import of files. */
export const cse: SidebarPart<
  'cse' | 'keyServiceToken' | 'cseRow' | 'keyPairs' | 'keyService' | 'cseFolder'
> = ({number, plural, date, moment, days, sheet: {sheets}}) => ({
  cse: {
    parts: 'החלקים של ההצפנה',
    part: {
      rows: 'שורות',
      row: 'משתמש',
      keyService: 'שירות מפתחות',
      folder: 'ייבוא',
    },
    intro:
      'הצפנה מצד הלקוח ב-Gmail: המשתמשים חותמים ומצפינים באמצעות מפתחות ששמורים בשירות המפתחות שלכם, כך ש-Google לא יכולה לקרוא את האימיילים שלהם.',
    notReady: `בגיליון האלקטרוני הזה עדיין אין גיליון ${sheets.cse}.`,
    setUpHint: 'יצירה או תיקון של הגיליונות. שום דבר שכתבתם לא נמחק.',
    noAccess:
      'ההצפנה מצד הלקוח מוגדרת בשם כל משתמש, כולל אתכם. לשם כך צריך חשבון שירות עם הענקת גישה ברמת הדומיין.',
    state: 'מצב השורות',
    empty: `אין עדיין שורות בגיליון ${sheets.cse}. מייבאים תיקייה של קובצי ${isolate('.p7pem')} ו-${DOT_WRAP}, או מזינים בכל שורה משתמש, אישור ומטא-נתונים של המפתח.`,
    waiting: (count: number) =>
      plural(count, {
        one: 'שורה אחת ממתינה להפעלת CSE ב-Gmail.',
        two: 'שתי שורות ממתינות להפעלת CSE ב-Gmail.',
        other: '# שורות ממתינות להפעלת CSE ב-Gmail.',
      }),
    waitingHint: 'זה נמשך עד 24 שעות אחרי שאדמין הפעיל את האפשרות.',
    nextTry: (time: number) => `ניסיון אוטומטי נוסף: ${moment(time)}.`,
    noNextTry:
      'הניסיון לא יחזור אוטומטית. מעלים את השורות האלה שוב כש-CSE פעיל.',
    next: {
      check:
        'בדיקה של האישור, של המטא-נתונים של המפתח ושל שירות המפתחות. שום דבר לא נשלח.',
      upload: `העלאה של זוגות המפתחות ושיוך שלהם לזהויות. ${STORED_ONCE}`,
      fix: 'השורות מופיעות למטה, לפי ההודעה שלהן.',
      wait: 'ההפעלה של CSE ב-Gmail נמשכת עד 24 שעות. עד אז אין מה לעשות.',
    },
    menu: {
      titles: {
        cseCheck: (count: number) =>
          plural(count, {
            one: 'בדיקת שורה אחת',
            two: 'בדיקת שתי שורות',
            other: 'בדיקת # שורות',
          }),
        cseRefresh: (count: number) =>
          plural(count, {
            one: 'רענון שורה אחת',
            two: 'רענון שתי שורות',
            other: 'רענון # שורות',
          }),
      },
      hints: {
        cseCheck: 'פתיחת הקבצים. שום דבר לא נשלח.',
        cseUpload: STORED_ONCE,
        cseRefresh: 'קריאה של מה שיש ב-Gmail.',
        cseSwitch: 'העלאת זוגות משירות מפתחות אחר.',
        cseRollBack: 'שימוש חוזר בזוגות המפתחות הקודמים.',
        cseEnable: 'חזרה לחתימה ולפענוח באמצעותם.',
      },
    },
    passwordHint: `לשורות שהאישור שלהן הוא קובץ PKCS#12. ${BACKGROUND}`,
  },

  keyServiceToken: {
    title: 'אסימון לעטיפת מפתחות',
    label: 'אסימון',
    hint: `מה ששירות המפתחות שלכם דורש בתור ${isolate('authentication')} כשהוא עוטף מפתחות פרטיים. ${BACKGROUND}`,
    given: 'הוגדר אסימון להרצה הזו.',
    forget: 'הסרת האסימון',
  },

  cseRow: {
    none: 'לא נבחרה שורה',
    noneHint: `לוחצים על שורה בגיליון ${sheets.cse} כדי לראות כאן את המפתחות של המשתמש.`,
    use: 'זוג מפתחות עבור',
    uses: {
      both: 'חתימה והצפנה',
      signing: 'חתימה',
      encryption: 'הצפנה',
      unknown: 'לא ידוע',
    },
  },

  keyPairs: {
    title: 'זוגות מפתחות ב-Gmail',
    show: 'הצגת זוגות מפתחות',
    again: 'טעינה מחדש',
    found: countedPairs,
    none: 'אין ב-Gmail זוג מפתחות למשתמש הזה.',
    identity: 'למשתמש יש זהות, והוא יכול לשלוח אימיילים מוצפנים.',
    noIdentity: 'למשתמש אין זהות, והוא לא יכול לשלוח אימיילים מוצפנים.',
    otherIdentity: (address: string) =>
      `ב-Gmail יש גם זהות לכתובת ${isolate(address)}, שהייתה בעבר כתובת ראשית. היא לא בשימוש.`,
    pair: (at: number) => `זוג מפתחות ${number(at)}`,
    states: {
      enabled: 'פעיל',
      disabled: 'מושבת',
      unknown: 'מצב לא ידוע',
    },
    usedFor: {
      both: 'משמש לחתימה ולהצפנה',
      signing: 'משמש לחתימה',
      encryption: 'משמש להצפנה',
      nothing: 'הזהות לא משתמשת בו',
    },
    certificate: 'אישור',
    unreadable: 'אי אפשר לקרוא אותו.',
    about: 'מידע נוסף על האישור',
    keptBy: 'המפתח הפרטי שמור אצל',
    disabledSince: 'מושבת מאז',
    obliteration: 'מחיקה סופית',
    obliterable: 'אפשרית עכשיו.',
    obliterableUnused: 'אפשרית אחרי שהזהות תשתמש בזוג מפתחות אחר, או תימחק.',
    countdown: (left: number, from: number) =>
      `אפשרית ${days(left)}, החל מ-${date(from)}.`,
    noCountdown: 'עדיין לא אפשרית. לא ידוע מ-Gmail ממתי הוא מושבת.',
    id: 'מזהה זוג המפתחות',
    day: (time: number) => date(time),
    enable: 'הפעלה',
    disable: 'השבתה…',
    use: `${NAMES.useForIdentity}…`,
    makeIdentity: 'יצירת זהות באמצעותו',
    obliterate: 'מחיקה סופית…',
    deleteIdentity: 'מחיקת הזהות…',
    done: {
      enable: 'זוג המפתחות פעיל.',
      disable: 'זוג המפתחות מושבת.',
      obliterate: 'זוג המפתחות נמחק באופן סופי.',
      use: 'הזהות משתמשת עכשיו בזוג המפתחות הזה.',
      delete: 'הזהות נמחקה.',
    },
    disabling: {
      title: 'להשבית את זוג המפתחות?',
      titleInUse: 'להשבית את זוג המפתחות שבשימוש?',
      harm: (user: string) =>
        `הזהות של ${isolate(user)} לא משתמשת בו. עד שהוא יופעל שוב, אי אפשר יהיה לקרוא אימיילים שהוצפנו באמצעותו.`,
      harmInUse: (user: string) =>
        `הזהות של ${isolate(user)} משתמשת בו. עד שהוא יופעל שוב או שהזהות תשתמש בזוג אחר, המשתמש לא יוכל לחתום או לשלוח אימיילים מוצפנים, ולא יוכל לקרוא אימיילים שהוצפנו באמצעותו.`,
      confirm: 'כן, השבתה',
    },
    using: {
      title: 'להשתמש בזוג המפתחות הזה מעכשיו?',
      says: (user: string) =>
        `המשתמש ${isolate(user)} חותם באמצעותו, ואחרים מצפינים באמצעותו. זוג המפתחות שבשימוש עכשיו נשמר, כך שעדיין אפשר לקרוא אימיילים ישנים.`,
      confirm: 'כן, שימוש בזוג הזה',
    },
    obliterating: {
      title: 'למחוק את זוג המפתחות הזה באופן סופי?',
      harm: (user: string) =>
        `אי אפשר יהיה לקרוא יותר אימיילים של ${isolate(user)} שהוצפנו באמצעות זוג המפתחות הזה: לא המשתמש, לא אדמין ולא בעזרת שירות המפתחות. הפעולה נכנסת לתוקף מיד ואי אפשר לבטל אותה.`,
      type: (user: string) =>
        `כדי לאמת, מקלידים את הכתובת של המשתמש: ${isolate(user)}`,
      confirm: 'כן, מחיקה סופית',
    },
    deleting: {
      title: 'למחוק את הזהות הזו?',
      harm: (user: string) =>
        `המשתמש ${isolate(user)} לא יוכל לשלוח אימיילים מוצפנים, ואחרים לא ימצאו את האישור בספרייה. זוגות המפתחות נשמרים, כך שעדיין אפשר לקרוא אימיילים ישנים, ואפשר ליצור שוב זהות.`,
      confirm: 'כן, מחיקה',
    },
  },

  keyService: {
    title: NAMES.keyService,
    address: settingLabels.keyService.address,
    addressHint:
      'שירות המפתחות שכל השורות צריכות להשתמש בו. ריק: השירות המשותף לכל השורות בהרצה.',
    assigned: settingLabels.keyService.assigned,
    assignedHint:
      'אם הקציתם כמה שירותים במסוף Admin, מזינים אחד בכל שורה: הנתיב של היחידה או הכתובת של הקבוצה, רווח והכתובת של שירות המפתחות. קבוצות קודמות ליחידות, הקבוצה הראשונה קודמת לאחרות, והיחידה הקרובה ביותר קודמת ליחידות שמעליה. לכל שאר המשתמשים משמש שירות המפתחות שלמעלה.',
    check: NAMES.checkKeyService,
    checking: 'בבדיקה…',
    checkWhat: (uri: string) => `בדיקה: ${isolate(uri)}`,
    checkOne: 'בדיקה',
    inRows: 'בשורות',
    rows,
    answers: (name: string) => `השירות ${isolate(name)} מגיב.`,
    clean: 'לא נמצאו בעיות.',
    name: 'שם',
    vendor: 'ספק',
    version: 'גרסה',
    operations: 'פעולות',
    blank: 'לא צוין',
    wrapping: 'עטיפת מפתחות פרטיים',
    wraps: settingLabels.keyService.wraps,
    wrapsHint: `להשאיר מושבת בטוח יותר: המפתחות העטופים מגיעים אז מקובצי ${DOT_WRAP}.`,
    warning:
      'המפתחות הפרטיים נפתחים אז על ידי הסקריפט ונשלחים לא מוצפנים לשירות המפתחות, ב-TLS. בזמן הזה, כל מי ששולט בסקריפט, כולל Google, יכול לקרוא אותם ואת כל האימיילים שהם מגינים עליהם.',
    warningFix: `עוטפים את המפתחות במקום שבו נוצרו, בכלי של שירות המפתחות שלכם, ומייבאים את קובצי ה-${DOT_WRAP}. משתמשים באפשרות הזו רק למפתחות שאתם מוכנים לקחת לגביהם את הסיכון.`,
    template: settingLabels.keyService.template,
    templateHint: `טקסט JSON במבנה שהספק שלכם דורש. המפתח מחליף את ${isolate('{{private_key}}')}, האסימון את ${isolate('{{authentication}}')} ומזהה ההיקף את ${isolate('{{perimeter_id}}')}.`,
    keyFormat: settingLabels.keyService.keyFormat,
    keyFormats: settingValues.keyFormat,
    answerField: settingLabels.keyService.answerField,
    answerFieldHint:
      'השדה שמכיל את המפתח העטוף. אם השדה נמצא בתוך שדה אחר, מחברים את השמות בנקודות.',
    perimeterId: settingLabels.keyService.perimeterId,
    perimeterIdHint: 'רק אם שירות המפתחות שלכם דורש אותו.',
  },

  cseFolder: {
    intro: `לתיקייה עם קבצים בשמות כמו בכלי של Google: ${isolate('user@domain.p7pem')} עם שרשרת האישורים ו-${isolate('user@domain.wrap')} עם המפתח העטוף. לגיליון מתווספים קישורים לקבצים, ולא התוכן שלהם.`,
    folder: 'תיקייה',
    folderHint: 'קישור או מזהה של תיקייה ב-Drive או באחסון שיתופי.',
    scan: 'סריקת התיקייה',
    scanAgain: 'סריקה חוזרת',
    scanning: 'בסריקה…',
    result: 'מה יקרה',
    counts: {
      added: (count: number) => `חדשות: ${number(count)}`,
      changed: (count: number) => `ישתנו: ${number(count)}`,
      unchanged: (count: number) => `ללא שינוי: ${number(count)}`,
      left: (count: number) => `לא בשימוש: ${number(count)}`,
    },
    countHints: {
      added: `שורות שיתווספו בסוף הגיליון ${sheets.cse}.`,
      changed: 'שורות שיקבלו קבצים אחרים.',
      unchanged: 'שורות שכבר יש בהן הקבצים האלה.',
      left: 'קבצים שלא שייכים לשורה, ראו למטה.',
    },
    examples: 'חלק מהשורות',
    heads: {user: 'משתמש וקבצים', does: 'שינוי'},
    does: {added: 'חדשה', changed: 'תשתנה'},
    noFile: 'אין',
    certificate: (name: string) => `אישור: ${isolate(name)}`,
    metadata: (name: string) => `מפתח: ${isolate(name)}`,
    leftovers: (count: number) =>
      plural(count, {
        one: 'קובץ אחד לא בשימוש',
        two: 'שני קבצים לא בשימוש',
        other: '# קבצים לא בשימוש',
      }),
    listed: (count: number) =>
      plural(count, {
        one: 'הראשון מופיע ברשימה.',
        two: 'שני הראשונים מופיעים ברשימה.',
        other: '# הראשונים מופיעים ברשימה.',
      }),
    leftoversName: 'files-not-used.csv',
    take: (added: number, changed: number) => {
      const news = plural(added, {
        one: 'שורה חדשה אחת',
        two: 'שתי שורות חדשות',
        other: '# שורות חדשות',
      });
      const others = plural(changed, {
        one: 'שינוי בשורה אחת',
        two: 'שינוי בשתי שורות',
        other: 'שינוי ב-# שורות',
      });
      if (changed === 0) return `כתיבת ${news}`;
      return added === 0 ? `כתיבה: ${others}` : `כתיבה: ${news}, ${others}`;
    },
    taking: 'בכתיבה…',
    done: 'הקבצים נמצאים בגיליון',
    taken: (added: number, changed: number) =>
      `שורות שנוספו: ${number(added)}. שורות שהשתנו: ${number(changed)}.`,
    next: `השלב הבא: בוחרים "${actionNames.cseCheck}" בקטע "שורות". הקבצים ושירות המפתחות נבדקים, ושום דבר לא נשלח ל-Gmail.`,
    openRows: 'פתיחת השורות',
    another: 'סריקת תיקייה אחרת',
  },
});
