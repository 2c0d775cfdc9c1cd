/** How the spreadsheet is shared. */
export interface Sharing {
  /** Addresses of people and groups that it is shared with, its owner among them; lower case. */
  readonly people: readonly string[];
  /** Who gets at it by its link alone; null where nobody does, or it cannot be told. */
  readonly byLink: {
    readonly mayEdit: boolean;
    readonly inDomain: boolean;
  } | null;
}
