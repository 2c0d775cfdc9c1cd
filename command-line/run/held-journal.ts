/** One process at a time works with a journal: a file next to it says which one, and that it is alive. */
import {
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {isDead, placeOfProcess} from '../sheet/process';

/** A process of which nothing was heard for so long is dead. */
const SILENCE_MS = 60_000;
/** It says so often that it is alive. */
const ALIVE_MS = 15_000;

/** Another process works with a journal. */
export class JournalHeld extends Error {
  constructor(readonly journal: string) {
    super(`${journal} is held`);
    this.name = 'JournalHeld';
  }
}

/** The right to work with a journal. */
export interface Hold {
  /** @throws JournalHeld where the process stood still for so long that another one has taken over; what the system says */
  check(): void;
  release(): void;
}

/**
 * Takes a journal, also that of a process which has died.
 *
 * @throws JournalHeld where another process works with it; what the system says
 */
export function holdJournal(journal: string): Hold {
  const file = `${journal}.lock`;
  const own = placeOfProcess();
  if (!take(file, own)) {
    if (isAlive(file, own)) throw new JournalHeld(journal);
    rmSync(file, {force: true});
    if (!take(file, own)) throw new JournalHeld(journal);
  }
  /** Why the process can't say any more that it is alive: thrown where somebody waits for it. */
  let failure: unknown = null;
  const check = () => {
    if (failure !== null) throw failure;
    if (holderIn(file) !== own) throw new JournalHeld(journal);
  };
  const timer = setInterval(() => {
    try {
      if (holderIn(file) !== own) return;
      const now = new Date();
      utimesSync(file, now, now);
    } catch (error) {
      failure = error;
    }
  }, ALIVE_MS).unref();
  return {
    check,
    release() {
      clearInterval(timer);
      if (holderIn(file) === own) rmSync(file, {force: true});
    },
  };
}

/** @returns false if the file is there */
function take(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, {flag: 'wx', mode: 0o600});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that holds it, and is not this one, may be at work. */
function isAlive(file: string, own: string): boolean {
  const holder = holderIn(file);
  if (holder === null || holder === own || isDead(holder)) return false;
  return Date.now() - statSync(file).mtimeMs < SILENCE_MS;
}

/** null where nobody holds it, or its folder is gone. */
function holderIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
