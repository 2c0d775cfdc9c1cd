/** English: what Before and After of the Log say. */
import type {LogWords} from '../../core/rows/log-table';
import {count, day, grouped, pick} from './format';

const PAIRS = {
  enabled: 'enabled',
  disabled: 'disabled',
  gone: 'obliterated',
} as const;

export const logWords: LogWords = {
  same: 'Same',
  standing(of) {
    if (of.count === 0) return 'None';
    if (of.kind === 'certificates') return certificates(of);
    const {used, pair} = of;
    if (of.count === null && used === null) {
      return `Key pair ${PAIRS[pair!]}`;
    }
    const about = pair ? `; this one is ${PAIRS[pair]}` : '';
    if (of.count === null) return `${identity(used)}${about}`;
    const pairs = count(of.count, 'key pair', 'key pairs');
    if (used === null) return `${pairs}${about}`;
    const inUse =
      used === 0
        ? 'none in use'
        : pick(of.count, {one: 'in use', other: `${grouped(used)} in use`});
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
  if (isDefault === null) return count(all, 'certificate', 'certificates');
  if (!isDefault)
    return `${count(all, 'certificate', 'certificates')}, no default`;
  const chosen = until === null ? 'Default' : `Default until ${day(until)}`;
  return pick(all, {one: chosen, other: `${chosen}, ${grouped(all - 1)} more`});
}

function identity(used: number | null): string {
  if (!used) return 'No key pair in use';
  return pick(used, {
    one: 'Key pair in use',
    other: `${grouped(used)} key pairs in use`,
  });
}
