/**
 * The rows that a run was started with. A row's Queued cell can remove it from the run, but what a row is processed for is
 * stored here: a digest of the cells that determine what is done for it. So nobody who can only edit cells can make a run do
 * anything that its operator has not started it for.
 */
import {base64, base64Url, fromBase64, utf8} from '../base/bytes';
import {certificates} from '../certificates/lazy';
import {isDestructive, type RunAction} from '../rows/actions';
import type {Outcome} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import type {Identities} from './identities';
import {rolloutFinding} from '../rows/rollout-findings';

/** As it is kept, for as long as the run. */
export interface ConfirmedRows {
  /** Known to the script alone, so that nobody can search for cells with one of these digests. */
  readonly salt: string;
  /** One after the other, each of `LENGTHS` characters. */
  readonly digests: string;
}

/** Which of the confirmed rows have been dealt with: a bit for each, in base64. */
export interface HandledRows {
  readonly done: string;
  /** Done once, but the row's password or file had changed by then. */
  readonly again: string;
}

/**
 * Characters kept of a digest. Of what removes something the whole SHA-256. Of what does not its first 48 bits, so that
 * tens of thousands of rows fit into the document's properties: with the secret salt they can only be guessed by running.
 */
const LENGTHS = {destructive: 43, other: 8};

/** The maximum number of rows of one run; at most half of what a document's properties hold. */
const MAX_ROWS = {destructive: 5000, other: 25_000};

/** How many rows a run of an action can have. */
export function mostRows(action: RunAction): number {
  return isDestructive(action) ? MAX_ROWS.destructive : MAX_ROWS.other;
}

function lengthFor(action: RunAction): number {
  return isDestructive(action) ? LENGTHS.destructive : LENGTHS.other;
}

/**
 * SHA-256 in base64url, of texts that cannot run into each other.
 *
 * @param length - how many characters of it
 */
function digestOf(
  salt: string,
  identity: readonly string[],
  length = LENGTHS.destructive,
): string {
  const text = utf8(JSON.stringify([salt, ...identity]));
  const digest = certificates().sha256(text);
  const bytes = Math.ceil((length * 6) / 8);
  return base64Url(digest.subarray(0, bytes)).slice(0, length);
}

/** Digests that this execution has computed, by identity: a run is often begun and worked on by the same one. */
const computed = new WeakMap<ConfirmedRows, ReadonlyMap<string, string>>();

const nameOf = (identity: readonly string[]) => JSON.stringify(identity);

/**
 * The stored form of the rows that a run begins with.
 *
 * @param identities - for each row, the texts that determine what is done for it
 */
export function confirm(
  action: RunAction,
  salt: string,
  identities: readonly (readonly string[])[],
): ConfirmedRows {
  const length = lengthFor(action);
  const known = new Map<string, string>();
  const digests = identities.map(it => {
    const digest = digestOf(salt, it, length);
    known.set(nameOf(it), digest);
    return digest;
  });
  const rows = {salt, digests: digests.join('')};
  computed.set(rows, known);
  return rows;
}

/**
 * One digest for an action and its rows, in any order: compares what a person was asked about with what a run would begin
 * with.
 */
export function digestOfRows(
  action: RunAction,
  identities: readonly (readonly string[])[],
): string {
  const rows = identities.map(it => JSON.stringify(it)).sort();
  return digestOf('rows', [action, ...rows]);
}

/** For `Store.keep`: of no run. */
export const NO_ROWS = {confirmed: null, handled: null, cutOff: null} as const;

/** The outcome of a row whose cells have changed: its state stays, and the reason is reported. */
export const ROW_CHANGED: Outcome = {
  state: 'blocked',
  keepsState: true,
  findings: [rolloutFinding('row-changed', {})],
};

/** Which of the confirmed rows a row is. */
export interface ConfirmedRow {
  readonly place: number;
  /** As which of its identities it was confirmed. */
  readonly as: number;
}

/** What the queue holds for a run. */
export interface Admitted<Texts> {
  /** The rows that are to be worked on. */
  readonly rows: ReadonlyMap<Texts, ConfirmedRow>;
  /** Rows in the queue that may be confirmed ones with other cells. */
  readonly changed: readonly Texts[];
  /** Rows in the queue that were never part of the run. */
  readonly unconfirmed: readonly Texts[];
}

/** The confirmed rows of a run, and which of them are finished. */
export class Confirmed {
  private readonly length: number;
  private readonly done: Uint8Array;
  private readonly again: Uint8Array;

  constructor(
    action: RunAction,
    private readonly rows: ConfirmedRows | undefined,
    handled: HandledRows | undefined,
  ) {
    this.length = lengthFor(action);
    const bytes = Math.ceil(this.count / 8);
    this.done = bits(handled?.done, bytes);
    this.again = bits(handled?.again, bytes);
  }

  private get count(): number {
    return (this.rows?.digests.length ?? 0) / this.length;
  }

  /** How many have not been dealt with. */
  get left(): number {
    let left = 0;
    for (let i = 0; i < this.count; i++) if (!isSet(this.done, i)) left++;
    return left;
  }

  /**
   * Separates the rows of the run from others. Of equal rows, as many belong to the run as it was started with.
   *
   * @param identities - one of each row's was passed to `confirm`
   */
  admit<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    identities: Identities<Texts>,
  ): Admitted<Texts> {
    const places = this.places();
    const salt = this.rows?.salt ?? '';
    const known = this.rows && computed.get(this.rows);
    const digestsOf = (row: Texts): readonly string[] =>
      identities
        .of(row)
        .map(it => known?.get(nameOf(it)) ?? digestOf(salt, it, this.length));
    const take = (digests: readonly string[]): ConfirmedRow | null => {
      for (const [as, digest] of digests.entries()) {
        const place = places.get(digest)?.shift();
        if (place !== undefined) return {place, as};
      }
      return null;
    };
    const admitted = new Map<Texts, ConfirmedRow>();
    const others: Texts[] = [];
    const queued = rows
      .filter(isQueued)
      .map(row => ({row, digests: digestsOf(row)}));
    this.leaveDoneOut(
      places,
      queued.flatMap(it => it.digests),
    );
    for (const {row, digests} of queued) {
      const taken = take(digests);
      // A formula may put a finished row into the queue again.
      if (!taken || isSet(this.done, taken.place)) others.push(row);
      else admitted.set(row, taken);
    }
    if (others.length === 0) {
      return {rows: admitted, changed: [], unconfirmed: []};
    }
    // Confirmed rows that are in the sheet no more as they were.
    for (const row of rows) if (!isQueued(row)) take(digestsOf(row));
    const missing = [...places.values()].flat();
    const hasChanged = missing.some(it => !isSet(this.done, it));
    return {
      rows: admitted,
      changed: hasChanged ? others : [],
      unconfirmed: hasChanged ? [] : others,
    };
  }

  /**
   * Those of rows that have left the queue because the run has dealt with them.
   *
   * @param identities - as for `admit`
   */
  dealtWith<Texts extends QueuedTexts>(
    rows: readonly Texts[],
    identities: Identities<Texts>,
  ): ReadonlySet<Texts> {
    const places = this.places();
    const salt = this.rows?.salt ?? '';
    const isDone = (identity: readonly string[]) => {
      const same = places.get(digestOf(salt, identity, this.length)) ?? [];
      const at = same.findIndex(it => isSet(this.done, it));
      if (at >= 0) same.splice(at, 1);
      return at >= 0;
    };
    return new Set(rows.filter(row => identities.of(row).some(isDone)));
  }

  /** The row is dealt with. */
  finish(place: number): void {
    set(this.done, place);
  }

  /** Whether the row was done before, and its password or file had changed by then: notes that. */
  wasDoneAgain(place: number): boolean {
    const was = isSet(this.again, place);
    set(this.again, place);
    return was;
  }

  get handled(): HandledRows {
    return {done: base64(this.done), again: base64(this.again)};
  }

  /**
   * Of equal rows, those that are done have left the queue first: the remaining places belong to those that are still in it.
   *
   * @param queued - the digests of the rows in the queue
   */
  private leaveDoneOut(
    places: Map<string, number[]>,
    queued: readonly string[],
  ): void {
    const waiting = new Map<string, number>();
    for (const it of queued) waiting.set(it, (waiting.get(it) ?? 0) + 1);
    for (const [digest, equal] of places) {
      let gone = equal.length - (waiting.get(digest) ?? 0);
      if (equal.length < 2 || gone <= 0) continue;
      const left = equal.filter(it => !isSet(this.done, it) || gone-- <= 0);
      places.set(digest, left);
    }
  }

  /** Which confirmed rows have a digest, in order. */
  private places(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    const {digests} = this.rows ?? {digests: ''};
    for (let i = 0; i < this.count; i++) {
      const digest = digests.slice(i * this.length, (i + 1) * this.length);
      const same = places.get(digest);
      if (same) same.push(i);
      else places.set(digest, [i]);
    }
    return places;
  }
}

function isQueued({queued}: QueuedTexts): boolean {
  return queued.trim() !== '';
}

function bits(text: string | undefined, bytes: number): Uint8Array {
  const kept = fromBase64(text ?? '');
  return kept?.length === bytes ? kept : new Uint8Array(bytes);
}

function isSet(bytes: Uint8Array, i: number): boolean {
  return (bytes[i >> 3]! & (1 << (i & 7))) !== 0;
}

function set(bytes: Uint8Array, i: number): void {
  bytes[i >> 3]! |= 1 << (i & 7);
}
