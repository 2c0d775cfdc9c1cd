import type {Cause} from '../core/door/contract';

/** Each page that opens over a tab, and the facts that it is opened with. */
export interface PageFacts {
  advanced: {};
  consent: {};
  encryption: {};
  setUpCheck: {};
  schedule: {};
  userKit: {};
  authority: {};
  /** Why rows need attention. */
  cause: {readonly cause: Cause};
}

export type PageName = keyof PageFacts;
