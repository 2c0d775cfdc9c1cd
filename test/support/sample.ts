import fc from 'fast-check';
import {IS_LONG} from './thoroughness';

/**
 * Some of the items in their order, drawn by the seed: the first, the last, and others from all over; all of them in a long run.
 */
export function sampleOf<T>(items: readonly T[], size: number): readonly T[] {
  if (IS_LONG || items.length <= size) return items;
  const last = items.length - 1;
  const indices = fc.uniqueArray(fc.integer({min: 1, max: last - 1}), {
    minLength: size - 2,
    maxLength: size - 2,
  });
  const [drawn = []] = fc.sample(indices, {numRuns: 1});
  return [0, ...drawn.sort((a, b) => a - b), last].map(it => items[it]!);
}
