import {cseIdentities} from './identities';
import type {Queue} from '../run/queue';
import {worksFor} from '../run/row-jobs';
import {cseRowNamesOf} from './table';
import {cseEffortOf} from './effort';
import {cseJobsOf, cseLookAt} from './jobs';
import {cseRecordedIn, cseMailboxOf, type CseTexts} from './row';
import type {CseAction} from '../rows/actions';
import {CSE_STATES, stateIn} from '../rows/outcome';
import type {CsePorts} from './ports';

/** The CSE sheet as a queue. */
export function cseQueue(ports: CsePorts): Queue {
  const queue: Queue<CseTexts> = {
    kind: 'cse',
    sheet: ports.workbook.cse,
    rowNamesOf: cseRowNamesOf,
    mailboxOf: cseMailboxOf,
    stateOf: row => stateIn(ports.speech, CSE_STATES, row),
    effortOf: (action, rows) => cseEffortOf(ports, action as CseAction, rows),
    identities: cseIdentities,
    recordedIn: cseRecordedIn,
    // The page shows the causes of Rollout's rows alone.
    rowsOfCause: () => [],
    works: (within, rows, chosen) =>
      worksFor(
        cseLookAt({...ports, waiting: ports}, within, rows),
        rows,
        cseRowNamesOf(rows),
        chosen,
      ),
    jobs: of => cseJobsOf(ports, of),
  };
  return queue;
}
