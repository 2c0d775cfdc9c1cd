/** Findings as people read them. */
import type {Severity} from './finding';

/** A finding as readable text: what happened, and what to do next. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly fix: string;
  /** Labeled texts to copy elsewhere; absent if there are none. */
  readonly copy?: readonly {readonly label: string; readonly text: string}[];
}
