/** Hebrew, whole. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {actionNames} from './action-names';
import {causes} from './causes';
import {remarks} from './remarks';
import {removes} from './removes';
import {certificateSentences} from './certificates';
import {day, grouped, isolate, list, listed, plural} from './format';
import {consent, consentDoorSentences, consentSentences} from './consent';
import {cseSentences} from './cse';
import {cseFolderSentences} from './cse-folder';
import {cse, cseIdentity} from './cse-labels';
import {
  cseDoorSentences,
  cseOutcome,
  cseRowSentences,
  cseWorkSentences,
} from './cse-rows';
import {changes, dashboard, news, report} from './dashboard';
import {diagnostics} from './diagnostics';
import {directorySentences} from './directory';
import {googleSentences} from './google';
import {actions, inventory, log, menu, rollout, sheets, states} from './labels';
import {importSentences} from './import';
import {logWords} from './log';
import {preview} from './planned';
import {chatDigest, digest} from './digest';
import {issuerSentences} from './issuer';
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {
  failure,
  interrupted,
  settingsChanged,
  scheduleSentences,
} from './schedule';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';
import {settingNames, settingValue} from './setting-names';
import {
  HEBREW,
  hours,
  minutes,
  NAMES,
  NOT_DONE,
  PATHS,
  rows,
  seconds as counted,
  SHEET,
} from './words';

const NO_LONGER_READABLE =
  'אי אפשר יהיה לקרוא ב-Gmail אימיילים שהוצפנו באמצעותם.';
const NO_UNDO = 'אי אפשר לבטל את הפעולה הזו.';

export const hebrew: Language = {
  ...HEBREW,
  sheet: SHEET,
  findings: {
    ...certificateSentences,
    ...googleSentences,
    ...rowSentences,
    ...cseSentences,
    ...cseRowSentences,
    ...cseWorkSentences,
    ...cseDoorSentences,
    ...cseFolderSentences,
    ...rolloutSentences,
    ...doorSentences,
    ...scheduleSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
    ...issuerSentences,
  },
  states,
  causes,
  untouched: 'לבדיקה',
  notDone: NOT_DONE,
  actions,
  preview,
  obliterate: 'מחיקה סופית של זוג מפתחות',
  outcome,
  likely: ({says, fix}) => `הסיבה הסבירה: ${says} ${fix}`,
  notes,
  withVersion: (message, version) =>
    `${message} (${isolate(`S/MIME Rollout ${version}`)})`.trim(),
  summary,
  digest,
  chatDigest,
  diagnostics,
  failure,
  interrupted,
  settingsChanged,
  settings: NAMES.settings,
  settingNames,
  settingValue,
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'כן',
  inventoryNone: 'אין אישור',
  remarks,
  changes,
  renamed: (from, to) => `השם השתנה מ-${isolate(from)} ל-${isolate(to)}`,
  replaced: address => `הכתובת ${isolate(address)} שייכת עכשיו למשתמש אחר`,
  news,
  dashboard,
  report,
  consent,
  protection: 'כאן כותב S/MIME Rollout',
  requirements,
  copy: {clientId: 'מזהה לקוח', scopes: 'היקפי הרשאות OAuth'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)}: ` : ''}הושלמו ${grouped(of.done)} מתוך ${rows(of.total)}, ${notWell(of).join(', ')}…`,
  finished: of =>
    `${of.previews ? nameOf(of) : 'הסתיים'}: ${[`הצליחו: ${grouped(of.succeeded)}`, ...notWell(of)].join(', ')}.`,
  unfinished: left =>
    plural(left, {
      one: 'שורה אחת עדיין בתור ותטופל ברקע. ההתקדמות מוצגת בסרגל הצד.',
      two: 'שתי שורות עדיין בתור ויטופלו ברקע. ההתקדמות מוצגת בסרגל הצד.',
      other: '# שורות עדיין בתור ויטופלו ברקע. ההתקדמות מוצגת בסרגל הצד.',
    }),
  forecast: (total, {seconds, fetches, batching, costs, today, perDay}) =>
    [
      batching === 'sparing'
        ? `${rows(total)}: בערך ${timeIn(seconds)}, ${grouped(fetches)} מתוך ${grouped(perDay)} בקשות ביום, בקבוצות גדולות. בקבוצות קטנות: בערך ${timeIn(costs.quick.seconds)}, ${grouped(costs.quick.fetches)} בקשות.`
        : `${rows(total)}: בערך ${timeIn(seconds)}, ${grouped(fetches)} מתוך ${grouped(perDay)} בקשות ביום.`,
      fetches + today > perDay
        ? `היום כבר נוצלו ${grouped(today)}. כשכולן ינוצלו, ההרצה תושהה ותימשך למחרת.`
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? 'לאף שורה לא הגיע מועד החידוש.'
        : `מספר השורות שהגיע מועד החידוש שלהן: ${grouped(due)}. מתוכן יש קובץ חדש יותר בתיקייה במעקב: ${grouped(toRenew.length)}.`,
      left.length > 0
        ? `קבצים שלא נעשה בהם שימוש: ${listed(left.map(it => it.name))}. הסיבות מוצגות בסרגל הצד, בקטע ${PATHS.schedule}.`
        : '',
      more ? 'יש עוד קבצים. כדי להמשיך, בוחרים שוב את הפריט הזה בתפריט.' : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  outOfSight,
  removes,
  confirm: {
    delete: (total, examples) =>
      `האישורים של ${rows(total)} יימחקו מ-Gmail (${among(total, examples)}). ${NO_LONGER_READABLE} ${NO_UNDO} אישורי ברירת מחדל ואישורים יחידים שבתוקף נשמרים. למחוק?`,
    offBoard: (total, examples) =>
      `כל האישורים של המשתמשים שב${rowsIn(total)} יימחקו מ-Gmail (${among(total, examples)}), בכל הכתובות שלהם, כולל כתובות שאין להן שורה. ${NO_LONGER_READABLE} ${NO_UNDO} למחוק הכול?`,
    cseDisable: (total, examples) =>
      `זוגות המפתחות של ${rows(total)} יושבתו (${among(total, examples)}). אי אפשר יהיה לפענח או לחתום באמצעותם ב-Gmail. אפשר להפעיל אותם שוב. להשבית?`,
    cseDeleteIdentity: (total, examples) =>
      `הזהויות של ההצפנה מצד הלקוח של ${rows(total)} יימחקו (${among(total, examples)}). המשתמשים האלה לא יוכלו לשלוח או לקבל אימיילים מוצפנים עד שתהיה להם שוב זהות. זוגות המפתחות שלהם נשמרים. למחוק?`,
  },
};

export {hebrew as language};

function among(total: number, examples: readonly string[]): string {
  return total > examples.length
    ? `${examples.map(isolate).join(', ')} ועוד`
    : list(examples);
}

/** Follows a preposition that is joined to it. */
function rowsIn(total: number): string {
  return total > 2 ? `-${rows(total)}` : rows(total);
}

function timeIn(seconds: number): string {
  if (seconds < 60) return counted(seconds);
  const whole = Math.round(seconds / 60);
  return whole < 120 ? minutes(whole) : hours(Math.round(whole / 60));
}

/** The message of a successful row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? ` תוקפו יפוג ב-${day(certificate.expires)}.`
    : '';
  switch (state) {
    case 'uploaded':
      return `האישור נשמר ב-Gmail.${until}`;
    case 'renewed':
      return `האישור החדש נשמר ב-Gmail והוא עכשיו ברירת המחדל.${until} האישורים הישנים נשמרו, כך שעדיין אפשר לקרוא אימיילים שהוצפנו באמצעותם.`;
    case 'valid':
      return 'ב-Gmail יש לכתובת הזו אישור ברירת מחדל בתוקף.';
    case 'offBoarded':
      return 'למשתמש הזה כבר אין אישורים ב-Gmail. אי אפשר עוד לקרוא ב-Gmail אימיילים שהוצפנו באמצעות האישורים שנמחקו.';
    case 'kept':
      return `האישור הזה כבר נמצא ב-Gmail, ולכן לא בוצע שינוי.${until}`;
    case 'defaultSet':
      return `האישור הוא עכשיו ברירת המחדל.${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `קובץ האישור מוכן להעלאה.${until}`;
    case 'wouldInsert':
      return `הפעולה "${actionNames.upload}" תוסיף את האישור הזה ל-Gmail.${until}`;
    case 'wouldSetDefault':
      return `האישור הזה נמצא ב-Gmail. הפעולה "${actionNames.upload}" תגדיר אותו כברירת המחדל.`;
    case 'wouldKeep':
      return `האישור הזה כבר נמצא ב-Gmail. הפעולה "${actionNames.upload}" לא תשנה דבר.`;
    case 'deleted':
      return 'האישור נמחק מ-Gmail. אי אפשר עוד לקרוא ב-Gmail אימיילים שהוצפנו באמצעותו.';
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
    case 'disabled':
    case 'obliterated':
    case 'identityDeleted':
      return cseOutcome(it);
    case 'missing':
      return keyPair ? cseOutcome(it) : '';
    case 'pairStored':
    case 'pending':
    case 'uploadedNotDefault':
    case 'consentNeeded':
    case 'left':
    case 'renewalDue':
    case 'expired':
    case 'revoked':
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
