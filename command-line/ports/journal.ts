/** What earlier runs have done. It only saves requests: Gmail itself is the state, and every workflow is idempotent. */
export interface Journal {
  /** Whether an earlier run has finished a row with this digest of what determines its work. */
  has(digest: string): boolean;
  /** Notes that rows are done: written only after their outcomes are kept. */
  note(digests: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
