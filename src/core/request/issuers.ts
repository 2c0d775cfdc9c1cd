/** The certification authority that is set up, as an issuer. */
import {caPoolIn} from '../google/privateca';
import {RequestRefused} from '../rows/refusal';
import type {AskedRegister} from './asked-register';
import type {IssuerVerbs} from './contract';
import {googleIssuer} from './google-issuer';
import type {Issuer} from './issuer';
import {issuerFinding} from './issuer-findings';
import {issuerSettings} from './issuer-settings';
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
  const {template, lifetimeDays} = issuerSettings(ports);
  const options = {
    ...{pool: caPoolIn(poolName(ports))!, template},
    lifetimeSeconds: lifetimeDays * DAY_SECONDS,
    now: () => ports.now(),
  };
  return googleIssuer(options, register);
}

/** The resource name of the pool that is set up. @throws RequestRefused as `issuerOf` does */
export function poolName(ports: RequestPorts): string {
  const {kind, pool} = issuerSettings(ports);
  if (kind === 'none') {
    throw new RequestRefused([issuerFinding('no-issuer', {})]);
  }
  if (!hasIssuerScope(ports)) {
    throw new RequestRefused([issuerFinding('issuer-scope-missing', {})]);
  }
  return pool;
}

/** What the page calls the authority; null where none can be asked. */
export function issuer(ports: RequestPorts): IssuerVerbs['issuer']['out'] {
  const {kind, pool} = issuerSettings(ports);
  const named = kind === 'none' ? null : caPoolIn(pool);
  return named && {name: `Google CA Service, ${named.project}/${named.pool}`};
}
