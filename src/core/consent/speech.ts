/** What a language says about consent. */
import type {ConsentState, ConsentReason} from '../access/consent-state';
import type {Mail} from '../rows/mail';

/** An invitation as it is mailed. */
export interface InvitationFacts {
  readonly subject: string;
  /** With `{link}` in it. */
  readonly text: string;
  readonly link: string;
}

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
  /** @param isReminder - it is about an invitation that was sent before */
  mail(facts: InvitationFacts, isReminder: boolean): Mail;
  /** Why inviting ended early. */
  note(code: 'mails used up'): string;
}
