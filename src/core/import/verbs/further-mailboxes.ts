/** Certificates in a folder that name unknown addresses: whether these are further ones of a known user. */
import {isRecord, parseJson} from '../../google/gmail/json';
import type {Mailbox} from '../../google/gmail/smime-info';
import type {FolderScan} from '../contract';
import {furtherAmong, othersIn} from '../further';
import type {OpenedFile} from '../match';
import {indexFiles} from '../wanted';
import type {ImportPorts} from '../ports';
import {addressesOf, isAddresses, type Addresses} from './user-addresses';

/** Entries of a list of addresses that get nothing. */
const MAX_LISTED = 100;

type AddressesByUser = ReadonlyMap<string, Addresses>;

/** The result. */
interface Further {
  /** Confirmed addresses of known users that certificates name, and that were not known before. */
  readonly mailboxes: readonly Mailbox[];
  readonly left: FolderScan['left'];
  /** Whether everybody was asked. */
  readonly isDone: boolean;
  readonly addresses: AddressesByUser;
}

/** Where certificates fill one row each. */
export const NOBODY: Further = {
  mailboxes: [],
  left: [],
  isDone: true,
  addresses: new Map(),
};

/**
 * Asks Google for the addresses of the users whose certificates name more than is known.
 *
 * @param until - after this instant, no further request is made
 * @param before - what `pageWith` stored
 */
export function furtherMailboxes(
  ports: ImportPorts,
  opened: readonly OpenedFile[],
  wanted: readonly Mailbox[],
  {until, before}: {readonly until: number; readonly before: ScanPage},
): Further {
  const {byAddress} = indexFiles(wanted);
  const unsettled = opened.flatMap(({file, addresses}) => {
    const all = othersIn(addresses, {user: '', alias: ''});
    const users = new Set(
      all.flatMap(it => (byAddress.get(it) ?? []).map(({user}) => user)),
    );
    const unknown = all.filter(it => !byAddress.has(it));
    return users.size > 0 && unknown.length > 0
      ? [{file, users: [...users], unknown}]
      : [];
  });
  const users = [...new Set(unsettled.flatMap(it => it.users))];
  const addresses = new Map(before.addresses);
  const toAsk = users.filter(it => !addresses.has(it));
  for (const [user, of] of addressesOf(ports, toAsk, until)) {
    addresses.set(user, of);
  }
  const mailboxes: Mailbox[] = [];
  const left: FolderScan['left'][number][] = [];
  for (const {file, users, unknown} of unsettled) {
    const known = users.map(user => ({user, of: addresses.get(user)}));
    // Before all have been requested, it cannot be said that an address belongs to none of them.
    const isKnown = known.every(it => typeof it.of === 'object');
    const theirs = new Set<string>();
    for (const {user, of} of known) {
      if (typeof of !== 'object') continue;
      const {further, unconfirmed} = furtherAmong(unknown, of);
      mailboxes.push(...further.map(alias => ({user, alias})));
      for (const address of unconfirmed) {
        left.push({name: file.name, address, is: 'unconfirmed'});
      }
      for (const it of [...further, ...unconfirmed]) theirs.add(it);
    }
    if (!isKnown) continue;
    for (const address of unknown.filter(it => !theirs.has(it))) {
      left.push({name: file.name, address, is: 'not theirs'});
    }
  }
  return {
    mailboxes,
    left: left.slice(0, MAX_LISTED),
    isDone: users.every(it => addresses.has(it)),
    addresses,
  };
}

/** What a scan knows so far; it travels with the page. */
export interface ScanPage {
  /** See `Looking`. */
  readonly looks: string;
  readonly addresses: AddressesByUser;
}

export function pageWith(looks: string, addresses: AddressesByUser): string {
  return JSON.stringify({looks, addresses: Object.fromEntries(addresses)});
}

/** Values from the page need not be what their type says. */
export function pageIn(page: string): ScanPage {
  const given = parseJson(page || '{}');
  const {looks, addresses} = isRecord(given) ? given : {};
  const all = Object.entries(isRecord(addresses) ? addresses : {});
  return {
    looks: typeof looks === 'string' ? looks : '',
    addresses: new Map(
      all.filter((it): it is [string, Addresses] => isAddresses(it[1])),
    ),
  };
}
