/** Rows counted by what their State cells say. */
import {kindOf, STATES, type State} from '../rows/outcome';
import {isOutdated, type RowTexts} from '../rows/row';
import type {ReportPorts} from './ports';

/** How many rows are in a state. `label` is what the sheet shows. */
export interface StateCount {
  readonly state: string;
  readonly label: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  readonly count: number;
}

/** The text of a row's State cell if it is about the file that the row names now; otherwise empty. */
export function stateOf(row: RowTexts): string {
  return isOutdated(row) ? '' : row.state.trim();
}

/** How many rows are in each state, in the order of the states; rows that no action has touched are the last. */
export function statesOf(
  rows: readonly RowTexts[],
  speech: Pick<ReportPorts['speech'], 'stateLabel' | 'untouchedLabel'>,
): readonly StateCount[] {
  return countsOf(rows.map(stateOf), STATES, speech);
}

/**
 * The same for any sheet whose rows have states.
 *
 * @param cells - of the State column
 */
export function countsOf(
  cells: readonly string[],
  states: readonly State[],
  speech: Pick<ReportPorts['speech'], 'stateLabel' | 'untouchedLabel'>,
): readonly StateCount[] {
  const counts = new Map<string, number>();
  for (const label of cells) counts.set(label, (counts.get(label) ?? 0) + 1);
  const known = states.map(state => {
    const label = speech.stateLabel(state);
    const count = counts.get(label) ?? 0;
    counts.delete(label);
    return {state: state, label, kind: kindOf(state), count};
  });
  let untouched = 0;
  counts.forEach(count => (untouched += count));
  const rest = {
    state: 'new',
    label: speech.untouchedLabel(),
    kind: 'idle' as const,
    count: untouched,
  };
  return [...known, rest].filter(it => it.count > 0);
}
