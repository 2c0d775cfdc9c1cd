/** The certification authority that is set up, as an issuer. */
import {caPoolIn} from '../google/privateca';
import type {Workflow} from '../google/wire';
import {RowBlocked} from '../rows/early-end';
import {passwordFrom, secretAccessOf} from '../rows/password';
import {RequestRefused} from '../rows/refusal';
import type {AskedRegister} from './asked-register';
import type {IssuerVerbs} from './contract';
import {cfsslIssuer} from './cfssl-issuer';
import {googleIssuer} from './google-issuer';
import type {Issuer} from './issuer';
import {issuerFinding, issuerKeyFinding} from './issuer-findings';
import {issuerSettings, keyIn} from './issuer-settings';
import type {RequestPorts} from './ports';

/** CA Service accepts no narrower scope [certificate-authority-service/docs/reference/rest]. */
const SCOPE = 'cloud-platform';
const DAY_SECONDS = 86_400;

/** Whether the script was built with the scope that CA Service needs. */
export function hasIssuerScope({
  platform,
}: Pick<RequestPorts, 'platform'>): boolean {
  return platform.signingScope === SCOPE;
}

/** The issuer. @throws RequestRefused where none is set up, or the script may not reach it */
export function issuerOf(ports: RequestPorts, register: AskedRegister): Issuer {
  const {kind, template, lifetimeDays, server, profile} = issuerSettings(ports);
  if (kind === 'cfssl') {
    const key = (user: string) => cfsslKey(ports, user);
    return cfsslIssuer({server, profile, key}, register);
  }
  const options = {
    ...{pool: caPoolIn(poolName(ports))!, template},
    lifetimeSeconds: lifetimeDays * DAY_SECONDS,
    now: () => ports.now(),
  };
  return googleIssuer(options, register);
}

/**
 * The key of CFSSL’s HMAC: from Secret Manager if Settings name a secret, otherwise the one that this person has saved.
 *
 * @throws RowBlocked without one, and as `passwordFrom` does; GoogleRefusal
 */
export function* cfsslKey(
  ports: RequestPorts,
  user: string,
): Workflow<Uint8Array> {
  const {secret} = issuerSettings(ports);
  const text =
    secret === ''
      ? ports.store.issuerKey()
      : yield* passwordFrom(secret, secretAccessOf(ports), user);
  const key = keyIn(text.trim());
  if (key) return key;
  const code = text === '' ? 'issuer-key-missing' : 'issuer-key-invalid';
  throw new RowBlocked([issuerKeyFinding(code, {})]);
}

/** The resource name of the pool that is set up. @throws RequestRefused as `issuerOf` does */
export function poolName(ports: RequestPorts): string {
  const {kind, pool} = issuerSettings(ports);
  if (kind !== 'google') {
    throw new RequestRefused([issuerFinding('no-issuer', {})]);
  }
  if (!hasIssuerScope(ports)) {
    throw new RequestRefused([issuerFinding('issuer-scope-missing', {})]);
  }
  return pool;
}

/** What the page calls the authority; null where none can be asked. */
export function issuer(ports: RequestPorts): IssuerVerbs['issuer']['out'] {
  const {kind, pool, server} = issuerSettings(ports);
  if (kind === 'none') return null;
  if (kind === 'cfssl') return {name: `CFSSL, ${server}`, canRevoke: false};
  const {project, pool: id} = caPoolIn(pool)!;
  return {name: `Google CA Service, ${project}/${id}`, canRevoke: true};
}
