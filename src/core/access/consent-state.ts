import {findingMaker} from '../base/finding';
/**
 * The state of a user's consent. `asked`: no answer yet. `partly`: allowed, but without a scope that is needed. `declined`:
 * the user declined, and may still allow it with the same invitation. `impossible`: Google does not let the user allow it.
 */
export type ConsentState =
  | 'notAsked'
  | 'asked'
  | 'allowed'
  | 'partly'
  | 'declined'
  | 'revoked'
  | 'impossible';

/** Why a user is in this state, if that needs an explanation. */
export type ConsentReason =
  /** Asked: the user has allowed it, but there was no room to keep it. */
  | 'storeFull'
  /** Partly: the box for the mail settings was unticked. */
  | 'unticked'
  /** Revoked: Google does not say by what: the user, a new password, six months without use, or the client is in testing. */
  | 'gone'
  /** Revoked: the organization's session policy. */
  | 'signInAgain'
  /** Revoked: the account has another address now, and its consent is kept for that one. */
  | 'renamed'
  /** Impossible: an administrator keeps the client out. */
  | 'policy'
  /** Impossible: the client is for another organization's users. */
  | 'otherOrganisation'
  /** Impossible: the account no longer exists. */
  | 'accountDeleted';

/** Said of rows. */
export interface ConsentFindings {
  /** The user's mailbox is reached by consent, which is missing. `since` is milliseconds since the epoch. */
  'consent-needed': {
    readonly user: string;
    readonly state: ConsentState;
    readonly since: number;
    readonly reason: ConsentReason | null;
  };
  /** The user has allowed it since. */
  'consent-given': {};
  /** The row prefers it, and it is not set up. */
  'consent-not-set-up': {};
}

/** A finding about a row's consent, from its code and facts. */
export const consentFinding = findingMaker<ConsentFindings>({
  'consent-needed': 'block',
  'consent-given': 'advice',
  'consent-not-set-up': 'block',
});

/** The part of a user's state that is reported to the row. `since`: milliseconds since the epoch. */
export interface ConsentStanding {
  readonly state: ConsentState;
  readonly since: number;
  readonly reason: ConsentReason | null;
}
