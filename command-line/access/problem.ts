/** Why the program has no identity at Google, as data. */
import type {GoogleProblem} from '../../src/core/google/gmail/errors';

export interface AccessProblems {
  /** Neither a login, nor a key, nor an attached service account. */
  'no-credentials': Record<never, never>;
  /** The file that `GOOGLE_APPLICATION_CREDENTIALS` names, or that of the login, cannot be used; `why` is the system's or the library's word for it. */
  'credentials-unreadable': {readonly why: string};
  'key-file-unreadable': {readonly file: string; readonly why: string};
  /** It is not the JSON key of a service account. */
  'key-file-invalid': {readonly file: string};
  /** A person's login, or a federated identity: which service account acts for users has to be said. */
  'service-account-needed': Record<never, never>;
  /** Credentials of another cloud than googleapis.com, where nobody can act for users. */
  'other-universe': {readonly universe: string};
  /** Google, or the metadata server, gave no token. */
  'no-own-token': {readonly problem: GoogleProblem};
}

export type AccessCode = keyof AccessProblems;

/** What ends the program before it begins. Its text is the code: sentences are elsewhere. */
export class AccessProblem<Code extends AccessCode = AccessCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: AccessProblems[Code],
  ) {
    super(code);
    this.name = 'AccessProblem';
  }
}
