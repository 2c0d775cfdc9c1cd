/**
 * Clock triggers of this person, one for each purpose at most.
 */
import {faultOf, SpokenError} from '../core/base/fault';
import type {Triggers, ClockTrigger} from '../core/door/ports';
import {failureAtStart, requireTriggers} from './permissions';

type Schedule = (
  clock: GoogleAppsScript.Script.ClockTriggerBuilder,
) => GoogleAppsScript.Script.ClockTriggerBuilder;

/** Continues a run while this person has one. */
export const triggers: Triggers = trigger('continueRun', it =>
  it.everyMinutes(1),
);

/** Runs the schedule. It was `keepTrue` until 0.2.0: such a trigger is replaced when the sheets are set up. */
export const scheduleTrigger: ClockTrigger = trigger(
  'runSchedule',
  it => it.everyHours(1),
  'keepTrue',
);

/** Tries rows of the CSE sheet again that wait. */
export const retryTrigger: ClockTrigger = trigger('retryPending', it =>
  it.everyHours(1),
);

/** The argument of a clock trigger's function. */
export interface ClockEvent {
  readonly triggerUid?: unknown;
}

/**
 * Does a clock trigger's work, as the person who owns the trigger; nothing if nobody does. The web app would call the same
 * function for anyone.
 *
 * @param handler - its function in main.ts
 * @throws an Error for failures, by kind and place: Google logs and mails the text of any exception thrown here
 */
export function byClock(
  event: ClockEvent | undefined,
  handler: 'continueRun' | 'runSchedule' | 'retryPending',
  work: (operator: string) => void,
): void {
  try {
    const operator = ownerOf(event?.triggerUid, handler);
    if (operator) work(operator);
  } catch (error) {
    if (error instanceof SpokenError) throw error;
    throw new Error(`${handler}: ${faultOf(error)}`);
  }
}

/**
 * The owner of the trigger; empty if it has none, and if the person has withdrawn a permission that is needed to find out.
 * Google mails about that, and the overview reports that nobody is working on the run.
 */
function ownerOf(uid: unknown, handler: string): string {
  try {
    const isOwn = ScriptApp.getProjectTriggers().some(
      it =>
        isSameId(it.getUniqueId(), uid) && it.getHandlerFunction() === handler,
    );
    return isOwn ? Session.getEffectiveUser().getEmail().toLowerCase() : '';
  } catch (error) {
    const {code} = failureAtStart(error);
    if (code !== 'permission-missing') throw error;
    console.error(`${handler}: ${code}`);
    return '';
  }
}

/** The event is documented with bare digits: as a number it has lost the last ones. */
function isSameId(id: unknown, uid: unknown): boolean {
  if (typeof uid === 'number') return Number(id) === uid;
  return typeof uid === 'string' && String(id) === uid;
}

/**
 * @param handler - its function in main.ts
 * @param former - its former function name: such a trigger counts as well, and is replaced by a new one in `ensure`
 */
function trigger(
  handler: string,
  schedule: Schedule,
  former = handler,
): Triggers & ClockTrigger {
  // Other people's triggers cannot be seen.
  const own = () =>
    ScriptApp.getProjectTriggers().filter(it =>
      [handler, former].includes(it.getHandlerFunction()),
    );
  const make = () =>
    schedule(ScriptApp.newTrigger(handler).timeBased()).create();
  return {
    create() {
      requireTriggers();
      make();
    },
    ensure() {
      requireTriggers();
      const there = own();
      const isNamedSo = (it: GoogleAppsScript.Script.Trigger) =>
        it.getHandlerFunction() === handler;
      if (!there.some(isNamedSo)) make();
      for (const it of there) {
        if (!isNamedSo(it)) ScriptApp.deleteTrigger(it);
      }
    },
    remove() {
      for (const it of own()) ScriptApp.deleteTrigger(it);
    },
    isThere: () => own().length > 0,
  };
}
