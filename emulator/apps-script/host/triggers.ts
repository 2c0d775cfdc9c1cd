/** The clock triggers that are due, run as their creators. */
import {ScriptError} from '../endings';
import type {TriggerRun} from '../../workspace';
import {execute} from './context';
import {nextDue} from './script-app';
import type {World} from './world';

/** Runs each trigger that is due now once, in the order they became due. */
export function fireDueTriggers(world: World): TriggerRun[] {
  const now = world.clock.now();
  const due = world.triggers
    .filter(trigger => trigger.due !== null && trigger.due <= now)
    .sort((a, b) => Number(a.due) - Number(b.due));
  const runs: TriggerRun[] = [];
  for (const trigger of due) {
    const {id, handler, schedule, user} = trigger;
    // One that ran before it in this round may have deleted it.
    if (!world.triggers.includes(trigger)) continue;
    const {timeZone} = world.project.manifest;
    trigger.due =
      schedule.kind === 'after' ? null : nextDue(schedule, now, timeZone);
    runs.push({handler, user, failure: outcome(world, user, handler, id)});
  }
  return runs;
}

function outcome(
  world: World,
  user: string,
  handler: string,
  id: string,
): string | null {
  if (world.unauthorised.has(user)) {
    return 'Authorization is required to perform that action.';
  }
  try {
    execute(world, user, {
      kind: 'clock trigger',
      functionName: handler,
      args: '[]',
      triggerId: id,
    });
    return null;
  } catch (error) {
    if (error instanceof ScriptError) return error.message;
    throw error;
  }
}
