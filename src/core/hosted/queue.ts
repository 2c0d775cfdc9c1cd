import {effortOf} from './effort';
import {jobsOf, lookAt} from './jobs';
import {rowsOfCause} from '../report/verbs/problems';
import type {Queue} from '../run/queue';
import {worksFor} from '../run/row-jobs';
import {rowNamesOf} from './table';
import {stateIn, STATES} from '../rows/outcome';
import {isOutdated, mailboxOf, recordedIn, type RowTexts} from '../rows/row';
import type {Action} from '../rows/actions';
import type {HostedPorts} from './ports';
import {previousDefaultsFor, rolloutIdentities} from './identities';

/** The Rollout sheet as a queue. */
export function rolloutQueue(ports: HostedPorts): Queue {
  const queue: Queue<RowTexts> = {
    kind: 'rollout',
    sheet: ports.workbook.rollout,
    rowNamesOf,
    mailboxOf,
    stateOf: row =>
      isOutdated(row) ? null : stateIn(ports.speech, STATES, row),
    effortOf: (action, rows) => effortOf(ports, action as Action, rows),
    identities: (action, _, asked) =>
      rolloutIdentities(
        action,
        previousDefaultsFor(ports.workbook, action, asked),
      ),
    recordedIn,
    rowsOfCause: (rows, cause) => rowsOfCause(rows, cause, ports.speech),
    works: (within, rows, chosen) =>
      worksFor(
        lookAt(ports, within, rows, chosen),
        rows,
        rowNamesOf(rows),
        chosen,
      ),
    jobs: of => jobsOf(ports, of),
  };
  return queue;
}
