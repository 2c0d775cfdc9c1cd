import type {Action} from '../door';
import type {Ports} from '../ports';
import {effortOf} from '../run/forecast';
import {previousDefaultsFor, rolloutIdentities} from '../run/identities';
import {jobsOf} from '../run/jobs';
import type {Queue} from '../run/queue';
import {addressesOf} from '../tables/rollout-table';
import {mailboxOf, recordedIn, type RowTexts} from './row';

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
