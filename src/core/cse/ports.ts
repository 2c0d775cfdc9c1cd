/** The ports for client-side encryption. */
import type {CseSettings} from './contract';
import type {CseSheet} from './sheet';
import type {RunPorts} from '../run/ports';
import type {ClockTrigger} from '../rows/ports';

/** What the work on rows asks of the world: the part of the ports that a program without sheets has as well. */
export interface CseWorkPorts extends Pick<
  RunPorts,
  | 'now'
  | 'hidden'
  | 'rights'
  | 'operator'
  | 'openings'
  | 'caCertificates'
  | 'randomBytes'
  | 'platform'
> {
  readonly store: Pick<RunPorts['store'], 'settings' | 'schedule'> & {
    cse(): CseSettings;
  };
  readonly speech: Pick<RunPorts['speech'], 'stateLabel'>;
  /** Where calls can be waited for outside of workflows; see `KeyServices`. */
  readonly waiting: Pick<RunPorts, 'wire' | 'now' | 'sleep'> | null;
}

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
