/** Everything that outlives an execution: the emulated world as data. Only functions that read it live elsewhere. */
import type {Clock} from '../../clock';
import type {GooglePort} from '../../google-port';
import type {Spreadsheet} from '../../spreadsheet/model';
import type {
  DayCount,
  LogLine,
  Mail,
  TriggerRun,
  UserInterface,
} from '../../observed';
import type {Schedule} from '../call-data';
import type {Account, DailyUse} from './daily-quota';
import type {ScriptProject} from './manifest';

/** A clock trigger. */
export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly schedule: Schedule;
  /** Its creator, whom it runs as. */
  readonly user: string;
  /** When it fires next; milliseconds. null where Google lists it and never starts it, which only a test brings about. */
  due: number | null;
}

/** A deployment of the script as a web app. */
export interface WebApp {
  readonly id: string;
  readonly deployer: string;
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

/** `holder` is the number of an execution; 0 is an outside holder, who releases it at `until`. */
export interface HeldLock {
  readonly holder: number;
  readonly until: number;
}

export interface Tally {
  calls: Record<string, number>;
  time: Record<string, number>;
  http: Record<string, number>;
  days: Record<string, Record<string, DayCount>>;
}

export interface World {
  readonly clock: Clock;
  readonly google: GooglePort;
  readonly project: ScriptProject;
  /** What the people's accounts are: their quotas differ. */
  readonly account: Account;
  readonly triggerUid: 'text' | 'number';
  readonly documentLock: boolean;
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
  /** The latest last. */
  readonly webApps: WebApp[];
  /** The results of trigger runs, the latest last. */
  readonly triggerRuns: TriggerRun[];
  readonly unauthorised: Set<string>;
  /** By person: the language that the account is set to. */
  readonly locales: Record<string, string>;
  /** By person: the scopes whose boxes were not ticked. */
  readonly leftOut: Record<string, readonly string[]>;
  /** By quota and person. */
  readonly quotas: Record<string, DailyUse>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The administrator's list for URL Fetch; null if there is none. */
  adminAllows: readonly string[] | null;
  menuLevels: number;
  hook: ((name: string, index: number) => void) | null;
  hooked: number;
  hookRuns: boolean;
  hookHearsInner: boolean;
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

/** The scopes that a person has granted the script. */
export function grantedTo(
  {project, unauthorised, leftOut}: World,
  user: string,
): readonly string[] {
  if (unauthorised.has(user)) return [];
  const without = leftOut[user] ?? [];
  return project.manifest.oauthScopes.filter(it => !without.includes(it));
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
