/** What the addresses in a certificate are to the user whose certificate it is: an untrusted text against what Google lists. */
import {addressIn, isAddress} from '../base/address';
import type {Mailbox} from '../google/gmail/smime-info';

/** A user's send-as addresses as Google lists them, in lowercase. */
export interface UserAddresses {
  readonly confirmed: readonly string[];
  /** The user has not confirmed them yet, so they can have no certificate. */
  readonly unconfirmed: readonly string[];
}

/** The addresses in a certificate beyond the one that it is used for; each in exactly one of the three. */
export interface FurtherAddresses {
  /** Other addresses of the same user, which the certificate can be used for too. */
  readonly further: readonly string[];
  readonly unconfirmed: readonly string[];
  /** None of the user's. */
  readonly nobodys: readonly string[];
}

/** The addresses in a certificate other than a mailbox's own, in lowercase, each once; invalid addresses are left out. */
export function othersIn(
  addresses: readonly string[],
  {alias}: Mailbox,
): string[] {
  const all = addresses.map(addressIn).filter(isAddress);
  return [...new Set(all)].filter(it => it !== alias);
}

/** @param others - by `othersIn` */
export function furtherAmong(
  others: readonly string[],
  {confirmed, unconfirmed}: UserAddresses,
): FurtherAddresses {
  const isTheirs = (it: string) =>
    confirmed.includes(it) || unconfirmed.includes(it);
  return {
    further: others.filter(it => confirmed.includes(it)),
    unconfirmed: others.filter(
      it => unconfirmed.includes(it) && !confirmed.includes(it),
    ),
    nobodys: others.filter(it => !isTheirs(it)),
  };
}
