/** Japanese: what the menu says about Gmail before it asks whether to delete or disable something. */
import type {DestructiveAction} from '../../core/rows/actions';
import type {RemovalLook} from '../../core/run/removal';
import {count, listed} from './format';

const TAKEN = {
  delete: '証明書',
  offBoard: '証明書',
  cseDisable: '鍵ペア',
  cseDeleteIdentity: 'CSE ID',
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
      ? '現在の Gmail の状態では、何も変更されません。'
      : `現在の Gmail の状態では、次のアドレスの${TAKEN[action]} ${count(total, '個')}が対象になります: ${listed([...new Set(named)])}。`,
    kept
      ? `残るもの: ${kept.alias}。${kept.kept}${more.length > 0 ? `他に ${count(more.length, '件')}が残ります。` : ''}`
      : '',
    unread > 0
      ? `他に ${count(unread, '件')}のユーザーまたは行は、時間内に読み取れませんでしたが、これらも対象になります。サイドバーではすべて読み取られます。`
      : '',
  ].join('');
}
