/** What a visitor of the web app is shown, as data. Nothing of the query is in it. */

/** Who asks, and whom to ask about it. */
export interface PageFacts {
  readonly organisation: string;
  readonly contact: string;
}

/** What came of a visit. Those without facts of their own tell nothing about anyone. */
export type Ending =
  | 'allowed'
  | 'allowedAlready'
  /** Signed in as someone other than was invited; nothing was kept. */
  | 'somebodyElse'
  /** The visitor is not the user whom the link is for; nothing was done. */
  | 'anotherAccount'
  /** The user said no, and that is kept. */
  | 'declined'
  /** The box for the mail settings was unticked; nothing was kept. */
  | 'partly'
  /** Of an invitation that is too old, was followed by a newer one, or was taken back. */
  | 'oldLink'
  /** It took too long, or comes a second time: the invitation's link has to be opened again. */
  | 'startAgain'
  | 'impossible'
  | 'storeFull'
  /** Google did not answer, or the lock of what is kept could not be had. */
  | 'unreachable'
  | 'notSetUp'
  /** Whoever deployed the web app has left out the permission to connect to Google; nothing was tried. */
  | 'permissionMissing'
  /** A fault of the program, or of Apps Script. */
  | 'failed'
  /** For everything that is none of ours. */
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
