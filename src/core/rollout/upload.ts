/** Upload: what the plan says, done. Rerunning a row that is as wanted writes nothing. */
import {
  insertSmimeInfo,
  setDefaultSmimeInfo,
  type SmimeInfo,
} from '../gmail/smime-info';
import {attempt, Refusal, type Workflow} from '../wire';
import {fingerprintOf, heldFor, inShort, readHeld, type Held} from './held';
import type {Begun, Options} from './open-file';
import type {Finding, Outcome} from './outcome';
import {
  aliasFinding,
  Blocked,
  planFor,
  recordOf,
  Refused,
  type Insert,
  type Plan,
} from './plan';
import type {Row} from './row';

/** How often an insert is sent whose answers leave open whether it was stored. */
const MOST_INSERTS = 3;

/**
 * Brings a row's certificate into Gmail and, if wanted, makes it the default.
 *
 * Idempotent: what is there already (by the SHA-256 of the certificate) is not stored again, also when an earlier insert
 * was stored although its answer was lost. A certificate that was stored but could not be made the default is an outcome
 * of its own, with its id, and the next run finishes it.
 *
 * @throws Refusal, Blocked
 */
export function* upload(row: Row, options: Options): Workflow<Outcome> {
  const plan = yield* planFor(row, options);
  const {begun} = options;
  if (plan.step === 'blocked') throw new Blocked(plan.findings);
  if (plan.step === 'keep') {
    return done(begun?.state ?? 'kept', row, plan, plan.same, begun);
  }
  const before = inShort(plan.held);
  if (plan.step === 'setDefault') {
    options.begin({state: 'defaultSet', before});
    const made = yield* attempt(setDefaultSmimeInfo(row, plan.same.id));
    if (made.ok) {
      const now = {...plan.same, isDefault: true};
      return done(begun?.state ?? 'defaultSet', row, plan, now, begun);
    }
    if (begun?.state !== 'uploaded') throw new Refusal(made.problem);
    return halfDone(row, plan, plan.same, made.problem, begun);
  }
  options.begin({state: 'uploaded', before});
  const stored = yield* insertOnce(row, plan);
  const proof = storedDifferently(stored, plan);
  if (proof) throw new Blocked([proof]);
  if (!options.makeDefault || stored.isDefault) {
    return done('uploaded', row, plan, stored, begun);
  }
  const made = yield* attempt(setDefaultSmimeInfo(row, stored.id));
  if (!made.ok) return halfDone(row, plan, stored, made.problem, begun);
  const now = {...stored, isDefault: true};
  return done('uploaded', row, plan, now, begun);
}

/**
 * Stores the certificate exactly once. After an answer that leaves it open, Gmail's list decides: what is found there was
 * stored, and only what is not is sent again.
 */
function* insertOnce(row: Row, plan: Insert): Workflow<Held> {
  const wanted = plan.file.examination.leaf!.fingerprint;
  for (let tries = 1; ; tries++) {
    const sent = yield* attempt(
      insertSmimeInfo(row, plan.file.bytes, row.password),
    );
    if (sent.ok && sent.value.id !== '') return withPem(sent.value, plan);
    const unclear = sent.ok || sent.problem.retry === 'ambiguous';
    const saved = !sent.ok && sent.problem.code === 'already-saved';
    if (unclear || saved) {
      const held = yield* heldFor(row);
      const found = held.find(it => fingerprintOf(it) === wanted);
      if (found) return found;
    }
    if (unclear && tries < MOST_INSERTS) continue;
    if (sent.ok) throw new Blocked([notHeld('')]);
    yield* explained(row, sent.problem.code);
    throw new Refused(sent.problem, plan.findings);
  }
}

/** Codes behind which a send-as address can be that is not confirmed yet. */
const SAYS_LITTLE = ['refused-without-reason', 'precondition-failed'];

/** Gmail refuses without a reason; where the reason is the alias it can be found out. */
function* explained(row: Row, code: string): Workflow<void> {
  if (!SAYS_LITTLE.includes(code) || row.alias === row.user) return;
  const unusable = yield* aliasFinding(row);
  if (unusable) throw new Blocked([unusable]);
}

/** An answer without a PEM is taken at its word: what was sent is what is known. */
function withPem(info: SmimeInfo, plan: Insert): Held {
  return info.pem
    ? readHeld(info)
    : {...info, chain: plan.file.examination.chain};
}

function storedDifferently(stored: Held, plan: Insert): Finding | null {
  return fingerprintOf(stored) === plan.file.examination.leaf!.fingerprint
    ? null
    : {
        code: 'stored-differently',
        severity: 'block',
        facts: {id: stored.id},
      };
}

function done(
  state: 'uploaded' | 'kept' | 'defaultSet' | 'deleted',
  row: Row,
  plan: Exclude<Plan, {step: 'blocked'}>,
  now: Held,
  begun: Begun | null,
): Outcome {
  return {
    ...asItIs(row, plan, now, begun),
    state,
    findings: plan.findings,
    passwordUsed: true,
  };
}

function halfDone(
  row: Row,
  plan: Exclude<Plan, {step: 'blocked'}>,
  stored: Held,
  problem: Finding,
  begun: Begun | null,
): Outcome {
  return {
    ...asItIs(row, plan, stored, begun),
    state: 'uploadedNotDefault',
    findings: [
      {
        code: 'uploaded-not-default',
        severity: 'block',
        facts: {id: stored.id},
      },
      problem,
      ...plan.findings,
    ],
  };
}

function asItIs(
  row: Row,
  plan: Exclude<Plan, {step: 'blocked'}>,
  now: Held,
  begun: Begun | null,
) {
  const after = [...withoutDefault(plan.held, now), now];
  return {
    certificate: recordOf(now, row.fileId),
    before: begun?.before ?? inShort(plan.held),
    after: inShort(after),
    held: after,
  };
}

/** The other certificates, none of which is the default any more when `now` is. */
function withoutDefault(held: readonly Held[], now: Held): Held[] {
  return held
    .filter(it => it.id !== now.id)
    .map(it => (now.isDefault ? {...it, isDefault: false} : it));
}

function notHeld(id: string): Finding {
  return {code: 'certificate-not-held', severity: 'block', facts: {id}};
}
