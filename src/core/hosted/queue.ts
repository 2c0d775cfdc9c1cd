import type {Action} from '../door/contract';
import type {Ports} from '../door/ports';
import {effortOf} from '../run/forecast';
import {previousDefaultsFor, rolloutIdentities} from '../cse/identities';
import {jobsOf} from './jobs';
import type {Queue} from '../run/queue';
import {addressesOf} from './table';
import {mailboxOf, recordedIn, type RowTexts} from '../rows/row';

/** The Rollout sheet as a queue. */
export function rolloutQueue(ports: Ports): Queue {
  const queue: Queue<RowTexts> = {
    kind: 'rollout',
    sheet: ports.workbook.rollout,
    addressesOf,
    mailboxOf,
    effortOf: (action, rows) => effortOf(ports, action as Action, rows),
    identities: (action, _, asked) =>
      rolloutIdentities(
        action,
        previousDefaultsFor(ports.workbook, action, asked),
      ),
    recordedIn,
    jobs: jobsOf,
  };
  return queue;
}
