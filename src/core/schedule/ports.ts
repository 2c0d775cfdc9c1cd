/** The ports for the schedule, which also covers consent and client-side encryption. */
import type {ConsentPorts} from '../consent/ports';
import type {CsePorts} from '../cse/ports';
import type {Digest, DigestFigures} from './digest';
import type {Mail} from '../rows/mail';
import type {AnyFinding} from '../rows/refusal';
import type {ClockTrigger} from '../rows/ports';

/** What a digest contains besides the open alerts. */
export interface DigestFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly figures: DigestFigures;
  /** The person who turned the schedule on; empty if nobody has. */
  readonly owner: string;
  /** It is sent to listed addresses, and not to the owner. */
  readonly isListed: boolean;
  /** Someone requested a sample. */
  readonly isTest?: boolean;
}

export interface SchedulePorts extends ConsentPorts, CsePorts {
  readonly workbook: ConsentPorts['workbook'] & CsePorts['workbook'];
  readonly store: CsePorts['store'];
  readonly rights: ConsentPorts['rights'];
  readonly scheduleTrigger: ClockTrigger;
  /**
   * Posts a text to a webhook of Google Chat.
   *
   * @returns whether Chat has accepted it; the reason is not given, since Apps Script's message contains the address
   */
  postToChat(webhook: string, text: string): boolean;
  readonly speech: ConsentPorts['speech'] &
    CsePorts['speech'] & {
      /** In a language that `languageFor` names: the mail that reports news, its message in Chat, and the mail that reports what prevents the schedule from working. */
      digest(digest: Digest, facts: DigestFacts, language: string): Mail;
      chatDigest(digest: Digest, facts: DigestFacts, language: string): string;
      failure(findings: readonly AnyFinding[], language: string): Mail;
    };
  readonly viewerSpeech: ConsentPorts['viewerSpeech'];
}
