/** Invites users: which ones, and how the mail is sent so that nobody is mailed twice and nothing is lost. */
import {addressIn, isAddress} from '../base/address';
import {mailboxOf, type RowTexts} from '../rows/row';
import {usersByConsent} from '../rows/reach';
import {rowsFor} from '../run/select-rows';
import {INVITATION_MS, invitationLink, type Invitation} from './links';
import {NOT_ASKED, type ConsentRecord} from './record';
import type {ConsentSettings, ToAsk} from './contract';
import type {InvitationFacts} from './speech';
import type {Mail} from '../rows/mail';
import type {Selection} from '../rows/actions';
import type {ConsentPorts} from './ports';
import {RecipientLanguages} from '../run/recipients';
import {DAY_MS, HOUR_MS} from '../base/time';

/** The maximum number of reminders after an invitation, if the schedule is on. */
export const MAX_REMINDERS = 3;

/** Nobody is mailed again within this time: an interrupted mail may have been sent. */
const QUIET_MS = HOUR_MS;

/** A user who has answered that mail may be asked again immediately. */
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

/**
 * The selected users, and why some of them are left out. Users are in the order of their addresses, which is used to
 * continue.
 */
export interface Candidates {
  readonly users: readonly string[];
  /** Numbers of the rows that were chosen; empty if rows were not chosen. */
  readonly rows: readonly number[];
  readonly allowed: number;
  readonly impossible: number;
  /** Asked again only if their rows are selected, or by their addresses. */
  readonly declined: number;
  /** Users who were asked already: those of rows since an invitation is valid, others less than an hour ago. */
  readonly asked: number;
  /** Reached by delegation, or as one's own mailbox. */
  readonly otherwise: number;
}

/** Users who would be asked now. */
export function candidates(ports: ConsentPorts, toAsk: ToAsk): Candidates {
  const records = ports.consent.records();
  const {meant, otherwise, rows} = meantBy(ports, toAsk);
  const left = {allowed: 0, impossible: 0, declined: 0, asked: 0};
  // Users in rows are asked for the first time; a reminder is for users who have not answered.
  const isLeft = toAsk.kind === 'rows' ? isAsked : isJustMailed;
  const isChosen =
    toAsk.kind === 'named' ||
    (toAsk.kind === 'rows' && toAsk.selection === 'selected');
  const users = meant.filter(user => {
    const record = records.get(user);
    if (record?.state === 'allowed') left.allowed++;
    // A named user is asked again: the admin knows that something has changed.
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

/** Values from the page need not be addresses. */
export function namedIn(users: readonly unknown[]): string[] {
  const plain = users.map(it => (typeof it === 'string' ? addressIn(it) : ''));
  return [...new Set(plain.filter(isAddress))];
}

/** The result of a mail. `not needed`: someone else was quicker, or the user has consented meanwhile. */
export type Sent =
  | 'sent'
  | 'not needed'
  | 'mails used up'
  | 'busy'
  | 'full'
  | 'not sent';

/**
 * Mails one invitation. The user's new state is stored before the mail is sent, and restored if that failed.
 *
 * @param languages - of those who are mailed
 * @param reminds - whether it is a reminder of an earlier invitation
 */
export function mailInvitation(
  ports: ConsentPorts,
  user: string,
  languages: Pick<RecipientLanguages, 'of' | 'named'>,
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
  const sent = mail(ports, {user, invited}, reminders, languages);
  if (sent !== 'sent') {
    ports.consent.change(user, now =>
      now?.invited === invited && now.state === 'asked' ? before : now,
    );
  }
  return sent;
}

/** A user who is asked at an instant, with what is known of earlier mails. */
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

/**
 * The invitation as some settings make it. A text that the admin has written is in the language that it was written in.
 *
 * @param of.invited - milliseconds since the epoch
 */
export function invitationMail(
  {speech, operator, store}: ConsentPorts,
  settings: ConsentSettings,
  of: Pick<InvitationFacts, 'kind' | 'user' | 'link'> & {
    readonly invited: number;
    /** How many it is by now. */
    readonly reminders?: number;
  },
  language: string,
): Mail {
  const {organisation, contact, verify, remindDays} = settings;
  const says = speech.invitationIn(language);
  const written = says.invitation(organisation);
  const {kind, user, link, invited, reminders = 0} = of;
  const isFollowed =
    remindDays > 0 &&
    reminders < MAX_REMINDERS &&
    store.schedule().every !== 'never';
  return says.mail({
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
  {user, invited}: Invitation,
  reminders: number,
  languages: Pick<RecipientLanguages, 'of' | 'named'>,
): 'sent' | 'mails used up' | 'not sent' {
  const {consent} = ports;
  const settings = consent.settings();
  const link = linkIn(ports, {user, invited}, languages.named(user));
  const kind = reminders > 0 ? 'reminder' : 'first';
  const {subject, body, html} = invitationMail(
    ports,
    settings,
    {kind, user, invited, reminders, link},
    languages.of(user),
  );
  try {
    return ports.mail(user, subject, body, html) ? 'sent' : 'mails used up';
  } catch {
    // Apps Script refuses an invalid address, or any further mail; the next one may succeed.
    return 'not sent';
  }
}

/**
 * The link of an invitation.
 *
 * @param language - what the directory says; empty: the web app speaks the visitor's or the sheet's
 */
export function linkIn(
  {consent}: Pick<ConsentPorts, 'consent'>,
  invitation: Invitation,
  language: string,
): string {
  const {webApp} = consent.settings();
  return invitationLink(consent, webApp, invitation, language);
}
