/** What the CSE sheet itself says against a row. Sentences: `src/messages`. */
import {findingMaker, type FindingOf} from '../base/finding';
import type {Use} from './row';

/** What can be wrong with a row on its own or in combination with its neighbors. */
export interface CseRowFindings {
  'cse-use-unknown': {readonly value: string};
  'cse-certificate-missing': {};
  /** Without what the cell says, which may be a password in the wrong column. */
  'cse-certificate-not-a-link': {};
  'cse-certificate-link-to-folder': {};
  'cse-row-twice': {
    readonly row: number;
    readonly first: number;
    readonly use: Use;
  };
  /** One pair for both uses, and one for a single use, of one user. */
  'cse-both-beside-one': {readonly row: number; readonly other: number};
  /** An identity needs two pairs or one for both. `lacks`: the use that no row has. */
  'cse-partner-row-missing': {readonly user: string; readonly lacks: Use};
}

/** A finding about a row, from its code and facts. */
export const cseRowFinding = findingMaker<CseRowFindings>({
  'cse-use-unknown': 'block',
  'cse-certificate-missing': 'block',
  'cse-certificate-not-a-link': 'block',
  'cse-certificate-link-to-folder': 'block',
  'cse-row-twice': 'block',
  'cse-both-beside-one': 'block',
  'cse-partner-row-missing': 'block',
});

declare module '../rows/outcome' {
  interface Findings extends CseRowFindings {}
}

export type CseRowFinding = FindingOf<CseRowFindings>;
