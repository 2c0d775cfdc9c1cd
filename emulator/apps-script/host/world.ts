/** Everything that outlives an execution: the emulated world as data. Only functions that look at it live elsewhere. */
import type {Clock} from '../../clock';
import type {GoogleSide} from '../../google-side';
import type {Spreadsheet} from '../../spreadsheet/model';
import type {LogLine, Mail, UserInterface} from '../../workspace';
import type {Schedule} from '../host-calls';
import type {ScriptProject} from './manifest';

/** A clock trigger. One made by `after` stays in the list when it has fired, as in Apps Script. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly schedule: Schedule;
  /** Its creator, as whom it runs. */
  readonly user: string;
  /** When it fires next; null when it never will again. Milliseconds. */
  due: number | null;
}

/** Per store: values of the document, of the script, and of each person by address. */
export interface Stores<Value> {
  readonly document: Record<string, Value>;
  readonly script: Record<string, Value>;
  readonly user: Record<string, Record<string, Value>>;
}

export interface CachedValue {
  readonly value: string;
  readonly expires: number;
}

/** `holder` is the number of an execution; 0 is somebody outside, who lets go at `until`. */
export interface HeldLock {
  readonly holder: number;
  readonly until: number;
}

/** What is used up of a daily quota; it is new 24 hours after its first use. */
export interface DailyUse {
  used: number;
  since: number;
}

export interface Tally {
  calls: Record<string, number>;
  time: Record<string, number>;
  http: Record<string, number>;
}

export interface World {
  readonly clock: Clock;
  readonly google: GoogleSide;
  readonly project: ScriptProject;
  readonly scriptId: string;
  readonly spreadsheet: Spreadsheet;
  readonly ui: UserInterface;
  readonly log: LogLine[];
  readonly mail: Mail[];
  readonly tally: Tally;
  readonly properties: Stores<string>;
  readonly cache: Stores<CachedValue>;
  readonly locks: Record<string, HeldLock>;
  readonly triggers: Trigger[];
  readonly unauthorised: Set<string>;
  /** By quota and person. */
  readonly quotas: Record<string, DailyUse>;
  /** From 0 up to 1. */
  readonly random: () => number;
  hook: ((name: string, index: number) => void) | null;
  hooked: number;
  hookRuns: boolean;
  executions: number;
}

/** The values of a store as a person sees it. */
export function storeOf<Value>(
  stores: Stores<Value>,
  store: 'document' | 'script' | 'user',
  user: string,
): Record<string, Value> {
  return store === 'user' ? (stores.user[user] ??= {}) : stores[store];
}

/**
 * Takes from a daily quota.
 *
 * @returns false, and takes nothing, when so much is not left.
 */
export function takeFromQuota(
  world: World,
  quota: string,
  user: string,
  amount: number,
  limit: number,
): boolean {
  const use = (world.quotas[`${quota} ${user}`] ??= {used: 0, since: 0});
  const now = world.clock.now();
  if (now - use.since >= 86_400_000) {
    use.used = 0;
    use.since = now;
  }
  if (use.used + amount > limit) return false;
  use.used += amount;
  return true;
}

/** A small generator (mulberry32): the same seed gives the same world. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random identifier of letters and digits. */
export function randomId(random: () => number, length: number): string {
  const letters =
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(
    {length},
    () => letters[Math.floor(random() * letters.length)],
  ).join('');
}
