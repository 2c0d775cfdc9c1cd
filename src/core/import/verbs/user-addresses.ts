/**
 * The send-as addresses of users, requested from Google: an address in a certificate counts only if it is among them.
 */
import {authorize} from '../../access/authorized';
import {listSendAs} from '../../google/gmail/send-as';
import {isRecord} from '../../google/gmail/json';
import {googleFinding} from '../../google/gmail/problems';
import {attempt, type Workflow} from '../../google/wire';
import {preferredAccessIn, reach} from '../../rows/reach';
import {runWorkflows} from '../../run/run-workflows';
import type {UserAddresses} from '../further';
import type {ImportPorts} from '../ports';

/** Of one user; Gmail allows fewer. */
const MAX_ADDRESSES = 200;

/** A user's addresses, or why they are not known, as a sentence. */
export type Addresses = UserAddresses | string;

/**
 * Requests the addresses of users, one request each.
 *
 * @param users - in lowercase, each once
 * @param until - after this instant, no further request is made
 * @returns by user; those not reached in time are left out
 */
export function addressesOf(
  ports: ImportPorts,
  users: readonly string[],
  until: number,
): ReadonlyMap<string, Addresses> {
  const preferred = preferredAccessIn(ports);
  const found = runWorkflows(
    ports,
    users.map(user => ({
      name: user,
      work: asking(ports, user, reach(ports, at(user), preferred(at(user)))),
    })),
    until,
  );
  const all = new Map<string, Addresses>();
  users.forEach((user, i) => {
    const addresses = found[i];
    if (addresses !== undefined) all.set(user, addresses);
  });
  return all;
}

const at = (user: string) => ({user, alias: user});

function* asking(
  ports: ImportPorts,
  user: string,
  reached: ReturnType<typeof reach>,
): Workflow<Addresses> {
  if (!reached.ok)
    return ports.viewerSpeech.sentence(reached.outcome.findings[0]!);
  if (reached.grant.kind === 'consent') {
    const facts = {status: 0, text: '', user};
    return ports.viewerSpeech.sentence(
      googleFinding('consent-primary-only', facts),
    );
  }
  const got = yield* attempt(authorize(listSendAs(user), reached.grant));
  if (!got.ok) return ports.viewerSpeech.sentence(got.problem);
  const some = got.value.slice(0, MAX_ADDRESSES);
  const of = (isConfirmed: boolean) =>
    some
      .filter(it => it.verified === isConfirmed)
      .map(it => it.address.toLowerCase());
  return {confirmed: of(true), unconfirmed: of(false)};
}

/** Values from the page need not be what their type says. */
export function isAddresses(it: unknown): it is Addresses {
  const isTexts = (list: unknown) =>
    Array.isArray(list) && list.every(text => typeof text === 'string');
  return (
    typeof it === 'string' ||
    (isRecord(it) && isTexts(it['confirmed']) && isTexts(it['unconfirmed']))
  );
}
