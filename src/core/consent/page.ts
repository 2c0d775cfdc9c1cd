/** What a visitor of the web app is shown, as data. It contains nothing of the query. */

/** The sender, and the contact for questions. */
export interface PageFacts {
  readonly organisation: string;
  readonly contact: string;
}

/** The result of a visit. Those without facts of their own reveal nothing about anyone. */
export type Ending =
  | 'allowed'
  | 'allowedAlready'
  /** Signed in as someone other than was invited; nothing was kept. */
  | 'somebodyElse'
  /** The visitor is not the user of the link; nothing was done. */
  | 'anotherAccount'
  /** The user declined, and that is recorded. */
  | 'declined'
  /** The box for the mail settings was unticked; nothing was kept. */
  | 'partly'
  /** The invitation is too old, was followed by a newer one, or was withdrawn. */
  | 'oldLink'
  /** It took too long, or was used a second time: the invitation's link has to be opened again. */
  | 'startAgain'
  | 'impossible'
  | 'storeFull'
  /** Google did not answer, or the lock on the store was not available. */
  | 'unreachable'
  | 'notSetUp'
  /** The person who deployed the web app has withheld the permission to connect to Google; nothing was tried. */
  | 'permissionMissing'
  /** A fault of the program, or of Apps Script. */
  | 'failed'
  /** For everything that is not ours. */
  | 'nothingHere';

export type Page =
  | {
      readonly kind: 'invitation';
      readonly facts: PageFacts & {
        readonly user: string;
        /** Google's authorization page. */
        readonly continueTo: string;
        /** Where the user says no. */
        readonly declineTo: string;
      };
    }
  | {readonly kind: Ending; readonly facts: PageFacts};
