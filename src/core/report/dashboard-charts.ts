/** The charts of the Dashboard sheet: the content of each, its cells, and its initial position. */
import {
  dashboardTables,
  PLACES,
  type DashboardWords,
  type TableName,
} from './dashboard-table';
import type {Figures} from './figures';

export type ChartName =
  | 'states'
  | 'causes'
  | 'expiries'
  | 'domains'
  | 'keys'
  | 'issuers'
  | 'history';

/** A chart as it is to be. */
export interface Chart {
  /** Also used to find it. */
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

/** Two side by side are as wide as a screen of 1366 pixels without the sidebar. */
const SIZE = {width: 496, height: 260} as const;
/** A chart is a little more than twelve rows high and four columns wide. */
const ROWS = [5, 18, 31, 44] as const;
const COLUMNS = [1, 5] as const;

/** Covered, expired, none: distinguishable also without color, by their lightness. */
const COVERAGE_COLOURS = ['#137333', '#f29900', '#9aa0a6'];
const BLUE = ['#1a73e8'];
const RED = ['#d93025'];
const NO_LEGEND = {legend: {position: 'none'}};

type Look = Omit<Chart, 'title' | 'range'> & {readonly columns: number};

const LOOKS: Readonly<Record<ChartName, Look>> = {
  expiries: {
    kind: 'COLUMN',
    columns: 2,
    anchor: {row: ROWS[0], column: COLUMNS[0]},
    options: {colors: BLUE, ...NO_LEGEND},
  },
  history: {
    kind: 'LINE',
    columns: 3,
    anchor: {row: ROWS[0], column: COLUMNS[1]},
    options: {colors: ['#9aa0a6', '#137333'], legend: {position: 'bottom'}},
  },
  causes: {
    kind: 'BAR',
    columns: 2,
    anchor: {row: ROWS[1], column: COLUMNS[0]},
    options: {colors: RED, ...NO_LEGEND},
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
  states: {
    kind: 'BAR',
    columns: 2,
    anchor: {row: ROWS[2], column: COLUMNS[0]},
    options: {colors: BLUE, ...NO_LEGEND},
  },
  keys: {
    kind: 'PIE',
    columns: 2,
    anchor: {row: ROWS[2], column: COLUMNS[1]},
    options: {},
  },
  issuers: {
    kind: 'PIE',
    columns: 2,
    anchor: {row: ROWS[3], column: COLUMNS[0]},
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

/** Where each chart is put, and how large, by its title. */
export function chartPlaces({charts}: DashboardWords) {
  return new Map(
    (Object.keys(LOOKS) as ChartName[]).map(name => [
      charts[name],
      {...LOOKS[name].anchor, size: SIZE},
    ]),
  );
}
