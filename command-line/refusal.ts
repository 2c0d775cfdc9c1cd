/** What the program says instead of its work, and the exit code that goes with it. */

/** See `exitCodes` of the words. */
export const EXIT = {
  done: 0,
  attention: 1,
  refused: 2,
  impossible: 3,
  unfinished: 4,
} as const;

/** Ends the program with a sentence. */
export class Refusal extends Error {
  constructor(
    readonly says: string,
    readonly code: number = EXIT.refused,
  ) {
    super(says);
    this.name = 'Refusal';
  }
}
