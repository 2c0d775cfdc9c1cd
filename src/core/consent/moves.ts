/**
 * Where a consent is kept: under the address that its account has now. The account's id (OpenID Connect's `sub`) never changes,
 * so whoever has an address after someone else does not get that person's consent, and a renamed user keeps it.
 */
import type {Identity} from '../google/oauth/user-authorization';
import {NOT_ASKED, type ConsentRecord} from './record';
import type {Changed, ConsentStore} from './store';

/** What stays under an address whose account has another one now. */
export function renamedAt(now: number): ConsentRecord {
  return {...NOT_ASKED, state: 'revoked', reason: 'renamed', since: now};
}

/**
 * Notes what Google says of a consent's owner: its id, where it was not known yet, and its address. Under another address than
 * before, the consent goes there. A consent of someone else that is there comes here in exchange: it is found to be out
 * of place, in turn, when it is first used.
 *
 * @param kept - the record as it is kept for a user; one that has changed meanwhile is left alone
 * @param now - milliseconds since the epoch
 */
export function keepWithOwner(
  store: ConsentStore,
  kept: {readonly user: string; readonly record: ConsentRecord},
  {id, address}: Identity,
  now: number,
): Changed {
  const {user, record} = kept;
  if (address === user) {
    if (record.id === id) return {ok: true, record};
    return store.change(user, it =>
      it?.token === record.token ? {...it, id} : it,
    );
  }
  return store.changeBoth([user, address], ([here, there]) => {
    if (here?.state !== 'allowed' || here.token !== record.token) return null;
    const moved = {...here, id, seen: now};
    if (there?.state !== 'allowed') return [renamedAt(now), moved];
    // The same account has allowed it again by its new address.
    if (there.id === id) return [renamedAt(now), there];
    return [there, moved];
  });
}
