/** Moves the columns of a sheet from an earlier version's order to the current one. */

/** A column that moves, and its destination; both count from 1, as columns are numbered at that time. */
export interface ColumnMove {
  readonly from: number;
  readonly to: number;
}

/**
 * The moves, in order, that bring a table's columns into its order. Columns that people have added keep their places. If someone
 * has rearranged the columns, nothing is moved; interrupted moves are completed.
 *
 * @param order - by column, the name of its content; null if it does not belong to the table
 * @param before - the names in the earlier order
 * @param wanted - the names in the current order
 */
export function movesInto<Name extends string>(
  order: readonly (Name | null)[],
  before: readonly string[],
  wanted: readonly Name[],
): ColumnMove[] {
  const present = order.filter(it => it !== null);
  const sorted = wanted.filter(it => present.includes(it));
  const former = before.filter(it => present.includes(it as Name));
  const isOnTheWay = sorted.some((_, done) => {
    const front: string[] = sorted.slice(0, done);
    const rest = former.filter(it => !front.includes(it));
    return [...front, ...rest].join() === present.join();
  });
  if (!isOnTheWay) return [];
  let next = 0;
  const target = order.map((it, i) =>
    it === null ? i : order.indexOf(sorted[next++]!),
  );
  const current = order.map((_, i) => i);
  return target.flatMap((column, i) => {
    const from = current.indexOf(column);
    if (from === i) return [];
    current.splice(i, 0, ...current.splice(from, 1));
    return [{from: from + 1, to: i + 1}];
  });
}
