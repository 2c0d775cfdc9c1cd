/**
 * Certificate files from the page: uploaded side by side while it waits, and recorded in the sheets. There is no queue:
 * interrupted files are sent again by the page, which does no harm.
 */
import {authorize} from '../access/authorized';
import {reach, preferredAccessIn, type PreferredAccess} from '../rows/reach';
import {isBlocked} from '../rows/early-end';
import type {Options} from '../rows/open-file';
import {
  isPostponed,
  type Postponed,
  type RolloutOutcome,
} from '../rows/outcome';
import {findingsOf, keyOf, mailboxOf, rowOf, type RowTexts} from '../rows/row';
import {workflowFor} from './workflow';
import type {Workflow} from '../google/wire';
import {besideRuns} from '../run/beside-runs';
import {ChangeRegister} from '../run/change-register';
import {inFlightUntil} from '../run/in-flight';
import {occupiedRefusal, type HeldLease} from '../run/lease';
import {runJobs, type Job} from '../engine/scheduler';
import {recordUploads} from './record-uploads';
import {Width} from '../engine/width';
import type {NoteCode} from '../run/record';
import type {HostedPorts} from './ports';
import {GRACE_MS} from '../engine/back-off';

/** A file and the mailbox that it is for, as a row that is in no sheet. */
export interface HandedIn {
  readonly row: RowTexts;
  /** Its name on the person's computer; also distinguishes files for one mailbox. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Keys that were derived for it already, by the ids of their derivations. */
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/** From then on no further file is begun; a page waits for the answer. */
const SLICE_MS = 60_000;

/**
 * Uploads files, and writes the results into Rollout, Inventory and Log.
 *
 * @param options - for all of them; their files are in `files`
 * @returns the result of each file, null if it has none yet, and what else there is to report
 * @throws DoorRefusal while a run has rows in the queue, or another execution is working
 */
export function uploadHandedIn(
  ports: HostedPorts,
  files: readonly HandedIn[],
  options: Options,
): {
  readonly outcomes: readonly (RolloutOutcome | null)[];
  readonly notes: readonly NoteCode[];
} {
  return besideRuns(ports, (lease, {pending = [], begun = {}, lease: last}) => {
    const changes = new ChangeRegister(ports, begun);
    const {outcomes, ending} = upload(ports, lease, files, {
      ...{options, changes},
      inFlight: inFlightUntil(last),
    });
    if (ending === 'lost' || lease.look() === 'lost') {
      throw occupiedRefusal(ports);
    }
    const notes = recordUploads(ports, files, outcomes, pending);
    changes.forget(files.filter((_, i) => outcomes[i]).map(markOf));
    ports.store.keep({begun: changes.all});
    const outOfQuota =
      ending === 'out of quota' || ending === 'out of day quota';
    return {outcomes, notes: outOfQuota ? [...notes, 'no requests'] : notes};
  });
}

interface UploadOptions {
  readonly options: Options;
  readonly changes: ChangeRegister;
  /** See `inFlightUntil`. */
  readonly inFlight: number;
}

interface FileJob extends Job<RolloutOutcome | Postponed> {
  readonly at: number;
}

function upload(
  ports: HostedPorts,
  lease: HeldLease,
  files: readonly HandedIn[],
  {options, changes, inFlight}: UploadOptions,
) {
  const outcomes: (RolloutOutcome | null)[] = files.map(() => null);
  const beginUntil = ports.now() + SLICE_MS;
  const made = ports.fetches();
  const ending = runJobs<RolloutOutcome | Postponed, FileJob>(
    jobsOf(ports, files, {options, changes, inFlight}),
    ports,
    {
      width: new Width(ports.store.settings().width),
      beginUntil,
      workUntil: beginUntil + GRACE_MS,
    },
    {
      look: () => lease.look(),
      beforeWave: () => changes.keep(),
      mayRest: () => true,
      settled: ({at}, result) => {
        outcomes[at] = isPostponed(result) ? null : result;
      },
      afterWave: () => undefined,
    },
  );
  ports.store.countFetches(ports.fetches() - made);
  return {outcomes, ending};
}

function* jobsOf(
  ports: HostedPorts,
  files: readonly HandedIn[],
  {options, changes, inFlight}: UploadOptions,
): Generator<FileJob, void> {
  const preferred = preferredAccessIn(ports);
  for (const [at, file] of files.entries()) {
    const mark = markOf(file);
    const work = uploadOne(ports, preferred, file, {
      ...options,
      file: file.bytes,
      fileName: file.name,
      begun: changes.begunFor(mark),
      begin: change => changes.begin(mark, change),
    });
    const notBefore = changes.begunFor(mark) ? inFlight : 0;
    yield {at, user: mailboxOf(file.row).user, work, notBefore};
  }
}

function* uploadOne(
  ports: HostedPorts,
  preferred: PreferredAccess,
  {row, bytes, keys}: HandedIn,
  options: Options,
): Workflow<RolloutOutcome | Postponed> {
  const at = mailboxOf(row);
  ports.hidden.add(row.password, at.user);
  const own = findingsOf(row, false);
  if (isBlocked(own)) return {state: 'blocked', findings: own};
  const reached = reach(ports, at, preferred(at));
  if (!reached.ok) return reached.outcome;
  const {grant} = reached;
  // What the keys open is kept, so that opening it again costs nothing.
  const hasKeys = keys.size > 0;
  if (hasKeys) ports.openings.openWith(bytes, row.password, keys);
  const repair =
    hasKeys && options.repair ? {...options.repair, keys} : options.repair;
  return yield* workflowFor('upload', rowOf(row), {...options, repair}, work =>
    authorize(work, grant),
  );
}

function markOf({row, name}: HandedIn): string {
  return `${keyOf(mailboxOf(row))} ${name}`;
}
