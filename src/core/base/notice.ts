/** Findings as people read them. */
import type {Severity} from './finding';

/** A finding made readable: what happened, and what to do next. */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly fix: string;
  /** Texts that the person needs elsewhere, with what each is; absent where there are none. */
  readonly copy?: readonly {readonly label: string; readonly text: string}[];
}
