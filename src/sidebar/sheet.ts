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

export const setUpSheets = task(async () => show(await ask('setUpSheets', {})));

function show(present: Overview): void {
  overview.value = present;
  // A run that ended here stays as the summary; one that the sheet no longer has was ended by someone else.
  if (present.run && !present.run.finished) run.value = present.run;
  else if (run.value && !run.value.finished) run.value = null;
  if (!run.value && present.stopped) run.value = present.stopped;
}
