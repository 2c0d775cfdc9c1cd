/** What the workflows of the Rollout sheet have to say. Sentences: `src/messages`. */
import {findingMaker} from '../base/finding';

/** Times are milliseconds since the epoch, UTC. */
export interface RolloutFindings {
  'alias-unknown': {readonly alias: string; readonly nearest: string};
  'alias-not-verified': {readonly alias: string};
  /** Its mail arrives in another mailbox than the user's. */
  'alias-elsewhere': {readonly alias: string; readonly user: string};
  /** `isGone`: Gmail was asked, and no longer has the certificate. */
  'password-emptied': {readonly isGone: boolean};
  /** Of a row whose file cannot be opened again. */
  'replaced-in-gmail': {};
  'default-ends-later': {readonly ends: number; readonly subject: string};
  'uploaded-not-default': {readonly id: string};
  'stored-differently': {readonly id: string};
  'certificate-not-held': {readonly id: string};
  /** Gmail refused the file without a reason, and accepted it in this encryption. */
  'packed-again': {readonly encryption: 'modern' | 'legacy'};
  'no-certificate-named': {};
  'is-default': {readonly id: string};
  'last-valid': {readonly id: string};
  /** Valid or not. */
  'only-certificate': {readonly id: string};
  'already-as-wanted': {};
  /** Of the certificates that were removed, those that the CA pool had issued. */
  'revoked-at-ca': {};
  /** Of the present default. */
  'renewal-due': {readonly ends: number};
  'default-expired': {readonly ends: number};
  /** A certificate that began after the default did and ends no later; `began` and `ends` are its own. */
  'newer-not-default': {
    readonly id: string;
    readonly began: number;
    readonly ends: number;
  };
  'no-default': {};
  'certificate-gone': {readonly id: string};
  /** The certificate in the row's file is not a successor of the one that Gmail holds. */
  'file-not-newer': {readonly ends: number; readonly heldEnds: number};
  /** Update was given a date, and the alias's certificate expires before it. */
  'expires-before-date': {readonly ends: number; readonly until: number};
  'no-previous-default': {};
  'previous-expired': {readonly id: string; readonly ends: number};
  /** The row's cells are not as they were when the action was started. */
  'row-changed': {};
  'program-fault': {readonly text: string};
}

/** A finding of a workflow, from its code and facts. */
export const rolloutFinding = findingMaker<RolloutFindings>({
  'alias-unknown': 'block',
  'alias-not-verified': 'block',
  'alias-elsewhere': 'warn',
  'password-emptied': 'advice',
  'replaced-in-gmail': 'warn',
  'default-ends-later': 'warn',
  'uploaded-not-default': 'block',
  'stored-differently': 'block',
  'certificate-not-held': 'block',
  'packed-again': 'advice',
  'no-certificate-named': 'block',
  'is-default': 'block',
  'last-valid': 'block',
  'only-certificate': 'block',
  'already-as-wanted': 'advice',
  'revoked-at-ca': 'advice',
  'renewal-due': 'warn',
  'default-expired': 'block',
  'newer-not-default': 'warn',
  'no-default': 'block',
  'certificate-gone': 'block',
  'file-not-newer': 'warn',
  'expires-before-date': 'warn',
  'no-previous-default': 'block',
  'previous-expired': 'block',
  'row-changed': 'block',
  'program-fault': 'block',
});
