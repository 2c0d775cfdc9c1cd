/** Google has sent the user back: with a code, which becomes a token that is kept, or with an error. */
import {clientOf, stateAfterRefusal} from './tokens';
import {SETTINGS_BASIC} from '../access/scopes';
import {
  exchangeCode,
  identityOf,
  revoke,
  type Given,
  type Identity,
} from '../google/oauth/user-authorization';
import {isUsedUp, type GoogleProblem} from '../google/gmail/errors';
import {runWorkflow} from '../engine/run-workflow';
import {GoogleRefusal, type Workflow} from '../google/wire';
import {verifierFor, type FlowState, type Invitation} from './links';
import {renamedAt} from './moves';
import type {Ending} from './page';
import type {ConsentRecord} from './record';
import type {Changed} from './store';
import type {VisitPorts} from './visit';
import type {ConsentReason} from '../access/consent-state';

/** There is no room to remember more; the oldest are deleted first. In any case, Google accepts a code only once. */
const MAX_USED = 20;

/** The tokens and scopes from Google, and their user. */
interface Granted extends Given {
  /** Empty where Google does not say so, or has not verified the address. */
  readonly owner: Identity;
}

const NOBODY: Identity = {id: '', address: ''};

/**
 * Handles an answer to a flow that we began. A code’s state is used up before anything else is done, so that it cannot be
 * used a second time, not even concurrently. An error in the query can be written by anyone who has seen the state, so it
 * only records that the user declined: the invitation stays valid.
 */
export function answered(
  ports: VisitPorts,
  state: FlowState,
  code: string,
  error: string,
): Ending {
  if (error !== '') return endingOf(ports, state, error);
  if (code === '') return 'startAgain';
  const met = useUp(ports, state);
  if (met) return met;
  const given = asked(ports, state, exchangeVisitCode(ports, state, code));
  if (!given.ok) return given.ending;
  const {token} = given.value;
  const told = asked(ports, state, identityOf(state.user, token));
  const owner = (told.ok && told.value) || NOBODY;
  const granted = {...given.value, owner};
  if (told.ok) return judgeTokens(ports, state, granted);
  giveBack(ports, granted);
  return told.ending;
}

/** Records that the state was used. @returns why it is not valid; null if it is */
function useUp(ports: VisitPorts, state: FlowState): Ending | null {
  const {user, invited, nonce, until} = state;
  const now = ports.now();
  let met: Ending | null = null;
  const changed = ports.consent.change(user, record => {
    met = whyNot(record, state, now);
    if (!record || met) return record;
    const alive = record.used.filter(it => it.until > now);
    return {...record, used: [...alive, {nonce, until}].slice(-MAX_USED)};
  });
  if (!changed.ok) return notKept(changed.why);
  return met ?? (changed.record?.invited === invited ? null : 'oldLink');
}

function whyNot(
  record: ConsentRecord | null,
  {invited, until, nonce}: FlowState,
  now: number,
): Ending | null {
  if (record?.state === 'allowed') return 'allowedAlready';
  if (record?.invited !== invited) return 'oldLink';
  const alive = record.used.filter(it => it.until > now);
  const isUsed = alive.some(it => it.nonce === nonce);
  return !isUsed && until > now ? null : 'startAgain';
}

/** Google's words for why there is no code. */
function endingOf(ports: VisitPorts, state: FlowState, error: string): Ending {
  switch (error) {
    case 'access_denied': {
      const record = ports.consent.record(state.user);
      return whyNot(record, state, ports.now()) ?? decline(ports, state);
    }
    case 'admin_policy_enforced':
    case 'org_internal':
      return 'impossible';
    default:
      return 'startAgain';
  }
}

function exchangeVisitCode(
  {consent}: VisitPorts,
  {user, nonce}: FlowState,
  code: string,
): Workflow<Given> {
  return exchangeCode(clientOf(consent), user, {
    code,
    verifier: verifierFor(consent, nonce),
    redirectUri: consent.settings().webApp,
  });
}

/** Records that the user declined. The invitation stays valid: a user who reconsiders opens it again. */
export function decline(ports: VisitPorts, invitation: Invitation): Ending {
  const kept = note(ports, invitation, 'declined', null);
  return kept.ok ? 'declined' : notKept(kept.why);
}

/** Asks Google. @returns its answer, or how the visit ends without one */
function asked<T>(
  ports: VisitPorts,
  state: FlowState,
  work: Workflow<T>,
):
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly ending: Ending} {
  const ended = runWorkflow(ports, state.user, work);
  if (!ended) return {ok: false, ending: 'unreachable'};
  if (ended.ok) return ended;
  if (!(ended.error instanceof GoogleRefusal)) throw ended.error;
  return {ok: false, ending: refused(ports, state, ended.error.problem)};
}

function refused(
  ports: VisitPorts,
  state: FlowState,
  problem: GoogleProblem,
): Ending {
  if (problem.retry !== 'final') return 'unreachable';
  if (isUsedUp(problem.code) || problem.code === 'host-not-allowed') {
    return 'unreachable';
  }
  if (problem.code === 'client-refused') return 'notSetUp';
  const end = stateAfterRefusal(problem);
  if (end?.state !== 'impossible') return 'startAgain';
  note(ports, state, end.state, end.reason);
  return 'impossible';
}

/** Whether the invited user has allowed what is needed; only then is anything stored. */
function judgeTokens(
  ports: VisitPorts,
  state: FlowState,
  granted: Granted,
): Ending {
  const {owner, refreshToken, scopes} = granted;
  const {address} = owner;
  if (address !== state.user) {
    giveBack(ports, granted);
    return address === '' ? 'startAgain' : 'somebodyElse';
  }
  if (!scopes.includes(SETTINGS_BASIC)) {
    giveBack(ports, granted);
    note(ports, state, 'partly', 'unticked');
    return 'partly';
  }
  if (refreshToken === '') {
    giveBack(ports, granted);
    return 'startAgain';
  }
  const kept = keep(ports, state, owner.id, refreshToken);
  if (kept.ok && kept.record?.token === refreshToken) {
    forgetFormer(ports, state.user, owner.id);
    return 'allowed';
  }
  giveBack(ports, granted);
  if (!kept.ok) {
    if (kept.why === 'full') note(ports, state, 'asked', 'storeFull');
    return notKept(kept.why);
  }
  // Two flows at once: the other one was quicker.
  return kept.record?.state === 'allowed' ? 'allowedAlready' : 'oldLink';
}

function notKept(why: 'busy' | 'full'): Ending {
  return why === 'full' ? 'storeFull' : 'unreachable';
}

function keep(
  {consent, now}: VisitPorts,
  {user, invited}: FlowState,
  id: string,
  token: string,
): Changed {
  // No state of this invitation is valid any longer, so used ones need not be remembered.
  const over = {reason: null, used: [], since: now(), token, id, seen: 0};
  return consent.change(user, record =>
    record?.invited === invited && record.state !== 'allowed'
      ? {...record, state: 'allowed', ...over}
      : record,
  );
}

/** A consent that the same account gave under a former address is no longer needed. */
function forgetFormer({consent, now}: VisitPorts, user: string, id: string) {
  for (const [address, record] of consent.records()) {
    if (address === user || record.id !== id) continue;
    consent.change(address, it =>
      it?.state === 'allowed' && it.id === id ? renamedAt(now()) : it,
    );
  }
}

/** Records the user's new state; a user who has consented meanwhile, or was asked again, is left alone. */
function note(
  {consent, now}: VisitPorts,
  {user, invited}: Invitation,
  state: 'asked' | 'partly' | 'impossible' | 'declined',
  reason: ConsentReason | null,
): Changed {
  return consent.change(user, record => {
    if (record?.invited !== invited || record.state === 'allowed')
      return record;
    const since = record.state === state ? record.since : now();
    return {...record, state, reason, since};
  });
}

/**
 * Revokes at Google what was granted and is not stored. That would end everything else that its owner has allowed us, so
 * the token of someone who has a consent of their own is merely discarded. If revoking fails, nobody knows the token.
 */
function giveBack(
  ports: VisitPorts,
  {owner, refreshToken, token}: Granted,
): void {
  const given = refreshToken || token;
  if (given === '' || hasConsent(ports, owner)) return;
  const {address} = owner;
  runWorkflow(ports, address, revoke(address, given));
}

/** Under whichever address it is kept: the account may have been renamed since. */
function hasConsent({consent}: VisitPorts, {id, address}: Identity): boolean {
  if (consent.record(address)?.state === 'allowed') return true;
  return [...consent.records().values()].some(
    it => it.state === 'allowed' && it.id !== '' && it.id === id,
  );
}
