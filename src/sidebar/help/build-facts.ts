/** What the build puts into the page: see `build/sidebar.js`. */

/** Where the pages of the guide are, without a slash at the end; null where the build names no place. */
declare const GUIDE_ADDRESS: string | null;
/** By language: the files of the guide’s pages that it has in addition to English. */
declare const GUIDE_PAGES: Readonly<Record<string, readonly string[]>>;
declare const NEWS: News;

/** The news of a version, from the changelog. */
export interface News {
  readonly version: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly string[];
  }[];
}

export const guideAddress: string | null = GUIDE_ADDRESS;

export const guidePages = GUIDE_PAGES;

export const news: News = NEWS;
