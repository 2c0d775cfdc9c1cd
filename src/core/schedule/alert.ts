/** What an alert is, and the sheets that alerts come from. */
import {DAY_MS} from '../base/time';
import type {Mailbox} from '../google/gmail/smime-info';
import type {InventoryLine} from '../inventory/table';
import type {Cause} from '../report/causes';
import type {KeyPairLine} from '../report/key-pairs';
import type {State} from '../rows/outcome';
import type {RowTexts} from '../rows/row';
import type {WatchedFolder} from '../run/kept-schedule';

/** In the order in which they are reported: the most severe first. */
export const KINDS = [
  'revoked',
  'expired',
  'ending',
  'trouble',
  'notInUse',
  'waiting',
  'left',
  'stored',
  'renewed',
  'fileTaken',
  'fileLeft',
] as const;

/** One thing about one alias. */
export interface Alert extends Mailbox {
  readonly kind: (typeof KINDS)[number];
  /** Number of its row in the Rollout sheet; null for an alias that has none. */
  readonly row: number | null;
  /** For `ending`: the tier that it has reached, in days; else 0. */
  readonly tier: number;
  /** When the default expires, milliseconds since the epoch; null if it is irrelevant or unknown. */
  readonly ends: number | null;
  /** Whole days until then; below 0 when it is over. */
  readonly days: number | null;
  /** For `trouble`: why the row needs attention. */
  readonly cause?: Cause;
  /** It is about a key pair of client-side encryption, and `row` is one of the CSE sheet. */
  readonly isKeyPair?: true;
  /** For `renewed`: by someone in Gmail, and not by the row. */
  readonly isReplaced?: true;
  /**
   * For `revoked`, `trouble`, `notInUse`, `waiting` and `left`: the row's Message cell. For `fileTaken` the file's name, and for
   * `fileLeft`, whose alias is the file's name, why it was not used.
   */
  readonly message: string;
  /** Two alerts are the same one when this is the same. */
  readonly identity: string;
}

/** The source of alerts: the present sheets. */
export interface Standing {
  readonly rows: readonly RowTexts[];
  readonly inventory: readonly InventoryLine[];
  readonly keyPairs: readonly KeyPairLine[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Days before the end, the largest first. */
  readonly tiers: readonly number[];
  /** The state that a row's State cell names. */
  stateOf(row: RowTexts): State | null;
  /** Whether the row's check failed just now, whatever its State cell says. */
  failedNow(row: RowTexts): boolean;
  /** Whether the clock has changed what Gmail holds for the row since the last digest. */
  storedNow(row: RowTexts): boolean;
  /** What the watched folder has supplied; absent if none was read. */
  readonly watched?: WatchedFiles | undefined;
}

/** The files of the watched folder that were used, and those that were not. */
export interface WatchedFiles {
  readonly taken: WatchedFolder['taken'];
  readonly left: readonly UnusedFile[];
}

/** A file of the watched folder that was not used, with the reason as a sentence. */
export interface UnusedFile {
  readonly fileId: string;
  readonly name: string;
  readonly why: string;
}

/** The smallest tier that has been reached; null before the largest, 0 when it is over. */
export function tierAt(
  ends: number,
  now: number,
  tiers: readonly number[],
): number | null {
  if (ends <= now) return 0;
  const reached = tiers.filter(days => ends - now <= days * DAY_MS);
  return reached.length === 0 ? null : Math.min(...reached);
}
