/** English: what the menu says about Gmail before it asks whether to delete or disable something. */
import type {RemovalLook} from '../../core/run/removal';
import type {DestructiveAction} from '../../core/rows/actions';
import {count, listed, plural} from './format';

const TAKEN = {
  delete: ['certificate', 'certificates'],
  offBoard: ['certificate', 'certificates'],
  cseDisable: ['key pair', 'key pairs'],
  cseDeleteIdentity: ['identity', 'identities'],
} as const satisfies Readonly<Record<DestructiveAction, readonly string[]>>;

/** What an action would remove, as far as Gmail was read. */
export function removes(
  action: DestructiveAction,
  {entries, of, seen}: RemovalLook,
): string {
  const [one, many] = TAKEN[action];
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
      ? 'As Gmail is now, nothing would change.'
      : `As Gmail is now, this affects ${count(total, one, many)} of ${listed([...new Set(named)])}.`,
    kept
      ? `Kept: ${kept.alias}. ${kept.kept}${more.length > 0 ? plural(more.length, {one: ' # more is kept.', other: ' # more are kept.'}) : ''}`
      : '',
    unread > 0
      ? `${count(unread, 'more user or row', 'more users or rows')} could not be read in time, but would be affected too. The sidebar reads all of them.`
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
}
