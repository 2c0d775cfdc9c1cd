/**
 * How much of what could be tried is tried: a sample in `npm test`, all of it in `npm run test:long`. This is the one place
 * that reads the environment for it.
 */
import fc from 'fast-check';

/** All of it. */
export const IS_LONG = process.env.TEST_LONG === '1';

/** What samples and properties are drawn by; TEST_SEED is another one. */
export const SEED = Number(process.env.TEST_SEED ?? 20261122);

/** A number of runs, or of anything else that is repeated. */
export function runs(few: number, all: number): number {
  return IS_LONG ? all : few;
}

/**
 * Some of the items in their order, drawn by `SEED`: the first, the last, and others from all over; all of them in a long run.
 */
export function sampleOf<T>(items: readonly T[], size: number): readonly T[] {
  if (IS_LONG || items.length <= size) return items;
  const last = items.length - 1;
  const indices = fc.uniqueArray(fc.integer({min: 1, max: last - 1}), {
    minLength: size - 2,
    maxLength: size - 2,
  });
  const [drawn = []] = fc.sample(indices, {seed: SEED, numRuns: 1});
  return [0, ...drawn.sort((a, b) => a - b), last].map(it => items[it]!);
}
