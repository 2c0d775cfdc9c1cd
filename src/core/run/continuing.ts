import type {InPage} from '../rows/openings';

/** How a run continues from the page. */
export interface Continuing extends InPage {
  /** For rows without a password of their own whose work is not finished. It is used and forgotten. */
  readonly password?: string;
  /** For rows of the CSE sheet whose key the key service is to wrap: the token that it asks for. It is used and forgotten. */
  readonly keyServiceToken?: string;
}
