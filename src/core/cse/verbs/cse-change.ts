/** Records an immediate change for one user of client-side encryption in the user's rows and in the Log. */
import {detailsOf} from '../../rows/details';
import {summaryOf, isUsed, pairSummaryOf, partFor, type Held} from '../held';
import {outcomeOfStanding} from '../read-only-actions';
import {
  cseRowOf,
  cseUserOf,
  idsNamedIn,
  type CseRow,
  type CseTexts,
} from '../row';
import {CSE_STATES, stateIn} from '../../rows/outcome';
import {cseRowNamesOf} from '../table';
import type {WrittenOutcome} from '../../rows/queue-table';
import type {CseAction} from '../../rows/actions';
import type {CsePorts} from '../ports';

export interface Change {
  readonly user: string;
  /** How the user stood before it. */
  readonly before: Held;
  readonly action: CseAction | 'obliterate';
  /** Of the key pair; null: it is the identity that was deleted. */
  readonly id: string | null;
}

/** Appends the line to the Log. @param held - the user's present state; null if that could not be read */
export function logChange(
  {workbook, speech, now, operator}: CsePorts,
  {user, before, action, id}: Change,
  held: Held | null,
  written?: WrittenOutcome,
): void {
  const told = (it: Held) => {
    const state = it.pairs.find(pair => pair.id === id)?.state ?? 'gone';
    return summaryOf(it) + (id === null ? '' : `; ${pairSummaryOf(id, state)}`);
  };
  workbook.log([
    {
      time: now(),
      operator,
      action:
        action === 'obliterate'
          ? speech.obliterateLabel()
          : speech.actionLabel(action),
      user,
      alias: user,
      before: told(before),
      after: held ? told(held) : '',
      outcome: written?.label ?? '',
      message: written?.message ?? '',
      details: detailsOf(written?.outcome.findings ?? []),
    },
  ]);
}

/**
 * Writes the new state of a pair into the user's rows that record it, and returns what was written. A queued row belongs to a
 * run.
 */
export function writeChange(
  ports: CsePorts,
  change: Change,
  held: Held,
): readonly WrittenOutcome[] {
  const {workbook, speech} = ports;
  const rows = workbook.cse.isSetUp() ? workbook.cse.rows() : [];
  const addresses = cseRowNamesOf(rows);
  const theirs = rows.filter(it => cseUserOf(it) === change.user);
  const at = {now: ports.now(), named: idsNamedIn(theirs)};
  const written = new Map<string, WrittenOutcome>();
  rows.forEach((texts, i) => {
    const row = cseRowOf(texts);
    const isLeftAlone = row.recorded.keyPair === '' || texts.queued.trim();
    if (row.user !== change.user || isLeftAlone) return;
    const left = leftBy(row, change);
    const stateBefore = left
      ? 'switched'
      : stateBeforeChange(ports, texts, change);
    const outcome = outcomeOfStanding(row, held, {...at, stateBefore});
    const keyPair = {...outcome.keyPair, ...(left ? {previous: left} : {})};
    written.set(addresses[i]!, {
      outcome: {...outcome, keyPair},
      label: outcome.state ? speech.stateLabel(outcome.state) : '',
      message: speech.message(outcome),
      password: texts.password,
      at: at.now,
      emptyPassword: false,
    });
  });
  if (written.size > 0) workbook.cse.write(written);
  return [...written.values()];
}

/** What the identity used before, if it was made to use the row's pair; null if it was not, or already did. */
function leftBy({use, recorded}: CseRow, {action, id, before}: Change) {
  const {uses} = before;
  const isMoved = action === 'cseSwitch' && recorded.keyPair === id;
  return isMoved && uses && !isUsed(id, use, uses) ? partFor(use, uses) : null;
}

/** The row's former state, if it determines the present one. */
function stateBeforeChange(ports: CsePorts, texts: CseTexts, {action}: Change) {
  const state = stateIn(ports.speech, CSE_STATES, texts);
  return action === 'cseEnable' && state === 'disabled' ? null : state;
}
