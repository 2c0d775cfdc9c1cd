/** EmbeddedChart and its builders [reference/spreadsheet/embedded-chart-builder]: pie, column, bar, line, area. */
import type {ChartFacts, Place} from '../call-data';
import {canBeCarried} from '../carrying';
import {exception, mismatch, strict, whole} from '../realm';
import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
} from './charts';
import {placeOf} from './range';

type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Options = Readonly<Record<string, unknown>>;

/** Makes the script's Range of a place on any sheet. */
type RangeAt = (place: Place) => Range;

/** What a chart may be shown as here; scripts can name the others, but not build them. */
const DRAWN = ['PIE', 'COLUMN', 'BAR', 'LINE', 'AREA'];

type Draft = Omit<ChartFacts, 'type' | 'position'> & {
  readonly type: string | null;
  readonly position: ChartFacts['position'] | null;
};

const NEW: Draft = {
  id: null,
  type: null,
  ranges: [],
  options: {},
  numHeaders: null,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensions: 'IGNORE_BOTH',
  position: null,
};

const built = new WeakMap<object, ChartFacts>();

/** What a chart that this side has made is. */
export function chartFacts(chart: EmbeddedChart): ChartFacts {
  const facts = built.get(chart);
  if (!facts) throw mismatch('SpreadsheetApp.Sheet.insertChart', [chart]);
  return facts;
}

/** A chart as it was when the script got it. */
export function embeddedChart(
  facts: ChartFacts,
  rangeAt: RangeAt,
): EmbeddedChart {
  const {position, options} = facts;
  const chart = strict<EmbeddedChart>('EmbeddedChart', {
    getChartId: () => facts.id,
    getRanges: () => facts.ranges.map(rangeAt),
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: name => optionOf(options, name),
      }),
    getNumHeaders: () => facts.numHeaders ?? -1,
    getTransposeRowsAndColumns: () => facts.transposed,
    getMergeStrategy: () => ChartMergeStrategy[facts.mergeStrategy],
    getHiddenDimensionStrategy: () =>
      ChartHiddenDimensionStrategy[facts.hiddenDimensions],
    getContainerInfo: () =>
      strict<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
        getAnchorRow: () => position.row,
        getAnchorColumn: () => position.column,
        getOffsetX: () => position.offsetX,
        getOffsetY: () => position.offsetY,
      }),
    modify: () => builder(new Drawing(facts), rangeAt),
  });
  built.set(chart, facts);
  return chart;
}

export function newChart(rangeAt: RangeAt): Builder {
  return builder(new Drawing(NEW), rangeAt);
}

/** What the builders of one chart work on: `asPieChart()` gives another builder of the same chart. */
class Drawing {
  constructor(public draft: Draft) {}

  change(to: Partial<Draft>): void {
    this.draft = {...this.draft, ...to};
  }

  /** @throws an exception for what no chart can be made of. */
  finished(): ChartFacts {
    const {type, position, ranges} = this.draft;
    // What Sheets makes of a chart without these is documented nowhere, so nobody should rely on it.
    if (type === null) throw exception('not emulated: a chart without a type');
    if (!position) throw exception('not emulated: a chart without a position');
    if (ranges.length === 0) {
      throw exception('not emulated: a chart without a range');
    }
    return {...this.draft, type, position};
  }
}

function builder(
  drawing: Drawing,
  rangeAt: RangeAt,
  kind = 'EmbeddedChartBuilder',
): Builder {
  const having = (change: Partial<Draft>): Builder => {
    drawing.change(change);
    return self;
  };
  const option = (name: string, value: unknown): Builder => {
    if (typeof name !== 'string' || name === '' || !canBeCarried(value)) {
      throw mismatch(`${kind}.setOption`, [name, value]);
    }
    const {options} = drawing.draft;
    return having({options: withOption(options, name.split('.'), value)});
  };
  const as = (type: string): Builder => {
    if (!DRAWN.includes(type)) {
      throw exception(`not emulated: a chart of the type ${type}`);
    }
    drawing.change({type});
    const name = type[0] + type.slice(1).toLowerCase();
    return builder(drawing, rangeAt, `Embedded${name}ChartBuilder`);
  };
  const general: Partial<Builder> = {
    setChartType: type => {
      as(String(type));
      return self;
    },
    getChartType: () => ChartType[drawing.draft.type as keyof typeof ChartType],
    addRange: range => {
      const {sheet, row, column, rows, columns} = placeOf(range);
      const place = {sheet, row, column, rows, columns};
      return having({ranges: [...drawing.draft.ranges, place]});
    },
    removeRange: range => {
      const gone = placeOf(range);
      return having({
        ranges: drawing.draft.ranges.filter(it => !samePlace(it, gone)),
      });
    },
    clearRanges: () => having({ranges: []}),
    getRanges: () => drawing.draft.ranges.map(rangeAt),
    setPosition: (row, column, offsetX, offsetY) => {
      whole(`${kind}.setPosition`, row, column, offsetX, offsetY);
      if (row < 1 || column < 1 || offsetX < 0 || offsetY < 0) {
        throw exception('Invalid argument: the position of the chart');
      }
      return having({position: {row, column, offsetX, offsetY}});
    },
    setOption: option,
    setNumHeaders: headers => {
      whole(`${kind}.setNumHeaders`, headers);
      return having({numHeaders: headers < 0 ? null : headers});
    },
    setTransposeRowsAndColumns: transposed => having({transposed}),
    setMergeStrategy: strategy =>
      having({
        mergeStrategy: named(strategy, ['MERGE_COLUMNS', 'MERGE_ROWS']),
      }),
    setHiddenDimensionStrategy: strategy =>
      having({
        hiddenDimensions: named(strategy, [
          'IGNORE_BOTH',
          'IGNORE_COLUMNS',
          'IGNORE_ROWS',
          'SHOW_BOTH',
        ]),
      }),
    build: () => embeddedChart(drawing.finished(), rangeAt),
  };
  const ways: Record<string, unknown> = {
    asPieChart: () => as('PIE'),
    asColumnChart: () => as('COLUMN'),
    asBarChart: () => as('BAR'),
    asLineChart: () => as('LINE'),
    asAreaChart: () => as('AREA'),
  };
  const self = strict<Builder>(kind, {
    ...general,
    ...(ways as Partial<Builder>),
    ...(optionSetters(kind, option) as Partial<Builder>),
  });
  return self;
}

/** The builders of one type have names for the options that are used most. */
function optionSetters(
  kind: string,
  option: (name: string, value: unknown) => Builder,
): Record<string, unknown> {
  if (kind === 'EmbeddedChartBuilder') return {};
  const every = {
    setTitle: (title: string) => option('title', title),
    setColors: (colours: readonly string[]) => option('colors', [...colours]),
    setBackgroundColor: (colour: string) => option('backgroundColor', colour),
    setLegendPosition: (position: unknown) =>
      option('legend.position', String(position).toLowerCase()),
  };
  if (kind === 'EmbeddedPieChartBuilder') {
    return {...every, set3D: () => option('is3D', true)};
  }
  const axes = {
    setXAxisTitle: (title: string) => option('hAxis.title', title),
    setYAxisTitle: (title: string) => option('vAxis.title', title),
  };
  return kind === 'EmbeddedLineChartBuilder'
    ? {...every, ...axes}
    : {...every, ...axes, setStacked: () => option('isStacked', true)};
}

function withOption(
  options: Options,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Options {
  if (rest.length === 0) return {...options, [name]: value};
  const inner = options[name];
  const outer = typeof inner === 'object' && inner !== null ? inner : {};
  return {...options, [name]: withOption(outer as Options, rest, value)};
}

/** null where nothing was set. */
function optionOf(options: Options, name: string): unknown {
  let found: unknown = options;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Options)[part];
  }
  return found ?? null;
}

function named<Name extends string>(
  constant: unknown,
  names: readonly Name[],
): Name {
  const found = names.find(name => name === String(constant));
  if (!found) throw mismatch('EmbeddedChartBuilder', [constant]);
  return found;
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}
