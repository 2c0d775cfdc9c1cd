/** Finds out, before rows are worked on, whether users who lack consent are renamed ones who have given it. */
import {usersByConsent} from '../rows/reach';
import {RequestRefused} from '../rows/refusal';
import {runWorkflows} from '../run/run-workflows';
import type {ConsentPorts} from './ports';
import {DAY_MS} from '../base/time';

/** Somebody waits at the screen. */
const SLICE_MS = 10_000;
/** The next time the others are asked about. */
const MAX_ASKED = 100;

/**
 * Where a row’s user has not allowed it, and there are consents of users whom no row needs: asks Google which addresses their
 * accounts have now, of each once a day, and keeps the consents with these. Otherwise it asks nothing.
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
  const works = old
    .filter(([user]) => !named.has(user))
    .slice(0, MAX_ASKED)
    .map(([user]) => ({name: user, work: tokens.followRename(user)}));
  try {
    runWorkflows(ports, works, ports.now() + SLICE_MS);
  } catch (error) {
    // The day's requests are used up, which the run meets as well and says.
    if (!(error instanceof RequestRefused)) throw error;
  }
}
