/** The wish that a command of the command line ends, as the sidebar writes it beside the announcements. */
import {isRecord, parseJson, text} from '../google/gmail/json';
import type {RunAction} from '../rows/actions';
import {inForce, type Announcement} from './announced';
import type {RunPorts} from './ports';

/** Under which it is. */
export const STOP_KEY = 'smime-rollout.stop';

/** What is shown of a name from outside. */
const LONGEST_NAME = 100;

/** Who is asked to stop, and by whom. */
export interface StopWish {
  readonly operator: string;
  /** Names of processes; see `Announcement.holder`. */
  readonly holders: readonly string[];
  /** Jobs: also for their tasks that begin later. */
  readonly jobs: readonly string[];
}

/** A command that works on the spreadsheet. */
export interface CommandAtWork {
  readonly operator: string;
  readonly action: RunAction;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly isAskedToStop: boolean;
}

/** The wish in a text, which anybody who may edit the spreadsheet can have written; null if it is none. */
export function stopWishIn(value: string): StopWish | null {
  const it = parseJson(value);
  if (!isRecord(it)) return null;
  const texts = (name: string): string[] => {
    const found = it[name];
    const list: readonly unknown[] = Array.isArray(found) ? found : [];
    return list.map(text).filter(one => one !== '');
  };
  return {
    operator: text(it['operator']).slice(0, LONGEST_NAME),
    ...{holders: texts('holders'), jobs: texts('jobs')},
  };
}

/** Whether a wish is about a process. */
export function isAbout(
  {holders, jobs}: StopWish,
  {holder, job = ''}: Pick<Announcement, 'holder' | 'job'>,
): boolean {
  return holders.includes(holder) || jobs.includes(job);
}

/** The command that is at work, the one that began first; null if none is. */
export function commandAtWork({
  announcements,
  now,
}: Pick<RunPorts, 'announcements' | 'now'>): CommandAtWork | null {
  return shownOf(announcements.read(), now());
}

/**
 * Asks the commands that are at work to end: each reads that within some seconds, completes what is under way, and leaves the other
 * rows to the same command. Asked again, it writes nothing.
 */
export function stopCommand({
  announcements,
  now,
  operator,
}: RunPorts): CommandAtWork | null {
  const found = announcements.read();
  const wishes = wishesIn(found.stop);
  const atWork = inForce(found.commandLine, now());
  const isAsked = atWork.every(it => wishes.some(wish => isAbout(wish, it)));
  if (isAsked) return shownOf(found, now());
  const wish: StopWish = {
    operator,
    holders: atWork.map(it => it.holder),
    jobs: [...new Set(atWork.flatMap(it => it.job || []))],
  };
  const value = JSON.stringify(wish);
  announcements.askToStop(value);
  return shownOf({...found, stop: [value]}, now());
}

function shownOf(
  {
    commandLine,
    stop,
  }: {
    readonly commandLine: readonly string[];
    readonly stop: readonly string[];
  },
  now: number,
): CommandAtWork | null {
  const wishes = wishesIn(stop);
  const [first] = [...inForce(commandLine, now)].sort(
    (a, b) => a.since - b.since,
  );
  if (!first?.action) return null;
  const {operator, action, since} = first;
  const isAskedToStop = wishes.some(it => isAbout(it, first));
  return {operator, action, since, isAskedToStop};
}

function wishesIn(values: readonly string[]): StopWish[] {
  return values.map(stopWishIn).filter(it => it !== null);
}
