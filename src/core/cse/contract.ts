/** The part of the door for Gmail client-side encryption (CSE). Wrapped keys and metadata never cross it outwards. */
import type {Notice} from '../base/notice';
import type {Derivation} from '../certificates';
import type {CertificateCard} from '../rows/cards';
import type {StateCount} from '../report/states';

/** The format of the request to wrap a private key, since vendors differ. */
export interface WrappingSettings {
  /** JSON with `{{private_key}}` in it, and where wanted `{{authentication}}` and `{{perimeter_id}}`. */
  readonly template: string;
  readonly keyFormat: 'pkcs8-pem' | 'pkcs1-pem' | 'pkcs8-base64';
  /** The answer's field that holds the wrapped key. */
  readonly answerField: string;
  readonly perimeterId: string;
}

/** A key service, and the unit (`/Sales/North`) or group (its address) that has it. */
export interface Assignment {
  readonly to: string;
  readonly uri: string;
}

/** What the admin sets about CSE. */
export interface CseSettings {
  /** The key service that rows must name; empty: the one that all rows of a run agree in. Rows that are to be wrapped use it. */
  readonly keyService: string;
  /** Key services of units and groups, where there are several; `keyService` is for everybody else. Of groups the first one counts. */
  readonly assigned: readonly Assignment[];
  /** Whether private keys may be sent to the key service to be wrapped. */
  readonly wraps: boolean;
  readonly wrapping: WrappingSettings;
}

/** The key service's own word on itself. */
export interface KeyServiceCard {
  readonly uri: string;
  readonly name: string;
  readonly vendor: string;
  readonly version: string;
  readonly operations: readonly string[];
  /** What prevents its use; empty if nothing does. */
  readonly notices: readonly Notice[];
}

/** Rows of the CSE sheet that need attention for the same reason. */
export interface CseProblem {
  /** What the first of them says. */
  readonly says: string;
  readonly count: number;
  /** At most 30, in the order of the sheet. */
  readonly rows: readonly {readonly row: number; readonly user: string}[];
}

/** The CSE sheet at a glance. */
export interface Cse {
  /** False until the sheet is there. */
  readonly ready: boolean;
  readonly rows: number;
  readonly states: readonly StateCount[];
  /** The same of the rows that are selected in the sheet and in sight. */
  readonly selected: readonly StateCount[];
  readonly problems: readonly CseProblem[];
  /**
   * Rows that wait for Gmail to turn CSE on, and when they are tried next (milliseconds since the epoch; null: not
   * automatically).
   */
  readonly waiting: number;
  readonly nextTry: number | null;
  readonly settings: CseSettings;
  /** Key services that the rows name, as far as the sheet shows it. */
  readonly keyServices: readonly {
    readonly uri: string;
    readonly rows: number;
  }[];
  /** Whether users can be acted for: CSE needs the delegation. */
  readonly access: boolean;
  readonly notices: readonly Notice[];
}

/** A key pair that Gmail holds. Instants are milliseconds since the epoch. */
export interface KeyPairCard {
  readonly id: string;
  readonly state: 'enabled' | 'disabled' | 'unknown';
  readonly disabledSince: number | null;
  /** From when it can be obliterated; null while it is enabled. */
  readonly obliterableFrom: number | null;
  readonly daysLeft: number | null;
  /** null where its certificate cannot be read. */
  readonly certificate: CertificateCard | null;
  /** The key service's address, or what describes the hardware key. */
  readonly keptBy: readonly string[];
  /** What the user's identity uses it for. */
  readonly usedFor: 'both' | 'signing' | 'encryption' | 'nothing';
}

/** A user as Gmail has it now. */
export interface CseUser {
  readonly user: string;
  readonly keyPairs: readonly KeyPairCard[];
  readonly hasIdentity: boolean;
  /** Other addresses for which Gmail keeps an identity: former primary addresses. */
  readonly otherIdentities: readonly string[];
}

/** The row under the cursor of the CSE sheet. */
export interface CseRowCard {
  readonly row: number;
  readonly user: string;
  readonly use: 'both' | 'signing' | 'encryption' | 'unknown';
  readonly state: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly message: string;
  /** When state and message were last written, as the sheet shows it; empty if they never were. */
  readonly updated: string;
  readonly notices: readonly Notice[];
}

/** A file of a folder and why nothing came of it. */
export interface CseLeftover {
  readonly name: string;
  readonly path: string;
  readonly says: string;
  readonly fix: string;
}

/** What a folder would do to the CSE sheet. */
export interface CseFolder {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly examples: readonly {
    readonly user: string;
    readonly certificate: string;
    readonly metadata: string;
    readonly does: 'added' | 'changed';
  }[];
  /** At most 100 are listed. */
  readonly leftovers: readonly CseLeftover[];
  readonly left: number;
  readonly notices: readonly Notice[];
}

/** Each verb: its input and its output. */
export interface CseVerbs {
  cse: {in: {}; out: Cse};
  /** Checks and stores; problems are returned as notices and nothing is stored. */
  saveCse: {in: {settings: CseSettings}; out: Cse};
  /** Asks a key service for its status. */
  checkKeyService: {in: {uri: string}; out: KeyServiceCard};
  /**
   * The row under the cursor; null when the cursor is on no row of the CSE sheet. With `show`, the sheet is opened and that row
   * selected before; the row that is for the user, if the sheet was sorted meanwhile.
   */
  cseRow: {
    in: {show?: {readonly row: number; readonly user: string}};
    out: CseRowCard | null;
  };
  /**
   * Opens the protected file of a row, by its user and use, with keys (base64) that the page has derived, by the ids of their
   * derivations, and caches its facts for the next `continue`. Keys that were given before have to be given again.
   */
  openProtectedCse: {
    in: {
      user: string;
      use: string;
      keys: Readonly<Record<string, string>>;
      /** As given to `continue`. */
      password?: string;
    };
    /** What still has to be derived; empty when it is done. */
    out: {readonly derivations: readonly Derivation[]};
  };
  /** A user's key pairs and identity, read now. */
  cseUser: {in: {user: string}; out: CseUser};
  /**
   * Enables, disables or obliterates one key pair. `typed` must be the user's address for `obliterate`, which is permanent; it is
   * refused until the pair has been disabled for more than 30 days. Disabling the pair that the identity uses requires
   * `confirmed`.
   */
  changeKeyPair: {
    in: {
      user: string;
      id: string;
      to: 'enable' | 'disable' | 'obliterate';
      confirmed?: boolean;
      typed?: string;
    };
    out: CseUser;
  };
  /** Lets the identity use another key pair for both uses, or deletes it; `confirmed` must be true for deleting. */
  changeIdentity: {
    in: {
      user: string;
      to: 'use' | 'delete';
      id?: string;
      confirmed?: boolean;
    };
    out: CseUser;
  };
  /** Says what `takeCseFolder` would do. Writes nothing. */
  scanCseFolder: {in: {link: string}; out: CseFolder};
  /** Brings the files `user@domain.p7pem` and `user@domain.wrap` of a folder into the CSE sheet. `confirmed` is `added + changed`. */
  takeCseFolder: {
    in: {link: string; confirmed: number};
    out: {readonly added: number; readonly changed: number};
  };
}
