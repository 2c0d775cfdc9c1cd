/** The ports for the Dashboard sheet and the report. */
import type {Cause} from './causes';
import type {Figures} from './figures';
import type {InventoryPorts} from '../inventory/ports';
import type {KeyPairLine} from './key-pairs';
import type {ReportWords} from './coverage-csv';

export interface ReportPorts extends InventoryPorts {
  readonly workbook: InventoryPorts['workbook'] & {
    /** The key pairs that the CSE sheet records; empty if there is no such sheet. @throws DoorRefusal if it cannot be read */
    keyPairs(): readonly KeyPairLine[];
    /** The daily figures in the Dashboard, oldest first; empty if there are none. */
    history(): Figures['history'];
    /** Makes the Dashboard sheet say the figures; its charts follow. One that is gone is made again. */
    showDashboard(figures: Figures): void;
  };
  readonly speech: InventoryPorts['speech'] & {
    readonly reportWords: ReportWords;
    /** Why rows need attention, in a few words. */
    causeTitle(cause: Cause): string;
  };
  readonly viewerSpeech: InventoryPorts['viewerSpeech'] & {
    causeTitle(cause: Cause): string;
  };
}
