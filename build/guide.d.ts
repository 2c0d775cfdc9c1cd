/**
 * The folder in which the pages of the guide can be read, by guide.json in a folder; null if there is no such file.
 *
 * @throws Error for anything else in that file
 */
export function guideAddress(folder: string | null): Promise<string | null>;

/**
 * A version’s part of a changelog as the page shows it.
 *
 * @throws Error if the changelog has no such part
 */
export function newsIn(
  changelog: string,
  version: string,
): {
  readonly version: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly string[];
  }[];
};
