import type {ChartView} from '../../sheet-view';
import {colourOf, numberOption, shownNumber, type Box} from './options';

/** Slices of the first series, clockwise from the top. Only positive values have one. */
export function Pie({of, box}: {of: ChartView; box: Box}) {
  const values = (of.series[0]?.values ?? []).map(it => Math.max(0, it ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(box.width, box.height) / 2;
  const centre = {x: box.left + box.width / 2, y: box.top + box.height / 2};
  const hole = radius * Math.min(0.9, numberOption(of, 'pieHole') ?? 0);
  const at = (part: number, r: number): string => {
    const angle = 2 * Math.PI * part;
    return `${centre.x + r * Math.sin(angle)} ${centre.y - r * Math.cos(angle)}`;
  };
  const ring = {at, radius, hole};
  let begun = 0;
  return (
    <>
      {values.map((value, i) => {
        if (value === 0) return null;
        const from = begun / total;
        begun += value;
        const to = begun / total;
        const label = `${of.categories[i] ?? ''}: ${shownNumber(value)} (${Math.round((100 * value) / total)}%)`;
        const middle = at((from + to) / 2, (radius + hole) / 2).split(' ');
        return (
          <g key={i}>
            <path
              d={slice(ring, from, to)}
              fill={colourOf(of, i)}
              stroke="#fff"
            >
              <title>{label}</title>
            </path>
            {to - from > 0.06 && (
              <text class="share" x={middle[0]} y={Number(middle[1]) + 4}>
                {`${Math.round((100 * value) / total)}%`}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

interface Ring {
  readonly radius: number;
  /** The radius of the hole; 0 if there is none. */
  readonly hole: number;
  /** The point, as `x y`, after a part of the whole circle. */
  at(part: number, radius: number): string;
}

/** The path of a slice; `from` and `to` are parts of the whole circle. */
function slice(ring: Ring, from: number, to: number): string {
  const {at, radius, hole} = ring;
  // An arc cannot end where it begins: a full circle is two halves.
  if (to - from > 0.9999) {
    const half = (from + to) / 2;
    return `${slice(ring, from, half)} ${slice(ring, half, to)}`;
  }
  const large = to - from > 0.5 ? 1 : 0;
  return [
    `M ${at(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${at(to, radius)}`,
    `L ${at(to, hole)} A ${hole} ${hole} 0 ${large} 0 ${at(from, hole)} Z`,
  ].join(' ');
}
