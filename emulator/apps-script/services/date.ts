/** Date and Math.random on the emulator's clock and seed. Local time is that of the process that runs the emulator. */
import {ask} from '../realm';

/**
 * Makes `new Date()`, `Date()` and `Date.now()` follow the virtual clock; everything else stays V8's own.
 *
 * @param clock - the instant; null once the execution has ended, and so does its script at the next call
 */
export function virtualDate(
  native: DateConstructor,
  clock: () => number | null,
): DateConstructor {
  const now = () => clock() ?? ask('Date.now');
  const virtual: DateConstructor = new Proxy(native, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(
        target,
        args.length > 0 ? args : [now()],
        newTarget,
      ) as Date,
    apply: () => new Date(now()).toString(),
    get: (target, property, receiver) =>
      property === 'now'
        ? now
        : (Reflect.get(target, property, receiver) as unknown),
  });
  Object.defineProperty(native.prototype, 'constructor', {
    value: virtual,
    writable: true,
    configurable: true,
  });
  return virtual;
}
