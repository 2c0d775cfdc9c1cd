/** Hebrew: what the menu says about Gmail before it asks whether to delete or disable something. */
import type {RemovalLook} from '../../core/run/removal';
import type {DestructiveAction} from '../../core/rows/actions';
import {grouped, isolate, listed, plural} from './format';
import {certificates, identities, keyPairs} from './words';

const TAKEN: Readonly<Record<DestructiveAction, (count: number) => string>> = {
  delete: certificates,
  offBoard: certificates,
  cseDisable: keyPairs,
  cseDeleteIdentity: identities,
};

/** What an action would remove, as far as Gmail was read. */
export function removes(
  action: DestructiveAction,
  {entries, of, seen}: RemovalLook,
): string {
  const goes = entries.filter(it => it.count > 0);
  const total = goes.reduce((sum, it) => sum + it.count, 0);
  const named = goes.flatMap(it =>
    it.certificates.length > 0
      ? it.certificates.map(of => of.alias)
      : [it.alias],
  );
  const [kept, ...more] = entries.filter(it => it.kept !== '');
  const unread = of - seen + entries.filter(it => it.isUnknown).length;
  return [
    total === 0
      ? 'לפי המצב הנוכחי ב-Gmail, שום דבר לא ישתנה.'
      : `לפי המצב הנוכחי ב-Gmail, הפעולה תשפיע על ${TAKEN[action](total)}, של: ${listed([...new Set(named)])}.`,
    kept ? `יישמר: ${isolate(kept.alias)}. ${kept.kept}` : '',
    more.length > 0 ? `יישמרו גם: ${grouped(more.length)}.` : '',
    unread > 0
      ? plural(unread, {
          one: 'משתמש או שורה אחת נוספים לא נקראו בזמן, אבל הפעולה תשפיע גם עליהם. בסרגל הצד נקראים כולם.',
          two: 'שני משתמשים או שתי שורות נוספים לא נקראו בזמן, אבל הפעולה תשפיע גם עליהם. בסרגל הצד נקראים כולם.',
          other:
            '# משתמשים או שורות נוספים לא נקראו בזמן, אבל הפעולה תשפיע גם עליהם. בסרגל הצד נקראים כולם.',
        })
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
}
