import type {InputSheet} from '../rows/input-sheet';
import type {QueueSheet} from '../rows/queue-sheet';
import type {CseTexts} from './row';

/** The inputs of a row of the CSE sheet. */
export interface CseInputs {
  readonly user: string;
  readonly certificate: string;
  readonly password: string;
  readonly metadata: string;
  readonly use: string;
}

/** The CSE sheet; the key of its rows is `cseKeyOf`. */
export interface CseSheet
  extends
    QueueSheet<CseTexts>,
    InputSheet<CseInputs, 'certificate' | 'password' | 'metadata'> {
  /** Opens the sheet, and selects a row. */
  show(row: number): void;
  /** Whether it was set up; if it was not, everything else throws. */
  isSetUp(): boolean;
  /** Whether anything is written below its headers; false where there is no sheet. */
  hasRows(): boolean;
  /** When the certificates of its rows expire, milliseconds since the epoch, by row number; rows without one are left out. */
  expiries(): ReadonlyMap<number, number>;
  /** When an outcome was last written to its rows, likewise. */
  updates(): ReadonlyMap<number, number>;
}
