/** What keeps the schedule as a whole from working: told by mail once, shown until it works again. */
import {changeRecord, recordIn} from '../run/schedule-record';
import type {AnyFinding} from '../rows/refusal';
import type {SchedulePorts} from './ports';
import {scheduleFinding} from './findings';

/**
 * Tells a failure by mail, unless it has been told already; one with other codes is another one. It is forgotten by
 * `changeRecord(ports, {failure: null})`.
 *
 * @returns whether it has been told, now or before; false when no mail can be sent: then it is tried again next time
 */
export function reportFailure(
  ports: SchedulePorts,
  findings: readonly AnyFinding[],
): boolean {
  const {failure} = recordIn(ports.store.kept());
  const isKnown =
    failure !== null && codes(failure.findings) === codes(findings);
  if (isKnown && failure.told) return true;
  const {subject, body, html} = ports.speech.failure(findings);
  const told = sendMail(ports, subject, body, html);
  // The mail comes first: one that is sent twice is better than one that never is.
  changeRecord(ports, {failure: {findings, told}});
  return told;
}

/**
 * Notes that the digest could not be sent, or not be posted. That a mail was not sent is not sent either: the sidebar shows
 * it, until a digest goes out.
 *
 * @param findings - what else keeps the schedule from working; mailed at the next hour, unless it has been already
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

/** Sends a mail to those who are to get the mails of the schedule. @returns false when it could not be sent */
export function sendMail(
  ports: SchedulePorts,
  subject: string,
  body: string,
  html: string,
): boolean {
  const {recipients} = ports.store.schedule();
  const {owner} = recordIn(ports.store.kept());
  const to = recipients.join(',') || owner || ports.operator;
  try {
    return ports.mail(to, subject, body, html);
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
