/** The rows that the watched folder may have a file for: those whose certificate is due, and that nobody has removed. */
import {isBlocked} from '../rows/early-end';
import {STATES, stateIn, type State} from '../rows/outcome';
import {
  findingsAmong,
  findingsOf,
  rowOf,
  type Row,
  type RowTexts,
} from '../rows/row';
import {DAY_MS} from '../base/time';
import type {SchedulePorts} from './ports';

/** A row that is due. */
export interface DueRow {
  readonly row: Row;
  /** When its present certificate expires, milliseconds since the epoch; 0 if it has none. */
  readonly expires: number;
}

/** Certificates that people removed are not replaced, nor are those of users who have left. */
const OVER: readonly (State | null)[] = ['deleted', 'offBoarded', 'left'];

/** @param rows - all rows of the Rollout sheet */
export function dueRows(
  {workbook, store, speech, now}: SchedulePorts,
  rows: readonly RowTexts[],
): DueRow[] {
  const expiries = workbook.rollout.expiries();
  const among = findingsAmong(rows);
  const {renewalDays} = store.schedule();
  return rows.flatMap(texts => {
    const own = findingsOf(texts, false);
    const beside = among.get(texts.number) ?? [];
    const isOver = OVER.includes(stateIn(speech, STATES, texts));
    if (isOver || isBlocked([...own, ...beside])) return [];
    const row = rowOf(texts);
    const expires = expiries.get(texts.number) ?? 0;
    const days = row.renewalDays ?? renewalDays;
    return expires > now() + days * DAY_MS ? [] : [{row, expires}];
  });
}
