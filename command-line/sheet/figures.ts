/** What the sheets say, from outside: read for the report, and written into the Dashboard. */
import {keyPairLinesOf} from '../../src/core/cse/key-pair-lines';
import {CSE} from '../../src/core/cse/table';
import {
  DASHBOARD_COLUMNS,
  dashboardBlocks,
  historyIn,
  PLACES,
} from '../../src/core/report/dashboard-table';
import {
  figuresOf,
  type Figures,
  type Sheets,
} from '../../src/core/report/figures';
import type {KeyPairLine} from '../../src/core/report/key-pairs';
import {CSE_STATES, type State} from '../../src/core/rows/outcome';
import type {Language} from '../../src/messages/language';
import {headerIn, quoted} from './a1';
import type {SheetGrid} from './answers';
import {SheetInventory} from './inventory';
import {cseTable, rolloutTable} from './queue-tables';
import {instantsOf, rowsIn} from './sheet-source';
import {columnsIn, findGrid, gridOf, type OpenSpreadsheet} from './spreadsheet';
import {blockOf, cellOf} from './values';

/** Reads what figures and reports are made from. @throws SheetProblem */
export async function readSheets(
  opened: OpenSpreadsheet,
  now: number,
): Promise<Sheets> {
  return {
    rows: await rowsIn(opened, rolloutTable(opened.language)),
    inventory: await new SheetInventory(opened).lines(),
    keyPairs: await keyPairsIn(opened),
    history: await historyOf(opened),
    now,
  };
}

/** The figures of what was read, in the words of the spreadsheet. */
export function figuresIn(sheets: Sheets, language: Language): Figures {
  return figuresOf(sheets, {
    stateLabel: (it: State) => language.states[it],
    untouchedLabel: () => language.untouched,
    causeTitle: cause => language.causes[cause],
  });
}

/** Writes the figures into the Dashboard, if there is one. Its charts stay as they are: they follow their cells. */
export async function showFigures(
  opened: OpenSpreadsheet,
  figures: Figures,
): Promise<void> {
  const {api, language, timeZone} = opened;
  const grid = findGrid(opened, 'dashboard');
  if (!grid) return;
  const [lines = []] = await api.shown([quoted(grid.title)]);
  const blocks = dashboardBlocks(figures, language.dashboard, lines.length);
  const last = Math.max(...blocks.map(it => it.row + it.values.length - 1));
  await enlarge(opened, grid, {rows: last, columns: DASHBOARD_COLUMNS});
  await api.write(blocks.map(it => blockOf(grid.title, it, timeZone)));
}

async function enlarge(
  {api}: OpenSpreadsheet,
  grid: SheetGrid,
  to: {readonly rows: number; readonly columns: number},
): Promise<void> {
  if (to.rows <= grid.rows && to.columns <= grid.columns) return;
  const {sheets} = await api.document();
  await api.enlarge(sheets.find(it => it.id === grid.id) ?? grid, to);
}

/** The key pairs that the CSE sheet records; none where there is no such sheet. */
async function keyPairsIn(opened: OpenSpreadsheet): Promise<KeyPairLine[]> {
  const {language, api} = opened;
  const grid = findGrid(opened, 'cse');
  if (!grid) return [];
  const rows = await rowsIn(opened, cseTable(language));
  if (rows.every(it => it.keyPair.trim() === '')) return [];
  const [[header = []] = []] = await api.shown([headerIn(grid.title)]);
  const at = columnsIn(CSE, language.cse, header, grid.title);
  const expiries = await instantsOf(opened, grid.title, at.expires);
  const stateOf = (cell: string) =>
    CSE_STATES.find(it => language.states[it] === cell) ?? null;
  return keyPairLinesOf(rows, expiries, stateOf);
}

/** The days that the Dashboard has, oldest first. */
async function historyOf(opened: OpenSpreadsheet): Promise<Figures['history']> {
  const {api, timeZone} = opened;
  const grid = findGrid(opened, 'dashboard');
  const {row, column, columns} = PLACES.history;
  if (!grid || grid.columns < column + columns - 1) return [];
  const [lines = []] = await api.held([
    quoted(gridOf(opened, 'dashboard').title),
  ]);
  return historyIn(
    lines
      .slice(row)
      .map(line =>
        Array.from({length: columns}, (_, i) =>
          cellOf(line[column - 1 + i], false, timeZone),
        ),
      ),
  );
}
