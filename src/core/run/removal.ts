/**
 * What an action that removes something would do, asked of Gmail now, before a person confirms it: by the run's own work, which
 * ends before its first change.
 */
import {
  isDestructive,
  traitsOf,
  type DestructiveAction,
  type RowSelection,
  type RunAction,
} from '../rows/actions';
import {
  isPostponed,
  type Finding,
  type Outcome,
  type RowResult,
} from '../rows/outcome';
import {
  asPreview,
  readingOnly,
  type NamedCertificate,
  type PlannedStep,
} from '../rows/planned';
import {keyOf, type QueuedTexts} from '../rows/row';
import {DoorRefusal, type DoorFinding} from '../rows/refusal';
import {requestFinding} from '../rows/door-findings';
import type {Workflow} from '../google/wire';
import type {RunPorts} from './ports';
import {queueFor, type Queue} from './queue';
import {lookOnlyRun} from './look-only';
import {runWorkflows} from './run-workflows';
import {askFor, type RowsToAsk} from './select-rows';

/** One request: short enough for a person who waits. */
const LOOK_MS = 8000;
/** What Google refuses at first is asked for again within this time. */
const GRACE_MS = 12_000;
/** Rows, or users, that one request reads. */
const MAX_LOOKS = 100;
/** Of one row or user that are listed. */
const MAX_LISTED = 20;

/** A certificate that would be deleted. */
export interface DoomedCertificate extends NamedCertificate {
  /** The number of the row for its alias; null if there is none. */
  readonly row: number | null;
}

/** What would be done for one row, or, for an action on a whole user, for that user. */
export interface RemovalEntry {
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  /** Certificates, key pairs or identities that would be removed: how many, and the first 20 certificates. */
  readonly count: number;
  readonly certificates: readonly DoomedCertificate[];
  /** Gmail's ids of the key pairs that are disabled, or that lose their identity; at most 20. */
  readonly keyPairs: readonly string[];
  /** Rows that get another state by it. */
  readonly rows: readonly number[];
  /** Why nothing is removed; empty where something is. */
  readonly kept: string;
  /** Gmail did not answer in time: what it holds would be removed as well. */
  readonly isUnknown: boolean;
  /** The reasons against it, by code; empty if there are none. */
  readonly reasons: readonly string[];
  /** The certificate that only `force` removes; absent if there is none. */
  readonly forced?: DoomedCertificate;
}

/** A part of what a removal would do. */
export interface RemovalLook {
  /** Rows that the action is for, and their digest for `start`. */
  readonly count: number;
  readonly rows: string;
  /** A sentence about selected rows that are not visible; empty if there are none. */
  readonly outOfSight: string;
  /** Rows or users in all, and how many of them are looked at with this part. */
  readonly of: number;
  readonly seen: number;
  readonly entries: readonly RemovalEntry[];
}

/** What `force` overrules. */
const FORCEABLE = ['is-default', 'last-valid', 'only-certificate'];

/**
 * Determines what a removal would do, one part at a time.
 *
 * @param from - how many rows or users the earlier parts have read
 * @param rows - the digest of the first part; the rows must still be the same
 * @throws DoorRefusal if the rows have changed by then
 */
export function lookAtRemoval(
  ports: RunPorts,
  action: DestructiveAction,
  selection: RowSelection,
  {from, rows: digest}: {readonly from: number; readonly rows: string | null},
): RemovalLook {
  const asked = askFor(ports, action, selection);
  const present = asked.digest();
  if (digest !== null && digest !== present) {
    const facts = {expected: asked.count, confirmed: asked.count};
    throw new DoorRefusal('confirmation-differs', facts);
  }
  const queue = queueFor(ports, action);
  const units = unitsOf(queue, action, asked);
  const chosen = units.slice(from, from + MAX_LOOKS);
  const look = new Look(ports, queue, action, asked);
  const entries = look.at(chosen);
  return {
    ...{count: asked.count, rows: present},
    outOfSight: ports.viewerSpeech.outOfSight(asked.outOfSight),
    ...{of: units.length, seen: from + entries.length, entries},
  };
}

/** The rows to read: for actions on whole users, the first row of each. */
function unitsOf(
  queue: Queue,
  action: DestructiveAction,
  {rows}: RowsToAsk,
): readonly QueuedTexts[] {
  if (traitsOf(action).isOfUser !== true) return rows;
  const first = new Map<string, QueuedTexts>();
  for (const row of rows) {
    const {user} = queue.mailboxOf(row);
    if (!first.has(user)) first.set(user, row);
  }
  return [...first.values()];
}

/** One pass over rows. */
class Look {
  private readonly rowOf = new Map<string, number>();
  private readonly rowsOf = new Map<string, number[]>();

  constructor(
    private readonly ports: RunPorts,
    private readonly queue: Queue,
    private readonly action: DestructiveAction,
    private readonly asked: RowsToAsk,
  ) {
    for (const row of asked.all) {
      const at = queue.mailboxOf(row);
      const key = keyOf(at);
      if (!this.rowOf.has(key)) this.rowOf.set(key, row.number);
      const same = this.rowsOf.get(at.user);
      if (same) same.push(row.number);
      else this.rowsOf.set(at.user, [row.number]);
    }
  }

  /** What would be done for rows, up to the first of them that was not begun in time. */
  at(chosen: readonly QueuedTexts[]): readonly RemovalEntry[] {
    const plain = this.outcomes(chosen, false);
    const unforced = chosen.filter((_, i) => isOnlyRefused(plain[i]));
    const forced = this.outcomes(unforced, true);
    const forcedOf = new Map(unforced.map((row, i) => [row, forced[i]!]));
    const end = chosen.findIndex(
      (row, i) => plain[i] === NOT_BEGUN || forcedOf.get(row) === NOT_BEGUN,
    );
    return chosen
      .slice(0, end < 0 ? chosen.length : end)
      .map((row, i) => this.entryOf(row, plain[i]!, forcedOf.get(row) ?? null));
  }

  private outcomes(
    chosen: readonly QueuedTexts[],
    force: boolean,
  ): readonly Looked[] {
    const {ports, queue, action, asked} = this;
    const within = {...lookOnlyRun(ports, action, force), from: {}};
    const works = queue.works(within, asked.all, chosen);
    const begun = new Set<number>();
    const results = runWorkflows<RowResult>(
      ports,
      works.map((work, i) => ({
        name: queue.mailboxOf(chosen[i]!).user,
        work: noting(begun, i, readingOnly(work)),
      })),
      ports.now() + LOOK_MS,
      GRACE_MS,
    );
    return results.map((result, i) => {
      if (result === undefined) return begun.has(i) ? NOT_DONE : NOT_BEGUN;
      const preview = asPreview(result, action);
      return isPostponed(preview) ? NOT_DONE : preview;
    });
  }

  private entryOf(
    row: QueuedTexts,
    looked: Looked,
    forced: Looked | null,
  ): RemovalEntry {
    const {user, alias} = this.queue.mailboxOf(row);
    const outcome = outcomeIn(looked);
    const doomed = this.doomedIn(outcome, {user, alias});
    const more = forced && this.doomedIn(outcomeIn(forced), {user, alias});
    const [why] = outcome.findings;
    const isOfUser = traitsOf(this.action).isOfUser === true;
    return {
      ...{row: row.number, user, alias, count: doomed.count},
      certificates: doomed.certificates.slice(0, MAX_LISTED),
      keyPairs: doomed.keyPairs.slice(0, MAX_LISTED),
      rows: isOfUser ? (this.rowsOf.get(user) ?? []) : [row.number],
      kept: doomed.count === 0 && why ? this.says(why) : '',
      isUnknown: looked === NOT_DONE,
      reasons: outcome.findings.map(it => it.code),
      ...(more?.certificates[0] ? {forced: more.certificates[0]} : {}),
    };
  }

  private doomedIn(
    {preview}: Pick<Outcome, 'preview'>,
    at: {readonly user: string; readonly alias: string},
  ): {
    readonly count: number;
    readonly certificates: readonly DoomedCertificate[];
    readonly keyPairs: readonly string[];
  } {
    const steps = preview?.steps ?? [];
    const certificates = steps.flatMap(it =>
      it.kind === 'delete' ? it.certificates : [],
    );
    const others = steps.filter(it => it.kind !== 'delete').length;
    return {
      count: certificates.length + others,
      keyPairs: steps.flatMap(keyPairsIn),
      certificates: certificates.map(it => {
        const alias = it.alias || at.alias;
        const key = keyOf({user: at.user, alias});
        return {...it, alias, row: this.rowOf.get(key) ?? null};
      }),
    };
  }

  private says(finding: Finding | DoorFinding): string {
    return this.ports.viewerSpeech.sentence(finding);
  }
}

/** Key pairs that a step takes out of use. */
function keyPairsIn(step: PlannedStep): readonly string[] {
  switch (step.kind) {
    case 'disablePair':
      return [step.id];
    case 'deleteIdentity':
      return step.pairs;
    default:
      return [];
  }
}

/** The result of reading a row. */
type Looked = Outcome | typeof NOT_BEGUN | typeof NOT_DONE;

const NOT_BEGUN = 'not begun';
const NOT_DONE = 'not done';

function isOnlyRefused(looked: Looked | undefined): boolean {
  const findings = typeof looked === 'object' ? looked.findings : [];
  return (
    findings.length > 0 && findings.every(it => FORCEABLE.includes(it.code))
  );
}

/** An outcome as far as it is known. */
function outcomeIn(looked: Looked): Pick<Outcome, 'preview'> & {
  readonly findings: readonly (Finding | DoorFinding)[];
} {
  if (typeof looked === 'object') return looked;
  return {findings: [requestFinding('took-too-long', {})]};
}

/** The work, which notes that it has begun. */
function* noting<T>(
  begun: Set<number>,
  at: number,
  work: Workflow<T>,
): Workflow<T> {
  begun.add(at);
  return yield* work;
}

/** Only what removes something is looked at. @throws DoorRefusal */
export function knownRemoval(action: RunAction): DestructiveAction {
  if (isDestructive(action)) return action;
  throw new DoorRefusal('unknown-verb', {});
}
