/**
 * Successors that no row needs any more: its row is gone, its user has left, or another certificate has replaced the old one. What
 * was issued for them is revoked, and their keys are forgotten.
 */
import {certificates} from '../certificates/lazy';
import type {Mailbox} from '../google/gmail/smime-info';
import {
  caPoolIn,
  getCertificate,
  revokeCertificate,
  type IssuedCertificate,
} from '../google/privateca';
import type {CaPoolName} from '../google/privateca-pool';
import {attempt, type Workflow} from '../google/wire';
import {DoorRefusal, RequestRefused} from '../rows/refusal';
import {keyOf, mailboxOf} from '../rows/row';
import {runForRequest} from '../rows/run-for-request';
import {besideRuns} from '../run/beside-runs';
import {logLines} from '../run/pending';
import type {KeptSuccessor} from '../run/kept-settings';
import {certificateIdOf} from './google-issuer';
import {nameRequest} from './issuer';
import {issuerSettings} from './issuer-settings';
import {hasIssuerScope} from './issuers';
import type {RequestPorts} from './ports';
import {successorFinding} from './successor-findings';
import {needsOf} from './targets';

/** What becomes of an entry: nothing was issued, Gmail holds it, it is revoked, or nobody knows yet. */
type Fate =
  | {readonly is: 'over' | 'unknown'}
  | {readonly is: 'revoked'; readonly serial: string};

/** Ends what is abandoned; each thing is logged. Can be cut off anywhere and repeated; does nothing while a run is at work. */
export function endAbandonedSuccessors(ports: RequestPorts): void {
  const {successors = {}} = ports.store.kept();
  const pool = caPoolIn(issuerSettings(ports).pool);
  if (!pool || !hasIssuerScope(ports)) return;
  if (Object.keys(successors).length === 0) return;
  try {
    besideRuns(ports, () => endThese(ports, pool));
  } catch (error) {
    // Another execution works on the sheet: it is done before the next refresh.
    if (!(error instanceof DoorRefusal)) throw error;
  }
}

function endThese(ports: RequestPorts, pool: CaPoolName): void {
  const {successors = {}} = ports.store.kept();
  const rows = ports.workbook.rollout.rows();
  const needs = needsOf(ports, rows);
  const needed = new Set(
    rows
      .filter((_, i) => ['none', 'due', 'expired'].includes(needs[i]!))
      .map(it => keyOf(mailboxOf(it))),
  );
  const held = new Set(ports.workbook.inventory().map(it => it.fingerprint));
  let open = successors;
  for (const [key, entry] of Object.entries(successors)) {
    if (needed.has(key)) continue;
    const [user = '', alias = ''] = key.split(' ');
    const fate = tried(ports, user, endOne({user, alias}, entry, {pool, held}));
    if (fate.is === 'unknown') continue;
    if (fate.is === 'revoked') logEnd(ports, {user, alias}, fate.serial);
    const {[key]: _, ...others} = open;
    open = others;
    const isEmpty = Object.keys(open).length === 0;
    ports.store.keep({successors: isEmpty ? null : open});
  }
}

/** One that cannot be ended now is tried again before the next refresh. */
function tried(ports: RequestPorts, user: string, work: Workflow<Fate>): Fate {
  try {
    return runForRequest(ports, null, work, user);
  } catch (error) {
    if (error instanceof RequestRefused) return {is: 'unknown'};
    throw error;
  }
}

function* endOne(
  {user, alias}: Mailbox,
  {attempt: of, csr}: KeptSuccessor,
  {pool, held}: {readonly pool: CaPoolName; readonly held: ReadonlySet<string>},
): Workflow<Fate> {
  const id = certificateIdOf(nameRequest({user, alias, attempt: of, csr})!);
  const got = yield* attempt(getCertificate(user, pool, id));
  if (!got.ok) {
    return {is: got.problem.code === 'ca-not-found' ? 'over' : 'unknown'};
  }
  const leaf = leafOf(got.value);
  if (!leaf || held.has(leaf.fingerprint)) return {is: 'over'};
  yield* revokeCertificate(user, pool, id, 'CESSATION_OF_OPERATION');
  return {is: 'revoked', serial: leaf.serial};
}

function leafOf(issued: IssuedCertificate | null) {
  return issued ? (certificates().readPem(issued.pem)[0] ?? null) : null;
}

function logEnd(
  ports: RequestPorts,
  {user, alias}: Mailbox,
  serial: string,
): void {
  const finding = successorFinding('successor-abandoned', {serial});
  const message = ports.speech.says(finding);
  logLines(ports, () => [
    {
      ...{time: ports.now(), operator: ports.operator},
      action: ports.speech.actionLabel('renew'),
      ...{user, alias, before: '', after: '', outcome: '', message},
      details: finding.code,
    },
  ]);
}
