import type {ChartView} from '../../sheet-view';
import {CategoryAxis, ValueAxis} from './axes';
import {colourOf, isStacked, shownNumber, ticksFor} from './options';
import type {Box} from './options';

interface Corner {
  readonly category: number;
  readonly base: number;
  readonly value: number;
}

/** Lines over the categories; of an area chart, with the ground below them filled. */
export function Lines({of, box}: {of: ChartView; box: Box}) {
  const filled = of.type === 'AREA';
  const lines = cornersOf(of, filled && isStacked(of));
  const ticks = ticksFor(lines.flat(2).map(({value}) => value));
  const [least, most] = [ticks[0]!, ticks[ticks.length - 1]!];
  const y = (value: number) =>
    box.top + box.height * (1 - (value - least) / (most - least));
  const room = box.width / Math.max(1, of.categories.length);
  const x = (category: number) => box.left + room * (category + 0.5);
  const points = (corners: readonly Corner[], of: 'value' | 'base') =>
    corners.map(it => `${x(it.category)},${y(it[of])}`);
  return (
    <>
      <ValueAxis ticks={ticks} box={box} upwards at={y} />
      <CategoryAxis names={of.categories} box={box} below at={x} />
      {lines.map((pieces, i) =>
        pieces.map((corners, j) => (
          <g key={`${i} ${j}`} fill={colourOf(of, i)} stroke={colourOf(of, i)}>
            {filled && (
              <polygon
                points={[
                  ...points(corners, 'value'),
                  ...points([...corners].reverse(), 'base'),
                ].join(' ')}
                fill-opacity="0.3"
                stroke="none"
              />
            )}
            <polyline
              points={points(corners, 'value').join(' ')}
              fill="none"
              stroke-width="2"
            />
            {corners.map(({category, value, base}) => (
              <circle key={category} cx={x(category)} cy={y(value)} r="3">
                <title>
                  {`${of.categories[category] ?? ''}, ${of.series[i]?.name ?? ''}: ${shownNumber(value - base)}`}
                </title>
              </circle>
            ))}
          </g>
        )),
      )}
    </>
  );
}

/** For each series its corners, in pieces: where a cell holds no number the line is broken, unless series are piled up. */
function cornersOf({series}: ChartView, stacked: boolean): Corner[][][] {
  const below: number[] = [];
  return series.map(({values}) => {
    const pieces: Corner[][] = [[]];
    values.forEach((value, category) => {
      const base = stacked ? (below[category] ?? 0) : 0;
      if (value === null && !stacked) {
        pieces.push([]);
        return;
      }
      const top = base + (value ?? 0);
      if (stacked) below[category] = top;
      pieces[pieces.length - 1]!.push({category, base, value: top});
    });
    return pieces.filter(piece => piece.length > 0);
  });
}
