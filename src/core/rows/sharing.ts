/** How the spreadsheet is shared. */
export interface Sharing {
  /** Addresses of people and groups that it is shared with, its owner among them; lowercase. */
  readonly people: readonly string[];
  /** Who can open it with just its link; null if nobody can, or if this cannot be determined. */
  readonly byLink: {
    readonly mayEdit: boolean;
    readonly inDomain: boolean;
  } | null;
}
