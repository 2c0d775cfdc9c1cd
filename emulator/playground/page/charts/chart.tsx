/** A chart as a picture: title, plot, legend, and a text alternative. */
import type {ChartView} from '../../sheet-view';
import {Bars} from './bars';
import {Lines} from './lines';
import {
  colourOf,
  legendOf,
  shownNumber,
  sizeOf,
  textOption,
  type Box,
  type LegendPlace,
} from './options';
import {Pie} from './pie';

const TITLE = 40;
const LEGEND_LINE = 26;
const EDGE = 16;

export function Chart({of}: {of: ChartView}) {
  const {width, height} = sizeOf(of);
  const legend = legendOf(of);
  const box = plotBox(of, legend);
  const isEmpty = of.series.every(({values}) =>
    values.every(value => value === null),
  );
  return (
    <svg
      role="img"
      aria-label={inWords(of)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect
        width={width}
        height={height}
        fill={textOption(of, 'backgroundColor') || '#fff'}
      />
      <text class="chart-title" x={EDGE} y={26}>
        {textOption(of, 'title')}
      </text>
      {isEmpty ? (
        <text x={width / 2} y={height / 2} text-anchor="middle">
          No data
        </text>
      ) : (
        <>
          <Plot of={of} box={box} />
          <AxisTitles of={of} box={box} />
          <Legend of={of} place={legend} box={box} />
        </>
      )}
    </svg>
  );
}

function Plot({of, box}: {of: ChartView; box: Box}) {
  switch (of.type) {
    case 'PIE':
      return <Pie of={of} box={box} />;
    case 'COLUMN':
    case 'BAR':
      return <Bars of={of} box={box} />;
    default:
      return <Lines of={of} box={box} />;
  }
}

function plotBox(of: ChartView, legend: LegendPlace): Box {
  const {width, height} = sizeOf(of);
  const names = Math.max(0, ...of.categories.map(name => name.length));
  const axes = of.type !== 'PIE';
  const lying = of.type === 'BAR';
  const left = !axes
    ? EDGE
    : (lying ? Math.min(150, 20 + names * 6.2) : 48) +
      (textOption(of, 'vAxis.title') ? 18 : 0);
  const right = legend === 'right' ? legendWidth(of) : EDGE;
  const top = TITLE + (legend === 'top' ? LEGEND_LINE : 0);
  const bottom =
    (axes ? 26 : EDGE) +
    (legend === 'bottom' ? LEGEND_LINE : 0) +
    (axes && textOption(of, 'hAxis.title') ? 20 : 0);
  return {
    left,
    top,
    width: Math.max(20, width - left - right),
    height: Math.max(20, height - top - bottom),
  };
}

function AxisTitles({of, box}: {of: ChartView; box: Box}) {
  if (of.type === 'PIE') return null;
  const middle = box.top + box.height / 2;
  return (
    <g text-anchor="middle" class="axis-title">
      <text x={box.left + box.width / 2} y={box.top + box.height + 36}>
        {textOption(of, 'hAxis.title')}
      </text>
      <text x={14} y={middle} transform={`rotate(-90 14 ${middle})`}>
        {textOption(of, 'vAxis.title')}
      </text>
    </g>
  );
}

/** The usual width of a letter in the legend. */
const LETTER = 6.2;

/** Of a pie, its slices. */
function legendNames(of: ChartView): readonly string[] {
  return of.type === 'PIE' ? of.categories : of.series.map(({name}) => name);
}

/** Next to the chart: the width of the longest name, but most of the width is left to the chart. */
function legendWidth(of: ChartView): number {
  const longest = Math.max(0, ...legendNames(of).map(name => name.length));
  return Math.min(longest * LETTER + 40, sizeOf(of).width * 0.4);
}

/** Series by their colors. */
function Legend(props: {of: ChartView; place: LegendPlace; box: Box}) {
  const {of, place, box} = props;
  if (place === 'none') return null;
  const {width, height} = sizeOf(of);
  const names = legendNames(of);
  const room = (width - 2 * EDGE) / Math.max(1, names.length);
  const most = Math.floor(
    (place === 'right' ? legendWidth(of) - 34 : room - 22) / LETTER,
  );
  const widthOf = (name: string) => Math.min(room, name.length * LETTER + 34);
  const at = (i: number) =>
    place === 'right'
      ? {x: box.left + box.width + 14, y: box.top + 10 + i * 20}
      : {
          x: names.slice(0, i).reduce((x, name) => x + widthOf(name), EDGE),
          y: place === 'top' ? TITLE + 8 : height - 14,
        };
  return (
    <g class="legend">
      {names.map((name, i) => {
        const {x, y} = at(i);
        return (
          <g key={i}>
            <rect
              x={x}
              y={y - 9}
              width="10"
              height="10"
              fill={colourOf(of, i)}
            />
            <text x={x + 16} y={y}>
              {name.length > most ? `${name.slice(0, most - 1)}…` : name}
              <title>{name}</title>
            </text>
          </g>
        );
      })}
    </g>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  PIE: 'Pie chart',
  COLUMN: 'Column chart',
  BAR: 'Bar chart',
  LINE: 'Line chart',
};

function inWords(of: ChartView): string {
  const title = textOption(of, 'title');
  const series = of.series.map(({name, values}) => {
    const points = values.flatMap((value, i) =>
      value === null ? [] : [`${of.categories[i] ?? ''} ${shownNumber(value)}`],
    );
    return `${name ? `${name}: ` : ''}${points.join(', ')}`;
  });
  const kind = KINDS[of.type] ?? 'Chart';
  return `${kind}${title ? ` “${title}”` : ''}. ${series.join('; ')}`;
}
