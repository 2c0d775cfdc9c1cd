/** Sends the digest: by mail to its recipients, and to Google Chat if a webhook is set. */
import {aliasesOf, coverageOf} from '../report/coverage';
import {SOON_DAYS, type KeyPairLine} from '../report/key-pairs';
import {STATES} from '../rows/outcome';
import {rowNamesOf} from '../hosted/table';
import type {RowTexts} from '../rows/row';
import {mergeMarks, markOf, decodeMarks} from '../base/marks';
import {DAY_MS} from '../base/time';
import {recordIn} from '../run/schedule-record';
import type {Alert} from './alert';
import {alertsOf} from './alerts';
import {
  digestOf,
  EMPTY_DIGEST,
  type Digest,
  type DigestFigures,
} from './digest';
import {RecipientLanguages} from '../run/recipients';
import {recipientsOf, sendMail} from './failure';
import {weekOf} from './schedule';
import type {DigestSent} from './contract';
import type {DigestFacts, SchedulePorts} from './ports';
import {unusedIn} from './watched-folder';

/** What the digest is made from. */
export interface DigestSheets {
  readonly rows: readonly RowTexts[];
  readonly keyPairs: readonly KeyPairLine[];
}

/** The result; what was mailed but not posted in Chat is not repeated. */
export type DigestOutcome = 'done' | 'digest-unsent' | 'chat-unsent';

/**
 * The mail is sent before the reported alerts are stored: if cut off between the two, it is sent a second time, but nothing
 * is ever left unreported. If today's mail quota is used up, nothing is stored, and the next refresh reports it. The first
 * one of a week has everything that is open.
 *
 * @param alike - rows that are reported as one failure, and not here
 */
export function mailDigest(
  ports: SchedulePorts,
  sheets: DigestSheets,
  alike: ReadonlySet<RowTexts>,
  now: number,
): DigestOutcome {
  const {reported = '', stored = '', wholeDigest = ''} = ports.store.kept();
  const week = weekOf(ports.local(now).day);
  const isWhole = week > wholeDigest;
  const rows = sheets.rows.filter(it => !alike.has(it));
  const alerts = openAlerts(ports, {...sheets, rows}, now);
  const next = digestOf(alerts, reported, isWhole);
  if (next.digest && !sentDigest(ports, next.digest, alerts, now)) {
    return 'digest-unsent';
  }
  // Rows that could not be checked are left out, not gone: what was reported about them stays reported.
  const known =
    alike.size > 0 ? mergeMarks(reported, next.reported) : next.reported;
  if (known !== reported || stored !== '' || isWhole) {
    ports.store.keep({
      ...{reported: known || null, stored: null},
      wholeDigest: week,
    });
  }
  const isPosted =
    !next.digest || postDigest(ports, next.digest, factsOf(ports, alerts, now));
  return isPosted === false ? 'chat-unsent' : 'done';
}

/** @returns whether Google Chat accepted it; null where no webhook is stored */
function postDigest(
  ports: SchedulePorts,
  digest: Digest,
  facts: DigestFacts,
): boolean | null {
  const webhook = ports.store.chatWebhook();
  if (webhook === '') return null;
  // A space has no language of its own: it gets that of the mail, if all who get the mail have the same one.
  const languages = [
    ...new RecipientLanguages(ports, recipientsOf(ports)).byLanguage().keys(),
  ];
  const language =
    languages.length === 1 ? languages[0]! : ports.speech.languageFor([]);
  const text = ports.speech.chatDigest(digest, facts, language);
  return ports.postToChat(webhook, text);
}

/** Mails the digest of everything that is open to the person at the keyboard. Nothing counts as reported by it. */
export function sendTestDigest(ports: SchedulePorts): DigestSent {
  const {operator, store, workbook} = ports;
  const now = ports.now();
  const sheets = {
    rows: workbook.rollout.rows(),
    keyPairs: workbook.keyPairs(),
  };
  const alerts = openAlerts(ports, sheets, now);
  const {reported = ''} = store.kept();
  const digest = digestOf(alerts, reported, true).digest ?? EMPTY_DIGEST;
  const facts = {...factsOf(ports, alerts, now), isTest: true};
  const {subject, body, html} = ports.speech.digest(
    digest,
    facts,
    new RecipientLanguages(ports, [operator]).of(operator),
  );
  const posted = postDigest(ports, digest, facts);
  try {
    const sent = ports.mail(operator, subject, body, html);
    return {to: operator, sent, posted};
  } catch {
    // Whatever the reason: the page says that it was not sent.
    return {to: operator, sent: false, posted};
  }
}

function openAlerts(
  ports: SchedulePorts,
  {rows, keyPairs}: DigestSheets,
  now: number,
): Alert[] {
  const {failedMarks, stored, watched} = ports.store.kept();
  const label = new Map(STATES.map(it => [ports.speech.stateLabel(it), it]));
  return alertsOf({
    ...{rows, keyPairs, now},
    watched: watched && {
      taken: watched.taken,
      left: unusedIn(watched, ports.speech),
    },
    inventory: ports.workbook.inventory(),
    tiers: ports.store.schedule().tiers,
    stateOf: row => label.get(row.state.trim()) ?? null,
    failedNow: isMarked(failedMarks, rows),
    storedNow: isMarked(stored, rows),
  });
}

/** A mail that is refused, whatever for, is sent with its figures alone. */
function sentDigest(
  ports: SchedulePorts,
  digest: Digest,
  alerts: readonly Alert[],
  now: number,
): boolean {
  const facts = factsOf(ports, alerts, now);
  const figures = {
    ...digest,
    groups: digest.groups.map(it => ({...it, lines: []})),
  };
  return [digest, figures].some(it =>
    sendMail(ports, language => ports.speech.digest(it, facts, language)),
  );
}

function factsOf(
  ports: SchedulePorts,
  alerts: readonly Alert[],
  now: number,
): DigestFacts {
  const {owner} = recordIn(ports.store.kept());
  const isListed = ports.store.schedule().recipients.length > 0;
  return {...{now, owner, isListed}, figures: figuresOf(ports, alerts, now)};
}

function figuresOf(
  {workbook}: SchedulePorts,
  alerts: readonly Alert[],
  now: number,
): DigestFigures {
  const all = aliasesOf(workbook.inventory(), now);
  const {aliases, covered} = coverageOf(all);
  const until = now + SOON_DAYS * DAY_MS;
  const soon = all.filter(
    ({standing, chosen}) =>
      standing === 'covered' && (chosen?.validTo ?? Infinity) <= until,
  );
  const attention = alerts.filter(
    it => it.kind === 'trouble' || (it.kind === 'revoked' && it.row !== null),
  );
  return {aliases, covered, soon: soon.length, attention: attention.length};
}

/** Whether a row is among those that marks represent; see `failedMarks` and `stored` of `Kept`. */
export function isMarked(
  kept: string | undefined,
  rows: readonly RowTexts[],
): (row: RowTexts) => boolean {
  const marks = decodeMarks(kept ?? '');
  const names = rowNamesOf(rows);
  const marked = new Set(rows.filter((_, i) => marks.has(markOf(names[i]!))));
  return row => marked.has(row);
}
