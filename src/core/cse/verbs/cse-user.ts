/** The verbs that read, or change, one user's key pairs and identity immediately. */
import {addressIn} from '../../base/address';
import {authorize} from '../../access/authorized';
import {
  daysUntilObliterable,
  heldBy,
  obliterableFrom,
  type Held,
  type HeldPair,
} from '../held';
import {
  createIdentity,
  deleteIdentity,
  listIdentities,
  patchIdentity,
} from '../../google/gmail/cse-identities';
import {
  disableKeyPair,
  enableKeyPair,
  obliterateKeyPair,
} from '../../google/gmail/cse-key-pairs';
import {outcomeOf} from '../../rows/early-end';
import {runWorkflow} from '../../engine/run-workflow';
import {attempt, GoogleRefusal, type Workflow} from '../../google/wire';
import {fileCard} from '../../rows/cards';
import {userNamed} from './cse';
import {logChange, writeChange, type Change} from './cse-change';
import {DoorRefusal, RequestRefused} from '../../rows/refusal';
import type {KeyPairCard, CseUser, CseVerbs} from '../contract';
import type {CsePorts} from '../ports';
import {cseDoorFinding, cseWorkFinding} from '../work-findings';

/** A user's key pairs and identity, read now. @throws RequestRefused */
export function cseUser(
  ports: CsePorts,
  request: CseVerbs['cseUser']['in'],
): CseUser {
  const user = userNamed(request.user);
  return cardOf(ports, user, atOnce(ports, user, wholeOf(user)));
}

/**
 * Enables, disables or obliterates one key pair, and returns the user's new state.
 *
 * @throws RequestRefused also for an unconfirmed change, and for a pair that cannot be obliterated yet
 */
export function changeKeyPair(
  ports: CsePorts,
  request: CseVerbs['changeKeyPair']['in'],
): CseUser {
  const user = userNamed(request.user);
  const {id, to} = request;
  const before = atOnce(ports, user, heldBy(user));
  const pair = pairNamed(before, id);
  switch (to) {
    case 'enable':
      atOnce(ports, user, enableKeyPair(user, pair.id));
      return told(ports, user, before, {action: 'cseEnable', id: pair.id});
    case 'disable':
      if (isUsedBy(before, id) && request.confirmed !== true) {
        throw new RequestRefused([cseDoorFinding('pair-in-use', {id})]);
      }
      atOnce(ports, user, disableKeyPair(user, pair.id));
      return told(ports, user, before, {action: 'cseDisable', id: pair.id});
    case 'obliterate':
      refuseObliteration(ports, user, before, {pair, typed: request.typed});
      atOnce(ports, user, obliterated(user, pair.id));
      return told(ports, user, before, {action: 'obliterate', id: pair.id});
    default:
      throw new DoorRefusal('unknown-verb', {});
  }
}

/**
 * Lets the identity use another key pair for both uses, or deletes it, and returns the user's new state.
 *
 * @throws RequestRefused also if deleting was not confirmed
 */
export function changeIdentity(
  ports: CsePorts,
  request: CseVerbs['changeIdentity']['in'],
): CseUser {
  const user = userNamed(request.user);
  const before = atOnce(ports, user, heldBy(user));
  switch (request.to) {
    case 'use': {
      const {id, state} = pairNamed(before, request.id);
      if (state === 'disabled') {
        throw new RequestRefused([cseWorkFinding('pair-disabled', {id})]);
      }
      const uses = {signing: id, encryption: id};
      const work = before.uses
        ? patchIdentity(user, uses)
        : createIdentity(user, uses);
      atOnce(ports, user, work);
      return told(ports, user, before, {action: 'cseSwitch', id});
    }
    case 'delete':
      if (request.confirmed !== true) {
        throw new RequestRefused([
          cseDoorFinding('identity-not-confirmed', {user}),
        ]);
      }
      atOnce(ports, user, identityDeleted(user));
      return told(ports, user, before, {action: 'cseDeleteIdentity', id: null});
    default:
      throw new DoorRefusal('unknown-verb', {});
  }
}

/** Does one workflow to its end, now, by the delegation. @throws RequestRefused */
function atOnce<T>(ports: CsePorts, user: string, work: Workflow<T>): T {
  const tokens = ports.rights.delegation();
  if (!tokens) {
    throw new RequestRefused([cseWorkFinding('cse-needs-delegation', {user})]);
  }
  const made = ports.fetches();
  const grant = {kind: 'delegation', tokens} as const;
  const ended = runWorkflow(ports, user, authorize(work, grant));
  ports.store.countFetches(ports.fetches() - made);
  if (!ended) throw new DoorRefusal('took-too-long', {});
  if (!ended.ok) throw new RequestRefused(outcomeOf(ended.error).findings);
  return ended.value;
}

/** A user with what former primary addresses have left. */
interface Whole extends Held {
  readonly otherIdentities: readonly string[];
}

function* wholeOf(user: string): Workflow<Whole> {
  const held = yield* heldBy(user);
  const addresses = (yield* listIdentities(user)).map(it => it.emailAddress);
  const otherIdentities = addresses.filter(it => it.toLowerCase() !== user);
  return {...held, otherIdentities};
}

/** If it is gone already, someone else did it, or this call did and its answer was lost. */
function* obliterated(user: string, id: string): Workflow<void> {
  yield* unlessGone(obliterateKeyPair(user, id));
}

function* identityDeleted(user: string): Workflow<void> {
  yield* unlessGone(deleteIdentity(user));
}

function* unlessGone(work: Workflow<void>): Workflow<void> {
  const done = yield* attempt(work);
  if (done.ok || done.problem.code === 'not-found') return;
  throw new GoogleRefusal(done.problem);
}

/** @throws RequestRefused */
function pairNamed({pairs}: Held, id: unknown): HeldPair {
  const found = pairs.find(it => it.id === id);
  if (found) return found;
  throw new RequestRefused([
    cseDoorFinding('pair-unknown', {id: typeof id === 'string' ? id : ''}),
  ]);
}

function isUsedBy({uses}: Held, id: string): boolean {
  return uses?.signing === id || uses?.encryption === id;
}

/** @throws RequestRefused with what prevents it; Gmail itself would not say it */
function refuseObliteration(
  ports: CsePorts,
  user: string,
  held: Held,
  {pair, typed}: {readonly pair: HeldPair; readonly typed: unknown},
): void {
  const daysLeft = daysUntilObliterable(pair, ports.now());
  const {id, state} = pair;
  if (state !== 'disabled' || (daysLeft ?? 0) > 0) {
    throw new RequestRefused([
      cseDoorFinding('obliterate-too-early', {daysLeft}),
    ]);
  }
  if (isUsedBy(held, id)) {
    throw new RequestRefused([cseDoorFinding('obliterate-in-use', {id})]);
  }
  const address = typeof typed === 'string' ? addressIn(typed) : '';
  if (address !== user) {
    throw new RequestRefused([cseDoorFinding('address-typed-differs', {user})]);
  }
}

/**
 * Reads the user again, and records the change in the rows and the Log.
 *
 * @param id - of the pair; null if the identity was deleted
 */
function told(
  ports: CsePorts,
  user: string,
  before: Held,
  {action, id}: {readonly action: Change['action']; readonly id: string | null},
): CseUser {
  const change = {user, before, action, id};
  let held: Whole;
  try {
    held = atOnce(ports, user, wholeOf(user));
  } catch (error) {
    // It was done all the same.
    logChange(ports, change, null);
    throw error;
  }
  const [first] = writeChange(ports, change, held);
  logChange(ports, change, held, first);
  return cardOf(ports, user, held);
}

/** As the page shows a user. */
function cardOf(ports: CsePorts, user: string, held: Whole): CseUser {
  const keyPairs = held.pairs.map(it => pairCard(it, held, ports.now()));
  const {uses, otherIdentities} = held;
  return {user, keyPairs, hasIdentity: uses !== null, otherIdentities};
}

function pairCard(pair: HeldPair, {uses}: Held, now: number): KeyPairCard {
  const {id, state, disabledSince, leaf, keptBy} = pair;
  const signs = uses?.signing === id;
  const encrypts = uses?.encryption === id;
  return {
    id,
    state,
    disabledSince,
    obliterableFrom: obliterableFrom(pair),
    daysLeft: daysUntilObliterable(pair, now),
    certificate: leaf && fileCard(leaf, now),
    keptBy: keptBy.map(it => it.name),
    usedFor: signs
      ? encrypts
        ? 'both'
        : 'signing'
      : encrypts
        ? 'encryption'
        : 'nothing',
  };
}
