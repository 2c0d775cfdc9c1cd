/** The charts of the Dashboard sheet: what each shows, of which cells, and where it stands when it is made. */
import {
  dashboardTables,
  PLACES,
  type DashboardWords,
  type TableName,
} from './dashboard-table';
import type {Figures} from './figures';

export type ChartName =
  | 'states'
  | 'expiries'
  | 'domains'
  | 'keys'
  | 'issuers'
  | 'history';

/** A chart as it is to be. */
export interface Chart {
  /** Also what it is found by. */
  readonly title: string;
  readonly kind: 'BAR' | 'COLUMN' | 'PIE' | 'LINE';
  /** The cells it shows, header row and labels among them. */
  readonly range: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** Where it is put; people may move it. */
  readonly anchor: {readonly row: number; readonly column: number};
  /** As Sheets names them. */
  readonly options: Readonly<Record<string, unknown>>;
}

const SIZE = {width: 580, height: 340} as const;
/** A chart is about 17 rows high and six columns wide. */
const ROWS = [1, 18, 35] as const;
const COLUMNS = [5, 11] as const;

/** Covered, expired, none: told apart also without colour, by their lightness. */
const COVERAGE_COLOURS = ['#137333', '#f29900', '#9aa0a6'];
const BLUE = ['#1a73e8'];
const NO_LEGEND = {legend: {position: 'none'}};

type Look = Omit<Chart, 'title' | 'range'> & {readonly columns: number};

const LOOKS: Readonly<Record<ChartName, Look>> = {
  history: {
    kind: 'LINE',
    columns: 3,
    anchor: {row: ROWS[0], column: COLUMNS[0]},
    options: {colors: ['#9aa0a6', '#137333'], legend: {position: 'bottom'}},
  },
  states: {
    kind: 'BAR',
    columns: 2,
    anchor: {row: ROWS[0], column: COLUMNS[1]},
    options: {colors: BLUE, ...NO_LEGEND},
  },
  expiries: {
    kind: 'COLUMN',
    columns: 2,
    anchor: {row: ROWS[1], column: COLUMNS[0]},
    options: {colors: BLUE, ...NO_LEGEND},
  },
  domains: {
    kind: 'BAR',
    columns: 4,
    anchor: {row: ROWS[1], column: COLUMNS[1]},
    options: {
      isStacked: true,
      colors: COVERAGE_COLOURS,
      legend: {position: 'bottom'},
    },
  },
  keys: {
    kind: 'PIE',
    columns: 2,
    anchor: {row: ROWS[2], column: COLUMNS[0]},
    options: {},
  },
  issuers: {
    kind: 'PIE',
    columns: 2,
    anchor: {row: ROWS[2], column: COLUMNS[1]},
    options: {},
  },
};

/** Every chart, each over as many lines as its table has now; a table without lines is shown by its first, blank one. */
export function dashboardCharts(
  figures: Figures,
  words: DashboardWords,
): Chart[] {
  const tables = dashboardTables(figures, words);
  return (Object.keys(LOOKS) as ChartName[]).map(name => {
    const {columns, options, ...look} = LOOKS[name];
    const {row, column} = PLACES[name satisfies TableName];
    const rows = Math.max(tables[name].length, 2);
    return {
      ...look,
      title: words.charts[name],
      range: {row, column, rows, columns},
      options: {...SIZE, ...options},
    };
  });
}
