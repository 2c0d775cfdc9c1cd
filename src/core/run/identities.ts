/** The texts of a sheet's rows that determine what a run does: `confirmed` stores a digest of them. */

/** Of the rows of a sheet. */
export interface Identities<Texts> {
  /** Every identity that a row may have been confirmed with. */
  of(row: Texts): readonly (readonly string[])[];
  /** The one that it has if a run begins now. */
  now(row: Texts): readonly string[];
}
