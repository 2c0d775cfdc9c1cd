/** The ports for users who consent themselves. */
import type {ConsentKey, ConsentStore} from './store';
import type {ConsentLine, ConsentNews} from './table';
import type {ConsentSpeech, ConsentViewerSpeech} from './speech';
import type {ConsentTokens} from './tokens';
import type {Rights} from '../rows/ports';
import type {RunPorts} from '../run/ports';

export interface ConsentPorts extends RunPorts {
  /** The store of consents and the key for links. */
  readonly consent: ConsentStore & ConsentKey;
  readonly rights: Rights & {
    /** The tokens of users who have consented; null if consent is not set up. */
    consent(): ConsentTokens | null;
  };
  readonly workbook: RunPorts['workbook'] & {
    /**
     * Updates the Consent sheet with the users' states; a missing sheet is created again.
     *
     * @param tell - receives the differences from the sheet's former content, before they are written
     */
    showConsent(
      lines: readonly ConsentLine[],
      tell: (news: readonly ConsentNews[]) => void,
    ): void;
  };
  readonly speech: RunPorts['speech'] & {
    readonly consent: ConsentSpeech;
    /** What a person is written to in a language; see `languageFor`. */
    invitationIn(language: string): Pick<ConsentSpeech, 'invitation' | 'mail'>;
  };
  readonly viewerSpeech: RunPorts['viewerSpeech'] & {
    readonly consent: ConsentViewerSpeech;
  };
}
