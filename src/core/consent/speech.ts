/** The texts about consent that a language provides. */
import type {ConsentState, ConsentReason} from '../access/consent-state';
import type {Mail} from '../rows/mail';

/** An invitation as it is mailed. Instants are milliseconds since the epoch. */
export interface InvitationFacts {
  /** `reminder`: it refers to an earlier invitation. `test`: for an operator. */
  readonly kind: 'first' | 'reminder' | 'test';
  readonly user: string;
  readonly organisation: string;
  /** The sender, by name or address. */
  readonly sender: string;
  readonly contact: string;
  /** Where to find out whether it is real; empty where nothing is set. */
  readonly verify: string;
  readonly subject: string;
  /** With `{link}` in it. */
  readonly text: string;
  readonly link: string;
  /** Until when the link is good. */
  readonly until: number;
  /** When the next reminder is due; null if none is. */
  readonly remindAt: number | null;
}

/** What sheets and mails say, in the language of each. */
export interface ConsentSpeech {
  stateLabel(state: ConsentState): string;
  /** Empty where there is nothing to say. */
  reason(reason: ConsentReason | null): string;
  /** What the Log's Action column says. */
  readonly action: string;
  /** What the invitation says where the admin has written nothing. */
  invitation(organisation: string): {
    readonly subject: string;
    readonly text: string;
  };
  mail(facts: InvitationFacts): Mail;
}

/** The same for the person who asked, in that person's language. */
export interface ConsentViewerSpeech {
  /** Empty where there is nothing to say. */
  reason(reason: ConsentReason | null): string;
  /** Why inviting ended early. */
  note(code: 'mails used up'): string;
}
