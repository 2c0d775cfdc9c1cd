import type {CseTexts} from './row';
import type {QueueSheet} from '../rows/queue-sheet';

/** The inputs of a row of the CSE sheet. */
export interface CseInputs {
  readonly user: string;
  readonly certificate: string;
  readonly password: string;
  readonly metadata: string;
  readonly use: string;
}

/** The CSE sheet. */
export interface CseSheet extends QueueSheet<CseTexts> {
  /** Whether it was set up; all else throws where it was not. */
  isSetUp(): boolean;
  /** Adds rows at the end, as `RolloutSheet.append` does. */
  append(rows: readonly CseInputs[]): void;
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
   * Writes inputs into rows that are there, by `cseKeyOf`; of several rows with one key into the first. What is given is text,
   * whatever it looks like.
   */
  fill(
    changes: readonly {
      readonly key: string;
      readonly cells: Partial<Omit<CseInputs, 'user' | 'use'>>;
    }[],
  ): void;
}
