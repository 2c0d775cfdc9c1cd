/** Hebrew: what the sidebar offers for settings that are a choice, and how Log and mails show it. */
import type {SettingValues} from '../setting-values';

export const settingValues: SettingValues = {
  yes: 'כן',
  no: 'לא',
  access: {
    own: 'החשבון שלכם',
    keyless: 'חשבון שירות, ללא מפתח',
    key: 'חשבון שירות, מפתח פרטי',
  },
  every: {
    never: 'אף פעם',
    hour: 'בכל שעה',
    day: 'פעם ביום, בשעה קבועה',
  },
  kind: {
    none: 'רשות אישורים שמקבלת קבצים',
    google: 'Google Cloud Certificate Authority Service',
    cfssl: 'CFSSL, שרת CA משלכם',
  },
  scriptKeys: {
    none: 'לא',
    'P-256': 'כן, עם מפתחות P-256 שנוצרים בסקריפט',
    'P-384': 'כן, עם מפתחות P-384 שנוצרים בסקריפט',
    'RSA 2048': 'כן, עם מפתחות RSA 2048 שנוצרים בסקריפט',
  },
  keyType: {
    'RSA 2048': 'RSA 2048',
    'RSA 3072': 'RSA 3072',
    'RSA 4096': 'RSA 4096 (איטי)',
    'P-256': 'EC P-256',
    'P-384': 'EC P-384',
  },
  keyFormat: {
    'pkcs8-pem': 'PKCS#8, PEM',
    'pkcs1-pem': 'PKCS#1, PEM (RSA בלבד)',
    'pkcs8-base64': 'PKCS#8, Base64',
  },
};
