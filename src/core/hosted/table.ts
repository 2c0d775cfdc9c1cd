/** The Rollout sheet as a table: rows in, outcomes out, always by key and never by a row number that was read earlier. */
import {detailsOf} from '../rows/details';
import {recordCellsOf} from '../rows/recorded-certificate';
import {ACTIONS} from '../rows/actions';
import {keyOf, mailboxOf, ACCESS_KINDS, type RowTexts} from '../rows/row';
import {tableOf, textsOf} from '../base/columns';
import {asText, type Cell, type Columns} from '../base/cells';
import {hasMessage, type RolloutOutcome} from '../rows/outcome';
import {boundedKey, type WrittenOutcome} from '../rows/queue-table';

/** The Rollout sheet. */
export const ROLLOUT = tableOf({
  user: {width: 256, owner: 'admin', takes: 'address', stays: true},
  state: {width: 100, wraps: true, stays: true},
  message: {width: 372, wraps: true},
  file: {width: 138, owner: 'admin'},
  password: {width: 76, owner: 'admin'},
  alias: {width: 210, owner: 'admin'},
  renewalDays: {width: 130, owner: 'option'},
  access: {width: 130, owner: 'option', takes: ACCESS_KINDS},
  queued: {width: 80, takes: ACTIONS},
  issuer: {width: 200},
  expires: {width: 140, kind: 'instant'},
  id: {width: 160, isTechnical: true},
  fingerprint: {width: 200, isTechnical: true},
  readFrom: {width: 120, isTechnical: true},
  updated: {width: 140, kind: 'instant', isTechnical: true},
  details: {width: 260, isLater: true, isTechnical: true},
});

export type RolloutColumn = keyof typeof ROLLOUT;

/** The rows of the sheet, without blank ones; see `textsOf`. */
export function rowsOf(
  lines: readonly (readonly string[])[],
  at: Columns<RolloutColumn>,
  firstRow: number,
): RowTexts[] {
  return textsOf(ROLLOUT, lines, at, firstRow);
}

/**
 * A name for each row that stays with it when the sheet is sorted or rows are inserted: its key and its file, and for two
 * rows that agree in both which one of them it is. A row whose inputs are changed meanwhile has another name: an outcome
 * that belongs to the old ones no longer finds it, and it stays queued.
 */
export function rowNamesOf(rows: readonly RowTexts[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(row => {
    const key = boundedKey(`${keyOf(mailboxOf(row))} ${row.file.trim()}`);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key} ${nth}`;
  });
}

/** The cells that an outcome fills. */
export function valuesOf(
  written: WrittenOutcome,
): Partial<Record<RolloutColumn, Cell>> {
  const outcome: RolloutOutcome = written.outcome;
  const {certificate} = outcome;
  return {
    queued: null,
    ...(outcome.state === null || outcome.keepsState
      ? {}
      : {state: written.label}),
    ...(hasMessage(outcome)
      ? {
          message: asText(written.message),
          details: asText(detailsOf(outcome.findings)),
        }
      : {}),
    ...(certificate ? recordCellsOf(certificate) : {}),
    updated: {instant: written.at},
  };
}
