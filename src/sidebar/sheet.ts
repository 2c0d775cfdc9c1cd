import {effect, signal} from '@preact/signals';
import type {Overview, Progress} from '../core/door/contract';
import {ask} from './rpc';
import {task} from './task';

export const overview = signal<Overview | null>(null);

/** When it was read last, milliseconds since the epoch. */
export const lookedAt = signal(0);
effect(() => {
  if (overview.value) lookedAt.value = Date.now();
});

/** The run that the page knows of: going on, waiting, or the last one that ended here. */
export const run = signal<Progress | null>(null);

export const refresh = task(async () => show(await ask('overview', {})), {
  repeated: true,
});

/** The sheet's figures alone: the run is what its own answers say. */
export const lookAtSheet = task(
  async () => {
    overview.value = await ask('overview', {});
  },
  {repeated: true},
);

/** When the page has asked last whether anything is new, milliseconds since the epoch. */
export const feltAt = signal(0);

/**
 * Reads the sheet's figures again if a run or an import has changed them. If the script can't be asked, nothing is shown: the next
 * press or the next time will say so.
 */
export const feelPulse = task(
  async () => {
    const known = overview.value;
    if (!known?.ready) return;
    feltAt.value = Date.now();
    const {pulse} = await ask('pulse', {});
    if (pulse !== known.pulse && overview.value === known) await refresh();
  },
  {repeated: true},
);

export const setUpSheets = task(async () => show(await ask('setUpSheets', {})));

function show(present: Overview): void {
  overview.value = present;
  // A run that ended here stays as the summary; one that the sheet no longer has was ended by someone else.
  if (present.run && !present.run.finished) run.value = present.run;
  else if (run.value && !run.value.finished) run.value = null;
  if (!run.value && present.stopped) run.value = present.stopped;
}
