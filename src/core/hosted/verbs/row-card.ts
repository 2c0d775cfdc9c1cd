/** The verb for one row: the one under the cursor, one that was named, or the neighbor of that among rows that need attention. */
import {isAddress} from '../../base/address';
import {byCause, causeIn, rowsNeedingAttention} from '../../report/causes';
import {stateOf} from '../../report/states';
import {knownCause, rowsOfCause} from '../../report/verbs/problems';
import {kindOf, NEEDS_ATTENTION, stateIn, STATES} from '../../rows/outcome';
import {
  findingsAmong,
  findingsOf,
  keyOf,
  mailboxOf,
  type RowTexts,
} from '../../rows/row';
import {normalizeMailbox} from '../../rows/run-for-request';
import type {HostedVerbs, RowCard} from '../contract';
import type {HostedPorts} from '../ports';

/**
 * A row with the problems that the sheet itself shows, and its position among the rows that need attention.
 *
 * @returns null if the cursor is not on a row, the named row is gone, or there is none in that direction
 * @throws DoorRefusal if it is not a cause
 */
export function rowCard(
  ports: HostedPorts,
  {of, step, cause, show}: HostedVerbs['row']['in'],
): RowCard | null {
  const {rollout} = ports.workbook;
  const number = of ? 0 : rollout.rowUnderCursor();
  if (number === null) return null;
  const rows = rollout.rows();
  const among =
    cause === undefined
      ? rowsNeedingAttention(rows, ports.speech)
      : rowsOfCause(rows, knownCause(cause), ports.speech);
  const named = of ? find(rows, of) : rows.find(it => it.number === number);
  const row = step ? beside(among, named?.number ?? of?.row ?? 0, step) : named;
  if (!row) return null;
  if (show === true) rollout.show(row.number);
  return cardOf(ports, rows, row, among);
}

/** The row of a number that is for the addresses; where another one has the number by now, the first one for them. */
function find(
  rows: readonly RowTexts[],
  {row, user, alias}: NonNullable<HostedVerbs['row']['in']['of']>,
): RowTexts | undefined {
  const key = keyOf(normalizeMailbox({user, alias}));
  const isMeant = (it: RowTexts) => keyOf(mailboxOf(it)) === key;
  const there = rows.find(it => it.number === row);
  // Text that is not an address cannot be looked up.
  if (there && (isMeant(there) || !isAddress(mailboxOf(there).user))) {
    return there;
  }
  return rows.find(isMeant);
}

/** The next row after a place in the sheet, or the last one before it. */
function beside(
  among: readonly RowTexts[],
  number: number,
  step: 1 | -1,
): RowTexts | undefined {
  return step > 0
    ? among.find(it => it.number > number)
    : [...among].reverse().find(it => it.number < number);
}

function cardOf(
  {speech, viewerSpeech}: HostedPorts,
  rows: readonly RowTexts[],
  row: RowTexts,
  among: readonly RowTexts[],
): RowCard {
  const own = findingsAmong(rows).get(row.number) ?? [];
  const findings = [...findingsOf(row, true), ...own];
  const at = mailboxOf(row);
  // Text that is not an address is shown as it was typed, and refers to no other cell.
  const user = isAddress(at.user) ? at.user : row.user.trim();
  const isNamed = row.alias.trim() !== '' && !isAddress(at.alias);
  const alias = isNamed
    ? row.alias.trim()
    : isAddress(at.alias)
      ? at.alias
      : '';
  const state = stateIn(speech, STATES, row);
  const needs = stateIn(speech, NEEDS_ATTENTION, {state: stateOf(row)});
  const cause = needs === null ? null : causeIn(row.details ?? '');
  const place = among.findIndex(it => it.number === row.number);
  return {
    row: row.number,
    ...{user, alias},
    state: row.state,
    kind: state ? kindOf(state) : 'idle',
    message: row.message,
    updated: state ? (row.updated ?? '') : '',
    notices: findings.map(it => viewerSpeech.notice(it)),
    hasFile: row.file.trim() !== '',
    hasPassword: row.password !== '',
    place: place < 0 ? null : place + 1,
    among: among.length,
    hasNext: beside(among, row.number, 1) !== undefined,
    hasPrevious: beside(among, row.number, -1) !== undefined,
    cause: cause && {
      cause,
      title: viewerSpeech.causeTitle(cause),
      count:
        byCause(rows, speech).find(it => it.cause === cause)?.rows.length ?? 0,
    },
  };
}
