/** The verbs about rows that need attention: their causes, the rows of one, all of them as a file. */
import {csvText} from '../../base/csv';
import {NEEDS_ATTENTION, STATES} from '../../rows/outcome';
import {DoorRefusal} from '../../rows/refusal';
import {mailboxOf, type RowTexts} from '../../rows/row';
import {
  byCause,
  causeIn,
  CAUSES,
  rowsNeedingAttention,
  type Cause,
} from '../causes';
import type {ProblemRow, ReportVerbs} from '../contract';
import {BYTE_ORDER_MARK} from '../coverage-csv';
import {dayOf} from '../../base/time';
import type {ReportPorts} from '../ports';

/** Rows in one answer. */
const MAX_ROWS = 100;

/** The causes for which rows need attention, with their counts. */
export function problemsOf({
  workbook,
  speech,
  viewerSpeech,
}: ReportPorts): ReportVerbs['problems']['out'] {
  const causes = byCause(workbook.rollout.rows(), speech).map(
    ({cause, rows}) => ({
      cause,
      title: viewerSpeech.causeTitle(cause),
      count: rows.length,
    }),
  );
  return {rows: causes.reduce((sum, it) => sum + it.count, 0), causes};
}

/** Some rows of one cause. @throws DoorRefusal if it is not a cause */
export function problemRows(
  {workbook, speech, viewerSpeech}: ReportPorts,
  {cause, from = 0}: ReportVerbs['problemRows']['in'],
): ReportVerbs['problemRows']['out'] {
  const rows = rowsOfCause(workbook.rollout.rows(), knownCause(cause), speech);
  const expiries = workbook.rollout.expiries();
  const begin = Number.isInteger(from) && from > 0 ? from : 0;
  return {
    title: viewerSpeech.causeTitle(cause),
    count: rows.length,
    rows: rows.slice(begin, begin + MAX_ROWS).map((row): ProblemRow => {
      const {user, alias} = mailboxOf(row);
      return {
        row: row.number,
        user,
        alias: alias === user ? '' : alias,
        expires: expiries.get(row.number) ?? null,
      };
    }),
  };
}

/** Filters the sheet to the rows of one cause, or shows all again. @throws DoorRefusal if it is not a cause */
export function filterProblems(
  {workbook: {rollout}, speech}: ReportPorts,
  {cause, replaces}: ReportVerbs['filterProblems']['in'],
): ReportVerbs['filterProblems']['out'] {
  if (cause === null) return {filter: rollout.filter(null, false)};
  const shown = knownCause(cause);
  const needs = NEEDS_ATTENTION.map(it => speech.stateLabel(it));
  const states = STATES.map(it => speech.stateLabel(it));
  const rows = rollout.rows();
  const hidden = {
    // A row that is finished meanwhile is hidden as well.
    state: [...states, ...rows.map(it => it.state)].filter(
      it => !needs.includes(it.trim()),
    ),
    details: rows
      .map(it => it.details ?? '')
      .filter(it => causeIn(it) !== shown),
  };
  const filter = rollout.filter(
    {
      state: [...new Set(hidden.state)],
      details: [...new Set(hidden.details)],
    },
    replaces === true,
  );
  rollout.show();
  return {filter};
}

/** The rows that need attention as a file. @throws DoorRefusal if it is not a cause */
export function problemsReport(
  ports: ReportPorts,
  {cause}: ReportVerbs['problemsReport']['in'],
): ReportVerbs['problemsReport']['out'] {
  const {workbook, speech} = ports;
  const words = speech.reportWords.problems;
  const all = workbook.rollout.rows();
  const rows =
    cause === undefined
      ? rowsNeedingAttention(all, speech)
      : rowsOfCause(all, knownCause(cause), speech);
  const lines = rows.map(row => {
    const {user, alias} = mailboxOf(row);
    return [
      row.number,
      user,
      alias,
      speech.causeTitle(causeIn(row.details ?? '')),
      row.state,
      row.message,
    ];
  });
  return {
    name: words.fileName(dayOf(ports.now())),
    csv: BYTE_ORDER_MARK + csvText([words.headers, ...lines]),
  };
}

/** A value from the page need not be a cause. @throws DoorRefusal */
export function knownCause(cause: unknown): Cause {
  const known = CAUSES.find(it => it === cause);
  if (known === undefined) throw new DoorRefusal('unknown-verb', {});
  return known;
}

/** The rows of one cause, in the order of the sheet. */
export function rowsOfCause(
  rows: readonly RowTexts[],
  cause: Cause,
  speech: ReportPorts['speech'],
): readonly RowTexts[] {
  return byCause(rows, speech).find(it => it.cause === cause)?.rows ?? [];
}
