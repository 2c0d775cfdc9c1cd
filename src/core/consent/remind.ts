/** Reminders for users who were asked some days ago and have not answered. */
import {MAX_REMINDERS, mailInvitation} from './invite';
import type {ConsentRecord} from './record';
import {RecipientLanguages} from '../run/recipients';
import {isReady} from './store';
import type {ConsentPorts} from './ports';
import {DAY_MS} from '../base/time';

/** The hourly trigger has more to do; the remaining users are reminded an hour later. */
const LONGEST_MS = 60_000;
/** Mails of today's quota that are reserved for the schedule. */
const KEPT_BACK = 10;

/** Mails the reminders that are due. */
export function remindOfConsent(ports: ConsentPorts): void {
  const {consent} = ports;
  const {remindDays} = consent.settings();
  if (!isReady(consent) || remindDays === 0) return;
  const until = ports.now() + LONGEST_MS;
  const due = [...consent.records()]
    .filter(([, it]) => isDue(it, ports.now(), remindDays))
    .map(([user]) => user);
  const languages = new RecipientLanguages(ports, due);
  for (const user of due) {
    if (ports.now() >= until || ports.mailsLeft() <= KEPT_BACK) return;
    if (mailInvitation(ports, user, languages, true) === 'mails used up')
      return;
  }
}

/** Whether a reminder is due. Users who declined are not asked again automatically. */
export function isDue(
  {state, mailed, reminders}: ConsentRecord,
  now: number,
  remindDays: number,
): boolean {
  return (
    state === 'asked' &&
    mailed > 0 &&
    reminders < MAX_REMINDERS &&
    now - mailed >= remindDays * DAY_MS
  );
}
