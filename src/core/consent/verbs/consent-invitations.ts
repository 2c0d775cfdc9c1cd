/** The verbs that ask users. */
import {quotableAddress} from '../../base/address';
import {asWarning} from '../../base/finding';
import {
  askedAt,
  candidates,
  invitationMail,
  linkIn,
  mailInvitation,
  namedIn,
  type Candidates,
  type Sent,
} from '../invite';
import {checkOwners, followRenames} from '../follow-renames';
import {RecipientLanguages} from '../../run/recipients';
import {reportConsentStates} from '../standing';
import {isReady} from '../store';
import {SELECTIONS} from '../../rows/actions';
import {markOf} from '../../base/marks';
import {
  DoorRefusal,
  RequestRefused,
  type DoorFinding,
} from '../../rows/refusal';
import {FIRST_CONSENT, findingsOf, tidySettings} from '../settings';
import type {Mail} from '../../rows/mail';
import type {ConsentSettings, ToAsk, ConsentVerbs} from '../contract';
import type {ConsentPorts} from '../ports';
import {consentDoorFinding} from '../findings';
import {rowFinding} from '../../rows/row-findings';

/** A page waits for the answer. */
const SLICE_MS = 15_000;
const MAX_EXAMPLES = 3;

/** The users who would be asked. @throws RequestRefused if nobody can be asked yet */
export function countToAsk(
  ports: ConsentPorts,
  {toAsk}: ConsentVerbs['countToAsk']['in'],
): ConsentVerbs['countToAsk']['out'] {
  if (toAsk?.kind === 'rows') followRenames(ports);
  else if (toAsk?.kind === 'named' && isToAsk(toAsk)) {
    checkOwners(ports, namedIn(toAsk.users));
  }
  const found = wanted(ports, toAsk);
  const count = found.users.length;
  const {allowed, impossible, declined, asked, otherwise} = found;
  const mailsLeft = ports.mailsLeft();
  return {
    count,
    left: allowed + impossible + declined + asked + otherwise,
    examples: found.users.slice(0, MAX_EXAMPLES),
    mailsLeft,
    notices: remarks(ports, found, mailsLeft).map(it =>
      ports.viewerSpeech.notice(it),
    ),
  };
}

/**
 * Mails invitations.
 *
 * @throws RequestRefused if this is not what was confirmed; nothing more is mailed then
 */
export function invite(
  ports: ConsentPorts,
  {toAsk, confirmed, after}: ConsentVerbs['invite']['in'],
): ConsentVerbs['invite']['out'] {
  const {users, rows} = wanted(ports, toAsk);
  const from = placeIn(after);
  const left = users.filter(it => it > from.user);
  const mark = markOf(chosen(toAsk, rows));
  const isAsAgreed =
    from.user === ''
      ? left.length === confirmed && confirmed > 0
      : left.length <= confirmed && from.mark === mark;
  if (!isAsAgreed) {
    const expected = left.length;
    throw new RequestRefused([
      consentDoorFinding('consent-users-differ', {expected, confirmed}),
    ]);
  }
  const until = ports.now() + SLICE_MS;
  const failed: {user: string; says: string}[] = [];
  let sent = 0;
  let next = '';
  let note = '';
  const languages = new RecipientLanguages(ports, left);
  for (const [i, user] of left.entries()) {
    const came = mailInvitation(ports, user, languages);
    if (came === 'sent') sent++;
    else if (came === 'mails used up') {
      note = ports.viewerSpeech.consent.note(came);
      break;
    } else if (came !== 'not needed') {
      failed.push({user, says: saysOf(ports, user, came)});
    }
    if (ports.now() >= until && i < left.length - 1) {
      next = `${user} ${mark}`;
      break;
    }
  }
  reportConsentStates(ports);
  return {sent, failed, next, note};
}

/**
 * The invitation with given settings, for the person at the keyboard. @throws RequestRefused with the problems of the settings
 */
export function previewInvitation(
  ports: ConsentPorts,
  {settings}: ConsentVerbs['previewInvitation']['in'],
): ConsentVerbs['previewInvitation']['out'] {
  const wanted = tidySettings({...FIRST_CONSENT, ...settings});
  const wrong = findingsOf(wanted, '');
  if (wrong.length > 0) throw new RequestRefused(wrong);
  const {subject, html} = sampleMail(ports, wanted);
  return {subject, html};
}

/** Mails it with the saved settings. @throws RequestRefused if nobody could be asked */
export function testInvitation(
  ports: ConsentPorts,
): ConsentVerbs['testInvitation']['out'] {
  ready(ports);
  const {operator: to} = ports;
  const {subject, body, html} = sampleMail(ports, ports.consent.settings());
  try {
    return {to, sent: ports.mail(to, subject, body, html)};
  } catch {
    // Whatever the reason: the page says that it was not sent.
    return {to, sent: false};
  }
}

/** Its link has no invitation that the web app would know. */
function sampleMail(ports: ConsentPorts, settings: ConsentSettings): Mail {
  const link = `${settings.webApp || ports.platform.webApp()}?invite=test`;
  const invited = ports.now();
  const {operator: user} = ports;
  const language = new RecipientLanguages(ports, [user]).of(user);
  const of = {kind: 'test', user, link, invited} as const;
  return invitationMail(ports, settings, of, language);
}

/** A fresh link for one user. @throws RequestRefused */
export function invitationLink(
  ports: ConsentPorts,
  {user}: ConsentVerbs['invitationLink']['in'],
): ConsentVerbs['invitationLink']['out'] {
  ready(ports);
  const [address] = namedIn([user]);
  if (address === undefined) {
    const facts = {
      value: quotableAddress(typeof user === 'string' ? user : ''),
    };
    throw new RequestRefused([rowFinding('user-not-an-address', facts)]);
  }
  checkOwners(ports, [address]);
  const {consent} = ports;
  const invited = ports.now();
  const changed = consent.change(address, now =>
    now?.state === 'allowed' ? now : {...askedAt(now, invited), reminders: 0},
  );
  if (!changed.ok) throw new RequestRefused([stopped(ports, changed.why)]);
  if (changed.record?.state === 'allowed') {
    throw new RequestRefused([
      consentDoorFinding('consent-not-to-be-asked', {user: address}),
    ]);
  }
  reportConsentStates(ports);
  const language = new RecipientLanguages(ports, [address]).named(address);
  return {link: linkIn(ports, {user: address, invited}, language)};
}

/** Values from the page need not be what their type says. */
function wanted(ports: ConsentPorts, toAsk: ToAsk): Candidates {
  ready(ports);
  if (!isToAsk(toAsk)) throw new DoorRefusal('unknown-verb', {});
  return candidates(ports, toAsk);
}

function isToAsk(toAsk: ToAsk | undefined): toAsk is ToAsk {
  switch (toAsk?.kind) {
    case 'rows':
      return SELECTIONS.includes(toAsk.selection);
    case 'named':
      return Array.isArray(toAsk.users);
    default:
      return toAsk?.kind === 'unanswered';
  }
}

function ready({consent}: ConsentPorts): void {
  if (!isReady(consent)) {
    throw new RequestRefused([consentDoorFinding('consent-not-ready', {})]);
  }
}

/** What the next call has to find as it was: another selection would be other people. */
function chosen(toAsk: ToAsk, rows: readonly number[]): string {
  switch (toAsk.kind) {
    case 'rows': {
      const numbers = toAsk.selection === 'selected' ? rows : [];
      return [toAsk.selection, ...numbers].join(' ');
    }
    case 'named':
      return namedIn(toAsk.users).join(' ');
    case 'unanswered':
      return 'unanswered';
  }
}

function placeIn(after: unknown): {
  readonly user: string;
  readonly mark: string;
} {
  const [user = '', mark = ''] =
    typeof after === 'string' ? after.split(' ') : [];
  return {user, mark};
}

function remarks(
  {consent}: ConsentPorts,
  {users, ...others}: Candidates,
  left: number,
): DoorFinding[] {
  const found: DoorFinding[] = [];
  const count = users.length;
  const {allowed, impossible, declined, asked, otherwise} = others;
  if (allowed + impossible + declined + asked + otherwise > 0) {
    const facts = {allowed, impossible, declined, asked, otherwise};
    found.push(consentDoorFinding('consent-left-out', facts));
  }
  if (count > left) {
    const facts = {count, left};
    found.push(consentDoorFinding('consent-mails-short', facts));
  }
  const room = consent.room();
  if (count > room) {
    const facts = {room};
    found.push(asWarning(consentDoorFinding('consent-store-full', facts)));
  }
  return found;
}

function saysOf(
  ports: ConsentPorts,
  user: string,
  came: Exclude<Sent, 'sent' | 'not needed' | 'mails used up'>,
): string {
  const finding: DoorFinding =
    came === 'not sent'
      ? consentDoorFinding('consent-mail-failed', {user})
      : stopped(ports, came);
  return ports.viewerSpeech.sentence(finding);
}

function stopped({consent}: ConsentPorts, why: 'busy' | 'full'): DoorFinding {
  return why === 'busy'
    ? consentDoorFinding('consent-busy', {})
    : consentDoorFinding('consent-store-full', {room: consent.room()});
}
