/** A certificate file from the person's computer, for one mailbox. */
export interface LocalFile {
  readonly name: string;
  readonly user: string;
  /** Empty is the primary address. */
  readonly alias: string;
  /** The whole file. */
  readonly base64: string;
  readonly password: string;
  /** Keys (base64) that the page has derived for it already, by the ids of their derivations. */
  readonly keys: Readonly<Record<string, string>>;
}

/** The result for a file from the person's computer. */
export interface UploadedFile {
  /**
   * `kept`: Gmail had the certificate already. `not finished`: send the file again; finished steps are not repeated.
   */
  readonly ended: 'done' | 'kept' | 'blocked' | 'failed' | 'not finished';
  /** The label of the state in the State cell, and its kind; empty for `not finished`. */
  readonly label: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly message: string;
}
