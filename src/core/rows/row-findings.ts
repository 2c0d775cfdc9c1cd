/** What the Rollout sheet itself says against a row. Sentences: `src/messages`. */
import {findingMaker, type FindingOf} from '../base/finding';

/** What can be wrong with a row on its own or in combination with its neighbors. */
export interface RowFindings {
  'user-missing': {};
  'user-not-an-address': {readonly value: string};
  'alias-not-an-address': {readonly value: string};
  'renewal-days-invalid': {readonly value: string};
  'file-missing': {};
  /** What the cell says stays there: it may be a password in the wrong column. */
  'file-not-a-link': {};
  'file-link-to-folder': {};
  'row-twice': {
    readonly row: number;
    readonly first: number;
    /** Both name a certificate file, and not the same one. */
    readonly isOtherFile: boolean;
  };
  'file-on-several-rows': {
    readonly rows: readonly string[];
    /** How many further ones are not named. */
    readonly more: number;
  };
  'no-access': {readonly user: string; readonly operator: string};
  'access-invalid': {readonly value: string};
  /** A password cell that names a secret, but not in Secret Manager's format. */
  'secret-misspelt': {};
  /** It names a secret that Settings do not allow; `prefix` is what they allow, empty if nothing. */
  'secret-not-allowed': {readonly prefix: string};
  /** The script was built without the scope that Secret Manager requires. */
  'secret-scope-missing': {};
  'secret-unusable': {readonly why: 'damaged' | 'not text' | 'empty'};
}

/** A finding about a row, from its code and facts. */
export const rowFinding = findingMaker<RowFindings>({
  'user-missing': 'block',
  'user-not-an-address': 'block',
  'alias-not-an-address': 'block',
  'renewal-days-invalid': 'block',
  'file-missing': 'block',
  'file-not-a-link': 'block',
  'file-link-to-folder': 'block',
  'row-twice': 'block',
  'file-on-several-rows': 'warn',
  'no-access': 'block',
  'access-invalid': 'block',
  'secret-misspelt': 'block',
  'secret-not-allowed': 'block',
  'secret-scope-missing': 'block',
  'secret-unusable': 'block',
});

export type RowFinding = FindingOf<RowFindings>;
