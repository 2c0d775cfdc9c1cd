/** Whether a row's mailbox can be reached, and with which authorization; what prevents it is the row's outcome. */
import {isAddress} from '../base/address';
import type {Mailbox} from '../google/gmail/smime-info';
import type {Outcome} from './outcome';
import {
  keyOf,
  mailboxOf,
  accessOf,
  type RowTexts,
  type AccessKind,
} from './row';
import {consentNeeded} from './early-end';
import type {Grant} from '../access/authorized';
import type {RowPorts} from './ports';
import {consentFinding} from '../access/consent-state';
import {googleFinding} from '../google/gmail/problems';
import {rowFinding} from './row-findings';

/** The right for a mailbox, or the outcome of a row that lacks it. */
export type Reached =
  | {readonly ok: true; readonly grant: Grant}
  | {readonly ok: false; readonly outcome: Outcome};

/** @param preferred - the row's preference; null if it has none */
export function reach(
  ports: Pick<RowPorts, 'rights' | 'operator'>,
  at: Mailbox,
  preferred: AccessKind | null,
): Reached {
  const {rights, operator} = ports;
  const grant = rights.grantFor(at, preferred);
  if (!grant) {
    return preferred === 'consent'
      ? blocked(consentFinding('consent-not-set-up', {}))
      : blocked(rowFinding('no-access', {user: at.user, operator}));
  }
  if (grant.kind !== 'consent') return {ok: true, grant};
  if (at.alias !== at.user) {
    const facts = {status: 0, text: '', user: at.user};
    return blocked(googleFinding('consent-primary-only', facts));
  }
  const lacking = grant.tokens.lacking(at.user);
  return lacking === undefined
    ? {ok: true, grant}
    : {ok: false, outcome: consentNeeded(at.user, lacking)};
}

/** The preference in the mailbox's row, for work that is not done for a row. */
export type PreferredAccess = (at: Mailbox) => AccessKind | null;

/** Reads the rows when they first matter: where consent is set up. */
export function preferredAccessIn({
  rights,
  workbook,
}: RowPorts): PreferredAccess {
  let known: Map<string, AccessKind | null> | null = null;
  return at => {
    if (!rights.consent()) return null;
    known ??= new Map(
      workbook.rollout
        .rows()
        // Of rows with the same key the first one counts.
        .reverse()
        .map(it => [keyOf(mailboxOf(it)), accessOf(it)]),
    );
    return known.get(keyOf(at)) ?? null;
  };
}

/** Users in rows who are reached by consent, in the order of the rows. */
export function usersByConsent(
  ports: Pick<RowPorts, 'rights'>,
  rows: readonly RowTexts[],
): string[] {
  const {rights} = ports;
  if (!rights.consent()) return [];
  const isSo = (row: RowTexts) => {
    const at = mailboxOf(row);
    const isPrimary = at.user === at.alias && isAddress(at.user);
    return isPrimary && rights.grantFor(at, accessOf(row))?.kind === 'consent';
  };
  return [...new Set(rows.filter(isSo).map(it => mailboxOf(it).user))];
}

function blocked(
  finding: Outcome['findings'][number],
): Extract<Reached, {ok: false}> {
  return {ok: false, outcome: {state: 'blocked', findings: [finding]}};
}
