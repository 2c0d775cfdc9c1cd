/** The schedule of a sheet that has no rows yet: no run can begin, but users without a row may be wanted in the Inventory. */
import {takeLease} from '../run/lease';
import {Width} from '../engine/width';
import {conclude, sheetProblems, unreadUsers} from './after-run';
import {unreadSources} from './joiners';
import {readUsersWithoutRows} from './users-without-rows';
import type {SchedulePorts} from './ports';
import {GRACE_MS} from '../engine/back-off';

/** The rest of six minutes is for the last wave and the sheets. */
const SHARE_MS = 200_000;

/**
 * Does the work that is due. If not finished, it stays due, and the next hour continues.
 *
 * @throws DoorRefusal if another execution is working on it
 */
export function readWithoutRows(ports: SchedulePorts): void {
  const {lease} = takeLease(ports);
  let isMine = true;
  try {
    // A stop that was asked for when there was nothing to stop would stop it every time.
    ports.store.keep({stop: null});
    const until = ports.now() + SHARE_MS;
    const ending = readUsersWithoutRows(ports, {
      look: () => lease.look(),
      limits: {
        width: new Width(ports.store.settings().width),
        beginUntil: until,
        workUntil: until + GRACE_MS,
      },
    });
    isMine = ending !== 'lost';
    if (ending !== 'finished') return;
    const problems = [
      ...sheetProblems(ports),
      ...unreadSources(ports),
      ...unreadUsers(ports),
    ];
    conclude(ports, problems);
    ports.store.keep({usersWithoutRows: null});
  } finally {
    if (isMine) lease.release();
  }
}
