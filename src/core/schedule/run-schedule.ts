/** What the hourly trigger does: when the schedule is due it begins, as a run like any other, and continues it. */
import {remindOfConsent} from '../consent/remind';
import {reportConsentStates} from '../consent/standing';
import {endAbandonedSuccessors} from '../request/abandoned-successors';
import {continueUnwatched} from '../run/continue-unwatched';
import {ageOf} from '../run/counts';
import {queueFor} from '../run/queue';
import {startRun} from '../run/start-run';
import {reportIdleRun} from '../run/trigger-failure';
import {stopByClockIfNewer} from '../run/document';
import {DoorRefusal, RequestRefused, findingsIn} from '../rows/refusal';
import {reportFailure} from './failure';
import {changeRecord, recordIn} from '../run/schedule-record';
import {revokedInPool} from '../hosted/revocation';
import {keyPairsDue} from './due-key-pairs';
import {mailboxesDue} from './due-mailboxes';
import {dueSlot} from './schedule';
import {noteLook, takeFromFolder} from './watched-folder';
import {readWithoutRows} from './without-rows';
import type {Kept} from '../run/record';
import type {SchedulePorts} from './ports';
import {DAY_MS} from '../base/time';
import {scheduleFinding} from './findings';

/** The work begun here may have read the directory for a minute; the minute trigger does the rest. */
const FIRST_SLICE_MS = 150_000;
/** The other refresh begins in the same execution only if this one has left it the time. */
const CSE_SLICE_MS = 60_000;
/** However long was spent before. */
const LEAST_SLICE_MS = 60_000;
/** Files of the watched folder are looked into for so long at a refresh; the next one continues. */
const FOLDER_SLICE_MS = 40_000;
/**
 * Work that was due so long ago and could not start because of another run is reported as a failure: a single missed night is
 * not.
 */
const IN_THE_WAY_MS = 3 * DAY_MS;

/**
 * The hourly trigger of the person who installed it. It deletes itself when it is no longer that person's responsibility:
 * someone else has taken over, the person is not an operator, or it is turned off. What prevents its work is reported by mail
 * once and leaves the work due, so that the next hour tries again.
 *
 * @throws what could not even be reported: the platform then notifies the owner itself
 */
export function runScheduleByClock(ports: SchedulePorts): void {
  stopByClockIfNewer(ports);
  const kept = ports.store.kept();
  if (!isOurs(ports, kept)) return leave(ports, kept);
  const {failure} = recordIn(kept);
  // Today's mails may have been used up when it happened.
  if (failure && !failure.told) reportFailure(ports, failure.findings);
  askForConsent(ports);
  try {
    continueOrBegin(ports, kept);
  } catch (error) {
    // Someone was quicker by a moment, or the command line is at work; it stays due.
    if (isOccupied(error)) return;
    if (!reportFailure(ports, findingsIn(error))) throw error;
  }
}

/** Reminders, and users' present states. A problem here must not prevent the refresh. */
function askForConsent(ports: SchedulePorts): void {
  try {
    remindOfConsent(ports);
    reportConsentStates(ports);
  } catch (error) {
    reportFailure(ports, findingsIn(error));
  }
}

function isOurs(
  {operator, store}: SchedulePorts,
  kept: Partial<Kept>,
): boolean {
  return (
    recordIn(kept).owner === operator &&
    store.settings().operators.includes(operator) &&
    store.schedule().every !== 'never'
  );
}

/** The trigger is deleted last: if cut off before, the next hour repeats this. */
function leave(ports: SchedulePorts, kept: Partial<Kept>): void {
  if (recordIn(kept).owner === ports.operator) {
    changeRecord(ports, {owner: ''});
  }
  ports.scheduleTrigger.remove();
}

function continueOrBegin(ports: SchedulePorts, kept: Partial<Kept>): void {
  const {granted, url} = ports.platform.authorization();
  if (!granted) {
    const {operator} = ports;
    throw new RequestRefused([
      scheduleFinding('authorization-missing', {operator, url}),
    ]);
  }
  const {begunFor} = recordIn(kept);
  const slot = dueSlot(ports, ports.store.schedule(), begunFor, ports.now());
  const {run} = kept;
  const isOwn = run?.operator === ports.operator;
  const isIdle = reportIdleRun(ports);
  if (isOwn && (slot !== null || run.scheduled || isIdle)) goOn(ports);
  else if (slot !== null) begin(ports, slot);
}

/** Continues this person's run, should its own trigger be missing; what is due stays due. */
function goOn(ports: SchedulePorts): void {
  continueUnwatched(ports);
  const {run} = ports.store.kept();
  if (!run) return;
  const {operator, action} = run;
  const left = queueFor(ports, action).sheet.queued().length;
  const minutes = ageOf(run, ports.now());
  const facts = {operator, action, left, minutes};
  inTheWay(ports, new DoorRefusal('run-in-progress', facts));
}

/**
 * It has begun once there is a run. Cut off after that and before it is noted, the run's end notes it (`afterRun`): so
 * nothing is begun twice, and nothing is noted that has not begun.
 */
function begin(ports: SchedulePorts, slot: string): void {
  const began = ports.now();
  if (!refreshKeyPairs(ports, slot)) return;
  const {renew} = ports.store.schedule();
  const {makeDefault} = ports.store.settings();
  if (renew) {
    takeFiles(ports);
    endAbandonedSuccessors(ports);
  }
  try {
    startRun(ports, 'refresh', 'all', {
      options: {
        makeDefault,
        force: false,
        scheduled: true,
        ...(renew ? {renews: true} : {}),
      },
      users: () => mailboxesDue(ports, revokedInPool(ports)),
    });
  } catch (error) {
    if (isRefusal(error, 'nothing-selected')) return readWithoutRows(ports);
    if (isRefusal(error, 'run-in-progress')) return inTheWay(ports, error);
    throw error;
  }
  changeRecord(ports, {begunFor: slot});
  const left = FIRST_SLICE_MS - (ports.now() - began);
  continueUnwatched(ports, Math.max(left, LEAST_SLICE_MS));
}

/** What has to be renewed in the run that follows. A problem with the folder must not prevent the refresh. */
function takeFiles(ports: SchedulePorts): void {
  const {watchedFolder = ''} = ports.store.schedule();
  const {run, watched} = ports.store.kept();
  if (watchedFolder === '' || run) return;
  const {day} = ports.local(ports.now());
  // Otherwise, the same files would be opened again every hour; files not yet examined are.
  if (watched?.day === day && watched.seen === '') return;
  try {
    takeFromFolder(ports, ports.now() + FOLDER_SLICE_MS);
    noteLook(ports, day);
  } catch {
    // It is noted, and mailed at the end of the refresh.
    return;
  }
}

/**
 * The rows of the CSE sheet come first, so that the digest, which concludes the other refresh, includes them. Problems with that
 * sheet prevent nothing else from being refreshed. Without key pairs, no requests are made.
 *
 * @returns whether the rest may begin in this execution; otherwise the next hour does it
 */
function refreshKeyPairs(ports: SchedulePorts, slot: string): boolean {
  const {cseBegunFor = ''} = recordIn(ports.store.kept());
  if (cseBegunFor >= slot || !ports.rights.delegation()) return true;
  const began = ports.now();
  try {
    if (ports.workbook.keyPairs().length === 0) return true;
    const {makeDefault} = ports.store.settings();
    startRun(ports, 'cseRefresh', 'stored', {
      options: {makeDefault, force: false, scheduled: true},
      users: () => keyPairsDue(ports),
    });
  } catch (error) {
    if (isRefusal(error, 'nothing-selected')) return true;
    if (isRefusal(error, 'run-in-progress')) {
      inTheWay(ports, error);
      return false;
    }
    if (isOccupied(error)) throw error;
    reportFailure(ports, findingsIn(error));
    return true;
  }
  changeRecord(ports, {cseBegunFor: slot});
  continueUnwatched(ports, CSE_SLICE_MS);
  const isOver = ports.store.kept().run === undefined;
  return isOver && ports.now() - began <= CSE_SLICE_MS;
}

/** One run at a time: what is due stays due. @throws the refusal if that has lasted for too long */
function inTheWay(ports: SchedulePorts, refusal: RequestRefused): void {
  const {begunFor} = recordIn(ports.store.kept());
  const since = Date.parse(begunFor.slice(0, 'yyyy-mm-dd'.length));
  if (ports.now() - since >= IN_THE_WAY_MS) throw refusal;
}

const OCCUPIED = ['another-execution', 'command-line-at-work'];

/** Whether someone else works on the sheet. */
function isOccupied(error: unknown): boolean {
  return OCCUPIED.some(code => isRefusal(error, code));
}

function isRefusal(error: unknown, code: string): error is RequestRefused {
  return (
    error instanceof RequestRefused &&
    error.findings.some(it => it.code === code)
  );
}
