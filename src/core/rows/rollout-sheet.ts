import type {RowTexts} from './row';
import type {QueueSheet} from './queue-sheet';

/** The Rollout sheet. */
export interface RolloutSheet extends QueueSheet<RowTexts> {
  /**
   * Adds rows at the end, and room for them, set up like the others. What is given is text, whatever it looks like. Cut off,
   * it has added whole rows, the first ones.
   */
  append(
    rows: readonly {
      readonly user: string;
      readonly alias: string;
      readonly file: string;
      readonly password: string;
    }[],
  ): void;
  /**
   * Whether inputs can be written. @param added - rows that are to be appended
   *
   * @throws DoorRefusal where somebody else protects one of the cells; nothing is changed then
   */
  refuseGuarded(
    added: number,
    changes: readonly {readonly key: string; readonly cells: object}[],
  ): void;
  /**
   * Writes inputs into rows that are there, by key; of several rows with one key into the first. What is given is text,
   * whatever it looks like.
   */
  fill(
    changes: readonly {
      readonly key: string;
      readonly cells: {readonly file?: string; readonly password?: string};
    }[],
  ): void;
  /** When each row's certificate ends, by row number, milliseconds since the epoch. */
  expiries(): ReadonlyMap<number, number>;
}
