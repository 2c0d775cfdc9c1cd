/**
 * One execution of the script: the user it runs as, its permissions, and when it ends. Every host call passes through
 * `host`, which counts it, gives tests a chance to interfere, checks its scopes, carries it out and lets its time pass.
 */
import {LATENCY, LIMITS, LOCAL} from '../../latency';
import {KillExecution} from '../endings';
import type {Entry} from '../entering';
import type {Host, HostAnswer, HostCallName, HostCalls} from '../host-calls';
import {hostCalls} from './host-calls';
import {checkScopes} from './scopes';
import {grantedTo, type World} from './world';

export class Execution {
  readonly number: number;
  private readonly calls: HostCalls;
  private readonly deadline: number;
  private ending: KillExecution | null = null;

  /**
   * @param user - the effective user
   * @param active - the active user; empty if there is none, or the script may not know the user
   */
  constructor(
    readonly world: World,
    readonly user: string,
    readonly active: string,
    readonly entryPoint: Entry['kind'],
  ) {
    this.number = ++world.executions;
    this.deadline =
      world.clock.now() +
      (entryPoint === 'simple trigger'
        ? LIMITS.simpleTrigger
        : LIMITS.execution);
    this.calls = hostCalls(this);
  }

  /** Why it was terminated from outside; null while it runs, and after it has returned or thrown. */
  get ended(): KillExecution | null {
    return this.ending;
  }

  /** Whether someone sees the spreadsheet while it runs. */
  get atSpreadsheet(): boolean {
    return ['simple trigger', 'menu', 'page'].includes(this.entryPoint);
  }

  /** Whose selection it sees. If nobody has the spreadsheet open, it has its own, which begins at A1 of the first sheet. */
  get seat(): string {
    return this.atSpreadsheet ? this.user : `execution ${this.number}`;
  }

  /** Its scopes; a simple trigger has only those of the manifest. */
  private get granted(): readonly string[] {
    return this.limited
      ? this.world.project.manifest.oauthScopes
      : grantedTo(this.world, this.user);
  }

  /** Whether it runs without authorization. */
  get limited(): boolean {
    return this.entryPoint === 'simple trigger';
  }

  /**
   * Lets time pass, up to the execution's limit and no further.
   *
   * @throws KillExecution when the limit is reached.
   */
  spend(ms: number): void {
    const {clock} = this.world;
    const left = Math.max(0, this.deadline - clock.now());
    clock.advance(Math.min(Math.round(ms), left));
    if (clock.now() >= this.deadline) {
      throw this.end(new KillExecution('Exceeded maximum execution time'));
    }
  }

  /** Ends it: from now on no host call has any effect. */
  end(reason: KillExecution): KillExecution {
    return (this.ending ??= reason);
  }

  /** The opening through which the script's side calls. An execution that was ended gets nothing but its end. */
  readonly host: Host = (name, args) => {
    try {
      return {value: this.carryOut(name, args)};
    } catch (error) {
      if (error instanceof KillExecution) this.end(error);
      return failureOf(error);
    }
  };

  private carryOut(name: HostCallName, args: readonly unknown[]): unknown {
    if (this.ending) throw this.ending;
    const {world} = this;
    const cost = LATENCY[name];
    if (cost === LOCAL) {
      checkScopes(name, this.granted, this.limited);
      return this.invoke(name, args);
    }
    const {tally} = world;
    this.interfere(name);
    this.spend(0);
    tally.calls[name] = (tally.calls[name] ?? 0) + 1;
    checkScopes(name, this.granted, this.limited);
    const before = world.clock.now();
    // Carried out first, charged afterwards: a request in progress when time runs out has reached Google all the same.
    const result = this.invoke(name, args);
    const price =
      typeof cost === 'number'
        ? cost
        : (cost as (...of: unknown[]) => number)(result, ...args);
    try {
      this.spend(price);
    } finally {
      const took = world.clock.now() - before;
      tally.time[name] = (tally.time[name] ?? 0) + took;
    }
    return result;
  }

  /** A hook that runs another execution hears of that one's calls only where it wants to. */
  private interfere(name: HostCallName): void {
    const {world} = this;
    const isInner = world.hookRuns;
    if (!world.hook || (isInner && !world.hookHearsInner)) return;
    world.hookRuns = true;
    try {
      world.hook(name, world.hooked++);
    } finally {
      world.hookRuns = isInner;
    }
  }

  private invoke(name: HostCallName, args: readonly unknown[]): unknown {
    return (this.calls[name] as (...of: unknown[]) => unknown)(...args);
  }
}

function failureOf(error: unknown): HostAnswer {
  const {message, details, name} = error as Error & {details?: unknown};
  const isApiError = name === 'GoogleJsonResponseException';
  return {
    failure: {name: isApiError ? name : 'Exception', message, details},
  };
}
