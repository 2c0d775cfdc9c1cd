/** Hebrew: the label of each setting, as sidebar, Log, mails, and sentences use it. */
import {settingNamesOf, type SettingLabels} from '../setting-names';
import {path} from './format';
import {NAMES} from './words';

export const settingLabels: SettingLabels = {
  settings: {
    access: 'גישה לתיבות דואר',
    serviceAccount: 'כתובת האימייל של חשבון השירות',
    clientId: 'מזהה לקוח',
    operators: 'מפעילים',
    testUser: 'משתמש לבדיקה',
    makeDefault: NAMES.makeDefault,
    emptyPassword: 'ריקון תא הסיסמה אחרי העלאה שהצליחה',
    repairsFiles: NAMES.repairsFiles,
    secretPrefix: NAMES.secretPrefix,
    language: 'שפת הגיליון',
    width: 'תיבות דואר בו-זמנית',
    asWarning: 'כללים מקלים',
    roots: NAMES.roots,
    privateKey: 'מפתח פרטי',
  },
  schedule: {
    every: 'רענון',
    hour: 'שעה',
    renew: NAMES.renewDue,
    everyUser: NAMES.everyUser,
    readsAll: 'קריאה של כל תיבות הדואר בכל פעם',
    renewalDays: 'חידוש לפני התפוגה (ימים)',
    tiers: 'אימייל לפני התפוגה (ימים)',
    watchedFolder: 'תיקייה במעקב',
    watchedSecret: 'סוד עם הסיסמה שלהם',
    recipients: 'נמענים',
    chatWebhook: 'כתובת Webhook של Google Chat',
  },
  keyService: {
    address: 'כתובת',
    assigned: 'שירותי מפתחות של יחידות וקבוצות',
    wraps: 'עטיפה של מפתחות פרטיים באמצעות S/MIME Rollout',
    template: 'גוף הבקשה',
    keyFormat: 'פורמט המפתח',
    answerField: 'שדה בתשובה',
    perimeterId: 'מזהה היקף',
  },
  request: {
    keyType: 'סוג המפתח',
    subject: 'נושא האישור',
    furtherAddresses: 'גם לכתובות האחרות של המשתמש',
    columns: 'העמודות של ה-CSV',
  },
  authority: {
    kind: 'האישורים מונפקים על ידי',
    pool: 'מאגר CA',
    template: 'תבנית אישורים',
    lifetimeDays: 'תקופת תוקף בימים',
    scriptKeys: 'בקשת אישורי המשך בחידוש',
    keySecret: 'סוד שמצפין מפתחות חדשים',
    server: 'כתובת השרת',
    profile: 'פרופיל',
    secret: 'סוד עם המפתח',
    key: 'מפתח',
  },
  consent: {
    clientId: 'מזהה לקוח',
    secret: 'סוד הלקוח',
    webApp: 'כתובת אפליקציית האינטרנט',
  },
  userKit: {
    firstDay: 'היום הראשון',
    contact: 'איש קשר למשתמשים',
    language: 'שפת הטקסטים',
    subject: 'נושא האימייל',
    text: 'טקסט',
    card: 'שאלות ותשובות',
  },
};

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.requests,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  path,
);
