/** What prevents the schedule as a whole from working: reported by mail once, shown until it works again. */
import {changeRecord, recordIn} from '../run/schedule-record';
import type {AnyFinding} from '../rows/refusal';
import {RecipientLanguages} from '../run/recipients';
import type {Mail} from '../rows/mail';
import type {SchedulePorts} from './ports';
import {scheduleFinding} from './findings';

/**
 * Reports a failure by mail, unless it has been reported already; one with other codes is a new one. It is cleared by
 * `changeRecord(ports, {failure: null})`.
 *
 * @returns whether it has been reported, now or before; false if no mail can be sent: then it is tried again next time
 */
export function reportFailure(
  ports: SchedulePorts,
  findings: readonly AnyFinding[],
): boolean {
  const {failure} = recordIn(ports.store.kept());
  const isKnown =
    failure !== null && codes(failure.findings) === codes(findings);
  if (isKnown && failure.told) return true;
  const told = sendMail(ports, it => ports.speech.failure(findings, it));
  // The mail comes first: sending it twice is better than never.
  changeRecord(ports, {failure: {findings, told}});
  return told;
}

/**
 * Notes that the digest could not be sent, or not be posted. An unsent mail is not reported by mail: the sidebar shows it,
 * until a digest is sent.
 *
 * @param findings - other problems of the schedule; mailed in the next hour, unless that was already done
 */
export function noteUnsentDigest(
  ports: SchedulePorts,
  findings: readonly AnyFinding[],
  code: 'digest-unsent' | 'chat-unsent',
): void {
  const {failure} = recordIn(ports.store.kept());
  const isTold =
    findings.length === 0 ||
    (failure !== null &&
      failure.told &&
      codes(failure.findings) === codes(findings));
  const unsent: AnyFinding = scheduleFinding(code, {});
  changeRecord(ports, {
    failure: {findings: [...findings, unsent], told: isTold},
  });
}

/** Who gets the schedule's mails: those that it names, else whoever turned it on. */
export function recipientsOf(ports: SchedulePorts): readonly string[] {
  const {recipients} = ports.store.schedule();
  const {owner} = recordIn(ports.store.kept());
  return recipients.length > 0 ? recipients : [owner || ports.operator];
}

/**
 * Sends a mail to the recipients of the schedule's mails: one for each language that they have.
 *
 * @param mailIn - the mail in a language
 * @returns false if one could not be sent: all of them are then sent again next time, since twice is better than never
 */
export function sendMail(
  ports: SchedulePorts,
  mailIn: (language: string) => Mail,
): boolean {
  const all = recipientsOf(ports);
  const byLanguage = new RecipientLanguages(ports, all).byLanguage();
  try {
    return [...byLanguage].every(([language, to]) => {
      const {subject, body, html} = mailIn(language);
      return ports.mail(to.join(','), subject, body, html);
    });
  } catch {
    // Whatever the reason: it is noted as not sent, and tried again.
    return false;
  }
}

const UNSENT = ['digest-unsent', 'chat-unsent'];

/** What is reported by mail; an unsent digest is not. */
function codes(findings: readonly AnyFinding[]): string {
  const told = findings.map(it => it.code).filter(it => !UNSENT.includes(it));
  return [...new Set(told)].sort().join(' ');
}
