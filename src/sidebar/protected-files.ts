import {signal} from '@preact/signals';
import type {InPage, ProtectedFile} from '../core/door/contract';
import {canDerive, derive} from './derivation';
import {ask} from './rpc';

/** The script names the derivations that it can see; nested ones follow later. */
const MAX_ROUNDS = 5;
/** Then the run continues with what is opened: otherwise, someone else could take it over. The rest is requested again. */
const LONGEST_MS = 15_000;

/** Which of how many files is being opened here; null while none is. */
export const opening = signal<{
  readonly at: number;
  readonly of: number;
} | null>(null);

/** Opens protected files for one run, or for one check of a row. The keys are sent to the script and not stored. */
export class ProtectedFiles {
  /** The password for rows that have none of their own. */
  given: {readonly password?: string} = {};
  private readonly tried = new Set<string>();
  private readonly except: ReturnType<typeof atOf>[] = [];

  /** What the script receives from it. */
  get inPage(): InPage {
    return {pageDerives: canDerive(), except: this.except};
  }

  /** Opens files until all are tried, someone stops it, or it has taken long. The rest is left to the script. */
  async open(
    files: readonly ProtectedFile[],
    stopped: () => boolean,
  ): Promise<void> {
    const until = performance.now() + LONGEST_MS;
    try {
      for (const [i, file] of files.entries()) {
        if (stopped() || performance.now() > until) return;
        opening.value = {at: i + 1, of: files.length};
        const opened = await this.openOne(file, stopped);
        if (!opened && !stopped()) this.except.push(atOf(file));
      }
    } finally {
      opening.value = null;
    }
  }

  private hand(
    {user, alias, use}: ProtectedFile,
    keys: Readonly<Record<string, string>>,
  ) {
    return use === undefined
      ? ask('openProtected', {user, alias, keys, ...this.given})
      : ask('openProtectedCse', {user, use, keys, ...this.given});
  }

  private async openOne(
    file: ProtectedFile,
    stopped: () => boolean,
  ): Promise<boolean> {
    const name = JSON.stringify(atOf(file));
    // It was opened and is requested again: its facts could not be cached.
    if (this.tried.has(name)) return false;
    this.tried.add(name);
    const keys: Record<string, string> = {};
    let {derivations} = file;
    try {
      for (let round = 0; round < MAX_ROUNDS; round++) {
        for (const derivation of derivations) {
          const key = await derive(derivation, stopped);
          if (key === null) return false;
          keys[derivation.id] = key;
        }
        const answer = await this.hand(file, keys);
        derivations = answer.derivations;
        if (derivations.length === 0) return true;
      }
    } catch {
      // The script opens it as if there were no page, and reports the problem in the row.
    }
    return false;
  }
}

/** Which row it is; of the CSE sheet with its use. */
function atOf({user, alias, use}: ProtectedFile) {
  return use === undefined ? {user, alias} : {user, alias, use};
}
