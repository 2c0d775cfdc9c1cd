/** The secret that encrypts keys made in the script, from Secret Manager. */
import type {Workflow} from '../google/wire';
import {RowBlocked} from '../rows/early-end';
import {passwordFrom, secretAccessOf} from '../rows/password';
import {issuerSettings} from './issuer-settings';
import type {RequestPorts} from './ports';
import {successorFinding} from './successor-findings';

/** Nobody guesses a secret of so many characters, whatever they are. */
const LEAST_SECRET = 32;

/**
 * Reads it.
 *
 * @param user - the user it is for: at most one call for a user is in flight
 * @throws RowBlocked for one that may not be read, or is too short; GoogleRefusal if Google refuses
 */
export function* keySecret(
  ports: RequestPorts,
  user: string,
): Workflow<string> {
  const {keySecret: name} = issuerSettings(ports);
  const secret = yield* passwordFrom(name, secretAccessOf(ports), user);
  if (secret.length >= LEAST_SECRET) return secret;
  const least = LEAST_SECRET;
  throw new RowBlocked([successorFinding('successor-secret-short', {least})]);
}
