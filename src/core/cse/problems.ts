/** Rows of the CSE sheet that need attention, by what their Details say. */
import {codesIn} from '../rows/details';
import {CSE_STATES, NEEDS_ATTENTION, stateIn} from '../rows/outcome';
import type {CseProblem} from './contract';
import type {CsePorts} from './ports';
import {cseUserOf, type CseTexts} from './row';

/** Of one reason that are listed. */
const MAX_ROWS = 30;

/** The reasons, that of the most rows first. The words of a reason are those in the first of its rows. */
export function cseProblemsIn(
  rows: readonly CseTexts[],
  {speech}: CsePorts,
): readonly CseProblem[] {
  const groups = new Map<string, CseTexts[]>();
  for (const row of rows) {
    const state = stateIn(speech, CSE_STATES, row);
    if (state === null || !NEEDS_ATTENTION.includes(state)) continue;
    const [code = ''] = codesIn(row.details ?? '');
    const same = groups.get(code);
    if (same) same.push(row);
    else groups.set(code, [row]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map(same => ({
      says: same[0]!.message,
      count: same.length,
      rows: same
        .slice(0, MAX_ROWS)
        .map(row => ({row: row.number, user: cseUserOf(row)})),
    }));
}
