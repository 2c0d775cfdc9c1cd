/** Where a row of the CSE sheet stands, read back from its State cell. */
import {CSE_STATES, type State} from '../rows/outcome';
import type {CseTexts} from './row';
import type {CsePorts} from './ports';

/** null for an empty cell, and for a word of somebody else's. */
export function standsOf(
  {speech}: Pick<CsePorts, 'speech'>,
  {state}: Pick<CseTexts, 'state'>,
): State | null {
  const label = state.trim();
  return CSE_STATES.find(it => speech.stateLabel(it) === label) ?? null;
}
