import type {Figures} from './figures';

/** What the sidebar may ask about figures. Each: what goes in, what comes out. */
export interface ReportVerbs {
  /** Counts what the sheets say now, and writes the same figures into the Dashboard sheet. Asks nobody else. */
  dashboard: {in: {}; out: Figures};
  /** The coverage of every alias as CSV, to be saved as a file: no password, no key, no certificate, no formula. */
  report: {in: {}; out: {readonly name: string; readonly csv: string}};
}
