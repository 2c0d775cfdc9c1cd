/** Japanese: what Before and After of the Log say. */
import type {LogWords} from '../../core/rows/log-table';
import {count, day, pick} from './format';

const PAIRS = {
  enabled: '有効',
  disabled: '無効',
  gone: '完全に削除済み',
} as const;

export const logWords: LogWords = {
  same: '同じ',
  standing(of) {
    if (of.count === 0) return 'なし';
    if (of.kind === 'certificates') return certificates(of);
    const {used, pair} = of;
    if (of.count === null && used === null) {
      return `鍵ペア: ${PAIRS[pair!]}`;
    }
    const about = pair ? `（この行の鍵ペア: ${PAIRS[pair]}）` : '';
    if (of.count === null) return `${identity(used)}${about}`;
    const pairs = `鍵ペア ${count(of.count, '個')}`;
    if (used === null) return `${pairs}${about}`;
    const inUse =
      used === 0
        ? '未使用'
        : pick(of.count, {
            1: '使用中',
            other: `うち ${count(used, '個')}を使用中`,
          });
    return `${pairs}、${inUse}${about}`;
  },
};

function certificates({
  count: all,
  isDefault,
  until,
}: Extract<
  Parameters<LogWords['standing']>[0],
  {kind: 'certificates'}
>): string {
  const number = `証明書 ${count(all, '個')}`;
  if (isDefault === null) return number;
  if (!isDefault) return `${number}、デフォルトなし`;
  const chosen =
    until === null ? 'デフォルト' : `デフォルト（有効期限: ${day(until)}）`;
  return pick(all, {1: chosen, other: `${chosen}、他 ${count(all - 1, '個')}`});
}

function identity(used: number | null): string {
  if (!used) return '使用中の鍵ペアなし';
  return pick(used, {
    1: '鍵ペアを使用中',
    other: `鍵ペア ${count(used, '個')}を使用中`,
  });
}
