/** The end of a run: what is said of it, and its exit code. */
import type {CommandLineWords} from '../src/messages/command-line';
import {EXIT} from './refusal';
import type {RunEnd} from './run/run-rows';

/** Says how a run ended, and whether the same command continues it. */
export function sayEnd(
  errors: NodeJS.WriteStream,
  words: CommandLineWords,
  {counts, before, left, why, resumeAt}: RunEnd,
  made: {readonly seconds: number; readonly requests: number},
): void {
  const {succeeded, notInUse, blocked, failed} = counts;
  errors.write(
    `${words.ended({
      ...{succeeded: succeeded + notInUse, blocked, failed, before, left},
      ...made,
    })}\n`,
  );
  if (left === 0) return;
  if (why === 'out of day quota') errors.write(`${words.dayQuota}\n`);
  else if (resumeAt !== null) {
    const at = new Date(resumeAt).toISOString();
    errors.write(`${words.asksToWait(at)}\n`);
  } else errors.write(`${words.continues}\n`);
}

/** @param rejected - lines of the source that are no rows */
export function exitCodeOf({counts, left}: RunEnd, rejected: number): number {
  if (left > 0) return EXIT.unfinished;
  const needAttention = counts.blocked + counts.failed + rejected;
  return needAttention > 0 ? EXIT.attention : EXIT.done;
}
