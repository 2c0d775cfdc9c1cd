/**
 * What a run would do for a row, according to a preview. It is determined by the run's own work, which ends before it changes
 * anything.
 */
import type {Call, Workflow} from '../google/wire';
import type {Certificate} from '../certificates/certificate';
import {endOf, type Held} from './held';
import {
  isPostponed,
  UNFINISHED,
  type Finding,
  type Outcome,
  type RowResult,
} from './outcome';
import type {RunAction} from './actions';

/** A certificate as people know it. */
export interface NamedCertificate {
  /** The address that the step is for, if it is not clear from the row. */
  readonly alias: string;
  readonly subject: string;
  /** The issuer's common name; empty if there is none. */
  readonly issuer: string;
  /** When it expires, milliseconds since the epoch, UTC; null where Gmail does not say. */
  readonly expires: number | null;
  readonly isDefault: boolean;
}

/** One change. `id`, `pairs` and `from` are Gmail's ids of key pairs. */
export type PlannedStep =
  | {
      readonly kind: 'store';
      readonly certificate: NamedCertificate;
      readonly makesDefault: boolean;
    }
  /** At the authority that has issued them. */
  | {readonly kind: 'revoke'; readonly count: number}
  /** At an authority, with a new key; it is stored and made the default. */
  | {readonly kind: 'request'; readonly authority: string}
  | {readonly kind: 'makeDefault'; readonly certificate: NamedCertificate}
  | {
      readonly kind: 'delete';
      readonly certificates: readonly NamedCertificate[];
    }
  | {
      readonly kind: 'storePair';
      readonly certificate: NamedCertificate;
      /** The key service that wraps the key first; null if it is already wrapped. */
      readonly wrappedBy: string | null;
    }
  | {readonly kind: 'makeIdentity'}
  | {readonly kind: 'moveIdentity'; readonly from: readonly string[]}
  | {readonly kind: 'rollBack'; readonly pairs: readonly string[]}
  | {readonly kind: 'enablePair'; readonly id: string}
  | {readonly kind: 'disablePair'; readonly id: string}
  | {readonly kind: 'deleteIdentity'; readonly pairs: readonly string[]};

/** What is about to be done for a row, with its findings. */
export interface Planned {
  readonly steps: readonly PlannedStep[];
  readonly findings: readonly Finding[];
}

/** How the work of a preview ends: before its first change. */
export class PreviewEnded extends Error {
  constructor(readonly planned: Planned) {
    super('before the first change');
    this.name = 'PreviewEnded';
  }
}

/** For `begin` of a preview. @throws PreviewEnded */
export function endPreview(_: unknown, planned: Planned): never {
  throw new PreviewEnded(planned);
}

/** A certificate that Gmail holds. */
export function nameHeld(held: Held, alias = ''): NamedCertificate {
  const [leaf] = held.chain;
  return {
    alias,
    subject: leaf ? nameOf(leaf) : `id ${held.id}`,
    issuer: leaf?.issuerCn ?? '',
    expires: endOf(held),
    isDefault: held.isDefault,
  };
}

/** A certificate of a file. */
export function nameLeaf(leaf: Certificate): NamedCertificate {
  return {
    alias: '',
    subject: nameOf(leaf),
    issuer: leaf.issuerCn,
    expires: leaf.notAfter,
    isDefault: false,
  };
}

function nameOf({subjectCn, emails, serial}: Certificate): string {
  return subjectCn || emails[0] || serial;
}

/**
 * The work for a row, without any call that changes something: even if a workflow has a bug, a preview changes nothing.
 */
export function* readingOnly<T>(work: Workflow<T>): Workflow<T> {
  let step = work.next();
  while (!step.done) {
    const call = step.value;
    step = isChange(call)
      ? work.throw(new Error(`a preview came to ${call.method.id}`))
      : work.next(yield call);
  }
  return step.value;
}

/** Whether a call changes something. Tokens are requested by POST as well; they change nothing. */
export function isChange({method: {api, verb}}: Call): boolean {
  return verb !== 'GET' && api !== 'token' && api !== 'iam';
}

/**
 * The outcome of a row in a preview: it reports what would be done, and leaves everything else unchanged. The State cell stays,
 * too: it determines what later runs do, and which rows need attention.
 */
export function asPreview(result: RowResult, action: RunAction): RowResult {
  if (isPostponed(result)) return result;
  const {state, findings, planned = []}: Outcome = result;
  const isRefused = state !== null && UNFINISHED.includes(state);
  return {
    ...(isRefused ? {state, keepsState: true} : {state: null}),
    findings,
    preview: {action, steps: planned},
  };
}
