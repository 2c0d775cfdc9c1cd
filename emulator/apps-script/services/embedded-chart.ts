/** EmbeddedChart and its builder [reference/spreadsheet/embedded-chart-builder]: pie, column, bar, line. */
import type {ChartFacts, Place} from '../call-data';
import {canBeCarried} from '../carrying';
import {exception, mismatch, strict, whole} from '../realm';
import {positionOf} from './range';

type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Options = Readonly<Record<string, unknown>>;

/** Makes the script's Range of a place on any sheet. */
type RangeAt = (place: Place) => Range;

/** The supported chart types. */
const DRAWN = ['PIE', 'COLUMN', 'BAR', 'LINE'];

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
  position: null,
};

const built = new WeakMap<object, ChartFacts>();

/** The content of a chart that was made here. */
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
  const {options} = facts;
  const chart = strict<EmbeddedChart>('EmbeddedChart', {
    getRanges: () => facts.ranges.map(rangeAt),
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
        get: name => optionOf(options, name),
      }),
    modify: () => builder(facts, rangeAt),
  });
  built.set(chart, facts);
  return chart;
}

export function newChart(rangeAt: RangeAt): Builder {
  return builder(NEW, rangeAt);
}

function builder(from: Draft, rangeAt: RangeAt): Builder {
  let draft = from;
  const having = (change: Partial<Draft>): Builder => {
    draft = {...draft, ...change};
    return self;
  };
  const self: Builder = strict<Builder>('EmbeddedChartBuilder', {
    setChartType: type => {
      const name = String(type);
      if (!DRAWN.includes(name)) {
        throw exception(`not emulated: a chart of the type ${name}`);
      }
      return having({type: name});
    },
    addRange: range => {
      const {sheet, row, column, rows, columns} = positionOf(range);
      const place = {sheet, row, column, rows, columns};
      return having({ranges: [...draft.ranges, place]});
    },
    clearRanges: () => having({ranges: []}),
    setPosition: (row, column, offsetX, offsetY) => {
      whole('EmbeddedChartBuilder.setPosition', row, column, offsetX, offsetY);
      if (row < 1 || column < 1 || offsetX < 0 || offsetY < 0) {
        throw exception('Invalid argument: the position of the chart');
      }
      return having({position: {row, column, offsetX, offsetY}});
    },
    setOption: (name: unknown, value: unknown) => {
      if (typeof name !== 'string' || name === '' || !canBeCarried(value)) {
        throw mismatch('EmbeddedChartBuilder.setOption', [name, value]);
      }
      const {options} = draft;
      return having({options: withOption(options, name.split('.'), value)});
    },
    setNumHeaders: headers => {
      whole('EmbeddedChartBuilder.setNumHeaders', headers);
      return having({numHeaders: headers < 0 ? null : headers});
    },
    build: () => embeddedChart(finished(draft), rangeAt),
  });
  return self;
}

/** @throws an exception if no chart can be made of it. */
function finished(draft: Draft): ChartFacts {
  const {type, position, ranges} = draft;
  // What Sheets makes of a chart without these is not documented, so nobody should rely on it.
  if (type === null) throw exception('not emulated: a chart without a type');
  if (!position) throw exception('not emulated: a chart without a position');
  if (ranges.length === 0) {
    throw exception('not emulated: a chart without a range');
  }
  return {...draft, type, position};
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
