/** Further addresses in the certificates of rows: looked for by the script, piece by piece, and uploaded only after a yes. */
import {signal} from '@preact/signals';
import type {FurtherScan, Verbs} from '../core/door/contract';
import {announce} from './announcer';
import {prepare} from './forecast';
import {ask} from './rpc';
import {runPasswordFor} from './run-password';
import {task} from './task';
import {say} from './words';

type Order = Verbs['start']['in'];

/** Whether an upload is to be for the other addresses in the certificates too. */
export const spreads = signal(false);

/** The results for an order; null before. */
export const asked = signal<{
  readonly order: Order;
  readonly found: FurtherScan;
} | null>(null);

/** How far it is; null while nothing is looked for. */
export const looking = signal<Pick<FurtherScan, 'rows' | 'seen'> | null>(null);

export const stopAsked = signal(false);

/** Looks for further addresses before an upload; where there is nothing to say about any, the upload begins. */
export const lookFurther = task(async (order: Order) => {
  asked.value = null;
  stopAsked.value = false;
  const {selection} = order;
  if (
    selection === 'named' ||
    selection === 'pilot' ||
    selection === 'cause' ||
    selection === 'imported'
  ) {
    return;
  }
  const {password = ''} = runPasswordFor(order.action);
  let page = '';
  let found: FurtherScan;
  try {
    do {
      found = await ask('furtherAddresses', {selection, password, page});
      looking.value = found;
      page = found.next;
      if (page !== '') announce(say.further.looking(found.seen, found.rows));
      if (stopAsked.value) return;
    } while (page !== '');
  } finally {
    looking.value = null;
  }
  const {further, left, unread} = found;
  if (further.length + left.length + unread.length === 0) {
    await prepare(order);
    return;
  }
  asked.value = {order, found};
  announce(say.further.found(further.length));
});

/** Adds the rows that were shown, and begins the upload of them and of those that were chosen. */
export const uploadFurther = task(async () => {
  if (!asked.value) return;
  const {order, found} = asked.value;
  const accepted = found.further.map(({user, alias, from}) => ({
    user,
    alias,
    from,
  }));
  if (accepted.length > 0) await ask('addFurtherAddresses', {accepted});
  asked.value = null;
  const also = accepted.map(({user, alias}) => ({user, alias}));
  await prepare({...order, ...(also.length > 0 && {also})});
});

/** Drops the results. */
export function dropFurther(): void {
  asked.value = null;
  lookFurther.notices.value = [];
  uploadFurther.notices.value = [];
}
