/** What the outcome of a row becomes: the texts of its cells, and its log line. */
import {traitsOf} from '../rows/actions';
import {isSecretReference} from '../google/secret-manager';
import {detailsOf} from '../rows/details';
import type {Outcome} from '../rows/outcome';
import type {WrittenOutcome} from '../rows/queue-table';
import {alikeOutcome} from './alike';
import {countsAs, isAsBefore} from './outcome-entry';
import {cutEntry, type PendingEntry} from './pending';
import type {Queue, RowJob} from './queue';
import type {RunPorts} from './ports';
import type {RunRecord} from './record';

/** An outcome on its way into the sheets. */
export interface RowWriting {
  readonly row: WrittenOutcome;
  /** What other rows of the same user are to say, by their names. */
  readonly alike: readonly (readonly [string, WrittenOutcome])[];
  readonly entry: PendingEntry;
}

/** What it takes to put an outcome into words. */
export interface WritingPorts extends Pick<RunPorts, 'now' | 'operator'> {
  readonly speech: Pick<
    RunPorts['speech'],
    'stateLabel' | 'message' | 'actionLabel'
  >;
  readonly store: Pick<RunPorts['store'], 'settings'>;
}

/** Puts an outcome into words. */
export function rowWritingOf(
  ports: WritingPorts,
  {
    queue,
    run,
  }: {
    readonly queue: Pick<Queue, 'kind' | 'recordedIn'>;
    readonly run: Pick<RunRecord, 'previews'>;
  },
  job: RowJob,
  outcome: Outcome,
): RowWriting {
  const {rowName, row, at, action, place} = job;
  const {speech, operator} = ports;
  const now = ports.now();
  const label = outcome.state === null ? '' : speech.stateLabel(outcome.state);
  const message = speech.message(outcome);
  const emptyPassword = emptiesPassword(ports, job, outcome);
  const entry = cutEntry({
    time: now,
    operator,
    action: speech.actionLabel(action, run.previews === true),
    ...at,
    before: outcome.before ?? '',
    after: outcome.after ?? '',
    outcome: label,
    message,
    details: detailsOf(outcome.findings),
  });
  // A check that finds everything unchanged is not worth a line: nightly ones would soon fill the log.
  const quiet =
    traitsOf(action).isLook && isAsBefore(row, label, outcome, message);
  const {password} = row;
  return {
    row: {outcome, label, message, password, at: now, emptyPassword},
    alike: alikeOf(ports, job, outcome, {label, at: now}),
    entry: {
      rowName,
      ...(queue.kind === 'rollout' ? {} : {queue: queue.kind}),
      entry,
      counts: countsAs(outcome),
      emptyPassword,
      ...(quiet ? {quiet} : {}),
      recorded: queue.recordedIn(row),
      ...(place === null ? {} : {place}),
    },
  };
}

function emptiesPassword(
  {store}: WritingPorts,
  {row: {password}}: RowJob,
  {passwordUsed}: Outcome,
): boolean {
  return (
    passwordUsed === true &&
    password !== '' &&
    !isSecretReference(password) &&
    store.settings().emptyPassword
  );
}

function alikeOf(
  {speech}: WritingPorts,
  {alike = []}: RowJob,
  outcome: Outcome,
  said: {readonly label: string; readonly at: number},
): RowWriting['alike'] {
  const shared = alike.length > 0 ? alikeOutcome(outcome) : null;
  if (!shared) return [];
  const texts = {
    ...{outcome: shared, ...said, message: speech.message(shared)},
    emptyPassword: false,
  };
  return alike.map(it => [it.rowName, {...texts, password: it.password}]);
}
