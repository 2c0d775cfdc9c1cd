/** Turkish: what the menu says about Gmail before it asks whether to delete or disable something. */
import type {RemovalLook} from '../../core/run/removal';
import type {DestructiveAction} from '../../core/rows/actions';
import {count, grouped, listed} from './format';

const TAKEN = {
  delete: 'sertifika',
  offBoard: 'sertifika',
  cseDisable: 'anahtar çifti',
  cseDeleteIdentity: 'kimlik',
} as const satisfies Readonly<Record<DestructiveAction, string>>;

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
      ? 'Gmail’in şu anki durumuna göre hiçbir şey değişmez.'
      : `Gmail’in şu anki durumuna göre bundan ${count(total, TAKEN[action])} etkilenir: ${listed([...new Set(named)])}.`,
    kept ? `Korunan: ${kept.alias}. ${kept.kept}` : '',
    more.length > 0 ? `Ayrıca ${grouped(more.length)} tane daha korunur.` : '',
    unread > 0
      ? `${grouped(unread)} kullanıcı veya satır daha zamanında okunamadı ama onlar da etkilenir. Kenar çubuğu hepsini okur.`
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
}
