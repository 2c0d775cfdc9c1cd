/** The state of users: those in rows who are reached by consent, and those who were asked. */
import {usersByConsent} from '../rows/reach';
import {logLines} from '../run/pending';
import type {ConsentLine, ConsentNews} from './table';
import type {ConsentRecord} from './record';
import type {ConsentReason} from '../access/consent-state';
import type {ConsentUser} from './contract';
import type {ConsentPorts} from './ports';

/** A user whose reason is not a sentence yet. */
export interface Standing extends Omit<ConsentUser, 'reason'> {
  readonly reason: ConsentReason | null;
}

/** Everybody, in the order of the rows and then by address. */
export function standing(ports: ConsentPorts): Standing[] {
  const records = ports.consent.records();
  const rows = ports.workbook.isSetUp() ? ports.workbook.rollout.rows() : [];
  const users = new Set([
    ...usersByConsent(ports, rows),
    ...[...records.keys()].sort(),
  ]);
  return [...users].map(it => standingOf(it, records.get(it) ?? null));
}

function standingOf(user: string, record: ConsentRecord | null): Standing {
  if (!record) {
    return {user, state: 'notAsked', since: null, mails: 0, reason: null};
  }
  const {state, since, mails, reason} = record;
  return {user, state, since, mails, reason};
}

/**
 * Updates the Consent sheet with the users' states, and logs what is new. If nobody was asked and nobody is reached by
 * consent, there is nothing to show, and no sheet is created.
 */
export function reportConsentStates(
  ports: ConsentPorts,
  known: readonly Standing[] | null = null,
): void {
  if (!isUsed(ports)) return;
  const users = known ?? standing(ports);
  const {stateLabel, reason} = ports.speech.consent;
  const lines = users.map((it): ConsentLine => ({
    ...it,
    label: stateLabel(it.state),
    reason: reason(it.reason),
  }));
  ports.workbook.showConsent(lines, news => log(ports, news));
}

/** Reading the rows is expensive, and most sheets do without consent. */
function isUsed({rights, consent}: ConsentPorts): boolean {
  return rights.consent() !== null || consent.records().size > 0;
}

/** What a user has done in the web app is logged under the user, when it is first seen. */
function log(ports: ConsentPorts, news: readonly ConsentNews[]): void {
  const answered: readonly ConsentNews['state'][] = ['allowed', 'partly'];
  logLines(ports, () =>
    news.map(it => ({
      time: ports.now(),
      operator: answered.includes(it.state) ? it.user : ports.operator,
      action: ports.speech.consent.action,
      user: it.user,
      alias: it.user,
      before: it.before,
      after: it.label,
      outcome: it.label,
      message: it.reason,
    })),
  );
}
