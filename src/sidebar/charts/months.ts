/** Months on an axis that must not grow without end. */

/** Past and future months that have a column of their own. */
const BACK = 3;
const AHEAD = 24;

export interface MonthCount {
  /** `2027-03`. */
  readonly month: string;
  readonly count: number;
}

export interface MonthColumn extends MonthCount {
  /** For a column that represents many months: all before or after its `month`. */
  readonly many?: 'before' | 'after';
  readonly isOver: boolean;
}

/**
 * The columns for some months; the distant ones are added up at either end.
 *
 * @param months - ascending
 * @param now - milliseconds since the epoch; months are those of UTC
 */
export function columnsOf(
  months: readonly MonthCount[],
  now: number,
): MonthColumn[] {
  const [first, last] = [monthFrom(now, -BACK), monthFrom(now, AHEAD - 1)];
  const present = monthFrom(now, 0);
  const near = months.filter(({month}) => month >= first && month <= last);
  const sum = (of: readonly MonthCount[]) =>
    of.reduce((total, it) => total + it.count, 0);
  const early = sum(months.filter(({month}) => month < first));
  const late = sum(months.filter(({month}) => month > last));
  return [
    ...(early > 0
      ? [{month: first, count: early, many: 'before', isOver: true} as const]
      : []),
    ...near.map(it => ({...it, isOver: it.month < present})),
    ...(late > 0
      ? [{month: last, count: late, many: 'after', isOver: false} as const]
      : []),
  ];
}

function monthFrom(now: number, months: number): string {
  const date = new Date(now);
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}
