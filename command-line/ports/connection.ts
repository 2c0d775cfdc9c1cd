/** How the program reaches Google. */
import type {ServiceAccount} from '../../src/core/access/tokens';
import type {HiddenValues} from '../../src/core/google/hidden-values';
import type {AsyncWire} from './wire';

/** What a person gave on the command line or in the environment. No secret is among it, only where one is. */
export interface AccessOptions {
  /** Address of the service account that acts for users; null: the one of the credentials. */
  readonly serviceAccount: string | null;
  /** Path of a service account's JSON key file; null for keyless. */
  readonly keyFile: string | null;
  /** Where Google's APIs are, in place of googleapis.com: an emulator. Null for Google. */
  readonly endpoint: string | null;
  /** The most sockets at once. */
  readonly sockets: number;
}

/** The program's own identity, and its wire. */
export interface Connection {
  readonly wire: AsyncWire;
  /** Who acts for users; with `sign` if its key is here. The core's `Tokens` does the rest. */
  readonly account: ServiceAccount;
  /** The address that the Log names as the operator: the person of a `gcloud` login, or the service account. */
  readonly operator: string;
}

/**
 * Finds the credentials, and makes a wire. Its problems quote nothing that their own call has sent; what that was is forgotten with
 * it, since one register for all would hold half a million tokens at the end of a large run.
 *
 * @param hidden - receives the secrets that outlive a call
 * @throws AccessProblem
 */
export type Connect = (
  options: AccessOptions,
  hidden: HiddenValues,
) => Promise<Connection>;
