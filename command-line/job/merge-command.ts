/** `report --merge`: to a file, or to the standard output. */
import {open} from 'node:fs/promises';
import type {CommandLineWords} from '../../src/messages/command-line';
import type {Arguments} from '../arguments';
import {EXIT, Refusal} from '../refusal';
import type {ProgramWorld} from '../world';
import {mergeParts} from './merge-parts';
import {missingTasks} from './part-files';

/** @returns the exit code @throws PartProblem, Refusal */
export async function mergeInto(
  {merge, out}: Pick<Arguments, 'merge' | 'out'>,
  {write, errors}: Pick<ProgramWorld, 'write' | 'errors'>,
  {job}: CommandLineWords,
): Promise<number> {
  if (out !== null && merge.includes(out)) {
    throw new Refusal(job.partUnreadable(out));
  }
  const missing = missingTasks(merge);
  if (missing.length > 0) {
    throw new Refusal(job.partsMissing(missing), EXIT.impossible);
  }
  const rows =
    out === null
      ? await mergeParts(merge, write)
      : await mergeToFile(merge, out);
  errors.write(`${job.merged(rows, merge.length)}\n`);
  return EXIT.done;
}

async function mergeToFile(
  parts: readonly string[],
  file: string,
): Promise<number> {
  const handle = await open(file, 'w', 0o600);
  try {
    return await mergeParts(parts, async text => {
      await handle.writeFile(text);
    });
  } finally {
    await handle.close();
  }
}
