/** What is stored of the set-up, of the texts for users, and of requests for certificates. */

/** What is remembered of the first run. */
export interface FirstRunRecord {
  /** Whether its checklist is shown, hidden for now, or completed. */
  readonly list: 'shown' | 'hidden' | 'done';
  /** Someone has chosen to reach the own mailbox only. */
  readonly ownChosen?: true;
  /** The last test of a mailbox. */
  readonly tested?: {
    /** Access, service account and user that it was a test of. */
    readonly of: string;
    /** The delegation gave a token for the user. */
    readonly isDelegated: boolean;
    /** Gmail answered, and the mailbox may hold certificates. */
    readonly isReached: boolean;
  };
}

/** The texts of operators for their users. */
export interface UserKit {
  /** The day from which mail is signed, as `2026-12-01`. */
  readonly firstDay: string;
  readonly contact: string;
  /** The language in which the page shows the texts, such as `de`; empty for that of the sheet. */
  readonly language: string;
  /** What someone has typed, by language, such as `de`; those without a text of their own are absent. */
  readonly texts: Readonly<Record<string, KitTexts>>;
}

/** The texts in one language. Each is empty until someone has typed it: the page then uses its own. */
export interface KitTexts {
  /** Of the announcement. */
  readonly subject: string;
  readonly text: string;
  /** For the help desk. */
  readonly card: string;
}

/** What requests for certificates are made with; see `RequestSettings` of `core/request`. */
export interface KeptRequestSettings {
  readonly keyType: 'RSA 2048' | 'RSA 3072' | 'RSA 4096' | 'P-256' | 'P-384';
  readonly subject: string;
  readonly furtherAddresses: boolean;
  readonly columns: string;
}

/** The certification authority; see `IssuerSettings` of `core/request`. */
export interface KeptIssuerSettings {
  readonly kind: 'none' | 'google' | 'cfssl';
  /** `projects/…/locations/…/caPools/…` */
  readonly pool: string;
  /** `projects/…/locations/…/certificateTemplates/…`; empty for none. */
  readonly template: string;
  readonly lifetimeDays: number;
  /** Of CFSSL: `https://ca.example.com`. */
  readonly server: string;
  readonly profile: string;
  /** Name of the secret in Secret Manager that has CFSSL’s key; empty: the key is saved for each person. */
  readonly secret: string;
  /** The kind of the keys that Renew makes in the script; `none`: it makes none. */
  readonly scriptKeys: 'none' | 'P-256' | 'P-384' | 'RSA 2048';
  /** Name of the secret in Secret Manager that encrypts these keys until Gmail has their certificates. */
  readonly keySecret: string;
}

/** A key that was made in the script, and its request. */
export interface KeptSuccessor {
  /** When it was made, milliseconds since the epoch. */
  readonly at: number;
  /** See `CertificateRequest`. */
  readonly attempt: string;
  readonly csr: string;
  /** EncryptedPrivateKeyInfo, base64. */
  readonly key: string;
}

/** A request for a certificate that was sent to an authority. */
export interface AskedRequest {
  /** When it was sent first, milliseconds since the epoch. */
  readonly at: number;
  /** The certificate as PEM; absent where no answer came, or long ago. */
  readonly pem?: string;
}
