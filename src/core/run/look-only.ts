/** A run that only looks: its rows are worked on outside of the queue, and nothing is kept of it. */
import type {RunAction} from '../rows/actions';
import type {RunPorts} from './ports';
import type {RunRecord} from './record';
import type {RowNotes, RunOfRows} from './row-jobs';

/** A preview stores nothing for a later one, and changes nothing. */
const NO_NOTES: RowNotes = {
  openingOf: () => ({
    wasCutOff: false,
    begin: () => undefined,
    end: () => undefined,
  }),
  agreeIn: () => undefined,
  changes: {begunFor: () => null, begin: () => undefined},
};

/** A preview of an action, for {@link Queue.works}. */
export function lookOnlyRun(
  ports: RunPorts,
  action: RunAction,
  force = false,
): Pick<RunOfRows, 'run' | 'batch'> {
  return {run: previewOf(ports, action, force), batch: NO_NOTES};
}

function previewOf(
  ports: RunPorts,
  action: RunAction,
  force: boolean,
): RunRecord {
  const now = ports.now();
  return {
    ...{action, force, operator: ports.operator, previews: true},
    ...{makeDefault: false, total: 0, succeeded: 0, blocked: 0, failed: 0},
    ...{workedMs: 0, fetches: 0, width: 1, restUntil: 0, workedAt: now},
    ...{startedAt: now, stopAsked: false, notes: []},
  };
}
