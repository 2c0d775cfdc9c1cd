/** Folders that are made when first needed and kept in the cache of node_modules. */
import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';

const CACHE = 'node_modules/.cache/smime-rollout';
/** How long a process may be at work on a folder before another one makes it, too. */
const MAX_WAIT_MS = 120_000;
const LOOK_EVERY_MS = 50;

/**
 * The folder that is cached under a name. Any number of processes may ask at once: one makes it, the others wait for
 * it.
 *
 * @param name - a path below the cache
 * @param make - fills a draft, which is then renamed to the folder: nobody ever sees half of it
 * @returns its absolute path
 * @throws what `make` throws; nothing is cached then
 */
export async function keptFolder(
  name: string,
  make: (draft: string) => Promise<void>,
): Promise<string> {
  const folder = path.resolve(CACHE, name);
  const claim = `${folder}.claim`;
  while (!existsSync(folder)) {
    await mkdir(path.dirname(folder), {recursive: true});
    if (!(await isClaimedHere(claim))) {
      if (await isAbandoned(claim)) await rm(claim, {force: true});
      else await setTimeout(LOOK_EVERY_MS);
      continue;
    }
    try {
      if (!existsSync(folder)) await makeInto(folder, make);
    } finally {
      await rm(claim, {force: true});
    }
  }
  return folder;
}

async function makeInto(
  folder: string,
  make: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${folder}.draft-${process.pid}-${Date.now()}`;
  await mkdir(draft, {recursive: true});
  try {
    await make(draft);
    await rename(draft, folder).catch(error => {
      // Another process did not wait: its result is just as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

/** Whether the work is this caller's: the first one leaves its process id. */
async function isClaimedHere(claim: string): Promise<boolean> {
  try {
    await writeFile(claim, String(process.pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that left the claim is no longer running; false if there is no claim. */
async function isAbandoned(claim: string): Promise<boolean> {
  try {
    const {mtimeMs} = await stat(claim);
    if (Date.now() - mtimeMs > MAX_WAIT_MS) return true;
    // Signal 0 asks only whether the process is there.
    process.kill(Number(await readFile(claim, 'utf8')), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return (error as {readonly code?: unknown} | null)?.code;
}
