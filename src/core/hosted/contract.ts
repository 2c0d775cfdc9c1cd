import type {Derivation} from '../certificates';
import type {Cause} from '../report/causes';
import type {Notice} from '../base/notice';
import type {InPage} from '../rows/openings';
import type {CertificateCard} from '../rows/cards';
import type {Selection} from '../rows/actions';
import type {ProtectedFile} from '../run/progress';
import type {LocalFile, UploadedFile} from './local-file';

/** The verbs of the sidebar for mailboxes and files of hosted S/MIME. Each: its input and its output. */
export interface HostedVerbs {
  /**
   * The row under the cursor, or the one that `of` names; with `step` the next or the previous row after that one among those
   * that need attention, or those of them with the `cause`. With `show` the row is selected in the sheet. null when there is
   * no such row.
   */
  row: {
    in: {
      of?: Pick<RowCard, 'row' | 'user' | 'alias'>;
      step?: 1 | -1;
      cause?: Cause;
      show?: boolean;
    };
    out: RowCard | null;
  };
  /** The certificates that Gmail holds for an alias, read now. */
  certificates: {
    in: {user: string; alias: string};
    out: readonly CertificateCard[];
  };
  /** One certificate with its chain, read now. */
  certificate: {
    in: {user: string; alias: string; id: string};
    out: {
      readonly certificate: CertificateCard;
      readonly chain: readonly CertificateCard[];
      readonly pem: string;
    };
  };
  /**
   * Opens the certificate file of the row under the cursor, or of `of`, and returns which row that was, what the file holds and
   * its problems, most severe first. Sends nothing. With `protectedFile`, there is no result yet: open it and ask again.
   */
  examine: {
    in: InPage & {readonly of?: Pick<RowCard, 'row' | 'user' | 'alias'>};
    out: {
      readonly row: number;
      readonly user: string;
      readonly alias: string;
      readonly certificate: CertificateCard | null;
      readonly chain: readonly CertificateCard[];
      readonly notices: readonly Notice[];
      readonly protectedFile: ProtectedFile | null;
    };
  };
  /**
   * Opens a row's protected file with keys (base64) that the page has derived, by the ids of their derivations, and caches its
   * facts for the next `examine` or `continue`. Keys that were given before have to be given again.
   */
  openProtected: {
    in: {
      user: string;
      alias: string;
      keys: Readonly<Record<string, string>>;
      /** As given to `continue`. */
      password?: string;
    };
    /** What still has to be derived; empty when it is done. */
    out: {readonly derivations: readonly Derivation[]};
  };
  setDefault: {
    in: {user: string; alias: string; id: string};
    out: readonly CertificateCard[];
  };
  /** Deletes one certificate. Refused for the default or the last valid one unless `force`. */
  delete: {
    in: {user: string; alias: string; id: string; force: boolean};
    out: readonly CertificateCard[];
  };
  /** What the page needs to judge files from the person's computer: the users they can belong to, and how strict to be. */
  mailboxes: {
    in: {};
    out: {
      /** User and alias of each row that has addresses, in lowercase; an alias that is the primary address is left out. */
      readonly rows: readonly (
        | readonly [user: string]
        | readonly [user: string, alias: string]
      )[];
      readonly asWarning: readonly string[];
      readonly roots: readonly string[];
      readonly renewalDays: number;
      /** DER in base64: CA certificates that complete files; null if files are sent as they are. */
      readonly caCertificates: readonly string[] | null;
      /** The script's clock, milliseconds since the epoch. */
      readonly now: number;
    };
  };
  /** The CA certificates that files are completed with. `expires`: milliseconds since the epoch. */
  caCertificates: {in: {}; out: {readonly known: readonly KnownCa[]}};
  /** Adds some: at most 200, DER in base64. `refused`: those that have expired or don't belong to a CA. */
  addCaCertificates: {
    in: {certificates: readonly string[]};
    out: {
      readonly known: readonly KnownCa[];
      readonly added: number;
      readonly refused: number;
    };
  };
  /** The send-as addresses of at most 50 users, requested from Google now; `why` if that was not possible. */
  userAddresses: {
    in: {users: readonly string[]};
    out: readonly {
      readonly user: string;
      readonly confirmed: readonly string[];
      readonly unconfirmed: readonly string[];
      readonly why: string;
    }[];
  };
  /**
   * Opens the files of rows and asks Google for the addresses of those users whose certificates name more than the row's alias,
   * for about 20 seconds. Writes nothing. Call it again with `next` until that is empty; each answer covers all rows.
   *
   * @param password - for rows that have none
   */
  furtherAddresses: {
    in: {selection: Selection; password: string; page: string};
    out: FurtherScan;
  };
  /**
   * Adds a row with the file and the password of `from` for each accepted address, or fills the one that has no file. Done
   * again it changes nothing. Refused while a run has rows in the queue.
   */
  addFurtherAddresses: {
    in: {accepted: readonly FurtherAddress[]};
    out: {
      readonly added: number;
      readonly filled: number;
      readonly unchanged: number;
      /** Addresses whose row is no longer in the sheet. */
      readonly gone: number;
    };
  };
  /**
   * Uploads certificate files from the person's computer; at most 20 at once. They are opened and judged here, sent to Gmail and
   * forgotten; the outcome goes into the mailbox's row, which is added if Gmail holds the certificate and there is none, and into
   * Inventory and Log. Idempotent: a file that is sent twice is stored once. `stop` ends it after its present wave. Refused while
   * a run has rows in the queue.
   */
  uploadFiles: {
    in: {files: readonly LocalFile[]; makeDefault: boolean};
    /** In the order of the files. `note` is for all of them; mostly empty. */
    out: {readonly results: readonly UploadedFile[]; readonly note: string};
  };
}

/** A CA whose certificate is known. */
export interface KnownCa {
  readonly name: string;
  readonly expires: number;
}

/** An address of a row's user that the certificate of the row is for too. */
export interface FurtherAddress {
  readonly user: string;
  readonly alias: string;
  /** The alias of that row. */
  readonly from: string;
}

/** What the certificates of rows say beyond the rows. */
export interface FurtherScan {
  /** Rows that an upload would be for. */
  readonly count: number;
  /** Those of them with a file, and how many of these have been looked into. */
  readonly rows: number;
  readonly seen: number;
  /** Confirmed addresses of the rows' own users that have no file in a row of their own; all of them. */
  readonly further: readonly (FurtherAddress & {readonly row: number})[];
  /** Addresses that get nothing: not confirmed by the user, or not the user's. At most 100. */
  readonly left: readonly {
    readonly row: number;
    readonly user: string;
    readonly address: string;
    readonly is: 'unconfirmed' | 'not theirs';
  }[];
  /** Rows whose certificates, or whose users' addresses, could not be read. At most 100. */
  readonly unread: readonly {
    readonly row: number;
    readonly user: string;
    readonly alias: string;
    readonly why: string;
  }[];
  /** How many there are of the last two beyond those that are listed. */
  readonly more: number;
  /** Pass this as `page` to continue; empty when everything is known. */
  readonly next: string;
}

/** A row of the Rollout sheet. */
export interface RowCard {
  /** Number of the row in the sheet, for showing only. */
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  readonly state: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly message: string;
  /** When state and message were last written, as the sheet shows it; empty if they never were. */
  readonly updated: string;
  /** What the sheet itself says against the row (address missing, row twice, no access to this user). */
  readonly notices: readonly Notice[];
  /** Whether the row names a certificate file. */
  readonly hasFile: boolean;
  readonly hasPassword: boolean;
  /** Its position among the rows that were asked about, from 1; null if it is not one of them. */
  readonly place: number | null;
  /** How many of these there are, and whether some are after and before this row. */
  readonly among: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Why it needs attention, and how many rows do for this reason; null if it does not. */
  readonly cause: {
    readonly cause: Cause;
    readonly title: string;
    readonly count: number;
  } | null;
}
