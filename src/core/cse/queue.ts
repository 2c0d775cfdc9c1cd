import type {CseAction} from '../door/contract';
import type {Ports} from '../door/ports';
import {cseIdentities} from './identities';
import type {Queue} from '../run/queue';
import {cseAddressesOf} from './table';
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
