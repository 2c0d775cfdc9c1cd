/** The outcome of a row: its vocabulary, shared by workflows, sheets and sidebar. */
import type {Derivation} from '../certificates';
import type {CertificateFindings} from '../certificates/findings';
import {worst, type FindingOf} from '../base/finding';
import type {GoogleProblems} from '../google/gmail/problems';
import type {SendAs} from '../google/gmail/send-as';
import type {Held} from './held';
import type {RecordedCertificate} from './recorded-certificate';
import type {RowFindings} from './row-findings';
import type {ConsentFindings} from '../access/consent-state';
import type {RolloutFindings} from './rollout-findings';
import type {RunAction} from './actions';
import type {PlannedStep} from './planned';

/**
 * Every code of a finding about rows, with its facts. A feature adds its own in its declarations (`declare module`), so that
 * no room knows those above it. A table of sentences that lacks one does not compile.
 */
export interface Findings
  extends
    CertificateFindings,
    ConsentFindings,
    GoogleProblems,
    RowFindings,
    RolloutFindings {}

export type Finding = FindingOf<Findings>;

/** In the order in which the overview lists them. */
export const STATES = [
  'uploaded',
  'renewed',
  'kept',
  'defaultSet',
  'valid',
  'renewalDue',
  'expired',
  'revoked',
  'missing',
  'ready',
  'readyWithWarnings',
  'wouldInsert',
  'wouldSetDefault',
  'wouldKeep',
  'deleted',
  'left',
  'offBoarded',
  'consentNeeded',
  'uploadedNotDefault',
  'blocked',
  'failed',
] as const;

/**
 * The states that a row of the CSE sheet can have besides `ready`, `readyWithWarnings`, `missing`, `blocked` and `failed`.
 */
export const CSE_ONLY_STATES = [
  'inPlace',
  'switched',
  'rolledBack',
  'pairStored',
  'pending',
  'disabled',
  'obliterated',
  'identityDeleted',
] as const;

/** The states among these of rows whose key pair Gmail holds or held. */
export const CSE_STORED: readonly State[] = [
  'inPlace',
  'switched',
  'rolledBack',
  'pairStored',
  'disabled',
  'identityDeleted',
];

/** In the order in which they are listed. */
export const CSE_STATES: readonly State[] = [
  'inPlace',
  'switched',
  'rolledBack',
  'ready',
  'readyWithWarnings',
  'missing',
  'pairStored',
  'pending',
  'disabled',
  'obliterated',
  'identityDeleted',
  'blocked',
  'failed',
];

/**
 * The state of a row. `blocked`: something on our side or the admin's must be fixed, nothing was sent. `failed`: Google
 * refused or could not be reached. `uploadedNotDefault`: half done, the certificate is stored. `valid`, `renewalDue`,
 * `expired`, `revoked`, and `missing` are the results of checking the alias's default and the row's own certificate in Gmail. `left`:
 * according to the directory, the user is no longer one of those with rows. `consentNeeded`: the user has not consented, or
 * no longer does; nothing was sent.
 *
 * Of the CSE sheet: `inPlace`: key pair and identity are as the row says; `switched` and `rolledBack` also say how that came
 * about. `pairStored`: half done, no identity uses the pair. `pending`: Gmail has not turned CSE on yet.
 */
export type State = (typeof STATES)[number] | (typeof CSE_ONLY_STATES)[number];

/** How a state is shown: by color, and in the counts of a run. */
export function kindOf(state: State): 'good' | 'warn' | 'bad' | 'idle' {
  switch (state) {
    case 'uploaded':
    case 'renewed':
    case 'kept':
    case 'defaultSet':
    case 'valid':
    case 'ready':
    case 'wouldKeep':
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
      return 'good';
    case 'renewalDue':
    case 'left':
    case 'readyWithWarnings':
    case 'consentNeeded':
    case 'uploadedNotDefault':
    case 'wouldInsert':
    case 'wouldSetDefault':
    case 'pairStored':
    case 'pending':
    case 'disabled':
      return 'warn';
    case 'expired':
    case 'revoked':
    case 'missing':
    case 'blocked':
    case 'failed':
      return 'bad';
    case 'deleted':
    case 'offBoarded':
    case 'obliterated':
    case 'identityDeleted':
      return 'idle';
  }
}

/** The state of a row, read back from its State cell; null for an empty cell, and for a word of someone else's. */
export function stateIn(
  speech: {stateLabel(state: State): string},
  states: readonly State[],
  row: {readonly state: string},
): State | null {
  const label = row.state.trim();
  return states.find(it => speech.stateLabel(it) === label) ?? null;
}

/** The state of a row whose files were looked at, and no more. */
export function checkedState(findings: readonly Finding[]): State {
  switch (worst(findings)?.severity) {
    case 'block':
      return 'blocked';
    case 'warn':
      return 'readyWithWarnings';
    default:
      return 'ready';
  }
}

/** States of a row whose alias has a certificate in Gmail that is valid and in use. */
export const COVERED: readonly State[] = [
  'uploaded',
  'renewed',
  'kept',
  'defaultSet',
  'valid',
  'renewalDue',
];

/** States of a row whose file was found fit for an upload that has not happened. */
export const READY: readonly State[] = [
  'ready',
  'readyWithWarnings',
  'wouldInsert',
  'wouldSetDefault',
];

/** States of a row whose certificates are not to be there. */
export const GONE: readonly State[] = ['deleted', 'left', 'offBoarded'];

/** States of a row for which nothing is left to be done. */
export const FINISHED: readonly State[] = [
  'uploaded',
  'renewed',
  'kept',
  'defaultSet',
  'valid',
  'wouldKeep',
  ...GONE,
  'inPlace',
  'switched',
  'rolledBack',
  'disabled',
  'obliterated',
  'identityDeleted',
];

/** States of a row that needs attention. */
export const NEEDS_ATTENTION: readonly State[] = [
  'blocked',
  'failed',
  'revoked',
];

/** States of an unfinished row whose file there is no reason to check: it was, or something else is waited for. */
const CHECKED: readonly State[] = [
  ...READY,
  ...NEEDS_ATTENTION,
  'renewalDue',
  'consentNeeded',
  'pending',
];

/** Whether something is left to be done for a row; null is a row without a state of ours. */
export function isToDo(state: State | null): boolean {
  return state === null || !FINISHED.includes(state);
}

/** Whether the next step for a row begins with a check of its file. */
export function isToCheck(state: State | null): boolean {
  return isToDo(state) && (state === null || !CHECKED.includes(state));
}

/** States of a row that a run could not finish. */
export const UNFINISHED: readonly State[] = [
  'consentNeeded',
  'uploadedNotDefault',
  'pairStored',
  'pending',
  'blocked',
  'failed',
];

/** Gmail's ids of the key pairs that an identity uses, or used; the same one where one pair is for both uses. */
export interface IdentityUse {
  readonly signing: string;
  readonly encryption: string;
}

/** What the columns of a row of the CSE sheet show after an outcome. Empty texts and null clear the cells. */
export interface RecordedKeyPair {
  /** Gmail's id. */
  readonly id: string;
  /** What the identity used before. */
  readonly previous: IdentityUse | null;
  /** Its present use; null if there is none. */
  readonly identity: IdentityUse | null;
  /** The key service's address, empty for a hardware key. */
  readonly keyService: string;
  /** SHA-256 of the leaf, lower-case hex. */
  readonly fingerprint: string;
  /** When the leaf ends, milliseconds since the epoch, UTC. */
  readonly expires: number | null;
  /** Days until the pair can be obliterated; null while it is enabled. */
  readonly obliterableIn: number | null;
  /** Since when the row waits for CSE to be turned on, milliseconds since the epoch. */
  readonly waitingSince: number | null;
  /** See `sourceOf` of `cse/row`. */
  readonly readFrom: string;
}

/** What Gmail holds for an alias that has no row. */
export interface Others {
  readonly alias: string;
  readonly held: readonly Held[];
}

/** What the outcomes of both sheets say. */
export interface PlainOutcome {
  /** null leaves the row's state unchanged: the action was only a check. */
  readonly state: State | null;
  /** The State cell stays unchanged although the outcome is reported. */
  readonly keepsState?: true;
  readonly findings: readonly Finding[];
  /** For the log: what Gmail had for the user or alias before and after. */
  readonly before?: string;
  readonly after?: string;
  /** What the password opens is in Gmail and proved, so the password cell may be emptied. */
  readonly passwordUsed?: true;
  /** The next steps, if the work ended before them; see `planned`. */
  readonly planned?: readonly PlannedStep[];
  /** Set for the outcome of a preview: what the action would do. Nothing was changed. */
  readonly preview?: {
    readonly action: RunAction;
    readonly steps: readonly PlannedStep[];
  };
}

/** The outcome of a row of the Rollout sheet. */
export interface RolloutOutcome extends PlainOutcome {
  /** Absent: the certificate columns stay as they are. */
  readonly certificate?: RecordedCertificate;
  /** Everything that Gmail holds for the alias, if this workflow has read it. */
  readonly held?: readonly Held[];
  /** The same for other aliases of the user that were read with it. */
  readonly others?: readonly Others[];
  /** Every send-as address that the user has, where they were read. */
  readonly aliases?: readonly SendAs[];
}

/** The outcome of a row of the CSE sheet. */
export interface CseOutcome extends PlainOutcome {
  /** Columns that are absent stay as they are. */
  readonly keyPair?: Partial<RecordedKeyPair>;
}

/** The outcome of a row. */
export type Outcome = RolloutOutcome | CseOutcome;

/**
 * The row has no outcome yet and stays in the queue: the sidebar page first has to derive keys for its file, or to supply the
 * key service's token.
 */
export type Postponed =
  | {
      readonly wants: 'keys';
      readonly derivations: readonly Derivation[];
      /** For a file of the CSE sheet: the use of its row, which may be the partner of the one that waits. */
      readonly use?: string;
    }
  | {readonly wants: 'token'};

/** How the work on a row ends. */
export type RowResult = Outcome | Postponed;

export function isPostponed(result: RowResult): result is Postponed {
  return 'wants' in result;
}

/** Whether an outcome is written to the Message cell: that of a check that leaves the row unchanged is not. */
export function hasMessage({state, preview}: Outcome): boolean {
  return state !== null || preview !== undefined;
}
