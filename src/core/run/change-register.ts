/**
 * Changes in Gmail that are in progress, noted before the calls are sent: an execution that resumes interrupted work reports
 * what was done.
 */
import {cut} from '../base/finding';
import type {Begun} from '../rows/open-file';
import {without} from './pending';
import type {RunPorts} from './ports';

/** What Gmail held before a change, in short form: names in certificates may be long. */
const MAX_BEFORE = 2000;

/**
 * What is noted of a change: the first note about a piece of work stays, and how the file was packed again is added to it.
 *
 * @returns null where the note that is there suffices
 */
export function noteOf(noted: Begun | null, change: Begun): Begun | null {
  if (!noted) return {...change, before: cut(change.before, MAX_BEFORE)};
  if (noted.packed || !change.packed) return null;
  return {...noted, packed: change.packed};
}

/** The register of one execution, which continues with that of an earlier one. */
export class ChangeRegister {
  private isKept = true;

  /** @param begun - by the name of each piece of work: a row's, or a file's */
  constructor(
    private readonly ports: Pick<RunPorts, 'store'>,
    private begun: Readonly<Record<string, Begun>>,
  ) {}

  /** As it is kept. */
  get all(): Readonly<Record<string, Begun>> {
    return this.begun;
  }

  /** The change that an earlier execution had begun; null if none. */
  begunFor(name: string): Begun | null {
    return this.begun[name] ?? null;
  }

  /** Notes a change that is about to be made; see `noteOf`. */
  begin(name: string, change: Begun): void {
    const note = noteOf(this.begun[name] ?? null, change);
    if (!note) return;
    this.begun = {...this.begun, [name]: note};
    this.isKept = false;
  }

  /** Stores the notes: before the calls are sent that change something. */
  keep(): void {
    if (this.isKept) return;
    this.ports.store.keep({begun: this.begun});
    this.isKept = true;
  }

  /** Forgets finished work; the caller stores `all`. */
  forget(names: readonly string[]): void {
    this.begun = without(this.begun, names);
  }
}
