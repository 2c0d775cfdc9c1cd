/** Turkish: what Before and After of the Log say. */
import type {LogWords} from '../../core/rows/log-table';
import {count, day, grouped, pick} from './format';

/** The row’s own key pair, after what the sentence says about all of them. */
const THIS_ONE = {
  enabled: 'bu çift etkin',
  disabled: 'bu çift devre dışı',
  gone: 'bu çift kalıcı olarak silindi',
} as const;

const ONE = {
  enabled: 'Anahtar çifti etkin',
  disabled: 'Anahtar çifti devre dışı',
  gone: 'Anahtar çifti kalıcı olarak silindi',
} as const;

export const logWords: LogWords = {
  same: 'Aynı',
  standing(of) {
    if (of.count === 0) return 'Yok';
    if (of.kind === 'certificates') return certificates(of);
    const {used, pair} = of;
    if (of.count === null && used === null) return ONE[pair!];
    const about = pair ? `; ${THIS_ONE[pair]}` : '';
    if (of.count === null) return `${identity(used)}${about}`;
    const pairs = count(of.count, 'anahtar çifti');
    if (used === null) return `${pairs}${about}`;
    const inUse =
      used === 0
        ? 'hiçbiri kullanılmıyor'
        : pick(of.count, {
            one: 'kullanılıyor',
            other: `kullanılan: ${grouped(used)}`,
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
  const number = count(all, 'sertifika');
  if (isDefault === null) return number;
  if (!isDefault) return `${number}, varsayılan yok`;
  const chosen =
    until === null ? 'Varsayılan' : `Varsayılan (bitiş: ${day(until)})`;
  return pick(all, {
    one: chosen,
    other: `${chosen}, ${count(all - 1, 'tane daha')}`,
  });
}

function identity(used: number | null): string {
  if (!used) return 'Kullanılan anahtar çifti yok';
  return pick(used, {
    one: 'Anahtar çifti kullanılıyor',
    other: `${grouped(used)} anahtar çifti kullanılıyor`,
  });
}
