/**
 * What the script and the command line say to each other: who of them works on the spreadsheet. Each announces itself in a place
 * that both read, then looks whether the other one does, and only then works: whatever the order, at least one of them sees the
 * other. Sheets has no lock that both could hold.
 */
import {parseJson, isRecord, text} from '../google/gmail/json';
import {ACTIONS, CSE_ACTIONS, type RunAction} from '../rows/actions';

/** Under which each side announces itself. Several processes of the command line each have an announcement of their own. */
export const ANNOUNCED = {
  script: 'smime-rollout.script',
  commandLine: 'smime-rollout.command-line',
} as const;

/** A side that is at work. */
export interface Announcement {
  /** A name of the execution, or of the process, that no other one has. */
  readonly holder: string;
  readonly operator: string;
  /** What is done; null where that is something other than an action over rows. */
  readonly action: RunAction | null;
  /** Since when, milliseconds since the epoch. */
  readonly since: number;
  /** It holds no longer: whoever announced it has died, or is about to look again before it does anything else. */
  readonly until: number;
  /** Where the process is, for another one that may know whether it has died; empty for the script. */
  readonly place?: string;
  /** Processes of the same job work together; empty for a process that is alone. */
  readonly job?: string;
}

/** Where announcements are. Anybody who may edit the spreadsheet can write there, too. */
export interface Announcements {
  /** All that there are now, also those that hold no longer. */
  read(): {
    readonly script: readonly string[];
    readonly commandLine: readonly string[];
    /** See `JobStatus`. */
    readonly jobs: readonly string[];
    /** See `StopWish`. */
    readonly stop: readonly string[];
  };
  /** Announces the script, in place of what was read of it before: the command line can read it when this side has read again. */
  announce(value: string): void;
  /** Takes that back. */
  withdraw(): void;
  /** Writes the wish that the command line ends, in place of what was read of one before. */
  askToStop(value: string): void;
}

/** An announcement that holds for longer is not one of ours: it would keep the other side away. */
const LONGEST_MS = 3_600_000;

/** What is shown of a name from outside. */
const LONGEST_NAME = 100;

/** Those of some texts that are announcements, and hold. */
export function inForce(
  texts: readonly string[],
  now: number,
): readonly Announcement[] {
  return texts
    .map(announcementIn)
    .filter(it => it !== null)
    .filter(({until}) => until > now && until <= now + LONGEST_MS);
}

function announcementIn(value: string): Announcement | null {
  const it = parseJson(value);
  if (!isRecord(it)) return null;
  const {since, until} = it;
  if (typeof since !== 'number' || typeof until !== 'number') return null;
  return {
    holder: text(it['holder']),
    operator: text(it['operator']).slice(0, LONGEST_NAME),
    action:
      [...ACTIONS, ...CSE_ACTIONS].find(one => one === it['action']) ?? null,
    place: text(it['place']),
    job: text(it['job']),
    ...{since, until},
  };
}
