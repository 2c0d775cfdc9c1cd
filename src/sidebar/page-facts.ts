/** Each page that opens over a tab, and what it is opened with. */
export interface PageFacts {
  consent: {};
  encryption: {};
  setUpCheck: {};
  schedule: {};
}

export type PageName = keyof PageFacts;
