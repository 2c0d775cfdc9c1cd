/** Writes rows from any source into the Rollout sheet: found by key, added if missing. */
import {type ImportChanges, type ImportRow, importChanges} from '../changes';
import {besideRuns} from '../../run/beside-runs';
import {occupiedRefusal, type HeldLease} from '../../run/lease';
import {rememberImport} from '../../run/last-import';
import type {RowTexts} from '../../rows/row';
import type {ImportPorts} from '../ports';

/**
 * Writes rows. If cut off at any point and repeated, the result is the same: what is already written stays unchanged.
 *
 * @param rowsFor - returns the wanted rows, given those of the sheet
 * @param confirm - throws if the changes are not those that a person has agreed to
 * @returns what was done
 * @throws DoorRefusal while a run has rows in the queue, or another execution is working
 */
export function importRows(
  ports: ImportPorts,
  rowsFor: (present: readonly RowTexts[]) => readonly ImportRow[],
  confirm: (plan: ImportChanges) => void,
): ImportChanges {
  const {rollout} = ports.workbook;
  return besideRuns(ports, lease => {
    const present = rollout.rows();
    const plan = importChanges(rowsFor(present), present);
    confirm(plan);
    rollout.refuseGuarded(plan.added.length, plan.changed);
    if (plan.added.length > 0) {
      rollout.append(
        plan.added.map(({user, alias, file, password}) => ({
          user,
          // As people fill it in: the primary address needs no alias.
          alias: alias === user ? '' : alias,
          file,
          password,
        })),
      );
    }
    keepLease(ports, lease);
    if (plan.changed.length > 0) rollout.fill(plan.changed);
    ports.workbook.flush();
    rememberImport(
      ports,
      plan.added.map(({user, alias}) => ({user, alias: alias || user})),
    );
    return plan;
  });
}

/** Long writes follow one after the other. @throws DoorRefusal if the lease was lost during the first */
export function keepLease(ports: ImportPorts, lease: HeldLease): void {
  if (lease.look() === 'lost') throw occupiedRefusal(ports);
  lease.renew();
}
