/** Inviting users: whom, and how the mail goes out so that nobody is mailed twice and nothing is lost. */
import {addressIn, isAddress} from '../base/address';
import {mailboxOf, type RowTexts} from '../rows/row';
import {usersByConsent} from '../rows/reach';
import {rowsFor} from '../run/select-rows';
import {INVITATION_MS, invitationLink} from './links';
import {NOT_ASKED, type ConsentRecord} from './record';
import type {ConsentSettings, ToAsk} from './contract';
import type {InvitationFacts} from './speech';
import type {Mail} from '../rows/mail';
import type {Selection} from '../rows/actions';
import type {ConsentPorts} from './ports';
import {DAY_MS, HOUR_MS} from '../base/time';

/** So many follow an invitation, where the schedule is on. */
export const MAX_REMINDERS = 3;

/** Nobody is mailed again so soon: what was cut off may have been sent. */
const QUIET_MS = HOUR_MS;

/** Who has answered that mail may be asked again at once. */
function isJustMailed(
  record: ConsentRecord | null | undefined,
  now: number,
): boolean {
  return record?.state === 'asked' && now - record.mailed < QUIET_MS;
}

/** Whether a user has an invitation that is still good, and has not answered yes. */
function isAsked(
  record: ConsentRecord | null | undefined,
  now: number,
): boolean {
  return record?.state === 'asked' && now - record.invited < INVITATION_MS;
}

/** Those who are meant, and why some of them are left out. Users in the order of their addresses, by which one continues. */
export interface Candidates {
  readonly users: readonly string[];
  /** Numbers of the rows that were chosen; empty where nobody chose rows. */
  readonly rows: readonly number[];
  readonly allowed: number;
  readonly impossible: number;
  /** Asked again only if their rows are selected, or by their addresses. */
  readonly declined: number;
  /** Who were asked already: those of rows since an invitation is good, others less than an hour ago. */
  readonly asked: number;
  /** Reached by delegation, or as one's own mailbox. */
  readonly otherwise: number;
}

/** Who would be asked now. */
export function candidates(ports: ConsentPorts, toAsk: ToAsk): Candidates {
  const records = ports.consent.records();
  const {meant, otherwise, rows} = meantBy(ports, toAsk);
  const left = {allowed: 0, impossible: 0, declined: 0, asked: 0};
  // Rows are asked for the first time; a reminder is for who has not answered.
  const isLeft = toAsk.kind === 'rows' ? isAsked : isJustMailed;
  const isChosen =
    toAsk.kind === 'named' ||
    (toAsk.kind === 'rows' && toAsk.selection === 'selected');
  const users = meant.filter(user => {
    const record = records.get(user);
    if (record?.state === 'allowed') left.allowed++;
    // Who is named is asked again: the admin knows that something has changed.
    else if (record?.state === 'impossible' && toAsk.kind !== 'named') {
      left.impossible++;
    } else if (record?.state === 'declined' && !isChosen) left.declined++;
    else if (isLeft(record, ports.now())) left.asked++;
    else return true;
    return false;
  });
  return {users: [...users].sort(), rows, otherwise, ...left};
}

function meantBy(
  ports: ConsentPorts,
  toAsk: ToAsk,
): {
  readonly meant: readonly string[];
  readonly otherwise: number;
  readonly rows: readonly number[];
} {
  switch (toAsk.kind) {
    case 'rows': {
      const rows = chosenRows(ports, toAsk.selection);
      const meant = usersByConsent(ports, rows);
      const all = new Set(rows.map(it => mailboxOf(it).user));
      const numbers = rows.map(it => it.number);
      return {meant, otherwise: all.size - meant.length, rows: numbers};
    }
    case 'unanswered': {
      const meant = [...ports.consent.records()]
        .filter(([, it]) => it.state === 'asked')
        .map(([user]) => user);
      return {meant, otherwise: 0, rows: []};
    }
    case 'named':
      return {meant: namedIn(toAsk.users), otherwise: 0, rows: []};
  }
}

function chosenRows(ports: ConsentPorts, selection: Selection): RowTexts[] {
  const chosen = new Set(
    rowsFor(ports, 'upload', selection).map(it => it.number),
  );
  return ports.workbook.rollout.rows().filter(it => chosen.has(it.number));
}

/** What comes from the page is not trusted to be addresses. */
export function namedIn(users: readonly unknown[]): string[] {
  const plain = users.map(it => (typeof it === 'string' ? addressIn(it) : ''));
  return [...new Set(plain.filter(isAddress))];
}

/** What came of a mail. `not needed`: someone else was quicker, or the user has allowed it meanwhile. */
export type Sent =
  | 'sent'
  | 'not needed'
  | 'mails used up'
  | 'busy'
  | 'full'
  | 'not sent';

/**
 * Mails one invitation. That the user is asked is kept before the mail goes out, and taken back when it did not.
 *
 * @param reminds - it is about an invitation that was sent before
 */
export function mailInvitation(
  ports: ConsentPorts,
  user: string,
  reminds = false,
): Sent {
  const invited = ports.now();
  let before: ConsentRecord | null = null;
  let isNeeded = false;
  let reminders = 0;
  const changed = ports.consent.change(user, now => {
    before = now;
    if (now?.state === 'allowed') return now;
    if (isJustMailed(now, invited)) return now;
    isNeeded = true;
    reminders = reminds ? (now?.reminders ?? 0) + 1 : 0;
    return {
      ...askedAt(now, invited),
      mails: (now?.mails ?? 0) + 1,
      mailed: invited,
      reminders,
    };
  });
  if (!changed.ok) return changed.why;
  if (!isNeeded) return 'not needed';
  const sent = mail(ports, user, invited, reminders);
  if (sent !== 'sent') {
    ports.consent.change(user, now =>
      now?.invited === invited && now.state === 'asked' ? before : now,
    );
  }
  return sent;
}

/** A user who is asked at an instant, with what is known of former mails. */
export function askedAt(
  now: ConsentRecord | null,
  invited: number,
): ConsentRecord {
  return {
    ...(now ?? NOT_ASKED),
    state: 'asked',
    reason: null,
    // A reminder does not make it start over.
    since: now?.state === 'asked' ? now.since : invited,
    invited,
    // They were of a former invitation.
    used: [],
    token: '',
  };
}

/** The invitation as some settings make it. @param of.invited - milliseconds since the epoch */
export function invitationMail(
  {speech, operator, store}: ConsentPorts,
  settings: ConsentSettings,
  of: Pick<InvitationFacts, 'kind' | 'user' | 'link'> & {
    readonly invited: number;
    /** How many it is by now. */
    readonly reminders?: number;
  },
): Mail {
  const {organisation, contact, verify, remindDays} = settings;
  const written = speech.consent.invitation(organisation);
  const {kind, user, link, invited, reminders = 0} = of;
  const isFollowed =
    remindDays > 0 &&
    reminders < MAX_REMINDERS &&
    store.schedule().every !== 'never';
  return speech.consent.mail({
    ...{kind, user, link, organisation, contact, verify},
    sender: settings.sender || operator,
    subject: settings.subject || written.subject,
    text: settings.text || written.text,
    until: invited + INVITATION_MS,
    remindAt: isFollowed ? invited + remindDays * DAY_MS : null,
  });
}

function mail(
  ports: ConsentPorts,
  user: string,
  invited: number,
  reminders: number,
): 'sent' | 'mails used up' | 'not sent' {
  const {consent} = ports;
  const settings = consent.settings();
  const {subject, body, html} = invitationMail(ports, settings, {
    ...{kind: reminders > 0 ? 'reminder' : 'first', user, invited},
    reminders,
    link: invitationLink(consent, settings.webApp, {user, invited}),
  });
  try {
    return ports.mail(user, subject, body, html) ? 'sent' : 'mails used up';
  } catch {
    // Apps Script says that an address is none, or that it has had enough; the next one may go out.
    return 'not sent';
  }
}
