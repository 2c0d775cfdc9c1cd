import {computed, signal} from '@preact/signals';
import type {
  Forecast,
  LongRun,
  Progress,
  RunAction,
  Verbs,
} from '../core/door/contract';
import {traitsOf} from './action-table';
import {announce} from './announcer';
import {forgetFirstRow, lookAtFirstRow} from './first-row';
import {forgetToken, tokenFor} from './cse/token';
import {ProtectedFiles} from './protected-files';
import {rowsOf} from './order-rows';
import {paced} from './pace';
import {ask} from './rpc';
import {forgetLimits} from './run-limits';
import {forgetRunPassword, runPasswordFor} from './run-password';
import {lookAtSheet, overview, refresh, run} from './sheet';
import {task} from './task';
import {joined, listed, say, stopped} from './words';

/** How long to wait if a call returned without progress (the script backs off). */
const PAUSE = 1500;

/** The cost of the action whose preview has just ended. */
export const forecastOfPreviewed = signal<{
  readonly action: RunAction;
  readonly count: number;
  readonly forecast: Forecast;
} | null>(null);

/** What this page has started last. */
let lastOrder: Verbs['start']['in'] | null = null;

const stopAsked = signal(false);
let stopAnswered: Promise<void> = Promise.resolve();
let endPause = () => {};

/** What is about to be started: it has been asked for, and the script has not answered yet. */
export const starting = signal<Verbs['start']['in'] | null>(null);

/** Queues rows and works on them until all are done or someone stops it. */
export const begin = task(async (order: Verbs['start']['in']) => {
  await startRun(order);
});

/**
 * The same, without a task of its own.
 *
 * @param unlessLong - a long run is not started
 * @returns the cost of a run that was not started
 * @throws Refused
 */
export async function startRun(
  order: Verbs['start']['in'],
  unlessLong = false,
): Promise<LongRun['question'] | null> {
  // The button may not have been drawn as disabled yet.
  if (proceed.busy.value || starting.value) return null;
  forecastOfPreviewed.value = null;
  starting.value = order;
  try {
    return await startNow(order, unlessLong);
  } finally {
    starting.value = null;
  }
}

async function startNow(order: Verbs['start']['in'], unlessLong: boolean) {
  const protectedFiles = new ProtectedFiles();
  const since = Date.now();
  const given = givenTo(order.action, protectedFiles);
  const answered = ask(unlessLong ? 'startUnlessLong' : 'start', {
    ...order,
    // Rows of the CSE sheet have no first slice, so their start needs no token.
    ...(traitsOf(order.action).sheet === 'rollout' && {works: true, ...given}),
  });
  lookAtFirstRow(order, given.password);
  const first = await answered;
  if ('question' in first) {
    forgetFirstRow();
    return first.question;
  }
  run.value = paced(null, first, Date.now() - since);
  lastOrder = order;
  // The run that follows a preview is to have the same.
  if (order.previews !== true) forgetLimits();
  announce(say.run.started(nameOf(first), first.total));
  void proceed({first, protectedFiles, since});
  return null;
}

/** What the first rows have come to, of a run that this page has just started. */
interface Begun {
  readonly first: Progress;
  readonly protectedFiles: ProtectedFiles;
  /** When it was ordered. */
  readonly since: number;
}

/** What goes to the script with each slice. */
function givenTo(action: RunAction, protectedFiles: ProtectedFiles) {
  const given = runPasswordFor(action);
  protectedFiles.given = given;
  return {...protectedFiles.inPage, ...given, ...tokenFor(action)};
}

/**
 * Works on the present run until it has ended; called again, it continues where it was.
 *
 * @param begun - where this page has just started it
 */
export const proceed = task(async (begun?: Begun) => {
  stopAsked.value = false;
  const {since = Date.now(), protectedFiles = new ProtectedFiles()} =
    begun ?? {};
  let looking: Promise<unknown> = Promise.resolve();
  const openFiles = async ({protectedFiles: files = []}: Progress) => {
    await protectedFiles.open(files, () => stopAsked.value);
    if (stopAsked.value) await stopAnswered;
    return files.length > 0;
  };
  // The next rows need not wait for it; while one look is on its way, no other one is needed.
  const look = () => {
    if (!lookAtSheet.busy.value) looking = lookAtSheet();
  };
  if (begun && begun.first.done > 0 && !begun.first.finished) look();
  if (begun) await openFiles(begun.first);
  while (run.value && !run.value.finished && !begun?.first.rests) {
    const doneBefore = run.value.done;
    const given = givenTo(run.value.action, protectedFiles);
    const now = await ask('continue', given);
    if (stopAsked.value) await stopAnswered;
    // The stop may have been answered while this call was still returning an older state.
    run.value =
      run.value?.finished && !now.finished
        ? {...now, ...ENDED}
        : paced(run.value, now, Date.now() - since);
    if (run.value.finished) break;
    if (now.done !== doneBefore) look();
    const hasFiles = await openFiles(now);
    if (now.rests) break;
    if (!hasFiles && now.done === doneBefore) await pause();
  }
  if (run.value?.finished) conclude();
  // Its result is older than the next one.
  await looking;
  await refresh();
  await sayWhatItTakes();
});

/** After a preview that ended: time and requests of the action itself, over the rows that the preview was for. */
async function sayWhatItTakes(): Promise<void> {
  const ended = run.value;
  const action = ended && previewedBy(ended);
  if (!action || !ended.finished || ended.stopped || !lastOrder) return;
  if (lastOrder.action !== ended.action) return;
  const {count, forecast} = await ask('preview', {
    ...rowsOf(lastOrder),
    action,
  });
  forecastOfPreviewed.value = {action, count, forecast};
}

/** The action that a run previews; null for a run that is not a preview. `preview` is that of Upload. */
function previewedBy({action, previews}: Progress): RunAction | null {
  if (action === 'preview') return 'upload';
  return previews ? action : null;
}

const ENDED = {finished: true, stopped: true} as const;

/** Asks the run to end. The page shows that immediately; the run ends after the requests in progress. */
export const stop = task(async () => {
  stopAsked.value = true;
  endPause();
  const answered = ask('stop', {}).then(end);
  stopAnswered = answered.catch(() => {
    // Said below, as the outcome of this task; the run itself continues.
    stopAsked.value = false;
  });
  await answered;
  if (proceed.busy.value) return;
  if (run.value?.finished) conclude();
  await refresh();
});

function end(answer: Progress | null): void {
  if (answer) run.value = answer;
  else if (run.value) run.value = {...run.value, ...ENDED};
}

/** `waiting` is a run that nobody on this page works on: found when the page loaded, or interrupted by a fault. */
export const phase = computed(() => {
  if (proceed.busy.value) return stopAsked.value ? 'stopping' : 'working';
  if (!run.value) return 'none';
  if (run.value.finished) return 'ended';
  return stop.busy.value ? 'stopping' : 'waiting';
});

/** True while this page works on a run: nothing else may be started. */
export const going = computed(
  () =>
    starting.value !== null ||
    phase.value === 'working' ||
    phase.value === 'stopping',
);

/** True while there is a run that has not ended. */
export const isPresent = computed(
  () => phase.value !== 'none' && phase.value !== 'ended',
);

/** True when a new run would be refused. */
export const occupied = computed(
  () => going.value || phase.value === 'waiting',
);

/** Whether the remaining rows of a stopped run can be resumed. */
export const canResume = computed(
  () =>
    phase.value === 'ended' &&
    run.value?.stopped === true &&
    (overview.value?.stopped ?? null) !== null,
);

/** Continues with what the run left that was stopped last. */
export const resume = task(async () => {
  run.value = await ask('resume', {});
  announce(say.run.resumed(nameOf(run.value)));
  void proceed();
});

/** Leaves it at what is done. */
export const finishHere = task(async () => {
  overview.value = await ask('finishHere', {});
  dismiss();
});

export function dismiss(): void {
  if (phase.value !== 'ended') return;
  run.value = null;
  forecastOfPreviewed.value = null;
}

function conclude(): void {
  forgetRunPassword();
  forgetToken();
  const ended = run.value;
  if (!ended) return;
  const title = ended.stopped ? say.run.stopped : say.run.ended;
  announce(
    joined(stopped(title(nameOf(ended))), stopped(listed(tallyOf(ended)))),
  );
}

/** The name of a run, or of one that is about to start: its action, or the preview of that. */
export function nameOf(of: Pick<Progress, 'action'> & {previews?: boolean}) {
  const name = say.actions[of.action];
  return of.previews ? say.preview.of(name) : name;
}

/** The rows of a run by outcome; rare outcomes only if they occurred. */
export function tallyOf(of: Progress): string[] {
  const t = say.run;
  return [
    t.succeeded(of.succeeded),
    ...(of.notInUse > 0 ? [t.notInUse(of.notInUse)] : []),
    ...(of.waiting > 0 ? [t.waiting(of.waiting)] : []),
    t.blocked(of.blocked),
    t.failed(of.failed),
  ];
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    endPause = resolve;
    setTimeout(resolve, PAUSE);
  });
}
