/**
 * Where a consent is stored: under its account's present address. The account's id (OpenID Connect's `sub`) never changes, so a
 * new owner of an address does not get the former owner's consent, and a renamed user keeps theirs.
 */
import type {Identity} from '../google/oauth/user-authorization';
import {NOT_ASKED, type ConsentRecord} from './record';
import type {Changed, ConsentStore} from './store';

/** What stays under an address whose account has another one now. */
export function renamedAt(now: number): ConsentRecord {
  return {...NOT_ASKED, state: 'revoked', reason: 'renamed', since: now};
}

/**
 * Records what Google says about a consent's owner: its id, if it was not known yet, and its address. If the address has
 * changed, the consent moves there. Someone else's consent that is there moves here in exchange: it is found to be misplaced,
 * in turn, when it is first used.
 *
 * @param kept - the record as it is stored for a user; one that has changed meanwhile is left alone
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
