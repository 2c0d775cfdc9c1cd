/** The ports for client-side encryption. */
import type {CseSettings} from './contract';
import type {CseSheet} from './sheet';
import type {RunPorts} from '../run/ports';
import type {ClockTrigger} from '../rows/ports';

export interface CsePorts extends RunPorts {
  readonly workbook: RunPorts['workbook'] & {
    readonly cse: CseSheet;
  };
  readonly store: RunPorts['store'] & {
    cse(): CseSettings;
    saveCse(settings: CseSettings): void;
  };
  readonly speech: RunPorts['speech'] & {
    /** The Log's name for the obliteration of a key pair, which is not an action on rows. */
    obliterateLabel(): string;
  };
  /** Tries rows of the CSE sheet again that wait, every hour. */
  readonly retryTrigger: ClockTrigger;
}
