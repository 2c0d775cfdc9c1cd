/**
 * Renew: what ends soon gets its successor, from what Gmail holds already or from the row's file. The certificate that
 * ends last becomes the default, never an older or shorter one, and nothing is deleted.
 */
import {recordOf} from '../rows/recorded-certificate';
import {setDefaultSmimeInfo} from '../google/gmail/smime-info';
import {attempt, type Workflow} from '../google/wire';
import {findingsBeside} from '../rows/accepted-chain';
import {isBlocked} from '../rows/early-end';
import {
  endOf,
  lastToExpire,
  fingerprintOf,
  summaryOf,
  isReplaced,
  isValid,
  type Held,
} from '../rows/held';
import {openFile, type Opened, type Options} from '../rows/open-file';
import type {Finding, RolloutOutcome, State} from '../rows/outcome';
import {nameHeld} from '../rows/planned';
import {findHeldWithRevocations} from './revocation';
import {besideHeld} from './upload-step';
import {isFinished, type Row} from '../rows/row';
import {outcomeOfStanding, isDue, standingOf, unusable} from './standing';
import {storeAsDefault} from './store-as-default';
import {rolloutFinding} from '../rows/rollout-findings';

/**
 * Renews a row's certificate if its alias has no valid default, or one that expires within the row's number of days (or that
 * of the settings). Idempotent: a second run, with nothing new in Gmail or in the file, changes nothing.
 *
 * @throws GoogleRefusal, RowBlocked
 */
export function* renew(row: Row, options: Options): Workflow<RolloutOutcome> {
  const {held, findings: unknown} = yield* findHeldWithRevocations(
    row,
    options,
  );
  options.successors?.settle(row, held);
  return withFindings(yield* renewHeld(row, held, options), unknown);
}

function withFindings(
  outcome: RolloutOutcome,
  findings: readonly Finding[],
): RolloutOutcome {
  return {...outcome, findings: [...outcome.findings, ...findings]};
}

function* renewHeld(
  row: Row,
  held: readonly Held[],
  options: Options,
): Workflow<RolloutOutcome> {
  // The clock waits for a row that has not been filled in yet.
  const isEmpty = held.length === 0 && row.file.trim() === '';
  if (options.renews && isEmpty) return unchanged(row, held, [], options);
  if (!isDue(row, held, options) && storedAs(options) === null) {
    return unchanged(row, held, [], options);
  }
  const {file, findings} = yield* offered(row, held, options);
  if (file) {
    const state = held.length > 0 ? 'renewed' : 'uploaded';
    const outcome = yield* storeAsDefault(row, held, file, {
      ...options,
      findings,
      state,
    });
    if (outcome.held) options.successors?.settle(row, outcome.held);
    return outcome;
  }
  const best = lastToExpire(usable(held, options));
  return best && !best.isDefault
    ? yield* changeDefault(row, held, {best, findings}, options)
    : unchanged(row, held, findings, options);
}

interface Offered {
  readonly file?: Opened;
  readonly findings: readonly Finding[];
}

/** What the row’s file has to offer, or else the authority; but first what was requested from that before. */
function* offered(
  row: Row,
  held: readonly Held[],
  options: Options,
): Workflow<Offered> {
  const {successors} = options;
  if (successors?.isOpen(row)) return yield* requested(row, held, options);
  const own = yield* successorIn(row, held, options);
  const best = lastToExpire(usable(held, options));
  const isEnough = own.file !== undefined || (best && !best.isDefault);
  // The row’s own file is what the person wants, even if something is wrong with it.
  if (isEnough || isBlocked(own.findings)) return own;
  const asked = yield* requested(row, held, options);
  return {...asked, findings: [...own.findings, ...asked.findings]};
}

function* requested(
  row: Row,
  held: readonly Held[],
  options: Options,
): Workflow<Offered> {
  const {successors} = options;
  if (!successors) return {findings: []};
  const found: Offered = yield* successors.find(row, held, options);
  const {file, findings} = found;
  // Why it cannot be used is said; the key stays until it can be.
  return file && isBlocked(file.examination.findings) ? {findings} : found;
}

/** An interrupted execution may have stored the file: the row has to show what was read from it. */
function storedAs({begun}: Pick<Options, 'begun'>): State | null {
  return begun?.state === 'renewed' || begun?.state === 'uploaded'
    ? begun.state
    : null;
}

/** Gmail holds a better one than the default. */
function* changeDefault(
  row: Row,
  held: readonly Held[],
  {
    best,
    findings,
  }: {readonly best: Held; readonly findings: readonly Finding[]},
  {begun, begin, ...options}: Options,
): Workflow<RolloutOutcome> {
  const before = begun?.before ?? summaryOf(held);
  const after = held.map(it => ({...it, isDefault: it.id === best.id}));
  const all = [
    ...standingOf(row, after, options).findings,
    ...besideOthers(best, held),
    ...findings,
  ];
  begin(
    {state: 'defaultSet', before},
    {
      steps: [{kind: 'makeDefault', certificate: nameHeld(best)}],
      findings: all,
    },
  );
  yield* setDefaultSmimeInfo(row, best.id);
  return {
    ...outcomeOfStanding(row, after, options),
    // What an interrupted execution requested and stored is no longer its file: it is what Gmail holds.
    state: storedAs({begun}) ?? 'defaultSet',
    findings: all,
    certificate: recordOf({...best, isDefault: true}, null),
    before,
  };
}

/** Whether correspondents will prefer it to the others that Gmail holds. */
function besideOthers(chosen: Held, held: readonly Held[]): Finding[] {
  const [leaf] = chosen.chain;
  const others = held.filter(it => it.id !== chosen.id);
  return leaf ? besideHeld(leaf, others) : [];
}

/** @param findings - why the row's file is not a successor */
function unchanged(
  row: Row,
  held: readonly Held[],
  findings: readonly Finding[],
  options: Options,
): RolloutOutcome {
  const {begun} = options;
  // Automatic renewal leaves a row that has become good unchanged; a person who renews manually sees its state.
  const stateBefore = options.renews ? options.stateBefore : null;
  const standing = outcomeOfStanding(row, held, {...options, stateBefore});
  const present = held.find(it => it.isDefault);
  if (begun && present) {
    return {
      ...standing,
      state: begun.state,
      findings: [...standing.findings, ...besideOthers(present, held)],
      certificate: recordOf(present, null),
      before: begun.before,
    };
  }
  const all = [...findings, ...standing.findings];
  const state = stateBy(findings, standing.state, options);
  return {
    ...standing,
    state: isFinished(row) ? standing.state : state,
    findings: all,
  };
}

/** What an unusable file makes of the row. That Drive could not be reached says nothing of the file: the clock tries again. */
function stateBy(
  findings: readonly Finding[],
  standing: State | null,
  {renews}: Options,
): State | null {
  if (!isBlocked(findings)) return standing;
  const unreachable = findings.some(
    it => 'retry' in it && it.retry !== 'final',
  );
  // As in an upload: what Google refuses is failed, whichever action met it.
  const isRefused = findings.some(
    it => 'retry' in it && it.severity === 'block',
  );
  if (!unreachable) return isRefused ? 'failed' : 'blocked';
  return renews ? standing : 'failed';
}

/** The certificates that may be the default: valid, and not issued before the present one. */
function usable(held: readonly Held[], {now}: Options): Held[] {
  return held.filter(
    it => isValid(it, now) && !isReplaced(it.chain[0]?.notBefore, held, now),
  );
}

/** What the row's file has to offer: a certificate that is valid now and ends later than all that Gmail holds, or why not. */
function* successorIn(
  row: Row,
  held: readonly Held[],
  options: Options,
): Workflow<Offered> {
  // If Gmail holds something, a row without a file is just due: its state says what to put into it.
  if (row.fileId === null && held.length > 0) return {findings: []};
  const got = yield* attempt(openFile(row, options));
  if (!got.ok) return {findings: [got.problem]};
  const {leaf} = got.value.examination;
  const findings = findingsBeside(got.value.examination, held);
  // Without its password the file cannot be opened; the row's state says what to do.
  if (isFinished(row) && (!leaf || isBlocked(findings))) return {findings: []};
  if (!leaf || isBlocked(findings)) return {findings};
  const all = [...besideHeld(leaf, held), ...findings];
  const same = held.find(it => fingerprintOf(it) === leaf.fingerprint);
  if (same?.isDefault && storedAs(options) !== null) {
    return {file: got.value, findings: all};
  }
  if (same?.revocation) {
    return {findings: isFinished(row) ? [] : [unusable(same, options.now)]};
  }
  const others = usable(held, options).filter(it => it !== same);
  const last = lastToExpire(others);
  const heldEnds = last ? endOf(last)! : 0;
  const isNow = leaf.notBefore <= options.now && options.now < leaf.notAfter;
  // It was stored before, and was replaced by a newer one.
  const isKnown = same || row.recorded.fingerprint === leaf.fingerprint;
  if (isKnown && isReplaced(leaf.notBefore, held, options.now)) {
    return {findings: []};
  }
  if (isNow && leaf.notAfter > heldEnds && !same?.isDefault) {
    return {file: got.value, findings: all};
  }
  if (isFinished(row)) return {findings: []};
  const ends = leaf.notAfter;
  const facts = {
    ends,
    heldEnds: Math.max(heldEnds, (same && endOf(same)) ?? 0),
  };
  return {
    findings: isNow
      ? [rolloutFinding('file-not-newer', facts), ...findings]
      : findings,
  };
}
