/** Hebrew: what Before and After of the Log say. */
import type {LogWords} from '../../core/rows/log-table';
import {day, grouped, pick} from './format';
import {certificates as counted, keyPairs} from './words';

const PAIRS = {
  enabled: 'פעיל',
  disabled: 'מושבת',
  gone: 'נמחק סופית',
} as const;

export const logWords: LogWords = {
  same: 'ללא שינוי',
  standing(of) {
    if (of.count === 0) return 'אין';
    if (of.kind === 'certificates') return certificates(of);
    const {used, pair} = of;
    if (of.count === null && used === null) {
      return `זוג המפתחות ${PAIRS[pair!]}`;
    }
    const about = pair ? `; הזוג הזה ${PAIRS[pair]}` : '';
    if (of.count === null) return `${identity(used)}${about}`;
    const pairs = keyPairs(of.count);
    if (used === null) return `${pairs}${about}`;
    const inUse =
      used === 0
        ? 'לא בשימוש'
        : pick(of.count, {one: 'בשימוש', other: `בשימוש: ${grouped(used)}`});
    return `${pairs}, ${inUse}${about}`;
  },
};

function certificates({
  count,
  isDefault,
  until,
}: Extract<
  Parameters<LogWords['standing']>[0],
  {kind: 'certificates'}
>): string {
  if (isDefault === null) return counted(count);
  if (!isDefault) return `${counted(count)}, ללא ברירת מחדל`;
  const chosen = until === null ? 'ברירת מחדל' : `ברירת מחדל עד ${day(until)}`;
  return pick(count, {
    one: chosen,
    other: `${chosen}, ועוד ${grouped(count - 1)}`,
  });
}

function identity(used: number | null): string {
  if (!used) return 'אין זוג מפתחות בשימוש';
  return pick(used, {
    one: 'זוג מפתחות בשימוש',
    other: `זוגות מפתחות בשימוש: ${grouped(used)}`,
  });
}
