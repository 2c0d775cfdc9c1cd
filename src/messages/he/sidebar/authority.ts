import type {SidebarPart} from '../../sidebar';
import {isolate} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The certification authority that issues certificates through its API. */
export const authority: SidebarPart<'authority' | 'issuing'> = ({
  number,
  plural,
}) => ({
  authority: {
    lineHint: 'הנפקת אישורים בלחיצת כפתור',
    intro:
      'אם לרשות האישורים (CA) שלכם יש API שמוכר ב-S/MIME Rollout, היא מנפיקה את האישורים שמבקשים בייבוא. כל רשות אחרת מקבלת את הבקשות כקבצים.',
    kind: settingLabels.authority.kind,
    kinds: settingValues.kind,
    kindHints: {
      none: 'מורידים את הבקשות ומייבאים את האישורים שמתקבלים מהרשות.',
      google: 'מאגר CA בפרויקט שלכם ב-Google Cloud. השירות בתשלום.',
      cfssl: 'צריך להיות אפשר להגיע אליו מהאינטרנט ב-HTTPS.',
    },
    pool: settingLabels.authority.pool,
    poolHint: isolate('projects/…/locations/…/caPools/…'),
    template: settingLabels.authority.template,
    templateHint: `לא חובה: ${isolate('projects/…/locations/…/certificateTemplates/…')}`,
    lifetime: settingLabels.authority.lifetimeDays,
    lifetimeHint: 'מ-1 עד 1,185. יכול להיות שהמדיניות של המאגר מתירה פחות.',
    scriptKeys: settingLabels.authority.scriptKeys,
    scriptKeyKinds: settingValues.scriptKeys,
    scriptKeyHints: {
      none: 'מבקשים כל אישור בסרגל הצד, ושם נוצר המפתח שלו.',
      'P-256':
        'המפתחות נוצרים ב-Apps Script, גם בלילה. קודם קוראים את מודל האיומים.',
      'P-384': 'נמשך פי כמה.',
      'RSA 2048': 'נמשך כמה שניות לכל מפתח: רק מעטים בכל הרצה.',
    },
    keySecret: settingLabels.authority.keySecret,
    keySecretHint: `סוד ב-Secret Manager (${isolate('projects/…/secrets/…')}) שיש בו 32 תווים לפחות. צריך להתיר אותו ב"${NAMES.settings}".`,
    server: settingLabels.authority.server,
    serverHint: `כתובת https שרשומה גם ב-${isolate('allowed-hosts.json')}.`,
    profile: settingLabels.authority.profile,
    profileHint: 'שם בתצורת השרת. אם השדה ריק, משמשת ברירת המחדל שלו.',
    secret: settingLabels.authority.secret,
    secretHint: `לא חובה: ${isolate('projects/…/secrets/…')} ב-Secret Manager. צריך להתיר אותו ב"${NAMES.settings}".`,
    key: settingLabels.authority.key,
    keyHint: `המפתח ההקסדצימלי של הפרופיל (${isolate('auth_keys')}). הוא נשמר רק בשבילכם ולא מוצג שוב.`,
    keySaved: 'שמור אצלכם מפתח. כדי להחליף אותו, מקלידים מפתח אחר.',
    checkHint: 'בדיקה של מה שנדרש להנפקה, בלי להנפיק דבר',
  },

  issuing: {
    title: 'אישורים מרשות האישורים שלכם',
    intro: (name: string) =>
      `הבקשות נחתמות על ידי ${isolate(name)}, והאישורים מועלים מיד. אם מבקשים שוב, מקבלים את אותם אישורים.`,
    saveFirst: 'קודם שומרים את קובץ המפתחות.',
    issue: (count: number) =>
      plural(count, {
        one: 'בקשה והעלאה של אישור אחד',
        two: 'בקשה והעלאה של שני אישורים',
        other: 'בקשה והעלאה של # אישורים',
      }),
    issued: (done: number, total: number) =>
      `אישורים שהונפקו: ${number(done)} מתוך ${number(total)}.`,
    unfinished: 'לא כל האישורים הונפקו. ממשיכים עם השאר.',
    refused: (count: number) =>
      plural(count, {
        one: 'לבקשה אחת לא הונפק אישור',
        two: 'לשתי בקשות לא הונפק אישור',
        other: 'ל-# בקשות לא הונפק אישור',
      }),
  },
});
