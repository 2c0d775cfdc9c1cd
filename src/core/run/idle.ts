/** A run that nothing works on. */
import type {DoorFinding} from '../rows/refusal';
import {leaseOfOther} from './lease';
import type {RunPorts} from './ports';
import {requestFinding} from '../rows/door-findings';

/** The trigger runs every minute, and an execution lasts six minutes at most. */
const MAX_IDLE_MS = 15 * 60_000;

/**
 * A run that should have been continued by its trigger, and was not: Google starts no trigger of a person whose six hours
 * of trigger time a day are used up, and says so by mail alone.
 */
export function idleFindings(ports: RunPorts): DoorFinding[] {
  const {run, lease} = ports.store.kept();
  if (!run || leaseOfOther(ports, lease)) return [];
  const {operator, workedAt, restUntil} = run;
  const idle = ports.now() - Math.max(workedAt ?? ports.now(), restUntil);
  if (idle < MAX_IDLE_MS) return [];
  const facts = {operator, minutes: Math.floor(idle / 60_000)};
  return [requestFinding('run-not-continued', facts)];
}
