/** Finds out, before rows are processed, whether users who lack consent are renamed ones who have given it. */
import type {ConsentTokenSource} from '../access/tokens';
import {usersByConsent} from '../rows/reach';
import {RequestRefused} from '../rows/refusal';
import {runWorkflows} from '../run/run-workflows';
import type {ConsentPorts} from './ports';
import {DAY_MS} from '../base/time';

/** Someone waits at the screen. */
const SLICE_MS = 10_000;
/** The next time the others are asked about. */
const MAX_ASKED = 100;

/**
 * If a row’s user has not consented, and there are consents of users without rows: asks Google for the present addresses of
 * their accounts, each once a day, and stores the consents under these. Otherwise it makes no requests.
 */
export function followRenames(ports: ConsentPorts): void {
  const {rights, consent, workbook} = ports;
  const tokens = rights.consent();
  if (!tokens) return;
  const records = consent.records();
  const day = ports.now() - DAY_MS;
  const old = [...records].filter(
    ([, it]) => it.state === 'allowed' && it.seen < day,
  );
  if (old.length === 0 || !workbook.isSetUp()) return;
  const reached = usersByConsent(ports, workbook.rollout.rows());
  if (reached.every(it => records.get(it)?.state === 'allowed')) return;
  const named = new Set(reached);
  ask(
    ports,
    tokens,
    old.map(([user]) => user).filter(it => !named.has(it)),
  );
}

/** For users who are to be asked: whether those who have consented still have their addresses, or others have them now. */
export function checkOwners(
  ports: ConsentPorts,
  users: readonly string[],
): void {
  const tokens = ports.rights.consent();
  const records = ports.consent.records();
  const allowed = users.filter(it => records.get(it)?.state === 'allowed');
  if (tokens && allowed.length > 0) ask(ports, tokens, allowed);
}

function ask(
  ports: ConsentPorts,
  tokens: ConsentTokenSource,
  users: readonly string[],
): void {
  const works = users
    .slice(0, MAX_ASKED)
    .map(user => ({name: user, work: tokens.followRename(user)}));
  try {
    runWorkflows(ports, works, ports.now() + SLICE_MS);
  } catch (error) {
    // The day's requests are used up; the next step runs into that as well and reports it.
    if (!(error instanceof RequestRefused)) throw error;
  }
}
