/**
 * The clock trigger that continues a run when nobody else does. Making and removing it takes a second, so a run that a person
 * watches has none until its first outcomes are written and rows are left: a short one never has.
 */
import type {RunRecord} from './record';
import type {RunPorts} from './ports';

/** What a run says of its trigger: see `RunRecord.trigger`. */
type Triggered = Required<Pick<RunRecord, 'trigger' | 'notes'>>;

/** Makes the trigger of a run that is about to begin. Without one the run still goes on as long as somebody has the page open. */
export function triggerOf(ports: RunPorts): Triggered {
  return made(() => ports.triggers.ensure());
}

/**
 * The run with its trigger, which is made if the run is this person's and has had none so far.
 *
 * @param isNew - whether it has begun in this execution, so that no other one can have made it
 */
export function withTrigger(
  {triggers, operator}: RunPorts,
  run: RunRecord,
  isNew: boolean,
): RunRecord {
  if (run.trigger !== 'none' || run.operator !== operator) return run;
  const {trigger, notes} = made(() =>
    isNew ? triggers.create() : triggers.ensure(),
  );
  return {...run, trigger, notes: [...run.notes, ...notes]};
}

/** Removes the trigger of a run that is over. One that stays finds no run at its next turn, and removes itself. */
export function removeTrigger(
  {triggers, operator}: RunPorts,
  run: RunRecord,
): void {
  const hasTrigger = run.trigger === undefined || run.trigger === 'there';
  if (!hasTrigger || run.operator !== operator) return;
  try {
    triggers.remove();
  } catch {
    return;
  }
}

function made(make: () => void): Triggered {
  try {
    make();
    return {trigger: 'there', notes: []};
  } catch {
    return {trigger: 'refused', notes: ['no trigger']};
  }
}
