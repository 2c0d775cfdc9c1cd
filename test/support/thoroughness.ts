/**
 * How much of what could be tried is tried: a sample in `npm test`, all of it in `npm run test:long`. This is the one place
 * that reads the environment for it, apart from the order of test files (longest-first.cjs).
 */
/** All of it. */
export const IS_LONG = process.env.TEST_LONG === '1';

/** What samples and properties are drawn by; TEST_SEED is another one. */
export const SEED = Number(process.env.TEST_SEED ?? 20261122);

/** A number of runs, or of anything else that is repeated. */
export function runs(few: number, all: number): number {
  return IS_LONG ? all : few;
}

/** The folder where tests in the browser leave a picture of each state in each language; empty for none. */
export const PICTURES = process.env.TEST_PICTURES ?? '';
