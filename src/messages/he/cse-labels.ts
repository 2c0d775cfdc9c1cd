/** Hebrew: the columns of the CSE sheet, and the words in them. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {isolate} from './format';
import {details} from './labels';
import {HEADERS, LOCAL, NAMES, OURS} from './words';

export const cse: Language['cse'] = {
  user: {
    header: HEADERS.user,
    note: 'כתובת האימייל הראשית של המשתמש. הצפנה מצד הלקוח זמינה רק לכתובות ראשיות.',
  },
  certificate: {
    header: HEADERS.certificate,
    note: `הקובץ ב-Drive עם האישור והשרשרת שלו עד אישור הבסיס: קובץ ${isolate('.p7pem')}, ${isolate('.p7b')} או PEM, או קובץ ${isolate('.p12')}, שרק האישורים שבו ישמשו. קישור, מזהה או צ׳יפ חכם.`,
  },
  password: {
    header: HEADERS.password,
    note: `רק לקובץ ${isolate('.p12')}. התא מתרוקן אחרי העלאה שהצליחה (ראו "${NAMES.settings}"), אבל היסטוריית הגרסאות של הגיליון שומרת את התוכן הקודם שלו.`,
  },
  metadata: {
    header: HEADERS.metadata,
    note: `איפה נמצא המפתח הפרטי: קובץ ה-${isolate('.wrap')} ב-Drive; ${isolate('https://key.service/address wrappedKey')}, כלומר כתובת שירות המפתחות ואחריה המפתח העטוף; ${isolate('hardware:')} ואחריו תיאור; או ${isolate('wrap')}, כדי ששירות המפתחות יעטוף את המפתח שבקובץ ה-${isolate('.p12')}.`,
  },
  use: {
    header: HEADERS.use,
    note: `${isolate('both')} (שניהם), ${isolate('signing')} (חתימה) או ${isolate('encryption')} (הצפנה). תא ריק: ${isolate('both')}. לשני זוגות מפתחות של אותו משתמש צריך שתי שורות, אחת לכל שימוש.`,
  },
  queued: {
    header: HEADERS.queued,
    note: 'הפעולה שממתינה לשורה הזו. מרוקנים את התא כדי להוציא את השורה מההרצה.',
  },
  state: {header: HEADERS.state, note: OURS},
  message: {
    header: HEADERS.message,
    note: `${OURS} מה קרה ומה צריך לעשות.`,
  },
  keyPair: {
    header: HEADERS.keyPair,
    note: `${OURS} המזהה ב-Gmail של זוג המפתחות של השורה הזו.`,
  },
  previousKeyPair: {
    header: 'זוג המפתחות הקודם',
    note: `${OURS} זוג המפתחות שהיה בשימוש הזהות לפני ההחלפה האחרונה. הפעולה "${actionNames.cseRollBack}" חוזרת אליו.`,
  },
  identity: {
    header: 'זהות',
    note: `${OURS} באיזה זוג מפתחות משתמשת הזהות של המשתמש.`,
  },
  keyService: {header: 'שירות מפתחות', note: OURS},
  fingerprint: {
    header: 'טביעת האצבע של האישור',
    note: `${OURS} ערך ה-SHA-256 של האישור.`,
  },
  expires: {header: 'תאריך תפוגה', note: `${OURS} ${LOCAL}`},
  obliterableIn: {
    header: 'ימים עד מחיקה סופית',
    note: `${OURS} מספר הימים עד שאפשר יהיה למחוק באופן סופי את זוג המפתחות שהושבת. התא ריק כל עוד זוג המפתחות פעיל.`,
  },
  waitingSince: {
    header: 'בהמתנה מאז',
    note: `${OURS} מתי התקבל מ-Gmail בפעם הראשונה שההצפנה מצד הלקוח עדיין לא פעילה אצל המשתמש. ${LOCAL}`,
  },
  readFrom: {
    header: 'נקרא מתוך',
    note: `${OURS} למה שייכת טביעת האצבע: מזהים של קבצים ב-Drive, או סימון של תוכן התא.`,
  },
  updated: {header: 'עודכן', note: `${OURS} ${LOCAL}`},
  details,
};

export const cseIdentity: Language['cseIdentity'] = {
  none: 'אין',
  thisPair: 'הזוג הזה',
  thisForSigning: 'הזוג הזה (חתימה)',
  thisForEncryption: 'הזוג הזה (הצפנה)',
};
