import type {InputSheet} from './input-sheet';
import type {QueueSheet} from './queue-sheet';
import type {RowTexts} from './row';

/** The inputs of a row of the Rollout sheet. */
export interface RolloutInputs {
  readonly user: string;
  readonly alias: string;
  readonly file: string;
  readonly password: string;
}

/** The Rollout sheet; the key of its rows is `keyOf`. */
export interface RolloutSheet
  extends QueueSheet<RowTexts>, InputSheet<RolloutInputs, 'file' | 'password'> {
  /** When each row's certificate ends, by row number, milliseconds since the epoch. */
  expiries(): ReadonlyMap<number, number>;
  /**
   * Deletes rows that were just read, as a whole.
   *
   * @returns false when one of them holds something in a column that is not the table's; nothing is deleted then
   * @throws DoorRefusal when someone else protects one of them
   */
  remove(rows: readonly RowTexts[]): boolean;
  /** Brings the sheet to the front, and selects a row if one is named. */
  show(row?: number): void;
  /**
   * Sets the sheet's filter, which everyone sees, so that rows with these texts are hidden, or removes such a filter.
   *
   * @param hidden - null: every row is shown again
   * @param replaces - whether a filter set by someone else may be replaced
   * @returns `other`: there is such a filter, and nothing was changed
   * @throws DoorRefusal if the sheet is protected
   */
  filter(hidden: HiddenTexts | null, replaces: boolean): FilterSet;
}

/** Texts of cells whose rows are hidden, by column. */
export interface HiddenTexts {
  readonly state: readonly string[];
  readonly details: readonly string[];
}

/** The result for the sheet's filter. */
export type FilterSet = 'set' | 'none' | 'other';
