/** Hebrew: what a preview reports about a row. */
import type {NamedCertificate, PlannedStep} from '../../core/rows/planned';
import type {Language} from '../language';
import {
  day,
  grouped,
  isolate,
  list,
  listed,
  plural,
  quoted,
  pick,
} from './format';
import {actions} from './labels';

/** More names than these would be cut off in the cell. */
const MAX_CERTIFICATES = 15;

export const preview: Language['preview'] = {
  of: action => `תצוגה מקדימה של "${actions[action]}"`,
  says: (action, steps) =>
    `תצוגה מקדימה של "${actions[action]}": ${steps.length === 0 ? 'שום דבר לא ישתנה.' : steps.map(sentence).join(' ')}`,
};

function sentence(step: PlannedStep): string {
  switch (step.kind) {
    case 'store':
      return step.makesDefault
        ? `האישור ${named(step.certificate)} יועלה ל-Gmail ויוגדר כברירת המחדל. אישורים אחרים יישמרו.`
        : `האישור ${named(step.certificate)} יועלה ל-Gmail. אישורים אחרים יישמרו.`;
    case 'makeDefault':
      return `האישור ${named(step.certificate)}, שכבר נמצא ב-Gmail, יוגדר כברירת המחדל.`;
    case 'delete':
      return deletion(step.certificates);
    case 'request':
      return `אישור חדש יתבקש ממאגר ה-CA ${isolate(step.authority)}, יועלה ל-Gmail ויוגדר כברירת המחדל. אישורים אחרים יישמרו.`;
    case 'revoke':
      return plural(step.count, {
        one: 'תוקפו של אישור אחד יבוטל ברשות האישורים (CA).',
        two: 'תוקפם של שני אישורים יבוטל ברשות האישורים (CA).',
        other: 'תוקפם של # אישורים יבוטל ברשות האישורים (CA).',
      });
    case 'storePair':
      return step.wrappedBy === null
        ? `זוג המפתחות של האישור ${named(step.certificate)} יישמר ב-Gmail.`
        : `זוג המפתחות של האישור ${named(step.certificate)} יישמר ב-Gmail אחרי ששירות המפתחות ${isolate(step.wrappedBy)} יעטוף את המפתח שלו.`;
    case 'makeIdentity':
      return 'תיווצר זהות שמשתמשת בזוג המפתחות של השורה.';
    case 'moveIdentity':
      return `הזהות תשתמש בזוג המפתחות של השורה במקום ${list(step.from)}. זוג המפתחות הישן יישמר.`;
    case 'rollBack':
      return `הזהות תחזור להשתמש בזוג המפתחות ${list(step.pairs)}.`;
    case 'enablePair':
      return `זוג המפתחות ${isolate(step.id)} יופעל.`;
    case 'disablePair':
      return `זוג המפתחות ${isolate(step.id)} יהיה מושבת. אי אפשר יהיה לפענח או לחתום באמצעותו ב-Gmail.`;
    case 'deleteIdentity':
      return `הזהות, שמשתמשת בזוג המפתחות ${list(step.pairs)}, תימחק. זוגות המפתחות יישמרו.`;
  }
}

function deletion(certificates: readonly NamedCertificate[]): string {
  const names = listed(certificates.map(named), MAX_CERTIFICATES);
  return pick(certificates.length, {
    one: `האישור ${names} יימחק מ-Gmail.`,
    two: `מ-Gmail יימחקו שני אישורים: ${names}.`,
    other: `מ-Gmail יימחקו ${grouped(certificates.length)} אישורים: ${names}.`,
  });
}

function named({alias, subject, expires, isDefault}: NamedCertificate): string {
  const facts = [
    ...(alias === '' ? [] : [`לכתובת ${isolate(alias)}`]),
    ...(expires === null ? [] : [`בתוקף עד ${day(expires)}`]),
    ...(isDefault ? ['ברירת המחדל'] : []),
  ];
  return facts.length === 0
    ? quoted(subject)
    : `${quoted(subject)} (${facts.join(', ')})`;
}
