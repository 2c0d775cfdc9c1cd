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
  /** Brings a row to the front and selects it. */
  show(row: number): void;
}
