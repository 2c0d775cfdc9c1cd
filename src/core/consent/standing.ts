/** The state of users: those in rows who are reached by consent, and those who were asked. */
import {usersByConsent} from '../rows/reach';
import {logLines} from '../run/pending';
import type {ConsentLine, ConsentNews} from './table';
import type {ConsentRecord} from './record';
import type {ConsentUser} from './contract';
import type {ConsentPorts} from './ports';

/** Everybody, in the order of the rows and then by address. */
export function standing(ports: ConsentPorts): ConsentUser[] {
  const records = ports.consent.records();
  const rows = ports.workbook.isSetUp() ? ports.workbook.rollout.rows() : [];
  const users = new Set([
    ...usersByConsent(ports, rows),
    ...[...records.keys()].sort(),
  ]);
  return [...users].map(it => userOf(ports, it, records.get(it) ?? null));
}

function userOf(
  {speech}: ConsentPorts,
  user: string,
  record: ConsentRecord | null,
): ConsentUser {
  if (!record) {
    return {user, state: 'notAsked', since: null, mails: 0, reason: ''};
  }
  const {state, since, mails} = record;
  return {
    user,
    state,
    since,
    mails,
    reason: speech.consent.reason(record.reason),
  };
}

/**
 * Updates the Consent sheet with the users' states, and logs what is new. If nobody was asked and nobody is reached by
 * consent, there is nothing to show, and no sheet is created.
 */
export function reportConsentStates(
  ports: ConsentPorts,
  known: readonly ConsentUser[] | null = null,
): void {
  if (!isUsed(ports)) return;
  const users = known ?? standing(ports);
  const {stateLabel} = ports.speech.consent;
  const lines = users.map((it): ConsentLine => ({
    ...it,
    label: stateLabel(it.state),
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
