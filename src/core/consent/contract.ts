/** The part of the door for consent, which users give themselves. No secret, token or code ever leaves through it. */
import type {Selection} from '../rows/actions';
import type {Notice} from '../base/notice';
import type {ConsentState} from '../access/consent-state';

/** What the admin sets about consent. The client's secret is never read back. */
export interface ConsentSettings {
  /** Of the OAuth client of type “Web application”; empty: consent is not set up. */
  readonly clientId: string;
  /** Address of the script's web app, ending in `/exec`. */
  readonly webApp: string;
  /** As users know it: it appears on their page, and in the proposed mail. */
  readonly organisation: string;
  /** Whom users may ask; appears on the page. */
  readonly contact: string;
  /** The sender as users know them; empty: the address of the person who sends it. */
  readonly sender: string;
  /** Where users find out whether the invitation is real, such as an intranet page or a phone number; empty for nothing. */
  readonly verify: string;
  /** The invitation's subject and text; `{link}` in the text marks the place of the link. */
  readonly subject: string;
  readonly text: string;
  /** Users who have not answered are reminded by mail after this many days, three times at most; 0 means never. */
  readonly remindDays: number;
}

/** A user and their state. Instants are milliseconds since the epoch. */
export interface ConsentUser {
  readonly user: string;
  readonly state: ConsentState;
  /** Since when; null for `notAsked`. */
  readonly since: number | null;
  /** How often the invitation was mailed. */
  readonly mails: number;
  /** The reason, as a sentence, for `partly`, `revoked` or `impossible`; empty otherwise. */
  readonly reason: string;
}

/** The present state of consent. */
export interface Consent {
  readonly settings: ConsentSettings;
  readonly hasSecret: boolean;
  /** Whether users can be asked: client, secret and web app are there. */
  readonly ready: boolean;
  /** What the OAuth client must name exactly; empty until the web app's address is known. */
  readonly redirectUri: string;
  /** The scopes that users are asked for. */
  readonly scopes: readonly string[];
  /** Users in rows and users who were asked, by state, only states that occur. `label` is the sheet's name for it. */
  readonly states: readonly {
    readonly state: ConsentState;
    readonly label: string;
    readonly kind: 'good' | 'warn' | 'bad' | 'idle';
    readonly count: number;
  }[];
  /** Users in rows and users who were asked, those first that need something, at most 200; `users` counts them all. */
  readonly first: readonly ConsentUser[];
  readonly users: number;
  /** How many more users' consents fit into the script's properties. */
  readonly room: number;
  /** Mails that may still be sent today. */
  readonly mailsLeft: number;
  readonly notices: readonly Notice[];
}

/** The users to ask: those in rows, those who were asked and have not answered, or those who are named. */
export type ToAsk =
  | {readonly kind: 'rows'; readonly selection: Selection}
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'named'; readonly users: readonly string[]};

/** Each verb: its input and its output. */
export interface ConsentVerbs {
  /** Reads the script's properties and updates the Consent sheet from them. Asks nobody. */
  consent: {in: {}; out: Consent};
  /**
   * Checks and stores; problems are returned as notices and nothing is stored. An absent or empty secret leaves the stored one
   * unchanged.
   */
  saveConsent: {
    in: {settings: ConsentSettings; secret?: string};
    out: Consent;
  };
  /** Deletes the client's secret; users' consent stays, but cannot be used until there is a secret again. */
  forgetConsentSecret: {in: {}; out: Consent};
  /**
   * How many would be asked, and examples. Left out are users who have consented, users who cannot unless they are named, users
   * who declined unless they are named or their rows selected, users whose rows are reached in another way, users who were mailed
   * within the last hour, and, of rows, users who already have an invitation. Sends nothing.
   */
  countToAsk: {
    in: {toAsk: ToAsk};
    out: {
      readonly count: number;
      readonly left: number;
      readonly examples: readonly string[];
      readonly mailsLeft: number;
      readonly notices: readonly Notice[];
    };
  };
  /**
   * Mails invitations for a few seconds; each user's state is stored before the mail is sent. `confirmed` is the number from
   * `countToAsk`. Call it again with `after` until `next` is empty. A user whose invitation was mailed less than an hour ago is
   * not mailed again.
   */
  invite: {
    in: {toAsk: ToAsk; confirmed: number; after?: string};
    out: {
      readonly sent: number;
      readonly failed: readonly {
        readonly user: string;
        readonly says: string;
      }[];
      /** Where to continue; empty when all are done or today's mail quota is used up (`note`). */
      readonly next: string;
      readonly note: string;
    };
  };
  /** The invitation as it would be mailed with some settings, saved or not. Sends nothing. */
  previewInvitation: {
    in: {settings: ConsentSettings};
    out: {readonly subject: string; readonly html: string};
  };
  /** Mails the saved invitation to this person, with a link that leads nowhere. It asks nobody. */
  testInvitation: {
    in: {};
    out: {readonly to: string; readonly sent: boolean};
  };
  /** A fresh link for one user, to be handed over by other means; it counts as asked. */
  invitationLink: {in: {user: string}; out: {readonly link: string}};
  /**
   * Revokes at Google and forgets, for users that are named. `confirmed` is their number. One whose revocation failed is
   * kept, with the reason.
   */
  withdrawConsent: {
    in: {users: readonly string[]; confirmed: number};
    out: {
      readonly withdrawn: number;
      readonly failed: readonly {
        readonly user: string;
        readonly says: string;
      }[];
    };
  };
}
