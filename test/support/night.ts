/** A night of the schedule. */
import type {Workspace} from '../../emulator/workspace';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The next night: clock triggers run at their times from half an hour before the schedule's hour (UTC) on, for three hours, in which
 * the runs end. Those of the hours before run once, since they would do nothing.
 *
 * @param hour - the one in the settings of the schedule
 */
export function passNight(workspace: Workspace, hour: number): void {
  const {clock} = workspace;
  const today = Math.floor(clock.now() / DAY) * DAY + (hour - 0.5) * HOUR;
  const begins = today > clock.now() ? today : today + DAY;
  clock.advance(begins - clock.now());
  workspace.advanceTo(begins + 3 * HOUR);
}
