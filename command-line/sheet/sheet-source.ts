/** The rows of the Rollout sheet, as its script reads them: by what cells show. */
import {rowsOf} from '../../src/core/hosted/table';
import {isOutdated, type RowTexts} from '../../src/core/rows/row';
import {stateIn, STATES, type State} from '../../src/core/rows/outcome';
import {defaultsBefore, DEFAULT_COLUMNS} from '../../src/core/rows/log-table';
import type {Language} from '../../src/messages/language';
import type {RowSource} from '../ports/rows';
import {
  logColumns,
  rolloutColumns,
  SheetProblem,
  whole,
  type OpenSpreadsheet,
} from './spreadsheet';

/** Below the header. */
export const FIRST_ROW = 2;

/**
 * Reads the sheet once.
 *
 * @throws SheetProblem if a column is missing, or if rows are queued: then a run of the script is not finished
 */
export async function sheetSource(opened: OpenSpreadsheet): Promise<RowSource> {
  const {api, rollout} = opened;
  const [lines = []] = await api.shown([whole(rollout)]);
  const [header = [], ...rest] = lines;
  const rows = rowsOf(rest, rolloutColumns(opened, header), FIRST_ROW);
  if (rows.some(it => it.queued.trim() !== '')) {
    throw new SheetProblem('run-in-progress', rollout);
  }
  return {
    async *rows() {
      yield* rows;
      await Promise.resolve();
    },
  };
}

/** A row's state; null if its State cell has no state of ours for the file that it names now. */
export function stateOf(row: RowTexts, language: Language): State | null {
  const speech = {stateLabel: (it: State) => language.states[it]};
  return isOutdated(row) ? null : stateIn(speech, STATES, row);
}

/** The defaults that the Log has from before their latest changes; see `defaultsBefore`. */
export async function previousDefaultsIn(
  opened: OpenSpreadsheet,
): Promise<(keys: ReadonlySet<string>) => ReadonlyMap<string, string>> {
  const [lines = []] = await opened.api.shown([whole(opened.log)]);
  const [header = [], ...rest] = lines;
  const at = logColumns(opened, header);
  const newestFirst = rest.reverse().map(line => {
    const texts = DEFAULT_COLUMNS.map(
      name => [name, line[(at[name] ?? 0) - 1] ?? ''] as const,
    );
    return Object.fromEntries(texts) as Record<
      (typeof DEFAULT_COLUMNS)[number],
      string
    >;
  });
  return keys => defaultsBefore(newestFirst, keys);
}
