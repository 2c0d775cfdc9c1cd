import type {Figures} from './figures';

/** What the sidebar may ask about figures. Each: what goes in, what comes out. */
export interface ReportVerbs {
  /** Counts what the sheets say now, and writes the same figures into the Dashboard sheet. Asks nobody else. */
  dashboard: {in: {}; out: Figures};
  /**
   * The coverage as CSV, to be saved as a file: no password, no key, no certificate, no formula. Of every alias; or, of `parts`, in
   * percent by group, organisational unit and domain.
   */
  report: {
    in: {of?: 'aliases' | 'parts'};
    out: {readonly name: string; readonly csv: string};
  };
}
