/** What decides for a row of a sheet what a run does: the texts that `confirmed` keeps a digest of. */

/** Of the rows of a sheet. */
export interface Identities<Texts> {
  /** Every identity that a row may have been confirmed with. */
  of(row: Texts): readonly (readonly string[])[];
  /** The one that it has if a run begins now. */
  now(row: Texts): readonly string[];
}
