/** Where this process is, so that another one on the same machine may know that it has died. */
import {createHash} from 'node:crypto';
import {readFileSync, readlinkSync} from 'node:fs';
import {hostname} from 'node:os';
import process from 'node:process';

/** A name for the machine since it was started, a container being one of its own; and the process in it. */
export function placeOfProcess(): string {
  const machine = [
    hostname(),
    ...[
      () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'),
      () => readlinkSync('/proc/self/ns/pid'),
    ].map(orNothing),
  ].join('\n');
  const name = createHash('sha256').update(machine).digest('base64url');
  return `${name.slice(0, 22)} ${process.pid}`;
}

/** Whether a process was on this machine, and is no more. False for what is not known. */
export function isDead(place: string): boolean {
  const [machine = '', number = ''] = place.split(' ');
  const [here = '', own = ''] = placeOfProcess().split(' ');
  if (machine !== here || !/^[1-9]\d*$/.test(number) || number === own) {
    return false;
  }
  try {
    process.kill(Number(number), 0);
    return false;
  } catch (error) {
    // Another user's process may not be signalled, and is alive.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Only Linux has these. */
function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
