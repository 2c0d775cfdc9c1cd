/** What is asked of the world for the schedule, which ends with what consent and client-side encryption have to say. */
import type {ConsentPorts} from '../consent/ports';
import type {CsePorts} from '../cse/ports';
import type {Digest, DigestFigures} from './digest';
import type {Mail} from '../rows/mail';
import type {AnyFinding} from '../rows/refusal';
import type {ClockTrigger} from '../rows/ports';

/** What a digest says besides what is open. */
export interface DigestFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly figures: DigestFigures;
  /** Who switched the schedule on; empty where nobody has. */
  readonly owner: string;
  /** It goes to addresses that were listed, and not to the owner. */
  readonly isListed: boolean;
  /** Someone asked to see what it looks like. */
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
   * @returns whether Chat has accepted it; why not is not said, since what Apps Script says of it has the address in it
   */
  postToChat(webhook: string, text: string): boolean;
  readonly speech: ConsentPorts['speech'] &
    CsePorts['speech'] & {
      /** The mail that tells what is new, and the one that tells what keeps the schedule from working. */
      digest(digest: Digest, facts: DigestFacts): Mail;
      chatDigest(digest: Digest, facts: DigestFacts): string;
      failure(findings: readonly AnyFinding[]): Mail;
    };
}
