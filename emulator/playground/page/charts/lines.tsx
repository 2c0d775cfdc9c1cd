import type {ChartView} from '../../sheet-view';
import {CategoryAxis, ValueAxis} from './axes';
import {colourOf, shownNumber, ticksFor, type Box} from './options';

interface Corner {
  readonly category: number;
  readonly value: number;
}

/** Lines over the categories. */
export function Lines({of, box}: {of: ChartView; box: Box}) {
  const lines = cornersOf(of);
  const ticks = ticksFor(lines.flat(2).map(({value}) => value));
  const [least, most] = [ticks[0]!, ticks[ticks.length - 1]!];
  const y = (value: number) =>
    box.top + box.height * (1 - (value - least) / (most - least));
  const room = box.width / Math.max(1, of.categories.length);
  const x = (category: number) => box.left + room * (category + 0.5);
  return (
    <>
      <ValueAxis ticks={ticks} box={box} upwards at={y} />
      <CategoryAxis names={of.categories} box={box} below at={x} />
      {lines.map((pieces, i) =>
        pieces.map((corners, j) => (
          <g key={`${i} ${j}`} fill={colourOf(of, i)} stroke={colourOf(of, i)}>
            <polyline
              points={corners
                .map(it => `${x(it.category)},${y(it.value)}`)
                .join(' ')}
              fill="none"
              stroke-width="2"
            />
            {corners.map(({category, value}) => (
              <circle key={category} cx={x(category)} cy={y(value)} r="3">
                <title>
                  {`${of.categories[category] ?? ''}, ${of.series[i]?.name ?? ''}: ${shownNumber(value)}`}
                </title>
              </circle>
            ))}
          </g>
        )),
      )}
    </>
  );
}

/** For each series its corners, in pieces: where a cell holds no number the line is broken. */
function cornersOf({series}: ChartView): Corner[][][] {
  return series.map(({values}) => {
    const pieces: Corner[][] = [[]];
    values.forEach((value, category) => {
      if (value === null) pieces.push([]);
      else pieces[pieces.length - 1]!.push({category, value});
    });
    return pieces.filter(piece => piece.length > 0);
  });
}
