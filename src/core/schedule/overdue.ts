/** A scheduled refresh that did not happen: the setting is compared with what was done, for any operator to see. */
import {recordIn} from '../run/schedule-record';
import {overdueDays} from './schedule';
import type {AnyFinding} from '../rows/refusal';
import type {SchedulePorts} from './ports';
import {scheduleFinding} from './findings';

/** The finding that the scheduled refresh has not happened for long; empty if it has, or none is scheduled. */
export function overdueFindings({store, now}: SchedulePorts): AnyFinding[] {
  const record = recordIn(store.kept());
  const days = overdueDays(store.schedule(), record, now());
  if (days === null) return [];
  const {lastRefresh: since, owner} = record;
  return [scheduleFinding('refresh-overdue', {since, days, owner})];
}
