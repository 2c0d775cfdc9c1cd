/** LockService. */
import type {Store} from '../host-calls';
import {ask, exception, strict, whole} from '../realm';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function lockService(): Service {
  return strict<Service>('LockService', {
    // The typings leave out that it is null where there is no document.
    getDocumentLock: () =>
      (ask('Lock.isThere', 'document') ? lock('document') : null) as Lock,
    getScriptLock: () => lock('script'),
    getUserLock: () => lock('user'),
  });
}

function lock(kind: Store): Lock {
  return strict<Lock>('Lock', {
    tryLock: ms => {
      whole('LockService.Lock.tryLock', ms);
      return ask('Lock.tryLock', kind, ms);
    },
    waitLock: ms => {
      whole('LockService.Lock.waitLock', ms);
      if (!ask('Lock.tryLock', kind, ms)) {
        throw exception(
          'Lock timeout: another process was holding the lock for too long.',
        );
      }
    },
    releaseLock: () => ask('Lock.releaseLock', kind),
    hasLock: () => ask('Lock.hasLock', kind),
  });
}
