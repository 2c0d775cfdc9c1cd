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

/** There is no room to remember more; the oldest are forgotten first. Google takes a code only once in any case. */
const MAX_USED = 20;

/** What Google has given, and to whom. */
interface Granted extends Given {
  /** Empty where Google does not say so, or has not verified the address. */
  readonly owner: Identity;
}

const NOBODY: Identity = {id: '', address: ''};

/**
 * Deals with an answer to a flow that we began. A code’s state is used up before anything else is done, so that it cannot
 * come a second time, not even at once. Of an error in the query, which anyone can write who has seen the state, no more is
 * kept than that the user said no: the invitation stays good.
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

/** Notes that the state has come. @returns why it leads nowhere; null when it is good */
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

/** Keeps that the user said no. The invitation stays good: who thinks again opens it again. */
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

/** Whether it is the invited user who has allowed what is needed; only then anything is kept. */
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
  // No state of this invitation counts any more, so those that were used need no room.
  const over = {reason: null, used: [], since: now(), token, id, seen: 0};
  return consent.change(user, record =>
    record?.invited === invited && record.state !== 'allowed'
      ? {...record, state: 'allowed', ...over}
      : record,
  );
}

/** A consent that the same account has given by a former address is needed no more. */
function forgetFormer({consent, now}: VisitPorts, user: string, id: string) {
  for (const [address, record] of consent.records()) {
    if (address === user || record.id !== id) continue;
    consent.change(address, it =>
      it?.state === 'allowed' && it.id === id ? renamedAt(now()) : it,
    );
  }
}

/** Where the user stands now; a user who has allowed it meanwhile, or was asked again, is left alone. */
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
 * Takes back at Google what was given and is not kept. That would end whatever else its owner has allowed us, so the token
 * of someone who has a consent of his own is merely forgotten. Should it fail, Google's token is known to nobody.
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
