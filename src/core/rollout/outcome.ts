/** What came of a row: the words for it, shared by workflows, sheets and sidebar. */
import type {Derivation} from '../certificates';
import type {CertificateFindings} from '../certificates/findings';
import type {FindingOf} from '../finding';
import type {GoogleProblems} from '../gmail/errors';
import type {Held} from './held';
import type {RowFindings} from './row';

/** What the workflows themselves have to say. Times are milliseconds since the epoch, UTC. */
export interface RolloutFindings {
  'alias-unknown': {readonly alias: string; readonly nearest: string};
  'alias-not-verified': {readonly alias: string};
  'password-emptied': {};
  'default-ends-later': {readonly ends: number; readonly subject: string};
  'uploaded-not-default': {readonly id: string};
  'stored-differently': {readonly id: string};
  'certificate-not-held': {readonly id: string};
  'no-certificate-named': {};
  'is-default': {readonly id: string};
  'last-valid': {readonly id: string};
  'already-as-wanted': {};
  'program-fault': {readonly text: string};
}

/** Every code the core can give, with its facts. A table of sentences that lacks one does not compile. */
export interface Findings
  extends CertificateFindings, GoogleProblems, RowFindings, RolloutFindings {}

export type Finding = FindingOf<Findings>;

/** In the order in which the overview lists them. */
export const STATES = [
  'uploaded',
  'kept',
  'defaultSet',
  'ready',
  'readyWithWarnings',
  'planInsert',
  'planSetDefault',
  'planKeep',
  'deleted',
  'uploadedNotDefault',
  'blocked',
  'failed',
] as const;

/**
 * Where a row stands. `blocked`: something of ours or the admin's must be put right, nothing was sent. `failed`: Google
 * refused or could not be reached. `uploadedNotDefault`: half done, the certificate is stored.
 */
export type State = (typeof STATES)[number];

/** How a state is to be taken in: by colour, and by the counts of a run. */
export function kindOf(state: State): 'good' | 'warn' | 'bad' | 'idle' {
  switch (state) {
    case 'uploaded':
    case 'kept':
    case 'defaultSet':
    case 'ready':
    case 'planKeep':
      return 'good';
    case 'readyWithWarnings':
    case 'uploadedNotDefault':
    case 'planInsert':
    case 'planSetDefault':
      return 'warn';
    case 'blocked':
    case 'failed':
      return 'bad';
    case 'deleted':
      return 'idle';
  }
}

/** States that "failed rows" selects. */
export const UNFINISHED: readonly State[] = [
  'uploadedNotDefault',
  'blocked',
  'failed',
];

/** The certificate that the row's columns show after an outcome. Empty texts and null clear the cells. */
export interface RecordedCertificate {
  readonly id: string;
  readonly issuer: string;
  /** Milliseconds since the epoch, UTC. */
  readonly expires: number | null;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
  /** The Drive file that the fingerprint was read from. */
  readonly readFrom: string;
}

/** What came of a row. */
export interface Outcome {
  /** null leaves the row's state as it is: the action was only a look. */
  readonly state: State | null;
  /** The State cell stays as it is although the outcome is told. */
  readonly keepsState?: true;
  readonly findings: readonly Finding[];
  /** Absent: the certificate columns stay as they are. */
  readonly certificate?: RecordedCertificate;
  /** For the log: what Gmail had for the alias before and after. */
  readonly before?: string;
  readonly after?: string;
  /** The upload is done and proved, so the password cell may be emptied. */
  readonly passwordUsed?: true;
  /** Everything that Gmail holds for the alias, where it was read in this workflow. */
  readonly held?: readonly Held[];
  /** Nothing came of it yet: the page is to derive these first, and the row stays in the queue. */
  readonly derivations?: readonly Derivation[];
}
