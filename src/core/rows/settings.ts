/** What the admin sets. The private key is never read back: only whether one is stored for this person. */
export interface Settings {
  readonly access: 'own' | 'keyless' | 'key';
  /** The service account's address. */
  readonly serviceAccount: string;
  /** Its numeric client id, for the delegation entry; empty until known. */
  readonly clientId: string;
  /** Addresses that may use the tool. */
  readonly operators: readonly string[];
  /** The user that the set-up check asks about. */
  readonly testUser: string;
  /** Make an uploaded certificate the default. */
  readonly makeDefault: boolean;
  /** Empty a row's password cell once its upload succeeded. */
  readonly emptyPassword: boolean;
  /** Complete files that lack CA certificates, and pack those again that Gmail could not read. */
  readonly repairsFiles: boolean;
  /** The secrets that password cells may name: `projects/…`, or `projects/…/secrets/…`; empty if none. */
  readonly secretPrefix: string;
  /** The language of the sheet, such as `de`; empty for that of the spreadsheet’s locale. */
  readonly language: string;
  /** How many mailboxes are processed at once, 1 to 100. */
  readonly width: number;
  /** Codes of blocks that are to be mere warnings. */
  readonly asWarning: readonly string[];
  /** Who relaxed which of them, and when; those of earlier versions are not listed. The page's value is ignored. */
  readonly relaxed: readonly RelaxedRule[];
  /** Roots that Gmail trusts: on Google's list, or added in the Admin console. See `NamedRoots`. */
  readonly roots: readonly string[];
}

/** A block that an operator made a warning. */
export interface RelaxedRule {
  readonly code: string;
  /** The operator's address. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
