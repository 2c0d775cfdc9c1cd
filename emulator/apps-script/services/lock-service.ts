/** LockService. */
import type {Store} from '../host-calls';
import {ask, strict, whole} from '../realm';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function lockService(): Service {
  return strict<Service>('LockService', {
    // The typings leave out that it is null where there is no document.
    getDocumentLock: () =>
      (ask('Lock.isThere', 'document') ? lock('document') : null) as Lock,
    getScriptLock: () => lock('script'),
  });
}

function lock(kind: Store): Lock {
  return strict<Lock>('Lock', {
    tryLock: ms => {
      whole('LockService.Lock.tryLock', ms);
      return ask('Lock.tryLock', kind, ms);
    },
    releaseLock: () => ask('Lock.releaseLock', kind),
  });
}
