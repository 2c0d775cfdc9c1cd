/** A mail, as plain text and as HTML that says the same. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}
