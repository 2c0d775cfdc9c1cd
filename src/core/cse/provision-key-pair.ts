/**
 * Upload and Switch: stores a row's key pair in Gmail, and makes the user's identity use it. Both are one workflow that can be
 * cut off at any point and repeated: what is already there is not created again.
 */
import {createIdentity, patchIdentity} from '../google/gmail/cse-identities';
import type {GoogleProblem} from '../google/gmail/errors';
import {RowBlocked} from '../rows/early-end';
import type {Begun} from '../rows/open-file';
import type {
  Finding,
  IdentityUse,
  CseOutcome,
  RecordedKeyPair,
  State,
} from '../rows/outcome';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import type {Planned, PlannedStep} from '../rows/planned';
import {asRepaired} from '../rows/repair';
import {ensurePair, type Ensured} from './ensure-pair';
import {isSecretReference} from '../google/secret-manager';
import {
  fingerprintOf,
  heldBy,
  idsIn,
  summaryOf,
  isSame,
  isUsed,
  partFor,
  recordOf,
  usesSummaryOf,
  usesOf,
  wantedUses,
  type Held,
  type HeldPair,
} from './held';
import {sendable} from './opened-row';
import type {CseOptions, Partner} from './options';
import type {CseRow} from './row';
import {waiting} from './waiting';
import {cseWorkFinding} from './work-findings';

/** Upload leaves an identity alone that uses another pair; Switch makes it use this one. */
export type ProvisioningMode = 'upload' | 'switch';

/**
 * Stores a row's key pair in Gmail and makes the identity use it. A pair that was stored without an identity that uses it is an
 * outcome of its own, with its id, and the next run finishes it.
 *
 * @throws GoogleRefusal, RowBlocked, RowPostponed
 */
export function* provisionKeyPair(
  row: CseRow,
  options: CseOptions,
  how: ProvisioningMode,
): Workflow<CseOutcome> {
  let held = isFinished(row, options, how) ? yield* heldBy(row.user) : null;
  const inPlace = held && stillInPlace(row, options, held);
  if (inPlace) return inPlace;
  const opened = yield* options.open(row);
  // What cannot be sent must be reported before Gmail is asked.
  if (!opened.isSpent) sendable(opened);
  held ??= yield* heldBy(row.user);
  const begin = (planned: Planned) => note(options, held, how, planned);
  const findings = opened.isSpent ? [] : opened.findings;
  const own = yield* ensurePair(row, opened, held, {
    options,
    begin: () => begin({steps: [], findings}),
  });
  const at = {row, options, how, held, own, findings, begin};
  if (own.pair.state === 'disabled') {
    return half(at, 'blocked', [
      cseWorkFinding('pair-disabled', {id: own.pair.id}),
    ]);
  }
  const partners = yield* partnersPair(at);
  if ('finding' in partners) {
    return half(at, 'pairStored', [partners.finding]);
  }
  const wanted = wantedUses(row.use, own.pair.id, partners.id);
  return yield* withIdentity(at, wanted);
}

/**
 * Whether an upload is finished for what the row names: then only Gmail is asked, and neither of the two files is read again. An
 * admin who has put other content into the same file signals that with *Check*, or with *Switch*, which always read both; a typed
 * password means that the file has to be opened.
 */
export function isFinished(
  {recorded, hasPassword, password}: CseRow,
  {stateBefore}: Pick<CseOptions, 'stateBefore'>,
  how: ProvisioningMode,
): boolean {
  const isTyped = hasPassword && !isSecretReference(password);
  return (
    how === 'upload' &&
    !isTyped &&
    recorded.keyPair !== '' &&
    recorded.fingerprint !== '' &&
    (stateBefore === 'inPlace' || stateBefore === 'switched')
  );
}

/** The outcome of a row whose pair Gmail holds as recorded, and uses; null if there is something to do. */
function stillInPlace(
  row: CseRow,
  {stateBefore, begun, now}: CseOptions,
  held: Held,
): CseOutcome | null {
  const {keyPair, fingerprint} = row.recorded;
  const {pairs, uses} = held;
  const pair = pairs.find(it => it.id === keyPair);
  const isAsRecorded =
    pair?.state !== 'disabled' &&
    pair !== undefined &&
    fingerprintOf(pair) === fingerprint;
  if (!isAsRecorded || !uses || !isUsed(pair.id, row.use, uses)) return null;
  return {
    state: stateInPlace(stateBefore),
    findings: [],
    keyPair: {...recordOf(pair, uses, now), waitingSince: null},
    before: begun?.before ?? summaryOf(held),
    after: usesSummaryOf(uses),
    passwordUsed: true,
  };
}

/** A row in the middle of its work. */
interface Provisioning {
  readonly row: CseRow;
  readonly options: CseOptions;
  readonly how: ProvisioningMode;
  /** As it was before. */
  readonly held: Held;
  readonly own: Ensured;
  readonly findings: readonly Finding[];
  readonly begin: (planned: Planned) => void;
}

/** What is begun for a row is begun for its partner, too, if that is processed: one identity needs both. */
function note(
  {begin, partner}: CseOptions,
  held: Held,
  how: ProvisioningMode,
  planned: Planned,
): void {
  const {uses} = held;
  const moves = how === 'switch' && uses !== null;
  const begun: Begun = {
    state: moves ? 'switched' : 'inPlace',
    before: summaryOf(held),
    ...(moves ? {previous: uses} : {}),
  };
  begin(begun, planned);
  if (partner?.isWorkedOn) partner.begin(begun);
}

/**
 * The partner's pair: stored as well if the partner is processed, otherwise the one that its row recorded. Empty without a
 * partner.
 */
function* partnersPair(
  at: Provisioning,
): Workflow<{readonly id: string} | {readonly finding: Finding}> {
  const {row, options, own, held} = at;
  const {partner} = options;
  if (row.use === 'both' || !partner) return {id: ''};
  const {number, use} = partner.row;
  const lacks = {
    finding: cseWorkFinding('partner-without-pair', {row: number, use}),
  };
  const pairs = union(held.pairs, own.pairs);
  if (!partner.isWorkedOn) {
    const id = pairOfPartner(partner, held);
    return pairs.some(it => it.id === id && it.state !== 'disabled')
      ? {id}
      : lacks;
  }
  try {
    const opened = yield* options.open(partner.row);
    const {pair} = yield* ensurePair(
      partner.row,
      opened,
      {...held, pairs},
      {options, begin: () => at.begin({steps: [], findings: at.findings})},
    );
    return pair.state === 'disabled' ? lacks : {id: pair.id};
  } catch (error) {
    // Problems with the partner's files are reported in its own row.
    if (error instanceof RowBlocked) return lacks;
    const waits =
      error instanceof GoogleRefusal && error.problem.code === 'cse-not-active';
    if (error instanceof GoogleRefusal && !waits)
      return {finding: error.problem};
    throw error;
  }
}

/**
 * The pair that a partner records, for an identity. A pair that nobody has confirmed counts only if the identity already uses it;
 * empty if there is none.
 */
export function pairOfPartner(
  {row, isConfirmed}: Partner,
  {uses}: Held,
): string {
  const id = row.recorded.keyPair;
  const used = row.use === 'signing' ? uses?.signing : uses?.encryption;
  return isConfirmed || id === used ? id : '';
}

function union(a: readonly HeldPair[], b: readonly HeldPair[]): HeldPair[] {
  const ids = new Set(a.map(it => it.id));
  return [...a, ...b.filter(it => !ids.has(it.id))];
}

function* withIdentity(
  at: Provisioning,
  wanted: IdentityUse,
): Workflow<CseOutcome> {
  const {row, options, how, held, begin, own, findings} = at;
  const {uses} = held;
  if (isSame(uses, wanted)) return asWanted(at, wanted, null);
  if (uses && how === 'upload') return elsewhere(at, uses);
  const step: PlannedStep = uses
    ? {kind: 'moveIdentity', from: idsIn(uses)}
    : {kind: 'makeIdentity'};
  begin({steps: [...(own.planned ? [own.planned] : []), step], findings});
  const {user} = row;
  const made = yield* attempt(
    uses ? patchIdentity(user, wanted) : createIdentity(user, wanted),
  );
  if (made.ok) return asWanted(at, wanted, uses);
  const {code, retry} = made.problem;
  const isUnclear = retry !== 'final';
  if (isUnclear || code === 'already-exists') {
    // Someone, or this call, may have made it.
    const now = yield* attempt(usesOf(user));
    if (now.ok && isSame(now.value, wanted)) {
      return asWanted(at, wanted, uses);
    }
    if (now.ok && now.value && !uses) return elsewhere(at, now.value);
  }
  if (code === 'cse-not-active' && how === 'upload') {
    return waiting(row, made.problem, options.now, recorded(at, uses));
  }
  const told = half(at, 'pairStored', halfDone(at, made.problem));
  if (!uses || !isUnclear) return told;
  // If it was done after all, the means to roll back must not be lost.
  const previous = partFor(row.use, uses);
  return {...told, keyPair: {...told.keyPair, previous}};
}

/** @param left - what the identity used until now, if it was changed just now */
function asWanted(
  at: Provisioning,
  wanted: IdentityUse,
  left: IdentityUse | null,
): CseOutcome {
  const {row, options, held, findings} = at;
  const {begun} = options;
  const previous = left ?? begun?.previous ?? null;
  const moved = previous !== null && !isSame(previous, wanted);
  return {
    state: moved ? 'switched' : stateInPlace(options.stateBefore),
    findings: asRepaired(findings),
    keyPair: {
      ...recorded(at, wanted),
      ...(moved ? {previous: partFor(row.use, previous)} : {}),
    },
    before: begun?.before ?? summaryOf(held),
    after: usesSummaryOf(wanted),
    passwordUsed: true,
  };
}

/** A state that says how it came about stays. */
export function stateInPlace(stateBefore: State | null): State {
  return stateBefore === 'switched' || stateBefore === 'rolledBack'
    ? stateBefore
    : 'inPlace';
}

function elsewhere(at: Provisioning, uses: IdentityUse): CseOutcome {
  const pairs = idsIn(uses).join(', ');
  const finding = cseWorkFinding('identity-elsewhere', {pairs});
  return half(at, 'pairStored', [finding], uses);
}

function halfDone(at: Provisioning, problem: GoogleProblem): Finding[] {
  return [cseWorkFinding('pair-stored-only', {id: at.own.pair.id}), problem];
}

/** The pair is stored, and something prevents the rest. */
function half(
  at: Provisioning,
  state: State,
  findings: readonly Finding[],
  uses: IdentityUse | null = at.held.uses,
): CseOutcome {
  const {options, held, own} = at;
  return {
    state,
    findings: [...findings, ...asRepaired(at.findings)],
    keyPair: recorded(at, uses),
    before: options.begun?.before ?? summaryOf(held),
    after: `${own.pair.id}, ${usesSummaryOf(uses)}`,
    ...(own.planned ? {planned: [own.planned]} : {}),
  };
}

function recorded(
  {row, own, options}: Provisioning,
  uses: IdentityUse | null,
): Partial<RecordedKeyPair> {
  return {
    ...recordOf(own.pair, uses, options.now),
    waitingSince: null,
    readFrom: row.source,
  };
}
