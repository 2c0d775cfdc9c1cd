/** What is asked of the world for users who allow it themselves. */
import type {ConsentKey, ConsentStore} from './store';
import type {ConsentLine, ConsentNews} from './table';
import type {ConsentSpeech} from './speech';
import type {ConsentTokens} from './tokens';
import type {Rights} from '../rows/ports';
import type {RunPorts} from '../run/ports';

export interface ConsentPorts extends RunPorts {
  /** What is kept of the users who allow it themselves. */
  readonly consent: ConsentStore & ConsentKey;
  readonly rights: Rights & {
    /** The tokens of users who have allowed it; null when consent is not set up. */
    consent(): ConsentTokens | null;
  };
  readonly workbook: RunPorts['workbook'] & {
    /**
     * Makes the Consent sheet say where users stand; one that is gone is made again.
     *
     * @param tell - is given what is different from what the sheet said before, ahead of its being written
     */
    showConsent(
      lines: readonly ConsentLine[],
      tell: (news: readonly ConsentNews[]) => void,
    ): void;
  };
  readonly speech: RunPorts['speech'] & {
    readonly consent: ConsentSpeech;
  };
}
