/** German: what the menu says about Gmail before it asks whether to delete or disable something. */
import type {RemovalLook} from '../../core/run/removal';
import type {DestructiveAction} from '../../core/rows/actions';
import {count, grouped, listed} from './format';

const TAKEN = {
  delete: ['Zertifikat', 'Zertifikate'],
  offBoard: ['Zertifikat', 'Zertifikate'],
  cseDisable: ['Schlüsselpaar', 'Schlüsselpaare'],
  cseDeleteIdentity: ['Identität', 'Identitäten'],
} as const satisfies Readonly<Record<DestructiveAction, readonly string[]>>;

/** What an action would remove, as far as Gmail was read. */
export function removes(
  action: DestructiveAction,
  {entries, of, seen}: RemovalLook,
): string {
  const [one, other] = TAKEN[action];
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
      ? 'So, wie Gmail jetzt ist, würde sich nichts ändern.'
      : `So, wie Gmail jetzt ist, betrifft das ${count(total, one, other)}: ${listed([...new Set(named)])}.`,
    kept ? `Bleibt erhalten: ${kept.alias}. ${kept.kept}` : '',
    more.length > 0
      ? `Außerdem bleiben erhalten: ${grouped(more.length)}.`
      : '',
    unread > 0
      ? `Nicht rechtzeitig gelesen, aber ebenfalls betroffen: ${count(unread, 'weiterer Nutzer oder weitere Zeile', 'weitere Nutzer oder Zeilen')}. Die Seitenleiste liest alle.`
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
}
