import type {ChartView} from '../../sheet-view';
import {CategoryAxis, ValueAxis} from './axes';
import {colourOf, isStacked, shownNumber, ticksFor, type Box} from './options';

interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
}

/** Columns side by side or one upon the other, or the same lying down. */
export function Bars({of, box}: {of: ChartView; box: Box}) {
  const upright = of.type === 'COLUMN';
  const stacked = isStacked(of);
  const bars = stacked ? stackedBars(of) : plainBars(of);
  const ticks = ticksFor(bars.flatMap(({from, to}) => [from, to]));
  const [least, most] = [ticks[0]!, ticks[ticks.length - 1]!];
  const value = (it: number) => {
    const part = (it - least) / (most - least);
    return upright
      ? box.top + box.height * (1 - part)
      : box.left + box.width * part;
  };
  const start = upright ? box.left : box.top;
  const room =
    (upright ? box.width : box.height) / Math.max(1, of.categories.length);
  const thick = (room * 0.7) / (stacked ? 1 : Math.max(1, of.series.length));
  const place = ({series, category}: Bar) =>
    start + room * (category + 0.15) + (stacked ? 0 : thick * series);
  return (
    <>
      <ValueAxis ticks={ticks} box={box} upwards={upright} at={value} />
      <CategoryAxis
        names={of.categories}
        box={box}
        below={upright}
        at={i => start + room * (i + 0.5)}
      />
      {bars.map(bar => {
        const [low, high] = [value(bar.from), value(bar.to)].sort(
          (a, b) => a - b,
        ) as [number, number];
        const across = {at: place(bar), size: thick};
        const along = {at: low, size: high - low};
        const [x, y] = upright ? [across, along] : [along, across];
        return (
          <rect
            key={`${bar.series} ${bar.category}`}
            x={x.at}
            y={y.at}
            width={x.size}
            height={y.size}
            fill={colourOf(of, bar.series)}
          >
            <title>
              {`${of.categories[bar.category] ?? ''}, ${of.series[bar.series]?.name ?? ''}: ${shownNumber(bar.to - bar.from)}`}
            </title>
          </rect>
        );
      })}
    </>
  );
}

function plainBars({series}: ChartView): Bar[] {
  return series.flatMap(({values}, i) =>
    values.flatMap((value, category) =>
      value === null ? [] : [{series: i, category, from: 0, to: value}],
    ),
  );
}

/** Positive values are stacked upward, negative ones downward. */
function stackedBars({series, categories}: ChartView): Bar[] {
  return categories.flatMap((_, category) => {
    let [up, down] = [0, 0];
    return series.flatMap(({values}, i) => {
      const value = values[category] ?? 0;
      const from = value < 0 ? down : up;
      if (value < 0) down += value;
      else up += value;
      return value === 0 ? [] : [{series: i, category, from, to: from + value}];
    });
  });
}
