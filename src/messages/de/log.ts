/** German: what Before and After of the Log say. */
import type {LogWords} from '../../core/rows/log-table';
import {count, day, grouped, pick} from './format';

const PAIRS = {
  enabled: 'aktiviert',
  disabled: 'deaktiviert',
  gone: 'endgültig gelöscht',
} as const;

export const logWords: LogWords = {
  same: 'Gleich',
  standing(of) {
    if (of.count === 0) return 'Keine';
    if (of.kind === 'certificates') return certificates(of);
    const {used, pair} = of;
    if (of.count === null && used === null) {
      return `Schlüsselpaar ${PAIRS[pair!]}`;
    }
    const about = pair ? `; dieses ist ${PAIRS[pair]}` : '';
    if (of.count === null) return `${identity(used)}${about}`;
    const pairs = count(of.count, 'Schlüsselpaar', 'Schlüsselpaare');
    if (used === null) return `${pairs}${about}`;
    const inUse =
      used === 0
        ? 'keines verwendet'
        : pick(of.count, {
            one: 'verwendet',
            other: `${grouped(used)} verwendet`,
          });
    return `${pairs}, ${inUse}${about}`;
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
  const number = count(all, 'Zertifikat', 'Zertifikate');
  if (isDefault === null) return number;
  if (!isDefault) return `${number}, kein Standard`;
  const chosen = until === null ? 'Standard' : `Standard bis ${day(until)}`;
  return pick(all, {
    one: chosen,
    other: `${chosen}, ${count(all - 1, 'weiteres', 'weitere')}`,
  });
}

function identity(used: number | null): string {
  if (!used) return 'Kein Schlüsselpaar verwendet';
  return pick(used, {
    one: 'Schlüsselpaar verwendet',
    other: `${grouped(used)} Schlüsselpaare verwendet`,
  });
}
