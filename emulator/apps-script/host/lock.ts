/**
 * LockService. Executions of one workspace are nested (from a hook), so waiting for another execution is futile; an
 * outside holder releases the lock by the clock.
 */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import type {World} from './world';

export function lockCalls(execution: Execution): CallsOf<'Lock'> {
  const {world, user, number} = execution;
  return {
    'Lock.isThere': kind => kind !== 'document' || world.documentLock,
    'Lock.tryLock': (kind, ms) => {
      const key = lockKey(kind, user);
      const held = holderOf(world, key);
      if (held && held.holder !== number) {
        const frees = held.until - world.clock.now();
        execution.spend(Math.min(ms, frees));
        if (frees > ms) return false;
      }
      world.locks[key] = {holder: number, until: Infinity};
      return true;
    },
    'Lock.releaseLock': kind => {
      const key = lockKey(kind, user);
      if (holderOf(world, key)?.holder === number) delete world.locks[key];
    },
  };
}

/** What Apps Script does at the end of every execution, however it ended. */
export function releaseLocks(execution: Execution): void {
  const {locks} = execution.world;
  for (const [key, held] of Object.entries(locks)) {
    if (held.holder === execution.number) delete locks[key];
  }
}

/** The document's and the script's lock are everybody's, the user's is one person's. */
export function lockKey(
  kind: 'document' | 'script' | 'user',
  user: string,
): string {
  return kind === 'user' ? `user ${user}` : kind;
}

function holderOf(world: World, key: string) {
  const held = world.locks[key];
  return held && held.until > world.clock.now() ? held : null;
}
