/** What Gmail keeps for client-side encryption (CSE), as plain data. */
import type {Clock} from '../clock';

/**
 * Whether an administrator has turned CSE on for a user, which requires an edition that has it: Enterprise Plus,
 * Education Standard, Education Plus, Frontline Plus. It may take a day to become effective in the API: `activating`.
 */
export type CseSwitch = 'on' | 'off' | 'activating';

export interface CseOfUser {
  switch: CseSwitch;
  /** When activating becomes on; milliseconds since the epoch. */
  activeFrom: number;
  readonly keyPairs: StoredCseKeyPair[];
  /** One at most, plus those left by former primary addresses. */
  readonly identities: StoredCseIdentity[];
}

/** Where the private key is: with a key service, which wrapped it, or in hardware of the user's. */
export type CseKeyMetadata = {readonly id: string} & (
  | {readonly kaclsUri: string; readonly kaclsData: string}
  | {readonly description: string}
);

export interface StoredCseKeyPair {
  readonly id: string;
  /** Leaf and chain down to the root, concatenated. */
  readonly pem: string;
  /** SHA-256 of the leaf, lower-case hex. */
  readonly fingerprint: string;
  readonly subjectEmailAddresses: readonly string[];
  readonly metadata: readonly CseKeyMetadata[];
  /** Milliseconds since the epoch; null while it is enabled. */
  disabledAt: number | null;
}

/** One pair for both uses, or one for each. */
export type CseKeyPairsOfIdentity =
  | {readonly primary: string}
  | {readonly signing: string; readonly encryption: string};

export interface StoredCseIdentity {
  readonly emailAddress: string;
  keyPairs: CseKeyPairsOfIdentity;
}

export function noCse(): CseOfUser {
  return {switch: 'off', activeFrom: 0, keyPairs: [], identities: []};
}

/** The present setting. */
export function cseSwitch(cse: CseOfUser, clock: Clock): CseSwitch {
  return cse.switch === 'activating' && clock.now() >= cse.activeFrom
    ? 'on'
    : cse.switch;
}

/** The ids of the pairs that an identity uses. */
export function idsOf(keyPairs: CseKeyPairsOfIdentity): readonly string[] {
  return 'primary' in keyPairs
    ? [keyPairs.primary]
    : [keyPairs.signing, keyPairs.encryption];
}
