import type {SidebarPart} from '../../sidebar';
import {isolate, listed} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The settings and the set-up check. */
export const settings: SidebarPart<'caCertificates' | 'settings' | 'setup'> = ({
  plural,
  date,
}) => ({
  caCertificates: {
    title: NAMES.caCertificates,
    intro:
      'הם משלימים קובצי אישורים שבהם הם חסרים. אישורים שבקבצים שנפתחים, ואישורים שנמצאים ב-Gmail, נזכרים אוטומטית.',
    choose: 'בחירת קבצים',
    drop: 'או גרירה שלהם לכאן',
    hint: `קובצי PEM, DER או ${isolate('.p7b')}, או ארכיון ZIP שלהם. בלי מפתחות פרטיים.`,
    added: (count: number) =>
      count === 0
        ? 'לא נוסף אישור CA.'
        : plural(count, {
            one: 'אישור CA אחד מוכר עכשיו.',
            two: 'שני אישורי CA מוכרים עכשיו.',
            other: '# אישורי CA מוכרים עכשיו.',
          }),
    refused: (count: number) =>
      plural(count, {
        one: 'אישור אחד לא נכלל: תוקפו פג או שהוא לא שייך לרשות אישורים (CA).',
        two: 'שני אישורים לא נכללו: תוקפם פג או שהם לא שייכים לרשות אישורים (CA).',
        other:
          '# אישורים לא נכללו: תוקפם פג או שהם לא שייכים לרשות אישורים (CA).',
      }),
    unread: (files: readonly string[]) =>
      `לא היה אפשר לקרוא אישורים מהקבצים ${listed(files)}.`,
    known: (count: number) =>
      plural(count, {
        one: 'אישור CA מוכר אחד',
        two: 'שני אישורי CA מוכרים',
        other: '# אישורי CA מוכרים',
      }),
    one: (name: string, expires: number) =>
      `${isolate(name)}, עד ${date(expires)}`,
  },

  settings: {
    access: settingLabels.settings.access,
    accesses: settingValues.access,
    accessHints: {
      own: 'רק הכתובת שלכם. אין צורך בהגדרה.',
      keyless:
        'כל המשתמשים. החתימה בשם חשבון השירות מתבצעת ב-Google, ואף מפתח לא יוצא משם. הבחירה הטובה ביותר.',
      key: 'כל המשתמשים, אם אי אפשר להשתמש באפשרות ללא מפתח. המפתח נשמר במאפיינים האישיים שלכם בסקריפט הזה.',
    },
    serviceAccount: settingLabels.settings.serviceAccount,
    clientId: settingLabels.settings.clientId,
    clientIdHint: 'המספר של חשבון השירות, לרשומה של הענקת הגישה במסוף Admin.',
    testUser: settingLabels.settings.testUser,
    testUserHint: 'בדיקת ההגדרות קוראת את הגדרות ה-S/MIME של המשתמש הזה.',
    operators: settingLabels.settings.operators,
    operatorsHint: 'כתובות שרשאיות להשתמש ב-S/MIME Rollout, אחת בכל שורה.',
    language: settingLabels.settings.language,
    languageHint:
      'גם של התפריט, ההודעות והאימיילים. השורות, המצבים והעמודות נשמרים, בשפה החדשה.',
    languageOfLocale: 'לפי ההגדרה האזורית',
    upload: 'העלאה',
    makeDefault: settingLabels.settings.makeDefault,
    emptyPassword: settingLabels.settings.emptyPassword,
    emptyPasswordHint: 'גרסאות ישנות של הגיליון עדיין מכילות את הסיסמה.',
    repairsFiles: settingLabels.settings.repairsFiles,
    repairsFilesHint:
      'קובץ שחסרים בו אישורים של רשות האישורים (CA), או שלא היה אפשר לקרוא ב-Gmail, נארז מחדש לצורך ההעלאה עם אותה סיסמה. הקובץ ב-Drive לא משתנה.',
    secretPrefix: settingLabels.settings.secretPrefix,
    secretPrefixHint: `תאי סיסמה יכולים אז להכיל שם של סוד ב-Google Secret Manager. מזינים ${isolate('projects/PROJECT')} לכל הסודות של פרויקט, או ${isolate('projects/PROJECT/secrets/NAME')} לסוד אחד. ריק: אין.`,
    width: settingLabels.settings.width,
    widthHint:
      'מ-1 עד 100. עם פחות, מגיעים למגבלות של Google לעיתים רחוקות יותר.',
    widthWrong: 'מזינים מספר שלם מ-1 עד 100.',
    relaxed: {
      title: settingLabels.settings.asWarning,
      hint: 'כלל מסומן מזהיר במקום לחסום את השורה. עדיין יכול להיות שהקובץ יידחה ב-Gmail.',
      count: (count: number) =>
        plural(count, {
          one: 'יש הקלה בכלל אחד.',
          two: 'יש הקלה בשני כללים.',
          other: 'יש הקלה ב-# כללים.',
        }),
      by: (operator: string, time: number) =>
        `הקלה על ידי ${isolate(operator)} ב-${date(time)}`,
      blocked: (rows: number) =>
        rows === 0
          ? 'לא חוסם עכשיו אף שורה'
          : plural(rows, {
              one: 'חוסם עכשיו שורה אחת',
              two: 'חוסם עכשיו שתי שורות',
              other: 'חוסם עכשיו # שורות',
            }),
      more: (count: number) =>
        plural(count, {
          one: 'הצגת עוד כלל אחד',
          two: 'הצגת עוד שני כללים',
          other: 'הצגת עוד # כללים',
        }),
      all: (count: number) =>
        plural(count, {
          one: 'הצגת הכלל',
          two: 'הצגת שני הכללים',
          other: 'הצגת כל # הכללים',
        }),
      other: (code: string) => `כלל של גרסה קודמת: ${isolate(code)}`,
    },
    roots: settingLabels.settings.roots,
    rootsHint:
      'מהרשימה של Google או כאלה שנוספו במסוף Admin. מדביקים אישורים בפורמט PEM, או כותבים טביעת אצבע SHA-256 אחת או שם אחד בכל שורה. שרשרת שלא מובילה לאף אחד מהם גורמת רק לאזהרה.',
    appearance: 'מראה',
    themes: {automatic: 'אוטומטי', light: 'בהיר'},
    more: 'עוד',
    setUpCheckHint: 'בדיקה של כל מה שנדרש',
    save: 'שמירה',
    saved: 'נשמר.',
    savedNow: '✓ נשמר',
    unsaved: 'יש שינויים שלא נשמרו.',
    discard: 'ביטול השינויים',
    key: settingLabels.settings.privateKey,
    keyStored: 'נשמר עבורכם מפתח. הוא אף פעם לא מוצג.',
    keyMissing: 'לא נשמר עבורכם מפתח.',
    keyHint:
      'קובץ מפתח ה-JSON של חשבון השירות. הוא נשמר במאפיינים האישיים שלכם בסקריפט הזה ולא מוצג שוב.',
    keyFile: 'קובץ מפתח JSON',
    keyPaste: 'הדבקת המפתח במקום זה',
    keyText: 'התוכן של קובץ מפתח ה-JSON',
    keySave: 'שמירת המפתח',
    keyForget: 'מחיקת המפתח',
    keySaved: 'המפתח נשמר.',
    keyForgotten: 'המפתח נמחק.',
    keyUnreadable: (name: string) =>
      `לא היה אפשר לקרוא את הקובץ ${isolate(name)}.`,
    keyUnreadableFix: 'בוחרים אותו שוב, או מדביקים את התוכן שלו.',
  },

  setup: {
    intro:
      'בדיקה של כל מה שנדרש כדי להגיע לתיבות הדואר, ומה לעשות אם משהו חסר.',
    start: NAMES.checkSetup,
    again: 'בדיקה חוזרת',
    running: 'בבדיקה…',
    met: {yes: 'תקין', no: 'לא תקין', unknown: 'לא נבדק'},
    todo: 'מה לעשות',
    allMet: 'הכול מוגדר.',
    someMet: (count: number) =>
      plural(count, {
        one: 'דרישה אחת מתקיימת',
        two: 'שתי דרישות מתקיימות',
        other: '# דרישות מתקיימות',
      }),
    someMissing: (count: number) =>
      plural(count, {
        one: 'דרישה אחת לא מתקיימת.',
        two: 'שתי דרישות לא מתקיימות.',
        other: '# דרישות לא מתקיימות.',
      }),
    someUnknown: (count: number) =>
      plural(count, {
        one: 'דרישה אחת לא היה אפשר לבדוק.',
        two: 'שתי דרישות לא היה אפשר לבדוק.',
        other: '# דרישות לא היה אפשר לבדוק.',
      }),
  },
});
