/** The part of the door for consent: users who allow it themselves. No secret, token or code ever crosses it outwards. */
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
  /** Who asks, as users know the person; empty: the address of whoever sends it. */
  readonly sender: string;
  /** Where users find out whether the invitation is real, such as an intranet page or a phone number; empty for nothing. */
  readonly verify: string;
  /** The invitation's subject and text; `{link}` in the text is where the link goes. */
  readonly subject: string;
  readonly text: string;
  /** Who has not answered is reminded by mail after so many days, three times at most; 0 is never. */
  readonly remindDays: number;
}

/** A user and where that user stands. Instants are milliseconds since the epoch. */
export interface ConsentUser {
  readonly user: string;
  readonly state: ConsentState;
  /** Since when; null for `notAsked`. */
  readonly since: number | null;
  /** How often the invitation was mailed. */
  readonly mails: number;
  /** Why, in a sentence, where it is `partly`, `revoked` or `impossible`; empty otherwise. */
  readonly reason: string;
}

/** Consent as it stands. */
export interface Consent {
  readonly settings: ConsentSettings;
  readonly hasSecret: boolean;
  /** Whether users can be asked: client, secret and web app are there. */
  readonly ready: boolean;
  /** What the OAuth client must name exactly; empty until the web app's address is known. */
  readonly redirectUri: string;
  /** The scopes that users are asked for. */
  readonly scopes: readonly string[];
  /** Users of the rows and users who were asked, by state, only states that occur. `label` is what the sheet shows. */
  readonly states: readonly {
    readonly state: ConsentState;
    readonly label: string;
    readonly kind: 'good' | 'warn' | 'bad' | 'idle';
    readonly count: number;
  }[];
  /** Users of the rows and users who were asked, those first that need something, at most 200; `users` counts them all. */
  readonly first: readonly ConsentUser[];
  readonly users: number;
  /** How many more users' consents fit into the script's properties. */
  readonly room: number;
  /** Mails that may still be sent today. */
  readonly mailsLeft: number;
  readonly notices: readonly Notice[];
}

/** Whom to ask: the users of rows, those who were asked and have not answered, or those who are named. */
export type ToAsk =
  | {readonly kind: 'rows'; readonly selection: Selection}
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'named'; readonly users: readonly string[]};

/** Each verb: what goes in, what comes out. */
export interface ConsentVerbs {
  /** Reads the script's properties and makes the Consent sheet say the same. Asks nobody. */
  consent: {in: {}; out: Consent};
  /** Checks and stores; what is wrong comes back as notices and nothing is stored. An absent or empty secret stays what it was. */
  saveConsent: {
    in: {settings: ConsentSettings; secret?: string};
    out: Consent;
  };
  /** Forgets the client's secret; users who have allowed it stay, but cannot be worked for until there is one again. */
  forgetConsentSecret: {in: {}; out: Consent};
  /**
   * How many would be asked, and examples. Those who have allowed it, and those who cannot unless they are named, are left
   * out, as are those who declined unless they are named or their rows selected, users whose rows are reached another way, who were mailed within the last hour, and of rows those who have
   * an invitation already. Sends nothing.
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
   * Mails invitations for some seconds, each user's state being kept before the mail goes out. `confirmed` is what
   * `countToAsk` gave. Call it again with `after` until `next` is empty. A user whose invitation was mailed less than an
   * hour ago is not mailed again.
   */
  invite: {
    in: {toAsk: ToAsk; confirmed: number; after?: string};
    out: {
      readonly sent: number;
      readonly failed: readonly {
        readonly user: string;
        readonly says: string;
      }[];
      /** Where to continue; empty when all are done or today's mails are used up (`note`). */
      readonly next: string;
      readonly note: string;
    };
  };
  /** The invitation as it would be mailed with some settings, saved or not. Sends nothing. */
  previewInvitation: {
    in: {settings: ConsentSettings};
    out: {readonly subject: string; readonly html: string};
  };
  /** Mails the invitation as saved to this person, with a link that leads nowhere. Nobody is asked by it. */
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
