import type {Notice} from '../base/notice';
import type {
  KeptIssuerSettings,
  KeptRequestSettings,
} from '../run/kept-settings';

/** Kinds of keys that the page makes: those that Gmail accepts. */
export type KeyType = KeptRequestSettings['keyType'];

/** The verbs of the sidebar for certificate requests. Each: its input and its output. */
export interface RequestVerbs {
  /** The rows of a selection that need a certificate, as far as the sheet knows; Gmail is not asked. */
  requestTargets: {
    in: {selection: RequestSelection};
    out: RequestTargets;
  };
  /** The state of the mailboxes for which requests were made, in their order; at most 5,000. Gmail is not asked. */
  requestStandings: {
    in: {mailboxes: readonly Pick<RequestTarget, 'user' | 'alias'>[]};
    out: readonly RequestStanding[];
  };
  /** The names of users as the directory has them, in their order; empty where it has none. At most 5,000. */
  userNames: {
    in: {users: readonly string[]};
    out: readonly string[];
  };
  /** Checks and stores the settings of requests; problems are returned as notices and nothing is stored. */
  saveRequestSettings: {
    in: {settings: RequestSettings};
    out: RequestSettings;
  };
}

/** What the sidebar may ask of a certification authority that the script reaches through its API. */
export interface IssuerVerbs {
  /** The authority that is set up; null if none is. */
  issuer: {
    in: {};
    out: {
      readonly name: string;
      /** Whether *Off-board* can have it revoke what it has issued. */
      readonly canRevoke: boolean;
    } | null;
  };
  issuerSettings: {in: {}; out: IssuerOverview};
  /** Checks and stores; what is wrong comes back as notices and nothing is stored. */
  saveIssuerSettings: {
    in: {
      settings: IssuerSettings;
      /** CFSSL’s key in hexadecimal, which is never given back; left out: it stays. */
      key?: string;
    };
    out: IssuerOverview;
  };
  /**
   * Requests certificates, at most 50 at once. Repeating the same request (user, alias, attempt, and public key) returns the same
   * certificate. The answers are in the order of the requests.
   */
  issueCertificates: {
    in: {requests: readonly CertificateRequest[]};
    out: {readonly results: readonly IssueResult[]};
  };
  /** Asks for the result of pending requests, at most 50 at once; answers like `issueCertificates`. */
  fetchCertificates: {
    in: {pending: readonly PendingRequest[]};
    out: {readonly results: readonly IssueResult[]};
  };
}

export type RequestSelection = 'todo' | 'selected' | 'all';

/** Rows that need a certificate. */
export interface RequestTargets {
  /** In the order of the sheet, at most 5,000. */
  readonly targets: readonly RequestTarget[];
  /** Rows of the selection that need one beyond these. */
  readonly more: number;
  /** Rows of the selection that get no request, by reason. */
  readonly leftOut: {
    /** Their certificate is valid and not due. */
    readonly valid: number;
    /** They name a certificate file that was not uploaded yet. */
    readonly withFile: number;
    /** The row itself is wrong: no address, or the same mailbox twice. */
    readonly unusable: number;
    /** Their certificates were deleted, or the user has left. */
    readonly gone: number;
  };
  readonly settings: RequestSettings;
}

/** A row that needs a certificate. Addresses are in lowercase; `alias` is the address that the certificate is for. */
export interface RequestTarget {
  readonly user: string;
  readonly alias: string;
  /** Number of the row in the sheet, for showing only. */
  readonly row: number;
  readonly why: 'none' | 'expired' | 'due';
}

/** The state of a mailbox, as far as the sheet knows. */
export interface RequestStanding {
  /** Whether it needs a certificate; so does one without a row. */
  readonly needs: boolean;
  /** SHA-256 of the certificates that Gmail holds for it, lower-case hex. */
  readonly held: readonly string[];
  /** Names of files whose upload for it was interrupted: Gmail may hold what was in them, and the sheet does not know. */
  readonly interrupted: readonly string[];
}

/**
 * What requests are made with, for all operators: the kind of key, the template of the subject (as in `CN={alias}, O=Example`),
 * whether the user’s other confirmed addresses are requested, too, and the columns of the CSV for bulk portals, one a line (as in
 * `email={alias}`).
 */
export type RequestSettings = KeptRequestSettings;

/** The authority that is asked for certificates, for all operators. */
export type IssuerSettings = KeptIssuerSettings;

export interface IssuerOverview {
  readonly settings: IssuerSettings;
  /** Whether CFSSL’s key is saved for this person. */
  readonly hasKey: boolean;
}

/** A request for one certificate. */
export interface CertificateRequest {
  readonly user: string;
  readonly alias: string;
  /** A name for this request that no other one of the mailbox has: 16 lower-case hexadecimal digits, kept in the key file. */
  readonly attempt: string;
  /** PKCS#10 as PEM. */
  readonly csr: string;
}

/** A request that waits for the authority. */
export interface PendingRequest {
  readonly user: string;
  readonly alias: string;
  readonly attempt: string;
  /** As `issueCertificates` gave it. */
  readonly id: string;
}

/** The result of a request. */
export type IssueResult =
  | {
      readonly ended: 'issued';
      /** The certificate as PEM. */
      readonly pem: string;
      /** The certificates above it as PEM, each one’s issuer after it; with or without the root. */
      readonly chain: readonly string[];
    }
  | {readonly ended: 'pending'; readonly id: string}
  /** Asking again would not help before something is put right. */
  | {readonly ended: 'refused'; readonly notice: Notice}
  /** Time or quota ran out: ask again with the same request. */
  | {readonly ended: 'not finished'};
