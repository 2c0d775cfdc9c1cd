/** Common to all methods of `users.settings.cse`: their paths, who may call them, and for which users. */
import {delegatedOnly} from './authorization';
import {
  mailboxOf,
  READING,
  SETTINGS_BASIC,
  SETTINGS_SHARING,
} from './gmail-send-as';
import {cseSwitch, type StoredCseKeyPair} from './gmail-cse-state';
import type {Incoming, World} from './method';
import {apiError, failedPrecondition, notFound} from './response';
import type {User} from './state';

export const CSE_PATH = '/gmail/v1/users/{userId}/settings/cse';
export const CSE_RESOURCE = {
  host: 'gmail.googleapis.com',
  api: 'gmail',
} as const;
export const CSE_READING = [...READING, SETTINGS_SHARING];
/** Either is enough: CSE knows the primary address only. */
export const CSE_WRITING = [SETTINGS_BASIC, SETTINGS_SHARING];

/**
 * The user in the path, if CSE is not turned off.
 *
 * Google documents neither the error for a user without CSE nor whether reads still work after CSE was turned off. Here
 * everything is refused, in the words that hosted S/MIME uses for the same case.
 *
 * "For users managing their own identities and keypairs, requests require hardware key encryption", which nobody has here: an app
 * that the user has authorized is refused; the wording of that refusal is not documented.
 *
 * @throws ApiError 403 if CSE is off, if the bearer has no delegation, and for everything else that bars the bearer from the
 * mailbox
 */
export function cseUserOf(world: World, incoming: Incoming): User {
  const user = mailboxOf(world, incoming);
  if (incoming.token?.client) throw delegatedOnly();
  if (cseSwitch(user.cse, world.clock) === 'off') {
    throw apiError(
      403,
      'PERMISSION_DENIED',
      'forbidden',
      'Feature not enabled.',
    );
  }
  return user;
}

/**
 * Nothing new is accepted until the setting has reached the API. The error for that is not documented; this is Gmail's error for
 * other invalid states.
 *
 * @throws ApiError 400 failedPrecondition
 */
export function checkActive(user: User, {clock}: World): void {
  if (cseSwitch(user.cse, clock) !== 'on') throw failedPrecondition();
}

/** @throws ApiError 404 */
export function keyPairOf(user: User, id: string): StoredCseKeyPair {
  const found = user.cse.keyPairs.find(it => it.id === id);
  if (!found) throw notFound();
  return found;
}
