import type {CseAction} from '../door';
import type {Ports} from '../ports';
import {cseIdentities} from '../run/identities';
import type {Queue} from '../run/queue';
import {cseAddressesOf} from '../tables/cse-table';
import {cseEffortOf} from './effort';
import {cseJobsOf} from './jobs';
import {cseRecordedIn, cseUserOf, type CseTexts} from './row';

/** The CSE sheet as a queue. */
export function cseQueue({workbook}: Ports): Queue {
  const queue: Queue<CseTexts> = {
    kind: 'cse',
    sheet: workbook.cse,
    addressesOf: cseAddressesOf,
    mailboxOf: row => ({user: cseUserOf(row), alias: cseUserOf(row)}),
    effortOf: (action, rows) => cseEffortOf(action as CseAction, rows),
    identities: cseIdentities,
    recordedIn: cseRecordedIn,
    jobs: cseJobsOf,
  };
  return queue;
}
