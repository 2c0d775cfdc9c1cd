import type {Cause} from './causes';
import type {Figures} from './figures';
import type {FilterSet} from '../rows/rollout-sheet';

/** The verbs of the sidebar for figures. Each: its input and its output. */
export interface ReportVerbs {
  /** Counts the present content of the sheets, and writes the same figures into the Dashboard sheet. Makes no other requests. */
  dashboard: {in: {}; out: Figures};
  /**
   * The coverage as CSV, to be saved as a file: no password, no key, no certificate, no formula. Of every alias; or, of `parts`, in
   * percent by group, organizational unit and domain.
   */
  report: {
    in: {of?: 'aliases' | 'parts'};
    out: {readonly name: string; readonly csv: string};
  };
  /** The rows that need attention (blocked or failed) by cause: that of the most rows first. */
  problems: {
    in: {};
    out: {
      readonly rows: number;
      readonly causes: readonly {
        readonly cause: Cause;
        readonly title: string;
        readonly count: number;
      }[];
    };
  };
  /** The rows of one cause, at most 100 from the place `from` on, in the order of the sheet. */
  problemRows: {
    in: {cause: Cause; from?: number};
    out: {
      readonly title: string;
      readonly count: number;
      readonly rows: readonly ProblemRow[];
    };
  };
  /**
   * Lets the sheet show only the rows of one cause, by its own filter, which everybody sees; with null all rows again. A filter
   * that someone else has set stays (`other`) unless it is replaced.
   */
  filterProblems: {
    in: {cause: Cause | null; replaces?: boolean};
    out: {readonly filter: FilterSet};
  };
  /** All rows that need attention, or those of one cause, as CSV, to be saved as a file: no password, no key, no formula. */
  problemsReport: {
    in: {cause?: Cause};
    out: {readonly name: string; readonly csv: string};
  };
}

/** A row that needs attention. */
export interface ProblemRow {
  /** Its number in the sheet. */
  readonly row: number;
  readonly user: string;
  /** Empty for the primary address. */
  readonly alias: string;
  /** When its certificate expires, milliseconds since the epoch; null where that is not known. */
  readonly expires: number | null;
}
